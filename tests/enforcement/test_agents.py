"""AgentService: signing in by password."""

import asyncio
import secrets
from datetime import UTC

import pytest
from bson import ObjectId

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup.enforcement.v1 import agent_service_pb2 as pb
from parkup.parking.v1 import zone_service_pb2 as zone_pb
from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub
from server.auth.errors import InvalidCredentials
from server.enforcement.agents.model import AccountName, NewAgent
from server.enforcement.agents.repository import AgentRepository
from server.enforcement.agents.service import AgentService
from server.enforcement.errors import DuplicateAgent
from server.errors import InvalidArgument, Unauthorized
from server.parking.errors import ZoneNotFound
from server.values.caller import CallerKind
from server.values.source import Source
from tests.enforcement.city import PASSWORD, City
from tests.errors import reason_of, refused


async def switch_off(database, agent_id: str) -> None:
    await database["agents"].update_one({"_id": ObjectId(agent_id)}, {"$set": {"isActive": False}})


class TestAgentLogin:
    @pytest.mark.parametrize(
        "fields",
        [
            {},
            {"email": "a@b.tn", "agent_code": "AGT-001"},
            {"email": "a@b.tn", "username": "a.one"},
            {"username": "a.one", "agent_code": "AGT-001"},
        ],
    )
    async def test_wants_exactly_one_of_address_username_and_badge_number(self, city: City, fields) -> None:
        with refused("INVALID_ARGUMENT"):
            await city.agents.AgentLogin(pb.AgentLoginRequest(password=PASSWORD, **fields))

    @pytest.mark.parametrize("password", ["", "é" * 37])
    async def test_refuses_a_password_that_cannot_be_one(self, city: City, password: str) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await city.agents.AgentLogin(pb.AgentLoginRequest(email="a@b.tn", password=password))
        assert set(refusal.fields) == {"password"}

    async def test_answers_a_wrong_password_an_unknown_account_and_one_switched_off_alike(
        self, city: City, database
    ) -> None:
        agent, gone = await city.agent(), await city.agent()
        await switch_off(database, gone.id)
        texts = set()

        for request in (
            pb.AgentLoginRequest(email=agent.email, password="wrong"),
            pb.AgentLoginRequest(agent_code=agent.code, password=PASSWORD.upper()),
            pb.AgentLoginRequest(email="nobody@example.com", password=PASSWORD),
            pb.AgentLoginRequest(agent_code="AGT-NOBODY", password=PASSWORD),
            pb.AgentLoginRequest(username="nobody.at-all", password=PASSWORD),
            pb.AgentLoginRequest(username=agent.email, password="wrong"),
            # Each field is looked up as what it is called; only `username` may hold any name.
            pb.AgentLoginRequest(email=agent.code, password=PASSWORD),
            pb.AgentLoginRequest(agent_code=agent.email, password=PASSWORD),
            pb.AgentLoginRequest(email=gone.email, password=PASSWORD),
        ):
            with refused("INVALID_CREDENTIALS") as refusal:
                await city.agents.AgentLogin(request)
            texts.add((refusal.message, refusal.http_status))

        assert texts == {("Identifiants incorrects.", 401)}

    async def test_stops_guessing_at_one_account_and_says_when_to_come_back(self, city: City, settings, clock) -> None:
        agent = await city.agent()
        wrong = pb.AgentLoginRequest(email=agent.email, password="wrong")
        right = pb.AgentLoginRequest(email=agent.email, password=PASSWORD)
        tries = settings.sign_in_tries_per_account

        outcomes = await asyncio.gather(
            *(city.agents.AgentLogin(wrong) for _ in range(tries + 5)), return_exceptions=True
        )

        reasons = [reason_of(outcome) for outcome in outcomes]
        assert reasons.count("INVALID_CREDENTIALS") == tries
        assert reasons.count("RATE_LIMITED") == 5
        with refused("RATE_LIMITED") as refusal:
            await city.agents.AgentLogin(right)
        assert 0 < refusal.retry_after_seconds <= 15 * 60
        clock.move(minutes=16)
        assert (await city.agents.AgentLogin(right)).agent.id == agent.id

    async def test_a_success_clears_the_failures_before_it(self, city: City, settings) -> None:
        agent = await city.agent()

        for _ in range(2):
            for _ in range(settings.sign_in_tries_per_account - 1):
                with refused("INVALID_CREDENTIALS"):
                    await city.agents.AgentLogin(pb.AgentLoginRequest(email=agent.email, password="wrong"))
            await city.agents.AgentLogin(pb.AgentLoginRequest(email=agent.email, password=PASSWORD))

    async def test_signs_in_by_address_username_or_badge_number_in_upper_or_lower_case(self, city: City) -> None:
        zone, username = await city.zone(), f"a.one-{secrets.token_hex(4)}"
        agent = await city.agent(zone, username=username)

        for account in (
            {"email": agent.email},
            {"email": f" {agent.email.upper()} "},
            {"agent_code": agent.code},
            {"agent_code": agent.code.lower()},
            {"username": username},
            {"username": f" {username.upper()} "},
            # The existing app has one field for all three, and calls it username.
            {"username": agent.email.upper()},
            {"username": agent.code},
            {"username": agent.code.lower()},
        ):
            answer = await city.agents.AgentLogin(pb.AgentLoginRequest(password=PASSWORD, **account))
            assert answer.agent.id == agent.id
            assert answer.agent.agent_code == agent.code
            assert answer.agent.email == agent.email
            assert answer.agent.username == username
            assert list(answer.agent.zone_ids) == [zone.id]
            assert answer.agent.is_active
            me = await city.agents.GetMyAgent(
                pb.GetMyAgentRequest(), metadata=(("authorization", f"Bearer {answer.tokens.access_token}"),)
            )
            assert me.agent == answer.agent

    async def test_a_username_is_its_owners_even_if_it_reads_like_a_badge_number(self, city: City) -> None:
        badge = await city.agent()
        named = await city.agent(username=badge.code.lower())

        by_name = await city.agents.AgentLogin(pb.AgentLoginRequest(username=badge.code, password=PASSWORD))
        by_badge = await city.agents.AgentLogin(pb.AgentLoginRequest(agent_code=badge.code, password=PASSWORD))

        assert (by_name.agent.id, by_badge.agent.id) == (named.id, badge.id)

    async def test_says_when_its_tokens_stop_working(self, city: City, clock) -> None:
        agent = await city.agent()
        before = clock()

        tokens = (await city.agents.AgentLogin(pb.AgentLoginRequest(email=agent.email, password=PASSWORD))).tokens

        access, refresh = (
            expiry.ToDatetime(UTC) for expiry in (tokens.access_token_expires_at, tokens.refresh_token_expires_at)
        )
        assert before < access < refresh
        assert tokens.access_token
        assert tokens.refresh_token

    async def test_an_account_switched_off_while_it_signs_in_is_answered_as_one_switched_off(
        self, application, city: City
    ) -> None:
        class SwitchedOffMeanwhile:
            async def start(self, kind: CallerKind, account_id: str, source: Source):
                raise Unauthorized

        agent, auth = await city.agent(), application.domains.auth
        agents = AgentService(
            repository=AgentRepository(application.kernel.database),
            passwords=auth.passwords,
            attempts=auth.attempts,
            sign_ins=SwitchedOffMeanwhile(),
            zones=application.domains.zones,
            clock=application.kernel.clock,
            new_id=lambda: "",
        )

        with pytest.raises(InvalidCredentials):
            await agents.login(AccountName(email=agent.email), PASSWORD, Source("198.51.100.1"))

    async def test_its_refresh_token_works_until_the_account_is_switched_off(
        self, city: City, channel, database
    ) -> None:
        agent = await city.agent()
        auth = AuthServiceStub(channel)

        refreshed = await auth.RefreshToken(auth_pb.RefreshTokenRequest(refresh_token=agent.refresh_token))
        await switch_off(database, agent.id)

        with refused("INVALID_REFRESH_TOKEN"):
            await auth.RefreshToken(auth_pb.RefreshTokenRequest(refresh_token=refreshed.tokens.refresh_token))


