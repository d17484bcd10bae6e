"""Whoever guesses or asks for codes again and again is slowed down, and is in nobody else's way."""

import asyncio
from datetime import timedelta

import pytest

from parkup.auth.v1 import auth_service_pb2 as pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup.enforcement.v1 import agent_service_pb2 as agent_pb
from parkup.enforcement.v1.agent_service_pb2_grpc import AgentServiceStub
from server.enforcement.agents.model import AccountName, NewAgent
from server.enforcement.agents.repository import AgentRepository
from server.enforcement.agents.service import AgentService
from server.errors import RateLimited
from server.values.source import Source
from tests.auth.sources import coming_from, device, network
from tests.errors import reason_of, refused

PASSWORD, DAY = "correct horse battery", 24 * 60 * 60


@pytest.fixture
def agents(channel) -> AgentServiceStub:
    return AgentServiceStub(channel)


@pytest.fixture
async def agent(application, people):
    """The account of an agent who has never signed in."""
    code = people.email().partition("@")[0][-20:].upper()
    new = NewAgent(code, "Sami Ben Youssef", people.email(), PASSWORD, username=f"u{code.lower()}")
    return await application.domains.enforcement.agents.create_agent(new)


def login(agents, agent, password: str, where):
    return agents.AgentLogin(agent_pb.AgentLoginRequest(email=agent.email, password=password), metadata=where)


def send(auth, email: str, where):
    return auth.SendOtp(pb.SendOtpRequest(email=email), metadata=where)


def verify(auth, email: str, code: str, where):
    return auth.VerifyOtp(pb.VerifyOtpRequest(email=email, code=code), metadata=where)


def another_code(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06d}"


class Driver:
    """Signs in from a place, and knows how many codes came."""

    def __init__(self, auth, outbox, email: str) -> None:
        self._auth = auth
        self._outbox = outbox
        self.email = email

    async def code(self, where) -> str:
        before = self._outbox.count(self.email)
        await send(self._auth, self.email, where)
        return await self._outbox.code(self.email, count=before + 1)

    async def sign_in(self, where) -> None:
        await verify(self._auth, self.email, await self.code(where), where)


@pytest.fixture
def driver(auth, outbox, people) -> Driver:
    return Driver(auth, outbox, people.email())


async def guess(call, times: int, reason: str) -> None:
    for _ in range(times):
        with refused(reason):
            await call()


