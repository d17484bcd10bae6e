"""Reports say what happened, to whom it concerns, and no more."""

import csv
import io
from collections import Counter
from datetime import timedelta

import pytest

from parkup.reports.v1.report_pb2 import ReportSection
from parkup.reports.v1.report_service_pb2 import GetReportRequest
from tests.carpark.garage import CASH
from tests.errors import refused
from tests.reports.bureau import START, Bureau

DAY = timedelta(days=1)


@pytest.fixture
async def march(bureau: Bureau) -> Bureau:
    """Of 1 March at noon, and of the day before."""
    noon, before = START.replace(hour=12), START.replace(hour=12) - DAY
    await bureau.put(
        "carParkSessions",
        bureau.stay(noon, 120),
        bureau.stay(noon, 45, vehicleTypeId=2),
        bureau.stay(noon + timedelta(hours=1), 24 * 60),
        bureau.stay(before, 60),
    )
    await bureau.put("parkingSessions", bureau.session(noon, 90), bureau.session(noon, 90, status="cancelled"))
    await bureau.put(
        "tickets",
        bureau.fine(noon),
        bureau.fine(noon, status="paid", reason="pound"),
        bureau.fine(noon, status="appealed"),
        bureau.fine(before, status="dismissed"),
    )
    await bureau.put("chargingSessions", bureau.charging(noon), bureau.charging(before))
    await bureau.put("memberships", bureau.membership(noon, 10), bureau.membership(before, 400))
    await bureau.put("shifts", bureau.shift(noon, 6), bureau.shift(before, 2))
    await bureau.follow()
    return bureau


async def test_a_report_of_a_car_park_says_what_its_documents_say(march) -> None:
    report = await march.report(march.admin, car_park=march.park)
    assert (report.previous_from_day, report.previous_to_day) == ("2026-02-01", "2026-02-28")
    assert (report.place.car_park, report.place.name) == (march.park, "Lac Parking")
    full = report.occupancy.figures
    assert (full.arrivals, full.departures, full.vehicle_hours, full.spaces) == (3, 3, 26.75, 4)
    # March has an hour less there, than 31 days have.
    assert full.mean_vehicles == round(26.75 / (31 * 24 - 1), 2)
    assert full.occupancy_percent == round(100 * 26.75 / (31 * 24 - 1) / 4, 1)
    assert report.occupancy.previous.vehicle_hours == 1
    assert {part.day: part.figures.arrivals for part in report.occupancy.parts if part.figures.arrivals} == {
        "2026-03-01": 3
    }
    assert len(report.occupancy.parts) == 31
    hours = {each.hour: (each.arrivals, each.departures, each.previous_arrivals) for each in report.peak_hours.hours}
    assert (hours[13], hours[14], hours[15]) == ((2, 1, 1), (1, 1, 0), (0, 1, 0))
    assert [each.arrivals for each in report.peak_hours.weekdays] == [0, 0, 0, 0, 0, 0, 3]
    assert (report.peak_hours.busiest_hour, report.peak_hours.busiest_weekday) == (13, 7)
    assert [(each.key, each.count, each.previous_count) for each in report.vehicle_types.shares] == [
        ("1", 2, 1),
        ("2", 1, 0),
    ]
    lengths = {each.key: each.count for each in report.stay_lengths.lengths if each.count}
    assert lengths == {"30-60": 1, "120-240": 1, "1440-": 1}
    assert (report.stay_lengths.mean_minutes, report.stay_lengths.previous_mean_minutes) == (535, 60)
    members = report.memberships
    assert (members.started, members.ended, members.active, members.previous_active) == (1, 1, 1, 1)
    charging = report.charging.figures
    assert (charging.sessions, charging.energy_kwh, charging.hours, charging.amount) == (1, 11, 0.5, 4.4)
    assert report.charging.powers[0].name == "22 kW"
    assert not report.fines.figures.issued


async def test_a_report_of_a_zone_says_what_its_documents_say(march) -> None:
    report = await march.report(march.admin, zone_id=march.zone.id)
    assert report.occupancy.figures.arrivals == 1
    assert report.occupancy.figures.vehicle_hours == 1.5
    assert not report.occupancy.figures.HasField("occupancy_percent")
    fines = report.fines.figures
    assert (fines.issued, fines.amount, fines.paid, fines.paid_amount) == (3, 150, 1, 50)
    assert (fines.open, fines.appealed, fines.dismissed) == (2, 1, 0)
    assert report.fines.previous.dismissed == 1
    (agent,) = report.agents.agents
    assert (agent.agent_id, agent.fines.issued, agent.previous_fines) == (str(march.agent_id), 3, 1)
    assert agent.shift_hours == 6
    assert not report.charging.figures.sessions


