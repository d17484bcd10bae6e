"""The time, as something that is handed in."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
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


def _cut(instant: datetime) -> datetime:
    return instant.replace(microsecond=instant.microsecond // 1000 * 1000)
