"""The source of the Lua filter: what routes.json says as Lua tables, then the files of gateway/lua/."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

_HERE = Path(__file__).resolve().parent / "lua"
# In the order in which they use each other; each is a function of its own that gives what the others see of it.
_MODULES = {
    "json": "json.lua",
    "text": "text.lua",
    "preferred_language": "language.lua",
    "SETTINGS": "settings.lua",
    "values": "values.lua",
    "request": "request.lua",
    "answers": "answers.lua",
    "errors": "errors.lua",
}
# What every path has that belongs to no dialect.
_ESCAPES = {code: f"\\{code:03d}" for code in (*range(ord(" ")), ord('"'), ord("\\"))}
_NO_DIALECT = {"language": "fr", "errors": 0}


def filter_source(table: Mapping[str, Any], routes: Mapping[str, dict[str, Any]], no_style: dict[str, Any]) -> str:
    """One chunk. `routes` are options by the id that the Envoy route carries; `no_style` is for paths of nobody."""
    parts = ["\n".join(_settings(table, routes, no_style))]
    for name, file in _MODULES.items():
        body = (_HERE / file).read_text(encoding="utf-8")
        parts.append(f"{name} = (function()\n{body}end)()" if name == "SETTINGS" else _module(name, body))
    parts.append((_HERE / "filter.lua").read_text(encoding="utf-8"))
    return "\n".join(parts)


def _module(name: str, body: str) -> str:
    return f"local {name} = (function()\n{body}end)()"


def _settings(
    table: Mapping[str, Any], routes: Mapping[str, dict[str, Any]], no_style: dict[str, Any]
) -> Iterator[str]:
    """SETTINGS: reasons, reasons_by_status, error_styles by number, dialects by name, routes by id."""
    yield "local SETTINGS = { dialects = {}, routes = {}, error_styles = {} }"
    yield f"SETTINGS.reasons = {literal(table['reasons'])}"
    yield f"SETTINGS.reasons_by_status = {literal(table['reasons_by_status'])}"
    for number, style in enumerate([no_style, *table["error_styles"]]):
        yield _own_function(f"SETTINGS.error_styles[{number}]", _style(style))
    for name, dialect in table["messages"].items():
        there = f"SETTINGS.dialects[{_quoted(name)}]"
        large = ("messages", "shapes")
        small = {key: value for key, value in dialect.items() if key not in large}
        yield _own_function(there, literal(small | {key: {} for key in large}))
        for key in large:
            for message, fields in dialect[key].items():
                yield _own_function(f"{there}.{key}[{_quoted(message)}]", literal(fields))
    for route, options in routes.items():
        yield _own_function(f"SETTINGS.routes[{_quoted(route)}]", literal(_NO_DIALECT | options))


def _own_function(target: str, value: str) -> str:
    """A function may hold 65,536 constants: large tables are put together from several."""
    return f"{target} = (function() return {value} end)()"


def _style(style: dict[str, Any]) -> str:
    """An error style; templates are JSON values as gateway/lua/json.lua has them."""
    shapes = ", ".join(f"[{_quoted(key)}] = {template(value)}" for key, value in style["shapes"].items())
    parts = [f"shape = {template(style['shape'])}", f"violation = {template(style['violation'])}"]
    parts += [f"shapes = {{ {shapes} }}"]
    parts += [f"{key} = {literal(style[key])}" for key in ("statuses", "codes", "rules", "headers")]
    return f"{{ {', '.join(parts)} }}"


def literal(value: Any) -> str:  # noqa: ANN401 - anything JSON
    """A JSON value as Lua: objects and arrays as tables, null as nil."""
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"[{_quoted(str(key))}] = {literal(each)}" for key, each in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "{ " + ", ".join(literal(each) for each in value) + " }"
    if isinstance(value, str):
        return _quoted(value)
    return "nil" if value is None else json.dumps(value)


def template(value: Any) -> str:  # noqa: ANN401 - anything JSON
    """A JSON value as gateway/lua/json.lua parses it: scalars as JSON text, objects as lists of keys and values."""
    if isinstance(value, Mapping):
        inner = [part for key, each in value.items() for part in (_quoted(str(key)), template(each))]
        return "{ " + ", ".join(["object = true", *inner]) + " }"
    if isinstance(value, list | tuple):
        return "{ " + ", ".join(template(each) for each in value) + " }"
    return _quoted(json.dumps(value, ensure_ascii=False))


def _quoted(text: str) -> str:
    return f'"{text.translate(_ESCAPES)}"'