class TestGuessingPasswords:
    async def test_is_in_nobodys_way_elsewhere(self, agents, agent, settings) -> None:
        guesser, owner = coming_from(network()), coming_from(network())
        await guess(
            lambda: login(agents, agent, "wrong", guesser), settings.sign_in_tries_per_account, "INVALID_CREDENTIALS"
        )
        with refused("RATE_LIMITED"):
            await login(agents, agent, PASSWORD, guesser)

        assert (await login(agents, agent, PASSWORD, owner)).agent.id == agent.id

    async def test_takes_longer_with_every_guess_and_at_most_a_quarter_of_an_hour(
        self, agents, agent, settings, clock
    ) -> None:
        here, delays = coming_from(network()), []
        await guess(
            lambda: login(agents, agent, "wrong", here), settings.sign_in_tries_per_account, "INVALID_CREDENTIALS"
        )
        for _ in range(9):
            with refused("RATE_LIMITED") as refusal:
                await login(agents, agent, "wrong", here)
            delays.append(refusal.retry_after_seconds)
            clock.move(seconds=refusal.retry_after_seconds)
            with refused("INVALID_CREDENTIALS"):
                await login(agents, agent, "wrong", here)

        assert delays == pytest.approx([15, 30, 60, 120, 240, 480, 900, 900, 900], abs=8)
        clock.move(minutes=15)
        await login(agents, agent, PASSWORD, here)

    async def test_counts_for_one_account_whichever_of_its_names_is_tried(self, agents, agent, settings) -> None:
        here = coming_from(network())
        names = ({"email": agent.email}, {"username": agent.username}, {"agent_code": agent.code.lower()})
        for turn in range(settings.sign_in_tries_per_account):
            with refused("INVALID_CREDENTIALS"):
                request = agent_pb.AgentLoginRequest(password="wrong", **names[turn % 3])
                await agents.AgentLogin(request, metadata=here)

        for name in names:
            with refused("RATE_LIMITED"):
                await agents.AgentLogin(agent_pb.AgentLoginRequest(password=PASSWORD, **name), metadata=here)

    async def test_from_the_owners_network_is_not_in_the_way_of_a_known_device(self, agents, agent, settings) -> None:
        address, owners = network(), device()
        await login(agents, agent, PASSWORD, coming_from(address, owners))
        await guess(
            lambda: login(agents, agent, "wrong", coming_from(address)),
            settings.sign_in_tries_per_account,
            "INVALID_CREDENTIALS",
        )

        for unknown in ("", device(), owners[:15]):
            with refused("RATE_LIMITED"):
                await login(agents, agent, PASSWORD, coming_from(address, unknown))
        await login(agents, agent, PASSWORD, coming_from(address, owners))

    async def test_with_a_device_of_somebody_else_is_guessing_from_a_network(
        self, agents, agent, application, people, settings
    ) -> None:
        address, other = network(), device()
        code = people.email().partition("@")[0][-20:].upper()
        another = await application.domains.enforcement.agents.create_agent(
            NewAgent(code, "Leila Trabelsi", people.email(), PASSWORD)
        )
        await login(agents, another, PASSWORD, coming_from(address, other))
        tries = settings.sign_in_tries_per_account
        await guess(lambda: login(agents, agent, "wrong", coming_from(address)), tries, "INVALID_CREDENTIALS")

        with refused("RATE_LIMITED"):
            await login(agents, agent, PASSWORD, coming_from(address, other))

    async def test_from_many_networks_ends_for_the_day_and_known_sources_pass(
        self, agents, agent, settings, clock
    ) -> None:
        known, owners = coming_from(network()), device()
        await login(agents, agent, PASSWORD, known)
        await login(agents, agent, PASSWORD, coming_from(network(), owners))
        await guess(
            lambda: login(agents, agent, "wrong", coming_from(network())),
            settings.sign_in_tries_per_day,
            "INVALID_CREDENTIALS",
        )

        with refused("RATE_LIMITED") as refusal:
            await login(agents, agent, PASSWORD, coming_from(network()))

        assert 0 < refusal.retry_after_seconds <= DAY
        await login(agents, agent, PASSWORD, known)
        await login(agents, agent, PASSWORD, coming_from(network(), owners))
        clock.move(seconds=refusal.retry_after_seconds)
        await login(agents, agent, PASSWORD, coming_from(network()))

    async def test_of_one_network_at_many_accounts_ends_and_is_not_in_the_way_of_those_who_are_known_there(
        self, another_server, agent
    ) -> None:
        address = network()
        async with another_server(sign_in_tries_per_caller=2) as channel:
            agents = AgentServiceStub(channel)
            await login(agents, agent, PASSWORD, coming_from(address))
            for turn in range(3):
                request = agent_pb.AgentLoginRequest(email=f"{turn}-{agent.email}", password="wrong")
                with refused("INVALID_CREDENTIALS" if turn < 2 else "RATE_LIMITED"):
                    await agents.AgentLogin(request, metadata=coming_from(address))

            await login(agents, agent, PASSWORD, coming_from(address))

    async def test_of_the_right_ones_counts_no_guess(self, agents, agent, settings) -> None:
        for _ in range(settings.sign_in_tries_per_day + 5):
            await login(agents, agent, PASSWORD, coming_from(network()))

    async def test_over_rest_is_not_in_the_way_of_a_known_device_either(self, rest, agent, settings) -> None:
        async def status(password: str, **headers: str) -> int:
            body = {"email": agent.email, "password": password}
            return (await rest.post("/v1/agents/login", json=body, headers=headers)).status_code

        owners = {"device-id": device()}
        assert await status(PASSWORD, **owners) == 200
        for _ in range(settings.sign_in_tries_per_account):
            assert await status("wrong") == 401

        assert await status(PASSWORD) == 429
        assert await status(PASSWORD, **owners) == 200


class TestTheQueueForPasswords:
    async def test_is_bounded_and_has_a_place_for_a_known_device(self, another_server, agents, agent) -> None:
        owner, stranger = coming_from(network(), device()), coming_from(network())
        await login(agents, agent, PASSWORD, owner)
        async with another_server(password_queue=4, bcrypt_cost=12) as channel:
            slow = AgentServiceStub(channel)
            wrong = [agent_pb.AgentLoginRequest(email=f"{turn}-{agent.email}", password="x") for turn in range(40)]

            *strangers, known = await asyncio.gather(
                *(slow.AgentLogin(request, metadata=stranger) for request in wrong),
                login(slow, agent, PASSWORD, owner),
                return_exceptions=True,
            )

        assert known.agent.id == agent.id
        reasons = [reason_of(outcome) for outcome in strangers]
        assert set(reasons) == {"INVALID_CREDENTIALS", "RATE_LIMITED"}
        with refused("RATE_LIMITED") as refusal:
            raise strangers[reasons.index("RATE_LIMITED")]
        assert (refusal.http_status, refusal.retry_after_seconds) == (429, 2)

    async def test_counts_no_try_that_found_no_place(self, application, agents, agent, settings) -> None:
        class Full:
            async def verify(self, password: str, hashed: str | None, *, known: bool) -> bool:
                raise RateLimited(timedelta(seconds=2))

        address, auth = network(), application.domains.auth
        busy = AgentService(
            repository=AgentRepository(application.kernel.database),
            passwords=Full(),
            attempts=auth.attempts,
            sign_ins=auth.sign_ins,
            zones=application.domains.zones,
            clock=application.kernel.clock,
            new_id=lambda: "",
        )
        for _ in range(settings.sign_in_tries_per_account + 1):
            with pytest.raises(RateLimited):
                await busy.login(AccountName(email=agent.email), PASSWORD, Source(address))

        await login(agents, agent, PASSWORD, coming_from(address))


