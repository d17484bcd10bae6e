"""The time, as something that is handed in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

TUNIS = ZoneInfo("Africa/Tunis")

Clock = Callable[[], datetime]
"""Gives the current instant, in UTC, cut to milliseconds: that is what MongoDB keeps."""


def system_clock() -> datetime:
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)
