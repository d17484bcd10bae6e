"""THE ordered list of interceptors: what happens to every call before and after its servicer.

Each interceptor wraps a method once, when the method is first called, and from then on costs one function call. A rule
that a method's options decide (who may call, whether it takes an idempotency key) is decided at that time.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Protocol

import grpc
from google.protobuf.empty_pb2 import Empty
from google.protobuf.message import DecodeError, Message
from grpc.aio import ServerInterceptor

from server.mongo.idempotency import KeptAnswers
from server.rpc.access import check_access
from server.rpc.access_log import AccessLog
from server.rpc.audit import AuditTrail
from server.rpc.authentication import AccessTokenReader, Authentication
from server.rpc.context import Call
from server.rpc.deadline import Deadline
from server.rpc.entry import enter_call
from server.rpc.errors import ErrorMapping
from server.rpc.idempotency import Idempotency, Restore
from server.rpc.load import LoadLimit
from server.rpc.method import Context, Handler, Method, describe
from server.rpc.streams import MESSAGES, Streams, StreamsOfCallers
from server.rpc.to_the_end import carry_to_the_end
from server.rpc.tracing import Spans, Tracing
from server.rpc.uploads import reading, upload_handler
from server.rpc.validation import UNREADABLE, Validation
from server.settings import Settings

CONTRACT = "/parkup."


class Interceptor(Protocol):
    """Wraps the handler of a method."""

    def __call__(self, method: Method, proceed: Handler) -> Handler: ...


def build_chain(
    settings: Settings,
    tokens: AccessTokenReader,
    answers: KeptAnswers,
    restore: Mapping[str, Restore] = MappingProxyType({}),
    *,
    is_database_away: Callable[[], bool] = lambda: False,
    audit: AuditTrail | None = None,
    streams: Streams | None = None,
    spans: Spans | None = None,
) -> Chain:
    """The chain of the whole server, the outermost interceptor first; `restore` is for answers not kept whole.

    `audit` may be missing where there are no domains to change anything. `streams` knows the open streams, so that they
    can be ended; none given: they end with their clients only. `spans` is where calls are told to a tracing system.
    """
    authentication = Authentication(tokens)
    interceptors: list[Interceptor] = [
        # Around the log, which names the trace.
        *([Tracing(spans)] if spans else []),
        # Outermost: sees every call with its final status, whatever refused it.
        AccessLog(),
        # Above all that raises; what is below speaks in DomainErrors only.
        ErrorMapping(),
        # Around all that asks the database: nothing of that is broken off by a client that hangs up.
        carry_to_the_end,
        # Before any work: refusing must cost next to nothing.
        LoadLimit(settings.max_calls_per_worker, settings.max_streams_per_worker),
        # Before any work, so that all of it counts.
        Deadline(settings.default_deadline_seconds, is_database_away),
        # Who calls; a bad token is refused before anything is said about the request (AIP-211).
        authentication,
        # May they call; before validation, so that nobody learns the rules of a method closed to them (AIP-211).
        check_access,
        # Is the request sound; a broken one must not use up an idempotency key.
        Validation(),
        # How many streams the caller has; and as long as one lasts, whether it still may be there.
        StreamsOfCallers(streams or Streams(), authentication, settings.streams_per_client),
        # A kept answer takes the place of the servicer, and only an allowed and sound request reaches it.
        Idempotency(answers, restore),
        # Innermost: what is refused, and what was answered before, changes nothing.
        *([audit] if audit else []),
    ]
    return Chain(interceptors)


class Chain(ServerInterceptor):
    """Puts the interceptors around every method of the contract. Health and reflection are not ours and pass."""

    def __init__(self, interceptors: Sequence[Interceptor]) -> None:
        self._interceptors = interceptors
        self._handlers: dict[str, grpc.RpcMethodHandler[Any, Any]] = {}

    async def intercept_service(
        self,
        continuation: Callable[[grpc.HandlerCallDetails], Awaitable[grpc.RpcMethodHandler[Any, Any] | None]],
        handler_call_details: grpc.HandlerCallDetails,
    ) -> grpc.RpcMethodHandler[Any, Any] | None:
        name = handler_call_details.method
        if known := self._handlers.get(name):
            return known
        handler = await continuation(handler_call_details)
        if handler is None or not name.startswith(CONTRACT):
            return handler
        self._handlers[name] = wrapped = self._wrap(name, handler)
        return wrapped

    def _around(self, method: Method, proceed: Handler) -> Handler:
        """All interceptors around the innermost handler of a method."""
        for interceptor in reversed(self._interceptors):
            proceed = interceptor(method, proceed)
        return proceed

    def _wrap(self, name: str, handler: grpc.RpcMethodHandler[Any, Any]) -> grpc.RpcMethodHandler[Any, Any]:
        method = describe(name)
        read = handler.request_deserializer
        if handler.stream_unary and read:
            proceed = self._around(method, reading(handler.stream_unary))
            return upload_handler(name, proceed, _tolerant(read), handler.response_serializer)
        if read is None or (handler.unary_unary is None and handler.unary_stream is None):
            raise TypeError(f"{name} streams both ways, and the chain has no interceptors for that")
        answer = _writing(handler.unary_stream) if handler.unary_stream else _answering(handler.unary_unary)
        proceed = self._around(method, answer)

        async def stream(request: Message, context: Context) -> None:
            await proceed(request, enter_call(name, context))

        if method.streams:
            return grpc.unary_stream_rpc_method_handler(
                stream,  # grpc.aio's other way: it writes by the context
                request_deserializer=_tolerant(read),
                response_serializer=handler.response_serializer,
            )

        async def behave(request: Message, context: Context) -> Message:
            call = enter_call(name, context)
            response = await proceed(request, call)
            # How an answer is compressed stands in its initial metadata, and is forgotten where nobody sends these.
            if call.answer_metadata or call.is_compressed:
                await context.send_initial_metadata(call.answer_metadata)
            return response

        return grpc.unary_unary_rpc_method_handler(
            behave,
            request_deserializer=_tolerant(read),
            response_serializer=handler.response_serializer,
        )


def _answering(servicer: Any) -> Handler:  # noqa: ANN401  # gRPC's types are of both its APIs
    async def answer(request: Message, _: Call) -> Message:
        # The servicers take what they need from the current call, never from gRPC's context.
        return await servicer(request, None)  # type: ignore[no-any-return]

    return answer


def _writing(servicer: Callable[..., Any]) -> Handler:
    """Writes each message as soon as the client takes it: a servicer is never ahead of its client by more than one."""

    async def write(request: Message, call: Call) -> Message:
        messages: AsyncIterator[Message] = servicer(request, None)
        async with contextlib.aclosing(messages):  # type: ignore[type-var]  # a generator
            async for message in messages:
                call.is_writing = True
                if call.answer_metadata and not call.messages:
                    await call.context.send_initial_metadata(call.answer_metadata)
                await call.context.write(message)
                call.is_writing = False
                call.messages += 1
                MESSAGES.inc()
                if call.is_to_end:
                    raise asyncio.CancelledError
        return Empty()

    return write


def _tolerant(read: Callable[[bytes], Message]) -> Callable[[bytes], Message]:
    """Lets the chain refuse bytes that are no message: gRPC would call them an internal error of ours."""

    def read_or_leave(raw: bytes) -> Message:
        try:
            return read(raw)
        except DecodeError:
            return UNREADABLE

    return read_or_leave
