from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from server.enforcement.errors import NotOnDuty
from server.enforcement.shifts.model import MOST_POSITIONS, Period, Position, Shift, State, length
from server.parking.zones.model import Place

BEGAN = datetime(2026, 3, 2, 7, tzinfo=UTC)
SHIFT = Shift("s", "a", (), BEGAN, State.OPEN)
METER = 1 / 111_195


def at(seconds: float, meters: float = 0) -> Position:
    return Position(BEGAN + timedelta(seconds=seconds), Place(10.0, 36.8 + meters * METER))


def seconds(positions: list[Position]) -> list[float]:
    return [(each.time - BEGAN).total_seconds() for each in positions]


NOW = BEGAN + timedelta(hours=1)


class TestWorthKeeping:
    def test_who_walks_leaves_a_position_every_5_seconds_and_10_metres(self) -> None:
        assert seconds(SHIFT.worth_keeping([at(s, s * 3) for s in range(21)], NOW)) == [0, 5, 10, 15, 20]
        assert seconds(SHIFT.worth_keeping([at(s, s * 0.95) for s in range(31)], NOW)) == [0, 11, 22]

    def test_who_stands_leaves_one_a_minute(self) -> None:
        assert seconds(SHIFT.worth_keeping([at(s, s % 2) for s in range(181)], NOW)) == [0, 60, 120, 180]

    def test_what_is_not_newer_than_the_last_one_is_known(self) -> None:
        shift = replace(SHIFT, last_position=at(100))
        assert seconds(shift.worth_keeping([at(99, 50), at(100, 50), at(104, 50), at(105, 50)], NOW)) == [105]

    def test_what_lies_outside_is_not_of_the_shift(self) -> None:
        ended = replace(SHIFT, state=State.AGENT, ended_at=BEGAN + timedelta(seconds=60))
        reported = [at(s) for s in (-1, 0, 60, 61, 3720, 3721)]
        assert seconds(ended.worth_keeping(reported, NOW)) == [0, 60]
        assert seconds(SHIFT.worth_keeping(reported, NOW)) == [0, 60, 3720]

    def test_a_day_after_the_end_nothing_is_taken_any_more(self) -> None:
        ended = replace(SHIFT, ended_at=BEGAN)
        assert ended.worth_keeping([at(0)], BEGAN + timedelta(days=1))
        with pytest.raises(NotOnDuty):
            ended.worth_keeping([at(0)], BEGAN + timedelta(days=1, seconds=1))

    def test_a_shift_has_so_many_and_no_more(self) -> None:
        full = replace(SHIFT, position_count=MOST_POSITIONS - 1)
        assert seconds(full.worth_keeping([at(0), at(60), at(120)], NOW)) == [0]


def test_a_way_is_as_long_as_its_legs() -> None:
    assert length([at(0), at(1, 30), at(2, 10)]) == pytest.approx(50, rel=0.001)
    assert length([at(0)]) == length([]) == 0


def test_days_are_those_of_tunisia() -> None:
    period = Period.of_day("2026-03-02", NOW)
    assert (period.since.astimezone(UTC), period.until - period.since) == (
        datetime(2026, 3, 1, 23, tzinfo=UTC),
        timedelta(days=1),
    )
    assert Period.of_day("", datetime(2026, 3, 1, 23, 30, tzinfo=UTC)) == period
