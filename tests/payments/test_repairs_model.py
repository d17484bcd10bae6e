"""When a repair is tried again."""

from datetime import timedelta
from itertools import pairwise

import pytest

from server.payments.repairs import GIVEN_UP_AFTER, LONGEST_PAUSE, pause, postponed
from server.values.clock import system_clock

NOW = system_clock()
YOUNG, OLD = timedelta(), timedelta(hours=23)


def seconds(*arguments, **more) -> float:
    return pause(*arguments, **more).total_seconds()


def test_each_pause_is_twice_as_long_up_to_an_hour() -> None:
    pauses = [seconds(attempts, YOUNG, 1) for attempts in range(40)]
    assert pauses[:4] == [1, 2, 4, 8]
    assert all(after in (2 * before, 3600) for before, after in pairwise(pauses))
    assert pauses[-1] == 3600


def test_chance_makes_it_up_to_half_as_long() -> None:
    assert [seconds(3, YOUNG, jitter) for jitter in (0, 0.5, 1)] == [4, 6, 8]


def test_while_somebody_waits_it_is_never_longer_than_three_seconds() -> None:
    for attempts in range(1_000):
        assert seconds(attempts, timedelta(minutes=9), 1, is_awaited=True) <= 3


def test_later_it_grows_with_the_time_that_somebody_has_waited() -> None:
    pauses = [seconds(1_000, timedelta(minutes=minutes), 1, is_awaited=True) for minutes in (10, 60, 600, 6_000)]
    assert pauses == [30, 180, 1_800, 3_600]


@pytest.mark.parametrize("is_awaited", [True, False])
def test_a_person_has_to_look_after_a_day_or_when_there_is_no_hope(is_awaited: bool) -> None:
    def noted(age: timedelta, **more) -> dict:
        return postponed(7, NOW - age, NOW, "why", 1, is_awaited=is_awaited, **more)

    assert "needsAttention" not in noted(GIVEN_UP_AFTER - timedelta(seconds=1))
    assert noted(GIVEN_UP_AFTER)["needsAttention"]
    hopeless = noted(YOUNG, is_final=True)
    assert hopeless["needsAttention"]
    assert hopeless["nextAttemptAt"] == NOW + LONGEST_PAUSE
    assert (hopeless["attempts"], hopeless["lastError"]) == (8, "why")
