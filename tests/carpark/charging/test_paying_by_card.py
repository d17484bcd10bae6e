"""What a bank may say while a driver's card pays for a charge, and what may happen meanwhile."""

import pytest

from parkup.carpark.v1.charging_pb2 import ChargingSession
from tests.bank import DECLINES
from tests.carpark.booking import Booking
from tests.carpark.garage import CARD
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.money import DECLINED_WHEN_CHARGED, WANTS_AUTHENTICATION

PAID = ChargingSession.BILLING_PAID


@pytest.fixture
async def driver(money):
    return await money.driver(millimes=100)


@pytest.fixture
async def card(money, driver) -> str:
    return await money.add_card(driver)


@pytest.fixture
async def owed(booking, admin, station, driver, vehicle, clock) -> ChargingSession:
    await booking.set_station(admin, station, price_per_kwh=2.5)
    session = await booking.plug(driver, station, vehicle)
    clock.move(minutes=10)
    return (await booking.unplug(driver, session)).session


@pytest.fixture
def at_bank(booking, bank_channel, bank_application) -> Booking:
    """The same stations at a server whose bank does as the test says."""
    return Booking(booking.garage.at(bank_channel), bank_channel, bank_application)


@pytest.mark.parametrize("code", DECLINES)
async def test_what_the_bank_says_is_what_the_driver_hears(door, at_bank, booking, driver, card, owed, code) -> None:
    door.decline = code
    with refused(DECLINES[code]):
        await at_bank.pay(driver, owed, CARD, payment_method_id=card)

    assert (await booking.progress(driver, owed)).billing == owed.billing
    assert (await at_bank.pay(driver, owed, CARD, payment_method_id=card)).billing == PAID


async def test_one_card_at_a_time_pays(door, at_bank, driver, card, owed, money, database) -> None:
    async def pay_again() -> None:
        with refused("PAYMENT_IN_PROGRESS"):
            await at_bank.pay(driver, owed, CARD, payment_method_id=card)

    door.meanwhile = pay_again
    await at_bank.pay(driver, owed, CARD, payment_method_id=card)

    assert await money.charged(driver) == [3_000]
    await assert_books_balance(database)


async def test_nobody_tries_cards_for_ever(booking, application, driver, owed, money, another_server) -> None:
    bad = await money.add_card(driver, DECLINED_WHEN_CHARGED)
    async with another_server(declined_cards_per_hour=1) as channel:
        there = Booking(booking.garage, channel, application)
        with refused("CARD_DECLINED"):
            await there.pay(driver, owed, CARD, payment_method_id=bad)
        with refused("TOO_MANY_DECLINED_CARDS"):
            await there.pay(driver, owed, CARD, payment_method_id=bad)


async def test_cards_pay_no_more_and_no_less_than_is_set(
    booking, application, driver, card, owed, another_server
) -> None:
    async with another_server(card_amounts="all=6-100") as channel:
        with refused("AMOUNT_NOT_ACCEPTED"):
            await Booking(booking.garage, channel, application).pay(driver, owed, CARD, payment_method_id=card)


async def test_a_card_that_is_not_on_the_drivers_list_pays_nothing(booking, people, money, driver, owed) -> None:
    for method in ("f" * 24, await money.add_card(await people.driver())):
        with refused("METHOD_NOT_FOUND"):
            await booking.pay(driver, owed, CARD, payment_method_id=method)


async def test_who_does_not_confirm_has_not_paid(booking, money, driver, owed, people, clock, nothing_waits) -> None:
    wary = await money.add_card(driver, WANTS_AUTHENTICATION)
    with refused("CARD_AUTHENTICATION_REQUIRED"):
        await booking.pay(driver, owed, CARD, payment_method_id=wary, key="wary")
    clock.move(minutes=16)
    await money.repair()
    driver = await people.driver(driver.address)
    with refused("CARD_AUTHENTICATION_FAILED"):
        await booking.pay(driver, owed, CARD, payment_method_id=wary, key="wary")
