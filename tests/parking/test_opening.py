import pytest

from server.errors import InvalidArgument
from server.parking.zones.opening import Season, checked_seasons, read_operating_hours

HOURS = ("08:00", "20:00")


def season(start: tuple[int, int], end: tuple[int, int]) -> Season:
    return Season("", start, end, HOURS)


def faults_of(*seasons: Season) -> list[str]:
    with pytest.raises(InvalidArgument) as refusal:
        checked_seasons(seasons)
    return [violation.field for violation in refusal.value.violations]


@pytest.mark.parametrize(
    "text",
    ["08:00 - 20:00", "8h - 20h", "8h30-20h", "20:00 - 02:00", "00:00 - 24:00", "24h/24", " 24 H/24"],
)
def test_hours_are_kept_as_they_were_written(text) -> None:
    assert read_operating_hours(text) == text.strip()


@pytest.mark.parametrize(
    "text", ["", "open", "08:00", "08:00 -", "25:00 - 26:00", "08:60 - 20:00", "24:30 - 8:00", "8h - 08:00", "8 - 20"]
)
def test_what_says_no_hours_is_refused(text) -> None:
    with pytest.raises(InvalidArgument) as refusal:
        read_operating_hours(text)
    assert [violation.field for violation in refusal.value.violations] == ["operating_hours"]


def test_seasons_side_by_side_fill_the_year() -> None:
    year = (season((12, 1), (2, 29)), season((3, 1), (5, 31)), season((6, 1), (11, 30)))
    assert checked_seasons(year) == year
    assert sum(len(each.days()) for each in year) == 366


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (season((6, 1), (8, 31)), season((8, 31), (9, 30))),
        (season((6, 1), (8, 31)), season((7, 1), (7, 1))),
        (season((12, 1), (1, 31)), season((1, 31), (2, 1))),
        (season((12, 1), (1, 31)), season((11, 1), (12, 1))),
        (season((12, 1), (1, 31)), season((12, 31), (1, 1))),
        (season((3, 1), (2, 29)), season((5, 5), (5, 5))),
    ],
)
def test_a_day_belongs_to_one_season(one, other) -> None:
    assert faults_of(one, other) == ["seasonal_operating_hours[1]"]
    assert faults_of(other, one) == ["seasonal_operating_hours[1]"]


def test_days_that_no_year_has_are_refused() -> None:
    assert faults_of(season((4, 31), (6, 31)), season((2, 30), (3, 0))) == [
        "seasonal_operating_hours[0].start_day",
        "seasonal_operating_hours[0].end_day",
        "seasonal_operating_hours[1].start_day",
        "seasonal_operating_hours[1].end_day",
    ]
