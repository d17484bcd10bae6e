"""Holds an answer of the gateway against the OpenAPI document of its dialect, more strictly than clients would."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from jsonschema_rs import Draft202012Validator

from gateway.openapi import openapi_file
from tests.gateway.running import REAL_VIEWS


@dataclass(frozen=True)
class Operation:
    """One path and method of a document."""

    dialect: str
    name: str
    responses: dict[str, Any]


class Documents:
    """The documents of one port: of the public one, or of that with a name."""

    def __init__(self, folder: Path = REAL_VIEWS, port: str = "") -> None:
        listeners = json.loads((folder / "routes.json").read_text())["listeners"]
        names = [each["name"] for one in listeners if one["port_setting"] == port for each in one["dialects"]]
        self._documents = {name: json.loads((folder / openapi_file(name)).read_text()) for name in names}
        self._schemas = {name: strict(each["components"]["schemas"]) for name, each in self._documents.items()}
        self._validators: dict[tuple[str, str], Draft202012Validator] = {}
        paths = [(path, name) for name, document in self._documents.items() for path in document["paths"]]
        # Literals before variables, as the gateway's routes.
        paths.sort(key=lambda each: [("{" in part, part) for part in each[0].split("/")])
        self._paths = [(re.compile(re.sub(r"\{[^}]+\}", "[^/]+", path) + "/?"), path, name) for path, name in paths]

    def watch(self, client: httpx.AsyncClient, *, matters: Callable[[httpx.Response], bool] = lambda _: True) -> None:
        """Each answer that this client gets from now on is held against its document, if it `matters`."""

        async def look(response: httpx.Response) -> None:
            endless = response.headers.get("content-type", "").startswith("text/event-stream")
            if matters(response) and not endless and self._operation(response.request):
                await response.aread()
                assert not self.problems(response)

        client.event_hooks["response"].append(look)

    def problems(self, response: httpx.Response) -> list[str]:
        """What of an answer its document does not say; nothing for a path that is in no document, and for HEAD."""
        operation = self._operation(response.request)
        if operation is None:
            return []
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
        if kind != "application/json" or kind not in documented:
            return []
        validator = self._validator(operation.dialect, documented[kind]["schema"])
        return [
            f"{where}: {'.'.join(map(str, error.instance_path))}: {error.message[:300]}"
            for error in validator.iter_errors(json.loads(response.content))
        ]

    def _operation(self, request: httpx.Request) -> Operation | None:
        method, path = request.method, request.url.raw_path.decode("latin-1").partition("?")[0]
        for regex, template, name in self._paths:
            item = self._documents[name]["paths"][template]
            if regex.fullmatch(path) and method.lower() in item:
                return Operation(name, f"{method} {template}", item[method.lower()]["responses"])
        return None

    def _resolved(self, dialect: str, told: dict[str, Any]) -> dict[str, Any]:
        if "$ref" not in told:
            return told
        return self._documents[dialect]["components"]["responses"][told["$ref"].rpartition("/")[2]]

    def _validator(self, dialect: str, schema: dict[str, Any]) -> Draft202012Validator:
        key = (dialect, json.dumps(schema))
        if key not in self._validators:
            whole = {**strict(schema), "components": {"schemas": self._schemas[dialect]}}
            self._validators[key] = Draft202012Validator(whole, validate_formats=True)
        return self._validators[key]


def strict(schema: Any) -> Any:
    """The schema with no other keys than it names. Clients shall bear new ones; here each is to be documented."""
    if isinstance(schema, list):
        return [strict(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {key: strict(value) for key, value in schema.items()}
    is_object = isinstance(schema.get("properties"), dict) and schema.get("type") == "object"
    return inner | {"additionalProperties": False} if is_object and "additionalProperties" not in schema else inner
