"""Points pay a part of whatever is paid: the money, the thing and the points move together or not at all."""

import asyncio
from datetime import timedelta

import pytest

from parkup.common.v1.payment_method_pb2 import PAYMENT_METHOD_CASH as PAY_CASH
from parkup.common.v1.payment_method_pb2 import PAYMENT_METHOD_WALLET as PAY_WALLET
from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicket
from parkup.payments.v1 import payment_confirmation_service_pb2 as confirmation_pb
from parkup.payments.v1 import payment_record_service_pb2 as records_pb
from parkup.payments.v1 import payment_service_pb2 as pb
from parkup.payments.v1.payment_confirmation_service_pb2_grpc import PaymentConfirmationServiceStub
from parkup.payments.v1.payment_record_service_pb2_grpc import PaymentRecordServiceStub
from server.points.document import ACCOUNTS
from server.values.caller import Role
from tests.carpark.booking import Booking
from tests.carpark.garage import CASH, EV, STANDARD, WALLET
from tests.errors import reason_of, refused
from tests.invariants import assert_books_balance
from tests.money import DECLINED_WHEN_CHARGED, WANTS_AUTHENTICATION, Money
from tests.payments.holder import Holder
from tests.payments.street import Street
from tests.payments.ways import Ways
from tests.points.purse import Purse

TAKE_POINTS = (
    "start a session",
    "extend a session",
    "pay for a session",
    "buy a badge",
    "pay for a badge",
    "subscribe to a plan",
    "renew a membership",
    "subscribe to premium",
)


@pytest.fixture
async def ways(city, channel) -> Ways:
    return Ways(city, channel, await city.zone(badge_price=120))


async def pay(money: Money, person, *, points: int, method: str = "wallet", key: str = "", **fields):
    given = {"amount": 5, "description": "Lavage"} | fields
    request = pb.ProcessPaymentRequest(payment_method_id=method, points_to_use=points, **given)
    keyed = (("idempotency-key", key),) if key else ()
    return (await money.payments.ProcessPayment(request, metadata=(*person.metadata, *keyed))).payment


async def test_points_take_their_worth_off_what_the_wallet_pays(money: Money, purse: Purse, database) -> None:
    driver = await money.driver(millimes=20_000)
    await purse.give(driver, 2_000)

    payment = await pay(money, driver, points=1_500, key="once")
    again = await pay(money, driver, points=1_500, key="once")
    await purse.follow()

    assert again == payment
    assert (payment.amount, payment.points_used, payment.points_discount) == (3.5, 1_500, 1.5)
    assert await money.balance(driver) == 16_500
    # What was paid with money earns points, what points paid earns none.
    assert await purse.entries(driver) == [("adjusted", 2_000), ("spent", -1_500), ("earned", 35)]
    assert await purse.findings() == []
    await assert_books_balance(database)


