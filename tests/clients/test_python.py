"""parkup-api as an integrator uses it: for asyncio and for threads."""

import asyncio
import base64
import json
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import grpc.aio
import pytest

import parkup_api
import parkup_api.aio
from parkup.auth.v1.user_service_pb2 import GetMeRequest
from parkup.auth.v1.user_service_pb2_grpc import UserServiceStub
from parkup.parking.v1.live_service_pb2 import WatchMySessionRequest
from parkup.parking.v1.live_service_pb2_grpc import LiveServiceStub
from parkup.parking.v1.session_service_pb2 import EndSessionRequest, GetSessionRequest, StartSessionRequest
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from parkup_api import ErrorReason, Tokens

NOBODY = "0" * 24


class Store:
    """Counts how often it got new tokens."""

    def __init__(self, access: str, refresh: str) -> None:
        self._tokens: Tokens | None = Tokens(access, refresh)
        self.written: list[Tokens | None] = []
        self._lock = threading.Lock()

    def read(self) -> Tokens | None:
        return self._tokens

    def write(self, tokens: Tokens | None) -> None:
        with self._lock:
            self.written.append(tokens)
            self._tokens = tokens


def over(claims: dict[str, Any]) -> str:
    """A token with these claims, signed by nobody."""
    return f"e30.{base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip('=')}.none"


@pytest.fixture
def target(facts: dict[str, Any]) -> str:
    return facts["baseUrl"].removeprefix("http://")


@pytest.fixture
def store(facts: dict[str, Any]) -> Store:
    """Of a driver whose access token is over."""
    return Store(over({"exp": 1}), facts["tokens"]["refreshToken"])


def stay(facts: dict[str, Any], minutes: int = 60) -> StartSessionRequest:
    return StartSessionRequest(zone_id=facts["zoneId"], license_plate=facts["plate"], duration_minutes=minutes)


class TestAsyncio:
    async def test_calls_at_once_refresh_their_token_once(self, target: str, store: Store) -> None:
        async with parkup_api.aio.connect(target, tokens=store) as channel:
            users = UserServiceStub(channel)
            answers = await asyncio.gather(*(users.GetMe(GetMeRequest()) for _ in range(10)))

        assert len({answer.user.id for answer in answers}) == 1
        assert len(store.written) == 1

    async def test_a_stream_has_a_good_token_before_it_begins(self, target: str, store: Store) -> None:
        async with parkup_api.aio.connect(target, tokens=store) as channel:
            async for message in LiveServiceStub(channel).WatchMySession(WatchMySessionRequest()):
                assert message.HasField("snapshot")
                break

        assert len(store.written) == 1

    async def test_who_is_signed_out_is_told_and_keeps_no_token(self, target: str) -> None:
        store = Store("over", "never given")
        async with parkup_api.aio.connect(target, tokens=store) as channel:
            with pytest.raises(grpc.aio.AioRpcError) as raised:
                await UserServiceStub(channel).GetMe(GetMeRequest())

        assert parkup_api.reason_of(raised.value) == ErrorReason.ERROR_REASON_UNAUTHORIZED
        assert store.written == [None]

    async def test_a_session_from_start_to_end(self, target: str, store: Store, facts: dict[str, Any]) -> None:
        async with parkup_api.aio.connect(target, tokens=store, language="en") as channel:
            sessions = SessionServiceStub(channel)
            key = (("idempotency-key", f"python-{facts['plate']}"),)
            first = await sessions.StartSession(stay(facts), metadata=key)
            again = await sessions.StartSession(stay(facts), metadata=key)
            assert first.session.id == again.session.id
            with pytest.raises(grpc.aio.AioRpcError) as second:
                await sessions.StartSession(stay(facts))
            ended = await sessions.EndSession(EndSessionRequest(session_id=first.session.id))

        assert parkup_api.reason_of(second.value) == ErrorReason.ERROR_REASON_ACTIVE_SESSION_EXISTS
        assert ended.session.id == first.session.id

    async def test_a_refusal_says_all_there_is(self, target: str, store: Store, facts: dict[str, Any]) -> None:
        async with parkup_api.aio.connect(target, tokens=store, language="en") as channel:
            with pytest.raises(grpc.aio.AioRpcError) as raised:
                await SessionServiceStub(channel).StartSession(stay(facts, minutes=-1))

        refusal = parkup_api.refusal_of(raised.value)
        assert refusal.name == "INVALID_ARGUMENT"
        assert [field for field, _ in refusal.fields] == ["duration_minutes"]
        assert refusal.message.startswith("duration_minutes must be")

    async def test_a_call_that_does_not_say_so_itself_ends(self, target: str, store: Store) -> None:
        async with parkup_api.aio.connect(target, tokens=store, timeout=0.001) as channel:
            with pytest.raises(grpc.aio.AioRpcError) as raised:
                await UserServiceStub(channel).GetMe(GetMeRequest())

        assert raised.value.code() is grpc.StatusCode.DEADLINE_EXCEEDED


class TestThreads:
    """The channel blocks: a thread calls, while the server answers on the loop."""

    @pytest.fixture
    def in_thread(self) -> Callable[[Callable[[], Any]], Awaitable[Any]]:
        return asyncio.to_thread

    async def test_calls_at_once_refresh_their_token_once(self, target: str, store: Store, in_thread) -> None:
        def play() -> set[str]:
            with parkup_api.connect(target, tokens=store) as channel, ThreadPoolExecutor(8) as pool:
                users = UserServiceStub(channel)
                return set(pool.map(lambda _: users.GetMe(GetMeRequest()).user.id, range(8)))

        assert len(await in_thread(play)) == 1
        assert len(store.written) == 1

    async def test_a_session_from_start_to_end(
        self, target: str, store: Store, facts: dict[str, Any], in_thread
    ) -> None:
        def play() -> tuple[str, str, int]:
            with parkup_api.connect(target, tokens=store) as channel:
                sessions = SessionServiceStub(channel)
                started = sessions.StartSession(stay(facts)).session.id
                watched = next(iter(LiveServiceStub(channel).WatchMySession(WatchMySessionRequest())))
                with pytest.raises(grpc.RpcError) as raised:
                    sessions.StartSession(stay(facts))
                sessions.EndSession(EndSessionRequest(session_id=started))
                return started, watched.snapshot.sessions[0].id, parkup_api.reason_of(raised.value)

        started, watched, reason = await in_thread(play)

        assert started == watched
        assert reason == ErrorReason.ERROR_REASON_ACTIVE_SESSION_EXISTS

    async def test_messages_are_in_the_language_that_was_asked_for(self, target: str, store: Store, in_thread) -> None:
        def message(language: str) -> str:
            with parkup_api.connect(target, tokens=store, language=language) as channel:
                with pytest.raises(grpc.RpcError) as raised:
                    SessionServiceStub(channel).GetSession(GetSessionRequest(session_id=NOBODY))
                return parkup_api.refusal_of(raised.value).message

        assert await in_thread(lambda: message("fr")) == "Session de stationnement introuvable."
        assert await in_thread(lambda: message("en")) == "Parking session not found."


class TestRefusals:
    def test_any_other_error_has_no_reason(self) -> None:
        assert parkup_api.reason_of(ValueError("no")) == ErrorReason.ERROR_REASON_UNSPECIFIED

    @pytest.mark.parametrize("token", ["", "over", "a.b.c", over({}), over({"exp": "soon"})])
    def test_a_token_that_does_not_say_when_is_not_known_to_be_over(self, token: str) -> None:
        assert not Tokens(token, "").is_over
