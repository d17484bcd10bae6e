"""Payments for things of car parks in the lists of all payments: by what they are for, and who sees them."""

import pytest

from parkup.payments.v1.payment_pb2 import Payment
from tests.carpark.booking import Booking
from tests.carpark.garage import CASH, EV, STANDARD
from tests.errors import refused
from tests.money import DECLINED_WHEN_CHARGED
from tests.payments.records import Records


@pytest.fixture
def records(channel) -> Records:
    return Records(channel)


@pytest.fixture
async def booking(garage, channel, application) -> Booking:
    rules = {"hourly_fee": 0.5}
    return Booking(await garage([STANDARD, EV], reservation_rules=rules), channel, application)


@pytest.fixture
async def driver(money):
    return await money.driver(millimes=1_000_000)


@pytest.fixture
async def paid(booking, driver, prices, people, money) -> dict[str, int]:
    """Something of each kind that was paid: the field that names it, and its number."""
    park, admin = booking.garage, await people.admin()
    reservation = await booking.reserve(driver, await booking.vehicle(driver), booking.ahead())
    membership = await prices.subscribe(driver, await prices.plan())
    stay = await park.enter_of(driver)
    await park.stayed(stay, minutes=5)
    await park.pay(stay, park.operator, CASH)
    station = await booking.station(admin, "A-2", price_per_kwh=100)
    charging = await booking.plug(driver, station, await booking.vehicle(driver, is_ev=True))
    await money.application.kernel.database["chargingSessions"].update_one(
        {"_id": charging.id}, {"$set": {"startTime": booking.ahead(-1)}}
    )
    await booking.unplug(driver, charging)
    return {
        "reservation_id": reservation.id,
        "membership_id": membership.id,
        "car_park_session_id": stay.id,
        "charging_session_id": charging.id,
    }


async def test_each_is_found_by_what_it_pays(paid, records, driver, people, money, booking) -> None:
    admin, someone = await people.admin(), await money.driver()
    for field, number in paid.items():
        [payment_id] = await records.all(admin, **{field: number})
        payment = await records.get(admin, payment_id)
        others = paid.keys() - {field}
        assert getattr(payment, field) == number
        assert not any(payment.HasField(other) for other in others)
        assert await records.own(driver, **{field: number}) == [payment_id]
        assert await records.own(driver, **{field: number}, status=Payment.STATUS_FAILED) == []
        assert await records.own(someone, **{field: number}) == []
        assert await records.all(admin, **{field: number}, user_id=someone.id) == []
        for name in others:
            with refused("INVALID_ARGUMENT"):
                await records.own(driver, **{field: number, name: 1})
    with refused("INVALID_ARGUMENT"):
        await records.own(driver, membership_id=-1)


async def test_tries_that_failed_are_in_the_list_too(records, driver, prices, money) -> None:
    made = await prices.subscribe(driver, await prices.plan())
    with refused("CARD_DECLINED"):
        await prices.renew(driver, made, await money.add_card(driver, DECLINED_WHEN_CHARGED))

    [failed, first] = await records.own(driver, membership_id=made.id)

    assert await records.own(driver, membership_id=made.id, status=Payment.STATUS_FAILED) == [failed]
    assert (await records.get(driver, first)).status == Payment.STATUS_COMPLETED


async def test_staff_see_what_is_of_their_car_park(paid, records, booking, garage, people, driver) -> None:
    here, elsewhere = booking.garage.operator, (await garage([STANDARD])).operator
    [payment_id] = await records.all(here, reservation_id=paid["reservation_id"])
    assert (await records.get(here, payment_id)).user_id == driver.id

    assert await records.all(elsewhere, reservation_id=paid["reservation_id"]) == []
    with refused("PERMISSION_DENIED"):
        await records.get(elsewhere, payment_id)
