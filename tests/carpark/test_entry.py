"""Driving into a car park: who is let in, and where they stand."""

import asyncio
import re

import pytest

from parkup.carpark.v1.car_park_session_pb2 import CarParkSession
from tests.carpark.garage import COMPACT, EV, HANDICAPPED, STANDARD
from tests.errors import reason_of, refused


class TestEnterCarPark:
    async def test_gives_a_ticket_and_the_lowest_space(self, garage) -> None:
        park = await garage([STANDARD] * 12)

        entered = await park.enter("abc 123", entry_gate="Main Entrance")

        session = entered.session
        assert re.fullmatch(r"TKT-[A-Z0-9]{12}", entered.ticket_number)
        assert entered.ticket_number == session.ticket_number
        assert (session.license_plate, session.entry_gate, session.status) == (
            "ABC 123",
            "Main Entrance",
            CarParkSession.STATUS_ACTIVE,
        )
        space = entered.space_assigned
        assert (space.space_number, space.zone.name, space.zone.level.name) == ("A-1", "Zone A", "Level 0")
        assert (session.space_id, session.zone_id) == (space.id, park.zones[0])
        assert (await park.statuses())["A-1"] == "occupied"
        # As people count.
        assert [(await park.enter()).space_assigned.space_number for _ in range(10)][-2:] == ["A-10", "A-11"]

    async def test_refuses_who_is_inside_and_names_the_ticket(self, garage) -> None:
        park = await garage([STANDARD] * 2)
        first = await park.enter("AB 12")

        with refused("CAR_PARK_VEHICLE_INSIDE") as refusal:
            await park.enter("ab12")
        assert refusal.metadata == {"ticket_number": first.ticket_number, "license_plate": "AB 12"}

    async def test_the_same_vehicle_may_be_let_in_elsewhere(self, garage) -> None:
        here, there = await garage([STANDARD]), await garage([STANDARD])
        plate = here.plate()

        await here.enter(plate)
        await there.enter(plate)

    async def test_without_a_free_space_it_enters_without_one(self, garage) -> None:
        park = await garage([STANDARD, STANDARD])
        await park.close_space("A-2")

        assert (await park.enter()).HasField("space_assigned")
        without = await park.enter()

        assert not without.HasField("space_assigned")
        assert not without.session.HasField("space_id")

    async def test_a_full_car_park_that_is_set_so_refuses(self, garage) -> None:
        park = await garage([STANDARD], refuse_when_full=True)
        await park.enter()

        with refused("CAR_PARK_FULL"):
            await park.enter()

    async def test_spaces_for_some_are_not_for_all(self, garage) -> None:
        park = await garage([EV, COMPACT])

        assert not (await park.enter()).HasField("space_assigned")

    async def test_who_asks_for_an_accessible_space_has_it_first(self, garage) -> None:
        park = await garage([STANDARD, HANDICAPPED])

        assert (await park.enter(space_type="handicapped")).space_assigned.space_number == "A-2"
        assert (await park.enter(space_type="handicapped")).space_assigned.space_number == "A-1"

    async def test_the_gates_level_comes_first(self, garage) -> None:
        park = await garage([STANDARD], [STANDARD], [STANDARD])

        numbers = [(await park.enter(level_id=park.levels[2])).space_assigned.space_number for _ in range(3)]

        assert numbers == ["C-1", "B-1", "A-1"]

    async def test_refuses_a_level_that_is_not_there(self, garage) -> None:
        park = await garage([STANDARD])

        with refused("LEVEL_NOT_FOUND"):
            await park.enter(level_id=2**31 - 1)

    async def test_repeated_with_its_key_it_gives_the_first_answer(self, garage) -> None:
        park = await garage([STANDARD] * 2)
        plate = park.plate()

        first = await park.enter(plate, key="gate-1")

        assert await park.enter(plate, key="gate-1") == first
        with refused("IDEMPOTENCY_KEY_REUSED"):
            await park.enter(park.plate(), key="gate-1")

    async def test_who_works_elsewhere_or_is_no_staff_lets_nobody_in(self, garage, people) -> None:
        park, elsewhere = await garage([STANDARD]), await garage([STANDARD])

        with refused("CAR_PARK_NOT_ASSIGNED"):
            await park.enter(by=elsewhere.operator)
        with refused("PERMISSION_DENIED"):
            await park.enter(by=await people.driver())
        assert (await park.enter(by=await people.admin())).ticket_number

    @pytest.mark.parametrize(
        ("fields", "reason"),
        [
            ({"license_plate": ""}, "INVALID_ARGUMENT"),
            ({"license_plate": "A" * 21}, "INVALID_ARGUMENT"),
            ({"license_plate": "--"}, "INVALID_LICENSE_PLATE"),
            ({"license_plate": "X1", "car_park": "NOWHERE"}, "CAR_PARK_NOT_FOUND"),
        ],
    )
    async def test_refuses_what_is_wrong(self, garage, fields, reason) -> None:
        park = await garage([STANDARD])

        with refused(reason):
            await park.enter(**({"license_plate": park.plate()} | fields))

    async def test_outside_of_its_hours_it_lets_nobody_in(self, garage, clock) -> None:
        now = clock()
        closed = f"{(now.hour + 3) % 24:02d}:00 - {(now.hour + 4) % 24:02d}:00"
        park = await garage([STANDARD], opening_hours=closed, time_zone="UTC")

        with refused("CAR_PARK_CLOSED"):
            await park.enter()


class TestManyAtOnce:
    async def test_fifty_into_ten_spaces_give_ten_of_them_one_each(self, garage) -> None:
        park = await garage([STANDARD] * 10)

        entered = await park.enter_many(50)

        given = [each.space_assigned.id for each in entered if each.HasField("space_assigned")]
        assert (len(given), len(set(given))) == (10, 10)
        assert len({each.ticket_number for each in entered}) == 50
        assert set((await park.statuses()).values()) == {"occupied"}

    async def test_over_two_servers_as_well(self, garage, another_server) -> None:
        park = await garage([STANDARD] * 10)
        async with another_server() as channel:
            both = await asyncio.gather(park.enter_many(25), park.at(channel).enter_many(25))

        given = [each.space_assigned.id for some in both for each in some if each.HasField("space_assigned")]
        assert (len(given), len(set(given))) == (10, 10)

    async def test_one_vehicle_comes_in_once(self, garage, another_server) -> None:
        park = await garage([STANDARD] * 10)
        plate = park.plate()
        async with another_server() as channel:
            tries = [each.enter(plate) for each in (park, park.at(channel)) * 5]
            came = await asyncio.gather(*tries, return_exceptions=True)

        refusals = [each for each in came if isinstance(each, Exception)]
        assert len(refusals) == len(came) - 1
        assert {reason_of(each) for each in refusals} == {"CAR_PARK_VEHICLE_INSIDE"}
        assert [*(await park.statuses()).values()].count("occupied") == 1
