"""ShiftService: going on duty and off, who is there, lists and figures."""

import asyncio
from datetime import timedelta

import pytest
from bson import ObjectId
from google.protobuf.timestamp_pb2 import Timestamp

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup.enforcement.v1 import shift_service_pb2 as pb
from parkup.enforcement.v1.shift_pb2 import Shift
from server.values.caller import CallerKind, Role
from server.values.clock import TUNIS
from tests.enforcement.duty import Duty
from tests.errors import refused

NOBODY = "f" * 24


@pytest.fixture
def duty(channel, application, clock) -> Duty:
    return Duty(channel, application, clock)


def instant(moment) -> Timestamp:
    message = Timestamp()
    message.FromDatetime(moment)
    return message


class TestGoingOnDutyAndOff:
    async def test_an_agent_is_on_duty_until_the_end(self, duty, agent, zone, clock) -> None:
        assert await duty.current(agent) is None
        started = await duty.start(agent)
        shift = started.shift
        assert (started.started, shift.agent_id, shift.agent_code) == (True, agent.id, agent.code)
        assert (shift.agent_name, list(shift.zone_ids), shift.end) == ("Sami Ben Youssef", [zone.id], 0)
        assert not shift.HasField("ended_at")
        clock.move(minutes=90)
        assert (await duty.current(agent)).duration_seconds in range(5400, 5460)
        ended = await duty.end(agent)
        assert (ended.ended, ended.shift.id, ended.shift.end) == (True, shift.id, Shift.END_AGENT)
        clock.move(minutes=90)
        assert (await duty.get(agent, shift.id)).duration_seconds in range(5400, 5460)
        assert await duty.current(agent) is None

    async def test_a_second_tap_changes_nothing(self, duty, agent, clock) -> None:
        with refused("NOT_ON_DUTY"):
            await duty.end(agent)
        first = await duty.start(agent)
        clock.move(minutes=1)
        again = await duty.start(agent, position=duty.at(0))
        assert (again.started, again.shift.id, again.shift.position_count) == (False, first.shift.id, 0)
        ended = await duty.end(agent)
        clock.move(minutes=1)
        over = await duty.end(agent)
        assert (over.ended, over.shift) == (False, ended.shift)
        assert (await duty.start(agent)).shift.id != first.shift.id

    async def test_of_taps_at_the_same_time_one_begins_a_shift(self, duty, agent, database) -> None:
        answers = await asyncio.gather(*(duty.start(agent) for _ in range(8)))
        assert sum(answer.started for answer in answers) == 1
        assert len({answer.shift.id for answer in answers}) == 1
        assert await database["shifts"].count_documents({"agentId": ObjectId(agent.id)}) == 1
        ends = await asyncio.gather(*(duty.end(agent) for _ in range(8)))
        assert sum(answer.ended for answer in ends) == 1

    async def test_it_is_on_record_and_where_the_agent_was_is_not(self, duty, agent, database) -> None:
        shift = (await duty.start(agent, position=duty.at(0))).shift
        await duty.report(agent, duty.at(30, 9))
        await duty.end(agent)
        found = database["auditLog"].find({"subjectKind": "shift", "subjectId": shift.id})
        entries = await found.sort("at").to_list()
        assert [entry["action"] for entry in entries] == ["create", "update"]
        assert all(str(entry["actorId"]) == agent.id for entry in entries)
        noted = {change["field"] for entry in entries for change in entry["changes"]}
        assert noted >= {"agentId", "state", "endedAt"}
        assert not noted & {"lastPosition", "positions"}
        assert not await database["auditLog"].count_documents(
            {"actorId": ObjectId(agent.id), "method": {"$regex": "ReportPositions"}}
        )


