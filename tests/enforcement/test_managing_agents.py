"""AgentService: who manages whose accounts, and passwords."""

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable

import grpc.aio
import pytest
from bson import ObjectId

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup.enforcement.v1 import agent_service_pb2 as pb
from parkup.enforcement.v1.agent_pb2 import Agent
from parkup.enforcement.v1.agent_service_pb2_grpc import AgentServiceStub
from server.values.caller import Role
from tests.enforcement.city import PASSWORD, City, Patrol, ZoneOnMap
from tests.errors import reason_of, refused
from tests.people import Metadata, Person, bearer

NEW = "another password"


@pytest.fixture
async def admin(city: City) -> Person:
    return await city.operator(Role.ADMIN)


@pytest.fixture
async def manager(city: City, zone: ZoneOnMap) -> Person:
    return await city.operator(Role.MANAGER, zone)


async def create(city: City, by: Person, *zones: ZoneOnMap, **fields: object) -> Agent:
    given = {"name": "Sami Ben Youssef", "password": PASSWORD, "zone_ids": [zone.id for zone in zones], **fields}
    return (await city.agents.CreateAgent(pb.CreateAgentRequest(**given), metadata=by.metadata)).agent


async def update(city: City, by: Person, agent_id: str, **fields: object) -> Agent:
    request = pb.UpdateAgentRequest(agent_id=agent_id, **fields)
    return (await city.agents.UpdateAgent(request, metadata=by.metadata)).agent


async def listed(city: City, by: Person, **fields: object) -> list[str]:
    answer = await city.agents.ListAgents(pb.ListAgentsRequest(**fields), metadata=by.metadata)
    return [agent.id for agent in answer.agents]


async def login(city: City, agent: Patrol | Agent, password: str, **fields: object) -> Metadata:
    request = pb.AgentLoginRequest(
        agent_code=agent.code if isinstance(agent, Patrol) else agent.agent_code, password=password, **fields
    )
    return bearer((await city.agents.AgentLogin(request)).tokens.access_token)


def name() -> str:
    return f"a.{secrets.token_hex(6)}"


async def soon(call: Callable[[], Awaitable[object]], outcome: str) -> None:
    """Calls until the call is refused for `outcome`, or answered when that is empty."""
    came = "nothing"
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(60):
            while came != outcome:
                try:
                    await call()
                    came = ""
                except grpc.aio.AioRpcError as error:
                    came = reason_of(error)
    assert came == outcome


class TestCreate:
    async def test_makes_an_account_that_signs_in_at_once(self, city: City, admin: Person, zone: ZoneOnMap) -> None:
        username, email = name(), f"{name()}@Example.com"
        made = await create(
            city, admin, zone, name=" Leila  Trabelsi ", username=username, email=email, phone="20 123 456"
        )
        assert (made.name, made.username, made.email, made.phone) == (
            "Leila Trabelsi",
            username,
            email.lower(),
            "20 123 456",
        )
        assert made.is_active
        assert list(made.zone_ids) == [zone.id]
        me = await city.agents.GetMyAgent(pb.GetMyAgentRequest(), metadata=await login(city, made, PASSWORD))
        assert me.agent == made

    async def test_draws_badge_numbers_that_nobody_has(self, city: City, admin: Person, database) -> None:
        taken = (await create(city, admin)).agent_code
        number = int(taken.removeprefix("AGT-"))
        by_hand = await create(city, admin, agent_code=f"agt-{number + 1:03d}")
        assert by_hand.agent_code == f"AGT-{number + 1:03d}"
        made = await asyncio.gather(*(create(city, admin) for _ in range(5)))
        assert len({taken, by_hand.agent_code, *(each.agent_code for each in made)}) == 7
        assert all((each.email, each.username) == ("", each.agent_code.lower()) for each in (by_hand, *made))

    async def test_refuses_names_that_another_has(self, city: City, admin: Person) -> None:
        first = await create(city, admin, username=name(), email=f"{name()}@example.com")
        for field in ("username", "email", "agent_code"):
            with refused("DUPLICATE_AGENT"):
                await create(city, admin, **{field: getattr(first, field).upper()})

    async def test_is_for_managers_in_their_zones_only(self, city: City, manager: Person, zone: ZoneOnMap) -> None:
        elsewhere = await city.zone()
        assert (await create(city, manager, zone)).zone_ids == [zone.id]
        for zones in ((), (elsewhere,), (zone, elsewhere)):
            with refused("ZONE_NOT_ASSIGNED"):
                await create(city, manager, *zones)

    async def test_names_what_cannot_be_right(self, city: City, admin: Person) -> None:
        for fields in ({"name": ""}, {"email": "nobody"}, {"username": "a b"}, {"password": "12345"}):
            with refused("INVALID_ARGUMENT") as refusal:
                await create(city, admin, **fields)
            assert set(refusal.fields) == set(fields)
        for number in ("1", "12345", "call me"):
            with refused("INVALID_PHONE_NUMBER"):
                await create(city, admin, phone=number)
        with refused("ZONE_NOT_FOUND"):
            await create(city, admin, zone_ids=[str(ObjectId())])


