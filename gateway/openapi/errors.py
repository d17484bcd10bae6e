"""Errors of a dialect: which statuses a route can have for which reasons, in which shape, each with an example."""

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from gateway.openapi.annotations import Annotations, MethodFacts, Reason

Schema = dict[str, Any]

_PLACEHOLDER = re.compile(r"\{([a-z_.]+)\}")
_TYPES: dict[str, Schema] = {
    "message": {"type": "string", "description": "What a person reads, in the language of `accept-language`."},
    "reason": {"type": "string", "description": "Why; clients decide by this."},
    "status": {"type": "integer", "description": "The HTTP status."},
    "phrase": {"type": "string", "description": "The HTTP status in words."},
    "details": {"type": "object", "description": "What else there is to know, by reason."},
}
_VIOLATION: dict[str, Schema] = {
    "field": {"type": "string"},
    "text": {"type": "string"},
    "rule": {"type": "string"},
    "location": {"type": "string", "enum": ["body", "query", "path"]},
    "path": {"type": "array", "items": {"type": ["string", "integer"]}},
}
_INVALID = {"fr": "est obligatoire", "en": "is required"}
_ALWAYS = ("INVALID_ARGUMENT", "OVERLOADED", "UNAVAILABLE", "DEADLINE_EXCEEDED", "INTERNAL")
_SIGNED_IN = ("UNAUTHORIZED", "TOKEN_EXPIRED", "PERMISSION_DENIED")
_KEYED = ("INVALID_IDEMPOTENCY_KEY", "IDEMPOTENCY_KEY_REUSED", "IDEMPOTENCY_KEY_IN_USE")
_LISTING = ("INVALID_PAGE_TOKEN",)
_OF_BODIES = ("REQUEST_TOO_LARGE", "UNSUPPORTED_MEDIA_TYPE")
_RETRIED = {429, 503}
# HTTP statuses in words, as the filter prints them.
_PHRASES: dict[str, str] = dict(
    re.findall(r'\["(\d{3})"\] = "([^"]+)"', (Path(__file__).parents[1] / "lua" / "errors.lua").read_text())
)


def reasons_of(facts: MethodFacts, *, lists: bool, has_body: bool, has_variables: bool) -> list[str]:
    """All reasons of a route: those its method declares, those that follow from what it is, and the gateway's own."""
    names = [*facts.reasons, *_ALWAYS, "MALFORMED_REQUEST", "HEADERS_TOO_LARGE", "UNIMPLEMENTED"]
    if facts.callers and "anyone" not in facts.callers:
        names += _SIGNED_IN
    names += _KEYED if facts.takes_key else ()
    names += _LISTING if lists else ()
    names += _OF_BODIES if has_body else ()
    names += ("ROUTE_NOT_FOUND",) if has_variables else ()
    return list(dict.fromkeys(names))


