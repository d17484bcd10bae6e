"""What a route takes: parameters of path, query and headers, and the body in each form that is understood."""

from collections.abc import Iterator
from typing import Any

from google.protobuf.descriptor_pb2 import FieldDescriptorProto

from gateway.contract import HTTP_BODY
from gateway.openapi.annotations import MethodFacts
from gateway.openapi.examples import Examples
from gateway.openapi.schemas import Schema, Schemas
from gateway.routes import Route

_DEPTH = 4
_KEY = {
    "name": "idempotency-key",
    "in": "header",
    "description": "The same key with the same request gives the first answer again for 24 hours.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[\\x20-\\x7e]+$"},
}
_PAGE = {
    "name": "page",
    "in": "query",
    "description": "The page, from 1.",
    "schema": {"type": "integer", "minimum": 1, "maximum": 1_000_000_000},
}
_RESUME = {
    "name": "last-event-id",
    "in": "header",
    "description": "The id of the last event that arrived: tells what was missed since.",
    "schema": {"type": "string"},
}


def parameters(
    route: Route, names: dict[str, str], facts: MethodFacts, schemas: Schemas, examples: Examples
) -> list[Schema]:
    """Of path (`names` by field: what they are called in the document's path), query and headers."""
    options, fields = route.options, schemas.names_of(route.request)
    shown = examples.of(str(route.rpc), route.request, {})
    found = []
    for dotted in route.path_fields:
        message, field = _field_at(schemas, route.request, dotted)
        schema = schemas.request_field(message, field)
        some = {"minLength": 1} | schema if schema.get("type") == "string" else schema
        found.append(_parameter(names[dotted], "path", some, example=shown.get(dotted)))
    if route.body != "*":
        taken = options.get("taken", {}) | ({route.body: True} if route.body else {})
        defaults = dict(options.get("defaults", ()))
        told = [name for name, _ in options.get("defaults", ())]
        for name, message, field in _query_fields(schemas, route.request, taken):
            schema = schemas.request_field(
                message, field, None, _typed(defaults, field) if name == field.json_name else None
            )
            needed = name == field.json_name and schemas.is_required(message, field) and field.name not in told
            # A reader who tries it out should not get filters that nobody asked for.
            found.append(_parameter(name, "query", schema, needed=needed, example=shown.get(name) if needed else None))
        if options.get("paging") and "page" not in {each.json_name for each in fields.values()}:
            found.append(_PAGE)
    if facts.takes_key:
        found.append(_KEY)
    if options.get("event_id"):
        found.append(_RESUME)
    return found


def request_body(route: Route, schemas: Schemas, examples: Examples) -> Schema | None:
    """The body in all its forms, None where there is none."""
    if not route.body:
        return None
    options = route.options
    if options.get("raw_request"):
        return {"content": {"*/*": {"schema": {"type": "string", "format": "binary"}}}, "required": True}
    taken = options.get("taken", {})
    if route.body == "*":
        fields = schemas.names_of(route.request)
        defaults = dict(options.get("defaults", ()))
        typed = {name: value for field in fields.values() for name, value in _typed(defaults, field).items()}
        schema = schemas.request_object(route.request, taken, typed)
        needed = bool(schema.get("required"))
    else:
        field = schemas.names_of(route.request)[route.body]
        schema = schemas.request_field(route.request, field, taken.get(route.body))
        needed = schemas.is_required(route.request, field)
    shown = examples.of(str(route.rpc), route.request, taken)
    example = examples.body(route.request, shown) if route.body == "*" else shown.get(route.body)
    example = examples.documented(route) or example
    forms: Schema = {"application/json": {"schema": schema} | ({"example": example} if example else {})}
    if options.get("form"):
        forms["application/x-www-form-urlencoded"] = {"schema": schema}
    if listed := options.get("body_list"):
        fields = schemas.names_of(route.request)
        whole = schemas.request_field(route.request, fields[listed])
        forms["application/json"]["schema"] = {"anyOf": [schema, whole]}
    return {"content": forms, "required": needed}


def _query_fields(
    schemas: Schemas, message: str, taken: dict[str, Any], before: str = "", depth: int = 0
) -> Iterator[tuple[str, str, FieldDescriptorProto]]:
    """Names as the query has them (`plate.left`), each with message and field; lists of messages have no place."""
    for field in schemas.names_of(message).values():
        inside, inner = taken.get(field.name, {}), field.type_name.lstrip(".")
        if inside is True or "." + inner == HTTP_BODY:
            continue
        if not schemas.names_of(inner) or schemas.is_text(inner):
            yield before + field.json_name, message, field
        elif field.label != FieldDescriptorProto.LABEL_REPEATED and depth < _DEPTH:
            yield from _query_fields(schemas, inner, inside, f"{before}{field.json_name}.", depth + 1)


def _field_at(schemas: Schemas, message: str, dotted: str) -> tuple[str, FieldDescriptorProto]:
    head, _, rest = dotted.partition(".")
    field = schemas.names_of(message)[head]
    return _field_at(schemas, field.type_name.lstrip("."), rest) if rest else (message, field)


def _typed(defaults: dict[str, str], field: FieldDescriptorProto) -> dict[str, Any]:
    """A default as its field's type; defaults come as texts of a query."""
    if field.name not in defaults:
        return {}
    text = defaults[field.name]
    if field.type == FieldDescriptorProto.TYPE_BOOL:
        return {field.name: text == "true"}
    texts = (FieldDescriptorProto.TYPE_STRING, FieldDescriptorProto.TYPE_ENUM, FieldDescriptorProto.TYPE_MESSAGE)
    if field.type in texts or field.label == FieldDescriptorProto.LABEL_REPEATED:
        return {field.name: text}
    return {field.name: float(text) if "." in text else int(text)}


def _parameter(name: str, place: str, schema: Schema, *, needed: bool = False, example: Any = None) -> Schema:  # noqa: ANN401
    told = ("description", "deprecated")
    parameter: Schema = {"name": name, "in": place} | {key: schema[key] for key in told if key in schema}
    if needed or place == "path":
        parameter["required"] = True
    if example is not None:
        parameter["example"] = example
    return parameter | {"schema": {key: value for key, value in schema.items() if key not in told}}
