"""Reads dialect files: what one family of REST clients sees of the contract.

A file is one dialect, one descriptor view and one transcoder. README.md beside this file lists every key with an
example; DIALECT_KEYS and ROUTE_KEYS are what there is.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gateway.source import Key, Located, Source, load, read_keys

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")

DIALECT_KEYS = {
    "prefix": Key(Located),
    "names": Key(Located, one_of=("snake_case", "camelCase")),
    "extends": Key(Located, None),
    "paths": Key(list, []),
    "listener": Key(dict, {}),
    "contract_rules": Key(bool, default=False),
    "language": Key(Located, "fr", one_of=("fr", "en")),
    "hide": Key(list, []),
    "rename": Key(dict, {}),
    "enum_values": Key(dict, {}),
    "enum_aliases": Key(dict, {}),
    "enum_case": Key(Located, "lower", one_of=("lower", "upper")),
    "defaults": Key(dict, {}),
    "fixed": Key(dict, {}),
    "aliases": Key(dict, {}),
    "text_as": Key(dict, {}),
    "list_as": Key(dict, {}),
    "local_time": Key(Located, ""),
    "paging": Key(dict, {}),
    "success_status": Key(int, None),
    "envelope": Key(bool, default=False),
    "underscore_ids": Key(bool, default=False),
    "lift": Key(list, []),
    "also": Key(dict, {}),
    "nulls": Key(list, []),
    "print": Key(dict, {}),
    "errors": Key(dict, {}),
    "under": Key(dict, {}),
    "routes": Key(dict),
}

ROUTE_KEYS = {
    "rpc": Key(Located, None),
    "body": Key(Located, None),
    "status": Key(int, None),
    "data": Key(Located, None),
    "bare": Key(Located, None),
    "fixed": Key(dict, {}),
    "defaults": Key(dict, {}),
    "form": Key(bool, default=False),
    "body_list": Key(Located, None),
    "empty": Key(dict, None),
    "add": Key(dict, {}),
    "errors": Key(dict, {}),
    "language": Key(Located, None, one_of=("fr", "en")),
    "answer": Key(dict, None),
}

# What belongs to one file only. Everything else is inherited, mappings key by key.
_NOT_INHERITED = ("extends", "paths", "routes")


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
    # The HTTP status of success; None: the dialect's or the server's.
    status: int | None = None
    # The response field that this line's clients know as `data`.
    data: Located | None = None
    # The response field whose value is the whole answer.
    bare: Located | None = None
    # Request fields that the path itself decides; whatever the client sends for them is ignored.
    fixed: dict[Located, Any] = field(default_factory=dict)
    # Request fields with their values where the client gives none.
    defaults: dict[Located, Any] = field(default_factory=dict)
    # Form bodies are understood beside JSON.
    form: bool = False
    # The request field that a body which is an array means.
    body_list: Located | None = None
    # What is printed instead of an empty message.
    empty: dict[str, Any] | None = None
    # Constant keys of the answer.
    add: dict[str, Any] = field(default_factory=dict)
    # Over the dialect's, see error_style.py.
    errors: dict[Located, Any] = field(default_factory=dict)
    # What is spoken where the caller does not say; None: the dialect's.
    language: str | None = None
    # A fixed JSON answer given by the gateway itself.
    answer: dict[str, Any] | None = None


@dataclass(frozen=True)
class Dialect:
    """A whole dialect file, checked as far as that goes without the contract. README.md explains each key."""

    name: str
    source: Source
    prefix: str
    names: str
    extends: str | None
    paths: tuple[Located, ...]
    # The name of the listener's port setting; empty: the public listener.
    listener: str
    contract_rules: bool
    language: str
    hide: list[Located]
    rename: dict[Located, str]
    enum_values: dict[Located, str]
    enum_aliases: dict[Located, list[Located]]
    enum_case: str
    defaults: dict[Located, Any]
    fixed: dict[Located, Any]
    aliases: dict[Located, list[Located]]
    text_as: dict[Located, Located]
    list_as: dict[Located, list[Located]]
    local_time: str
    paging: dict[str, Any]
    success_status: int | None
    envelope: bool
    underscore_ids: bool
    lift: list[Located]
    also: dict[Located, list[Located]]
    nulls: list[Located]
    print: dict[Located, Any]
    errors: dict[Located, Any]
    under: dict[Located, dict[Located, Any]]
    routes: tuple[RouteLine, ...]
    # Paths and lines that dialects which extend this one have taken over.
    given_away: tuple[str, ...] = ()
    # Prefixes under which what is no route is this dialect's 404.
    prefixes: tuple[str, ...] = ()

    @property
    def camel_case(self) -> bool:
        return self.names == "camelCase"

    def owns(self, method: str, path: str) -> bool:
        """Whether one of the contract's own rules is this dialect's, rather than its parent's or a child's."""
        if any(covers(pattern, method, path) for pattern in self.given_away):
            return False
        own = (*self.paths, *(line.key for line in self.routes))
        return self.extends is None or any(covers(pattern, method, path) for pattern in own)


def covers(pattern: str, method: str, path: str) -> bool:
    """Whether a line (`GET /v1/zones`) or a path with all that is under it (`/v1/zones`) means this one."""
    if pattern.startswith("/"):
        return path == pattern or path.startswith(pattern.rstrip("/") + "/")
    verb, _, rest = pattern.partition(" ")
    return (verb, rest.strip()) == (method, path)


def read_dialects(folder: Path) -> list[Dialect]:
    """All dialects of a folder, by name. Raises DialectError for unknown keys, wrong types and duplicate lines."""
    files = {path.stem: _File.read(path) for path in sorted(folder.glob("*.yaml"))}
    for file in files.values():
        file.inherit(files)
    return [_dialect(name, file) for name, file in sorted(files.items())]


@dataclass
class _File:
    """A dialect file while what it inherits is being gathered."""

    source: Source
    mapping: dict[Any, Any]
    extends: Located | None = None
    own_under: tuple[str, ...] = ()
    given_away: list[str] = field(default_factory=list)
    is_whole: bool = False

    @classmethod
    def read(cls, path: Path) -> "_File":
        source = Source(path.name, tuple(path.read_text(encoding="utf-8").splitlines()))
        mapping = load(source)
        if not isinstance(mapping, dict):
            raise source.error(None, "a mapping is expected")
        under = mapping.get("under")
        return cls(source, mapping, mapping.get("extends"), tuple(under) if isinstance(under, dict) else ())

    def inherit(self, files: Mapping[str, "_File"], heirs: tuple[str, ...] = ()) -> None:
        """Takes over the settings of the file it extends, and the routes of the paths it names."""
        if self.is_whole or self.extends is None:
            return
        if self.extends not in files or self.extends in heirs:
            there = ", ".join(sorted(set(files) - {self.source.name.removesuffix(".yaml")}))
            raise self.source.error(self.extends, f"there is no dialect to extend by that name; there are {there}")
        parent = files[self.extends]
        parent.inherit(files, (*heirs, self.extends))
        own = self.mapping
        self.mapping = _merged({key: v for key, v in parent.mapping.items() if key not in _NOT_INHERITED}, own)
        patterns = [*own.get("paths", []), *own.get("routes", {})]
        routes, taken = parent.mapping["routes"], {}
        for line in list(routes):
            verb, _, path = line.partition(" ")
            if any(covers(pattern, verb, path.strip()) for pattern in patterns):
                taken[line] = routes.pop(line)
        self.mapping["routes"] = taken | {key: _route_over(taken.get(key), v) for key, v in own["routes"].items()}
        parent.given_away += patterns
        self.is_whole = True


def _merged(below: Mapping[Any, Any], above: Mapping[Any, Any], levels: int = 2) -> dict[Any, Any]:
    """`above` over `below`. Mappings are merged key by key, the tables of `errors` too, but templates are replaced.

    Keys keep the line of the file that gave the value.
    """
    merged = {key: value for key, value in below.items() if key not in above}
    for key, value in above.items():
        both = isinstance(value, dict) and isinstance(below.get(key), dict)
        may_merge = both and levels and key not in ("shape", "violation")
        merged[key] = _merged(below[key], value, levels - 1) if may_merge else value
    return merged


def _route_over(below: Any, above: Any) -> Any:  # noqa: ANN401 - whatever stands in the file
    """A line that says something more about its parent's line; an RPC of its own replaces that line."""
    if below is None or not isinstance(above, dict) or "rpc" in above or "answer" in above:
        return above
    return _merged(below if isinstance(below, dict) else {"rpc": below}, above)


