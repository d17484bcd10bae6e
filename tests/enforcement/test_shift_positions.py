"""ShiftService: where agents were."""

import asyncio

import pytest
from bson import ObjectId

from server.values.caller import Role
from tests.enforcement.city import City
from tests.enforcement.duty import Duty
from tests.errors import refused


@pytest.fixture
def duty(channel, application, clock) -> Duty:
    return Duty(channel, application, clock)


class TestReportPositions:
    async def test_only_on_duty(self, duty, agent) -> None:
        with refused("NOT_ON_DUTY"):
            await duty.report(agent, duty.at(0))
        await duty.start(agent)
        await duty.end(agent)
        with refused("NOT_ON_DUTY"):
            await duty.report(agent, duty.at(0))

    async def test_of_ones_own_shift(self, duty, city, agent, zone) -> None:
        other = await city.agent(zone)
        shift = (await duty.start(other)).shift
        for shift_id in (shift.id, "f" * 24):
            with refused("SHIFT_NOT_FOUND"):
                await duty.report(agent, duty.at(0), shift_id=shift_id)
        await duty.end(other)

    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            ({"latitude": 91.0}, "positions[0].latitude"),
            ({"longitude": -180.1}, "positions[0].longitude"),
            ({"accuracy_meters": -1.0}, "positions[0].accuracy_meters"),
        ],
    )
    async def test_places_have_limits(self, duty, agent, fields, field) -> None:
        position = duty.at(0)
        for name, value in fields.items():
            setattr(position, name, value)
        with refused("INVALID_ARGUMENT") as refusal:
            await duty.report(agent, position)
        assert list(refusal.fields) == [field]

    @pytest.mark.parametrize("count", [0, 201])
    async def test_a_report_has_1_to_200(self, duty, agent, count) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await duty.report(agent, *(duty.at(each) for each in range(count)))
        assert list(refusal.fields) == ["positions"]

    async def test_what_comes_too_often_is_left_out_and_what_comes_twice(self, duty, agent) -> None:
        await duty.start(agent)
        walk = [duty.at(second, second / 5) for second in range(60)]
        assert await duty.report(agent, *reversed(walk)) == (12, 48)
        assert await duty.report(agent, *walk) == (0, 60)
        assert await duty.report(agent, duty.at(61, 13)) == (1, 0)
        shift = await duty.current(agent)
        assert (shift.position_count, round(shift.last_position.latitude, 4)) == (13, 36.8013)
        await duty.end(agent)

    async def test_reports_at_the_same_time_leave_one_trace(self, duty, agent, database) -> None:
        shift = (await duty.start(agent)).shift
        walk = [duty.at(second, second / 5) for second in range(0, 60, 5)]
        kept = await asyncio.gather(*(duty.report(agent, *walk) for _ in range(5)))
        assert sum(each for each, _ in kept) == len(walk)
        stored = await database["shiftPositions"].find({"shiftId": ObjectId(shift.id)}).to_list()
        assert sum(len(each["positions"]) for each in stored) == len(walk)
        await duty.end(agent)

    async def test_what_is_outside_of_the_shift_is_left_out(self, duty, agent) -> None:
        await duty.start(agent)
        assert await duty.report(agent, duty.at(-10), duty.at(60), duty.at(200)) == (1, 2)
        await duty.end(agent)

    async def test_what_a_device_sends_later_counts_for_a_day(self, duty, city, agent, zone, clock) -> None:
        shift = (await duty.start(agent)).shift
        during, after = duty.at(30), duty.at(600)
        clock.move(minutes=5)
        await duty.end(agent)
        assert await duty.report(agent, during, after, shift_id=shift.id) == (1, 1)
        late = duty.at(-100, 20)
        clock.move(hours=11)
        assert await duty.report(agent, late, shift_id=shift.id) == (1, 0)


class TestRoutes:
    async def test_a_route_is_a_line_in_order_with_its_length(self, duty, city, agent, zone) -> None:
        shift = (await duty.start(agent, position=duty.at(0))).shift
        await duty.report(agent, duty.at(20, 2), duty.at(10, 1))
        await duty.report(agent, duty.at(40, 4, accuracy_meters=8), duty.at(30, 3))
        route = await duty.route(await city.operator(Role.MANAGER, zone), shift.id)
        assert [round(each.latitude, 4) for each in route.positions] == [36.8, 36.8001, 36.8002, 36.8003, 36.8004]
        assert route.line.type == "LineString"
        assert [(each.longitude, each.latitude) for each in route.line.coordinates] == [
            (each.longitude, each.latitude) for each in route.positions
        ]
        assert route.shift.distance_meters == pytest.approx(4 * 11.12, rel=0.01)
        assert [each.HasField("accuracy_meters") for each in route.positions] == [False] * 4 + [True]
        assert await duty.route(agent, shift.id) == route
        await duty.end(agent)

    async def test_without_a_way_there_is_no_line(self, duty, agent) -> None:
        shift = (await duty.start(agent, position=duty.at(0))).shift
        route = await duty.route(agent, shift.id)
        assert (len(route.positions), route.HasField("line")) == (1, False)
        await duty.end(agent)

    async def test_a_day_has_the_routes_that_began_on_it(self, duty, city: City, zone, clock) -> None:
        clock.move(hours=(33 - clock().hour) % 24)  # in the morning, far from midnight
        agent = await city.agent(zone)
        for _ in range(2):
            await duty.start(agent, position=duty.at(0))
            await duty.report(agent, duty.at(30, 3))
            clock.move(minutes=10)
            await duty.end(agent)
        today = await duty.day(agent, agent.id)
        assert [len(route.positions) for route in today.routes] == [2, 2]
        assert today.routes[0].shift.started_at.seconds < today.routes[1].shift.started_at.seconds
        assert today.distance_meters == pytest.approx(2 * 3 * 11.12, rel=0.01)
        assert today.duration_seconds in range(1200, 1260)
        assert not (await duty.day(agent, agent.id, "2020-02-29")).routes
        for day in ("2021-02-29", "0000-01-01", "9999-12-31"):
            with refused("INVALID_ARGUMENT") as refusal:
                await duty.day(agent, agent.id, day)
            assert list(refusal.fields) == ["day"]

    async def test_over_rest_the_line_is_geojson(self, duty, agent, rest) -> None:
        shift = (await duty.start(agent, position=duty.at(0))).shift
        await duty.report(agent, duty.at(30, 3))
        answer = (await rest.get(f"/v1/shifts/{shift.id}/route", headers=dict(agent.metadata))).json()
        assert answer["route"]["line"] == {"type": "LineString", "coordinates": [[10.18, 36.8], [10.18, 36.8003]]}
        await duty.end(agent)
