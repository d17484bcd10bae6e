"""What peaks, weekends and public holidays make of the street's prices, and that what is predicted is charged."""

from datetime import UTC, date, datetime, time, timedelta

import bson
import pytest
from bson.codec_options import CodecOptions
from hypothesis import given, settings
from hypothesis import strategies as st

from server.parking.hours import DailyHours, OpeningHours
from server.parking.sessions.document import session_document, to_session
from server.parking.sessions.model import ParkingTicket, Session, SessionStatus
from server.parking.tariff import LineKind, Surcharges, Tariff
from server.values.clock import TUNIS
from server.values.day_prices import DayKind, DayPrices, Moment, Peak
from server.values.plate import parse_plate

ORDINARY, WEEKEND, HOLIDAY = DayKind
SATURDAY, SUNDAY = date(2025, 3, 8), date(2025, 3, 9)
MORNING = Peak(1_500, time(8), time(9, 30))
DAYS = DayPrices(weekend=2_000, holiday=3_000)
ALL = Surcharges(MORNING, DAYS, frozenset({SUNDAY}))
ID = "0" * 24


def at(day: date, clock: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), TUNIS).astimezone(UTC)


def quoted(tariff: Tariff, start: datetime, minutes: int):
    found = tariff.quote(start, start + timedelta(minutes=minutes))
    assert sum(line.amount for line in found.lines) == found.total
    assert sum(line.minutes for line in found.lines) == minutes
    return found


def parts(quote):
    return [(line.minutes, line.rate, line.moment.day, line.moment.is_peak) for line in quote.lines]


class TestLines:
    def test_each_time_has_its_own_line(self):
        """From Saturday, 23 o'clock, to Sunday, a holiday, 10 o'clock."""
        found = quoted(Tariff(1_000, surcharges=ALL), at(SATURDAY, "23:00"), 11 * 60)
        assert parts(found) == [
            (60, 2_000, WEEKEND, False),
            (8 * 60, 3_000, HOLIDAY, False),
            (90, 4_500, HOLIDAY, True),
            (30, 3_000, HOLIDAY, False),
        ]
        assert found.total == 2_000 + 24_000 + 6_750 + 1_500

    def test_days_that_cost_the_same_are_one_line(self):
        """From Friday to Sunday, which is no holiday."""
        friday = at(SATURDAY - timedelta(days=1), "22:00")
        found = quoted(Tariff(1_000, surcharges=Surcharges(days=DAYS)), friday, 30 * 60)
        assert parts(found) == [(120, 1_000, ORDINARY, False), (28 * 60, 2_000, WEEKEND, False)]

    def test_the_daily_rate_stays_what_it_is(self):
        found = quoted(Tariff(1_000, 10_000, surcharges=ALL), at(SATURDAY, "09:30"), 600)
        assert (found.total, found.lines[-1].kind, found.lines[-1].amount) == (10_000, LineKind.CAP, -10_000)

    def test_free_and_closed_time_costs_nothing_on_whatever_day(self):
        hours = OpeningHours(DailyHours(8 * 60, 20 * 60), (DailyHours(12 * 60, 14 * 60),))
        found = quoted(Tariff(1_000, hours=hours, surcharges=Surcharges(days=DAYS)), at(SATURDAY, "07:00"), 14 * 60)
        assert found.total == 10 * 2_000
        assert {line.moment for line in found.lines if not line.rate} == {Moment()}

    def test_holidays_are_asked_for_only_where_they_have_a_price(self):
        plain, priced = Tariff(1_000, surcharges=Surcharges(MORNING)), Tariff(1_000, surcharges=Surcharges(days=DAYS))
        assert plain.with_holidays(frozenset({SUNDAY})) is plain
        assert priced.with_holidays(frozenset({SUNDAY})).surcharges.holidays == {SUNDAY}


