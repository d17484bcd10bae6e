"""One call of the contract, made over gRPC or over REST. How REST looks is read from the contract's options."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

import grpc
import grpc.aio
import httpx
from google.api import annotations_pb2, http_pb2, httpbody_pb2
from google.protobuf import message_factory
from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.json_format import MessageToDict, ParseDict

TIMEOUT_SECONDS = 30.0
NOT_RUNNING = "\nIs the stack running (`make run`), with the same PARKUP_… settings?"
Fields = Mapping[str, Any]
_WITHOUT_BODY = {"GET", "DELETE"}


class CallFailed(Exception):
    """The other side refused, or could not be reached."""


@dataclass(frozen=True)
class Answer:
    """`fields` are those of the message in snake_case; a body that is no message (an image, a redirect) is in `raw`."""

    outcome: str
    fields: dict[str, Any] = field(default_factory=dict)
    raw: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


class Transport(Protocol):
    name: str

    def title(self, method: MethodDescriptor, request: Fields) -> str:
        """The call as a line for people."""
        ...

    async def call(self, method: MethodDescriptor, request: Fields, headers: Mapping[str, str]) -> Answer:
        """Raises CallFailed."""
        ...


class Grpc:
    """Calls through a channel; needs no generated stub."""

    name = "gRPC"

    def __init__(self, channel: grpc.aio.Channel) -> None:
        self._channel = channel

    def title(self, method: MethodDescriptor, request: Fields) -> str:
        return f"{method.containing_service.full_name}/{method.name} {_shown(request)}"

    async def call(self, method: MethodDescriptor, request: Fields, headers: Mapping[str, str]) -> Answer:
        sent, received = (message_factory.GetMessageClass(kind) for kind in (method.input_type, method.output_type))
        invoke = self._channel.unary_unary(
            f"/{method.containing_service.full_name}/{method.name}",
            request_serializer=sent.SerializeToString,
            response_deserializer=received.FromString,
        )
        calling = invoke(ParseDict(dict(request), sent()), metadata=tuple(headers.items()), timeout=TIMEOUT_SECONDS)
        try:
            response = await calling
            metadata = {str(key): str(value) for key, value in (await calling.initial_metadata()) or ()}
        except grpc.aio.AioRpcError as error:
            hint = NOT_RUNNING if error.code() is grpc.StatusCode.UNAVAILABLE else ""
            raise CallFailed(f"{error.code().name}: {error.details()}{hint}") from None
        if isinstance(response, httpbody_pb2.HttpBody):
            return Answer("OK", raw=response.data, headers=metadata | {"content-type": response.content_type})
        return Answer("OK", MessageToDict(response, preserving_proto_field_name=True), headers=metadata)


class Rest:
    """Calls the paths of the google.api.http options: the v1 dialect."""

    name = "REST"

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    def title(self, method: MethodDescriptor, request: Fields) -> str:
        verb, path, rest = _http_request(method, request)
        if verb in _WITHOUT_BODY:
            return f"{verb} {path}?{httpx.QueryParams(rest)}".rstrip("?")
        return f"{verb} {path} {_shown(rest)}"

    async def call(self, method: MethodDescriptor, request: Fields, headers: Mapping[str, str]) -> Answer:
        verb, path, rest = _http_request(method, request)
        place: dict[str, Any] = {"params": rest} if verb in _WITHOUT_BODY else {"json": rest}
        try:
            response = await self._client.request(verb, path, headers=dict(headers), timeout=TIMEOUT_SECONDS, **place)
        except httpx.HTTPError as error:
            raise CallFailed(f"{type(error).__name__}: {error}{NOT_RUNNING}") from None
        if response.is_error:
            raise CallFailed(f"{response.status_code}: {response.text}")
        is_json = response.headers.get("content-type", "").startswith("application/json")
        fields = response.json() if is_json else {}
        return Answer(str(response.status_code), fields, response.content, response.headers)


def _http_request(method: MethodDescriptor, request: Fields) -> tuple[str, str, dict[str, Any]]:
    """Verb, path with its variables filled in, and the fields that are left for the body or the query."""
    # googleapis' stubs call the extension a plain field.
    rule: http_pb2.HttpRule = method.GetOptions().Extensions[annotations_pb2.http]  # type: ignore[index]
    verb = str(rule.WhichOneof("pattern"))
    template = str(getattr(rule, verb))
    in_path = re.findall(r"{(\w+)}", template)
    path = re.sub(r"{(\w+)}", lambda variable: str(request[variable[1]]), template)
    return verb.upper(), path, {name: value for name, value in request.items() if name not in in_path}


def _shown(request: Fields) -> str:
    return json.dumps(dict(request), ensure_ascii=False) if request else ""
