"""Counters that all processes share, whatever their clocks say of calls at the same time."""

import secrets
from datetime import UTC, datetime, timedelta

import pytest

from server.errors import RateLimited
from server.mongo.rate_limits import Pace, RateLimits

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
PACE = Pace(free=3, first=timedelta(seconds=10), longest=timedelta(seconds=25), memory=timedelta(hours=1))


@pytest.fixture
def at(database):
    """The limits as a process sees them whose clock says so many seconds after noon."""
    return lambda seconds: RateLimits(database, lambda: NOON + timedelta(seconds=seconds))


@pytest.fixture
def key() -> str:
    return secrets.token_hex(8)


class TestPace:
    async def test_calls_at_the_same_time_are_free_in_whatever_order_they_are_counted(self, at, key) -> None:
        for seconds in (0.3, 0.2, 0.1):
            await at(seconds).keep_pace("t", key, PACE)

        with pytest.raises(RateLimited):
            await at(0.1).keep_pace("t", key, PACE)

    async def test_each_further_call_comes_later_and_none_later_than_the_longest_delay(self, at, key) -> None:
        now = 0.0
        for _ in range(PACE.free):
            await at(now).keep_pace("t", key, PACE)
        for delay in (10, 20, 25, 25):
            with pytest.raises(RateLimited) as refusal:
                await at(now + delay - 1).keep_pace("t", key, PACE)
            assert refusal.value.retry_after == timedelta(seconds=1)
            now += delay
            await at(now).keep_pace("t", key, PACE)

    async def test_is_forgotten_after_a_while_without_calls(self, at, key) -> None:
        for seconds in (0, 0, 0, 3600, 3600, 3600):
            await at(seconds).keep_pace("t", key, PACE)

    async def test_a_call_that_is_given_back_brings_no_delay(self, at, key) -> None:
        for _ in range(10):
            counter = await at(0).keep_pace("t", key, PACE)
            await at(0).give_back([counter])


class TestWindow:
    async def test_a_call_that_is_given_back_makes_room_for_one(self, at, key) -> None:
        for _ in range(2):
            counter = await at(0).take("t", key, 2, timedelta(minutes=1))
        with pytest.raises(RateLimited):
            await at(1).take("t", key, 2, timedelta(minutes=1))

        await at(1).give_back([counter])

        await at(1).take("t", key, 2, timedelta(minutes=1))
        with pytest.raises(RateLimited) as refusal:
            await at(1).take("t", key, 2, timedelta(minutes=1))
        assert refusal.value.retry_after == timedelta(seconds=59)
