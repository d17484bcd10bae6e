"""YAML that knows its lines: mappings read key by key, each error naming file and line."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml


class DialectError(Exception):
    """A dialect file does not fit the contract; says which line, and what would fit."""

    def __init__(self, source: "Source", line: int, problem: str) -> None:
        text = source.lines[line - 1].strip() if 0 < line <= len(source.lines) else ""
        super().__init__(f"{source.name}:{line}: `{text}`: {problem}")


@dataclass(frozen=True)
class Source:
    """A dialect file as text, for messages about its lines."""

    name: str
    lines: tuple[str, ...] = field(repr=False)

    def error(self, at: object, problem: str) -> DialectError:
        """An error about a Located; what a dialect inherits stands in the file it was inherited from."""
        return DialectError(getattr(at, "source", self), getattr(at, "line", 1), problem)


class Located(str):
    """A YAML string that knows its file and line."""

    __slots__ = ("line", "source")
    line: int
    source: Source

    @classmethod
    def at(cls, place: "Located", text: str) -> "Located":
        """`text` as if it stood where `place` stands."""
        located = cls(text)
        located.line, located.source = place.line, place.source
        return located


REQUIRED: Any = object()


@dataclass(frozen=True)
class Key:
    """A key of a mapping: the type of its value, and what holds where it is not given."""

    kind: type | tuple[type, ...]
    default: Any = REQUIRED
    one_of: tuple[str, ...] = ()


def read_keys(source: Source, mapping: object, keys: Mapping[str, Key], at: Located | None = None) -> dict[str, Any]:
    """The values of all keys. Raises DialectError for what is missing, unknown or of another type."""
    if not isinstance(mapping, dict):
        raise source.error(at, "a mapping is expected")
    values = {}
    for name, key in keys.items():
        if name not in mapping:
            if key.default is REQUIRED:
                raise source.error(at, f"the key `{name}` is missing")
            values[name] = key.default
            continue
        place = next(each for each in mapping if each == name)
        values[name] = _checked(source, place, mapping[name], key)
    for name in mapping:
        if name not in keys:
            raise source.error(name, f"unknown key `{name}`; there are {', '.join(keys)}")
    return values


def _checked(source: Source, place: object, value: Any, key: Key) -> Any:  # noqa: ANN401 - any YAML value
    kinds = key.kind if isinstance(key.kind, tuple) else (key.kind,)
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        wanted = " or ".join(kind.__name__.replace("Located", "str") for kind in kinds)
        raise source.error(place, f"`{place}` is not a {wanted}")
    if key.one_of and value not in key.one_of:
        raise source.error(value, f"{place} is one of {', '.join(key.one_of)}")
    return value


class _LocatingLoader(yaml.SafeLoader):
    """Strings know their line, and a key given twice is an error rather than a silent overwrite."""

    source: Source

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:  # noqa: FBT001, FBT002
        seen: set[str] = set()
        for key, _ in node.value:
            if key.value in seen:
                raise DialectError(self.source, key.start_mark.line + 1, f"`{key.value}` is there twice")
            seen.add(key.value)
        return super().construct_mapping(node, deep=deep)

    def located(self, node: yaml.ScalarNode) -> Located:
        text = Located(self.construct_scalar(node))
        text.line, text.source = node.start_mark.line + 1, self.source
        return text


_LocatingLoader.add_constructor("tag:yaml.org,2002:str", _LocatingLoader.located)


def load(source: Source) -> object:
    """The file as YAML values, its strings Located. Raises DialectError."""
    loader: Callable[[str], _LocatingLoader] = _LocatingLoader
    bound = loader("\n".join(source.lines))
    bound.source = source
    try:
        return bound.get_single_data()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise DialectError(source, line, f"not YAML: {error.problem}") from error
    finally:
        bound.dispose()
