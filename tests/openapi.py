"""Holds an answer of the gateway against the OpenAPI document of its dialect, more strictly than clients would."""

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import httpx
from jsonschema import Draft202012Validator

from tests.gateway.running import REAL_VIEWS


@dataclass(frozen=True)
class Operation:
    """One path and method of a document."""

    dialect: str
    name: str
    responses: dict[str, Any]


class Documents:
    """The documents of a folder (gen/gateway), all dialects of which have the same port."""

    def __init__(self, folder: Path = REAL_VIEWS) -> None:
        self._documents = {
            path.name.removesuffix(".openapi.json"): json.loads(path.read_text())
            for path in sorted(folder.glob("*.openapi.json"))
        }
        paths = [(path, name) for name, document in self._documents.items() for path in document["paths"]]
        # Literals before variables, as the gateway's routes.
        paths.sort(key=lambda each: [("{" in part, part) for part in each[0].split("/")])
        self._paths = [(re.compile(re.sub(r"\{[^}]+\}", "[^/]+", path) + "/?"), path, name) for path, name in paths]

    def problems(self, response: httpx.Response) -> list[str]:
        """What of an answer its document does not say; nothing for a path that is in no document."""
        request = response.request
        operation = self._find(request.method, request.url.raw_path.decode().partition("?")[0])
        if operation is None:
            return (
                [] if response.status_code in {404, 405} else [f"{request.method} {request.url.path} is in no document"]
            )
        where = f"{operation.dialect}: {operation.name}: {response.status_code}"
        told = operation.responses.get(str(response.status_code))
        if told is None:
            return [f"{where} is not documented: {response.text[:300]}"]
        documented = self._resolved(operation.dialect, told).get("content", {})
        kind = response.headers.get("content-type", "").partition(";")[0]
        if not documented:
            return [f"{where} has a body"] if response.content else []
        if kind not in documented and "*/*" not in documented:
            return [f"{where} is {kind}, which is not documented"]
        if kind != "application/json":
            return []
        schema = documented[kind]["schema"]
        validator = self._validator(operation.dialect, json.dumps(schema))
        return [
            f"{where}: {'.'.join(map(str, error.absolute_path))}: {error.message[:300]}"
            for error in validator.iter_errors(json.loads(response.content))
        ]

    def _find(self, method: str, path: str) -> Operation | None:
        wanted = "get" if method == "HEAD" else method.lower()
        for regex, template, name in self._paths:
            item = self._documents[name]["paths"][template]
            if regex.fullmatch(path) and wanted in item:
                return Operation(name, f"{method} {template}", item[wanted]["responses"])
        return None

    def _resolved(self, dialect: str, told: dict[str, Any]) -> dict[str, Any]:
        if "$ref" not in told:
            return told
        return self._documents[dialect]["components"]["responses"][told["$ref"].rpartition("/")[2]]

    @cache  # noqa: B019 - as long as the run
    def _validator(self, dialect: str, schema: str) -> Draft202012Validator:
        components = self._documents[dialect]["components"]
        whole = {**json.loads(schema), "components": {"schemas": components["schemas"]}}
        return Draft202012Validator(strict(whole), format_checker=Draft202012Validator.FORMAT_CHECKER)


def strict(schema: Any) -> Any:
    """The schema with no other keys than it names. Clients shall bear new ones; here each is to be documented."""
    if isinstance(schema, list):
        return [strict(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {key: strict(value) for key, value in schema.items()}
    is_object = isinstance(schema.get("properties"), dict) and schema.get("type") == "object"
    return inner | {"additionalProperties": False} if is_object and "additionalProperties" not in schema else inner
