"""A refresh whose answer was lost is repeated and signs nobody out; what is no repetition still ends the family."""

import asyncio

import grpc
import grpc.aio
import pytest
import pytest_asyncio

from parkup.auth.v1 import auth_service_pb2 as pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup.auth.v1.sign_in_tokens_pb2 import SignInTokens
from parkup.auth.v1.user_service_pb2 import GetMeRequest
from server.values.caller import CallerKind
from tests.auth.accounts import SwitchedOff
from tests.errors import refused
from tests.people import bearer

DEVICES, ROUNDS = 50, 20
# Seconds until a client goes away; None: it waits, and loses the answer.
PATIENCE = (None, 0.005, None, 0.02, None, 0.08)


async def refresh(auth: AuthServiceStub, token: str) -> SignInTokens:
    return (await auth.RefreshToken(pb.RefreshTokenRequest(refresh_token=token))).tokens


@pytest_asyncio.fixture
async def elsewhere(another_server):
    """The same service in another process."""
    async with another_server() as channel:
        yield AuthServiceStub(channel)


class TestRepeatingARefresh:
    async def test_gives_the_same_pair_on_every_process(self, auth, elsewhere, people, users, clock):
        driver = await people.driver()
        first = await refresh(auth, driver.refresh_token)

        clock.move(seconds=55)
        again = await refresh(elsewhere, driver.refresh_token)

        assert again == first
        await users.GetMe(GetMeRequest(), metadata=bearer(again.access_token))
        assert await refresh(auth, again.refresh_token) != again

    async def test_at_the_same_time_gives_the_same_pair(self, auth, elsewhere, people):
        driver = await people.driver()

        answers = await asyncio.gather(
            *(refresh(where, driver.refresh_token) for where in (auth, elsewhere) for _ in range(10))
        )

        assert all(answer == answers[0] for answer in answers)
        await refresh(auth, answers[0].refresh_token)

    async def test_after_a_minute_ends_the_family(self, auth, elsewhere, people, users, clock):
        driver = await people.driver()
        newer = await refresh(auth, driver.refresh_token)

        clock.move(seconds=61)

        with refused("INVALID_REFRESH_TOKEN"):
            await refresh(elsewhere, driver.refresh_token)
        with refused("INVALID_REFRESH_TOKEN"):
            await refresh(auth, newer.refresh_token)

    async def test_does_not_begin_the_minute_anew(self, auth, people, clock):
        driver = await people.driver()
        for _ in range(2):
            await refresh(auth, driver.refresh_token)
            clock.move(seconds=35)

        with refused("INVALID_REFRESH_TOKEN"):
            await refresh(auth, driver.refresh_token)

    async def test_with_the_token_before_the_last_ends_the_family(self, auth, people):
        driver = await people.driver()
        second = await refresh(auth, driver.refresh_token)
        third = await refresh(auth, second.refresh_token)

        with refused("INVALID_REFRESH_TOKEN"):
            await refresh(auth, driver.refresh_token)
        with refused("INVALID_REFRESH_TOKEN"):
            await refresh(auth, third.refresh_token)

    async def test_gives_nothing_to_an_account_that_was_switched_off_meanwhile(
        self, auth, people, application, monkeypatch
    ):
        driver = await people.driver()
        await refresh(auth, driver.refresh_token)
        monkeypatch.setitem(application.domains.auth.accounts, CallerKind.DRIVER, SwitchedOff())

        with refused("INVALID_REFRESH_TOKEN"):
            await refresh(auth, driver.refresh_token)

    async def test_is_for_as_long_as_is_set(self, another_server, people):
        driver = await people.driver()
        async with another_server(refresh_repeat_seconds=0) as channel:
            strict = AuthServiceStub(channel)
            await refresh(strict, driver.refresh_token)

            with refused("INVALID_REFRESH_TOKEN"):
                await refresh(strict, driver.refresh_token)

    async def test_keeps_neither_token_where_it_could_be_read(self, auth, people, database):
        driver = await people.driver()
        newer = await refresh(auth, driver.refresh_token)

        kept = str([document async for document in database["refreshTokens"].find()])

        assert driver.refresh_token not in kept
        assert newer.refresh_token not in kept


@pytest.mark.cuts_connections
async def test_none_of_1000_lost_answers_signs_a_device_out(auth, elsewhere, people):
    """Half of the answers are lost after the server has given them, half because the client goes away meanwhile."""

    async def device(number: int) -> None:
        token = (await people.driver()).refresh_token
        for turn in range(ROUNDS):
            here, there = (auth, elsewhere) if (number + turn) % 2 else (elsewhere, auth)
            await lose_answer(here, token, patience=PATIENCE[turn % len(PATIENCE)])
            token = (await refresh(there, token)).refresh_token

    await asyncio.gather(*(device(number) for number in range(DEVICES)))


async def lose_answer(auth: AuthServiceStub, token: str, *, patience: float | None) -> None:
    """Refreshes, and looks at no answer; the call is cut off after `patience` seconds, wherever the server then is."""
    try:
        await auth.RefreshToken(pb.RefreshTokenRequest(refresh_token=token), timeout=patience)
    except grpc.aio.AioRpcError as error:
        assert error.code() is grpc.StatusCode.DEADLINE_EXCEEDED  # noqa: PT017
