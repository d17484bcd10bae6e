"""What a route gives when it succeeds: statuses, content types, and the message in the dialect's shape."""

import json
from typing import Any

from gateway.openapi.annotations import MethodFacts
from gateway.openapi.schemas import Schema, Schemas
from gateway.routes import Route

_SUCCESS = {"type": "boolean", "const": True}
_NO_CONTENT, _FIRST_REDIRECT = 204, 300
_JSON = ("application/json", "application/geo+json")


def successes(route: Route, facts: MethodFacts, schemas: Schemas) -> dict[str, Schema]:
    """HTTP status → response."""
    if route.line.answer is not None:
        return {"200": _json_response(constant(route.line.answer))}
    told = route.options.get("status")
    statuses = [
        str(status) if status >= _FIRST_REDIRECT or not told else str(told) for status in facts.statuses or (200,)
    ]
    return {status: _response(int(status), route, facts, schemas) for status in dict.fromkeys(statuses)}


def _response(status: int, route: Route, facts: MethodFacts, schemas: Schemas) -> Schema:
    if status == _NO_CONTENT:
        return {"description": "Done; there is nothing to say."}
    if status >= _FIRST_REDIRECT:
        location = {"description": "Where it goes on.", "required": True, "schema": {"type": "string", "format": "uri"}}
        return {"description": "It goes on elsewhere.", "headers": {"location": location}}
    if route.options.get("raw"):
        schema = {"type": "string", "format": "binary"}
        types = facts.content_types or ("*/*",)
        content = {kind: {"schema": {} if kind.startswith(_JSON) else schema} for kind in types}
        return {"description": "What was asked for, as it is.", "content": content}
    if route.options.get("stream"):
        return _stream(route, schemas)
    return _json_response(answer_schema(route, schemas))


def _stream(route: Route, schemas: Schemas) -> Schema:
    data = answer_schema(route, schemas)
    name = data["$ref"].rpartition("/")[2] if "$ref" in data else ""
    event_id = ", its id is the last thing to go on from" if route.options.get("event_id") else ""
    return {
        "description": f"Server-sent events, until either side ends them. The data of each are JSON{event_id}."
        + (f" See the schema `{name}`." if name else ""),
        # What a stream's items are is for OpenAPI 3.2 to say.
        "content": {"text/event-stream": {"schema": {"type": "string"}, "x-event-data": data}},
    }


def answer_schema(route: Route, schemas: Schemas) -> Schema:
    """The JSON of a success as gateway/lua/answers.lua writes it."""
    options = route.options
    if bare := route.line.bare:
        return _bare(route, str(bare), schemas)
    envelope, empty = options.get("envelope"), options.get("empty")
    front = _front(options)
    if not front and not empty and envelope in {None, "none"}:
        return schemas.answer(route.response)
    if envelope == "wrap" and not empty:
        inner = schemas.answer(route.response)
        # Of an empty message there is no data.
        data = inner if _has_more_than_nothing(route, schemas) else {"anyOf": [inner, {"type": "null"}]}
        if not schemas.names_of(route.response):
            data = {"type": "null"}
        return _with_keys({"type": "object", "properties": {"data": data}, "required": ["data"]}, front)
    whole = schemas.answer_object(route.response)
    if empty:
        whole = _with_empty(whole, json.loads(empty))
    if envelope == "wrap":
        whole = {"type": "object", "properties": {"data": whole}, "required": ["data"]}
    elif envelope == "front" and not _has_more_than_nothing(route, schemas):
        whole = _with_empty(whole, {"data": None})
    return _with_keys(whole, front)


def _front(options: dict[str, Any]) -> dict[str, Schema]:
    """What stands before the keys of the message."""
    keys: dict[str, Schema] = {}
    if added := options.get("add"):
        keys |= {key: constant(value) for key, value in json.loads("{" + added + "}").items()}
    if options.get("page_keys"):
        keys |= {"page": {"type": "integer"}, "limit": {"type": "integer"}}
    if options.get("envelope") in {"wrap", "front"}:
        keys["success"] = _SUCCESS
    return keys


def _has_more_than_nothing(route: Route, schemas: Schemas) -> bool:
    """Whether the message always prints some key."""
    return bool(schemas.answer_object(route.response).get("required"))


def _with_keys(schema: Schema, keys: dict[str, Schema]) -> Schema:
    plain = {key: value for key, value in schema.items() if key not in {"properties", "required"}}
    needed = list(dict.fromkeys([*(key for key in keys if key != "limit"), *schema.get("required", ())]))
    return plain | {"properties": keys | schema.get("properties", {})} | ({"required": needed} if needed else {})


def _with_empty(schema: Schema, empty: dict[str, Any]) -> Schema:
    """A message that prints these keys instead of none at all."""
    properties = dict(schema.get("properties", {}))
    for key, value in empty.items():
        told = constant(value)
        properties[key] = {"anyOf": [properties[key], told]} if key in properties else told
    return schema | {"properties": properties}


def _bare(route: Route, bare: str, schemas: Schemas) -> Schema:
    field = schemas.names_of(route.response)[bare]
    told = schemas.answer_object(route.response)["properties"]
    # A lifted message has its keys in the answer's own place, and the answer is still its value.
    value = told.get(field.json_name) or schemas.answer_field(route.response, field)
    return value if route.options["bare"]["empty"] == "[]" else {"anyOf": [value, {"type": "null"}]}


def constant(value: Any) -> Schema:  # noqa: ANN401 - any JSON
    if isinstance(value, dict):
        properties = {str(key): constant(each) for key, each in value.items()}
        return {"type": "object", "properties": properties, "required": list(properties)}
    if value is None:
        return {"type": "null"}
    return {"const": str(value) if isinstance(value, str) else value}


def _json_response(schema: Schema) -> Schema:
    return {"description": "Done.", "content": {"application/json": {"schema": schema}}}
