"""What the Lua filter does on a route, as data. Absent means: nothing.

dialect       its name; camel: names inside error details are in camelCase; language: the default
errors        the style of its errors, a mapping until routes.json numbers them
request       the message, with `body` (`*`, a field, or empty) as in google.api.http
taken         what path and fixed values decide: field → true, or the same inside of a message
path_fields   the fields in the path
fixed         what the path decides, as query text; defaults: pairs of field and text
paging, form, body_list                as in the dialect file
mask          the field that names what an update writes, where the body may say it by its keys
raw, raw_request                       a google.api.HttpBody, or a body that is one: nothing is touched
status        the HTTP status of success
envelope      `wrap`, `front` or `none`, see _envelope; ids: `_id` beside `id`
empty, add    JSON texts; bare: the key whose value is the answer; shape: the message to reshape
page_keys     the answer carries `page` and `limit`
rewrites      the answer's text changes at all
stream        the answer is a stream of server-sent events; event_id: the key whose value is the id of each
"""

import json
from typing import Any
from urllib.parse import quote

from google.protobuf.descriptor_pb2 import FieldDescriptorProto

from gateway.contract import FIELD_MASK, HTTP_BODY, Contract
from gateway.dialect import Dialect
from gateway.error_style import error_style
from gateway.fields import by_field
from gateway.routes import Route
from gateway.schema import AnswerShapes, json_names
from gateway.source import Located

EVENT_IDS = ("resume_token", "resumeToken")
"""Where a message of a stream says with what it goes on, in either spelling."""


def error_options(dialect: Dialect, path: str) -> dict[str, Any]:
    """The options that every path of a dialect has, whether a route or not."""
    return _common(dialect, path, {})


def fill_options(contract: Contract, dialect: Dialect, routes: list[Route], shapes: AnswerShapes) -> None:
    """Fills in the options of routes that lead to an RPC; names in the view are final by now. Raises DialectError."""
    everywhere = {name: by_field(contract, dialect, getattr(dialect, name)) for name in ("fixed", "defaults")}
    for route in routes:
        if route.rpc is None:
            continue
        route.options.update(_common(dialect, route.path, route.line.errors))
        route.options["language"] = route.line.language or dialect.language
        for name, told in everywhere.items():
            here = {}
            for (message, field), (line, value) in told.items():
                if message == route.request and field not in route.path_fields:
                    _check_plain(contract, dialect, line, message, field)
                    here[field] = value
            route.options[name] = {**here, **getattr(route.line, name)}
        route.options.update(_request_options(contract, dialect, route))
        route.options.update(_answer_options(contract, dialect, route, shapes))
        for name in [name for name, value in route.options.items() if value in (None, False, {}, [])]:
            del route.options[name]


def _check_plain(contract: Contract, dialect: Dialect, line: Located, message: str, field: str) -> None:
    if contract.field_of(message, field).type == FieldDescriptorProto.TYPE_MESSAGE:
        raise dialect.source.error(line, f"`{field}` of {message} is a message: a route can set what is inside")


def _common(dialect: Dialect, path: str, errors: dict[Any, Any]) -> dict[str, Any]:
    under = [dialect.under[prefix] for prefix in sorted(dialect.under, key=len) if _is_under(path, prefix)]
    options: dict[str, Any] = {"dialect": dialect.name, "language": dialect.language}
    if dialect.camel_case:
        options["camel"] = True
    options["errors"] = error_style(dialect.source, dialect.errors, *under, errors)
    return options


def _is_under(path: str, prefix: str) -> bool:
    return path == prefix or path.startswith(prefix + "/")


def _request_options(contract: Contract, dialect: Dialect, route: Route) -> dict[str, Any]:
    fixed, defaults = route.options["fixed"], route.options["defaults"]
    paging = _paging(contract, dialect, route, defaults)
    return {
        "request": route.request,
        "body": route.body,
        "raw_request": HTTP_BODY in {"." + route.request, _body_type(contract, route)},
        "taken": _tree([*route.path_fields, *fixed]),
        "path_fields": {name.partition(".")[0]: True for name in route.path_fields},
        "fixed": "&".join(f"{name}={quote(text)}" for name, text in _pairs(fixed)) or None,
        "defaults": [[name, text] for name, text in _pairs(defaults) if name not in fixed],
        "form": route.line.form,
        "body_list": route.line.body_list,
        "mask": _mask(contract, route),
        "paging": paging,
    }


