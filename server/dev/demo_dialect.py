"""Calls over a REST dialect that has a port of its own: how it looks is read from the gateway's table."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import httpx
from google.protobuf.descriptor import FieldDescriptor, MethodDescriptor

from gateway.bootstrap import VIEWS
from gateway.views import ROUTES_FILE
from server.dev.demo_calls import NOT_RUNNING, TIMEOUT_SECONDS, Answer, CallFailed, Fields

_WITHOUT_BODY = {"GET", "DELETE"}


class Dialect:
    """The first line of a dialect that leads to an RPC is the one that is called."""

    def __init__(self, name: str, port_setting: str, client: httpx.AsyncClient) -> None:
        self.name = name
        self._client = client
        table = json.loads((VIEWS / ROUTES_FILE).read_text(encoding="utf-8"))
        routes = [each for one in table["listeners"] if one["port_setting"] == port_setting for each in one["routes"]]
        self._routes = {route["rpc"]: route for route in reversed(routes) if route["rpc"]}

    def title(self, method: MethodDescriptor, request: Fields) -> str:
        verb, path, rest = self._http_request(method, request)
        if verb in _WITHOUT_BODY:
            return f"{verb} {path}?{httpx.QueryParams(rest)}".rstrip("?")
        return f"{verb} {path} {json.dumps(rest, ensure_ascii=False) if rest else ''}".rstrip()

    async def call(self, method: MethodDescriptor, request: Fields, headers: Mapping[str, str]) -> Answer:
        """Raises CallFailed."""
        verb, path, rest = self._http_request(method, request)
        place: dict[str, Any] = {"params": rest} if verb in _WITHOUT_BODY else {"json": rest}
        try:
            response = await self._client.request(verb, path, headers=dict(headers), timeout=TIMEOUT_SECONDS, **place)
        except httpx.HTTPError as error:
            raise CallFailed(f"{type(error).__name__}: {error}{NOT_RUNNING}") from None
        if response.is_error:
            raise CallFailed(f"{response.status_code}: {response.text}")
        is_json = response.headers.get("content-type", "").startswith("application/json")
        body = response.json() if is_json else {}
        bare = self._route(method)["options"].get("bare")
        return Answer(str(response.status_code), {bare["key"]: body} if bare else body, response.content)

    def _route(self, method: MethodDescriptor) -> dict[str, Any]:
        route: dict[str, Any] = self._routes[f"{method.containing_service.full_name}/{method.name}"]
        return route

    def _http_request(self, method: MethodDescriptor, request: Fields) -> tuple[str, str, dict[str, Any]]:
        verb, _, template = self._route(method)["name"].partition(" ")
        fields = {name: _lower(method.input_type.fields_by_name[name], value) for name, value in request.items()}
        path = re.sub(r"{(\w+)}", lambda variable: str(fields.pop(variable[1])), template)
        return verb, path, fields


def _lower(field: FieldDescriptor, value: Any) -> Any:  # noqa: ANN401  # any contract field
    """Enum values are lower case in dialects, and have no prefix."""
    if field.enum_type is None:
        return value
    prefix = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", field.enum_type.name).upper() + "_"
    return value.removeprefix(prefix).lower()
