"""Reports of revenue: over any period, divided as asked for, for those who may see them."""

import csv
import io
from datetime import timedelta

import pytest
from bson import ObjectId

from parkup.common.v1 import payment_method_pb2 as methods
from parkup.payments.v1 import revenue_service_pb2 as pb
from server.ledger.model import EntryReason
from server.payments.revenue.model import Figures, Method, Slot, Sum, cash_due, figures_of
from server.payments.revenue.service import MOST_PRINTED, MOST_ROWS
from tests.errors import refused
from tests.finance.office import Office

DAY, MONTH, ZONE, KIND, METHOD, STAFF = (
    pb.RevenueDimension.NAME_DAY,
    pb.RevenueDimension.NAME_MONTH,
    pb.RevenueDimension.NAME_ZONE,
    pb.RevenueDimension.NAME_KIND,
    pb.RevenueDimension.NAME_PAYMENT_METHOD,
    pb.RevenueDimension.NAME_STAFF,
)
CARD, WALLET, CASH = methods.PAYMENT_METHOD_CARD, methods.PAYMENT_METHOD_WALLET, methods.PAYMENT_METHOD_CASH
NOBODY = "f" * 24


class Business:
    """Two zones on two days: parking by wallet and card, an extension less its refund, fines and badges in cash."""

    async def open(self, office: Office) -> None:
        self.one, self.other = await office.zone(), await office.zone()
        self.operator, self.admin = await office.operator(self.one), await office.people.admin()
        driver, card = await office.driver()
        await office.end(driver, await office.park(driver, self.one, "wallet"))
        await office.end(driver, await office.park(driver, self.other, card))
        self.agent = await office.city.agent(self.one)
        await office.take_fine(self.agent)
        self.first = office.today
        office.clock.move(days=1)
        self.last = office.today
        await office.end(driver, await office.park(driver, self.one, card))
        await office.sell_badge(self.operator, self.one)
        await office.top_up(driver, card, 20)
        await office.follow()

    @property
    def period(self) -> dict[str, str]:
        return {"from_day": str(self.first), "to_day": str(self.last)}


@pytest.fixture
async def business(office) -> Business:
    business = Business()
    await business.open(office)
    return business


async def test_one_row_when_it_is_divided_by_nothing(office, business):
    report = await office.report(business.operator, **business.period)
    assert len(report.rows) == 1
    assert (report.totals.takings, report.totals.payment_count) == (173, 4)
    assert report.rows[0].figures == report.totals
    for name in ("day", "zone_id", "kind", "payment_method"):
        assert not report.rows[0].HasField(name)


async def test_by_day_zone_kind_and_method(office, business):
    report = await office.report(business.operator, METHOD, KIND, DAY, ZONE, **business.period)
    rows = [(row.day, row.zone_id, row.kind, row.payment_method, row.figures.takings) for row in report.rows]
    first, last = str(business.first), str(business.last)
    assert rows == [
        (first, business.one.id, "session", WALLET, 1.5),
        (first, business.one.id, "ticket", CASH, 50),
        (last, business.one.id, "season_badge", CASH, 120),
        (last, business.one.id, "session", CARD, 1.5),
    ]
    assert all(row.zone_name.startswith("Z-") for row in report.rows)


async def test_by_who_took_the_cash(office, business):
    report = await office.report(business.operator, STAFF, **business.period, payment_method=CASH)
    shown = {(row.staff_id, row.staff_name): row.figures.takings for row in report.rows}
    assert shown == {(business.agent.id, "Sami Ben Youssef"): 50, (business.operator.id, "Ines Chaabane"): 120}
    everything = await office.report(business.operator, STAFF, **business.period)
    assert [row.figures.takings for row in everything.rows if not row.HasField("staff_id")] == [3]


async def test_months_are_days_together(office, business):
    report = await office.report(business.operator, MONTH, **business.period)
    assert {row.day for row in report.rows} == {str(business.first)[:7], str(business.last)[:7]}
    assert sum(row.figures.takings for row in report.rows) == 173


async def test_limits_go_together(office, business):
    only = {"zone_id": business.one.id, "kind": "session", "payment_method": CARD}
    report = await office.report(business.admin, KIND, **business.period, **only)
    assert [(row.kind, row.figures.takings) for row in report.rows] == [("session", 1.5)]
    one_day = await office.report(business.operator, from_day=str(business.first), to_day="")
    assert one_day.totals.takings == 51.5
    nothing = await office.report(business.operator, from_day="2001-01-01", to_day="2001-12-31")
    assert not nothing.rows
    assert nothing.totals == type(nothing.totals)()


