"""What streams reaches browsers: as server-sent events by REST, and by gRPC-Web."""

import asyncio
import json
import struct
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import httpx
import pytest

from tests.gateway.conftest import body
from tests.gateway.running import ORIGIN, running_gateway


async def events(lines: AsyncIterator[str], count: int) -> list[dict[str, str]]:
    """The first events of a stream, each by the names of its lines."""
    found = []
    async with asyncio.timeout(60):
        event: dict[str, str] = {}
        async for line in lines:
            if line:
                name, _, value = line.partition(": ")
                event[name] = value
                continue
            found.append(event)
            event = {}
            if len(found) == count:
                return found
    return found


async def one_left(workers, kind: str) -> None:
    """Until one of the workers sees that its client is gone."""
    waiting = [asyncio.ensure_future(worker.left[kind].wait()) for worker in workers[0].values()]
    await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    for each in waiting:
        each.cancel()


class TestServerSentEvents:
    async def test_each_message_is_an_event_with_its_id_as_soon_as_it_is_there(self, rest):
        async with rest.stream("GET", "/v1/zones/events/endless", params={"count": 3}) as response:
            assert response.status_code == 200
            assert response.headers["content-type"] == "text/event-stream"
            assert response.headers["cache-control"] == "no-store"
            first, second, third = await events(response.aiter_lines(), 3)

        assert [each["id"] for each in (first, second, third)] == ["t-0", "t-1", "t-2"]
        told = json.loads(first["data"])
        assert told["zone"]["name"] == "a\n\nb"
        assert told["zone"]["status"] == "active"
        assert told["resume_token"] == "t-0"
        assert len(json.loads(second["data"])["zone"]["name"]) == 100_000

    async def test_a_client_that_hangs_up_ends_the_stream_of_the_server(self, rest, workers):
        async with rest.stream("GET", "/v1/zones/events/until-i-leave", params={"count": 1}) as response:
            await events(response.aiter_lines(), 1)

        async with asyncio.timeout(60):
            await one_left(workers, "until-i-leave")

    async def test_more_than_an_answer_may_have_passes(self, rest):
        async with rest.stream("GET", "/v1/zones/events/endless", params={"count": 200}) as response:
            assert len(await events(response.aiter_lines(), 200)) == 200

    async def test_an_error_before_the_first_message_is_an_answer_like_any_other(self, rest):
        response = await rest.get("/v1/zones/events/missing")

        assert response.status_code == 404
        assert body(response)["code"] == "ZONE_NOT_FOUND"

    async def test_an_error_after_it_ends_the_stream(self, rest):
        response = await rest.get("/v1/zones/events/missing", params={"count": 2})

        assert response.status_code == 200
        assert response.text.count("\n\n") == 2

    async def test_the_last_events_id_reaches_the_server_as_browsers_send_it(self, rest):
        headers = {"last-event-id": "t-41"}
        async with rest.stream("GET", "/v1/zones/events/endless", params={"count": 1}, headers=headers) as response:
            (first,) = await events(response.aiter_lines(), 1)

        assert json.loads(first["data"])["zone"]["name"] == "t-41"

    async def test_a_browser_may_send_it(self, rest):
        headers = {"origin": ORIGIN, "access-control-request-method": "GET"}
        response = await rest.options("/v1/zones/events/endless", headers=headers)

        assert "last-event-id" in response.headers["access-control-allow-headers"]

    async def test_there_is_no_head_of_what_never_ends(self, rest):
        response = await rest.head("/v1/zones/events/endless")

        assert response.status_code == 405

    async def test_it_outlasts_the_time_that_a_call_may_take(self, rest, workers):
        """The gateway of these tests gives calls three seconds."""
        async with rest.stream("GET", "/v1/zones/events/longer", params={"count": 1}) as response:
            # Held to the end: the response closes with its iterator.
            lines = response.aiter_lines()
            await events(lines, 1)
            slow = await rest.get("/v1/fail/slow")
            assert slow.status_code == 504
            assert not any(worker.left["longer"].is_set() for worker in workers[0].values())


class TestLimits:
    MOST_CALLS, MOST_STREAMS = 2, 4

    @pytest.fixture
    async def small(self, views, workers, tmp_path):
        limits = {"max_calls": self.MOST_CALLS, "max_worker_streams": self.MOST_STREAMS}
        async with running_gateway(tmp_path, views, workers[1][0], **limits) as running:
            yield running.rest

    async def test_streams_take_no_place_of_a_call_and_have_a_limit_of_their_own(self, small):
        async with AsyncExitStack() as stack:
            held = []
            for _ in range(self.MOST_STREAMS):
                stream = small.stream("GET", "/v1/zones/events/many", params={"count": 1})
                response = await stack.enter_async_context(stream)
                held.append(response.aiter_lines())
                await events(held[-1], 1)
            assert (await small.get("/v1/zones")).status_code == 200
            refused = await small.get("/v1/zones/events/many", params={"count": 1})
            assert refused.status_code == 503
            assert body(refused)["code"] == "OVERLOADED"
            assert refused.headers["retry-after"] == "1"


class TestGrpcWeb:
    @pytest.fixture
    def call(self, rest, toy):
        def stream(**fields):
            message = toy.WatchZonesRequest(**fields).SerializeToString()
            headers = {"content-type": "application/grpc-web+proto", "x-grpc-web": "1", "origin": ORIGIN}
            path = "/parkup.toy.v1.ToyZoneService/WatchZones"
            return rest.stream("POST", path, headers=headers, content=struct.pack(">BI", 0, len(message)) + message)

        return stream

    async def test_messages_come_while_the_stream_is_open(self, call, toy):
        async with call(kind="endless", count=2) as response:
            assert response.headers["content-type"] == "application/grpc-web+proto"
            assert response.headers["access-control-allow-origin"] == ORIGIN
            frames = await read_frames(response, 2)

        assert [flag for flag, _ in frames] == [0, 0]
        told = [toy.WatchZonesResponse.FromString(message) for _, message in frames]
        assert [each.resume_token for each in told] == ["t-0", "t-1"]

    async def test_the_end_comes_as_trailers_in_the_body(self, call):
        async with call(kind="missing", count=1) as response:
            *_, (flag, trailers) = await read_frames(response, 2)

        assert flag == 0x80
        assert b"grpc-status:5" in trailers.replace(b" ", b"")
        assert b"grpc-status-details-bin" in trailers


async def read_frames(response: httpx.Response, count: int) -> list[tuple[int, bytes]]:
    """The first frames of gRPC-Web: a flag and what is in it."""
    raw, frames = b"", []
    async with asyncio.timeout(60):
        async for part in response.aiter_bytes():
            raw += part
            while len(raw) >= 5 and len(raw) >= 5 + int.from_bytes(raw[1:5]):
                size = int.from_bytes(raw[1:5])
                frames.append((raw[0], raw[5 : 5 + size]))
                raw = raw[5 + size :]
            if len(frames) >= count:
                return frames
    return frames
