"""What car parks take is in the figures of its day to the millime, and the nightly comparison looks at it."""

import contextlib
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from bson import Decimal128, ObjectId

from parkup.common.v1 import payment_method_pb2 as methods
from server.ledger.verification import LedgerVerification
from server.payments.verification.nightly import NightlyVerification
from server.payments.verification.repository import VerificationRepository
from server.payments.verification.service import VerificationService
from server.payments.verification.state import COLLECTION, VerificationStates
from server.wiring.money import charged_by
from tests.carpark.booking import Booking
from tests.carpark.garage import CARD, CASH, EV, MOBILE, STANDARD, WALLET, Garage
from tests.carpark.prices import Prices
from tests.carpark.yard import Yard
from tests.finance.office import Office, by_day
from tests.finance.test_closing_days import over

RULES = {"hourly_fee": 0.5, "free_cancellation_minutes": 60, "late_refund_percent": 40}
KINDS = {
    methods.PAYMENT_METHOD_CARD: "card",
    methods.PAYMENT_METHOD_CASH: "cash",
    methods.PAYMENT_METHOD_WALLET: "wallet",
    methods.PAYMENT_METHOD_MOBILE: "mobile",
}


@pytest.fixture
async def park(office: Office) -> Garage:
    yard = Yard(office.application, office.channel, office.people)
    return await Garage(office.application, office.channel, yard).open([STANDARD] * 5 + [EV], reservation_rules=RULES)


@pytest.fixture
async def business(office: Office, park: Garage) -> dict[str, float]:
    """Something of everything is sold; gives what it comes to by what it is and how it was paid, refunds negative."""
    admin, (driver, card) = await office.people.admin(), await office.driver(1_000_000)
    booking = Booking(park, office.channel, office.application)
    prices = Prices(office.channel, Yard(office.application, office.channel, office.people), park.code, admin)

    for method in (CASH, CARD, MOBILE, WALLET):
        stay = await park.enter_of(driver)
        await park.stayed(stay, minutes=90)
        await park.pay(stay, driver if method == WALLET else park.operator, method)

    vehicle = await booking.vehicle(driver)
    await booking.reserve(driver, vehicle, booking.ahead(5))
    by_card = await booking.reserve(driver, vehicle, booking.ahead(0.5), 2.5, payment_method_id=card)
    await booking.cancel(driver, by_card)
    from_wallet = await booking.reserve(driver, vehicle, booking.ahead(8))
    await booking.cancel(driver, from_wallet)

    await prices.subscribe(driver, await prices.plan(price=150.0))
    station = await booking.station(admin, "A-6", price_per_kwh=0.25)
    charging = await booking.plug(driver, station, await booking.vehicle(driver, is_ev=True))
    hour_ago = {"$set": {"startTime": charging.start_time.ToDatetime() - timedelta(hours=1)}}
    await office.database["chargingSessions"].update_one({"_id": charging.id}, hour_ago)
    stopped = await booking.unplug(driver, charging)
    await office.money.repair()
    return {
        "car_park_stay cash": 10,
        "car_park_stay card": 10,
        "car_park_stay mobile": 10,
        "car_park_stay wallet": 10,
        "reservation card": 0.9,
        "reservation wallet": 1,
        "membership wallet": 150,
        "charging wallet": stopped.session.cost,
    }


async def test_a_day_shows_it_by_what_was_sold_and_how_it_was_paid(office: Office, park, business) -> None:
    await office.follow()
    day = await office.closing(await office.people.admin(), "none")
    lines = {f"{each.kind} {KINDS[each.payment_method]}": each.figures for each in day.lines}

    assert {name: lines[name].net for name in business} == pytest.approx(business)
    assert (lines["reservation card"].takings, lines["reservation card"].refunds) == (1.5, 0.6)
    assert (lines["reservation wallet"].takings, lines["reservation wallet"].refunds) == (2, 1)
    # The operator at the counter has the cash.
    assert {each.staff_id: each.due for each in day.cash}[park.operator.id] == 10


async def test_a_closed_day_says_what_the_books_say(office: Office, business) -> None:
    today, books = office.today, await office.in_the_books()
    admin = await office.people.admin()
    await over(office)
    closed = await office.close(admin, "none", today)

    assert closed.is_closed
    assert closed.totals.takings >= sum(business.values())
    assert (await office.in_the_sums())[str(today)] == books[str(today)]
    [document] = [each async for each in office.database["dayClosings"].find({"day": str(today), "zone": "none"})]
    one_day = by_day([{"day": str(today), **each} for each in document["sums"]])
    assert one_day[str(today)] == books[str(today)]


@pytest.fixture
async def nightly(office: Office) -> AsyncIterator[NightlyVerification]:
    database, money = office.database, office.application.domains.money
    books, payments = LedgerVerification(database), VerificationRepository(database)
    processor = charged_by(office.application.kernel.settings, database, money.card_provider)
    yield NightlyVerification(
        books=books,
        payments=payments,
        charges=VerificationService(books, payments, processor),
        states=VerificationStates(database),
        clock=office.clock,
        pause_seconds=0,
    )
    await database[COLLECTION].delete_many({})


@contextlib.asynccontextmanager
async def damaged(office: Office, collection: str, query: dict, change: dict) -> AsyncIterator[dict]:
    documents = office.database[collection]
    before = await documents.find_one_and_update(query, change)
    assert before, (collection, query)
    try:
        yield before
    finally:
        await documents.replace_one({"_id": before["_id"]}, before)


KINDS_SOLD = ("car_park_stay", "reservation", "membership", "charging")
METHODS = ("cash", "card", "mobile", "wallet")


async def test_the_nightly_comparison_finds_what_is_broken(office: Office, business, nightly) -> None:
    assert (await nightly.run()).findings == ()

    for query in (
        *({"purpose.kind": kind, "status": "completed"} for kind in KINDS_SOLD),
        *({"purpose.kind": "car_park_stay", "methodType": method} for method in METHODS),
    ):
        async with damaged(office, "payments", query, {"$inc": {"amount": Decimal128("0.01")}}) as before:
            findings = (await nightly.run()).findings
            assert any(f"payment {before['_id']}: entry: expected" in each for each in findings), (query, findings)
        key = {"key": f"payment:{before['_id']}"}
        async with damaged(office, "ledger", key, {"$set": {"lines.0.amount": Decimal128("-77")}}) as entry:
            findings = (await nightly.run()).findings
            assert any(f"entry {entry['_id']}" in each for each in findings), (query, findings)

    # A charge at the terminal that it does not know.
    mobile = {"purpose.kind": "car_park_stay", "methodType": "mobile"}
    wrong = {"$set": {"stripePaymentIntentId": f"term_{ObjectId()}"}}
    async with damaged(office, "payments", mobile, wrong) as before:
        assert any(f"payment {before['_id']}" in each for each in (await nightly.run()).findings)
    assert (await nightly.run()).findings == ()
