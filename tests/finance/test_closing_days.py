"""A day is closed once, says what the books say, and stays; the cash of agents is counted."""

import asyncio
import csv
import io
import random
from datetime import datetime, time, timedelta
from decimal import Decimal

import pytest
from bson import ObjectId

from parkup.common.v1 import payment_method_pb2 as methods
from parkup.payments.v1 import closing_service_pb2 as pb
from server.payments.errors import FiguresNotReady
from tests.errors import refused
from tests.finance.office import TUNIS, Load, Office, by_day
from tests.metrics import metric

CSV, PDF = pb.ExportDayClosingRequest.FORMAT_CSV, pb.ExportDayClosingRequest.FORMAT_PDF
NOBODY = "0" * 24
JOB = timedelta(hours=12)


@pytest.fixture
async def zone(office):
    return await office.zone()


@pytest.fixture
async def operator(office, zone):
    return await office.operator(zone)


@pytest.fixture
async def agent(office, zone):
    return await office.city.agent(zone, name="سامي Ben Youssef")


async def over(office: Office, *, hours: int = 0) -> None:
    """Goes on until the day is over for so long, and the figures reach there."""
    now = office.clock().astimezone(TUNIS)
    midnight = datetime.combine(now.date() + timedelta(days=1), time(), TUNIS)
    office.clock.move(seconds=(midnight - now).total_seconds(), hours=hours, minutes=11)
    await office.follow()


async def count(office: Office, by, zone, staff: str, amount: float, **more) -> pb.StaffCash:
    fields = {"day": str(office.today), "zone_id": zone.id, "staff_id": staff, "amount": amount} | more
    return (await office.closings.CountCash(pb.CountCashRequest(**fields), metadata=by.metadata)).staff_cash


async def export(office: Office, by, zone: str, format_: int, day=None) -> bytes:
    request = pb.ExportDayClosingRequest(day=str(day or office.today), zone_id=zone, format=format_)
    answer = await office.closings.ExportDayClosing(request, metadata=by.metadata)
    assert answer.content_type == ("application/pdf" if format_ == PDF else "text/csv; charset=utf-8")
    return answer.data


async def test_closings_of_a_day_sum_up_to_the_books_to_the_millime(office):
    load = Load(office, random.Random(5))
    await load.open()
    for _ in range(30):
        await load.step()
    days = sorted(await office.in_the_books())
    await over(office, hours=24)
    # Some by hand, the rest by the job.
    await office.close(load.operator, load.zones[0].id, office.today - timedelta(days=2))
    assert await office.finance.closing.close_due(timedelta(hours=1)) > 0
    documents = [each async for each in office.database["dayClosings"].find()]
    closed = by_day([{"day": each["day"], **one} for each in documents for one in each["sums"]])
    books = await office.in_the_books()
    assert {day: closed[day] for day in days} == {day: books[day] for day in days}
    assert await office.finance.closing.close_due(timedelta(hours=1)) == 0


async def test_a_zones_day_shows_takings_refunds_and_cash_by_agent(office, zone, operator, agent):
    driver, card = await office.driver()
    await office.cancel(driver, await office.park(driver, zone, "wallet"))
    await office.end(driver, await office.park(driver, zone, card))
    await office.take_fine(agent)
    await office.take_fine(agent)
    await office.city.pay(driver, await office.city.fined_parked(agent, driver), methods.PAYMENT_METHOD_WALLET)
    await office.sell_badge(operator, zone)
    await office.follow()
    day = await office.closing(operator, zone.id)
    assert not day.is_closed
    assert (day.totals.takings, day.totals.refunds, day.totals.net) == (273, 1.5, 271.5)
    assert day.totals.payment_count == 6
    lines = {(line.kind, line.payment_method, line.staff_id): line.figures for line in day.lines}
    cash = methods.PAYMENT_METHOD_CASH
    assert lines[("ticket", cash, agent.id)].takings == 100
    assert lines[("ticket", methods.PAYMENT_METHOD_WALLET, "")].takings == 50
    assert lines[("season_badge", cash, operator.id)].takings == 120
    assert lines[("session", methods.PAYMENT_METHOD_CARD, "")].net == 1.5
    wallet = lines[("session", methods.PAYMENT_METHOD_WALLET, "")]
    assert (wallet.takings, wallet.refunds, wallet.net) == (1.5, 1.5, 0)
    due = {each.staff_id: (each.staff_name, each.due, each.HasField("counted")) for each in day.cash}
    assert due == {
        agent.id: ("سامي Ben Youssef", 100, False),
        operator.id: ("Ines Chaabane", 120, False),
    }
    assert day.cash_due == 220


