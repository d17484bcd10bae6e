"""Puts a dialect's OpenAPI document together."""

import json
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from gateway.contract import HTTP_BODY
from gateway.openapi.annotations import Annotations, MethodFacts
from gateway.openapi.answers import successes
from gateway.openapi.errors import Errors, reasons_of
from gateway.openapi.examples import Examples
from gateway.openapi.requests import parameters, request_body
from gateway.openapi.schemas import Schema, Schemas
from gateway.routes import Route

if TYPE_CHECKING:
    from gateway.views import View

_VERSION = "3.1.0"
_VARIABLE = re.compile(r"\{([^{}=]+)(=\*{1,2})?\}")
_TOLERANCE = """\
Keys are understood in every spelling that differs by case and underscores only, numbers may be texts and the reverse,
unknown keys are ignored, and `null` is as good as absent. The keys of an update's body are what it writes. Texts come
in French or English, after `accept-language`. Every answer has an `x-request-id`; where there is GET, there is HEAD."""


def openapi_file(dialect: str) -> str:
    """The name of a dialect's document in gen/gateway."""
    return f"{dialect}.openapi.json"


def openapi_document(
    view: "View", annotations: Annotations, gateway: dict[str, Any], requests: dict[str, dict[str, Any]]
) -> bytes:
    """The document as JSON; the same input gives the same bytes.

    `gateway` as reasons.gateway_reasons gives it; `requests` as Examples takes them.
    """
    document = _Document(view, annotations, gateway, requests).build()
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


class _Document:
    def __init__(
        self, view: "View", annotations: Annotations, gateway: dict[str, Any], requests: dict[str, dict[str, Any]]
    ) -> None:
        dialect = view.dialect
        self._view, self._annotations = view, annotations
        self._schemas = Schemas(view, annotations)
        self._examples = Examples(requests, self._schemas, dialect.listener)
        self._errors = Errors(annotations, gateway, camel=dialect.camel_case)
        self._names = _path_names(view.routes, self._schemas)

    def build(self) -> Schema:
        paths: dict[str, Schema] = {}
        routes = sorted(self._view.routes, key=lambda route: (route.specificity, route.method))
        ids = _operation_ids(routes)
        for route in routes:
            path, names = self._names[route.shape]
            by_field = dict(zip(route.path_fields, names, strict=True))
            paths.setdefault(path, {})[route.method.lower()] = self._operation(route, by_field, ids[route.name])
        components = {
            "schemas": dict(sorted((self._schemas.components | self._errors.schemas).items())),
            "examples": dict(sorted(self._errors.examples.items())),
            "responses": _shared_responses(paths),
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}},
        }
        return {
            "openapi": _VERSION,
            "info": {"title": f"ParkUp {self._view.dialect.name}", "version": "1", "description": self._description()},
            "servers": [{"url": "/"}],
            "tags": self._tags(routes),
            "paths": paths,
            "components": {name: each for name, each in components.items() if each},
        }

    def _description(self) -> str:
        """What the dialect's file says first, and what is so everywhere."""
        lines = []
        for line in self._view.dialect.source.lines:
            if not line.startswith("#"):
                break
            lines.append(line.lstrip("# "))
        return "\n\n".join(part for part in (" ".join(lines), _TOLERANCE.replace("\n", " ")) if part)

    def _tags(self, routes: Iterable[Route]) -> list[Schema]:
        services = sorted({route.service for route in routes if route.service}, key=_short)
        tags = [{"name": _short(name), "description": self._annotations.comment(name)} for name in services]
        return [{key: value for key, value in tag.items() if value} for tag in tags]

    def _operation(self, route: Route, names: dict[str, str], operation_id: str) -> Schema:
        if route.rpc is None:
            return {
                "operationId": operation_id,
                "security": [],
                "responses": successes(route, MethodFacts(), self._schemas),
            }
        facts = self._annotations.method(route.rpc)
        summary, description = _told(self._annotations.comment(route.rpc), facts)
        operation: Schema = {
            "operationId": operation_id,
            "tags": [_short(route.service)],
            "summary": summary,
            "description": description,
            "deprecated": facts.deprecated,
            "security": _security(facts),
            "parameters": parameters(route, names, facts, self._schemas, self._examples),
            "requestBody": request_body(route, self._schemas, self._examples),
            "responses": self._responses(route, facts),
        }
        kept = ("security", "responses")
        return {key: value for key, value in operation.items() if value or (key in kept and value is not None)}

    def _responses(self, route: Route, facts: MethodFacts) -> dict[str, Schema]:
        fields = self._schemas.names_of(route.request)
        names = reasons_of(
            facts,
            lists="page_token" in fields,
            has_body=bool(route.body) and not route.options.get("raw_request"),
            has_variables=bool(route.path_fields),
        )
        if route.options.get("raw_request") or f".{route.request}" == HTTP_BODY:
            names.append("REQUEST_TOO_LARGE")
        answers = successes(route, facts, self._schemas)
        style, language = route.options["errors"], route.options["language"]
        for status, response in self._errors.responses(names, style, language).items():
            answers[status] = _either(answers[status], response) if status in answers else response
        return dict(sorted(answers.items()))