async def test_operators_see_their_zones_and_admins_all_and_what_belongs_to_none(office, business):
    of_operator = await office.report(business.operator, ZONE, **business.period)
    assert [row.zone_id for row in of_operator.rows] == [business.one.id]
    of_admin = await office.report(business.admin, ZONE, **business.period)
    assert {business.one.id, business.other.id, "none"} <= {row.zone_id for row in of_admin.rows}
    no_zone = await office.report(business.admin, KIND, **business.period, zone_id="none", kind="topup")
    assert no_zone.totals.topups >= 20
    assert no_zone.totals.takings == 0
    for zone in (business.other.id, "none", NOBODY):
        with refused("ZONE_NOT_ASSIGNED"):
            await office.report(business.operator, zone_id=zone)
        with refused("ZONE_NOT_ASSIGNED"):
            request = pb.ExportRevenueReportRequest(from_day="2026-01-01", zone_id=zone)
            await office.revenue.ExportRevenueReport(request, metadata=business.operator.metadata)
    without = await office.operator()
    assert not (await office.report(without)).rows


async def test_todays_figures_are_there_as_soon_as_the_job_ran_and_say_so(office):
    zone = await office.zone()
    operator = await office.operator(zone)
    driver, _ = await office.driver()
    await office.park(driver, zone, "wallet")
    paid_at = office.clock()
    await office.follow()
    report = await office.report(operator, from_day=str(office.today), to_day="")
    assert report.totals.takings == 1.5
    assert report.as_of_time.ToMilliseconds() >= int(paid_at.timestamp() * 1000)


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({"from_day": "2026-02-30"}, "from_day"),
        ({"to_day": "2026-00-01"}, "to_day"),
        ({"from_day": "2026-02-02", "to_day": "2026-02-01"}, "to_day"),
        ({"group_by": [DAY, MONTH]}, "group_by"),
        ({"group_by": [17]}, "group_by[0]"),
        ({"zone_id": "everywhere"}, "zone_id"),
    ],
)
async def test_what_is_no_report_is_refused_by_its_field(office, query, field):
    admin = await office.people.admin()
    request = pb.GetRevenueReportRequest(**{"from_day": "2026-01-01", "to_day": "2026-12-31", **query})
    with refused("INVALID_ARGUMENT") as refusal:
        await office.revenue.GetRevenueReport(request, metadata=admin.metadata)
    assert list(refusal.fields) == [field]


async def test_a_report_that_nobody_can_read_is_refused(office):
    admin = await office.people.admin()
    await office.driver(millimes=1_000)
    await office.follow()
    state = await office.database["revenueState"].find_one({"_id": "figures"})
    example = await office.database["revenueSums"].find_one({"generation": state["generation"]})
    many = [{**example, "_id": f"many:{n}", "kind": f"k{n}", "day": "1999-01-01"} for n in range(MOST_ROWS + 1)]
    await office.database["revenueSums"].insert_many(many)
    try:
        query = {"from_day": "1999-01-01", "to_day": "1999-01-01"}
        with refused("REPORT_TOO_LARGE") as refusal:
            await office.report(admin, KIND, **query)
        assert refusal.metadata["limit"] == str(MOST_ROWS)
        with refused("REPORT_TOO_LARGE"):
            request = pb.ExportRevenueReportRequest(group_by=[KIND], **query)
            await office.revenue.ExportRevenueReport(request, metadata=admin.metadata)
        assert len((await office.report(admin, **query)).rows) == 1
        as_pdf = pb.ExportRevenueReportRequest.FORMAT_PDF
        request = pb.ExportRevenueReportRequest(group_by=[KIND], format=as_pdf, **query)
        others = [each["_id"] for each in many[MOST_PRINTED + 1 :]]
        await office.database["revenueSums"].delete_many({"_id": {"$in": others}})
        with refused("REPORT_TOO_LARGE") as refusal:
            await office.revenue.ExportRevenueReport(request, metadata=admin.metadata)
        assert refusal.metadata["limit"] == str(MOST_PRINTED)
    finally:
        await office.database["revenueSums"].delete_many({"_id": {"$regex": "^many:"}})


async def test_a_report_is_a_csv_or_a_pdf(office, business):
    async def export(format_: int):
        request = pb.ExportRevenueReportRequest(format=format_, group_by=[DAY, ZONE, METHOD, STAFF], **business.period)
        return await office.revenue.ExportRevenueReport(request, metadata=business.operator.metadata)

    as_csv = await export(pb.ExportRevenueReportRequest.FORMAT_CSV)
    assert as_csv.content_type == "text/csv; charset=utf-8"
    rows = list(csv.DictReader(io.StringIO(as_csv.data.decode())))
    assert [(row["day"], row["payment_method"], row["takings"]) for row in rows] == [
        (str(business.first), "cash", "50.000"),
        (str(business.first), "wallet", "1.500"),
        (str(business.last), "card", "1.500"),
        (str(business.last), "cash", "120.000"),
    ]
    assert {row["zone_id"] for row in rows} == {business.one.id}
    assert rows[0]["staff_name"] == "Sami Ben Youssef"
    as_pdf = await export(pb.ExportRevenueReportRequest.FORMAT_PDF)
    assert as_pdf.content_type == "application/pdf"
    assert as_pdf.data.startswith(b"%PDF-")


