"""Clients that take what they can get: after each attack, and while it lasts, the API answers others.

All of it goes to 127.0.0.1 and is bounded in number, time and memory.
"""

import asyncio
import contextlib
import resource
import socket
from collections.abc import AsyncIterator

import httpx
import pytest

from tests.errors import refused
from tests.gateway.conftest import body
from tests.gateway.raw import GOAWAY, RST_STREAM, RawConnection, raw_connection
from tests.gateway.running import Gateway, running_gateway

ECHO = "/parkup.toy.v1.ToyOddityService/Echo"
FAIL = "/parkup.toy.v1.ToyOddityService/Fail"
MEGABYTE = 1 << 20


@pytest.fixture
async def open_gateway(views, workers, tmp_path):
    """Starts a gateway of the test's own, so that nobody else meets the attack: `async with open_gateway(…)`."""
    return lambda **values: running_gateway(tmp_path, views, *workers[1], **values)


async def assert_answers(gateway: Gateway, toy) -> None:
    """A client that comes now is served: readiness, REST and gRPC, each on a connection of its own."""
    async with httpx.AsyncClient(base_url=f"http://{gateway.address}", timeout=60) as client:
        assert (await client.get("/readyz")).status_code == 200
        assert (await client.get("/v1/zones")).status_code == 200
    call = gateway.channel.unary_unary(
        ECHO, request_serializer=toy.EchoRequest.SerializeToString, response_deserializer=toy.EchoResponse.FromString
    )
    assert (await call(toy.EchoRequest(text="a"), timeout=60)).text == "a"


@contextlib.asynccontextmanager
async def connections(gateway: Gateway, count: int) -> AsyncIterator[list[RawConnection]]:
    async with contextlib.AsyncExitStack() as stack:
        yield [await stack.enter_async_context(raw_connection(gateway.address)) for _ in range(count)]