async def test_who_sees_and_closes_what(office, zone, operator):
    elsewhere, admin = await office.operator(await office.zone()), await office.people.admin()
    driver, card = await office.driver()
    await office.end(driver, await office.park(driver, zone, "wallet"))
    await office.top_up(driver, card, 10)
    today = office.today
    await over(office)
    for call in (office.closing(elsewhere, zone.id, today), office.close(elsewhere, zone.id, today)):
        with refused("ZONE_NOT_ASSIGNED"):
            await call
    for call in (office.closing(operator, "none", today), office.close(operator, "none", today)):
        with refused("ZONE_NOT_ASSIGNED"):
            await call
    with refused("ZONE_NOT_ASSIGNED"):
        await export(office, elsewhere, zone.id, CSV)
    with refused("ZONE_NOT_ASSIGNED"):
        await count(office, elsewhere, zone, operator.id, 1)
    with refused("ZONE_NOT_ASSIGNED"):
        request = pb.ListDayClosingsRequest(zone_id=zone.id)
        await office.closings.ListDayClosings(request, metadata=elsewhere.metadata)

    async def seen(by) -> set[str]:
        request = pb.GetDaySummaryRequest(day=str(today))
        answer = await office.closings.GetDaySummary(request, metadata=by.metadata)
        return {each.zone_id for each in answer.day_closings}

    assert await seen(operator) == {zone.id}
    assert await seen(elsewhere) == set()
    assert {zone.id, "none"} <= await seen(admin)
    assert (await office.closing(admin, "none", today)).totals.topups >= 10


async def test_a_zone_that_is_not_there_has_no_days(office):
    admin = await office.people.admin()
    with refused("ZONE_NOT_FOUND"):
        await office.closing(admin, NOBODY)
    with refused("ZONE_NOT_FOUND"):
        await office.close(admin, NOBODY, office.today)
    with refused("ZONE_NOT_FOUND"):
        await export(office, admin, NOBODY, CSV)
    request = pb.CountCashRequest(day=str(office.today), zone_id=NOBODY, staff_id=NOBODY, amount=1)
    with refused("ZONE_NOT_FOUND"):
        await office.closings.CountCash(request, metadata=admin.metadata)


@pytest.mark.parametrize("day", ["", "2026-13-01", "2026-02-30", "9999-12-31", "0000-01-01", "tomorrow"])
async def test_what_is_no_day_is_refused_by_its_name(office, operator, zone, day):
    with refused("INVALID_ARGUMENT") as refusal:
        request = pb.GetDayClosingRequest(day=day, zone_id=zone.id)
        await office.closings.GetDayClosing(request, metadata=operator.metadata)
    assert list(refusal.fields) == ["day"]


async def test_a_day_is_closed_once_after_its_end_and_stays_as_it_is(office, zone, operator, agent):
    await office.take_fine(agent)
    today = office.today
    with refused("DAY_NOT_OVER") as refusal:
        await office.close(operator, zone.id, today)
    assert refusal.metadata["day"] == str(today)
    await over(office)
    closed = await office.close(operator, zone.id, today)
    assert closed.is_closed
    assert (closed.closed_by_id, closed.totals.takings, closed.cash_due) == (operator.id, 50, 50)
    with refused("DAY_ALREADY_CLOSED"):
        await office.close(operator, zone.id, today)
    again = await asyncio.gather(*(office.close(operator, zone.id, today) for _ in range(3)), return_exceptions=True)
    assert all(isinstance(each, Exception) for each in again)
    admin = await office.people.admin()
    assert await office.closing(admin, zone.id, today) == closed
    noted = await office.database["auditLog"].find_one({"subjectKind": "day_closing", "actorId": ObjectId(operator.id)})
    assert noted["action"] == "create"


async def test_of_many_who_close_a_day_at_the_same_time_one_does(office, zone, operator, agent):
    await office.take_fine(agent)
    today = office.today
    await over(office)
    closed = await asyncio.gather(*(office.close(operator, zone.id, today) for _ in range(5)), return_exceptions=True)
    assert sum(isinstance(each, pb.DayClosing) for each in closed) == 1


