"""What weekends and public holidays make of fees. Times are those of Tunis; ENTRY is a Monday, 8 o'clock."""

from datetime import date, time, timedelta

import pytest

from server.carpark.fees.model import DAY, LineKind, Rate, Stay, Terms
from server.carpark.fees.reckoning import fee
from server.carpark.fees.texts import describe
from server.carpark.rates.model import checked
from server.errors import InvalidArgument
from server.values.day_prices import DayKind, DayPrices, Moment, Peak, checked_day_prices, moment_of, multiplier_of
from server.values.language import Language
from tests.carpark.fees.stays import DAILY, ENTRY, FLAT, HOURLY, MONTHLY, TUNIS, WEEKLY, summed, variant

MONDAY = ENTRY.date()
SATURDAY, SUNDAY = MONDAY + timedelta(days=5), MONDAY + timedelta(days=6)
DAYS = DayPrices(weekend=1_500, holiday=2_000)
MORNING = Peak(1_200, time(9), time(11))
ORDINARY, WEEKEND, HOLIDAY = DayKind


def reckoned(minutes: int, *rates: Rate, day: int = 0, hour: int = 8, holidays: frozenset[date] = frozenset()):
    """A stay that begins so many days after ENTRY."""
    entry = ENTRY.replace(hour=hour) + timedelta(days=day)
    stay = Stay(entry, entry + timedelta(minutes=minutes))
    return fee(stay, Terms(rates, TUNIS, holidays=holidays))


def parts(found):
    assert summed(found) == found.total
    return [(line.kind, line.day, line.count, line.price) for line in found.lines]


@pytest.mark.parametrize(
    ("day", "is_holiday", "prices", "kind", "multiplier"),
    [
        (MONDAY, False, DAYS, ORDINARY, 1_000),
        (SATURDAY, False, DAYS, WEEKEND, 1_500),
        (SUNDAY, False, DAYS, WEEKEND, 1_500),
        (MONDAY, True, DAYS, HOLIDAY, 2_000),
        # Never both: 2, not 3.
        (SUNDAY, True, DAYS, HOLIDAY, 2_000),
        # Without a price for holidays a holiday is what its weekday is.
        (SUNDAY, True, DayPrices(weekend=1_500), WEEKEND, 1_500),
        (MONDAY, True, DayPrices(weekend=1_500), ORDINARY, 1_000),
        (SUNDAY, False, DayPrices(holiday=2_000), ORDINARY, 1_000),
        (SATURDAY, False, DayPrices(weekend=500, weekend_days=frozenset({5, 7})), ORDINARY, 1_000),
        (SUNDAY, False, DayPrices(weekend=500, weekend_days=frozenset({5, 7})), WEEKEND, 500),
    ],
)
def test_a_day_has_one_multiplier(day, is_holiday, prices, kind, multiplier):
    assert prices.kind(day, {day} if is_holiday else ()) is kind
    assert prices.multiplier(kind) == multiplier


def test_the_peak_is_multiplied_with_the_day():
    sunday = ENTRY.replace(hour=9) + timedelta(days=6)
    at = moment_of(sunday, MORNING, DAYS)
    assert at == Moment(WEEKEND, is_peak=True)
    assert multiplier_of(at, MORNING, DAYS) == 1_800_000
    assert checked_day_prices(DayPrices(weekend_days=frozenset({5}))) is None


