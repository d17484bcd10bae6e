"""Who took how much cash, and who still has to hand it in."""

import pytest

from parkup.payments.v1 import closing_service_pb2 as pb
from server.payments.closing.cash import MOST_ROWS
from tests.errors import refused
from tests.finance.office import Office


async def report(office: Office, by, **query) -> pb.GetCashReportResponse:
    request = pb.GetCashReportRequest(**{"from_day": "2000-01-01", "to_day": "9999-01-01", **query})
    return await office.closings.GetCashReport(request, metadata=by.metadata)


async def count(office: Office, by, zone, staff: str, day: str, amount: float) -> None:
    request = pb.CountCashRequest(day=day, zone_id=zone.id, staff_id=staff, amount=amount)
    await office.closings.CountCash(request, metadata=by.metadata)


def shown(answer: pb.GetCashReportResponse) -> list[tuple]:
    return [(row.day, row.staff_name, row.due, row.counted if row.HasField("counted") else None) for row in answer.rows]


@pytest.fixture
async def zone(office):
    return await office.zone()


@pytest.fixture
async def operator(office, zone):
    return await office.operator(zone)


async def test_it_tells_by_day_and_agent_what_is_due_counted_and_missing(office, zone, operator):
    one, other = await office.city.agent(zone, name="Amel"), await office.city.agent(zone, name="Bilel")
    await office.take_fine(one)
    await office.take_fine(other)
    first = str(office.today)
    office.clock.move(days=1)
    await office.take_fine(one)
    last = str(office.today)
    await office.follow()
    await count(office, operator, zone, one.id, first, 45)
    await count(office, operator, zone, one.id, first, 47)

    everything = await report(office, operator)
    assert sorted(shown(everything)) == [(first, "Amel", 50, 47), (first, "Bilel", 50, None), (last, "Amel", 50, None)]
    assert (everything.due, everything.counted, everything.difference, everything.uncounted) == (150, 47, -3, 100)
    assert {row.zone_id for row in everything.rows} == {zone.id}
    assert all(row.HasField("difference") == row.HasField("counted") for row in everything.rows)

    of_day = await report(office, operator, from_day=last, to_day="")
    assert shown(of_day) == [(last, "Amel", 50, None)]
    of_agent = await report(office, operator, staff_id=other.id.upper())
    assert shown(of_agent) == [(first, "Bilel", 50, None)]
    open_ones = await report(office, operator, uncounted_only=True, zone_id=zone.id)
    assert sorted(shown(open_ones)) == [(first, "Bilel", 50, None), (last, "Amel", 50, None)]
    assert open_ones.uncounted == open_ones.due == 100


async def test_operators_see_their_zones_and_admins_all(office, zone, operator):
    elsewhere = await office.operator(await office.zone())
    await office.take_fine(await office.city.agent(zone))
    await office.follow()
    assert not (await report(office, elsewhere)).rows
    with refused("ZONE_NOT_ASSIGNED"):
        await report(office, elsewhere, zone_id=zone.id)
    admin = await office.people.admin()
    assert (await report(office, admin, zone_id=zone.id)).due == 50
    assert zone.id in {row.zone_id for row in (await report(office, admin)).rows}


async def test_a_period_that_ends_before_it_begins_is_refused(office, operator):
    with refused("INVALID_ARGUMENT") as refusal:
        await report(office, operator, from_day="2026-01-02", to_day="2026-01-01")
    assert list(refusal.fields) == ["to_day"]


async def test_a_report_that_nobody_can_read_is_refused(office, zone):
    await office.take_fine(await office.city.agent(zone))
    await office.follow()
    sums = office.database["revenueSums"]
    example = await sums.find_one({"staff": {"$exists": True}})
    many = [
        {**example, "_id": f"many:{number}", "staff": f"{number:024x}", "day": "1999-01-01"}
        for number in range(MOST_ROWS + 1)
    ]
    await sums.insert_many(many)
    try:
        with refused("REPORT_TOO_LARGE"):
            await report(office, await office.people.admin(), from_day="1999-01-01", to_day="1999-01-01")
    finally:
        await sums.delete_many({"_id": {"$regex": "^many:"}})
