"""Switching accounts off, changing roles and zones: on every process soon, for old tokens too."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable

import grpc.aio
import pytest
import pytest_asyncio
from bson import ObjectId

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1 import operator_service_pb2 as operator_pb
from parkup.auth.v1 import user_service_pb2 as user_pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup.auth.v1.operator_service_pb2_grpc import OperatorServiceStub
from parkup.auth.v1.user_service_pb2_grpc import UserServiceStub
from parkup.enforcement.v1 import agent_service_pb2 as agent_pb
from parkup.enforcement.v1.agent_service_pb2_grpc import AgentServiceStub
from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1 import zone_service_pb2 as zone_pb
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub
from server.auth.errors import AccountNotFound, LastSuperAdmin
from server.errors import PermissionDenied, ZoneNotAssigned
from server.values.caller import Caller, CallerKind, Role
from tests import command_line
from tests.errors import reason_of, refused
from tests.people import Metadata
from tests.processes import program_environment

NOBODY = "f" * 24


@pytest.fixture
def standings(application):
    return application.domains.auth.standings


@pytest_asyncio.fixture
async def workers(channel, another_server) -> AsyncIterator[list[grpc.aio.Channel]]:
    """Two processes; changes are made in the first one."""
    async with another_server() as second:
        yield [channel, second]


async def within_5_seconds(call: Callable[[], Awaitable[object]], outcome: str) -> None:
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


def own_account(channel: grpc.aio.Channel, kind: CallerKind, metadata: Metadata) -> Awaitable[object]:
    if kind is CallerKind.DRIVER:
        return UserServiceStub(channel).GetMe(user_pb.GetMeRequest(), metadata=metadata)
    if kind is CallerKind.AGENT:
        return AgentServiceStub(channel).GetMyAgent(agent_pb.GetMyAgentRequest(), metadata=metadata)
    return OperatorServiceStub(channel).GetMyOperator(operator_pb.GetMyOperatorRequest(), metadata=metadata)


class TestSwitchingOff:
    @pytest.mark.parametrize("kind", CallerKind)
    async def test_ends_all_tokens_on_every_process(self, standings, city, people, workers, kind) -> None:
        person = await (city.agent() if kind is CallerKind.AGENT else getattr(people, kind.value)())
        for channel in workers:
            await own_account(channel, kind, person.metadata)

        await standings.switch_off(kind, person.id)

        for channel in workers:
            await within_5_seconds(lambda where=channel: own_account(where, kind, person.metadata), "UNAUTHORIZED")
            with refused("INVALID_REFRESH_TOKEN"):
                request = auth_pb.RefreshTokenRequest(refresh_token=person.refresh_token)
                await AuthServiceStub(channel).RefreshToken(request)

    async def test_catches_a_sign_in_at_the_same_time(self, standings, application, people, workers) -> None:
        operator = await people.operator()
        sign_ins = application.domains.auth.sign_ins

        outcomes = await asyncio.gather(
            standings.switch_off(CallerKind.OPERATOR, operator.id),
            *(sign_ins.start(CallerKind.OPERATOR, operator.id) for _ in range(20)),
            return_exceptions=True,
        )

        assert outcomes[0] is None
        for tokens in outcomes[1:]:
            if not isinstance(tokens, Exception):
                metadata = (("authorization", f"Bearer {tokens.access_token}"),)
                for channel in workers:
                    await within_5_seconds(
                        lambda where=channel, token=metadata: own_account(where, CallerKind.OPERATOR, token),
                        "UNAUTHORIZED",
                    )

    async def test_is_undone_by_switching_on_but_for_what_it_ended(self, standings, people, users) -> None:
        driver = await people.driver()
        await standings.switch_off(CallerKind.DRIVER, driver.id)

        await standings.switch_on(CallerKind.DRIVER, driver.id)

        again = await people.driver_by_code(driver.address)
        assert again.id == driver.id
        await users.GetMe(user_pb.GetMeRequest(), metadata=again.metadata)
        with refused("UNAUTHORIZED"):
            await users.GetMe(user_pb.GetMeRequest(), metadata=driver.metadata)

    async def test_twice_is_switching_off_once(self, standings, people, database) -> None:
        driver = await people.driver()
        await standings.switch_off(CallerKind.DRIVER, driver.id)
        kept = await database["users"].find_one({"_id": ObjectId(driver.id)})

        await standings.switch_off(CallerKind.DRIVER, driver.id)

        assert await database["users"].find_one({"_id": ObjectId(driver.id)}) == kept
        assert kept["updatedAt"]

    @pytest.mark.parametrize("kind", CallerKind)
    async def test_nobody_is_refused(self, standings, kind) -> None:
        for change in (standings.switch_off, standings.switch_on):
            with pytest.raises(AccountNotFound):
                await change(kind, NOBODY)


class TestChangingARole:
    async def test_counts_for_tokens_that_are_about_and_signs_nobody_out(
        self, standings, people, workers, auth
    ) -> None:
        operator = await people.admin()

        def make_zone(channel: grpc.aio.Channel) -> Awaitable[object]:
            return ZoneServiceStub(channel).CreateZone(zone_pb.CreateZoneRequest(), metadata=operator.metadata)

        for role, outcome in ((Role.OPERATOR, "PERMISSION_DENIED"), (Role.ADMIN, "INVALID_ARGUMENT")):
            await standings.change_role(operator.id, role)
            for channel in workers:
                await within_5_seconds(lambda where=channel: make_zone(where), outcome)
                await own_account(channel, CallerKind.OPERATOR, operator.metadata)
        await auth.RefreshToken(auth_pb.RefreshTokenRequest(refresh_token=operator.refresh_token))

    async def test_is_known_to_a_process_that_starts_later(self, standings, people, another_server) -> None:
        operator = await people.admin()
        await standings.change_role(operator.id, Role.MANAGER)

        async with another_server() as channel:
            with refused("PERMISSION_DENIED"):
                await ZoneServiceStub(channel).CreateZone(zone_pb.CreateZoneRequest(), metadata=operator.metadata)

    async def test_is_remembered_until_the_last_token_with_the_old_one_has_expired(
        self, standings, people, database, clock, settings
    ) -> None:
        operator = await people.admin()

        await standings.change_role(operator.id, Role.MANAGER)

        kept = await database["revocations"].find_one({"_id": ObjectId(operator.id)})
        left = (kept["expiresAt"] - clock()).total_seconds()
        assert left > settings.staff_access_token_minutes * 60

    async def test_nobody_is_refused(self, standings) -> None:
        with pytest.raises(AccountNotFound):
            await standings.change_role(NOBODY, Role.MANAGER)


class TestAssigningZones:
    async def test_acts_for_operators_and_agents_on_every_process(self, standings, city, people, workers) -> None:
        before, after = await city.zone(), await city.zone()
        operator, agent = await city.operator(Role.OPERATOR, before), await city.agent()

        def check(channel: grpc.aio.Channel, person, zone) -> Awaitable[object]:
            request = session_pb.CheckVehicleRequest(license_plate="12 TUN 34", zone_id=zone.id)
            return SessionServiceStub(channel).CheckVehicle(request, metadata=person.metadata)

        for channel in workers:
            await check(channel, operator, before)
            with refused("ZONE_NOT_ASSIGNED"):
                await check(channel, agent, after)

        await standings.assign_zones(CallerKind.OPERATOR, operator.id, [after.id, after.id])
        await standings.assign_zones(CallerKind.AGENT, agent.id, [after.id])

        for channel in workers:
            await within_5_seconds(lambda where=channel: check(where, operator, before), "ZONE_NOT_ASSIGNED")
            await within_5_seconds(lambda where=channel: check(where, operator, after), "")
            await within_5_seconds(lambda where=channel: check(where, agent, after), "")

    @pytest.mark.parametrize("kind", [CallerKind.AGENT, CallerKind.OPERATOR])
    async def test_nobody_is_refused(self, standings, kind) -> None:
        with pytest.raises(AccountNotFound):
            await standings.assign_zones(kind, NOBODY, [])


class TestWhoMayChangeWhom:
    async def test_nobody_changes_themselves_their_superiors_or_equals_or_raises_others_to_their_rank(
        self, standings, people
    ) -> None:
        by = Caller(CallerKind.OPERATOR, (await people.admin()).id, "", Role.ADMIN)
        manager, admin = await people.operator(Role.MANAGER), await people.admin()

        for change in (
            standings.switch_off(CallerKind.OPERATOR, by.id, by),
            standings.change_role(by.id, Role.OPERATOR, by),
            standings.switch_off(CallerKind.OPERATOR, admin.id, by),
            standings.change_role(manager.id, Role.ADMIN, by),
            standings.change_role(admin.id, Role.OPERATOR, by),
            standings.assign_zones(CallerKind.OPERATOR, admin.id, [], by),
        ):
            with pytest.raises(PermissionDenied):
                await change
        await standings.change_role(manager.id, Role.OPERATOR, by)
        await standings.switch_off(CallerKind.OPERATOR, manager.id, by)
        await standings.switch_off(CallerKind.DRIVER, (await people.driver()).id, by)

    async def test_a_super_admin_may_switch_another_one_off(self, standings, people) -> None:
        by = Caller(CallerKind.OPERATOR, (await people.super_admin()).id, "", Role.SUPER_ADMIN)
        other = await people.super_admin()

        with pytest.raises(PermissionDenied):
            await standings.change_role((await people.admin()).id, Role.SUPER_ADMIN, by)
        await standings.switch_off(CallerKind.OPERATOR, other.id, by)

    async def test_a_manager_gives_nobody_a_zone_of_others(self, standings, city) -> None:
        own, elsewhere = await city.zone(), await city.zone()
        manager, agent = await city.operator(Role.MANAGER, own), await city.agent(own)
        by = Caller(CallerKind.OPERATOR, manager.id, "", Role.MANAGER)

        with pytest.raises(ZoneNotAssigned):
            await standings.assign_zones(CallerKind.AGENT, agent.id, [own.id, elsewhere.id], by)
        await standings.assign_zones(CallerKind.AGENT, agent.id, [own.id], by)


class TestTheLastSuperAdmin:
    @pytest_asyncio.fixture
    async def alone(self, people, database) -> AsyncIterator[list[str]]:
        """Ids of two super admins beside whom there is no other."""
        both = [(await people.super_admin()).id for _ in range(2)]
        others = {"role": "super_admin", "isActive": True, "_id": {"$nin": [ObjectId(each) for each in both]}}
        ids = [document["_id"] async for document in database["operators"].find(others, {"_id": True})]
        await database["operators"].update_many({"_id": {"$in": ids}}, {"$set": {"isActive": False}})
        yield both
        await database["operators"].update_many({"_id": {"$in": ids}}, {"$set": {"isActive": True}})

    async def test_stays_whoever_else_goes_at_the_same_time(self, standings, alone, database) -> None:
        outcomes = await asyncio.gather(
            standings.switch_off(CallerKind.OPERATOR, alone[0]),
            standings.change_role(alone[1], Role.ADMIN),
            return_exceptions=True,
        )

        assert [type(outcome) for outcome in outcomes if outcome] == [LastSuperAdmin]
        assert await database["operators"].count_documents({"role": "super_admin", "isActive": True}) == 1


class TestTheCommandLine:
    @pytest.fixture
    def parkup(self, settings, tmp_path):
        """Runs `parkup account …` and gives its exit status, output and complaints."""

        async def run(*arguments: str) -> tuple[int, str, str]:
            with program_environment(tmp_path, settings) as environment:
                ended = await command_line.parkup("account", *arguments, environment=environment)
            assert "Traceback" not in ended[2]
            return ended

        return run

    async def test_switches_off_on_every_process_and_on_again(self, parkup, people, workers) -> None:
        driver = await people.driver()

        status, output, _ = await parkup("off", driver.address.upper())

        assert (status, output) == (0, f"The driver {driver.address.upper()} is switched off.\n")
        for channel in workers:
            await within_5_seconds(
                lambda where=channel: own_account(where, CallerKind.DRIVER, driver.metadata), "UNAUTHORIZED"
            )
        assert (await parkup("on", driver.address))[0] == 0
        assert (await people.driver_by_code(driver.address)).id == driver.id

    async def test_changes_role_and_zones(self, parkup, people, database, city, application) -> None:
        operator, agent, zone = await people.operator(), await city.agent(), await city.zone()
        code = application.domains.zones.get(zone.id).code

        assert (await parkup("role", operator.address, "manager"))[0] == 0
        assert (await parkup("zones", operator.address, code))[0] == 0
        assert (await parkup("zones", agent.code.lower(), code))[0] == 0

        kept = await database["operators"].find_one({"_id": ObjectId(operator.id)})
        assert (kept["role"], kept["zoneIds"]) == ("manager", [ObjectId(zone.id)])
        kept = await database["agents"].find_one({"_id": ObjectId(agent.id)})
        assert kept["assignedZones"] == [ObjectId(zone.id)]
        assert (await parkup("zones", agent.code, "--none"))[0] == 0
        assert not (await database["agents"].find_one({"_id": ObjectId(agent.id)}))["assignedZones"]

    async def test_says_what_is_wrong(self, parkup, people, city) -> None:
        agent = await city.agent()
        await people.driver_by_code(agent.email)

        for arguments, expected, complaint in (
            (("off", people.email()), 1, "Account not found"),
            (("off", agent.email), 1, "say --kind"),
            (("role", agent.email, "admin"), 1, "Account not found"),
            (("zones", agent.email, "NO-SUCH"), 1, "zone"),
            (("zones", agent.email), 2, "--none"),
        ):
            status, _, complaints = await parkup(*arguments)
            assert (status, complaint in complaints) == (expected, True), complaints
        assert (await parkup("off", agent.email, "--kind", "driver"))[0] == 0
