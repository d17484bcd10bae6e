"""What a reservation costs in advance, and what goes back."""

import pytest

from parkup.carpark.v1.reservation_pb2 import Reservation
from tests.carpark.booking import HOUR, Booking
from tests.carpark.garage import STANDARD
from tests.errors import refused
from tests.invariants import assert_books_balance

CONFIRMED, NO_SHOW = Reservation.STATUS_CONFIRMED, Reservation.STATUS_NO_SHOW


class TestFees:
    @pytest.fixture
    async def booking(self, garage, channel, application) -> Booking:
        rules = {"hourly_fee": 0.5, "free_cancellation_minutes": 60, "late_refund_percent": 40}
        return Booking(await garage([STANDARD] * 2, reservation_rules=rules), channel, application)

    async def test_a_driver_pays_each_hour_that_begins(self, booking, money, database) -> None:
        driver = await money.driver(millimes=10_000)
        vehicle = await booking.vehicle(driver)

        made = await booking.reserve(driver, vehicle, booking.ahead(), 2.5)

        assert (made.status, made.fee, await money.balance(driver)) == (CONFIRMED, 1.5, 8_500)
        assert made.HasField("paid_at")
        await assert_books_balance(database)

    async def test_who_cannot_pay_reserves_nothing(self, booking, money) -> None:
        driver = await money.driver(millimes=400)
        vehicle, start = await booking.vehicle(driver), booking.ahead()

        with refused("INSUFFICIENT_WALLET_BALANCE"):
            await booking.reserve(driver, vehicle, start)

        assert await booking.list(driver) == []
        assert (await booking.openings(driver, start)).available_spaces == 2

    async def test_staff_reserve_free_of_charge(self, booking, money) -> None:
        driver = await money.driver()

        made = await booking.reserve(booking.garage.operator, await booking.vehicle(driver), booking.ahead())

        assert (made.fee, made.status) == (0, CONFIRMED)

    async def test_all_goes_back_in_time_a_part_later(self, booking, money, later, database) -> None:
        driver = await money.driver(millimes=10_000)
        vehicle = await booking.vehicle(driver)
        early = await booking.reserve(driver, vehicle, booking.ahead(2))
        late = await booking.reserve(driver, vehicle, booking.ahead(2))
        assert await money.balance(driver) == 8_000

        assert (await booking.cancel(driver, early, key="cancel-it")).refunded_amount == 1
        driver = await later(driver, minutes=61)
        assert (await booking.cancel(driver, late)).refunded_amount == 0.4
        assert (await booking.cancel(driver, early, key="cancel-it")).refunded_amount == 1

        assert await money.balance(driver) == 9_400
        await assert_books_balance(database)

    async def test_who_is_late_gains_nothing_by_moving_it_first(self, booking, money, later) -> None:
        driver = await money.driver(millimes=10_000)
        vehicle = await booking.vehicle(driver)
        made = await booking.reserve(driver, vehicle, booking.ahead(2))
        driver = await later(driver, minutes=61)

        tomorrow = booking.ahead(24)
        moved = await booking.change(driver, made, start_time=tomorrow, end_time=tomorrow + 2 * HOUR)
        assert moved.fee == 1

        assert (await booking.cancel(driver, made)).refunded_amount == 0.4
        assert await money.balance(driver) == 9_400

    async def test_staff_give_all_back_and_nobody_who_does_not_come(self, booking, money, later, database) -> None:
        driver = await money.driver(millimes=10_000)
        vehicle = await booking.vehicle(driver)
        by_staff = await booking.reserve(driver, vehicle, booking.ahead(1))
        missed = await booking.reserve(driver, vehicle, booking.ahead(1))
        driver = await later(driver, minutes=50)

        assert (await booking.cancel(booking.garage.operator, by_staff)).refunded_amount == 1
        driver = await later(driver, minutes=60)
        await booking.run_job()

        assert ((await booking.get(driver, missed)).status, await money.balance(driver)) == (NO_SHOW, 9_000)
        await assert_books_balance(database)

    async def test_more_time_is_paid_less_gives_nothing_back(self, booking, money, database) -> None:
        driver = await money.driver(millimes=2_000)
        vehicle, start = await booking.vehicle(driver), booking.ahead()
        made = await booking.reserve(driver, vehicle, start)

        longer = await booking.change(driver, made, end_time=start + 3 * HOUR, key="longer")
        again = await booking.change(driver, made, end_time=start + 3 * HOUR, key="longer")
        shorter = await booking.change(driver, made, end_time=start + HOUR)

        assert (longer.fee, again.fee, shorter.fee, await money.balance(driver)) == (1.5, 1.5, 1.5, 500)
        with refused("INSUFFICIENT_WALLET_BALANCE"):
            await booking.change(driver, made, end_time=start + 9 * HOUR)
        assert (await booking.cancel(driver, made)).refunded_amount == 1.5
        assert await money.balance(driver) == 2_000
        await assert_books_balance(database)