async def test_a_report_reads_the_days_and_zones_it_shows_and_no_others(office, business):
    """However many years of sums there are."""
    state = await office.database["revenueState"].find_one({"_id": "figures"})
    sums = office.database["revenueSums"]
    example = await sums.find_one({"generation": state["generation"]})
    old = [
        {**example, "_id": f"old:{n}", "zone": str(ObjectId()), "day": str(business.first - timedelta(days=1 + n))}
        for n in range(2_000)
    ]
    await sums.insert_many(old)
    try:
        days = {"$gte": str(business.first), "$lte": str(business.last)}
        for zones in ({}, {"zone": {"$in": [business.one.id]}}):
            query = {"generation": state["generation"], "day": days, **zones}
            plan = await office.database.command("explain", {"find": "revenueSums", "filter": query})
            assert plan["executionStats"]["totalDocsExamined"] == plan["executionStats"]["nReturned"]
    finally:
        await sums.delete_many({"_id": {"$regex": "^old:"}})


def of(reason: str, source: str, target: str, *, kind: str = "session", staff: str | None = None) -> Sum:
    return Sum(Slot("2026-03-01", "none", kind, Method.CARD, staff, source, target, reason), 10, 2)


@pytest.mark.parametrize(
    ("entries", "figures"),
    [
        (of("parking_payment", "card_clearing", "revenue:parking"), Figures(takings=10, payment_count=2)),
        (of("topup", "card_clearing", "wallet", kind="topup"), Figures(topups=10, payment_count=2)),
        # Money that came too late for what it was for is there, and goes back later.
        (of("parking_payment", "card_clearing", "refunds"), Figures(takings=10, payment_count=2)),
        (of("refund", "refunds", "wallet"), Figures(refunds=10)),
        (of("refund", "refunds", "card_clearing"), Figures(refunds=10)),
        (of("refund", "refunds", "cash"), Figures(refunds=10)),
        (of("refund", "card_clearing", "refunds"), Figures(refunds=-10)),
        (of("refund", "wallet", "card_clearing", kind="topup"), Figures(topups_reversed=10)),
        (of("refund", "card_clearing", "wallet", kind="topup"), Figures(topups_reversed=-10)),
        (of("dispute", "disputes", "card_clearing"), Figures(disputes=10)),
        (of("dispute", "card_clearing", "disputes"), Figures(disputes=-10)),
        (of("dispute", "wallet", "card_clearing", kind="topup"), Figures(topups_reversed=10)),
        (of("fee", "fees", "card_clearing"), Figures(fees=10)),
        (of("fee", "card_clearing", "fees"), Figures(fees=-10)),
        (of("payout", "bank", "card_clearing"), Figures(paid_out=10)),
        (of("adjustment", "adjustments", "wallet"), Figures(adjustments=10)),
        (of("adjustment", "wallet", "adjustments"), Figures(adjustments=-10)),
        # What is paid later is earned when it is used, and only settled when it is paid.
        (of("parking_payment", "receivable", "revenue:parking"), Figures(takings=10, payment_count=2)),
        (of("parking_payment", "card_clearing", "receivable", kind="pay_later"), Figures(settled=10)),
        (of("parking_payment", "wallet", "receivable", kind="pay_later"), Figures(settled=10)),
        (of("refund", "refunds", "receivable"), Figures(refunds=10)),
        (of("refund", "receivable", "wallet"), Figures(settled=-10)),
        (of("dispute", "receivable", "card_clearing", kind="pay_later"), Figures(settled=-10)),
        (of("dispute", "card_clearing", "receivable", kind="pay_later"), Figures(settled=10)),
        (of("something new", "a", "b"), Figures(other=10)),
    ],
)
def test_every_sort_of_movement_has_its_figure(entries: Sum, figures: Figures) -> None:
    assert figures_of([entries]) == figures


def test_no_reason_of_the_books_is_without_a_figure() -> None:
    assert not [reason for reason in EntryReason if figures_of([of(reason.value, "refunds", "wallet")]).other]


def test_cash_that_was_given_back_is_not_to_be_handed_in() -> None:
    taken = of("ticket_payment", "cash", "revenue:fines", staff="a")
    assert cash_due([taken, taken, of("refund", "refunds", "cash", staff="a")]) == {"a": 10}