class TestGuessingCodes:
    async def test_does_not_use_up_the_tries_of_who_asked_for_the_code(self, auth, driver) -> None:
        guesser, owner = coming_from(network()), coming_from(network())
        code = await driver.code(owner)
        await guess(lambda: verify(auth, driver.email, another_code(code), guesser), 7, "INVALID_OTP")
        with refused("INVALID_OTP"):
            await verify(auth, driver.email, code, guesser)

        await verify(auth, driver.email, code, owner)

    async def test_does_not_use_up_the_tries_of_a_known_device_that_has_moved_to_another_network(
        self, auth, driver
    ) -> None:
        owners = device()
        await driver.sign_in(coming_from(network(), owners))
        code = await driver.code(coming_from(network(), owners))
        guesser = coming_from(network())
        await guess(lambda: verify(auth, driver.email, another_code(code), guesser), 7, "INVALID_OTP")

        await verify(auth, driver.email, code, coming_from(network(), owners))

    async def test_a_code_can_be_typed_in_another_network_than_it_was_asked_for_in(self, auth, driver) -> None:
        code = await driver.code(coming_from(network()))

        await verify(auth, driver.email, code, coming_from(network()))

    async def test_from_many_networks_ends_for_the_day_and_known_sources_pass(self, auth, driver, settings) -> None:
        known = coming_from(network())
        await driver.sign_in(known)
        for _ in range(settings.sign_in_tries_per_day):
            with refused("INVALID_OTP"):
                await verify(auth, driver.email, "123456", coming_from(network()))

        with refused("RATE_LIMITED"):
            await verify(auth, driver.email, "123456", coming_from(network()))
        await driver.sign_in(known)


class TestAskingForCodes:
    async def test_is_in_nobodys_way_elsewhere(self, auth, driver, settings) -> None:
        nuisance, owner = coming_from(network()), coming_from(network())
        for _ in range(settings.otp_sends_per_address):
            await send(auth, driver.email, nuisance)
        with refused("RATE_LIMITED"):
            await send(auth, driver.email, nuisance)

        await driver.sign_in(owner)

    async def test_takes_longer_every_time_and_at_most_an_hour(self, auth, driver, settings, clock) -> None:
        here, delays = coming_from(network()), []
        for _ in range(settings.otp_sends_per_address):
            await send(auth, driver.email, here)
        for _ in range(4):
            with refused("RATE_LIMITED") as refusal:
                await send(auth, driver.email, here)
            delays.append(refusal.retry_after_seconds)
            clock.move(seconds=refusal.retry_after_seconds)
            await send(auth, driver.email, here)

        assert delays == pytest.approx([60, 120, 240, 480], abs=8)

    async def test_does_not_end_the_code_of_a_known_source(self, auth, driver) -> None:
        owner = coming_from(network())
        await driver.sign_in(owner)
        code = await driver.code(owner)
        for _ in range(3):
            await driver.code(coming_from(network()))

        await verify(auth, driver.email, code, owner)

    async def test_from_many_networks_ends_for_the_day_and_known_sources_get_theirs(
        self, auth, driver, settings
    ) -> None:
        known = coming_from(network())
        await driver.sign_in(known)
        # The first one, before the network was known, was one of them.
        for _ in range(settings.otp_sends_per_day - 1):
            await send(auth, driver.email, coming_from(network()))

        with refused("RATE_LIMITED") as refusal:
            await send(auth, driver.email, coming_from(network()))

        assert 0 < refusal.retry_after_seconds <= DAY
        await driver.sign_in(known)

    async def test_works_in_a_network_that_is_over_its_limit_where_the_account_is_known(
        self, another_server, driver, outbox, people
    ) -> None:
        here = coming_from(network())
        async with another_server(otp_sends_per_caller=2) as channel:
            auth = AuthServiceStub(channel)
            await driver.sign_in(here)
            # The driver's own code, before the network was known, was the first one.
            await send(auth, people.email(), here)
            with refused("RATE_LIMITED"):
                await send(auth, people.email(), here)

            await Driver(auth, outbox, driver.email).sign_in(here)