def _dialect(name: str, file: _File) -> Dialect:
    values = read_keys(file.source, file.mapping, DIALECT_KEYS)
    source, prefix = file.source, values["prefix"]
    listener = read_keys(source, values["listener"], {"port_setting": Key(Located)}) if values["listener"] else {}
    if values["paging"]:
        keys = {"page": Key(Located), "limit": Key(Located), "most": Key(int, 1000)}
        values["paging"] = read_keys(source, values["paging"], keys)
    paths = values["paths"]
    prefixes = [each for each in paths if each.startswith("/")] + list(file.own_under)
    if file.extends is None or "prefix" in [key for key in file.mapping if getattr(key, "source", None) is source]:
        prefixes.insert(0, prefix)
    values |= {
        "listener": listener.get("port_setting", ""),
        "paths": tuple(paths),
        "routes": tuple(_route(source, prefix, key, value) for key, value in values["routes"].items()),
    }
    return Dialect(
        name=name, source=source, given_away=tuple(file.given_away), prefixes=tuple(dict.fromkeys(prefixes)), **values
    )


def _route(source: Source, prefix: str, key: Located, value: object) -> RouteLine:
    method, _, path = key.partition(" ")
    path = path.strip()
    if method not in METHODS or not path.startswith("/"):
        raise source.error(key, f"a route reads `METHOD /path`, METHOD one of {', '.join(METHODS)}")
    if not covers(prefix, method, path):
        raise source.error(key, f"the path does not begin with the dialect's prefix {prefix}")
    if isinstance(value, Located):
        return RouteLine(key, method, path, rpc=value)
    if not isinstance(value, dict):
        raise source.error(key, "a route's value is `Service/Rpc` or {rpc: Service/Rpc, …}")
    return RouteLine(key, method, path, **read_keys(source, value, ROUTE_KEYS, at=key))
