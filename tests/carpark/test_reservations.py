"""ReservationService: reserving, looking, changing, calling off."""

import asyncio
import re

import pytest

from parkup.carpark.v1 import reservation_service_pb2 as pb
from parkup.carpark.v1.reservation_pb2 import Reservation
from tests.carpark.booking import HOUR, Booking
from tests.carpark.garage import COMPACT, EV, HANDICAPPED, MOTORCYCLE, STANDARD
from tests.errors import reason_of, refused

CONFIRMED, CANCELLED = Reservation.STATUS_CONFIRMED, Reservation.STATUS_CANCELLED


@pytest.fixture
async def booking(garage, channel, application) -> Booking:
    return Booking(await garage([STANDARD, STANDARD], [STANDARD]), channel, application)


@pytest.fixture
async def driver(people):
    return await people.driver()


@pytest.fixture
async def vehicle(booking, driver) -> int:
    return await booking.vehicle(driver)


class TestCreateReservation:
    async def test_keeps_a_place_in_a_zone(self, booking, driver, vehicle) -> None:
        start = booking.ahead()

        made = await booking.reserve(driver, vehicle, start, 8, special_requests="  Near elevator please ")

        assert re.fullmatch(r"RSV-[A-Z0-9]{8}", made.confirmation_number)
        assert (made.status, made.vehicle_id, made.zone_id, made.user_id) == (
            CONFIRMED,
            vehicle,
            booking.zone,
            driver.id,
        )
        assert (made.special_requests, made.fee) == ("Near elevator please", 0)
        assert not made.HasField("space_id")
        assert made.start_time.ToDatetime(start.tzinfo) == start
        assert (made.end_time.seconds - made.start_time.seconds) == 8 * 3600
        assert (made.start_time.seconds - made.check_in_from.seconds) == 30 * 60
        assert (made.check_in_until.seconds - made.start_time.seconds) == 30 * 60
        assert await booking.get(driver, made) == made

    async def test_keeps_a_space_which_stays_available_until_it_is_time(self, booking, driver, vehicle) -> None:
        made = await booking.reserve(driver, vehicle, booking.ahead(), space_id=await booking.space_id("A-2"))

        assert (made.space_number, made.zone_id) == ("A-2", booking.zone)
        assert set((await booking.garage.statuses()).values()) == {"available"}

    async def test_no_two_overlap_on_a_space(self, booking, driver, vehicle) -> None:
        start, space = booking.ahead(), await booking.space_id("A-1")
        await booking.reserve(driver, vehicle, start, space_id=space)

        for begin, hours in ((start, 2), (start - HOUR, 4), (start + HOUR, 3), (start + HOUR / 2, 1)):
            with refused("SPACE_ALREADY_RESERVED"):
                await booking.reserve(driver, vehicle, begin, hours, space_id=space)
        before = await booking.reserve(driver, vehicle, start - HOUR, 1, space_id=space)
        after = await booking.reserve(driver, vehicle, start + 2 * HOUR, 30, space_id=space)

        assert (before.status, after.status) == (CONFIRMED, CONFIRMED)
        with refused("SPACE_ALREADY_RESERVED"):  # a day later
            await booking.reserve(driver, vehicle, start + 31 * HOUR, 1, space_id=space)

    async def test_of_fifty_at_once_for_a_space_one_comes_through(self, booking, driver, vehicle) -> None:
        start, space = booking.ahead(), await booking.space_id("A-1")

        tried = await asyncio.gather(
            *(booking.reserve(driver, vehicle, start, space_id=space) for _ in range(50)), return_exceptions=True
        )

        made = [each for each in tried if isinstance(each, Reservation)]
        assert len(made) == 1
        refusals = {reason_of(each) for each in tried if isinstance(each, BaseException)}
        assert refusals == {"SPACE_ALREADY_RESERVED"}
        assert await booking.list(driver) == [made[0].id]

    async def test_a_zone_never_has_more_than_it_holds(self, booking, driver, vehicle) -> None:
        start = booking.ahead()

        tried = await asyncio.gather(
            *(booking.reserve(driver, vehicle, start) for _ in range(10)), return_exceptions=True
        )

        assert sum(isinstance(each, Reservation) for each in tried) == 2
        assert {reason_of(each) for each in tried if isinstance(each, BaseException)} == {"ZONE_FULLY_RESERVED"}
        with refused("ZONE_FULLY_RESERVED"):  # a space takes one of those, too
            await booking.reserve(driver, vehicle, start, space_id=await booking.space_id("A-1"))
        assert (await booking.reserve(driver, vehicle, start, zone_id=booking.garage.zones[1])).status == CONFIRMED

    async def test_nobody_holds_the_places_of_a_whole_car_park(
        self, booking, garage, channel, application, driver, vehicle, people
    ) -> None:
        large = Booking(await garage([STANDARD] * 12), channel, application)
        start = large.ahead()

        tried = await asyncio.gather(*(large.reserve(driver, vehicle, start) for _ in range(8)), return_exceptions=True)

        made = [each for each in tried if isinstance(each, Reservation)]
        assert len(made) == 5
        assert {reason_of(each) for each in tried if isinstance(each, BaseException)} == {"TOO_MANY_RESERVATIONS"}
        with refused("TOO_MANY_RESERVATIONS"):  # wherever it is
            await booking.reserve(driver, vehicle, start)
        later = await large.reserve(driver, vehicle, start + 24 * HOUR)
        with refused("TOO_MANY_RESERVATIONS"):
            await large.change(driver, later, start_time=start, end_time=start + 2 * HOUR)
        await large.cancel(driver, made[0])
        assert (await booking.reserve(driver, vehicle, start)).status == CONFIRMED
        other = await people.driver()
        assert (await large.reserve(other, await large.vehicle(other), start)).status == CONFIRMED

    async def test_counts_only_spaces_that_fit_and_are_in_use(self, garage, channel, application, people) -> None:
        booking = Booking(await garage([STANDARD, EV, MOTORCYCLE, HANDICAPPED, COMPACT]), channel, application)
        driver = await people.driver()
        electric = await booking.vehicle(driver, is_ev=True)
        usual = await booking.vehicle(driver)
        await booking.garage.close_space("A-5")
        start = booking.ahead()

        await booking.reserve(driver, usual, start)
        with refused("ZONE_FULLY_RESERVED"):
            await booking.reserve(driver, usual, start)
        await booking.reserve(driver, electric, start)
        with refused("ZONE_FULLY_RESERVED"):
            await booking.reserve(driver, electric, start)
        for space, by in (("A-2", usual), ("A-3", usual), ("A-5", electric)):
            with refused("SPACE_NOT_RESERVABLE"):
                await booking.reserve(driver, by, start, space_id=await booking.space_id(space))

    async def test_refuses_periods_that_nobody_can_reserve(self, booking, driver, vehicle) -> None:
        for start, hours, field in (
            (booking.ahead(-1), 3, "start_time"),
            (booking.ahead(24 * 31), 1, "start_time"),
            (booking.ahead(), 0.1, "end_time"),
            (booking.ahead(), 24 * 31, "end_time"),
        ):
            with refused("INVALID_ARGUMENT") as refusal:
                await booking.reserve(driver, vehicle, start, hours)
            assert list(refusal.fields) == [field]
        with refused("INVALID_ARGUMENT") as refusal:
            await booking.reserve(driver, vehicle, booking.ahead(), -1)
        assert "end_time" in refusal.fields

    async def test_refuses_what_is_not_there_or_not_the_callers(self, booking, driver, vehicle, people, garage) -> None:
        other, elsewhere = await people.driver(), await garage([STANDARD])
        start = booking.ahead()

        with refused("VEHICLE_NOT_FOUND"):
            await booking.reserve(other, vehicle, start)
        with refused("CAR_PARK_ZONE_NOT_FOUND"):
            await booking.reserve(driver, vehicle, start, zone_id=elsewhere.zones[0])
        with refused("SPACE_NOT_FOUND"):
            await booking.reserve(driver, vehicle, start, space_id=(await elsewhere.space("A-1"))["_id"])
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await booking.reserve(elsewhere.operator, vehicle, start)
        with refused("CAR_PARK_NOT_FOUND"):
            request = pb.CreateReservationRequest(
                vehicle_id=vehicle, zone_id=booking.zone, start_time=start, end_time=start + HOUR, car_park="NOWHERE"
            )
            await booking.reservations.CreateReservation(request, metadata=driver.metadata)

    async def test_staff_reserve_for_a_drivers_vehicle(self, booking, driver, vehicle) -> None:
        made = await booking.reserve(booking.garage.operator, vehicle, booking.ahead())

        assert made.user_id == driver.id
        assert await booking.list(driver) == [made.id]

    async def test_a_repeated_call_gives_the_first_answer(self, booking, driver, vehicle) -> None:
        start = booking.ahead()
        first = await booking.reserve(driver, vehicle, start, key="reserve-once")

        assert await booking.reserve(driver, vehicle, start, key="reserve-once") == first
        assert await booking.list(driver) == [first.id]