class TestReading:
    async def test_operators_see_who_patrols_one_of_their_zones(
        self, city: City, admin: Person, zone: ZoneOnMap
    ) -> None:
        also, elsewhere = await city.zone(), await city.zone()
        here, both, there = await city.agent(zone), await city.agent(zone, elsewhere), await city.agent(elsewhere)
        operator = await city.operator(Role.OPERATOR, zone, also)

        seen = await listed(city, operator)
        assert sorted(seen) == sorted([here.id, both.id])
        assert await listed(city, operator, page_size=1, skip=1) == seen[1:]
        assert await listed(city, operator, zone_id=elsewhere.id) == []
        assert sorted(await listed(city, admin, zone_id=elsewhere.id)) == sorted([both.id, there.id])
        assert await listed(city, await city.operator()) == []
        shown = (await city.agents.GetAgent(pb.GetAgentRequest(agent_id=both.id), metadata=operator.metadata)).agent
        assert (shown.id, shown.agent_code) == (both.id, both.code)
        assert [each.id for each in shown.zones] == [zone.id, elsewhere.id]
        with refused("ZONE_NOT_ASSIGNED"):
            await city.agents.GetAgent(pb.GetAgentRequest(agent_id=there.id), metadata=operator.metadata)
        with refused("AGENT_NOT_FOUND"):
            await city.agents.GetAgent(pb.GetAgentRequest(agent_id=str(ObjectId())), metadata=operator.metadata)

    async def test_lists_turn_pages_by_badge_number_and_by_who_can_sign_in(
        self, city: City, admin: Person, zone: ZoneOnMap
    ) -> None:
        agents = sorted([await city.agent(zone) for _ in range(3)], key=lambda agent: agent.code)
        off = agents[1]
        await city.agents.DeactivateAgent(pb.DeactivateAgentRequest(agent_id=off.id), metadata=admin.metadata)
        assert await listed(city, admin, zone_id=zone.id) == [agent.id for agent in agents]
        assert await listed(city, admin, zone_id=zone.id, is_active=False) == [off.id]
        first = await city.agents.ListAgents(
            pb.ListAgentsRequest(zone_id=zone.id, is_active=True, page_size=1, with_total_size=True),
            metadata=admin.metadata,
        )
        assert (first.agents[0].id, first.total_size) == (agents[0].id, 2)
        rest = pb.ListAgentsRequest(zone_id=zone.id, is_active=True, page_token=first.next_page_token)
        answer = await city.agents.ListAgents(rest, metadata=admin.metadata)
        assert [agent.id for agent in answer.agents] == [agents[2].id]
        assert answer.next_page_token == ""


