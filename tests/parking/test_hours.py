from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.errors import InvalidArgument
from server.parking.hours import (
    ALL_DAY,
    DAYS_OF_MONTH,
    DailyHours,
    MonthDay,
    OpeningHours,
    Period,
    Season,
    TimeKind,
    checked_seasons,
    parse_hours,
    season_of,
)
from server.values.clock import TUNIS

PAID, FREE, CLOSED = TimeKind.PAID, TimeKind.FREE, TimeKind.CLOSED
DAYTIME = DailyHours(8 * 60, 20 * 60)
NIGHT = DailyHours(20 * 60, 30 * 60)
HOUR = timedelta(hours=1)


def daily_hours() -> st.SearchStrategy[DailyHours]:
    return st.builds(
        lambda opens, length: DailyHours(opens, opens + length), st.integers(0, 1_439), st.integers(1, 1_440)
    )


def month_days() -> st.SearchStrategy[MonthDay]:
    return st.integers(1, 12).flatmap(
        lambda month: st.builds(MonthDay, st.just(month), st.integers(1, DAYS_OF_MONTH[month - 1]))
    )


def seasons() -> st.SearchStrategy[Season]:
    return st.builds(Season, st.just("Été"), month_days(), month_days(), daily_hours())


def tunis(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=TUNIS)


def local(periods: list[Period], zone: ZoneInfo = TUNIS) -> list[tuple[str, str, TimeKind]]:
    return [(*(f"{t.astimezone(zone):%d %H:%M}" for t in period[:2]), period.kind) for period in periods]


class TestTexts:
    @pytest.mark.parametrize(
        ("texts", "hours", "canonical"),
        [
            (["08:00 - 20:00", "8h - 20h", "8h-20h", "08h00-20h00", "8 – 20", "8h à 20h", "8:00 to 20:00",
              "08.00 — 20.00"],
             DAYTIME, "08:00 - 20:00"),
            (["08h00-20h30", "8h - 20h30"], DailyHours(480, 1_230), "08:00 - 20:30"),
            (["20:00 - 06:00", "20h-6h"], NIGHT, "20:00 - 06:00"),
            (["18:00 - 00:00", "18h-24h"], DailyHours(1_080, 1_440), "18:00 - 00:00"),
            (["24h/24", "24H/24", "24 h / 24", "24/24", "24/7", "24h", "24h/24 7j/7", "24h/24 - 7j/7", "24h/7j",
              "00:00 - 24:00", "00:00 - 00:00"],
             ALL_DAY, "24h/24"),
        ],
    )  # fmt: skip
    def test_many_texts_mean_the_same_hours(self, texts, hours, canonical) -> None:
        assert {parse_hours(text) for text in texts} == {hours}
        assert hours.text == canonical

    @pytest.mark.parametrize(
        "text",
        ["", "8h", "always", "08:00", "25:00 - 26:00", "08:60 - 09:00", "24:30 - 06:00", "08:00 - 08:00", "8h5 - 20h",
         "08:00 - 20:00 lundi", "8h-12h, 14h-18h", "24", "12/7"],
    )  # fmt: skip
    def test_any_other_text_is_refused_by_the_name_of_its_field(self, text) -> None:
        with pytest.raises(InvalidArgument) as refused:
            parse_hours(text, "free_hours[1]")
        [violation] = refused.value.violations
        assert violation.field == "free_hours[1]"
        assert "08:00 - 20:00" in violation.fr
        assert "08:00 - 20:00" in violation.en

    @given(daily_hours())
    def test_the_text_of_hours_leads_back_to_them(self, hours) -> None:
        if hours.closes - hours.opens < 1_440:
            assert parse_hours(hours.text) == hours

    @given(st.text(max_size=20) | st.text("0123489h:/-. ", max_size=14))
    def test_no_text_does_worse_than_being_refused(self, text) -> None:
        try:
            hours = parse_hours(text)
        except InvalidArgument:
            return
        assert parse_hours(hours.text) == hours

    @pytest.mark.parametrize(("opens", "closes"), [(-1, 5), (1_440, 1_500), (60, 60), (60, 30), (60, 1_501)])
    def test_hours_that_no_day_has_cannot_be_made(self, opens, closes) -> None:
        with pytest.raises(ValueError, match="no hours of a day"):
            DailyHours(opens, closes)


