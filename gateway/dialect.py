"""Reads a dialect file: what one family of REST clients sees of the contract.

A file is one dialect, one descriptor view and one transcoder. Its keys:

    prefix          every path of the dialect begins with it
    names           snake_case or camelCase: how JSON names are made from field names
    contract_rules  true: the paths are the google.api.http options in protos/, `routes` only adds to them
    envelope        true: answers read {"success": true, "data": …}
    underscore_ids  true: `_id` beside every `id` that is an ObjectId
    reason_phrases  path prefixes under which the `error` of an error answer is the HTTP reason phrase
    payment_errors  true: errors with status 402 also carry success, error_message and error_code (spec 000)
    hide            fields that this dialect does not show, `Message.field`
    rename          `Message.field: jsonName`
    enum_values     `Message.Enum.VALUE: printed`
    routes          `METHOD /path: Service/Rpc`, or with settings `METHOD /path: {rpc: Service/Rpc, …}`, see RouteLine

Messages, enums and services may be written without their package where that is unambiguous.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
_NAME_STYLES = ("snake_case", "camelCase")


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
        return DialectError(self, getattr(at, "line", 1), problem)


class Located(str):
    """A YAML string that knows its line."""

    __slots__ = ("line",)
    line: int

    @classmethod
    def at(cls, place: "Located", text: str) -> "Located":
        """`text` as if it stood where `place` stands."""
        located = cls(text)
        located.line = place.line
        return located


@dataclass(frozen=True)
class RouteLine:
    """One line of `routes`; `key` is the line's `METHOD /path`."""

    key: Located
    method: str
    path: str
    # `Service/Rpc`; None where the contract's own google.api.http rule is meant, or `answer` is given.
    rpc: Located | None = None
    # `*`, a field of the request, or empty. None: `*` for POST, PUT and PATCH, else none.
    body: Located | None = None
    # The HTTP status of success.
    status: int = 200
    # The response field that this line's clients know as `data`.
    data: Located | None = None
    # Request fields that the path itself decides; whatever the client sends for them is ignored.
    fixed: dict[Located, Any] = field(default_factory=dict)
    # What is printed instead of an empty message.
    empty: dict[str, Any] | None = None
    # A fixed JSON answer given by the gateway itself.
    answer: dict[str, Any] | None = None


@dataclass(frozen=True)
class Dialect:
    """A whole dialect file, checked as far as that goes without the contract."""

    name: str
    source: Source
    prefix: str
    camel_case: bool
    contract_rules: bool
    envelope: bool
    underscore_ids: bool
    payment_errors: bool
    reason_phrases: tuple[str, ...]
    hide: tuple[Located, ...]
    rename: dict[Located, str]
    enum_values: dict[Located, str]
    routes: tuple[RouteLine, ...]


def read_dialect(path: Path) -> Dialect:
    """Reads a dialect file. Raises DialectError for unknown keys, wrong types and duplicate lines."""
    text = path.read_text(encoding="utf-8")
    source = Source(path.name, tuple(text.splitlines()))
    reader = _Reader(source, _load(source, text))
    prefix = reader.take("prefix", str)
    names = reader.take("names", str)
    if names not in _NAME_STYLES:
        raise source.error(names, f"names is one of {', '.join(_NAME_STYLES)}")
    dialect = Dialect(
        name=path.stem,
        source=source,
        prefix=prefix,
        camel_case=names == "camelCase",
        contract_rules=reader.take("contract_rules", bool, default=False),
        envelope=reader.take("envelope", bool, default=False),
        underscore_ids=reader.take("underscore_ids", bool, default=False),
        payment_errors=reader.take("payment_errors", bool, default=False),
        reason_phrases=tuple(reader.take("reason_phrases", list, default=[])),
        hide=tuple(reader.take("hide", list, default=[])),
        rename=reader.take("rename", dict, default={}),
        enum_values=reader.take("enum_values", dict, default={}),
        routes=tuple(_route(source, prefix, key, value) for key, value in reader.take("routes", dict).items()),
    )
    reader.finish()
    return dialect


def _route(source: Source, prefix: str, key: Located, value: object) -> RouteLine:
    method, _, path = key.partition(" ")
    path = path.strip()
    if method not in METHODS or not path.startswith("/"):
        raise source.error(key, f"a route reads `METHOD /path`, METHOD one of {', '.join(METHODS)}")
    if path != prefix and not path.startswith(prefix + "/"):
        raise source.error(key, f"the path does not begin with the dialect's prefix {prefix}")
    if isinstance(value, Located):
        return RouteLine(key, method, path, rpc=value)
    if not isinstance(value, dict):
        raise source.error(key, "a route's value is `Service/Rpc` or {rpc: Service/Rpc, …}")
    reader = _Reader(source, value, at=key)
    route = RouteLine(
        key,
        method,
        path,
        rpc=reader.take("rpc", Located, default=None),
        body=reader.take("body", Located, default=None),
        status=reader.take("status", int, default=200),
        data=reader.take("data", Located, default=None),
        fixed=reader.take("fixed", dict, default={}),
        empty=reader.take("empty", dict, default=None),
        answer=reader.take("answer", dict, default=None),
    )
    reader.finish()
    return route


class _Reader:
    """Takes known keys out of a YAML mapping, each with its type; what is left over is an error."""

    def __init__(self, source: Source, mapping: object, at: Located | None = None) -> None:
        if not isinstance(mapping, dict):
            raise source.error(at, "a mapping is expected")
        self._source, self._at = source, at
        self._rest: dict[Located, Any] = dict(mapping)
        self._known: list[str] = []

    def take(self, key: str, kind: type, **default: Any) -> Any:  # noqa: ANN401 - the caller states the type
        self._known.append(key)
        if key not in self._rest:
            if "default" in default:
                return default["default"]
            raise self._source.error(self._at, f"the key `{key}` is missing")
        at = next(each for each in self._rest if each == key)
        value = self._rest.pop(at)
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self._source.error(at, f"`{key}` is not a {kind.__name__.replace('Located', 'str')}")
        return value

    def finish(self) -> None:
        for key in self._rest:
            raise self._source.error(key, f"unknown key `{key}`; there are {', '.join(self._known)}")


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
        text.line = node.start_mark.line + 1
        return text


_LocatingLoader.add_constructor("tag:yaml.org,2002:str", _LocatingLoader.located)


def _load(source: Source, text: str) -> object:
    loader: Callable[[str], _LocatingLoader] = _LocatingLoader
    bound = loader(text)
    bound.source = source
    try:
        return bound.get_single_data()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise DialectError(source, line, f"not YAML: {error.problem}") from error
    finally:
        bound.dispose()