class TestUpdate:
    async def test_writes_what_is_given_and_clears_what_is_named(
        self, city: City, admin: Person, zone: ZoneOnMap
    ) -> None:
        made = await create(city, admin, zone, username=name(), email=f"{name()}@example.com", phone="20 123 456")
        username, code = name(), f"X-{secrets.token_hex(4)}"
        changed = await update(city, admin, made.id, name="Ali", username=username, agent_code=code, phone="")
        assert (changed.name, changed.username, changed.agent_code) == ("Ali", username, code.upper())
        assert not changed.HasField("phone")
        assert (changed.email, list(changed.zone_ids)) == (made.email, [zone.id])
        cleared = await update(city, admin, made.id, update_mask={"paths": ["email", "username", "zone_ids"]})
        assert (cleared.email, cleared.HasField("username"), list(cleared.zone_ids)) == ("", False, [])

    async def test_refuses_what_cannot_be_right(self, city: City, admin: Person, agent: Patrol) -> None:
        other = await create(city, admin, username=name())
        for fields in ({"name": " "}, {"email": "nobody"}, {"username": "a b"}, {"agent_code": "a b"}):
            with refused("INVALID_ARGUMENT") as refusal:
                await update(city, admin, agent.id, **fields)
            assert set(refusal.fields) == set(fields)
        with refused("DUPLICATE_AGENT"):
            await update(city, admin, agent.id, username=other.username)
        with refused("INVALID_PHONE_NUMBER"):
            await update(city, admin, agent.id, phone="1")
        with refused("ZONE_NOT_FOUND"):
            await update(city, admin, agent.id, zone_ids=[str(ObjectId())])
        with refused("AGENT_NOT_FOUND"):
            await update(city, admin, str(ObjectId()), name="Ali")


class TestManagers:
    async def test_manage_those_who_patrol_zones_of_theirs_only(
        self, city: City, manager: Person, agent: Patrol, zone: ZoneOnMap
    ) -> None:
        elsewhere = await city.zone()
        both, none = await city.agent(zone, elsewhere), await city.agent()
        stub, metadata = city.agents, manager.metadata
        for other in (both.id, none.id):
            calls = (
                stub.UpdateAgent(pb.UpdateAgentRequest(agent_id=other, name="Ali"), metadata=metadata),
                stub.AssignAgentZones(pb.AssignAgentZonesRequest(agent_id=other), metadata=metadata),
                stub.ActivateAgent(pb.ActivateAgentRequest(agent_id=other), metadata=metadata),
                stub.DeactivateAgent(pb.DeactivateAgentRequest(agent_id=other), metadata=metadata),
                stub.ResetAgentPassword(pb.ResetAgentPasswordRequest(agent_id=other), metadata=metadata),
                stub.DeleteAgent(pb.DeleteAgentRequest(agent_id=other), metadata=metadata),
            )
            for call in calls:
                with refused("ZONE_NOT_ASSIGNED"):
                    await call
        assert (await update(city, manager, agent.id, name="Ali")).name == "Ali"
        with refused("ZONE_NOT_ASSIGNED"):
            await update(city, manager, agent.id, zone_ids=[zone.id, elsewhere.id])

    async def test_are_told_who_is_not_there(self, city: City, manager: Person, agent: Patrol) -> None:
        nobody, stub, metadata = str(ObjectId()), city.agents, manager.metadata
        for call in (
            stub.AssignAgentZones(pb.AssignAgentZonesRequest(agent_id=nobody), metadata=metadata),
            stub.ActivateAgent(pb.ActivateAgentRequest(agent_id=nobody), metadata=metadata),
            stub.DeactivateAgent(pb.DeactivateAgentRequest(agent_id=nobody), metadata=metadata),
            stub.ResetAgentPassword(pb.ResetAgentPasswordRequest(agent_id=nobody), metadata=metadata),
            stub.DeleteAgent(pb.DeleteAgentRequest(agent_id=nobody), metadata=metadata),
        ):
            with refused("AGENT_NOT_FOUND"):
                await call
        with refused("ZONE_NOT_FOUND"):
            request = pb.AssignAgentZonesRequest(agent_id=agent.id, zone_ids=[nobody])
            await stub.AssignAgentZones(request, metadata=metadata)


