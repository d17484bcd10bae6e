"""When reports come by themselves, and on what: pure."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.reports.model import Period, Sight
from server.reports.people import covers
from server.reports.schedules.model import Cadence, Timing
from server.values.clock import TUNIS

PARIS = ZoneInfo("Europe/Paris")
WEEKLY, MONTHLY = Cadence.WEEKLY, Cadence.MONTHLY


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("timing", "now", "zone", "instant", "period"),
    [
        # Monday morning in Tunis is an hour ahead of UTC.
        (Timing(WEEKLY, 1, hour=7), "2026-03-04T12:00", TUNIS, "2026-03-09T06:05", ("2026-03-02", "2026-03-08")),
        # The very instant does not come twice.
        (Timing(WEEKLY, 1, hour=7), "2026-03-09T06:05", TUNIS, "2026-03-16T06:05", ("2026-03-09", "2026-03-15")),
        # Just after midnight in Tunis it is Sunday in UTC still.
        (Timing(WEEKLY, 1, hour=0), "2026-03-08T12:00", TUNIS, "2026-03-08T23:05", ("2026-03-02", "2026-03-08")),
        # On a Sunday the week is not over.
        (Timing(WEEKLY, 7, hour=23), "2026-03-08T12:00", TUNIS, "2026-03-08T22:05", ("2026-02-23", "2026-03-01")),
        # The first of a month is on the month before; of January on the year before.
        (Timing(MONTHLY, month_day=1), "2025-12-31T12:00", TUNIS, "2026-01-01T06:05", ("2025-12-01", "2025-12-31")),
        (Timing(MONTHLY, month_day=28), "2026-02-28T12:00", TUNIS, "2026-03-28T06:05", ("2026-02-01", "2026-02-28")),
        # The last day, whatever number it has.
        (Timing(MONTHLY, month_day=31), "2026-02-01T12:00", TUNIS, "2026-02-28T06:05", ("2026-01-01", "2026-01-31")),
        (Timing(MONTHLY, month_day=31), "2028-02-01T12:00", TUNIS, "2028-02-29T06:05", ("2028-01-01", "2028-01-31")),
        (Timing(MONTHLY, month_day=31), "2026-03-31T07:00", TUNIS, "2026-04-30T06:05", ("2026-03-01", "2026-03-31")),
        # Where clocks are put forward, an hour that there is not comes after it; put back, the first of both counts.
        (Timing(WEEKLY, 7, hour=2), "2026-03-28T12:00", PARIS, "2026-03-29T01:05", ("2026-03-16", "2026-03-22")),
        (Timing(WEEKLY, 7, hour=2), "2026-10-24T12:00", PARIS, "2026-10-25T00:05", ("2026-10-12", "2026-10-18")),
        (Timing(WEEKLY, 7, hour=2), "2026-10-25T00:30", PARIS, "2026-11-01T01:05", ("2026-10-19", "2026-10-25")),
        # So did clocks in Tunisia until 2008.
        (
            Timing(MONTHLY, month_day=31, hour=7),
            "2008-03-02T12:00",
            TUNIS,
            "2008-03-31T05:05",
            ("2008-02-01", "2008-02-29"),
        ),
    ],
)
def test_it_comes_at_the_hour_of_the_place_on_the_last_whole_period(timing, now, zone, instant, period) -> None:
    assert timing.next_after(utc(now), zone) == utc(instant)
    assert timing.period_at(utc(instant), zone) == Period(*map(date.fromisoformat, period))


@settings(max_examples=60, deadline=None)
@given(
    cadence=st.sampled_from(Cadence),
    weekday=st.integers(1, 7),
    month_day=st.sampled_from([*range(1, 29), 31]),
    hour=st.integers(0, 23),
    begin=st.integers(0, 13_000).map(lambda days: utc("2005-01-01T12:30") + timedelta(days=days)),
    zone=st.sampled_from([TUNIS, PARIS]),
)
def test_one_comes_after_the_other_and_so_do_their_periods(cadence, weekday, month_day, hour, begin, zone) -> None:
    timing, at = Timing(cadence, weekday, month_day, hour), begin
    before = None
    for _ in range(15):
        at = timing.next_after(at, zone)
        period = timing.period_at(at, zone)
        assert period.last < at.astimezone(zone).date()
        if before:
            assert period.before() == before, "none is left out, none comes twice"
        before = period


@pytest.mark.parametrize(
    ("sight", "seen", "is_covered"),
    [
        (Sight(None, None), Sight(None, None), True),
        (Sight(None, None), Sight(["a"], []), True),
        (Sight(["a", "b"], ["P"]), Sight(["a"], ["P"]), True),
        (Sight(["b"], ["P"]), Sight(["a"], ["P"]), False),
        (Sight(["a"], []), Sight(["a"], ["P"]), False),
        (Sight(["a"], ["P"]), Sight(None, None), False),
        (Sight([], []), Sight([], []), True),
    ],
)
def test_a_file_is_for_who_sees_all_that_is_in_it(sight, seen, is_covered) -> None:
    assert covers(sight, seen) is is_covered