async def test_a_refund_of_a_closed_days_payment_counts_on_its_own_day(office, zone, operator):
    driver, _ = await office.driver()
    badge = await office.badges.buy(driver, zone, office.city.plate())
    today = office.today
    await over(office)
    closed = await office.close(operator, zone.id, today)
    await office.badges.take_back(operator, badge, with_refund=True)
    await office.follow()
    assert await office.closing(operator, zone.id, today) == closed
    tomorrow = await office.closing(operator, zone.id)
    assert (tomorrow.totals.takings, tomorrow.totals.refunds, tomorrow.totals.net) == (0, 120, -120)


async def test_a_day_is_not_closed_before_the_figures_reach_its_end(office, zone, operator, agent):
    await office.take_fine(agent)
    today = office.today
    await office.follow()
    office.clock.move(days=1, minutes=11)
    with refused("FIGURES_NOT_READY"):
        await office.close(operator, zone.id, today)
    with pytest.raises(FiguresNotReady):
        await office.finance.closing.close_due(timedelta(minutes=11))


async def test_the_job_closes_what_nobody_has_and_leaves_the_rest(office, zone, operator, agent):
    other = await office.zone()
    await office.take_fine(agent)
    await office.take_fine(await office.city.agent(other))
    today = office.today
    await over(office)
    by_hand = await office.close(operator, zone.id, today)
    assert not (await office.closing(await office.people.admin(), other.id, today)).is_closed
    office.clock.move(hours=36)
    await office.follow()
    await office.finance.closing.close_due(JOB)
    by_job = await office.closing(await office.people.admin(), other.id, today)
    assert by_job.is_closed
    assert not by_job.closed_by_id
    assert await office.closing(operator, zone.id, today) == by_hand


async def test_a_day_that_the_books_contradict_is_counted_and_seen(office, zone, operator, agent):
    await office.take_fine(agent)
    today = office.today
    await over(office, hours=24)
    await office.close(operator, zone.id, today)
    await office.finance.closing.close_due(timedelta(hours=1))
    await office.finance.follower.measure()
    before = metric("parkup_closings_differing")
    slot = {"zone": zone.id, "day": str(today)}
    await office.database["revenueSums"].update_one(slot, {"$inc": {"count": 1}})
    await office.finance.closing.close_due(timedelta(hours=1))
    await office.finance.follower.measure()
    assert metric("parkup_closings_differing") == before + 1
    await office.database["revenueSums"].update_one(slot, {"$inc": {"count": -1}})


class TestCash:
    async def test_counts_are_kept_and_the_last_one_holds(self, office, zone, operator, agent):
        await office.take_fine(agent)
        await office.follow()
        cash = await count(office, operator, zone, agent.id, 48.5, note=" Un billet manque ")
        assert (cash.due, cash.counted, cash.difference) == (50, 48.5, -1.5)
        second = await office.operator(zone)
        cash = await count(office, second, zone, agent.id, 50)
        assert (cash.counted, cash.difference) == (50, 0)
        assert [(each.amount, each.note, each.counted_by_id) for each in cash.counts] == [
            (50, "", second.id),
            (48.5, "Un billet manque", operator.id),
        ]
        assert all(each.HasField("counted_at") for each in cash.counts)
        day = await office.closing(operator, zone.id)
        assert day.cash[0] == cash
        assert day.cash_counted == 50
        noted = await office.database["auditLog"].find_one(
            {"subjectKind": "cash_count", "actorId": ObjectId(operator.id)}
        )
        assert {"field": "amount", "after": noted["changes"][0]["after"]} == noted["changes"][0]
        assert noted["changes"][0]["after"].to_decimal() == Decimal("48.5")

    async def test_what_was_taken_on_a_closed_day_can_be_counted_and_leaves_the_closing_as_it_is(
        self, office, zone, operator, agent
    ):
        await office.take_fine(agent)
        today = office.today
        await over(office)
        closed = await office.close(operator, zone.id, today)
        cash = await count(office, operator, zone, agent.id, 50, day=str(today))
        assert cash.difference == 0
        after = await office.closing(operator, zone.id, today)
        assert (after.totals, after.lines, after.closed_at) == (closed.totals, closed.lines, closed.closed_at)

    async def test_who_took_no_cash_has_nothing_to_be_counted(self, office, zone, operator, agent):
        await office.follow()
        with refused("NO_CASH_TO_COUNT"):
            await count(office, operator, zone, agent.id, 1)

    @pytest.mark.parametrize("amount", [-1.0, 0.0001, float("nan"), 2e6])
    async def test_what_is_no_amount_is_refused(self, office, zone, operator, agent, amount):
        with refused("INVALID_ARGUMENT") as refusal:
            await count(office, operator, zone, agent.id, amount)
        assert list(refusal.fields) == ["amount"]

    async def test_an_amount_must_be_given_and_may_be_nothing(self, office, zone, operator, agent):
        with refused("INVALID_ARGUMENT"):
            request = pb.CountCashRequest(day=str(office.today), zone_id=zone.id, staff_id=agent.id)
            await office.closings.CountCash(request, metadata=operator.metadata)
        await office.take_fine(agent)
        await office.follow()
        assert (await count(office, operator, zone, agent.id, 0)).difference == -50


