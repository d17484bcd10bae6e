"""W3C trace context: what a call says of its trace is read, logged, passed on, and exported where that is asked for."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator

import grpc.aio
import pytest
import structlog
from aiohttp import web
from google.protobuf.json_format import MessageToDict
from opentelemetry.proto.collector.trace.v1 import trace_service_pb2, trace_service_pb2_grpc
from opentelemetry.proto.trace.v1.trace_pb2 import Span

from parkup.auth.v1.user_service_pb2 import GetMeRequest
from parkup.auth.v1.user_service_pb2_grpc import UserServiceStub
from parkup.parking.v1.zone_service_pb2 import GetZoneRequest, ListZonesRequest
from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub
from server.integrations.sms import HttpSms
from server.rpc import access_log
from server.values.trace import Trace, current_trace, enter_trace
from tests.errors import refused

TRACE, SPAN = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"
PARENT = f"00-{TRACE}-{SPAN}-01"


class Collector(trace_service_pb2_grpc.TraceServiceServicer):
    """An OpenTelemetry collector that keeps what it gets."""

    def __init__(self) -> None:
        self.spans: list[Span] = []
        self.resources: list[dict] = []
        self._more = asyncio.Event()

    async def came(self, count: int) -> None:
        while len(self.spans) < count:
            self._more.clear()
            await self._more.wait()

    async def Export(self, request, context):
        for resource in request.resource_spans:
            self.resources.append(MessageToDict(resource.resource))
            self.spans += [span for scope in resource.scope_spans for span in scope.spans]
        self._more.set()
        return trace_service_pb2.ExportTraceServiceResponse()


@contextlib.asynccontextmanager
async def running_collector() -> AsyncIterator[tuple[Collector, str]]:
    collector, server = Collector(), grpc.aio.server()
    trace_service_pb2_grpc.add_TraceServiceServicer_to_server(collector, server)
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    yield collector, f"http://127.0.0.1:{port}"
    await server.stop(None)


@pytest.fixture
def lines(monkeypatch) -> Iterator[list[dict]]:
    """What the log of calls says."""
    written: list[dict] = []

    def keep(_, __, entry):
        written.append(entry)
        raise structlog.DropEvent

    monkeypatch.setattr(access_log, "_log", structlog.wrap_logger(None, processors=[keep]))
    return written


class TestLog:
    async def test_it_names_the_trace(self, channel, lines) -> None:
        await ZoneServiceStub(channel).ListZones(ListZonesRequest(), metadata=(("traceparent", PARENT),))

        assert [line["trace_id"] for line in lines if line["method"].endswith("ListZones")] == [TRACE]

    @pytest.mark.parametrize(
        "given", ["", "nonsense", f"00-{'0' * 32}-{SPAN}-01", f"ff-{TRACE}-{SPAN}-01", PARENT + "-x"]
    )
    async def test_what_is_none_counts_for_nothing(self, channel, lines, given) -> None:
        await ZoneServiceStub(channel).ListZones(ListZonesRequest(), metadata=(("traceparent", given),))

        assert [line.get("trace_id") for line in lines if line["method"].endswith("ListZones")] == [None]

    async def test_the_gateway_passes_it_on(self, rest, lines) -> None:
        await rest.get("/v1/zones", headers={"traceparent": PARENT, "tracestate": "a=b"})

        assert [line["trace_id"] for line in lines if line["method"].endswith("ListZones")] == [TRACE]


def test_it_is_passed_on_as_it_came() -> None:
    assert Trace.read(PARENT, "a=b").headers() == {"traceparent": PARENT, "tracestate": "a=b"}
    assert Trace.read(PARENT, "a" * 600).headers() == {"traceparent": PARENT}
    # A version that we do not know says more; what we know of it holds.
    assert Trace.read(f"01-{TRACE}-{SPAN}-01-more").headers() == {"traceparent": PARENT}


async def test_who_sends_text_messages_for_us_is_told() -> None:
    got = []

    async def take(request: web.Request) -> web.Response:
        got.append(request.headers.get("traceparent"))
        return web.Response()

    site = web.Application()
    site.router.add_post("/", take)
    runner = web.AppRunner(site)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    sms = HttpSms(f"http://127.0.0.1:{runner.addresses[0][1]}/", "secret")

    async def in_a_call() -> None:
        enter_trace(Trace.read(PARENT))
        await sms.send("+21620123456", "123456")

    await asyncio.create_task(in_a_call())
    assert current_trace() is None
    await sms.send("+21620123456", "123456")
    await sms.close()
    await runner.cleanup()

    assert got == [PARENT, None]


class TestExport:
    async def test_without_the_setting_nothing_is_exported(self, application) -> None:
        assert application.spans is None

    async def test_a_call_is_a_span_of_its_callers_trace(self, another_server, lines) -> None:
        async with running_collector() as (collector, address), another_server(otlp_endpoint=address) as channel:
            zones = ZoneServiceStub(channel)
            await zones.ListZones(ListZonesRequest(), metadata=(("traceparent", PARENT), ("x-request-id", "r-1")))
            with refused("ZONE_NOT_FOUND"):
                await zones.GetZone(GetZoneRequest(zone_id="0" * 24))
            with refused("UNAUTHORIZED"):
                await UserServiceStub(channel).GetMe(GetMeRequest())
            await collector.came(3)

        by_name = {span.name.rpartition("/")[2]: span for span in collector.spans}
        listed, missed = by_name["ListZones"], by_name["GetZone"]
        assert (listed.trace_id.hex(), listed.parent_span_id.hex()) == (TRACE, SPAN)
        assert attributes(listed) == {
            "rpc.system.name": "grpc",
            "rpc.method": "parkup.parking.v1.ZoneService/ListZones",
            "rpc.response.status_code": "OK",
            "parkup.request_id": "r-1",
        }
        assert missed.trace_id.hex() != TRACE
        assert attributes(missed)["parkup.reason"] == "ZONE_NOT_FOUND"
        # A refusal is the answer, and no error of the server.
        assert missed.status.code == missed.status.STATUS_CODE_UNSET
        assert not missed.events
        assert {"key": "service.name", "value": {"stringValue": "parkup"}} in collector.resources[0]["attributes"]
        # The log names the same traces.
        assert {line["trace_id"] for line in lines} == {span.trace_id.hex() for span in collector.spans}

    async def test_a_collector_that_is_not_there_stops_nothing(self, another_server) -> None:
        async with another_server(otlp_endpoint="http://127.0.0.1:9") as channel:
            assert await ZoneServiceStub(channel).ListZones(ListZonesRequest())


def attributes(span: Span) -> dict[str, str]:
    return {each.key: each.value.string_value for each in span.attributes}