class TestGetMyAgent:
    async def test_needs_a_sign_in(self, city: City) -> None:
        with refused("UNAUTHORIZED"):
            await city.agents.GetMyAgent(pb.GetMyAgentRequest())

    async def test_is_for_agents_only(self, city: City) -> None:
        for other in (await city.driver(), await city.operator()):
            with refused("PERMISSION_DENIED"):
                await city.agents.GetMyAgent(pb.GetMyAgentRequest(), metadata=other.metadata)

    async def test_gives_ones_own_account(self, city: City) -> None:
        agent, _ = await city.agent(name="Leila Trabelsi"), await city.agent()

        me = (await city.agents.GetMyAgent(pb.GetMyAgentRequest(), metadata=agent.metadata)).agent

        assert (me.id, me.name, me.agent_code) == (agent.id, "Leila Trabelsi", agent.code)
        assert not me.HasField("phone")
        assert not me.HasField("updated_at")
        assert not me.HasField("username")

    async def test_gives_the_zones_whole_as_the_zones_service_does_without_those_that_are_gone(
        self, city: City, database, channel
    ) -> None:
        zones = [await city.zone(car_sabot_fine=60.5), await city.zone()]
        agent, gone = await city.agent(*zones), ObjectId()
        await database["agents"].update_one({"_id": ObjectId(agent.id)}, {"$push": {"assignedZones": gone}})

        me = (await city.agents.GetMyAgent(pb.GetMyAgentRequest(), metadata=agent.metadata)).agent

        assert list(me.zone_ids) == [*(zone.id for zone in zones), str(gone)]
        shown = [
            (await ZoneServiceStub(channel).GetZone(zone_pb.GetZoneRequest(zone_id=zone.id))).zone for zone in zones
        ]
        assert list(me.zones) == shown
        assert me.zones[0].prices.car_sabot == 60.5

    async def test_an_account_that_is_gone_is_no_account(self, city: City, database) -> None:
        agent = await city.agent()
        await database["agents"].delete_one({"_id": ObjectId(agent.id)})

        with refused("UNAUTHORIZED"):
            await city.agents.GetMyAgent(pb.GetMyAgentRequest(), metadata=agent.metadata)


