import math
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.parking.errors import MaxDurationExceeded
from server.parking.hours import ALL_DAY, MonthDay, OpeningHours, Season, parse_hours
from server.parking.tariff import LineKind, Quote, QuoteLine, Tariff
from server.values.clock import TUNIS

RATES = st.integers(0, 1_000_000)
MINUTES = st.integers(1, 44_640)
NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)


def price(tariff: Tariff, minutes: int) -> int:
    """What a stay of this length costs where every minute does."""
    return tariff.quote(NOON, NOON + timedelta(minutes=minutes)).total


def expected(hourly: int, daily: int | None, minutes: int) -> int:
    """The rule of the contract, in exact numbers."""
    by_hour = math.ceil(Fraction(hourly * minutes, 600)) * 10
    return by_hour if daily is None else min(by_hour, daily * math.ceil(Fraction(minutes, 1440)) // 10 * 10)


class TestPrice:
    @pytest.mark.parametrize(
        ("hourly", "daily", "minutes", "total"),
        [
            (1_500, 10_000, 120, 3_000),  # the example of spec 000
            (1_500, 10_000, 60, 1_500),
            (1_500, 10_000, 1, 30),  # 25 millimes
            (1_500, None, 7, 180),  # 175
            (1_000, None, 10, 170),  # 166.66…
            (1_500, 10_000, 400, 10_000),  # exactly the daily rate
            (1_500, 10_000, 401, 10_000),
            (1_500, 10_000, 1_440, 10_000),
            (1_500, 10_000, 1_441, 20_000),  # a second day has started
            (1_500, None, 1_441, 36_030),
            (0, None, 600, 0),
            (1_500, 10_005, 1_440, 10_000),  # never above the daily rate, and always a multiple of ten
        ],
    )
    def test_the_price_is_the_hourly_rate_rounded_up_and_capped_by_the_day(self, hourly, daily, minutes, total) -> None:
        assert price(Tariff(hourly, daily), minutes) == expected(hourly, daily, minutes) == total

    def test_a_stay_over_the_longest_one_is_refused(self) -> None:
        tariff = Tariff(1_500, max_duration_minutes=480)
        assert price(tariff, 480) == 12_000
        with pytest.raises(MaxDurationExceeded) as refused:
            price(tariff, 481)
        assert refused.value.metadata == {"max_duration_minutes": "480"}

    @given(RATES, MINUTES)
    def test_without_a_cap_the_price_is_less_than_ten_millimes_above_the_exact_one(self, hourly, minutes) -> None:
        total = price(Tariff(hourly), minutes)
        assert 0 <= total - Fraction(hourly * minutes, 60) < 10
        assert total % 10 == 0

    @given(RATES, RATES.filter(bool), MINUTES)
    def test_no_stay_costs_more_than_its_started_days(self, hourly, daily, minutes) -> None:
        assert price(Tariff(hourly, daily), minutes) <= daily * math.ceil(minutes / 1440)

    @given(RATES, st.none() | RATES.filter(bool), MINUTES, MINUTES)
    def test_a_longer_stay_is_never_cheaper(self, hourly, daily, one, other) -> None:
        tariff = Tariff(hourly, daily)
        assert price(tariff, min(one, other)) <= price(tariff, max(one, other))


def tunis(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=TUNIS)


def shown(quote: Quote) -> list[tuple[str, str, int, int, int, LineKind]]:
    return [
        (
            *(f"{t.astimezone(TUNIS):%d %H:%M}" for t in (line.start, line.end)),
            line.minutes,
            line.rate,
            line.amount,
            line.kind,
        )
        for line in quote.lines
    ]


PAID, FREE, CLOSED, CAP = LineKind.PAID, LineKind.FREE, LineKind.CLOSED, LineKind.CAP
DAYTIME = OpeningHours(parse_hours("08:00 - 20:00"), free_hours=(parse_hours("12:00 - 14:00"),))
CITY = Tariff(1_500, 10_000, 2_880, DAYTIME)


class TestQuote:
    def test_only_open_hours_that_are_not_free_cost(self) -> None:
        quote = CITY.quote(tunis("2026-07-01 07:00"), tunis("2026-07-01 15:00"))
        assert shown(quote) == [
            ("01 07:00", "01 08:00", 60, 0, 0, CLOSED),
            ("01 08:00", "01 12:00", 240, 1_500, 6_000, PAID),
            ("01 12:00", "01 14:00", 120, 0, 0, FREE),
            ("01 14:00", "01 15:00", 60, 1_500, 1_500, PAID),
        ]
        assert quote.total == 7_500
        assert quote.free_until == tunis("2026-07-01 08:00")

    def test_the_daily_rate_takes_off_what_is_above_it(self) -> None:
        quote = CITY.quote(tunis("2026-07-01 08:00"), tunis("2026-07-01 20:00"))
        assert shown(quote)[-1] == ("01 08:00", "01 20:00", 0, 10_000, -5_000, CAP)
        assert quote.total == 10_000
        assert quote.free_until is None

    def test_a_started_day_counts_once_it_has_a_paid_minute(self) -> None:
        start = tunis("2026-07-01 09:00")
        assert CITY.quote(start, tunis("2026-07-02 09:00")).total == 10_000
        assert CITY.quote(start, tunis("2026-07-02 09:01")).total == 15_030  # ten paid hours and one minute
        evening = tunis("2026-07-01 20:00")
        assert CITY.quote(evening, tunis("2026-07-02 20:00")).total == 10_000
        assert CITY.quote(evening, tunis("2026-07-03 07:00")).total == 10_000  # the second day is closed so far

    def test_what_is_rounded_up_is_the_whole_stay_not_each_line(self) -> None:
        tariff = Tariff(1_000, hours=DAYTIME)
        quote = tariff.quote(tunis("2026-07-01 11:50"), tunis("2026-07-01 14:10"))
        assert [line.amount for line in quote.lines] == [170, 0, 170]  # 166.66… each
        assert quote.total == 340
        quote = tariff.quote(tunis("2026-07-01 11:59"), tunis("2026-07-01 14:01"))
        assert [line.amount for line in quote.lines] == [20, 0, 20]  # 33.33… together
        assert quote.total == expected(1_000, None, 2)

    def test_a_minute_costs_when_it_begins_in_paid_time(self) -> None:
        start = tunis("2026-07-01 07:59:30")
        quote = Tariff(6_000, hours=DAYTIME).quote(start, start + timedelta(minutes=2))
        assert [(line.minutes, line.amount) for line in quote.lines] == [(1, 0), (1, 100)]
        assert quote.free_until == start + timedelta(minutes=1)

    def test_a_minute_that_has_begun_counts_whole(self) -> None:
        start = tunis("2026-07-01 09:00")
        quote = Tariff(6_000).quote(start, start + timedelta(minutes=1, milliseconds=1))
        assert quote.total == 200
        assert quote.lines == (QuoteLine(start, start + timedelta(minutes=1, milliseconds=1), 2, 6_000, 200, PAID),)

    def test_the_whole_stay_is_held_to_the_longest_one(self) -> None:
        tariff = Tariff(1_500, max_duration_minutes=480, hours=DAYTIME)
        evening = tunis("2026-07-01 20:00")
        assert tariff.quote(evening, evening + timedelta(minutes=480)).total == 0
        with pytest.raises(MaxDurationExceeded):
            tariff.quote(evening, evening + timedelta(minutes=481))
        with pytest.raises(MaxDurationExceeded):
            tariff.extension(evening, evening + timedelta(minutes=400), evening + timedelta(minutes=481))

    @pytest.mark.parametrize(
        ("tariff", "start", "end", "free_until"),
        [
            (CITY, "2026-07-01 21:00", "2026-07-01 22:00", "2026-07-02 08:00"),  # later than the stay
            (CITY, "2026-07-01 12:30", "2026-07-01 14:00", "2026-07-01 14:00"),
            (CITY, "2026-07-01 13:00", "2026-07-01 16:00", "2026-07-01 14:00"),
            (CITY, "2026-07-01 20:00", "2026-07-01 20:00", "2026-07-02 08:00"),
            (CITY, "2026-07-01 19:59", "2026-07-02 07:00", None),
            (CITY, "2026-07-01 09:00", "2026-07-01 09:00", None),
            (Tariff(1_500), "2026-07-01 03:00", "2026-07-01 04:00", None),
            (Tariff(0), "2026-07-01 03:00", "2026-07-01 04:00", "2026-07-01 04:00"),  # always free: no next paid time
            (Tariff(1_500, 0), "2026-07-01 03:00", "2026-07-01 04:00", "2026-07-01 04:00"),
            (Tariff(1_500, hours=OpeningHours(free_minutes_per_day=15)), "2026-07-01 09:00", "2026-07-01 10:00",
             "2026-07-01 09:15"),
        ],
    )  # fmt: skip
    def test_it_says_until_when_nothing_is_owed(self, tariff, start, end, free_until) -> None:
        assert tariff.quote(tunis(start), tunis(end)).free_until == (free_until and tunis(free_until))

    def test_time_is_counted_across_a_change_of_the_clocks(self) -> None:
        paris = ZoneInfo("Europe/Paris")
        night = Tariff(1_000, hours=OpeningHours(parse_hours("22:00 - 06:00"), zone=paris))
        assert (
            night.quote(datetime(2026, 3, 28, 22, tzinfo=paris), datetime(2026, 3, 29, 6, tzinfo=paris)).total == 7_000
        )
        assert (
            night.quote(datetime(2026, 10, 24, 22, tzinfo=paris), datetime(2026, 10, 25, 6, tzinfo=paris)).total
            == 9_000
        )
        always = Tariff(1_000)
        assert (
            always.quote(datetime(2026, 3, 29, 1, tzinfo=paris), datetime(2026, 3, 29, 3, tzinfo=paris)).total == 1_000
        )


class TestPaidUntil:
    def test_what_was_paid_before_an_extension_reaches_to_its_end(self) -> None:
        start = tunis("2026-07-01 10:00")
        assert Tariff(1_500).paid_until(start, tunis("2026-07-01 12:00"), 1_500) == tunis("2026-07-01 11:00")

    @pytest.mark.parametrize(
        ("paid", "until"),
        [
            (-10, "01 08:00"),
            (0, "01 08:00"),
            (20, "01 08:00"),  # the first minute is 30
            (30, "01 08:01"),
            (6_000, "01 14:00"),  # to noon; what follows is free
            (7_500, "01 15:00"),
            (9_990, "01 16:39"),
            (10_000, "02 08:00"),  # the day, and the night after it
            (15_020, "02 08:00"),  # a second day has started: what the first one's rate took off is owed again
            (15_030, "02 08:01"),
            (18_000, "02 10:00"),
            (99_999, "02 10:00"),
        ],
    )
    def test_money_reaches_over_time_that_costs_nothing(self, paid, until) -> None:
        reached = CITY.paid_until(tunis("2026-07-01 06:00"), tunis("2026-07-02 10:00"), paid)
        assert f"{reached.astimezone(TUNIS):%d %H:%M}" == until

    def test_at_the_daily_rate_money_reaches_to_the_end_of_the_day(self) -> None:
        start = tunis("2026-07-01 10:00")
        assert Tariff(1_500, 10_000).paid_until(start, start + timedelta(days=3), 19_990) == start + timedelta(days=1)


def openings() -> st.SearchStrategy[OpeningHours]:
    daily = st.sampled_from(["24h/24", "08:00 - 20:00", "20:00 - 06:00", "12:00 - 14:00", "00:00 - 07:01"]).map(
        parse_hours
    )
    return st.builds(
        OpeningHours,
        daily,
        st.lists(daily.filter(lambda hours: hours != ALL_DAY), max_size=2).map(tuple),
        st.sampled_from([(), (Season("Été", MonthDay(12, 31), MonthDay(6, 30), ALL_DAY),)]),
        st.sampled_from([0, 0, 1, 30, 1_440]),
        st.sampled_from([TUNIS, ZoneInfo("Europe/Paris")]),
    )


TARIFFS = st.builds(Tariff, RATES, st.none() | RATES, st.none(), st.none() | openings())
STARTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
LENGTHS = st.integers(0, 5 * 1_440)
MONEY = st.integers(0, 3_000_000)


def after(start: datetime, minutes: int) -> datetime:
    return start + timedelta(minutes=minutes)


class TestAnyStay:
    @given(TARIFFS, STARTS, LENGTHS, LENGTHS)
    def test_more_time_never_costs_less(self, tariff, start, one, other) -> None:
        shorter, longer = sorted([one, other])
        assert tariff.quote(start, after(start, shorter)).total <= tariff.quote(start, after(start, longer)).total

    @given(TARIFFS, STARTS, LENGTHS)
    def test_the_lines_follow_each_other_and_sum_up(self, tariff, start, minutes) -> None:
        quote = tariff.quote(start, after(start, minutes))
        times = [line for line in quote.lines if line.kind is not CAP]
        assert sum(line.amount for line in quote.lines) == quote.total
        assert all(line.amount % 10 == 0 for line in quote.lines)
        assert sum(line.minutes for line in times) == minutes
        assert [line.end for line in times[:-1]] == [line.start for line in times[1:]]
        assert [times[0].start, times[-1].end] == [start, after(start, minutes)] if minutes else not times
        assert all(line.minutes * timedelta(minutes=1) == line.end - line.start for line in times)
        assert all((line.kind is PAID) or (line.rate, line.amount) == (0, 0) for line in times)
        assert all(line.amount < 0 for line in quote.lines if line.kind is CAP)

    @given(TARIFFS, STARTS, LENGTHS)
    def test_the_price_is_that_of_the_paid_minutes_held_down_by_the_days(self, tariff, start, minutes) -> None:
        quote = tariff.quote(start, after(start, minutes))
        paid = sum(line.minutes for line in quote.lines if line.kind is PAID)
        assert quote.total <= expected(tariff.hourly_rate, None, paid)
        assert quote.total <= expected(tariff.hourly_rate, tariff.daily_rate, minutes)
        if tariff.daily_rate is not None:
            assert quote.total <= tariff.daily_rate * math.ceil(minutes / 1_440)
        else:
            assert quote.total == expected(tariff.hourly_rate, None, paid)

    @given(RATES, st.none() | RATES, STARTS, LENGTHS)
    def test_without_hours_a_stay_costs_what_its_minutes_do(self, hourly, daily, start, minutes) -> None:
        tariff = Tariff(hourly, daily)
        assert tariff.quote(start, after(start, minutes)).total == expected(hourly, daily, minutes)

    @given(TARIFFS, STARTS, LENGTHS, LENGTHS)
    def test_a_stay_and_its_extension_cost_what_the_whole_does(self, tariff, start, first, more) -> None:
        end, until = after(start, first), after(start, first + more)
        first_price = tariff.quote(start, end).total
        assert first_price + tariff.extension(start, end, until) == tariff.quote(start, until).total

    @given(TARIFFS, STARTS, LENGTHS, MONEY, MONEY)
    def test_more_money_never_reaches_less_far(self, tariff, start, minutes, one, other) -> None:
        end = after(start, minutes)
        less, more = sorted([one, other])
        assert start <= tariff.paid_until(start, end, less) <= tariff.paid_until(start, end, more) <= end

    @given(TARIFFS, STARTS, LENGTHS, MONEY)
    def test_money_pays_what_it_reaches_and_not_a_minute_more(self, tariff, start, minutes, money) -> None:
        end = after(start, minutes)
        reached = tariff.paid_until(start, end, money)
        assert tariff.quote(start, reached).total <= money
        assert reached == end or tariff.quote(start, reached + timedelta(minutes=1)).total > money

    @given(TARIFFS, STARTS, LENGTHS)
    def test_all_the_money_reaches_to_the_end_and_none_as_far_as_the_stay_is_free(self, tariff, start, minutes) -> None:
        end = after(start, minutes)
        quote = tariff.quote(start, end)
        assert tariff.paid_until(start, end, quote.total) == end
        assert tariff.paid_until(start, end, 0) == min(quote.free_until or start, end)