class TestWithin5Seconds:
    @pytest.fixture
    async def elsewhere_served(self, another_server) -> AsyncIterator[AgentServiceStub]:
        """Another process than the one in which accounts are changed."""
        async with another_server() as channel:
            yield AgentServiceStub(channel)

    async def test_zones_count(self, city: City, admin: Person, agent: Patrol, zone: ZoneOnMap) -> None:
        elsewhere = await city.zone()
        request = pb.AssignAgentZonesRequest(agent_id=agent.id, zone_ids=[elsewhere.id])
        answer = await city.agents.AssignAgentZones(request, metadata=admin.metadata)
        assert list(answer.agent.zone_ids) == [elsewhere.id]
        await soon(lambda: city.fined(agent, zone_id=zone.id), "ZONE_NOT_ASSIGNED")
        await soon(lambda: city.fined(agent, zone_id=elsewhere.id), "")

    async def test_an_account_that_is_switched_off_or_deleted_is_signed_out(
        self, city: City, admin: Person, zone: ZoneOnMap, channel, elsewhere_served: AgentServiceStub
    ) -> None:
        off, updated, gone = await city.agent(zone), await city.agent(zone), await city.agent(zone)
        answer = await city.agents.DeactivateAgent(pb.DeactivateAgentRequest(agent_id=off.id), metadata=admin.metadata)
        assert not answer.agent.is_active
        assert not (await update(city, admin, updated.id, is_active=False)).is_active
        await city.agents.DeleteAgent(pb.DeleteAgentRequest(agent_id=gone.id), metadata=admin.metadata)
        for agent in (off, updated, gone):
            for served in (city.agents, elsewhere_served):
                await soon(
                    lambda who=agent, by=served: by.GetMyAgent(pb.GetMyAgentRequest(), metadata=who.metadata),
                    "UNAUTHORIZED",
                )
            with refused("INVALID_CREDENTIALS"):
                await login(city, agent, PASSWORD)
            with refused("INVALID_REFRESH_TOKEN"):
                request = auth_pb.RefreshTokenRequest(refresh_token=agent.refresh_token)
                await AuthServiceStub(channel).RefreshToken(request)
        with refused("AGENT_NOT_FOUND"):
            await city.agents.GetAgent(pb.GetAgentRequest(agent_id=gone.id), metadata=admin.metadata)
        on = await city.agents.ActivateAgent(pb.ActivateAgentRequest(agent_id=off.id), metadata=admin.metadata)
        assert on.agent.is_active
        await login(city, off, PASSWORD)


async def test_says_when_too_many_passwords_wait(city: City, admin: Person, agent: Patrol, another_server) -> None:
    async with another_server(password_queue=0) as channel:
        crowded = AgentServiceStub(channel)
        new = pb.CreateAgentRequest(name="Sami", password=PASSWORD)
        change = pb.ChangeAgentPasswordRequest(agent_id=agent.id, old_password=PASSWORD, new_password=NEW)
        for call in (
            crowded.CreateAgent(new, metadata=admin.metadata),
            crowded.ResetAgentPassword(pb.ResetAgentPasswordRequest(agent_id=agent.id), metadata=admin.metadata),
            crowded.ChangeAgentPassword(change, metadata=agent.metadata),
        ):
            with refused("RATE_LIMITED") as refusal:
                await call
            assert refusal.retry_after_seconds
    await login(city, agent, PASSWORD)