def _body_type(contract: Contract, route: Route) -> str:
    """The message that the body is, where it is one field of the request."""
    return contract.field_of(route.request, route.body).type_name if route.body not in {"", "*"} else ""


def _answer_options(contract: Contract, dialect: Dialect, route: Route, shapes: AnswerShapes) -> dict[str, Any]:
    line = route.line
    raw = "." + route.response == HTTP_BODY
    status = line.status or dialect.success_status
    options: dict[str, Any] = {"raw": raw, "status": str(status) if status else None}
    if raw:
        return options
    names = set(json_names(contract.messages[route.response])) if route.response in contract.messages else set()
    if contract.rpc(str(route.rpc)).method.server_streaming:
        options |= {"stream": True, "event_id": next((key for key in EVENT_IDS if key in names), None)}
    options |= {
        "envelope": _envelope(names, line.data) if dialect.envelope and not line.bare else None,
        "ids": dialect.underscore_ids,
        "empty": _json(line.empty) if line.empty is not None else None,
        "add": _json(line.add)[1:-1] if line.add else None,
        "bare": _bare(contract, route) if line.bare else None,
        "shape": route.response if shapes.leads_to_change(route.response) else None,
        "page_keys": bool(route.options.get("paging")) and not line.bare and not names & {"page", "limit"},
    }
    if line.add and (line.bare or (options["envelope"] != "wrap" and names & set(line.add))):
        raise dialect.source.error(line.key, f"`add` finds no place in {route.response}")
    options["rewrites"] = any(value for name, value in options.items() if name not in ("raw", "status"))
    return options


def _paging(contract: Contract, dialect: Dialect, route: Route, defaults: dict[str, Any]) -> dict[str, Any] | None:
    """The names of the fields for pages, where the request has both, and how long a page may be."""
    if not dialect.paging or route.method != "GET" or route.request not in contract.messages:
        return None
    there = {each.name for each in contract.messages[route.request].field}
    skip, limit = dialect.paging["page"], dialect.paging["limit"]
    if not {skip, limit} <= there:
        return None
    if limit not in defaults:
        raise dialect.source.error(limit, f"pages need a default for `{limit}` of {route.request}")
    if "page" in there:
        raise dialect.source.error(skip, f"{route.request} has a field `page` of its own")
    return {"skip": skip, "limit": limit, "most": dialect.paging["most"]}


def _envelope(names: set[str], data: str | None) -> str:
    """How `success` gets there.

    `wrap` the whole message into `data`, or put it in `front` of what has `data` or `message` on its top level; `none`
    when the message brings it along. `names` are those that are printed.
    """
    if "success" in names:
        return "none"
    return "front" if data or names & {"data", "message"} else "wrap"


def _bare(contract: Contract, route: Route) -> dict[str, str]:
    each = contract.field_of(route.response, str(route.line.bare))
    is_list = each.label == FieldDescriptorProto.LABEL_REPEATED
    return {"key": each.json_name, "empty": "[]" if is_list else "null"}


def _mask(contract: Contract, route: Route) -> str | None:
    """The request's field of type FieldMask, where its body is the whole request."""
    if route.body != "*" or route.request not in contract.messages:
        return None
    masks = [each.name for each in contract.messages[route.request].field if each.type_name == FIELD_MASK]
    return masks[0] if len(masks) == 1 else None


def _tree(names: list[str]) -> dict[str, Any]:
    """`["zone_id", "plate.left"]` → `{"zone_id": true, "plate": {"left": true}}`."""
    tree: dict[str, Any] = {}
    for name in names:
        *outer, last = name.split(".")
        inner = tree
        for each in outer:
            inner = inner.setdefault(each, {})
        inner[last] = True
    return tree


def _pairs(values: dict[str, Any]) -> list[tuple[str, str]]:
    """Fields with their values as text; a list is a field several times."""
    pairs = []
    for name, value in values.items():
        for each in value if isinstance(value, list) else [value]:
            pairs.append((str(name), str(each).lower() if isinstance(each, bool) else str(each)))  # noqa: PERF401
    return pairs


def _json(value: Any) -> str:  # noqa: ANN401 - anything JSON
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