class TestHours:
    def test_each_started_hour_has_the_price_of_its_own_day(self):
        """From Friday, 22 o'clock, to Saturday, 2 o'clock."""
        found = reckoned(4 * 60, variant(HOURLY, days=DAYS), day=4, hour=22)
        assert parts(found) == [(LineKind.HOURS, ORDINARY, 2, 5_000), (LineKind.HOURS, WEEKEND, 2, 7_500)]
        assert found.total == 25_000

    def test_a_holiday_on_a_weekend_counts_once(self):
        found = reckoned(120, variant(HOURLY, days=DAYS), day=6, holidays=frozenset({SUNDAY}))
        assert parts(found) == [(LineKind.HOURS, HOLIDAY, 2, 10_000)]

    def test_base_peak_weekend_and_holiday_are_a_line_each(self):
        """From Saturday, 8 o'clock, over Sunday, a holiday, to Monday, 10 o'clock."""
        rate = variant(HOURLY, days=DAYS, peak=MORNING)
        assert parts(reckoned(50 * 60, rate, day=5, holidays=frozenset({SUNDAY}))) == [
            (LineKind.HOURS, ORDINARY, 9, 5_000),
            (LineKind.PEAK_HOURS, ORDINARY, 1, 6_000),
            (LineKind.HOURS, WEEKEND, 14, 7_500),
            (LineKind.PEAK_HOURS, WEEKEND, 2, 9_000),
            (LineKind.HOURS, HOLIDAY, 22, 10_000),
            (LineKind.PEAK_HOURS, HOLIDAY, 2, 12_000),
        ]

    def test_an_hour_is_rounded_half_up_once(self):
        odd = variant(HOURLY, amount=1_001, days=DayPrices(weekend=1_100), peak=Peak(1_100, time(0), time(0)))
        # 1 001 * 1.1 * 1.1 = 1 211.21; rounded after each factor it would be 1 211, too, but 333 * 1.21 = 402.93.
        assert reckoned(60, odd, day=5).total == 1_211
        assert reckoned(60, variant(odd, amount=333), day=5).total == 403


class TestPeriodsAndFlatRates:
    def test_a_daily_price_goes_by_the_day_on_which_each_24_hours_begin(self):
        """From Friday, 8 o'clock, three days long."""
        found = reckoned(3 * DAY, variant(DAILY, days=DAYS), day=4)
        assert parts(found) == [(LineKind.PERIODS, ORDINARY, 1, 30_000), (LineKind.PERIODS, WEEKEND, 2, 45_000)]

    def test_a_flat_one_goes_by_the_day_of_the_entry(self):
        rate = variant(FLAT, days=DAYS)
        assert parts(reckoned(2 * DAY, rate, day=4)) == [(LineKind.FLAT, ORDINARY, 1, 8_000)]
        assert parts(reckoned(60, rate, day=5)) == [(LineKind.FLAT, WEEKEND, 1, 12_000)]

    def test_a_maximum_without_days_of_its_own_stays_what_it_is(self):
        found = reckoned(DAY, variant(HOURLY, days=DAYS), DAILY, day=5)
        assert found.total == 30_000
        assert parts(found)[-1] == (LineKind.CAP, ORDINARY, 1, 30_000)

    def test_a_maximum_with_days_of_its_own_grows_with_them(self):
        found = reckoned(2 * DAY, HOURLY, variant(DAILY, days=DAYS), day=4)
        assert found.total == 30_000 + 45_000
        assert parts(found)[1:] == [(LineKind.CAP, ORDINARY, 1, 30_000), (LineKind.CAP, WEEKEND, 1, 45_000)]

    @pytest.mark.parametrize("rate", [WEEKLY, MONTHLY])
    def test_weeks_and_months_have_none(self, rate):
        with pytest.raises(InvalidArgument):
            checked(variant(rate, days=DAYS))


@pytest.mark.parametrize(
    ("rate", "day", "english", "french"),
    [
        (HOURLY, 5, "Parking (1 weekend hour(s) @ 7.5 TND/hr)", "Stationnement (1 heure(s) de week-end à 7,5 TND/h)"),
        (
            variant(HOURLY, peak=Peak(1_000, time(0), time(0))),
            5,
            "Parking (1 weekend peak hour(s) @ 7.5 TND/hr)",
            "Stationnement (1 heure(s) de pointe de week-end à 7,5 TND/h)",
        ),
        (HOURLY, 6, "Parking (1 holiday hour(s) @ 10 TND/hr)", "Stationnement (1 heure(s) de jour férié à 10 TND/h)"),
        (FLAT, 6, "Parking (holiday flat rate 16 TND)", "Stationnement (forfait de jour férié 16 TND)"),
        (DAILY, 5, "Parking (1 weekend day(s) @ 45 TND/day)", "Stationnement (1 jour(s) de week-end à 45 TND/jour)"),
    ],
)
def test_lines_say_the_day(rate, day, english, french):
    line = reckoned(60, variant(rate, days=DAYS), day=day, holidays=frozenset({SUNDAY})).lines[0]
    assert describe(line, "TND", Language.EN) == english
    assert describe(line, "TND", Language.FR) == french