class TestChangePassword:
    async def change(self, city: City, metadata: Metadata, agent_id: str, old: str, new: str = NEW) -> str:
        request = pb.ChangeAgentPasswordRequest(agent_id=agent_id, old_password=old, new_password=new)
        return (await city.agents.ChangeAgentPassword(request, metadata=metadata)).message

    async def test_ends_the_other_sign_ins_and_keeps_this_one(self, city: City) -> None:
        agent = await city.agent()
        other = await login(city, agent, PASSWORD)

        assert await self.change(city, agent.metadata, agent.id.upper(), PASSWORD) == "Mot de passe modifié"

        await soon(lambda: city.agents.GetMyAgent(pb.GetMyAgentRequest(), metadata=other), "UNAUTHORIZED")
        await city.agents.GetMyAgent(pb.GetMyAgentRequest(), metadata=agent.metadata)
        with refused("INVALID_CREDENTIALS"):
            await login(city, agent, PASSWORD)
        await login(city, agent, NEW)

    async def test_takes_the_old_one_and_ones_own_account(self, city: City) -> None:
        agent, other = await city.agent(), await city.agent()
        with refused("WRONG_PASSWORD"):
            await self.change(city, agent.metadata, agent.id, NEW)
        with refused("PERMISSION_DENIED"):
            await self.change(city, agent.metadata, other.id, PASSWORD)
        with refused("INVALID_ARGUMENT") as refusal:
            await self.change(city, agent.metadata, agent.id, PASSWORD, "12345")
        assert set(refusal.fields) == {"new_password"}
        await login(city, agent, PASSWORD)

    async def test_cannot_be_guessed(self, city: City, settings) -> None:
        agent = await city.agent()
        came = set()
        for _ in range(settings.sign_in_tries_per_account + 1):
            try:
                await self.change(city, agent.metadata, agent.id, NEW)
            except grpc.aio.AioRpcError as error:
                came.add(reason_of(error))
        assert came == {"WRONG_PASSWORD", "RATE_LIMITED"}


async def reset(city: City, by: Person, agent_id: str, new: str | None = None) -> pb.ResetAgentPasswordResponse:
    request = pb.ResetAgentPasswordRequest(agent_id=agent_id, new_password=new)
    return await city.agents.ResetAgentPassword(request, metadata=by.metadata)


class TestResetPassword:
    async def test_that_the_operator_names_is_good_at_once(self, city: City, admin: Person) -> None:
        agent = await city.agent()
        answer = await reset(city, admin, agent.id, "abc123")
        assert answer.message == "Mot de passe réinitialisé"
        assert not answer.HasField("one_time_password")
        await soon(lambda: city.agents.GetMyAgent(pb.GetMyAgentRequest(), metadata=agent.metadata), "UNAUTHORIZED")
        await login(city, agent, "abc123")
        with refused("INVALID_CREDENTIALS"):
            await login(city, agent, PASSWORD)

    async def test_that_is_drawn_must_be_changed_at_the_first_sign_in(
        self, city: City, admin: Person, database
    ) -> None:
        agent = await city.agent()
        drawn = (await reset(city, admin, agent.id)).one_time_password
        with refused("INVALID_CREDENTIALS"):
            await login(city, agent, PASSWORD, new_password=NEW)
        with refused("PASSWORD_CHANGE_REQUIRED"):
            await login(city, agent, drawn)
        for unfit in (drawn, "12345"):
            with refused("INVALID_ARGUMENT") as refusal:
                await login(city, agent, drawn, new_password=unfit)
            assert set(refusal.fields) == {"new_password"}

        metadata = await login(city, agent, drawn, new_password=NEW)

        await city.agents.GetMyAgent(pb.GetMyAgentRequest(), metadata=metadata)
        with refused("INVALID_CREDENTIALS"):
            await login(city, agent, drawn, new_password=NEW)
        await login(city, agent, NEW)
        document = await database["agents"].find_one({"_id": ObjectId(agent.id)})
        assert drawn not in str(document)

    async def test_that_is_drawn_is_good_for_three_days(self, city: City, admin: Person, clock) -> None:
        agent = await city.agent()
        answer = await reset(city, admin, agent.id)
        clock.move(days=3, minutes=1)
        assert answer.expires_at.ToDatetime() < clock().replace(tzinfo=None)
        with refused("INVALID_CREDENTIALS"):
            await login(city, agent, answer.one_time_password, new_password=NEW)