def _told(comment: str, facts: MethodFacts) -> tuple[str, str]:
    """The first sentence, and all there is to say."""
    first = re.split(r"(?<=[.:;])\s", comment, maxsplit=1)[0].rstrip(".:; ")
    callers = ", ".join(each.replace("_", " ") for each in facts.callers)
    return first, "\n\n".join(part for part in (comment, callers and f"Who may call: {callers}.") if part)


def _security(facts: MethodFacts) -> list[Schema] | None:
    """Who may be anyone may send a token all the same: it is read."""
    if not facts.callers:
        return None
    return [{}, {"bearer": []}] if "anyone" in facts.callers else [{"bearer": []}]


def _either(success: Schema, error: Schema) -> Schema:
    """Where a dialect shows errors as answers: one status for both."""
    kind = "application/json"
    contents = (success.get("content", {}).get(kind), error["content"][kind])
    schemas = [each["schema"] for each in contents if each]
    content = dict(success.get("content", {})) | {
        kind: {"schema": {"anyOf": schemas}, "examples": contents[1]["examples"]}
    }
    return {**error, **success, "content": content}


def _path_names(routes: Iterable[Route], schemas: Schemas) -> dict[str, tuple[str, list[str]]]:
    """Shape → the path as the document has it, and its variables' names, the same for all its methods."""
    found: dict[str, tuple[str, list[str]]] = {}
    for route in sorted(routes, key=lambda each: each.name):
        if route.shape not in found:
            names = [_json_path(schemas, route.request, dotted) for dotted in route.path_fields]
            path = route.path
            for name in names:
                path = _VARIABLE.sub(f"{{={name}}}", path, count=1)
            found[route.shape] = path.replace("{=", "{"), names
    return found


def _json_path(schemas: Schemas, message: str, dotted: str) -> str:
    head, _, rest = dotted.partition(".")
    field = schemas.names_of(message)[head]
    return f"{field.json_name}.{_json_path(schemas, field.type_name.lstrip('.'), rest)}" if rest else field.json_name


def _operation_ids(routes: list[Route]) -> dict[str, str]:
    """Route → a name of its own: the RPC's, with method and path where it has several routes."""
    rpcs = [route.rpc for route in routes]
    ids: dict[str, str] = {}
    for route in routes:
        name = (route.rpc or "").rpartition(".")[2].replace("/", "_")
        if not name or rpcs.count(route.rpc) > 1:
            path = re.sub(r"\W+", "_", f"{route.method.lower()}{route.path}").strip("_")
            name = f"{name}_{path}" if name else path
        if name in ids.values():  # paths may differ by a hyphen only
            name += "_again"
        ids[route.name] = name
    return ids


def _shared_responses(paths: dict[str, Schema]) -> dict[str, Schema]:
    """Takes responses that are the same in several operations out of them, and leaves a reference there."""
    seen: dict[str, list[tuple[dict[str, Schema], str]]] = {}
    for item in paths.values():
        for operation in item.values():
            for status, response in operation["responses"].items():
                if status >= "400":
                    seen.setdefault(json.dumps(response), []).append((operation["responses"], status))
    shared: dict[str, Schema] = {}
    for text, places in seen.items():
        if len(places) > 1:
            reasons = list(json.loads(text)["content"]["application/json"]["examples"])
            name = f"{places[0][1]}.{reasons[0]}" + (f".{len(reasons)}" if len(reasons) > 1 else "")
            while name in shared:
                name += "-"
            shared[name] = json.loads(text)
            for responses, status in places:
                responses[status] = {"$ref": f"#/components/responses/{name}"}
    return dict(sorted(shared.items()))


def _short(service: str) -> str:
    return service.rpartition(".")[2]