class TestCreateAgent:
    """No RPC yet: what makes the demo data's agents."""

    @pytest.fixture
    def agents(self, application):
        return application.domains.enforcement.agents

    def new(self, **changes) -> NewAgent:
        code = f"AGT-{secrets.token_hex(4)}"
        fields = {"code": code, "name": "Sami", "email": f"{code}@example.com", "password": PASSWORD}
        return NewAgent(**fields | changes)

    @pytest.mark.parametrize(
        ("field", "value", "named"),
        [
            ("code", "", "agent_code"),
            ("code", "a b", "agent_code"),
            ("name", "  ", "name"),
            ("email", "nobody", "email"),
            ("username", "", "username"),
            ("username", "a@one", "username"),
            ("username", "a" * 65, "username"),
            ("password", "short", "password"),
            ("password", "é" * 37, "password"),
        ],
    )
    async def test_refuses_what_cannot_be_right_and_names_the_field(self, agents, field, value, named) -> None:
        with pytest.raises(InvalidArgument) as error:
            await agents.create_agent(self.new(**{field: value}))
        assert [violation.field for violation in error.value.violations] == [named]

    async def test_refuses_a_zone_that_is_not_there(self, agents) -> None:
        with pytest.raises(ZoneNotFound):
            await agents.create_agent(self.new(zone_ids=(str(ObjectId()),)))

    async def test_refuses_an_address_username_or_badge_number_that_another_agent_has(self, agents) -> None:
        first = self.new(username=f"a-{secrets.token_hex(4)}")
        await agents.create_agent(first)

        with pytest.raises(DuplicateAgent):
            await agents.create_agent(self.new(email=first.email.upper()))
        with pytest.raises(DuplicateAgent):
            await agents.create_agent(self.new(code=first.code.upper()))
        with pytest.raises(DuplicateAgent):
            await agents.create_agent(self.new(username=f" {first.username.upper()}"))

    async def test_takes_any_number_of_agents_without_a_username(self, agents) -> None:
        for _ in range(2):
            assert (await agents.create_agent(self.new())).username is None

    async def test_stores_the_password_as_a_bcrypt_hash(self, agents, database) -> None:
        agent = await agents.create_agent(self.new())

        document = await database["agents"].find_one({"_id": ObjectId(agent.id)})
        assert document["password"].startswith("$2b$")
        assert PASSWORD not in str(document)
