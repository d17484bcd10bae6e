"""What the chain promises to methods that stream, apart from any domain."""

import asyncio
import contextlib

import grpc
import grpc.aio
import pytest
from bson import ObjectId

from parkup.parking.v1 import live_service_pb2 as pb
from parkup.parking.v1.live_service_pb2_grpc import LiveServiceStub
from server.errors import ZoneNotAssigned
from server.rpc.context import caller, current_call, set_answer_metadata
from tests.errors import refused
from tests.metrics import metric
from tests.rpc.conftest import CALLERS, MOST_STREAMS, bearer

ZONE = str(ObjectId())


@pytest.fixture
def live(chained) -> LiveServiceStub:
    return LiveServiceStub(chained)


def watch(live, who="driver", **more):
    return live.WatchMySession(pb.WatchMySessionRequest(), metadata=bearer(who, **more))


def message(token: str) -> pb.WatchMySessionResponse:
    return pb.WatchMySessionResponse(resume_token=token)


async def all_of(call) -> list[str]:
    async with asyncio.timeout(60):
        return [each.resume_token async for each in call]


@contextlib.asynccontextmanager
async def open_stream(live, scripted, **more):
    """One that has told `here` and then waits; gives the call."""

    async def told(_):
        yield message("here")
        await asyncio.Event().wait()

    scripted.stream = told
    call = watch(live, **more)
    assert (await anext(aiter(call))).resume_token == "here"
    yield call
    call.cancel()


class TestAnswers:
    async def test_every_message_comes_in_order_and_then_the_end(self, live, scripted):
        async def told(_):
            for number in range(100):
                yield message(str(number))

        scripted.stream = told
        call = watch(live, x_request_id="r-1")

        assert await all_of(call) == [str(number) for number in range(100)]
        assert await call.code() is grpc.StatusCode.OK
        assert dict(await call.trailing_metadata())["x-request-id"] == "r-1"

    async def test_the_servicer_knows_its_call(self, live, scripted):
        async def told(_):
            set_answer_metadata("x-told", "1")
            yield message(f"{caller().id} {current_call().method}")

        scripted.stream = told
        call = watch(live)

        assert await all_of(call) == [f"{CALLERS['driver'].id} /parkup.parking.v1.LiveService/WatchMySession"]
        assert dict(await call.initial_metadata())["x-told"] == "1"

    async def test_a_client_that_does_not_read_holds_up_the_servicer(self, live, scripted):
        """Nothing piles up in the server: what gRPC holds of a stream is far less than what is told here."""
        told_so_far, waits = 0, asyncio.Event()

        async def told(_):
            nonlocal told_so_far
            while True:
                yield message("x" * 100_000)
                told_so_far += 1
                waits.clear()
                asyncio.get_running_loop().call_later(0.5, waits.set)

        scripted.stream = told
        call = watch(live)
        async with asyncio.timeout(60):
            await anext(aiter(call))
            await waits.wait()
        assert told_so_far < 1_000
        call.cancel()

    async def test_a_client_that_hangs_up_ends_the_servicer(self, live, scripted):
        ended = asyncio.Event()

        async def told(_):
            try:
                yield message("here")
                await asyncio.Event().wait()
            finally:
                ended.set()

        scripted.stream = told
        call = watch(live)
        await anext(aiter(call))
        call.cancel()

        async with asyncio.timeout(60):
            await ended.wait()


