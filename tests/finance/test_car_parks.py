"""The money of car parks in the reports of finance: each kind by a word of its own, and what goes back with it."""

import csv
import io
from dataclasses import dataclass

import pytest

from parkup.payments.v1 import revenue_service_pb2 as pb
from server.payments.finance_texts import said
from server.payments.model import Kind
from server.payments.revenue.model import SAME_KINDS
from server.values.language import Language
from tests.carpark.booking import Booking
from tests.carpark.garage import CASH, EV, Garage
from tests.carpark.prices import Prices
from tests.carpark.yard import Yard
from tests.finance.office import Office
from tests.invariants import assert_books_balance
from tests.payments.records import Records
from tests.people import Person

KIND, METHOD = pb.RevenueDimension.NAME_KIND, pb.RevenueDimension.NAME_PAYMENT_METHOD
TAKINGS = {"car_park_stay": "5.000", "charging": "0.300", "membership": "150.000", "reservation": "1.000"}


@dataclass
class Day:
    """A day of a car park: a stay paid in cash; a reservation, a membership and charging, out of a wallet."""

    driver: Person
    admin: Person


@pytest.fixture
async def day(office: Office, clock) -> Day:
    yard = Yard(office.application, office.channel, office.people)
    rules = {"hourly_fee": 0.5}
    garage = await Garage(office.application, office.channel, yard).open([EV, EV], reservation_rules=rules)
    booking, admin = Booking(garage, office.channel, office.application), await office.people.admin()
    prices = Prices(office.channel, yard, garage.code, admin)
    driver, _ = await office.driver()
    vehicle, station = await booking.vehicle(driver, is_ev=True), await booking.station(admin, "A-1")
    session = (await garage.enter()).session
    charging = await booking.plug(driver, station, vehicle)
    clock.move(minutes=10)
    await booking.unplug(driver, charging)
    await garage.pay(session, garage.operator, CASH, amount=5.0)
    await booking.reserve(driver, vehicle, booking.ahead())
    await prices.subscribe(driver, await prices.plan())
    return Day(driver, admin)


async def exported(office: Office, by: Person) -> dict[str, dict[str, str]]:
    """The rows of the report by kind, as a spreadsheet has them."""
    await office.follow()
    request = pb.ExportRevenueReportRequest(
        format=pb.ExportRevenueReportRequest.FORMAT_CSV,
        group_by=[KIND],
        from_day=str(office.today),
        to_day=str(office.today),
    )
    file = await office.revenue.ExportRevenueReport(request, metadata=by.metadata)
    return {row["kind"]: row for row in csv.DictReader(io.StringIO(file.data.decode()))}


async def test_each_kind_has_its_row_and_what_is_refunded_is_in_it(office, day) -> None:
    rows = await exported(office, day.admin)
    assert {kind: rows[kind]["takings"] for kind in TAKINGS} == TAKINGS

    payments = office.database["payments"]
    for kind, amount in TAKINGS.items():
        paid = await payments.find_one({"purpose.kind": kind})
        await Records(office.channel).refund(day.admin, str(paid["_id"]), float(amount))
    await office.money.repair()

    rows = await exported(office, day.admin)
    assert {kind: rows[kind]["refunds"] for kind in TAKINGS} == TAKINGS
    assert {rows[kind]["net"] for kind in TAKINGS} == {"0.000"}
    assert await office.in_the_sums() == await office.in_the_books()
    await assert_books_balance(office.database, settled=True)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", TAKINGS)
def test_each_kind_is_said_in_words(kind, language) -> None:
    assert said(kind, language) != kind


def test_what_can_be_paid_has_a_word(application) -> None:
    payables = application.domains.money.payables
    kinds = {SAME_KINDS.get(kind, kind) for sort in Kind for kind in payables.kinds_of(sort)}
    assert {kind for kind in kinds for language in Language if said(kind, language) == kind} <= {"other"}