class TestEndShiftOfAgent:
    async def test_managers_end_those_in_their_zones(self, duty, city, agent, zone, database) -> None:
        shift = (await duty.start(agent)).shift
        manager = await city.operator(Role.MANAGER, zone)
        with refused("PERMISSION_DENIED"):
            await duty.end_for(await city.operator(Role.OPERATOR, zone), shift.id)
        with refused("ZONE_NOT_ASSIGNED"):
            await duty.end_for(await city.operator(Role.MANAGER, await city.zone()), shift.id)
        with refused("SHIFT_NOT_FOUND"):
            await duty.end_for(manager, NOBODY)
        ended = await duty.end_for(manager, shift.id.upper())
        assert (ended.ended, ended.shift.end) == (True, Shift.END_MANAGER)
        again = await duty.end_for(manager, shift.id)
        assert (again.ended, again.shift) == (False, ended.shift)
        assert (await duty.end(agent)).shift == ended.shift
        entry = await database["auditLog"].find_one({"subjectId": shift.id, "action": "update"})
        assert str(entry["actorId"]) == manager.id

    async def test_when_both_end_it_one_does(self, duty, city, agent, zone) -> None:
        shift, manager = (await duty.start(agent)).shift, await city.operator(Role.MANAGER, zone)
        both = await asyncio.gather(duty.end(agent), duty.end_for(manager, shift.id))
        assert sorted(answer.ended for answer in both) == [False, True]
        assert both[0].shift == both[1].shift


class TestTheJob:
    async def test_a_forgotten_shift_ends_when_its_time_is_over(self, duty, city, agent, zone, clock) -> None:
        shift = (await duty.start(agent)).shift
        clock.move(hours=11, minutes=59)
        await duty.keep_shifts()
        assert await duty.current(agent)
        clock.move(hours=3)
        await duty.keep_shifts()
        closed = await duty.get(await city.operator(Role.OPERATOR, zone), shift.id)
        assert (closed.end, closed.duration_seconds) == (Shift.END_FORGOTTEN, 12 * 3600)

    async def test_who_signs_out_everywhere_goes_off_duty(self, duty, city, agent, zone, channel) -> None:
        shift = (await duty.start(agent)).shift
        await duty.keep_shifts()
        await AuthServiceStub(channel).Logout(auth_pb.LogoutRequest(), metadata=agent.metadata)
        await duty.keep_shifts()
        assert (await duty.get(await city.operator(Role.OPERATOR, zone), shift.id)).end == Shift.END_SIGNED_OUT

    async def test_who_is_switched_off_goes_off_duty(self, duty, city, agent, zone, application) -> None:
        shift = (await duty.start(agent)).shift
        await application.domains.auth.standings.switch_off(CallerKind.AGENT, agent.id)
        await duty.keep_shifts()
        assert (await duty.get(await city.operator(Role.OPERATOR, zone), shift.id)).end == Shift.END_DEACTIVATED

    async def test_a_shift_has_the_zones_that_are_assigned_by_now(self, duty, city, agent, zone, application) -> None:
        elsewhere = await city.zone()
        shift = (await duty.start(agent)).shift
        there = await city.operator(Role.OPERATOR, elsewhere)
        with refused("ZONE_NOT_ASSIGNED"):
            await duty.get(there, shift.id)
        await application.domains.auth.standings.assign_zones(CallerKind.AGENT, agent.id, [elsewhere.id])
        await duty.keep_shifts()
        assert await duty.on_duty(there) == [agent.id]
        with refused("ZONE_NOT_ASSIGNED"):
            await duty.get(await city.operator(Role.OPERATOR, zone), shift.id)
        await duty.end(agent)

    async def test_where_somebody_was_is_forgotten_after_a_time_and_how_long_is_not(
        self, duty, city, zone, agent, database, clock
    ) -> None:
        shift = (await duty.start(agent, position=duty.at(0))).shift
        await duty.report(agent, duty.at(30, 3))
        await duty.end(agent)
        reports = database["shiftPositions"].find({"shiftId": ObjectId(shift.id)})
        assert {(each["expiresAt"] - each["positions"][-1]["time"]).days async for each in reports} == {30}
        clock.move(days=29)
        await duty.keep_shifts()
        assert (await duty.get(await city.operator(Role.OPERATOR, zone), shift.id)).HasField("last_position")
        clock.move(days=2)
        await duty.keep_shifts()
        later = await duty.get(await city.operator(Role.OPERATOR, zone), shift.id)
        assert not later.HasField("last_position")
        assert later.distance_meters > 0