class Errors:
    """The components of errors: a schema for each template, and an example for each reason in it."""

    def __init__(self, annotations: Annotations, gateway: dict[str, Any], *, camel: bool) -> None:
        """`gateway` is what reasons.gateway_reasons gives: the reasons that the contract may not have."""
        self.schemas: dict[str, Schema] = {}
        self.examples: dict[str, Schema] = {}
        self._camel = camel
        self._reasons = dict(annotations.reasons)
        statuses = {reason: int(status) for status, reason in gateway["envoy_reasons"].items() if status != "0"}
        for name, texts in gateway["reasons"].items():
            known = self._reasons.get(name)
            status = known.status if known else statuses.get(name, 501 if name == "UNIMPLEMENTED" else 500)
            self._reasons[name] = known or Reason(name, status, texts["fr"], texts["en"], "", by_gateway=True)

    def responses(self, names: Iterable[str], style: dict[str, Any], language: str) -> dict[str, Schema]:
        """HTTP status → response, with an example for each of the reasons that have it.

        Examples speak what the route speaks where the caller does not say; their summaries the other language.
        """
        responses: dict[str, Schema] = {}
        for name in names:
            if name not in self._reasons:
                continue
            for natural in self._natural_statuses(name):
                self._add(responses, self._reasons[name], natural, style, language)
        for response in responses.values():
            content = response["content"]["application/json"]
            content["schema"] = _one_of(content["schema"])
        return responses

    def _natural_statuses(self, name: str) -> list[int]:
        """What is too slow to arrive is 408, what is too slow to be answered 504."""
        return [408, self._reasons[name].status] if name == "DEADLINE_EXCEEDED" else [self._reasons[name].status]

    def _add(
        self, responses: dict[str, Schema], reason: Reason, natural: int, style: dict[str, Any], language: str
    ) -> None:
        statuses = style["statuses"]
        status = statuses.get(reason.name) or statuses.get(str(natural)) or statuses.get("*") or str(natural)
        template = style["shapes"].get(reason.name) or style["shapes"].get(str(natural)) or style["shape"]
        response = responses.setdefault(status, self._response(style, reason, natural))
        content = response["content"]["application/json"]
        schema = self._schema(template, style)
        if schema not in content["schema"]:
            content["schema"].append(schema)
        value = self._filled(reason, status, template, style, language)
        content["examples"][reason.name] = self._example(reason, value, language)

    def _response(self, style: dict[str, Any], reason: Reason, natural: int) -> Schema:
        response: Schema = {
            "description": _phrase(natural),
            "content": {"application/json": {"schema": [], "examples": {}}},
        }
        told = style["headers"].get(reason.name) or style["headers"].get(str(natural)) or {}
        headers: Schema = {str(name): {"schema": {"type": "string"}} for name in told}
        if natural in _RETRIED:
            headers["retry-after"] = {"description": "Seconds.", "schema": {"type": "integer"}}
        return response | ({"headers": headers} if headers else {})

    def _schema(self, template: Any, style: dict[str, Any]) -> Schema:  # noqa: ANN401 - any JSON
        schema = _template_schema(template, _TYPES | {"violations": _violations(style)})
        for name, known in self.schemas.items():
            if known == schema:
                return {"$ref": f"#/components/schemas/{name}"}
        name = f"Error{len(self.schemas) + 1 if self.schemas else ''}"
        self.schemas[name] = schema
        return {"$ref": f"#/components/schemas/{name}"}

    def _example(self, reason: Reason, value: Any, language: str) -> Schema:  # noqa: ANN401 - any JSON
        summary = reason.en if language == "fr" else reason.fr
        example = {"summary": summary.replace("{problem}", "…"), "value": value}
        if reason.comment:
            example["description"] = reason.comment
        key = reason.name
        for number in range(2, 1000):
            if self.examples.setdefault(key, example) == example:
                break
            key = f"{reason.name}.{number}"
        return {"$ref": f"#/components/examples/{key}"}

    def _filled(self, reason: Reason, status: str, template: Any, style: dict[str, Any], language: str) -> Any:  # noqa: ANN401
        text = reason.fr if language == "fr" else reason.en
        details: Schema = {}
        violations: list[Any] = []
        if reason.name == "INVALID_ARGUMENT":
            field, wrong = "zoneId" if self._camel else "zone_id", _INVALID[language]
            text = f"{field} {wrong}"
            known = {"field": field, "text": wrong, "rule": "required", "location": "body", "path": ["body", field]}
            violations = [_fill(style["violation"], known)]
            details = {"fields": field, "fieldViolations" if self._camel else "field_violations": violations}
        values = {
            "message": text,
            "reason": style["codes"].get(reason.name, reason.name),
            "status": int(status),
            "phrase": _phrase(int(status)),
            "details": details,
            "violations": violations,
        }
        return _fill(template, values)


def _violations(style: dict[str, Any]) -> Schema:
    return {"type": "array", "items": _template_schema(style["violation"], _VIOLATION)}


def _template_schema(template: Any, types: dict[str, Schema]) -> Schema:  # noqa: ANN401 - any JSON
    if isinstance(template, dict):
        properties = {str(key): _template_schema(value, types) for key, value in template.items()}
        return {"type": "object", "properties": properties, "required": list(properties)}
    if isinstance(template, list):
        return {"type": "array", "items": {"anyOf": [_template_schema(each, types) for each in template]}}
    if not isinstance(template, str):
        return {"const": template}
    whole = _PLACEHOLDER.fullmatch(template)
    if whole:
        return types.get(whole[1], {})
    return {"type": "string"} if _PLACEHOLDER.search(template) else {"const": str(template)}


def _fill(template: Any, values: dict[str, Any]) -> Any:  # noqa: ANN401 - any JSON
    if isinstance(template, dict):
        return {str(key): _fill(value, values) for key, value in template.items()}
    if isinstance(template, list):
        return [_fill(each, values) for each in template]
    if not isinstance(template, str):
        return template
    if whole := _PLACEHOLDER.fullmatch(template):
        return values.get(whole[1])
    return _PLACEHOLDER.sub(lambda match: str(values.get(match[1], "")), template)


def _one_of(schemas: list[Schema]) -> Schema:
    unique = {json.dumps(each, sort_keys=True): each for each in schemas}
    return next(iter(unique.values())) if len(unique) == 1 else {"anyOf": list(unique.values())}


def _phrase(status: int) -> str:
    return _PHRASES.get(str(status), "Error")
