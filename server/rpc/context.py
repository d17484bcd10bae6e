"""What is known of the call that is being answered."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

import grpc
import grpc.aio

from server.errors import Unauthorized
from server.values.caller import Caller
from server.values.idempotency import IdempotencyKey
from server.values.language import Language
from server.values.source import Source, client_named, sound_device
from server.values.trace import Trace

DEVICE_HEADER = "device-id"
# The name that an app gives the device comes before what its library says of itself.
CLIENT_HEADERS = ("device-name", "user-agent")


@dataclass(slots=True)
class Call:
    """One call on its way through the chain; interceptors fill it in.

    `context` is gRPC's own, for interceptors only. `metadata` holds the text entries of the gRPC metadata by lower-case
    name, the last one winning. `address` is where the call came from: the client's, not the gateway's.
    """

    method: str
    context: grpc.aio.ServicerContext[Any, Any]
    metadata: dict[str, str]
    address: str
    request_id: str
    language: Language
    caller: Caller | None = None
    idempotency_key: IdempotencyKey | None = None
    code: grpc.StatusCode = grpc.StatusCode.OK
    reason: str = ""
    answer_metadata: list[tuple[str, str]] = field(default_factory=list)
    is_compressed: bool = False
    messages: int = 0
    """How many messages of a stream were written."""
    is_writing: bool = False
    """Whether one is being written: gRPC cannot tell how a stream ends before that is done."""
    is_to_end: bool = False
    """Whether the stream is to end as soon as no message is being written."""
    trace: Trace | None = None
    """The trace that the caller, or one before, has begun."""
    requests: AsyncIterator[Any] | None = None
    """What the client sends, of a method that takes a stream."""


_current: ContextVar[Call] = ContextVar("parkup_call")


def enter(call: Call) -> None:
    """Makes `call` the current one of this task. gRPC runs every call in its own task, so nothing has to be undone."""
    _current.set(call)


def current_call() -> Call:
    return _current.get()


def caller() -> Caller:
    """Who calls. Raises Unauthorized for anonymous callers, whom only methods open to anyone let come this far."""
    if (known := _current.get().caller) is None:
        raise Unauthorized
    return known


def source() -> Source:
    """Where the call came from, for limits and for lists of sign-ins."""
    call = _current.get()
    client = next(filter(None, (client_named(call.metadata.get(name, "")) for name in CLIENT_HEADERS)), "")
    return Source(call.address, sound_device(call.metadata.get(DEVICE_HEADER, "")), client)


def language() -> Language:
    return _current.get().language


def set_answer_metadata(name: str, value: str) -> None:
    """Adds an entry to the initial metadata of the answer, such as `location` of a redirect."""
    _current.get().answer_metadata.append((name, value))


def compress_answer() -> None:
    """Sends the answer as gzip, to a client that has said it reads that: gRPC does not look whether it does."""
    call = _current.get()
    call.context.set_compression(grpc.Compression.Gzip)
    call.is_compressed = True
