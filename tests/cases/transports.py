"""The same step over gRPC and over the dialects of REST."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import quote

import grpc.aio
import httpx
from google.protobuf import descriptor_pool, json_format, message_factory
from google.protobuf.descriptor import EnumDescriptor, FieldDescriptor, MethodDescriptor
from google.protobuf.message import Message

from server.rpc.errors import read_reasons
from server.values.language import Language
from tests.errors import Refusal, read

REASONS = read_reasons()


@dataclass
class Answer:
    """What a step gave: a JSON body in the transport's own shape, or a reason."""

    body: Any = None
    status: int = 200
    reason: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    raw: bytes = b""


class Transport(Protocol):
    name: str

    async def call(self, step: dict[str, Any], request: dict[str, Any], token: str | None) -> Answer: ...


class GrpcTransport:
    """Generated messages over a channel. Answers are shown as the v1 dialect shows them."""

    name = "grpc"

    def __init__(self, channel: grpc.aio.Channel) -> None:
        self._channel = channel

    async def call(self, step: dict[str, Any], request: dict[str, Any], token: str | None) -> Answer:
        method = find_method(step["call"])
        path = f"/{method.containing_service.full_name}/{method.name}"
        given = message_factory.GetMessageClass(method.output_type)
        rpc = self._channel.unary_unary(path, lambda message: message.SerializeToString(), given.FromString)
        message = json_format.ParseDict(
            with_enum_prefixes(method.input_type, request), message_factory.GetMessageClass(method.input_type)()
        )
        call = rpc(message, metadata=metadata(step, token))
        try:
            answer = await call
        except grpc.aio.AioRpcError as error:
            read(error, refusal := Refusal())
            return Answer(reason=refusal.reason, status=refusal.http_status)
        headers = {name: value for name, value in await call.initial_metadata() if isinstance(value, str)}
        status = int(headers.get("x-http-code", 200))
        if method.output_type.full_name == "google.api.HttpBody":
            return Answer(status=status, headers=headers, raw=answer.data)
        return Answer(as_v1(answer), status, headers=headers)


class RestTransport:
    """JSON over HTTP through the gateway."""

    def __init__(self, name: str, client: httpx.AsyncClient) -> None:
        self.name = name
        self._client = client

    async def call(self, step: dict[str, Any], request: dict[str, Any], token: str | None) -> Answer:
        method, _, template = step[self.name].partition(" ")
        rest = dict(request)
        path = re.sub(r"\{(\w+)\}", lambda match: quote(str(rest.pop(match[1])), safe=""), template)
        # The documents show /api/v1/auth in snake_case, unlike the rest of their dialect.
        case = camel if self.name == "api" and not path.startswith("/api/v1/auth/") else str
        rest = renamed(rest, case, step.get(f"{self.name}_names", {}))
        headers = dict(metadata(step, token))
        if "body" in step or "query" in step or "form" in step:
            # A client's own words.
            kinds = {"body": "json", "query": "params", "form": "data"}
            sent = {kinds[each]: step[each] for each in kinds if each in step}
            response = await self._client.request(method, path, headers=headers, **sent)
        elif method in {"GET", "DELETE"}:
            response = await self._client.request(method, path, params=flat(rest), headers=headers)
        else:
            response = await self._client.request(method, path, json=rest, headers=headers)
        return self._answer(response)

    def _answer(self, response: httpx.Response) -> Answer:
        body = None
        if response.headers.get("content-type", "").startswith("application/json"):
            body = json.loads(response.content)
        headers = {name.lower(): value for name, value in response.headers.items()}
        reason = body.get("code", "") if response.is_error and isinstance(body, dict) else ""
        if response.is_error and self.name == "carpark":
            reason = reason_of(response.status_code, body)
        return Answer(body, response.status_code, reason, headers, response.content)


def renamed(value: Any, case: Callable[[str], str], names: dict[str, str]) -> Any:
    """A request with its fields in the dialect's case; `names` are what a path calls differently."""
    if isinstance(value, dict):
        return {names.get(name) or case(name): renamed(inner, case, {}) for name, inner in value.items()}
    return [renamed(inner, case, {}) for inner in value] if isinstance(value, list) else value


