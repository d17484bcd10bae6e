"""One log line and one measurement a call. Requests and answers are never logged: they hold codes, tokens and cards."""

from __future__ import annotations

import asyncio
import functools
import time

import grpc
import structlog
from google.protobuf.message import Message
from prometheus_client import Histogram

from server.rpc.context import Call
from server.rpc.method import Handler, Method

CALLS = Histogram(
    "parkup_rpc_seconds",
    "Duration of RPCs by method and gRPC status.",
    ["method", "code"],
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)

STREAMS = Histogram(
    "parkup_stream_seconds",
    "How long streams were open, by gRPC status at their end.",
    ["code"],
    buckets=(0.1, 1, 10, 60, 300, 900, 3_600, 14_400),
)
for _code in (grpc.StatusCode.OK, grpc.StatusCode.CANCELLED, grpc.StatusCode.UNAVAILABLE):
    STREAMS.labels(_code.name)  # shown as zero: only then does Prometheus see the first one

_log = structlog.get_logger("parkup.access")


class AccessLog:
    """Outermost interceptor: what it writes is the call as the client saw it."""

    def __call__(self, method: Method, proceed: Handler) -> Handler:
        name = method.name
        streams = method.streams

        @functools.cache
        def duration_of(code: grpc.StatusCode) -> Histogram:
            return STREAMS.labels(code.name) if streams else CALLS.labels(name, code.name)

        async def log(request: Message, call: Call) -> Message:
            started = time.perf_counter()
            try:
                return await proceed(request, call)
            except asyncio.CancelledError:
                call.code = grpc.StatusCode.CANCELLED
                raise
            finally:
                seconds = time.perf_counter() - started
                duration_of(call.code).observe(seconds)
                _log.info(
                    "stream" if streams else "call",
                    method=name,
                    code=call.code.name,
                    reason=call.reason,
                    ms=round(seconds * 1000, 2),
                    request_id=call.request_id,
                    caller=f"{call.caller.kind}:{call.caller.id}" if call.caller else "anonymous",
                    address=call.address,
                    **({"trace_id": call.trace.trace_id} if call.trace else {}),
                    **({"messages": call.messages} if streams else {}),
                )

        return log