class TestList:
    async def test_the_latest_day_first_by_pages_and_by_limits(self, office, zone, operator, agent):
        days = []
        for _ in range(3):
            await office.take_fine(agent)
            days.append(str(office.today))
            await over(office)
            await office.close(operator, zone.id, office.today - timedelta(days=1))
        listed = await self._list(office, operator, page_size=2, with_total_size=True)
        assert [each.day for each in listed.day_closings] == [days[2], days[1]]
        assert listed.total_size == 3
        rest = await self._list(office, operator, page_size=2, page_token=listed.next_page_token)
        assert [each.day for each in rest.day_closings] == [days[0]]
        assert not rest.next_page_token
        await count(office, operator, zone, agent.id, 49, day=days[1])
        limited = await self._list(office, operator, from_day=days[1], to_day=days[1], zone_id=zone.id)
        shown = [(each.day, each.totals.takings, each.cash_due, each.cash_counted) for each in limited.day_closings]
        assert shown == [(days[1], 50, 50, 49)]
        admin = await office.people.admin()
        of_all = await self._list(office, admin, from_day=days[0], to_day=days[2])
        assert {each.day for each in of_all.day_closings} == set(days)
        with refused("INVALID_PAGE_TOKEN"):
            await self._list(office, operator, from_day=days[0], page_token=listed.next_page_token)

    @staticmethod
    async def _list(office: Office, by, **fields):
        return await office.closings.ListDayClosings(pb.ListDayClosingsRequest(**fields), metadata=by.metadata)


class TestFiles:
    async def test_a_csv_has_every_line_the_sum_and_the_cash(self, office, zone, operator, agent):
        await office.take_fine(agent)
        await office.follow()
        await count(office, operator, zone, agent.id, 49)
        rows = list(csv.DictReader(io.StringIO((await export(office, operator, zone.id, CSV)).decode())))
        assert [row["row"] for row in rows] == ["line", "total", "cash"]
        assert rows[0]["staff_name"] == "سامي Ben Youssef"
        assert (rows[0]["takings"], rows[1]["net"]) == ("50.000", "50.000")
        assert (rows[2]["cash_due"], rows[2]["cash_counted"], rows[2]["cash_difference"]) == (
            "50.000",
            "49.000",
            "-1.000",
        )

    async def test_a_name_that_looks_like_a_formula_is_text_in_a_spreadsheet(self, office, zone, operator):
        await office.take_fine(await office.city.agent(zone, name="=1+1"))
        await office.follow()
        rows = list(csv.DictReader(io.StringIO((await export(office, operator, zone.id, CSV)).decode())))
        assert rows[0]["staff_name"] == "'=1+1"

    async def test_a_pdf_is_printed_open_and_closed_and_of_no_zone(self, office, zone, operator, agent):
        await office.take_fine(agent)
        today = office.today
        await office.follow()
        assert (await export(office, operator, zone.id, PDF)).startswith(b"%PDF-")
        await over(office)
        await office.close(operator, zone.id, today)
        assert (await export(office, operator, zone.id, PDF, today)).startswith(b"%PDF-")
        admin = await office.people.admin()
        assert (await export(office, admin, "none", PDF, today)).startswith(b"%PDF-")