class TestWhoSees:
    async def test_an_agent_sees_only_their_own(self, duty, city, agent, zone) -> None:
        other = await city.agent(zone)
        shift = (await duty.start(other)).shift
        for read in (duty.get, duty.route):
            with refused("SHIFT_NOT_FOUND"):
                await read(agent, shift.id)
            with refused("SHIFT_NOT_FOUND"):
                await read(other, NOBODY)
        with refused("PERMISSION_DENIED"):
            await duty.day(agent, other.id)
        assert await duty.listed(agent, agent_id=other.id, zone_id=zone.id) == []
        assert await duty.statistics(agent, agent_id=other.id) == []
        assert await duty.listed(other) == [shift.id]
        await duty.end(other)

    async def test_staff_see_their_zones_and_routes_are_for_managers(self, duty, city, agent, zone) -> None:
        elsewhere = await city.zone()
        shift = (await duty.start(agent)).shift
        operator, manager = await city.operator(Role.OPERATOR, zone), await city.operator(Role.MANAGER, zone)
        stranger, admin = await city.operator(Role.MANAGER, elsewhere), await city.operator(Role.ADMIN)
        for read in (duty.get, duty.route):
            with refused("ZONE_NOT_ASSIGNED"):
                await read(stranger, shift.id)
        for listing in (duty.on_duty, duty.listed, duty.statistics):
            with refused("ZONE_NOT_ASSIGNED"):
                await listing(operator, zone_id=elsewhere.id)
            with refused("ZONE_NOT_FOUND"):
                await listing(operator, zone_id=NOBODY)
            assert not await listing(stranger)
            assert await listing(operator)
            assert await listing(admin, zone_id=zone.id)
            assert not await listing(admin, zone_id=elsewhere.id)
        with refused("PERMISSION_DENIED"):
            await duty.route(operator, shift.id)
        with refused("PERMISSION_DENIED"):
            await duty.day(operator, agent.id)
        assert (await duty.route(manager, shift.id)).shift.id == shift.id
        assert [route.shift.id for route in (await duty.day(manager, agent.id)).routes] == [shift.id]
        assert not (await duty.day(stranger, agent.id)).routes
        assert (await duty.day(admin, agent.id.upper())).routes
        await duty.end(agent)


class TestLists:
    async def test_who_is_on_duty_and_where(self, duty, city, zone) -> None:
        agents = [await city.agent(zone, await city.zone()) for _ in range(3)]
        operator = await city.operator(Role.OPERATOR, zone)
        for each in agents:
            await duty.start(each, position=duty.at(0, accuracy_meters=4.26))
        assert await duty.on_duty(operator) == [each.id for each in agents]
        assert await duty.on_duty(operator, skip=1, page_size=1) == [agents[1].id]
        await duty.end(agents[0])
        assert await duty.on_duty(operator, zone_id=zone.id) == [each.id for each in agents[1:]]
        last = (await duty.current(agents[1])).last_position
        assert (last.latitude, last.longitude, last.accuracy_meters) == (36.8, 10.18, 4.3)

    async def test_lists_are_limited_by_agent_end_and_time(self, duty, city, agent, zone, clock) -> None:
        operator, other, shifts = await city.operator(Role.OPERATOR, zone), await city.agent(zone), []
        for _ in range(3):
            shifts.insert(0, (await duty.start(agent)).shift)
            clock.move(minutes=10)
            await duty.end(agent)
        theirs = (await duty.start(other)).shift
        ids = [shift.id for shift in shifts]
        assert await duty.listed(agent) == ids
        assert await duty.listed(operator) == [theirs.id, *ids]
        assert await duty.listed(operator, agent_id=agent.id.upper()) == ids
        assert await duty.listed(operator, end=Shift.END_AGENT) == ids
        assert await duty.listed(operator, end=Shift.END_FORGOTTEN) == []
        assert await duty.listed(operator, from_time=shifts[1].started_at, agent_id=agent.id) == ids[:2]
        assert await duty.listed(agent, to_time=shifts[1].started_at) == ids[2:]
        with refused("INVALID_ARGUMENT"):
            await duty.listed(agent, end=99)
        await duty.end(other)

    async def test_pages_follow_one_another(self, duty, agent) -> None:
        for _ in range(3):
            await duty.start(agent)
            await duty.end(agent)
        whole, token, pages = await duty.listed(agent), "", []
        while not pages or token:
            request = pb.ListShiftsRequest(page_size=2, page_token=token)
            answer = await duty.stub.ListShifts(request, metadata=agent.metadata)
            pages, token = [*pages, [shift.id for shift in answer.shifts]], answer.next_page_token
        assert pages == [whole[:2], whole[2:]]