class TestLookingAtReservations:
    async def test_finds_one_by_its_number_in_any_case(self, booking, driver, vehicle) -> None:
        made = await booking.reserve(driver, vehicle, booking.ahead())
        request = pb.GetReservationByNumberRequest(confirmation_number=f" {made.confirmation_number.lower()}")

        found = await booking.reservations.GetReservationByNumber(request, metadata=booking.garage.operator.metadata)

        assert found.reservation == made

    async def test_others_see_nothing(self, booking, driver, vehicle, people, garage) -> None:
        made = await booking.reserve(driver, vehicle, booking.ahead())
        other, elsewhere = await people.driver(), await garage([STANDARD])
        number = pb.GetReservationByNumberRequest(confirmation_number=made.confirmation_number)

        for attempt in (booking.get, booking.cancel, booking.check_in):
            with refused("RESERVATION_NOT_FOUND"):
                await attempt(other, made)
            with refused("CAR_PARK_NOT_ASSIGNED"):
                await attempt(elsewhere.operator, made)
        with refused("RESERVATION_NOT_FOUND"):
            await booking.change(other, made, special_requests="mine")
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await booking.change(elsewhere.operator, made, special_requests="mine")
        with refused("RESERVATION_NOT_FOUND"):
            await booking.reservations.GetReservationByNumber(number, metadata=other.metadata)
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await booking.reservations.GetReservationByNumber(number, metadata=elsewhere.operator.metadata)
        assert await booking.list(other) == []
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await booking.list(elsewhere.operator)

    async def test_lists_the_latest_start_first_by_filters_and_pages(self, booking, driver, vehicle) -> None:
        second = await booking.vehicle(driver)
        start, operator = booking.ahead(), booking.garage.operator
        first = await booking.reserve(driver, vehicle, start)
        later = await booking.reserve(driver, second, start + 5 * HOUR)
        there = await booking.reserve(driver, vehicle, start + 9 * HOUR, zone_id=booking.garage.zones[1])
        await booking.cancel(driver, first)

        for by in (driver, operator):
            assert await booking.list(by) == [there.id, later.id, first.id]
            assert await booking.list(by, status=CONFIRMED) == [there.id, later.id]
            assert await booking.list(by, vehicle_id=second) == [later.id]
            assert await booking.list(by, starts_from=start + HOUR, starts_before=start + 9 * HOUR) == [later.id]
        assert await booking.list(operator, zone_id=booking.zone) == [later.id, first.id]
        for by, fields in ((driver, {"zone_id": 1}), (operator, {"zone_id": 1, "vehicle_id": 1})):
            with refused("INVALID_ARGUMENT"):
                await booking.list(by, **fields)
        page = pb.ListReservationsRequest(car_park=booking.garage.code, page_size=2, with_total_size=True)
        answer = await booking.reservations.ListReservations(page, metadata=driver.metadata)
        assert ([each.id for each in answer.reservations], answer.total_size) == ([there.id, later.id], 3)
        page.page_token = answer.next_page_token
        answer = await booking.reservations.ListReservations(page, metadata=driver.metadata)
        assert ([each.id for each in answer.reservations], answer.next_page_token) == ([first.id], "")
        with refused("CAR_PARK_NOT_FOUND"):
            await booking.list(driver, car_park="NOWHERE")


