"""What a refused call told its client."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field

import grpc
import grpc.aio
from google.rpc import error_details_pb2, status_pb2


@dataclass
class Refusal:
    """Filled when the block of `refused` ends."""

    code: grpc.StatusCode = grpc.StatusCode.OK
    message: str = ""
    reason: str = ""
    metadata: dict[str, str] = field(default_factory=dict)
    fields: dict[str, str] = field(default_factory=dict)
    retry_after_seconds: float | None = None
    http_status: int = 0
    trailing: dict[str, str] = field(default_factory=dict)


@contextlib.contextmanager
def refused(reason: str) -> Iterator[Refusal]:
    """Expects the call inside to be refused for `reason`, with exactly one ErrorInfo."""
    refusal = Refusal()
    try:
        yield refusal
    except grpc.aio.AioRpcError as error:
        read(error, refusal)
    assert refusal.reason == reason, f"expected {reason}, got {refusal.reason or refusal.code}: {refusal.message}"


def reason_of(error: BaseException) -> str:
    """The reason of a failed call; what else it was, when it has none."""
    if not isinstance(error, grpc.aio.AioRpcError):
        return repr(error)
    read(error, refusal := Refusal())
    return refusal.reason or str(refusal.code)


def read(error: grpc.aio.AioRpcError, refusal: Refusal) -> None:
    refusal.code, refusal.message = error.code(), error.details() or ""
    trailing = dict(error.trailing_metadata())
    refusal.trailing = {name: value for name, value in trailing.items() if isinstance(value, str)}
    refusal.http_status = int(refusal.trailing.get("x-http-code", 0))
    if packed := trailing.get("grpc-status-details-bin"):
        status = status_pb2.Status.FromString(packed)
        infos = []
        for detail in status.details:
            if detail.Unpack(info := error_details_pb2.ErrorInfo()):
                infos.append(info)
            elif detail.Unpack(bad := error_details_pb2.BadRequest()):
                refusal.fields = {each.field: each.description for each in bad.field_violations}
            elif detail.Unpack(retry := error_details_pb2.RetryInfo()):
                refusal.retry_after_seconds = retry.retry_delay.ToTimedelta().total_seconds()
        assert len(infos) == 1
        assert infos[0].domain == "parkup.tn"
        refusal.reason, refusal.metadata = infos[0].reason, dict(infos[0].metadata)