class TestSeasons:
    def test_a_season_is_made_of_what_clients_send(self) -> None:
        season = season_of(name="Été", first=(6, 1), last=(9, 30), is_24h=False, hours_from="08:00", hours_to="14h")
        assert season == Season("Été", MonthDay(6, 1), MonthDay(9, 30), DailyHours(480, 840))
        night = season_of(
            name="Ramadan", first=(2, 18), last=(3, 19), is_24h=False, hours_from="20:00", hours_to="2:00"
        )
        assert night.hours == DailyHours(1_200, 1_560)
        assert season_of(name="Foire", first=(1, 1), last=(1, 1), is_24h=True, hours_from="x").hours == ALL_DAY

    @pytest.mark.parametrize(
        ("changes", "fields"),
        [
            ({"first": (0, 1)}, ["start_month"]),
            ({"last": (13, 40)}, ["end_month"]),
            ({"first": (2, 30)}, ["start_day"]),
            ({"first": (4, 31), "last": (1, 0)}, ["start_day", "end_day"]),
            ({"hours_from": ""}, ["hours_from"]),
            ({"hours_from": "25:00", "hours_to": "soir", "last": (1, 32)}, ["end_day", "hours_from", "hours_to"]),
            ({"hours_to": "08:00"}, ["hours_to"]),
        ],
    )
    def test_each_wrong_part_is_named(self, changes, fields) -> None:
        good = {"first": (6, 1), "last": (9, 30), "is_24h": False, "hours_from": "08:00", "hours_to": "20:00"}
        with pytest.raises(InvalidArgument) as refused:
            season_of(name="Été", **good | changes, field="seasons[2]")
        assert [violation.field for violation in refused.value.violations] == [f"seasons[2].{name}" for name in fields]

    @pytest.mark.parametrize(
        ("first", "last", "inside", "outside"),
        [
            ((6, 1), (9, 30), ["2026-06-01", "2026-09-30"], ["2026-05-31", "2026-10-01"]),
            ((12, 20), (1, 5), ["2026-12-31", "2027-01-01", "2027-01-05"], ["2027-01-06", "2026-12-19"]),
            ((2, 29), (3, 5), ["2028-02-29", "2027-03-01"], ["2027-02-28"]),
            ((2, 1), (2, 29), ["2027-02-28", "2028-02-29"], ["2027-03-01"]),
            ((2, 1), (2, 28), ["2028-02-28"], ["2028-02-29", "2028-03-01"]),
            ((5, 5), (5, 5), ["2026-05-05"], ["2026-05-04", "2026-05-06"]),
        ],
    )
    def test_a_season_holds_from_its_first_day_to_its_last(self, first, last, inside, outside) -> None:
        season = Season("s", MonthDay(*first), MonthDay(*last), DAYTIME)
        assert all(season.holds_on(date.fromisoformat(day)) for day in inside)
        assert not any(season.holds_on(date.fromisoformat(day)) for day in outside)

    def test_two_seasons_on_one_day_are_refused_by_their_names(self) -> None:
        winter = Season("Hiver", MonthDay(12, 1), MonthDay(2, 29), DAYTIME)
        fair = Season("Foire", MonthDay(2, 29), MonthDay(3, 2), DAYTIME)
        summer = Season("Été", MonthDay(6, 1), MonthDay(9, 30), DAYTIME)
        assert checked_seasons([winter, summer]) == (winter, summer)
        with pytest.raises(InvalidArgument) as refused:
            checked_seasons([winter, summer, fair], "seasonal_operating_hours")
        [violation] = refused.value.violations
        assert violation.field == "seasonal_operating_hours[2]"
        assert violation.fr == "« Hiver » et « Foire » se chevauchent"
        assert violation.en == '"Hiver" and "Foire" overlap'

    @given(seasons(), seasons())
    def test_seasons_overlap_when_they_share_a_day_of_a_leap_year(self, one, other) -> None:
        days = [date(2028, 1, 1) + timedelta(days=number) for number in range(366)]
        assert one.overlaps(other) == any(one.holds_on(day) and other.holds_on(day) for day in days)
        assert one.overlaps(other) == other.overlaps(one)