class TestUpdateReservation:
    async def test_moves_to_another_time_and_place_and_frees_the_old_one(self, booking, driver, vehicle) -> None:
        start, space = booking.ahead(), await booking.space_id("A-1")
        made = await booking.reserve(driver, vehicle, start, space_id=space)

        moved = await booking.change(
            driver, made, start_time=start + HOUR, end_time=start + 3 * HOUR, space_id=await booking.space_id("A-2")
        )

        assert (moved.space_number, moved.confirmation_number) == ("A-2", made.confirmation_number)
        assert moved.start_time.ToDatetime(start.tzinfo) == start + HOUR
        assert (await booking.reserve(driver, vehicle, start, space_id=space)).status == CONFIRMED

    async def test_may_overlap_with_itself_and_with_no_other(self, booking, driver, vehicle) -> None:
        start, space = booking.ahead(), await booking.space_id("A-1")
        made = await booking.reserve(driver, vehicle, start, space_id=space)
        await booking.reserve(driver, vehicle, start + 3 * HOUR, space_id=space)

        await booking.change(driver, made, end_time=start + 3 * HOUR)
        with refused("SPACE_ALREADY_RESERVED"):
            await booking.change(driver, made, end_time=start + 4 * HOUR)
        full = booking.garage.zones[1]
        await booking.reserve(driver, vehicle, start, zone_id=full)
        with refused("ZONE_FULLY_RESERVED"):
            await booking.change(driver, made, zone_id=full)

        kept = await booking.get(driver, made)
        assert (kept.space_number, kept.end_time.ToDatetime(start.tzinfo)) == ("A-1", start + 3 * HOUR)

    async def test_space_vehicle_and_wishes(self, booking, driver, vehicle) -> None:
        made = await booking.reserve(driver, vehicle, booking.ahead(), space_id=await booking.space_id("A-1"))
        other = await booking.vehicle(driver)

        changed = await booking.change(driver, made, vehicle_id=other, special_requests="shade")
        anywhere = await booking.change(driver, made, update_mask={"paths": ["space_id"]})

        assert (changed.vehicle_id, changed.special_requests, changed.space_number) == (other, "shade", "A-1")
        assert (anywhere.zone_id, anywhere.HasField("space_id")) == (made.zone_id, False)

    async def test_refuses_what_is_not_there_or_over(self, booking, driver, vehicle, people) -> None:
        made = await booking.reserve(driver, vehicle, booking.ahead())
        stranger = await booking.vehicle(await people.driver())

        with refused("VEHICLE_NOT_FOUND"):
            await booking.change(driver, made, vehicle_id=stranger)
        with refused("SPACE_NOT_FOUND"):
            await booking.change(driver, made, space_id=2**31 - 1)
        with refused("CAR_PARK_ZONE_NOT_FOUND"):
            await booking.change(driver, made, zone_id=2**31 - 1)
        with refused("SPACE_NOT_RESERVABLE"):
            await booking.garage.close_space("A-2")
            await booking.change(driver, made, space_id=await booking.space_id("A-2"))
        with refused("INVALID_ARGUMENT"):
            await booking.change(driver, made, start_time=booking.ahead(24 * 40))
        await booking.cancel(driver, made)
        with refused("RESERVATION_NOT_CHANGEABLE") as refusal:
            await booking.change(driver, made, start_time=booking.ahead(30), end_time=booking.ahead(31))
        assert refusal.metadata["status"] == "cancelled"


