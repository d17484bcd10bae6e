"""How full a place was is said exactly from what came and went, whatever clocks do."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.reports.buckets import HOURS, day_seconds, hour_seconds, moment_of, start_of
from server.reports.facts import Clocks, of_stay
from server.reports.model import Period
from server.reports.occupancy import Until, days_of_place, flows_by, hours_of_day
from server.reports.sums import LENGTH_KEYS, Subject, length_key, summed

PARIS, TUNIS, KATHMANDU = ZoneInfo("Europe/Paris"), ZoneInfo("Africa/Tunis"), ZoneInfo("Asia/Kathmandu")
FIRST = datetime(2026, 10, 22, tzinfo=UTC)
"""Clocks of Paris are put back in the night to 25 October."""
DAYS = Period(date(2026, 10, 23), date(2026, 10, 27))

stays = st.lists(st.tuples(st.integers(0, 7 * 86_400), st.one_of(st.none(), st.integers(0, 5 * 86_400))), max_size=12)


def stood(stays: list[tuple[datetime, datetime | None]], start: datetime, end: datetime) -> int:
    """Seconds that vehicles stood there, stay by stay."""
    ends = ((came, min(went or end, end)) for came, went in stays)
    return sum(max(0, int((went - max(came, start)).total_seconds())) for came, went in ends)


@settings(max_examples=60, deadline=None)
@given(chosen=stays, zone=st.sampled_from([PARIS, TUNIS, KATHMANDU]), until=st.integers(0, 7 * 24))
def test_days_and_hours_of_a_place_are_those_counted_stay_by_stay(chosen, zone, until) -> None:
    parked = [
        (came := FIRST + timedelta(seconds=start), None if length is None else came + timedelta(seconds=length))
        for start, length in chosen
    ]
    clocks = Clocks(TUNIS, {"P": zone})
    documents = [
        {"carPark": "P", "vehicleTypeId": 1, "entryTime": came} | ({"exitTime": went} if went else {})
        for came, went in parked
    ]
    sums = summed(each for document in documents for each in of_stay(document, clocks).items())
    known = Until.at(FIRST + timedelta(hours=until), zone)
    end = start_of(known.day, zone, known.hour)
    rows = [(slot, measures) for slot, measures in sums.items() if slot.subject in ("arrivals", "departures")]
    is_before = {slot.day < DAYS.first.isoformat(): None for slot, _ in rows}
    inside = sum(
        measures.count * (1 if slot.subject is Subject.ARRIVALS else -1)
        for slot, measures in rows
        if slot.day < DAYS.first.isoformat()
    )
    assert is_before is not None

    def flows(key):
        return flows_by([(key(slot), slot.subject is Subject.ARRIVALS, measures) for slot, measures in rows])

    by_hour = flows(lambda slot: (date.fromisoformat(slot.day), slot.hour))
    today = {hour: flow for (day, hour), flow in by_hour.items() if day == known.day}
    days = days_of_place(DAYS, inside, flows(lambda slot: date.fromisoformat(slot.day)), today, zone=zone, until=known)
    for day, figures in days.items():
        start, over = start_of(day, zone), min(start_of(day + timedelta(days=1), zone), max(end, start_of(day, zone)))
        assert figures.stood == stood(parked, start, over), day
        assert figures.seconds == int((over - start).total_seconds())

    hours = hours_of_day(DAYS, inside, by_hour, zone=zone, until=known)
    for hour in hours:
        spans = [
            (start_of(day, zone, hour.hour), start_of(day, zone, hour.hour + 1))
            for day in DAYS.each()
            if (day, hour.hour) < (known.day, known.hour)
        ]
        seconds = sum(int((over - start).total_seconds()) for start, over in spans)
        expected = sum(stood(parked, start, over) for start, over in spans) / seconds if seconds else 0
        assert hour.mean_vehicles == pytest.approx(expected, abs=0.006)


def test_hours_of_a_day_are_the_day_on_days_on_which_clocks_change() -> None:
    for zone in (PARIS, TUNIS):
        for day in (date(2026, 3, 29), date(2026, 10, 25), date(2026, 7, 1)):
            assert sum(hour_seconds(day, hour, zone) for hour in range(HOURS)) == day_seconds(day, zone)
    assert (day_seconds(date(2026, 3, 29), PARIS), day_seconds(date(2026, 10, 25), PARIS)) == (82_800, 90_000)


def test_an_instant_belongs_to_the_day_that_clocks_of_its_place_show() -> None:
    late = datetime(2026, 3, 31, 23, 30, tzinfo=UTC)
    assert (moment_of(late, TUNIS).day, moment_of(late, TUNIS).hour) == (date(2026, 4, 1), 0)
    assert moment_of(late, ZoneInfo("America/New_York")).day == date(2026, 3, 31)


@pytest.mark.parametrize(
    ("first", "last", "before"),
    [
        ((2026, 3, 1), (2026, 3, 31), ((2026, 2, 1), (2026, 2, 28))),
        ((2026, 1, 1), (2026, 12, 31), ((2025, 1, 1), (2025, 12, 31))),
        ((2026, 3, 2), (2026, 3, 8), ((2026, 2, 23), (2026, 3, 1))),
        ((2026, 3, 5), (2026, 3, 5), ((2026, 3, 4), (2026, 3, 4))),
    ],
)
def test_the_period_before_is_as_long_and_of_whole_months_as_many(first, last, before) -> None:
    assert Period(date(*first), date(*last)).before() == Period(date(*before[0]), date(*before[1]))


@pytest.mark.parametrize(("minutes", "key"), [(0, "0-30"), (29.99, "0-30"), (30, "30-60"), (1440, "1440-")])
def test_a_length_is_in_one_class(minutes, key) -> None:
    assert length_key(int(minutes * 60)) == key
    assert key in LENGTH_KEYS
