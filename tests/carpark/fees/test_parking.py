"""What parking costs by the rates alone."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from server.carpark.fees.model import LineKind, Rate, RateType, Stay, Terms, terms_of
from server.carpark.fees.reckoning import fee
from server.values.day_prices import Peak
from tests.carpark.fees.stays import (
    DAILY,
    ENTRY,
    FLAT,
    HOURLY,
    LONG_AGO,
    MONTHLY,
    TUNIS,
    WEEKLY,
    lines,
    stay,
    terms,
    total,
    variant,
)

HOUR, DAY = 60, 24 * 60
GRACE = variant(HOURLY, grace_minutes=15)


class TestHours:
    @pytest.mark.parametrize(
        ("minutes", "millimes"),
        [(0, 0), (0.9, 0), (1, 5_000), (60, 5_000), (60.9, 5_000), (61, 10_000), (127, 15_000), (DAY, 120_000)],
    )
    def test_each_started_hour_costs_the_rate_in_whole_minutes(self, minutes, millimes):
        assert total(minutes, HOURLY) == millimes

    def test_without_any_rate_an_hour_costs_five(self):
        assert total(127) == 15_000

    @pytest.mark.parametrize(("minutes", "millimes"), [(15, 0), (15.9, 0), (16, 5_000), (61, 10_000)])
    def test_grace_is_free_and_is_paid_by_who_stays_longer(self, minutes, millimes):
        assert total(minutes, GRACE) == millimes

    def test_a_car_that_leaves_before_it_came_costs_nothing(self):
        assert total(-5, HOURLY) == 0


class TestPeaks:
    MORNING = Peak(1_500, time(9), time(11))

    @pytest.mark.parametrize(
        ("begin", "minutes", "millimes"),
        [
            (time(8), 60, 5_000),
            (time(8), 120, 12_500),
            (time(8), 240, 25_000),
            (time(8, 59), 60, 5_000),
            (time(10, 59), 61, 12_500),
            (time(11), 60, 5_000),
        ],
    )
    def test_each_hour_costs_by_its_own_start(self, begin, minutes, millimes):
        entry = datetime.combine(ENTRY.date(), begin, TUNIS)
        found = fee(Stay(entry, entry + timedelta(minutes=minutes)), terms(variant(HOURLY, peak=self.MORNING)))
        assert found.total == millimes

    def test_the_hours_of_a_peak_are_a_line_of_their_own(self):
        found = fee(stay(180), terms(variant(HOURLY, peak=self.MORNING)))
        assert lines(found) == [(LineKind.HOURS, 5_000), (LineKind.PEAK_HOURS, 15_000)]

    @pytest.mark.parametrize(
        ("hour", "is_in"), [(21, False), (22, True), (23, True), (0, True), (5, True), (6, False), (12, False)]
    )
    def test_one_over_midnight_is_on_the_next_day_too(self, hour, is_in):
        assert Peak(2_000, time(22), time(6)).holds(ENTRY.replace(hour=hour)) is is_in

    @pytest.mark.parametrize(("day", "hour", "is_in"), [(0, 23, True), (1, 2, True), (1, 23, False), (0, 2, False)])
    def test_one_over_midnight_belongs_to_the_day_on_which_it_begins(self, day, hour, is_in):
        monday = Peak(2_000, time(22), time(6), frozenset({1}))
        assert monday.holds((ENTRY + timedelta(days=day)).replace(hour=hour)) is is_in

    def test_other_days_have_none(self):
        weekend = variant(HOURLY, peak=Peak(3_000, time(0), time(0), frozenset({6, 7})))
        assert total(60, weekend) == 5_000
        saturday = ENTRY + timedelta(days=5)
        assert fee(Stay(saturday, saturday + timedelta(hours=1)), terms(weekend)).total == 15_000

    def test_its_clock_is_the_car_parks_also_when_the_hour_is_given_in_another_zone(self):
        utc = ENTRY.astimezone(UTC)
        found = fee(Stay(utc, utc + timedelta(hours=3)), terms(variant(HOURLY, peak=self.MORNING)))
        assert found.total == 20_000

    def test_hours_are_real_ones_on_the_day_on_which_clocks_change(self):
        paris = ZoneInfo("Europe/Paris")
        entry = datetime(2025, 3, 30, 1, 30, tzinfo=paris)  # at 2:00 it is 3:00
        rate = variant(HOURLY, peak=Peak(2_000, time(3), time(4)))
        found = fee(Stay(entry, entry.astimezone(UTC) + timedelta(hours=2)), Terms((rate,), paris))
        assert found.total == 15_000

    def test_a_price_is_rounded_half_up_to_the_millime(self):
        odd = variant(HOURLY, amount=1_001, peak=Peak(1_500, time(0), time(0)))
        assert total(60, odd) == 1_502


class TestPeriods:
    @pytest.mark.parametrize(
        ("minutes", "millimes"),
        [
            (6 * HOUR, 30_000),
            (7 * HOUR, 30_000),
            (DAY, 30_000),
            (DAY + 1, 35_000),
            (DAY + 6 * HOUR, 60_000),
            (2 * DAY, 60_000),
        ],
    )
    def test_24_hours_from_entry_cost_no_more_than_the_cap(self, minutes, millimes):
        assert total(minutes, HOURLY, DAILY) == millimes

    def test_a_cap_says_what_it_takes_off(self):
        assert lines(fee(stay(DAY), terms(HOURLY, DAILY))) == [(LineKind.HOURS, 120_000), (LineKind.CAP, -90_000)]

    @pytest.mark.parametrize(
        ("days", "millimes"), [(3, 90_000), (4, 100_000), (7, 100_000), (8, 130_000), (14, 200_000), (30, 300_000)]
    )
    def test_weeks_cap_days_and_months_cap_weeks(self, days, millimes):
        assert total(days * DAY, HOURLY, DAILY, WEEKLY, MONTHLY) == millimes

    def test_weeks_begin_anew_with_a_month(self):
        assert total(31 * DAY, HOURLY, DAILY, WEEKLY, MONTHLY) == 330_000

    @pytest.mark.parametrize(
        ("rate", "minutes", "millimes"),
        [
            (DAILY, 1, 30_000),
            (DAILY, DAY + 1, 60_000),
            (WEEKLY, HOUR, 100_000),
            (WEEKLY, 8 * DAY, 200_000),
            (MONTHLY, 31 * DAY, 600_000),
        ],
    )
    def test_where_no_rate_counts_hours_each_started_period_is_paid(self, rate, minutes, millimes):
        assert total(minutes, rate) == millimes

    def test_periods_that_are_paid_are_capped_by_longer_ones(self):
        assert total(9 * DAY, DAILY, WEEKLY) == 160_000
        assert lines(fee(stay(9 * DAY), terms(DAILY, WEEKLY))) == [
            (LineKind.PERIODS, 270_000),
            (LineKind.CAP, -110_000),
        ]


class TestFlatRates:
    @pytest.mark.parametrize("minutes", [1, 600, 10 * DAY])
    def test_one_is_paid_once_however_long_it_is(self, minutes):
        assert total(minutes, FLAT, DAILY) == 8_000

    def test_the_newer_one_of_hours_and_flat_counts(self):
        newer = LONG_AGO + timedelta(days=1)
        assert total(300, HOURLY, variant(FLAT, effective_from=newer)) == 8_000
        assert total(300, variant(HOURLY, effective_from=newer), FLAT) == 25_000


class TestWhichRateCounts:
    OF_BOTH = Rate(10, "", RateType.HOURLY, 1_000, LONG_AGO, vehicle_type_id=1, zone_id=1)
    OF_TYPE = Rate(11, "", RateType.HOURLY, 2_000, LONG_AGO, vehicle_type_id=1)
    OF_ZONE = Rate(12, "", RateType.HOURLY, 3_000, LONG_AGO, zone_id=1)
    ALL = (HOURLY, OF_ZONE, OF_TYPE, OF_BOTH)

    @pytest.mark.parametrize(
        ("vehicle_type", "zone", "millimes"),
        [(1, 1, 1_000), (1, 2, 2_000), (2, 1, 3_000), (2, 2, 5_000), (2, None, 5_000)],
    )
    def test_the_most_specific_one(self, vehicle_type, zone, millimes):
        assert total(60, *self.ALL, vehicle_type_id=vehicle_type, zone_id=zone) == millimes

    def test_then_the_newest(self):
        newer = variant(HOURLY, id=20, amount=4_000, effective_from=LONG_AGO + timedelta(days=1))
        assert total(60, HOURLY, newer) == total(60, newer, HOURLY) == 4_000

    def test_and_of_two_of_one_moment_the_one_made_last(self):
        assert total(60, HOURLY, variant(HOURLY, id=20, amount=4_000)) == 4_000

    def test_a_specific_cap_goes_with_hours_for_all(self):
        assert total(DAY, HOURLY, variant(DAILY, zone_id=1, amount=20_000), DAILY, zone_id=1) == 20_000

    def test_those_in_force_at_entry_hold(self):
        later = variant(HOURLY, id=20, amount=9_000, effective_from=ENTRY + timedelta(minutes=1))
        over = variant(HOURLY, id=21, amount=9_000, effective_to=ENTRY)
        until_later = variant(HOURLY, id=22, effective_to=ENTRY + timedelta(minutes=1))
        held = terms_of([later, over, until_later], ENTRY, None, TUNIS, "TND")
        assert held.rates == (until_later,)
        assert fee(stay(600), held).total == 50_000

    def test_a_stay_keeps_the_rates_of_its_type_in_all_zones(self):
        other = variant(self.OF_TYPE, id=30, vehicle_type_id=2)
        held = terms_of([*self.ALL, other], ENTRY, 1, TUNIS, "TND")
        assert [rate.id for rate in held.rates] == [10, 11, 12, 1]


class TestLengths:
    SHORT = variant(HOURLY, id=30, amount=2_000, max_minutes=120)
    LONG = variant(FLAT, id=31, amount=7_000, min_minutes=240, effective_from=LONG_AGO + timedelta(days=1))

    @pytest.mark.parametrize(("minutes", "millimes"), [(60, 2_000), (120, 4_000), (121, 15_000)])
    def test_a_rate_counts_up_to_its_most(self, minutes, millimes):
        assert total(minutes, variant(HOURLY, effective_from=LONG_AGO - timedelta(days=1)), self.SHORT) == millimes

    def test_and_from_its_least(self):
        assert total(239, variant(HOURLY, amount=1_000), self.LONG) == 4_000
        assert total(240, variant(HOURLY, amount=1_000), self.LONG) == 7_000

    def test_a_longer_stay_never_costs_less_than_a_shorter_one(self):
        assert total(239, HOURLY, self.LONG) == total(240, HOURLY, self.LONG) == 20_000
        found = fee(stay(240), terms(HOURLY, self.LONG))
        assert lines(found) == [(LineKind.FLAT, 7_000), (LineKind.SHORTER, 13_000)]

    def test_where_no_rate_is_for_its_length_an_hour_costs_five(self):
        assert total(180, self.SHORT) == 15_000
