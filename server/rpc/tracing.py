"""Each call as a span of the trace that its caller began, where spans are exported."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from google.protobuf.message import Message

from server.rpc.context import Call
from server.rpc.method import Handler, Method
from server.values.trace import Trace, enter_trace


class Span(Protocol):
    """What is told of one call."""

    @property
    def trace(self) -> Trace: ...

    def ended(self, code: str, reason: str) -> None:
        """The call's gRPC code by name, and its reason if it was refused."""


class Spans(Protocol):
    """Where spans go to."""

    def of(self, method: str, parent: Trace | None, request_id: str) -> AbstractContextManager[Span]:
        """The span of a call of `/package.Service/Method`, from now until the context ends."""


class Tracing:
    """Outermost interceptor where spans are exported; elsewhere it is not there."""

    def __init__(self, spans: Spans) -> None:
        self._spans = spans

    def __call__(self, method: Method, proceed: Handler) -> Handler:
        name = method.name

        async def trace(request: Message, call: Call) -> Message:
            with self._spans.of(name, call.trace, call.request_id) as span:
                call.trace = span.trace
                enter_trace(call.trace)
                try:
                    return await proceed(request, call)
                finally:
                    span.ended(call.code.name, call.reason)

        return trace