class TestCancelReservation:
    async def test_frees_the_place_and_keeps_the_reason(self, booking, driver, vehicle) -> None:
        start, space = booking.ahead(), await booking.space_id("A-1")
        made = await booking.reserve(driver, vehicle, start, space_id=space)

        cancelled = await booking.cancel(driver, made, "ill")

        assert (cancelled.status, cancelled.cancellation_reason) == (CANCELLED, "ill")
        assert (await booking.reserve(driver, vehicle, start, space_id=space)).status == CONFIRMED
        with refused("RESERVATION_NOT_CHANGEABLE"):
            await booking.cancel(driver, made)


class TestCheckReservationAvailability:
    async def test_says_what_is_left_of_a_period(self, booking, driver, vehicle) -> None:
        start = booking.ahead()
        await booking.reserve(driver, vehicle, start, space_id=await booking.space_id("A-1"))
        await booking.reserve(driver, vehicle, start + HOUR, 1, zone_id=booking.garage.zones[1])

        there = await booking.openings(driver, start)
        zone = await booking.openings(driver, start + 2 * HOUR, zone_id=booking.zone)

        assert (there.available, there.total_spaces, there.reserved_spaces, there.available_spaces) == (True, 3, 2, 1)
        assert [(each.zone_name, each.available_spaces) for each in there.zones] == [("Zone A", 1), ("Zone B", 0)]
        assert [each.space_number for each in there.spaces] == ["A-2", "B-1"]
        assert (zone.zone_id, zone.available_spaces, zone.total_spaces) == (booking.zone, 2, 2)

    async def test_cars_that_are_there_count_for_what_begins_soon(self, booking, driver) -> None:
        await booking.garage.enter_many(2)

        now, later = await booking.openings(driver, booking.ahead(0.1)), await booking.openings(driver, booking.ahead())

        assert (now.available_spaces, later.available_spaces) == (1, 3)

    async def test_refuses_what_is_not_there(self, booking, driver, garage) -> None:
        elsewhere = await garage([STANDARD])
        with refused("CAR_PARK_ZONE_NOT_FOUND"):
            await booking.openings(driver, booking.ahead(), zone_id=elsewhere.zones[0])
        with refused("INVALID_ARGUMENT"):
            await booking.openings(driver, booking.ahead(), 24 * 40)
        start = booking.ahead()
        request = pb.CheckReservationAvailabilityRequest(start_time=start, end_time=start + HOUR, car_park="NOWHERE")
        with refused("CAR_PARK_NOT_FOUND"):
            await booking.reservations.CheckReservationAvailability(request, metadata=driver.metadata)