def flat(fields: dict[str, Any]) -> dict[str, Any]:
    """`{"start": {"x": 1}}` → `{"start.x": 1}`, as a query says what is inside of something."""
    found: dict[str, Any] = {}
    for name, value in fields.items():
        inner = flat(value) if isinstance(value, dict) else {"": value}
        found |= {f"{name}.{each}" if each else name: one for each, one in inner.items()}
    return found


def reason_of(status: int, body: Any) -> str:
    """The car park's errors say no reason: the one whose status and English text the answer has, else its status."""
    detail = body.get("detail") if isinstance(body, dict) else None
    if isinstance(detail, list):
        return "INVALID_ARGUMENT"
    for name, reason in REASONS.items():
        pattern = re.sub(r"\\\{.*?\\\}", ".*", re.escape(reason.texts[Language.EN]))
        # Of invalid requests the detail is a list; their text is any.
        if name == "INVALID_ARGUMENT":
            continue
        if status == carpark_status(reason.http_status) and re.fullmatch(pattern, detail or ""):
            return name
    return f"{status}: {detail}"


def carpark_status(http_status: int) -> int:
    """What the car park's dialect makes of the HTTP status of a reason."""
    return 422 if http_status == 400 else http_status


def camel(name: str) -> str:
    return re.sub(r"_(\w)", lambda match: match[1].upper(), name)


def metadata(step: dict[str, Any], token: str | None) -> list[tuple[str, str]]:
    entries = list(step.get("headers", {}).items())
    return [*entries, ("authorization", f"Bearer {token}")] if token else entries


def find_method(call: str) -> MethodDescriptor:
    """`WalletService/GetWallet` → the method, in whichever package it stands."""
    service, _, method = call.partition("/")
    for domain in ("auth", "parking", "enforcement", "payments", "wallet", "carpark", "notifications", "reports"):
        try:
            found = descriptor_pool.Default().FindServiceByName(f"parkup.{domain}.v1.{service}")
        except KeyError:
            continue
        return found.FindMethodByName(method)
    raise LookupError(call)


def as_v1(message: Message) -> Any:
    """A message as the v1 dialect prints it: snake_case, enum values in lower case without their prefix."""
    shown = json_format.MessageToDict(
        message, preserving_proto_field_name=True, always_print_fields_with_no_presence=True
    )
    return _lower_enums(message.DESCRIPTOR, shown)


def _lower_enums(descriptor, shown: dict[str, Any]) -> dict[str, Any]:
    for one in descriptor.fields:
        value = shown.get(one.name)
        if value is None:
            continue
        if one.type == FieldDescriptor.TYPE_ENUM:
            prefix = enum_prefix(one.enum_type)
            names = [each.removeprefix(prefix).lower() for each in (value if one.is_repeated else [value])]
            shown[one.name] = names if one.is_repeated else names[0]
        elif one.type == FieldDescriptor.TYPE_MESSAGE and one.message_type.full_name.startswith("parkup."):
            for each in value if isinstance(value, list) else [value]:
                _lower_enums(one.message_type, each)
    return shown


def with_enum_prefixes(descriptor, request: dict[str, Any]) -> dict[str, Any]:
    """`{"status": "active"}` → `{"status": "STATUS_ACTIVE"}`, for the fields that are enums, in lists too."""
    fields = descriptor.fields_by_name
    return {name: _with_prefixes(fields.get(name), value) for name, value in request.items()}


def _with_prefixes(field: FieldDescriptor | None, value: Any) -> Any:
    if field is None:
        return value
    if field.type == FieldDescriptor.TYPE_ENUM:
        return _prefixed(enum_prefix(field.enum_type), value)
    if field.message_type and isinstance(value, dict) and field.message_type.full_name.startswith("parkup."):
        return with_enum_prefixes(field.message_type, value)
    if field.message_type and isinstance(value, list):
        return [with_enum_prefixes(field.message_type, each) if isinstance(each, dict) else each for each in value]
    return value


def enum_prefix(enum: EnumDescriptor) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", enum.name).upper() + "_"


def _prefixed(prefix: str, value: str | list[str]) -> str | list[str]:
    return prefix + value.upper() if isinstance(value, str) else [prefix + each.upper() for each in value]