class TestRefusals:
    async def test_before_the_first_message(self, live, scripted):
        with refused("UNAUTHORIZED"):
            await all_of(live.WatchMySession(pb.WatchMySessionRequest()))
        with refused("PERMISSION_DENIED"):
            await all_of(watch(live, "agent"))
        with refused("INVALID_ARGUMENT") as refusal:
            await all_of(live.WatchZone(pb.WatchZoneRequest(zone_id="x"), metadata=bearer("driver")))
        assert set(refusal.fields) == {"zone_id"}
        assert scripted.calls == 0

    async def test_bytes_that_are_no_message_are_the_clients_fault(self, chained):
        call = chained.unary_stream("/parkup.parking.v1.LiveService/WatchMySession")
        with refused("INVALID_ARGUMENT"):
            await all_of(call(b"\x0a\x01\xff", metadata=bearer("driver")))

    @pytest.mark.parametrize("first", [0, 1])
    async def test_what_the_servicer_raises_ends_the_stream_with_its_reason(self, live, scripted, first):
        async def told(_):
            for _ in range(first):
                yield message("here")
            raise ZoneNotAssigned

        scripted.stream = told
        with refused("ZONE_NOT_ASSIGNED") as refusal:
            await all_of(watch(live))
        assert refusal.code is grpc.StatusCode.PERMISSION_DENIED

    async def test_an_unexpected_error_says_nothing_of_its_cause(self, live, scripted):
        async def told(_):
            yield message("here")
            raise RuntimeError("password=hunter2")

        scripted.stream = told
        with refused("INTERNAL") as refusal:
            await all_of(watch(live))
        assert "hunter2" not in refusal.message + str(refusal.metadata)

    async def test_the_clients_deadline_ends_it(self, live, scripted):
        async def told(_):
            yield message("here")
            await asyncio.Event().wait()

        scripted.stream = told
        call = live.WatchMySession(pb.WatchMySessionRequest(), metadata=bearer("driver"), timeout=0.2)
        with pytest.raises(grpc.aio.AioRpcError) as raised:
            await all_of(call)
        assert raised.value.code() is grpc.StatusCode.DEADLINE_EXCEEDED


class TestTheEnd:
    async def test_a_token_that_is_no_good_any_more(self, live, scripted, streams, tokens):
        async with open_stream(live, scripted) as call:
            streams.check()
            tokens.over.add("driver")
            streams.check()
            with refused("TOKEN_EXPIRED"):
                await all_of(call)

    async def test_while_a_message_is_written_comes_after_it(self, live, scripted, streams, tokens):
        async def told(_):
            while True:
                yield message("a" * 100_000)

        scripted.stream = told
        call = watch(live)
        async with asyncio.timeout(60):
            while not any(each.call.is_writing for each in streams._open):
                await asyncio.sleep(0)
        tokens.over.add("driver")
        streams.check()
        with refused("TOKEN_EXPIRED"):
            await all_of(call)

    async def test_a_caller_of_another_kind_than_before(self, live, scripted, streams, tokens):
        async with open_stream(live, scripted) as call:
            tokens.instead["driver"] = CALLERS["operator"]
            streams.check()
            with refused("PERMISSION_DENIED"):
                await all_of(call)

    async def test_the_servicer_sees_who_the_caller_is_by_now(self, live, scripted, streams, tokens):
        go_on = asyncio.Event()

        async def told(_):
            yield message(caller().id)
            await go_on.wait()
            yield message(caller().id)

        scripted.stream = told
        call = watch(live)
        assert (await anext(aiter(call))).resume_token == CALLERS["driver"].id
        tokens.instead["driver"] = CALLERS["other-driver"]
        streams.check()
        go_on.set()
        assert await all_of(call) == [CALLERS["other-driver"].id]

    async def test_a_process_that_stops_ends_all_and_takes_no_more(self, live, scripted, streams):
        async with open_stream(live, scripted) as one, open_stream(live, scripted, who="other-driver") as other:
            streams.close()
            for call in (one, other):
                with refused("UNAVAILABLE") as refusal:
                    await all_of(call)
                assert refusal.code is grpc.StatusCode.UNAVAILABLE
            with refused("UNAVAILABLE"):
                await all_of(watch(live))


class TestLimits:
    async def test_of_one_client(self, live, scripted, settings):
        async with contextlib.AsyncExitStack() as stack:
            for _ in range(settings.streams_per_client):
                await stack.enter_async_context(open_stream(live, scripted))
            with refused("TOO_MANY_STREAMS"):
                await all_of(watch(live))
            await stack.enter_async_context(open_stream(live, scripted, who="other-driver"))

    async def test_of_all_together_beside_the_calls(self, live, scripted):
        async with contextlib.AsyncExitStack() as stack:
            for number in range(MOST_STREAMS):
                who = "driver" if number % 2 else "other-driver"
                await stack.enter_async_context(open_stream(live, scripted, who=who))
            with refused("OVERLOADED") as refusal:
                await all_of(watch(live, "third-driver"))
            assert refusal.retry_after_seconds == 1

    async def test_open_streams_and_their_messages_are_counted(self, live, scripted):
        before, written = metric("parkup_open_streams"), metric("parkup_stream_messages_total")
        async with open_stream(live, scripted):
            assert metric("parkup_open_streams") == before + 1
        async with asyncio.timeout(60):
            while metric("parkup_open_streams") != before:
                await asyncio.sleep(0)
        assert metric("parkup_stream_messages_total") == written + 1