class TestPeriods:
    def test_a_zone_without_hours_is_always_paid(self) -> None:
        start = tunis("2026-07-01 23:00")
        assert OpeningHours().periods(start, start + 5 * HOUR) == [Period(start, start + 5 * HOUR)]

    def test_a_stay_is_cut_where_opening_and_free_hours_begin_and_end(self) -> None:
        hours = OpeningHours(DAYTIME, free_hours=(DailyHours(720, 840), DailyHours(780, 900)))
        assert local(hours.periods(tunis("2026-07-01 07:00"), tunis("2026-07-02 09:00"))) == [
            ("01 07:00", "01 08:00", CLOSED),
            ("01 08:00", "01 12:00", PAID),
            ("01 12:00", "01 15:00", FREE),
            ("01 15:00", "01 20:00", PAID),
            ("01 20:00", "02 08:00", CLOSED),
            ("02 08:00", "02 09:00", PAID),
        ]

    def test_hours_over_midnight_belong_to_the_day_on_which_they_begin(self) -> None:
        summer = Season("Été", MonthDay(6, 1), MonthDay(6, 30), NIGHT)
        hours = OpeningHours(DAYTIME, seasons=(summer,))
        assert local(hours.paid_intervals(tunis("2026-06-30 00:00"), tunis("2026-07-01 12:00"))) == [
            ("30 00:00", "30 06:00", PAID),
            ("30 20:00", "01 06:00", PAID),
            ("01 08:00", "01 12:00", PAID),
        ]
        assert local(hours.paid_intervals(tunis("2026-05-31 18:00"), tunis("2026-06-01 21:00"))) == [
            ("31 18:00", "31 20:00", PAID),
            ("01 20:00", "01 21:00", PAID),
        ]

    def test_the_first_minutes_after_the_start_and_after_each_opening_are_free(self) -> None:
        hours = OpeningHours(DAYTIME, free_minutes_per_day=30)
        assert local(hours.periods(tunis("2026-07-01 19:00"), tunis("2026-07-02 09:00"))) == [
            ("01 19:00", "01 19:30", FREE),
            ("01 19:30", "01 20:00", PAID),
            ("01 20:00", "02 08:00", CLOSED),
            ("02 08:00", "02 08:30", FREE),
            ("02 08:30", "02 09:00", PAID),
        ]

    def test_the_clock_is_the_places_not_the_callers(self) -> None:
        start = datetime(2026, 7, 1, 6, 30, tzinfo=UTC)  # half past seven in Tunis
        periods = OpeningHours(DAYTIME).periods(start.astimezone(ZoneInfo("Asia/Tokyo")), start + HOUR)
        assert local(periods) == [("01 07:30", "01 08:00", CLOSED), ("01 08:00", "01 08:30", PAID)]

    @pytest.mark.parametrize(("day", "length"), [("2026-03-29", 23), ("2026-10-25", 25), ("2026-07-01", 24)])
    def test_a_day_of_another_zone_has_the_hours_that_its_clocks_give_it(self, day, length) -> None:
        paris = ZoneInfo("Europe/Paris")
        midnight = datetime.fromisoformat(day).replace(tzinfo=paris)
        next_midnight = midnight + timedelta(days=1)
        hours = OpeningHours(DailyHours(0, 1_439), zone=paris)
        [night, *_] = hours.paid_intervals(midnight, next_midnight)
        assert night.end - night.start == length * HOUR - timedelta(minutes=1)
        [daytime] = OpeningHours(DAYTIME, zone=paris).paid_intervals(midnight, next_midnight)
        assert daytime.end - daytime.start == 12 * HOUR

    @pytest.mark.parametrize(
        ("hours", "start", "end"),
        [
            # 29 March 2026: 02:00 is 03:00, at 01:00 UTC.
            (DailyHours(150, 360), "2026-03-29 01:00", "2026-03-29 04:00"),
            (DailyHours(60, 150), "2026-03-29 00:00", "2026-03-29 01:00"),
            # 25 October 2026: 03:00 is 02:00, at 01:00 UTC. Hours begin and end when the clocks first show them.
            (DailyHours(150, 360), "2026-10-25 00:30", "2026-10-25 05:00"),
            (DailyHours(60, 150), "2026-10-24 23:00", "2026-10-25 00:30"),
        ],
    )
    def test_times_that_the_clocks_skip_or_show_twice_are_one_instant(self, hours, start, end) -> None:
        around = datetime.fromisoformat(end[:10]).replace(tzinfo=ZoneInfo("Europe/Paris"), hour=12)
        opening = OpeningHours(hours, zone=ZoneInfo("Europe/Paris"))
        found = opening.paid_intervals(around - 14 * HOUR, around + 8 * HOUR)
        assert Period(datetime.fromisoformat(start + "Z"), datetime.fromisoformat(end + "Z")) in found

    def test_hours_that_the_clocks_skip_do_not_come(self) -> None:
        paris = ZoneInfo("Europe/Paris")
        hours = OpeningHours(DailyHours(130, 170), zone=paris)
        assert not hours.paid_intervals(datetime(2026, 3, 29, tzinfo=paris), datetime(2026, 3, 30, tzinfo=paris))

    @given(
        daily_hours(),
        st.lists(daily_hours(), max_size=2),
        seasons() | st.none(),
        st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31)),  # noqa: DTZ001  # given its zone below
        st.integers(0, 3 * 1_440),
        st.integers(0, 3 * 1_440),
    )
    def test_what_an_instant_is_can_be_read_off_the_clock_on_the_wall(
        self, hours, free, season, wall, minutes, probe
    ) -> None:
        opening = OpeningHours(hours, tuple(free), (season,) if season else ())
        start = wall.replace(tzinfo=TUNIS)
        end = start + timedelta(minutes=minutes)
        periods = opening.periods(start, end)

        assert [period.end for period in periods[:-1]] == [period.start for period in periods[1:]]
        assert all(before.kind is not after.kind for before, after in pairwise(periods))
        assert (periods[0].start, periods[-1].end) == (start, end) if minutes else not periods

        instant = start + timedelta(minutes=min(probe, minutes - 1))
        at = wall + timedelta(minutes=min(probe, minutes - 1))
        if minutes:
            [kind] = [period.kind for period in periods if period.start <= instant < period.end]
            days = [at.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=ago) for ago in (0, 1)]
            shown = [(at - day) / timedelta(minutes=1) for day in days]
            is_open = any(
                on.opens <= time < on.closes
                for day, time in zip(days, shown, strict=True)
                for on in [opening.hours_on(day)]
            )
            is_free = any(one.opens <= time < one.closes for time in shown for one in free)
            assert kind is (CLOSED if not is_open else FREE if is_free else PAID)
