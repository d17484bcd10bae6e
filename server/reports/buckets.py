"""Days and hours by clocks of a place. Pure.

An hour is what clocks show: on the night on which they are put back one of them is two hours long, and on the other one
has no length at all. So the lengths of a day's hours are always the length of the day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

HOURS = 24
_ONE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant by clocks of a place, and how many seconds of its hour and of its day are left."""

    day: date
    hour: int
    hour_left: int
    day_left: int


def moment_of(instant: datetime, zone: ZoneInfo) -> Moment:
    there = instant.astimezone(zone)
    day, hour = there.date(), there.hour
    return Moment(day, hour, _seconds(start_of(day, zone, hour + 1) - instant), _seconds(end_of(day, zone) - instant))


def start_of(day: date, zone: ZoneInfo, hour: int = 0) -> datetime:
    """When an hour of a day begins, in UTC; 24 is the first one of the next day."""
    if hour >= HOURS:
        return end_of(day, zone)
    return datetime.combine(day, time(hour), zone).astimezone(UTC)


def end_of(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day + _ONE, time(), zone).astimezone(UTC)


def hour_seconds(day: date, hour: int, zone: ZoneInfo) -> int:
    """How long an hour of a day is; none on most days on which clocks are changed is 3600 for all 24."""
    return _seconds(start_of(day, zone, hour + 1) - start_of(day, zone, hour))


def day_seconds(day: date, zone: ZoneInfo) -> int:
    return _seconds(end_of(day, zone) - start_of(day, zone))


def month_of(day: date) -> str:
    return f"{day:%Y-%m}"


def _seconds(length: timedelta) -> int:
    """Whole seconds; what is left of one is cut off, in all sums alike."""
    return int(length.total_seconds())
