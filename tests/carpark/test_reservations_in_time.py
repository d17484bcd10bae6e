"""Reservations at their hour: the space kept, checking in, and whoever does not come."""

import pytest

from parkup.carpark.v1.reservation_pb2 import Reservation
from tests.carpark.booking import Booking
from tests.carpark.garage import STANDARD
from tests.errors import refused

CHECKED_IN, NO_SHOW = Reservation.STATUS_CHECKED_IN, Reservation.STATUS_NO_SHOW
COMPLETED = Reservation.STATUS_COMPLETED


@pytest.fixture
async def booking(garage, channel, application) -> Booking:
    return Booking(await garage([STANDARD, STANDARD], [STANDARD]), channel, application)


@pytest.fixture
async def driver(people):
    return await people.driver()


@pytest.fixture
async def vehicle(booking, driver) -> int:
    return await booking.vehicle(driver)


class TestWhatTimeBrings:
    async def test_a_space_is_reserved_from_thirty_minutes_before(self, booking, driver, vehicle, later) -> None:
        made = await booking.reserve(driver, vehicle, booking.ahead(2), space_id=await booking.space_id("A-2"))

        driver = await later(driver, minutes=89)
        await booking.run_job()
        assert (await booking.garage.statuses())["A-2"] == "available"
        driver = await later(driver, minutes=2)
        await booking.run_job()
        space = await booking.garage.space("A-2")
        assert (space["status"], space["hold"]["reservationId"]) == ("reserved", made.id)
        assert space["hold"]["licensePlate"] == made.license_plate

    async def test_a_place_in_a_zone_is_then_a_certain_space(self, booking, driver, vehicle, later) -> None:
        made = await booking.reserve(driver, vehicle, booking.ahead(2))

        driver = await later(driver, minutes=91)
        await booking.run_job()

        seen = await booking.get(driver, made)
        assert (seen.space_number, (await booking.garage.statuses())["A-1"]) == ("A-1", "reserved")
        with refused("SPACE_ALREADY_RESERVED"):
            await booking.reserve(driver, vehicle, booking.ahead(2), space_id=seen.space_id)

    async def test_a_place_waits_for_a_space_that_is_not_free_yet(self, booking, driver, vehicle, later) -> None:
        garage = booking.garage
        cars = await garage.enter_many(3)
        made = await booking.reserve(driver, vehicle, booking.ahead(0.4))
        await booking.run_job()
        assert not (await booking.get(driver, made)).HasField("space_id")

        left = next(each for each in cars if each.session.zone_id == booking.zone)
        await garage.leave(left.ticket_number)
        driver = await later(driver, minutes=1)
        await booking.run_job()

        assert (await booking.get(driver, made)).space_id == left.session.space_id

    async def test_who_does_not_come_loses_the_place(self, booking, driver, vehicle, later) -> None:
        made = await booking.reserve(driver, vehicle, booking.ahead(1), space_id=await booking.space_id("A-1"))

        driver = await later(driver, minutes=89)
        await booking.run_job()
        assert (await booking.garage.statuses())["A-1"] == "reserved"
        driver = await later(driver, minutes=2)
        await booking.run_job()

        assert (await booking.get(driver, made)).status == NO_SHOW
        assert (await booking.garage.space("A-1"))["hold"] is None
        assert (await booking.garage.statuses())["A-1"] == "available"
        with refused("RESERVATION_NOT_CHANGEABLE"):
            await booking.check_in(driver, made)

    async def test_an_entry_comes_before_a_late_job(self, booking, driver, vehicle, later) -> None:
        for number in ("A-1", "A-2"):
            await booking.reserve(driver, vehicle, booking.ahead(1), space_id=await booking.space_id(number))
        driver = await later(driver, minutes=31)

        entered = await booking.garage.enter()

        assert entered.space_assigned.space_number == "B-1"
        assert (await booking.garage.statuses())["A-1"] == "reserved"


class TestCheckInReservation:
    async def test_from_thirty_minutes_before_by_driver_or_staff(self, booking, driver, vehicle, later) -> None:
        made = await booking.reserve(driver, vehicle, booking.ahead(2))
        for_staff = await booking.reserve(driver, vehicle, booking.ahead(2))

        with refused("CHECK_IN_NOT_OPEN") as refusal:
            await booking.check_in(driver, made)
        assert refusal.metadata["from"].endswith("Z")
        driver = await later(driver, minutes=91)
        first = await booking.check_in(driver, made)
        second = await booking.check_in(booking.garage.operator, for_staff)

        assert (first.status, second.status) == (CHECKED_IN, CHECKED_IN)
        # Without the job having run: who is there has a space.
        assert {first.space_number, second.space_number} == {"A-1", "A-2"}
        assert await booking.check_in(driver, made) == first

    async def test_the_space_is_kept_to_the_end_and_then_free(self, booking, driver, vehicle, later) -> None:
        made = await booking.reserve(driver, vehicle, booking.ahead(0.25), 1)
        checked_in = await booking.check_in(driver, made)

        driver = await later(driver, minutes=70)
        await booking.run_job()
        assert (await booking.garage.statuses())[checked_in.space_number] == "reserved"
        driver = await later(driver, minutes=10)
        await booking.run_job()

        assert (await booking.get(driver, made)).status == COMPLETED
        assert (await booking.garage.statuses())[checked_in.space_number] == "available"
        with refused("RESERVATION_NOT_CHANGEABLE"):
            await booking.cancel(driver, made)

    async def test_the_gate_checks_in_and_gives_the_space(self, booking, driver, later) -> None:
        plate = booking.garage.plate()
        vehicle = await booking.vehicle(driver, plate=plate)
        made = await booking.reserve(driver, vehicle, booking.ahead(1), space_id=await booking.space_id("A-2"))
        driver = await later(driver, minutes=40)

        entered = await booking.garage.enter(plate)

        assert entered.space_assigned.space_number == "A-2"
        seen = await booking.get(driver, made)
        assert (seen.status, seen.session_id) == (CHECKED_IN, entered.session.id)
        assert entered.session.reservation_id == made.id
        assert await booking.check_in(driver, made) == seen

    async def test_who_checked_in_before_the_gate_gets_that_space(self, booking, driver, later) -> None:
        plate = booking.garage.plate()
        vehicle = await booking.vehicle(driver, plate=plate)
        made = await booking.reserve(driver, vehicle, booking.ahead(0.2))
        checked_in = await booking.check_in(driver, made)

        entered = await booking.garage.enter(plate)

        assert entered.space_assigned.id == checked_in.space_id