async def test_only_what_is_asked_for_is_in_it_and_long_periods_come_in_months(march) -> None:
    report = await march.report(march.admin, "fines", from_day="2025-01-01", to_day="2026-12-31")
    assert report.HasField("fines")
    assert not report.HasField("occupancy")
    assert [part.day for part in report.fines.parts][:2] == ["2025-01", "2025-02"]
    assert len(report.fines.parts) == 24


async def test_money_is_that_of_the_books_by_car_park_and_zone(bureau: Bureau) -> None:
    office = bureau.office
    session = (await bureau.garage.enter()).session
    office.clock.move(minutes=10)
    await bureau.garage.pay(session, bureau.garage.operator, CASH, amount=5.0)
    driver, _ = await office.driver()
    await office.park(driver, bureau.zone, "wallet")
    await office.follow()
    await bureau.follow()
    today = str(office.today)

    async def takings(**query) -> tuple[float, list[str]]:
        report = await bureau.report(bureau.admin, "revenue", from_day=today, to_day=today, **query)
        return report.revenue.figures.takings, [each.kind for each in report.revenue.kinds]

    assert await takings(car_park=bureau.park) == (5.0, ["car_park_stay"])
    assert await takings(zone_id=bureau.zone.id) == (1.5, ["session"])
    both = await bureau.office.people.operator(zone_ids=(bureau.zone.id,), car_parks=(bureau.park,))
    report = await bureau.report(both, "revenue", from_day=today, to_day=today)
    assert report.revenue.figures.takings == 6.5
    assert [each.place.car_park or each.place.zone_id for each in report.revenue.places] == [
        bureau.park,
        bureau.zone.id,
    ]
    live = await bureau.report(both, "occupancy", from_day=today, to_day=today)
    assert live.occupancy.figures.arrivals == 2


async def test_operators_see_their_own_and_admins_all(march) -> None:
    city = march.office.city
    guard, warden = march.garage.operator, await city.operator()
    of_zone = await march.office.operator(march.zone)
    for operator, arrivals, fines in ((guard, 3, 0), (of_zone, 1, 3), (warden, 0, 0)):
        report = await march.report(operator, "occupancy", "fines")
        assert (report.occupancy.figures.arrivals, report.fines.figures.issued) == (arrivals, fines)
        assert (await march.file(operator, "fines")).count(b"fines,") == (3 if fines else 0)
    everything = await march.report(march.admin, "occupancy", "fines")
    assert everything.occupancy.figures.arrivals >= 4
    for query, reason in (
        ({"zone_id": march.zone.id}, "ZONE_NOT_ASSIGNED"),
        ({"car_park": march.park}, "CAR_PARK_NOT_ASSIGNED"),
    ):
        with refused(reason):
            await march.report(warden, **query)
        with refused(reason):
            await march.file(warden, **query)
    for query, reason in (
        ({"zone_id": "0" * 24}, "ZONE_NOT_FOUND"),
        ({"car_park": "NOWHERE"}, "CAR_PARK_NOT_FOUND"),
    ):
        with refused(reason):
            await march.report(march.admin, **query)
        with refused(reason):
            await march.file(march.admin, **query)


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({"to_day": "2026-02-01"}, "to_day"),
        ({"to_day": "2037-02-13"}, "to_day"),
        ({"from_day": "2026-02-31"}, "from_day"),
        ({"zone_id": "0" * 24, "car_park": "P"}, "car_park"),
    ],
)
async def test_periods_and_places_that_make_no_sense_are_refused(bureau, query, field) -> None:
    with refused("INVALID_ARGUMENT") as refusal:
        await bureau.report(bureau.admin, **query)
    assert list(refusal.fields) == [field]


async def test_a_section_that_no_report_has_is_told_which_there_are(bureau) -> None:
    request = GetReportRequest(from_day="2026-03-01", to_day="2026-03-31", sections=[1, 99])
    with refused("INVALID_ARGUMENT") as refusal:
        await bureau.reports.GetReport(request, metadata=bureau.admin.metadata)
    listed = ", ".join(value.name for value in ReportSection.Name.DESCRIPTOR.values if value.number)
    assert refusal.fields == {"sections[1]": f"doit être l'une des valeurs {listed}"}


async def test_a_spreadsheet_has_a_row_for_each_sum(march) -> None:
    file = await march.file(march.admin, car_park=march.park)
    rows = list(csv.DictReader(io.StringIO(file.decode())))
    assert Counter(row["subject"] for row in rows) == {
        "arrivals": 3,
        "departures": 3,
        "lengths": 3,
        "members_from": 1,
        "members_to": 1,
        "charging": 1,
    }
    (charging,) = (row for row in rows if row["subject"] == "charging")
    assert (charging["day"], charging["hour"], charging["key"]) == ("2026-03-01", "13", "22000")
    assert (charging["minutes"], charging["energy_kwh"], charging["amount"]) == ("30.0", "11.000", "4.400")
    assert {row["place_name"] for row in rows} == {"Lac Parking"}
