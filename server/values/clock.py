"""The time, as something that is handed in."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from datetime import time as time_of_day
from zoneinfo import ZoneInfo

TUNIS = ZoneInfo("Africa/Tunis")

Clock = Callable[[], datetime]
"""Gives the current instant, in UTC, cut to milliseconds: that is what MongoDB keeps."""


def system_clock() -> datetime:
    return _cut(datetime.now(UTC))


def steady_clock(clock: Clock = system_clock) -> Clock:
    """A clock that shows what `clock` shows now, and then goes evenly: setting the machine's clock does not move it."""
    start, began = clock(), time.monotonic()
    return lambda: _cut(start + timedelta(seconds=time.monotonic() - began))


def next_time(now: datetime, at: time_of_day) -> datetime:
    """The first instant after `now` at which clocks in Tunisia show `at`, in UTC."""
    today = now.astimezone(TUNIS).date()
    days = (today, today + timedelta(days=1))
    return next(then for day in days if (then := datetime.combine(day, at, TUNIS).astimezone(UTC)) > now)


def _cut(instant: datetime) -> datetime:
    return instant.replace(microsecond=instant.microsecond // 1000 * 1000)
