"""Which operators see and change which others (DECISIONS, Who may call what)."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from bson import ObjectId

from parkup.auth.v1 import operator_service_pb2 as pb
from parkup.auth.v1.operator_pb2 import Operator
from parkup.carpark.v1.car_park_people_service_pb2 import DeactivateCarParkUserRequest
from parkup.carpark.v1.car_park_people_service_pb2_grpc import CarParkPeopleServiceStub
from server.values.caller import Role
from tests.errors import refused
from tests.people import Person

BELOW = {
    Role.MANAGER: {Role.OPERATOR, Role.SUPERVISOR},
    Role.ADMIN: {Role.OPERATOR, Role.SUPERVISOR, Role.MANAGER},
    Role.SUPER_ADMIN: {Role.OPERATOR, Role.SUPERVISOR, Role.MANAGER, Role.ADMIN},
}


def wire_role(role: Role) -> int:
    return Operator.Role.Value(f"ROLE_{role.name}")


def changes(operators, by: Person, target: str) -> list:
    """Every way to change somebody, the one that removes them last."""
    how = {"metadata": by.metadata}
    return [
        lambda: operators.UpdateOperator(pb.UpdateOperatorRequest(operator_id=target, name="X"), **how),
        lambda: operators.DeactivateOperator(pb.DeactivateOperatorRequest(operator_id=target), **how),
        lambda: operators.ActivateOperator(pb.ActivateOperatorRequest(operator_id=target), **how),
        lambda: operators.SetOperatorZones(pb.SetOperatorZonesRequest(operator_id=target), **how),
        lambda: operators.DeleteOperator(pb.DeleteOperatorRequest(operator_id=target), **how),
    ]


@pytest.mark.parametrize("by", BELOW)
class TestRanks:
    async def test_one_makes_and_raises_those_below_oneself_only(self, operators, people, city, by) -> None:
        zone = await city.zone()
        boss, somebody = await city.operator(by, zone), await city.operator(Role.OPERATOR, zone)
        for role in Role:
            new = pb.CreateOperatorRequest(name="A", email=people.email(), role=wire_role(role), zone_ids=[zone.id])
            change = pb.UpdateOperatorRequest(operator_id=somebody.id, role=wire_role(role))
            if role in BELOW[by]:
                made = await operators.CreateOperator(new, metadata=boss.metadata)
                assert made.operator.role == wire_role(role)
                changed = await operators.UpdateOperator(change, metadata=boss.metadata)
                assert changed.operator.role == wire_role(role)
            else:
                with refused("PERMISSION_DENIED"):
                    await operators.CreateOperator(new, metadata=boss.metadata)
                with refused("PERMISSION_DENIED"):
                    await operators.UpdateOperator(change, metadata=boss.metadata)

    async def test_one_changes_those_below_and_super_admins_each_other(self, operators, city, by) -> None:
        zone = await city.zone()
        boss = await city.operator(by, zone)
        for role in Role:
            target = await city.operator(role, zone)
            if role in BELOW[by] or by is Role.SUPER_ADMIN:
                request = pb.DeleteOperatorRequest(operator_id=target.id)
                await operators.DeleteOperator(request, metadata=boss.metadata)
                continue
            for change in changes(operators, boss, target.id):
                with refused("PERMISSION_DENIED"):
                    await change()

    async def test_nobody_changes_themselves(self, operators, city, by) -> None:
        boss = await city.operator(by, await city.zone())

        for change in changes(operators, boss, boss.id):
            with refused("PERMISSION_DENIED"):
                await change()

    async def test_one_sees_those_below_and_oneself(self, operators, city, by) -> None:
        zone = await city.zone()
        boss = await city.operator(by, zone)
        others = {role: await city.operator(role, zone) for role in Role}
        seen = {other.id for role, other in others.items() if role in BELOW[by] or by is Role.SUPER_ADMIN}

        request = pb.ListOperatorsRequest(zone_id=zone.id, with_total_size=True)
        listed = await operators.ListOperators(request, metadata=boss.metadata)

        assert {each.id for each in listed.operators} == seen | {boss.id}
        assert listed.total_size == len(seen) + 1
        for other in (*others.values(), boss):
            request = pb.GetOperatorRequest(operator_id=other.id)
            if other.id in seen | {boss.id}:
                assert (await operators.GetOperator(request, metadata=boss.metadata)).operator.id == other.id
            else:
                with refused("PERMISSION_DENIED"):
                    await operators.GetOperator(request, metadata=boss.metadata)

    async def test_one_finds_oneself_by_ones_own_filters(self, operators, city, by) -> None:
        boss = await city.operator(by, await city.zone())

        async def finds(**filters) -> bool:
            request = pb.ListOperatorsRequest(address=boss.address, **filters)
            answer = await operators.ListOperators(request, metadata=boss.metadata)
            return [each.id for each in answer.operators] == [boss.id]

        assert await finds(role=wire_role(by), is_active=True)
        assert not await finds(is_active=False)
        assert not await finds(role=wire_role(Role.OPERATOR))


class TestManagers:
    async def test_change_those_who_work_in_their_zones_only(self, operators, city) -> None:
        own, elsewhere = await city.zone(), await city.zone()
        manager = await city.operator(Role.MANAGER, own)
        also_elsewhere = await city.operator(Role.OPERATOR, own, elsewhere)

        for target in (
            await city.operator(Role.OPERATOR, elsewhere),
            await city.operator(Role.OPERATOR),
            also_elsewhere,
        ):
            for change in changes(operators, manager, target.id):
                with refused("ZONE_NOT_ASSIGNED"):
                    await change()

    async def test_see_those_who_work_in_one_of_their_zones(self, operators, city) -> None:
        own, elsewhere = await city.zone(), await city.zone()
        manager = await city.operator(Role.MANAGER, own)
        far = await city.operator(Role.OPERATOR, elsewhere)
        both = await city.operator(Role.OPERATOR, own, elsewhere)

        listed = await operators.ListOperators(pb.ListOperatorsRequest(), metadata=manager.metadata)

        assert [each.id for each in listed.operators] == [both.id, manager.id]
        there = pb.ListOperatorsRequest(zone_id=elsewhere.id)
        assert not (await operators.ListOperators(there, metadata=manager.metadata)).operators
        with refused("ZONE_NOT_ASSIGNED"):
            await operators.GetOperator(pb.GetOperatorRequest(operator_id=far.id), metadata=manager.metadata)

    async def test_give_zones_of_their_own_only(self, operators, people, city) -> None:
        own, elsewhere = await city.zone(), await city.zone()
        manager, operator = await city.operator(Role.MANAGER, own), await city.operator(Role.OPERATOR, own)

        for zones in ([elsewhere.id], [own.id, elsewhere.id], []):
            request = pb.CreateOperatorRequest(name="A", email=people.email(), zone_ids=zones)
            with refused("ZONE_NOT_ASSIGNED"):
                await operators.CreateOperator(request, metadata=manager.metadata)
        request = pb.SetOperatorZonesRequest(operator_id=operator.id, zone_ids=[own.id, elsewhere.id])
        with refused("ZONE_NOT_ASSIGNED"):
            await operators.SetOperatorZones(request, metadata=manager.metadata)
        request = pb.SetOperatorZonesRequest(operator_id=operator.id)
        assert not (await operators.SetOperatorZones(request, metadata=manager.metadata)).operator.zone_ids

    async def test_without_zones_see_and_change_nobody(self, operators, people, city) -> None:
        manager, operator = await people.operator(Role.MANAGER), await people.operator()

        listed = await operators.ListOperators(pb.ListOperatorsRequest(), metadata=manager.metadata)

        assert [each.id for each in listed.operators] == [manager.id]
        for change in changes(operators, manager, operator.id):
            with refused("ZONE_NOT_ASSIGNED"):
                await change()


class TestTheLastSuperAdmin:
    @pytest_asyncio.fixture
    async def alone(self, people, database) -> AsyncIterator[tuple[Person, str]]:
        """A super admin whose token still counts although the account does not, and the only one whose does."""
        gone, last = await people.super_admin(), await people.super_admin()
        others = {"role": "super_admin", "isActive": True, "_id": {"$ne": ObjectId(last.id)}}
        ids = [document["_id"] async for document in database["operators"].find(others, {"_id": True})]
        await database["operators"].update_many({"_id": {"$in": ids}}, {"$set": {"isActive": False}})
        yield gone, last.id
        await database["operators"].update_many({"_id": {"$in": ids}}, {"$set": {"isActive": True}})

    async def test_stays_whatever_is_tried(self, operators, channel, alone, database) -> None:
        gone, last = alone
        how = {"metadata": gone.metadata}
        people_of_car_parks = CarParkPeopleServiceStub(channel)

        for call in (
            lambda: operators.DeleteOperator(pb.DeleteOperatorRequest(operator_id=last), **how),
            lambda: operators.DeactivateOperator(pb.DeactivateOperatorRequest(operator_id=last), **how),
            lambda: operators.UpdateOperator(
                pb.UpdateOperatorRequest(operator_id=last, role=Operator.ROLE_ADMIN), **how
            ),
            lambda: people_of_car_parks.DeactivateCarParkUser(DeactivateCarParkUserRequest(user_id=last), **how),
        ):
            with refused("LAST_SUPER_ADMIN"):
                await call()
        kept = await database["operators"].find_one({"_id": ObjectId(last)})
        assert (kept["role"], kept["isActive"]) == ("super_admin", True)