@contextlib.asynccontextmanager
async def idle_sockets(gateway: Gateway, wanted: int) -> AsyncIterator[int]:
    """Connections on which nothing is said; gives how many, fewer where the machine lets a program have fewer."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    count = min(wanted, most - 1_000) if most != resource.RLIM_INFINITY else wanted
    host, _, port = gateway.address.partition(":")
    loop = asyncio.get_running_loop()
    with contextlib.ExitStack() as stack:
        for _ in range(count):
            client = stack.enter_context(socket.socket())
            client.setblocking(False)
            await loop.sock_connect(client, (host, int(port)))
        yield count


async def until(condition) -> None:
    async with asyncio.timeout(30):
        while not await condition():
            await asyncio.sleep(0.02)


class TestUnfinishedCalls:
    @pytest.mark.parametrize(("count", "calls"), [(2, 1100), (15, 100)])
    async def test_they_take_nothing_of_the_workers(self, open_gateway, toy, count, calls):
        async with open_gateway() as gateway, connections(gateway, count) as attackers:
            for attacker in attackers:
                for _ in range(calls):
                    attacker.open_stream(ECHO)
                await attacker.flushed()
            await until(lambda: _at_least(gateway, "http.public.downstream_rq_total", 100 * count))

            await assert_answers(gateway, toy)
            assert await gateway.statistic("cluster.server.upstream_rq_active") == 0

    async def test_a_connection_has_no_more_than_a_hundred_of_them(self, open_gateway):
        async with open_gateway() as gateway, connections(gateway, 1) as (attacker,):
            for _ in range(1100):
                attacker.open_stream(ECHO)
            await attacker.flushed()
            await until(lambda: _at_least(gateway, "http.public.downstream_rq_total", 100))

            assert await gateway.statistic("http.public.downstream_rq_active") <= 100

    async def test_they_end_when_their_message_does_not_come(self, open_gateway):
        async with open_gateway(request_timeout=0.5) as gateway, connections(gateway, 1) as (attacker,):
            for _ in range(50):
                attacker.open_stream(ECHO)
            await attacker.flushed()
            await until(lambda: _at_least(gateway, "http.public.downstream_rq_timeout", 50))

            assert await gateway.statistic("http.public.downstream_rq_active") == 0

    async def test_a_rest_client_is_told(self, open_gateway):
        async with open_gateway(request_timeout=0.5) as gateway:
            host, _, port = gateway.address.partition(":")
            reader, writer = await asyncio.open_connection(host, int(port))
            writer.write(b'POST /v1/zones HTTP/1.1\r\nhost: a\r\ncontent-length: 1000\r\n\r\n{"name":')
            answer = (await asyncio.wait_for(reader.read(4096), 30)).decode()
            writer.close()

        assert answer.startswith("HTTP/1.1 408")
        assert '"code":"DEADLINE_EXCEEDED"' in answer


class TestUnfinishedBodies:
    async def test_a_connection_full_of_them_takes_little_memory(self, open_gateway, toy):
        async with open_gateway() as gateway, connections(gateway, 1) as (attacker,):
            before = await _allocated(gateway)
            async with asyncio.timeout(60):
                for _ in range(1000):
                    length = {"content-type": "application/json", "content-length": str(MEGABYTE)}
                    await attacker.fill(attacker.open_stream("/v1/zones", **length), MEGABYTE)

            await assert_answers(gateway, toy)
            assert await _allocated(gateway) - before < 64 * MEGABYTE

    async def test_a_heap_that_is_full_refuses_what_comes(self, open_gateway):
        """The last wall, reached with a heap that is smaller than what Envoy has when it starts."""
        async with open_gateway(max_heap_bytes=2 * MEGABYTE) as gateway:

            async def overloaded() -> bool:
                try:
                    response = await gateway.rest.get("/v1/zones", timeout=1)
                except httpx.HTTPError:
                    return True  # it accepts no connections either
                return response.status_code == 503 and body(response)["code"] == "OVERLOADED"

            await until(overloaded)


class TestIdleConnections:
    async def test_when_there_is_no_room_they_end_within_seconds(self, open_gateway, toy):
        few = {"max_connections": 200, "crowded_idle_timeout": 1}
        async with open_gateway(**few) as gateway, connections(gateway, 300) as attackers:
            await until(lambda: _at_most(gateway, "http.public.downstream_cx_active", 130))

            await assert_answers(gateway, toy)
            assert sum(attacker.ended.is_set() for attacker in attackers) > 150

    async def test_ten_thousand_of_them_keep_nobody_out_for_long(self, open_gateway, toy):
        async with open_gateway() as gateway, idle_sockets(gateway, 10_000):
            await until(lambda: _at_least(gateway, "http.public.downstream_cx_destroy", 1_000))

            await assert_answers(gateway, toy)
            assert await _allocated(gateway) < 512 * MEGABYTE

    async def test_while_there_is_room_they_stay(self, open_gateway, toy):
        async with open_gateway(crowded_idle_timeout=1) as gateway, connections(gateway, 50) as guests:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(asyncio.wait([asyncio.create_task(g.ended.wait()) for g in guests]), 3)

            assert not any(guest.ended.is_set() for guest in guests)


class TestManyCalls:
    async def test_calls_that_are_reset_at_once_end_the_connection(self, open_gateway, toy):
        async with open_gateway() as gateway, connections(gateway, 1) as (attacker,):
            for _ in range(5_000):
                attacker.reset(attacker.open_stream(ECHO))
                if attacker.ended.is_set():
                    break
            await attacker.flushed()

            await assert_answers(gateway, toy)

    async def test_what_is_more_than_the_workers_carry_is_refused_at_once_and_readiness_is_not(self, open_gateway, toy):
        async with open_gateway(max_calls=5) as gateway:
            fail = gateway.channel.unary_unary(FAIL, request_serializer=toy.FailRequest.SerializeToString)
            slow = [asyncio.ensure_future(fail(toy.FailRequest(reason="slow"))) for _ in range(5)]
            await until(lambda: _at_least(gateway, "cluster.server.upstream_rq_active", 5))

            response = await gateway.rest.get("/v1/zones")
            with refused("OVERLOADED") as refusal:
                await fail(toy.FailRequest(reason="missing"))

            assert (response.status_code, response.headers["retry-after"]) == (503, "1")
            assert body(response)["code"] == "OVERLOADED"
            assert (refusal.code.name, refusal.retry_after_seconds) == ("RESOURCE_EXHAUSTED", 1)
            assert (await gateway.rest.get("/readyz")).status_code == 200
            for call in slow:
                call.cancel()
            await asyncio.gather(*slow, return_exceptions=True)
            await until(lambda: _at_most(gateway, "cluster.server.upstream_rq_active", 0))
            await assert_answers(gateway, toy)


class TestHeaders:
    async def test_headers_that_are_too_large_are_431(self, open_gateway, toy):
        async with open_gateway() as gateway:
            response = await gateway.rest.get("/v1/zones", headers={"x-large": "x" * 20_000})

            assert response.status_code == 431
            assert body(response)["code"] == "HEADERS_TOO_LARGE"
            assert (await gateway.rest.get("/v1/zones", headers={"x-large": "x" * 12_000})).status_code == 200

    async def test_over_http_2_they_are_refused_as_well(self, open_gateway, toy):
        async with open_gateway() as gateway, connections(gateway, 1) as (attacker,):
            attacker.open_stream("/v1/zones", **{":method": "GET"}, end=True, a="x" * 10_000, b="x" * 10_000)
            await attacker.flushed()
            await until(lambda: _refused(attacker))

            await assert_answers(gateway, toy)


class TestTools:
    @pytest.mark.parametrize(
        "path", ["/grpc.health.v1.Health/Check", "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo"]
    )
    async def test_health_and_reflection_are_not_for_the_world(self, open_gateway, workers, path):
        async with open_gateway() as gateway:
            with refused("") as refusal:
                await gateway.channel.unary_unary(path)(b"")

            assert refusal.code.name == "UNIMPLEMENTED"


async def _refused(attacker: RawConnection) -> bool:
    return attacker.ended.is_set() or attacker.frames[RST_STREAM] + attacker.frames[GOAWAY] > 0


async def _at_least(gateway: Gateway, statistic: str, number: int) -> bool:
    return await gateway.statistic(statistic) >= number


async def _at_most(gateway: Gateway, statistic: str, number: int) -> bool:
    return await gateway.statistic(statistic) <= number


async def _allocated(gateway: Gateway) -> int:
    return int((await gateway.admin.get("/memory")).json()["allocated"])
