"""Spaces: who makes, changes and takes them out of use, how they are listed and counted."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from google.protobuf.timestamp_pb2 import Timestamp

from parkup.carpark.v1 import car_park_zone_service_pb2 as zone_pb
from parkup.carpark.v1 import level_service_pb2 as level_pb
from parkup.carpark.v1 import space_service_pb2 as pb
from parkup.carpark.v1.space_pb2 import CarParkSpace
from tests.carpark.yard import no_stay
from tests.errors import reason_of, refused

AVAILABLE, OCCUPIED, RESERVED, MAINTENANCE, OUT = (
    CarParkSpace.STATUS_AVAILABLE,
    CarParkSpace.STATUS_OCCUPIED,
    CarParkSpace.STATUS_RESERVED,
    CarParkSpace.STATUS_MAINTENANCE,
    CarParkSpace.STATUS_OUT_OF_SERVICE,
)
EV, MOTORCYCLE = CarParkSpace.TYPE_EV, CarParkSpace.TYPE_MOTORCYCLE
UNTIL = datetime(2036, 1, 5, 9, tzinfo=UTC)
HOLD = {"reservationId": 8, "licensePlate": "RS 77", "until": UNTIL}


@pytest.fixture
def get(spaces):
    async def found(space, who) -> CarParkSpace:
        return (await spaces.GetSpace(pb.GetSpaceRequest(space_id=space.id), metadata=who.metadata)).space

    return found


@pytest.fixture
def update(spaces, admin):
    async def change(space, **fields) -> CarParkSpace:
        request = pb.UpdateSpaceRequest(space_id=space.id, **fields)
        return (await spaces.UpdateSpace(request, metadata=admin.metadata)).space

    return change


@pytest.fixture
def set_status(spaces, staff):
    async def say(space, status) -> CarParkSpace:
        request = pb.SetSpaceStatusRequest(space_id=space.id, status=status)
        return (await spaces.SetSpaceStatus(request, metadata=staff.metadata)).space

    return say


@pytest.fixture
def listed(spaces, driver):
    async def numbers(**fields) -> list[str]:
        found = await spaces.ListSpaces(pb.ListSpacesRequest(**fields), metadata=driver.metadata)
        return [space.space_number for space in found.spaces]

    return numbers


@pytest.fixture
def figures(zones, driver):
    async def counted(zone, **period):
        request = zone_pb.GetCarParkZoneAvailabilityRequest(zone_id=zone.id, **period)
        return (await zones.GetCarParkZoneAvailability(request, metadata=driver.metadata)).availability

    return counted


def at(**ahead: float) -> Timestamp:
    instant = Timestamp()
    instant.FromDatetime(datetime.now(UTC) + timedelta(**ahead))
    return instant


class TestAccess:
    async def test_only_admins_lay_out_a_car_park(self, spaces, zone, make_spaces, driver, staff) -> None:
        [space] = await make_spaces(zone, "A-1")
        calls = [
            (spaces.CreateSpace, pb.CreateSpaceRequest(zone_id=zone.id, space_number="A-2")),
            (spaces.CreateSpaces, pb.CreateSpacesRequest(zone_id=zone.id, space_numbers=["A-2"])),
            (spaces.UpdateSpace, pb.UpdateSpaceRequest(space_id=space.id, space_number="A-2")),
            (spaces.DeleteSpace, pb.DeleteSpaceRequest(space_id=space.id)),
        ]
        for call, request in calls:
            with refused("UNAUTHORIZED"):
                await call(request)
            for who in (driver, staff):
                with refused("PERMISSION_DENIED"):
                    await call(request, metadata=who.metadata)

    async def test_the_staff_of_a_car_park_take_its_spaces_out_of_use(
        self, spaces, zone, make_spaces, driver, stranger
    ) -> None:
        [space] = await make_spaces(zone, "A-1")
        calls = [
            (spaces.SetSpaceStatus, pb.SetSpaceStatusRequest(space_id=space.id, status=MAINTENANCE)),
            (spaces.SetZoneSpacesStatus, pb.SetZoneSpacesStatusRequest(zone_id=zone.id, status=MAINTENANCE)),
        ]
        for call, request in calls:
            with refused("UNAUTHORIZED"):
                await call(request)
            with refused("PERMISSION_DENIED"):
                await call(request, metadata=driver.metadata)
            with refused("CAR_PARK_NOT_ASSIGNED"):
                await call(request, metadata=stranger.metadata)

    async def test_what_takes_a_space_only_staff_of_its_car_park_see(
        self, zone, make_spaces, take, get, driver, staff, stranger, admin
    ) -> None:
        [space] = await make_spaces(zone, "A-1")
        await take(space, sessionId=no_stay(space.id), hold=HOLD)
        for who in (staff, admin):
            seen = await get(space, who)
            assert (seen.session_id, seen.reservation_id, seen.reserved_license_plate) == (
                no_stay(space.id),
                8,
                "RS 77",
            )
        for who in (driver, stranger):
            seen = await get(space, who)
            assert seen.status == OCCUPIED
            assert not seen.HasField("session_id")
            assert not seen.HasField("reservation_id")
            assert not seen.HasField("reserved_license_plate")


class TestMaking:
    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            ({"space_numbers": []}, "space_numbers"),
            ({"space_numbers": ["A"], "series": {"count": 1}}, "space_numbers"),
            ({"space_numbers": ["A", " "]}, "space_numbers[1]"),
            ({"space_numbers": ["A" * 21]}, "space_numbers[0]"),
            ({"series": {"count": 0}}, "series.count"),
            ({"series": {"count": 1001}}, "series.count"),
            ({"series": {"count": 1, "prefix": "x" * 13}}, "series.prefix"),
            ({"space_type": 9, "space_numbers": ["A"]}, "space_type"),
        ],
    )
    async def test_a_broken_request_is_refused_by_field(self, spaces, zone, admin, fields, field) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await spaces.CreateSpaces(pb.CreateSpacesRequest(zone_id=zone.id, **fields), metadata=admin.metadata)
        assert next(iter(refusal.fields)) == field

    async def test_all_spaces_of_a_request_are_made_or_none(self, spaces, zone, make_spaces, listed, admin) -> None:
        await make_spaces(zone, "A-2")
        for numbers in (["A-1", "a-2", "A-3"], ["A-4", "A-5", " a-4"]):
            with refused("DUPLICATE_SPACE_NUMBER") as refusal:
                await make_spaces(zone, *numbers)
            assert refusal.metadata["space_number"].upper() in ("A-2", "A-4")
        assert await listed(zone_id=zone.id) == ["A-2"]
        with refused("CAR_PARK_ZONE_NOT_FOUND"):
            request = pb.CreateSpaceRequest(zone_id=2_000_000_000, space_number="A-1")
            await spaces.CreateSpace(request, metadata=admin.metadata)

    async def test_a_thousand_spaces_are_made_at_once_in_order(self, spaces, zone, car_park, admin) -> None:
        series = pb.SpaceSeries(prefix="A-", first_number=1, count=1000, digits=3)
        request = pb.CreateSpacesRequest(zone_id=zone.id, series=series, space_type=EV)
        made = await spaces.CreateSpaces(request, metadata=admin.metadata)
        assert made.total_size == len({space.id for space in made.spaces}) == 1000
        assert [space.space_number for space in made.spaces][::999] == ["A-001", "A-1000"]
        assert {space.zone.name for space in made.spaces} == {"Zone A"}

    async def test_a_number_is_given_once_whoever_is_first(self, zone, make_spaces, make_zone, make_level) -> None:
        other = await make_zone(await make_level(2))
        several = [make_spaces(each, "A-1", f"{each.id}") for each in (zone, other)]
        done = await asyncio.gather(*several, return_exceptions=True)
        assert [reason_of(each) for each in done if isinstance(each, BaseException)] == ["DUPLICATE_SPACE_NUMBER"]

    async def test_car_parks_number_their_spaces_each_for_itself(
        self, spaces, levels, zones, make_spaces, zone, yard, admin
    ):
        await make_spaces(zone, "A-1")
        request = level_pb.CreateLevelRequest(car_park=(await yard.car_park()).code, name="1", level_number=1)
        level = (await levels.CreateLevel(request, metadata=admin.metadata)).level
        request = zone_pb.CreateCarParkZoneRequest(level_id=level.id, name="A")
        other = (await zones.CreateCarParkZone(request, metadata=admin.metadata)).zone
        assert await make_spaces(other, "A-1")


class TestListing:
    async def test_filters_and_pages(self, spaces, make_level, make_zone, make_spaces, listed, car_park, driver, take):
        low, high = await make_level(1), await make_level(2)
        here, there = await make_zone(low, "A"), await make_zone(low, "B")
        above = await make_zone(high)
        first = await make_spaces(here, "A-1", "A-2", "A-10")
        await make_spaces(there, "B-1", space_type=EV)
        await make_spaces(above, "C-1", "C-2", space_type=EV)
        await take(first[1], sessionId=no_stay(first[1].id))
        park = {"car_park": car_park.code}
        assert await listed(**park) == ["A-1", "A-2", "A-10", "B-1", "C-1", "C-2"]
        assert await listed(zone_id=here.id, status=AVAILABLE) == ["A-1", "A-10"]
        assert await listed(**park, status=OCCUPIED) == ["A-2"]
        assert await listed(**park, space_type=EV) == ["B-1", "C-1", "C-2"]
        assert await listed(level_id=low.id, space_type=EV) == ["B-1"]
        assert await listed(level_id=low.id, zone_id=above.id) == []
        assert await listed(level_id=2_000_000_000) == await listed(zone_id=2_000_000_000) == []
        numbers, token = [], ""
        while True:
            request = pb.ListSpacesRequest(**park, page_size=4, page_token=token, with_total_size=True)
            page = await spaces.ListSpaces(request, metadata=driver.metadata)
            assert page.total_size == 6
            numbers += [space.space_number for space in page.spaces]
            if not (token := page.next_page_token):
                break
        assert numbers == await listed(**park)
        with refused("CAR_PARK_NOT_FOUND"):
            await listed(car_park="NOWHERE")
        with refused("UNAUTHORIZED"):
            await spaces.ListSpaces(pb.ListSpacesRequest(**park))

    async def test_available_ones(self, spaces, zone, make_spaces, take, set_status, car_park, driver, stranger):
        taken, held, broken, free = await make_spaces(zone, "A-1", "A-2", "A-3", "A-4")
        await take(taken, sessionId=no_stay(taken.id))
        await take(held, hold=HOLD)
        await set_status(broken, OUT)

        async def available(**fields) -> list[int]:
            request = pb.ListAvailableSpacesRequest(**fields)
            found = await spaces.ListAvailableSpaces(request, metadata=driver.metadata)
            return [space.id for space in found.spaces]

        assert await available(car_park=car_park.code) == await available(zone_id=zone.id) == [free.id]
        assert await available(zone_id=zone.id, space_type=EV) == await available(level_id=2_000_000_000) == []
        # Of a day to come: whoever stands or is expected there now is gone by then.
        day = {"start_time": at(days=2), "end_time": at(days=3)}
        assert await available(zone_id=zone.id, **day) == [taken.id, held.id, free.id]
        assert await available(zone_id=zone.id, **day, limit=2) == [taken.id, held.id]
        now = {"start_time": at(days=-1), "end_time": at(days=1)}
        assert await available(car_park=car_park.code, **now) == [held.id, free.id]
        with refused("CAR_PARK_NOT_FOUND"):
            await available(car_park="NOWHERE")
        with refused("INVALID_ARGUMENT") as refusal:
            await available(zone_id=zone.id, start_time=at(days=2))
        assert [*refusal.fields] == ["start_time"]
        assert await available(zone_id=zone.id, start_time=at(days=1), end_time=at(days=32)) == [
            taken.id,
            held.id,
            free.id,
        ]
        for end in (at(days=33), datetime(9999, 12, 31, tzinfo=UTC)):
            with refused("INVALID_ARGUMENT") as refusal:
                await available(zone_id=zone.id, start_time=at(days=1), end_time=end)
            assert [*refusal.fields] == ["end_time"]


class TestUpdating:
    async def test_a_car_that_stands_there_is_never_lost(self, zone, make_spaces, take, get, set_status, staff) -> None:
        [space] = await make_spaces(zone, "A-1")
        await take(space, sessionId=no_stay(space.id), hold=HOLD)
        told = await set_status(space, OUT)
        assert (told.status, told.outage, told.session_id, told.reservation_id) == (OCCUPIED, OUT, no_stay(space.id), 8)
        await take(space, sessionId=None)
        assert (await get(space, staff)).status == OUT
        back = await set_status(space, AVAILABLE)
        assert (back.status, back.reservation_id) == (RESERVED, 8)
        assert not back.HasField("outage")

    async def test_what_staff_say_again_changes_nothing(self, zone, make_spaces, set_status) -> None:
        [space] = await make_spaces(zone, "A-1")
        first = await set_status(space, MAINTENANCE)
        assert await set_status(space, MAINTENANCE) == first

    async def test_staff_say_nothing_of_cars_and_reservations(self, zone, make_spaces, set_status, update) -> None:
        [space] = await make_spaces(zone, "A-1")
        for status in (OCCUPIED, RESERVED):
            for say in (set_status(space, status), update(space, status=status)):
                with refused("INVALID_ARGUMENT") as refusal:
                    await say
                assert [*refusal.fields] == ["status"]

    async def test_a_whole_space_sent_back_changes_what_is_new(self, zone, make_spaces, take, update) -> None:
        [space] = await make_spaces(zone, "A-1")
        await take(space, sessionId=no_stay(space.id))
        whole = {"zone_id": zone.id, "space_number": "A-1", "space_type": EV, "status": OCCUPIED}
        changed = await update(space, **whole)
        assert (changed.space_type, changed.status, changed.session_id) == (EV, OCCUPIED, no_stay(space.id))
        assert await update(space, **whole) == changed
        with refused("INVALID_ARGUMENT"):
            await update(space, update_mask={"paths": ["space_number"]})

    async def test_a_free_space_moves_to_another_zone(
        self, zone, make_level, make_zone, make_spaces, take, update, listed, car_park
    ) -> None:
        space, busy = await make_spaces(zone, "A-1", "A-3")
        upstairs = await make_zone(await make_level(2))
        await make_spaces(upstairs, "A-2")
        moved = await update(space, zone_id=upstairs.id, space_number="A-10")
        assert (moved.zone_id, moved.level_id) == (upstairs.id, upstairs.level_id)
        assert await listed(car_park=car_park.code) == ["A-3", "A-2", "A-10"]
        for taken in ({"sessionId": no_stay(busy.id)}, {"sessionId": None, "hold": HOLD}):
            await take(busy, **taken)
            with refused("SPACE_IN_USE"):
                await update(busy, zone_id=upstairs.id)
        with refused("DUPLICATE_SPACE_NUMBER"):
            await update(moved, space_number="a-3")
        with refused("CAR_PARK_ZONE_NOT_FOUND"):
            await update(moved, zone_id=2_000_000_000)

    async def test_two_of_the_staff_and_a_car_at_the_same_moment(self, zone, make_spaces, take, get, set_status, staff):
        made = await make_spaces(zone, *(f"A-{number}" for number in range(10)))
        both = [set_status(space, status) for space in made for status in (MAINTENANCE, OUT)]
        await asyncio.gather(*both, *(take(space, sessionId=no_stay(space.id)) for space in made))
        for space in made:
            seen = await get(space, staff)
            assert (seen.status, seen.session_id) == (OCCUPIED, no_stay(space.id))
            assert seen.outage in (MAINTENANCE, OUT)

    async def test_a_whole_zone(self, spaces, zone, make_spaces, take, figures, staff) -> None:
        taken, held, _ = await make_spaces(zone, "A-1", "A-2", "A-3")
        await take(taken, sessionId=no_stay(taken.id))
        await take(held, hold=HOLD)
        for status, changed, maintenance in ((MAINTENANCE, 3, 2), (MAINTENANCE, 0, 2), (AVAILABLE, 3, 0)):
            request = pb.SetZoneSpacesStatusRequest(zone_id=zone.id, status=status)
            said = await spaces.SetZoneSpacesStatus(request, metadata=staff.metadata)
            assert (said.changed_count, said.figures.maintenance, said.figures.occupied) == (changed, maintenance, 1)
        counted = await figures(zone)
        assert (counted.total, counted.available, counted.occupied, counted.reserved) == (3, 1, 1, 1)
        with refused("CAR_PARK_ZONE_NOT_FOUND"):
            request = pb.SetZoneSpacesStatusRequest(zone_id=2_000_000_000, status=AVAILABLE)
            await spaces.SetZoneSpacesStatus(request, metadata=staff.metadata)

    async def test_what_is_not_there(self, spaces, admin) -> None:
        nowhere = {"space_id": 2_000_000_000}
        for call, request in (
            (spaces.GetSpace, pb.GetSpaceRequest(**nowhere)),
            (spaces.UpdateSpace, pb.UpdateSpaceRequest(**nowhere, space_type=EV)),
            (spaces.SetSpaceStatus, pb.SetSpaceStatusRequest(**nowhere, status=AVAILABLE)),
            (spaces.DeleteSpace, pb.DeleteSpaceRequest(**nowhere)),
        ):
            with refused("SPACE_NOT_FOUND"):
                await call(request, metadata=admin.metadata)


class TestDeleting:
    async def test_a_space_in_use_or_with_plans_stays(
        self, application, spaces, zone, make_spaces, take, admin
    ) -> None:
        taken, held, planned, free = await make_spaces(zone, "A-1", "A-2", "A-3", "A-4")
        await take(taken, sessionId=no_stay(taken.id))
        await take(held, hold=HOLD)

        async def is_planned_for(space_id: int, _) -> bool:
            return space_id == planned.id

        application.domains.places.plans.append(is_planned_for)
        try:
            for space in (taken, held, planned):
                with refused("SPACE_IN_USE"):
                    await spaces.DeleteSpace(pb.DeleteSpaceRequest(space_id=space.id), metadata=admin.metadata)
        finally:
            application.domains.places.plans.remove(is_planned_for)
        await spaces.DeleteSpace(pb.DeleteSpaceRequest(space_id=free.id), metadata=admin.metadata)
        with refused("SPACE_NOT_FOUND"):
            await spaces.GetSpace(pb.GetSpaceRequest(space_id=free.id), metadata=admin.metadata)


class TestCounting:
    async def test_figures_say_how_spaces_stand_now_and_in_a_period(
        self, zone, make_spaces, take, set_status, figures
    ) -> None:
        taken, held, broken, *_ = await make_spaces(zone, "A-1", "A-2", "A-3", "A-4", "A-5")
        await take(taken, sessionId=no_stay(taken.id))
        await take(held, hold=HOLD)
        await set_status(broken, OUT)
        now = await figures(zone)
        assert (now.total, now.available, now.occupied, now.reserved, now.maintenance) == (5, 2, 1, 1, 1)
        assert now.occupancy_rate == 60.0
        later = await figures(zone, start_time=at(days=1), end_time=at(days=2))
        assert (later.total, later.available, later.occupied, later.reserved, later.maintenance) == (5, 4, 0, 0, 1)
        with refused("INVALID_ARGUMENT") as refusal:
            await figures(zone, start_time=at(days=1), end_time=datetime(9999, 12, 31, tzinfo=UTC))
        assert [*refusal.fields] == ["end_time"]

    async def test_an_empty_zone_is_all_zeros(self, zone, figures) -> None:
        counted = await figures(zone)
        assert (counted.total, counted.occupancy_rate, counted.name) == (0, 0, "Zone A")
