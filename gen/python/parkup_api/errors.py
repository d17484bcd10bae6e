"""What a refusal says: programs decide by the reason, never by the text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import grpc
from google.rpc import error_details_pb2, status_pb2

from parkup.errors.v1.error_reason_pb2 import ErrorReason

DOMAIN = "parkup.tn"
PREFIX = "ERROR_REASON_"
DETAILS = "grpc-status-details-bin"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why ParkUp refused a call."""

    reason: ErrorReason.ValueType
    """ERROR_REASON_UNSPECIFIED where nothing of ParkUp answered, or a newer server gave a reason unknown here."""
    name: str = ""
    """The reason as it was sent (`INVALID_OTP`), also when it is unknown here; empty if none was sent."""
    message: str = ""
    """What to show to people, in the language of the call."""
    metadata: Mapping[str, str] = field(default_factory=dict)
    """Facts about it; money is in TND with three decimals, instants are RFC 3339."""
    fields: Sequence[tuple[str, str]] = ()
    """The fields that break a rule, each with what is wrong, by their path in the request (`plate.left`)."""
    retry_after_seconds: float | None = None
    """How long to wait before another try, where the server says so."""


def reason_of(error: BaseException) -> ErrorReason.ValueType:
    """The reason of what a call raised; ERROR_REASON_UNSPECIFIED if it has none."""
    return refusal_of(error).reason


def refusal_of(error: BaseException) -> Refusal:
    """All that an error says which a call raised. Errors of any other kind become a refusal without a reason."""
    if not isinstance(error, grpc.RpcError):
        return Refusal(ErrorReason.ERROR_REASON_UNSPECIFIED, message=str(error))
    status = _status(error)
    info, name = error_details_pb2.ErrorInfo(), ""
    broken, wait = error_details_pb2.BadRequest(), None
    for detail in status.details:
        if detail.Unpack(info) and info.domain == DOMAIN:
            name = info.reason
        detail.Unpack(broken)
        retry = error_details_pb2.RetryInfo()
        if detail.Unpack(retry):
            wait = retry.retry_delay.ToTimedelta().total_seconds()
    known = ErrorReason.keys()
    return Refusal(
        reason=ErrorReason.Value(PREFIX + name) if PREFIX + name in known else ErrorReason.ERROR_REASON_UNSPECIFIED,
        name=name,
        message=status.message,
        metadata=dict(info.metadata) if name else {},
        fields=tuple((each.field, each.description) for each in broken.field_violations),
        retry_after_seconds=wait,
    )


def _status(error: grpc.RpcError) -> status_pb2.Status:
    # What a call raises is a call as well, which grpc's types do not say.
    trailers: Iterable[Any] = error.trailing_metadata() if hasattr(error, "trailing_metadata") else ()
    for name, value in trailers or ():
        if name == DETAILS and isinstance(value, bytes):
            return status_pb2.Status.FromString(value)
    text = error.details() if hasattr(error, "details") else ""
    return status_pb2.Status(message=text or "")