@pytest.mark.parametrize("name", TAKE_POINTS)
async def test_whatever_is_paid_by_card_takes_points(name: str, ways: Ways, money: Money, purse: Purse) -> None:
    driver = await money.driver()
    card, paying = await money.add_card(driver), await ways.of(name, driver)

    with refused("INSUFFICIENT_POINTS"):
        await paying(card, points=200)
    await purse.give(driver, 1_000_000)
    with refused("POINTS_EXCEED_PAYMENT"):
        await paying(card, points=900_000)
    with refused("POINTS_EXCEED_PAYMENT") as refusal:
        await paying(card, points=1_005)  # cards know no such amount

    assert (refusal.metadata["most"], await purse.balance(driver)) == ("1000", 1_000_000)
    await paying(card, points=1_000)
    await purse.follow()

    (charged,) = await money.charged(driver)
    assert await purse.entries(driver) == [("adjusted", 1_000_000), ("spent", -1_000), ("earned", charged // 100)]
    assert charged in {500, 119_000, 9_000}  # less than an hour, a badge, a month by 1 TND


async def test_a_stay_in_a_car_park_takes_them(garage, money: Money, purse: Purse) -> None:
    park = await garage([STANDARD])
    driver = await money.driver(millimes=20_000)
    stay = await park.enter_of(driver)
    await park.stayed(stay, 90)
    due = round((await park.fee(stay, driver)).total * 1000)

    with refused("INSUFFICIENT_POINTS"):
        await park.pay(stay, driver, WALLET, points_to_use=100)
    with refused("POINTS_EXCEED_PAYMENT"):
        await park.pay(stay, driver, WALLET, points_to_use=1_000_000)
    with refused("POINTS_NOT_ACCEPTED"):
        await park.pay(stay, park.operator, CASH, points_to_use=100)
    await purse.give(driver, 1_000)
    await park.pay(stay, driver, WALLET, points_to_use=1_000)

    assert await money.balance(driver) == 20_000 - (due - 1_000)
    assert (await park.at_the_exit(stay.ticket_number)).can_exit
    assert await purse.balance(driver) == 0


async def test_a_reservation_and_charging_take_them(
    garage, channel, application, money: Money, purse: Purse, people, clock
) -> None:
    park = await garage([STANDARD, EV], reservation_rules={"hourly_fee": 0.5})
    booking, admin = Booking(park, channel, application), await people.admin()
    driver = await money.driver(millimes=1_000)
    vehicle = await booking.vehicle(driver, is_ev=True)

    for reason, points in (("INSUFFICIENT_POINTS", 100), ("POINTS_EXCEED_PAYMENT", 100_000)):
        with refused(reason):
            await booking.reserve(driver, vehicle, booking.ahead(), points_to_use=points)
    await purse.give(driver, 2_000)
    await booking.reserve(driver, vehicle, booking.ahead(), points_to_use=400)
    assert (await money.balance(driver), await purse.balance(driver)) == (400, 1_600)

    station = await booking.station(admin, "A-2")
    plugged = await booking.plug(driver, station, vehicle)
    earlier = clock() - timedelta(hours=2)
    charging = application.kernel.database["chargingSessions"]
    await charging.update_one({"_id": plugged.id}, {"$set": {"startTime": earlier}})
    owed = (await booking.unplug(driver, plugged)).session
    await money.fill(driver, 10_000)
    with refused("POINTS_NOT_ACCEPTED"):
        await booking.pay(park.operator, owed, CASH, points_to_use=100)
    for reason, points in (("INSUFFICIENT_POINTS", 2_000), ("POINTS_EXCEED_PAYMENT", 100_000)):
        with refused(reason):
            await booking.pay(driver, owed, WALLET, points_to_use=points)
    await booking.pay(driver, owed, WALLET, points_to_use=1_600)

    assert await money.balance(driver) == 10_400 - (round(owed.cost * 1000) - 1_600)
    assert await purse.balance(driver) == 0


async def test_no_more_than_there_is_and_is_to_be_paid(money: Money, purse: Purse) -> None:
    driver = await money.driver(millimes=100_000)
    await purse.give(driver, 1_000)

    with refused("POINTS_EXCEED_PAYMENT"):
        await pay(money, driver, points=1_000_000)
    with refused("INSUFFICIENT_POINTS"):
        await pay(money, driver, points=1_010)
    assert await purse.balance(driver) == 1_000


async def test_fines_take_points_of_drivers_and_earn_none(city, money: Money, purse: Purse, database) -> None:
    zone = await city.zone(badge_price=120)
    agent, driver = await city.agent(zone), await money.driver(millimes=200_000)
    fine = await city.fined_parked(agent, driver)

    with refused("INSUFFICIENT_POINTS"):
        await city.pay(driver, fine, PAY_WALLET, points_to_use=1_000)
    await purse.give(driver, 1_000_000)
    with refused("POINTS_EXCEED_PAYMENT"):
        await city.pay(driver, fine, PAY_WALLET, points_to_use=900_000)
    with refused("POINTS_NOT_ACCEPTED"):
        await city.pay(agent, fine, PAY_CASH, points_to_use=1_000)
    before = await money.balance(driver)
    paid = await city.pay(driver, fine, PAY_WALLET, amount=fine.fine_amount, points_to_use=1_000)
    await purse.follow()

    assert (paid.status, paid.fine_amount) == (ViolationTicket.STATUS_PAID, fine.fine_amount)
    assert await money.balance(driver) == before - round(fine.fine_amount * 1_000) + 1_000
    assert [each for each in await purse.entries(driver) if each[0] != "earned"] == [
        ("adjusted", 1_000_000),
        ("spent", -1_000),
    ]
    assert await purse.findings() == []
    await assert_books_balance(database)


async def test_a_fine_is_a_payment_like_others(city, money: Money, purse: Purse) -> None:
    driver = await money.driver(millimes=200_000)
    fine = await city.fined_parked(await city.agent(await city.zone(badge_price=120)), driver)
    await purse.follow()
    await purse.give(driver, 2_000)
    before = await purse.entries(driver)

    payment = await pay(money, driver, points=2_000, violation_ticket_id=fine.id, amount=fine.fine_amount)
    await purse.follow()

    assert (payment.amount, payment.points_discount) == (fine.fine_amount - 2, 2)
    assert await purse.entries(driver) == [*before, ("spent", -2_000)]


async def test_staff_who_take_cash_for_a_badge_take_no_points(city, channel, money: Money) -> None:
    from parkup.parking.v1 import season_badge_service_pb2 as badge_pb
    from parkup.parking.v1.season_badge_service_pb2_grpc import SeasonBadgeServiceStub

    zone, badges = await city.zone(badge_price=120), SeasonBadgeServiceStub(channel)
    operator = await city.operator(Role.OPERATOR, zone)
    wanted = badge_pb.CreateSeasonBadgeRequest(zone_id=zone.id, license_plate=city.plate())
    badge = (await badges.CreateSeasonBadge(wanted, metadata=operator.metadata)).season_badge

    with refused("POINTS_NOT_ACCEPTED"):
        await badges.PaySeasonBadge(
            badge_pb.PaySeasonBadgeRequest(season_badge_id=badge.id, payment_method=CASH, points_to_use=100),
            metadata=operator.metadata,
        )


async def test_a_card_that_is_declined_costs_no_points(money: Money, purse: Purse) -> None:
    driver = await money.driver()
    await purse.give(driver, 1_000)
    card = await money.add_card(driver, DECLINED_WHEN_CHARGED)

    with refused("CARD_DECLINED"):
        await pay(money, driver, points=1_000, method=card)
    await purse.follow()

    assert await purse.entries(driver) == [("adjusted", 1_000), ("spent", -1_000), ("returned", 1_000)]
    assert await purse.findings() == []


@pytest.mark.usefixtures("nothing_waits")
async def test_points_wait_with_the_money_for_the_cards_holder(
    money: Money, purse: Purse, settings, channel, clock, people
) -> None:
    driver, holder = await money.driver(), Holder(settings.stripe_api_base)
    await purse.give(driver, 2_000)
    card = await money.add_card(driver, WANTS_AUTHENTICATION)

    with refused("CARD_AUTHENTICATION_REQUIRED") as first:
        await pay(money, driver, points=1_000, method=card)
    assert await purse.balance(driver) == 1_000
    await holder.confirms(first.metadata["client_secret"])
    confirmed = await PaymentConfirmationServiceStub(channel).ConfirmPayment(
        confirmation_pb.ConfirmPaymentRequest(payment_id=first.metadata["payment_id"]), metadata=driver.metadata
    )
    with refused("CARD_AUTHENTICATION_REQUIRED"):
        await pay(money, driver, points=1_000, method=card)
    clock.move(minutes=30)
    await money.repair()
    driver = await people.driver(driver.address)

    assert (confirmed.payment.amount, confirmed.payment.points_used) == (4, 1_000)
    assert await money.charged(driver) == [4_000]
    spent = ("spent", -1_000)
    assert await purse.entries(driver) == [("adjusted", 2_000), spent, spent, ("returned", 1_000)]


async def test_what_goes_back_of_the_money_goes_back_of_the_points(
    money: Money, purse: Purse, street: Street, channel, database
) -> None:
    driver = await money.driver(millimes=20_000)
    await purse.give(driver, 3_000)
    payment = await pay(money, driver, points=1_000)
    await purse.follow()
    records = PaymentRecordServiceStub(channel)

    for amount in (1, 3):
        request = records_pb.RefundPaymentRequest(payment_id=payment.id, amount=amount)
        await records.RefundPayment(request, metadata=driver.metadata)
        await purse.follow()
        await purse.follow()

    assert await purse.entries(driver) == [
        ("adjusted", 3_000),
        ("spent", -1_000),
        ("earned", 40),
        ("returned", 250),
        ("taken_back", -10),
        ("returned", 750),
        ("taken_back", -30),
    ]
    assert (await money.balance(driver), await purse.balance(driver)) == (20_000, 3_000)
    assert await purse.findings() == []
    await assert_books_balance(database)


async def test_a_session_called_off_in_time_gives_all_back(money: Money, purse: Purse, street: Street) -> None:
    driver = await money.driver(millimes=5_000)
    await purse.give(driver, 1_000)
    request = street.request(method="wallet")
    request.points_to_use = 1_000

    session = (await street.sessions.StartSession(request, metadata=driver.metadata)).session
    assert (session.is_paid, await money.balance(driver), await purse.balance(driver)) == (True, 4_500, 0)
    await street.cancel(driver, session.id)
    await purse.follow()

    assert (await money.balance(driver), await purse.balance(driver)) == (5_000, 1_000)


async def test_what_was_earned_and_spent_before_it_is_taken_back_is_owed(money: Money, purse: Purse, channel) -> None:
    driver = await money.driver(millimes=500_000)
    payment = await pay(money, driver, points=0, amount=100)
    await purse.follow()
    await pay(money, driver, points=1_000, amount=20)
    records = PaymentRecordServiceStub(channel)
    await records.RefundPayment(records_pb.RefundPaymentRequest(payment_id=payment.id), metadata=driver.metadata)
    await purse.follow()

    owing = await purse.of(driver)
    await pay(money, driver, points=0, amount=200)
    await purse.follow()

    # 1 000 were earned by 100 TND and spent; 190 were earned by the other 19 TND, and went first.
    assert (owing.balance, owing.owed) == (0, 810)
    assert ((await purse.of(driver)).balance, (await purse.of(driver)).owed) == (2_000 - 810, 0)
    assert await purse.findings() == []


async def test_of_many_at_once_no_more_is_spent_than_there_is(money: Money, purse: Purse, database) -> None:
    driver = await money.driver(millimes=100_000)
    await purse.give(driver, 3_000)

    calls = (pay(money, driver, points=1_000, key=f"{number}") for number in range(12))
    outcomes = await asyncio.gather(*calls, return_exceptions=True)

    refusals = [reason_of(each) for each in outcomes if isinstance(each, BaseException)]
    assert refusals == ["INSUFFICIENT_POINTS"] * 9
    assert (await money.balance(driver), await purse.balance(driver)) == (100_000 - 3 * 4_000, 0)
    account = await database[ACCOUNTS].find_one({"_id": {"$exists": True}, "balance": {"$lt": 0}})
    assert account is None
    assert await purse.findings() == []
