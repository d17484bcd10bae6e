"""Envoy's own answers (no healthy worker, too many calls, too large a request) as clients of REST and gRPC get them."""

import base64
from typing import Any
from urllib.parse import quote

from google.protobuf import any_pb2, duration_pb2
from google.protobuf.message import Message
from google.rpc import code_pb2, error_details_pb2, status_pb2

OVERLOADED = "OVERLOADED"
RETRY_AFTER_SECONDS = 1
_DOMAIN = "parkup.tn"

# A CEL expression. Where there is a route, it tells: what REST has become by then looks like gRPC. What is refused
# before it has a route still is as the client sent it.
CAME_AS_GRPC = (
    'has(xds.route_name) && xds.route_name != "" ? xds.route_name == "grpc" : '
    '"content-type" in request.headers && request.headers["content-type"].startsWith("application/grpc")'
)


def local_replies(table: dict[str, Any]) -> list[dict[str, Any]]:
    """What becomes of each of Envoy's own answers, the first that fits; `table` is routes.json.

    status     the HTTP status that it is about; 0: any error
    overload   only where too many calls are the cause
    grpc       for calls that came as gRPC, else for REST
    reason     for REST: the reason, which the Lua filter gives its text and shape
    headers    further headers, for gRPC those with status and message
    """
    replies = [
        {"status": 503, "overload": True, "grpc": False, "reason": OVERLOADED, "headers": _retry_after()},
        {"overload": True, **_grpc_reply(table, 503, OVERLOADED, "RESOURCE_EXHAUSTED")},
    ]
    reasons = table["envoy_reasons"]
    for status, code in table["envoy_codes"].items():
        replies.append(_grpc_reply(table, int(status), reasons[status], code))
    # The entry for any other status comes last.
    for status, reason in sorted(reasons.items(), key=lambda each: (each[0] == "0", each[0])):
        replies.append({"status": int(status), "grpc": False, "reason": reason})
    return [{"overload": False, "headers": {}, **reply} for reply in replies]


def _retry_after() -> dict[str, str]:
    return {"retry-after": str(RETRY_AFTER_SECONDS)}


def _grpc_reply(table: dict[str, Any], status: int, reason: str, code: str) -> dict[str, Any]:
    """In French, the contract's default: what language the caller wants is known to the Lua filter only."""
    text = table["reasons"][reason]["fr"]
    details: list[Message] = [error_details_pb2.ErrorInfo(reason=reason, domain=_DOMAIN)]
    headers: dict[str, str] = {}
    if reason == OVERLOADED:
        delay = duration_pb2.Duration(seconds=RETRY_AFTER_SECONDS)
        details.append(error_details_pb2.RetryInfo(retry_delay=delay))
        headers |= _retry_after()
    number = code_pb2.Code.Value(code)
    answer = status_pb2.Status(code=number, message=text, details=[_packed(detail) for detail in details])
    headers |= {
        "grpc-message": quote(text).replace("%", "%%"),  # Envoy reads commands after a single one
        "grpc-status": str(number),
        "grpc-status-details-bin": base64.b64encode(answer.SerializeToString()).decode().rstrip("="),
    }
    return {"status": status, "grpc": True, "headers": headers}


def _packed(detail: Message) -> any_pb2.Any:
    packed = any_pb2.Any()
    packed.Pack(detail)
    return packed