MULTIPLIERS = st.none() | st.integers(100, 10_000)
TIMES = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30]))
PEAKS = st.none() | st.builds(Peak, st.integers(100, 10_000), TIMES, TIMES, st.frozensets(st.integers(1, 7)))
DAY_PRICES = st.none() | st.builds(DayPrices, MULTIPLIERS, MULTIPLIERS, st.frozensets(st.integers(1, 7)))
STARTS = st.builds(lambda minutes: at(SATURDAY, "00:00") + timedelta(minutes=minutes), st.integers(-5_000, 5_000))
HOLIDAYS = st.frozensets(st.builds(lambda days: SATURDAY + timedelta(days=days), st.integers(-3, 6)), max_size=3)
HOURS = st.none() | st.just(OpeningHours(DailyHours(8 * 60, 20 * 60), (DailyHours(12 * 60, 14 * 60),)))
TARIFFS = st.builds(
    Tariff,
    st.integers(0, 20_000),
    st.none() | st.integers(0, 100_000),
    st.none(),
    HOURS,
    st.builds(Surcharges, PEAKS, DAY_PRICES, HOLIDAYS).map(lambda each: each if each.peak or each.days else None),
)
MINUTES = st.integers(1, 3_000)


@settings(max_examples=100, deadline=None)
@given(tariff=TARIFFS, start=STARTS, minutes=MINUTES)
def test_a_price_is_the_sum_of_its_minutes_rounded_up_once(tariff, start, minutes):
    """Reckoned anew, minute by minute."""
    each = [start + timedelta(minutes=count) for count in range(minutes)]
    paid = [
        minute
        for minute in each
        if tariff.hours is None or tariff.hours.paid_intervals(minute, minute + timedelta(minutes=1))
    ]
    millionths = 0
    for minute in paid:
        local, weight = minute.astimezone(TUNIS), 1_000_000
        if extra := tariff.surcharges:
            day = extra.days.multiplier(extra.days.kind(local.date(), extra.holidays)) if extra.days else 1_000
            weight = day * (extra.peak.multiplier if extra.peak and extra.peak.holds(local) else 1_000)
        millionths += tariff.hourly_rate * weight
    price = -(-millionths // (60 * 10 * 1_000_000)) * 10
    if tariff.daily_rate is not None:
        days = {(minute - start) // timedelta(days=1) for minute in paid}
        price = min(price, tariff.daily_rate * len(days) // 10 * 10)
    assert quoted(tariff, start, minutes).total == price


@settings(max_examples=100, deadline=None)
@given(tariff=TARIFFS, start=STARTS, minutes=MINUTES, more=st.integers(1, 600))
def test_what_is_predicted_is_what_the_session_costs(tariff, start, minutes, more):
    """At its start and when it is extended, by what its document keeps; and money for all of it reaches its end."""
    first, whole = quoted(tariff, start, minutes).total, quoted(tariff, start, minutes + more).total
    began = Session(
        id=ID,
        user_id=ID,
        zone_id=ID,
        zone_code="Z",
        zone_name="Z",
        plate=parse_plate("123 TUN 4567"),
        tariff=tariff,
        start_time=start,
        end_time=start + timedelta(minutes=minutes),
        duration_minutes=minutes,
        amount=first,
        status=SessionStatus.ACTIVE,
        ticket=ParkingTicket(ID, "PKP-1"),
        created_at=start,
    )
    kept = to_session(bson.decode(bson.encode(session_document(began)), CodecOptions(tz_aware=True)))
    assert kept.tariff == tariff
    extended = kept.extended(more, start)
    assert extended.amount == whole >= first
    assert tariff.paid_until(start, extended.end_time, whole) == extended.end_time


@pytest.mark.parametrize(("paid", "clock"), [(0, "08:00"), (1_500, "09:00"), (2_250, "09:30"), (3_250, "10:30")])
def test_money_reaches_as_far_as_its_time_costs(paid, clock):
    monday = SATURDAY + timedelta(days=2)
    tariff = Tariff(1_000, surcharges=Surcharges(MORNING))
    assert tariff.paid_until(at(monday, "08:00"), at(monday, "12:00"), paid) == at(monday, clock)