class TestStatistics:
    async def test_time_and_way_add_up_by_agent(self, duty, city, agent, zone, clock) -> None:
        operator, other = await city.operator(Role.OPERATOR, zone), await city.agent(zone)
        for minutes in (30, 60):
            await duty.start(agent, position=duty.at(0))
            await duty.report(agent, duty.at(60, 9))
            clock.move(minutes=minutes)
            await duty.end(agent)
        await duty.start(other)
        clock.move(hours=13)
        await duty.keep_shifts()
        since = instant(clock() - timedelta(days=2))
        operator = await city.operator(Role.OPERATOR, zone)
        first, second = await duty.statistics(operator, from_time=since)
        assert (first.agent_id, first.agent_code, first.shifts, first.forgotten) == (agent.id, agent.code, 2, 0)
        assert first.duration_seconds in range(5400, 5460)
        assert first.distance_meters == pytest.approx(2 * 9 * 11.12, rel=0.01)
        assert (second.agent_id, second.shifts, second.forgotten) == (other.id, 1, 1)
        assert second.duration_seconds == 12 * 3600
        assert await duty.statistics(operator, from_time=since, agent_id=agent.id) == [first]

    async def test_by_default_it_is_this_month(self, duty, agent, database, clock) -> None:
        shift = (await duty.start(agent)).shift
        [this_month] = await duty.statistics(agent)
        assert this_month.shifts == 1
        await duty.end(agent)
        before = clock().astimezone(TUNIS).replace(day=1, hour=0, minute=0, second=0) - timedelta(hours=1)
        earlier = await database["shifts"].find_one({"_id": ObjectId(shift.id)})
        moved = {"_id": ObjectId.from_datetime(before), "startedAt": before, "endedAt": before}
        await database["shifts"].insert_one(earlier | moved)
        assert (await duty.statistics(agent))[0].shifts == 1
        assert (await duty.statistics(agent, from_time=instant(before), to_time=instant(before + timedelta(days=1))))[
            0
        ].shifts == 1

    @pytest.mark.parametrize("days", [-1, 32])
    async def test_a_period_is_a_month_at_most(self, duty, agent, clock, days) -> None:
        since = clock()
        with refused("INVALID_ARGUMENT") as refusal:
            await duty.statistics(agent, from_time=instant(since), to_time=instant(since + timedelta(days=days)))
        assert list(refusal.fields) == ["to_time"]


async def test_an_agent_who_is_gone_leaves_shifts_without_a_name(duty, city, agent, zone, database) -> None:
    shift = (await duty.start(agent)).shift
    await database["agents"].delete_one({"_id": ObjectId(agent.id)})
    await duty.keep_shifts()
    closed = await duty.get(await city.operator(Role.OPERATOR, zone), shift.id)
    assert (closed.end, closed.HasField("agent_name")) == (Shift.END_DEACTIVATED, False)


async def test_the_job_looks_after_all_however_many(duty, city, zone, agent, database) -> None:
    """More than it reads at once, of agents who never were."""
    shift = (await duty.start(agent)).shift
    one = await database["shifts"].find_one({"_id": ObjectId(shift.id)})
    many = [one | {"_id": ObjectId(), "agentId": ObjectId()} for _ in range(1_200)]
    await database["shifts"].insert_many(many)
    await duty.keep_shifts()
    assert await duty.on_duty(await city.operator(Role.OPERATOR, zone)) == [agent.id]
    await database["shifts"].delete_many({"_id": {"$in": [each["_id"] for each in many]}})
    await duty.end(agent)
