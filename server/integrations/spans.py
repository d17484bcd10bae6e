"""Spans for an OpenTelemetry collector (OTLP over gRPC). Imported only where one is set.

What the standard `OTEL_*` variables say of sampling, resource and limits holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from opentelemetry.exporter.otlp.proto.grpc.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import Span, SpanKind, Status, StatusCode
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from server.values.trace import Trace

SERVICE = "parkup"
OURS = frozenset({"INTERNAL", "UNKNOWN", "UNAVAILABLE", "DEADLINE_EXCEEDED", "DATA_LOSS", "UNIMPLEMENTED"})
"""Codes that are the server's fault: OpenTelemetry's conventions call no others errors of a server."""
SECONDS = 2
"""How long a batch may take to leave, and how long a process that ends waits for the last one."""

_PROPAGATOR = TraceContextTextMapPropagator()


class CallSpan:
    """Implements server.rpc.tracing.Span."""

    def __init__(self, span: Span) -> None:
        self._span = span

    @property
    def trace(self) -> Trace:
        context = self._span.get_span_context()
        return Trace(
            format(context.trace_id, "032x"),
            format(context.span_id, "016x"),
            format(context.trace_flags, "02x"),
            context.trace_state.to_header(),
        )

    def ended(self, code: str, reason: str) -> None:
        self._span.set_attribute("rpc.response.status_code", code)
        if reason:
            self._span.set_attribute("parkup.reason", reason)
        if code in OURS:
            self._span.set_status(Status(StatusCode.ERROR, reason or code))


class OtlpSpans:
    """Implements server.rpc.tracing.Spans. They leave in batches, from a thread; what the collector refuses is lost."""

    def __init__(self, endpoint: str) -> None:
        """`http://host:port` without TLS, `https://host:port` with it."""
        self._provider = TracerProvider(resource=Resource.create({"service.name": SERVICE}), shutdown_on_exit=False)
        self._provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=endpoint, timeout=SECONDS)))
        self._tracer = self._provider.get_tracer("parkup")

    @contextmanager
    def of(self, method: str, parent: Trace | None, request_id: str) -> Iterator[CallSpan]:
        attributes = {"rpc.system.name": "grpc", "rpc.method": method.lstrip("/"), "parkup.request_id": request_id}
        context = _PROPAGATOR.extract(parent.headers()) if parent else None
        # What a call raises is told by its code; a stack would be too much, and may hold what is nobody's business.
        with self._tracer.start_as_current_span(
            method.lstrip("/"),
            context=context,
            kind=SpanKind.SERVER,
            attributes=attributes,
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            yield CallSpan(span)

    def close(self) -> None:
        """Sends what waits."""
        self._provider.force_flush(SECONDS * 1000)
        self._provider.shutdown()
