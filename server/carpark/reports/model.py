"""How a car park stands. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day of a time zone, from `start` until just before `end`."""

    date: date
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Dashboard:
    """`revenue` is millimes; `occupancy` of the spaces are taken, in a hundred with one decimal."""

    car_park: str
    day: date
    available: int = 0
    occupied: int = 0
    reserved: int = 0
    maintenance: int = 0
    active_stays: int = 0
    entries: int = 0
    exits: int = 0
    revenue: int = 0
    charging: int = 0
    awaited_reservations: int = 0
    pending_payments: int = 0
    memberships: int = 0
    free_stations: int = 0
    stations: int = 0

    @property
    def spaces(self) -> int:
        return self.available + self.occupied + self.reserved + self.maintenance

    @property
    def occupancy(self) -> float:
        # Halves are rounded up, by whole numbers.
        return (2000 * self.occupied + self.spaces) // (2 * self.spaces) / 10 if self.spaces else 0.0


def day_of(now: datetime, zone: ZoneInfo) -> Day:
    """The day that it is; one on which clocks change is shorter or longer."""
    today = now.astimezone(zone).date()
    return Day(today, _midnight(today, zone), _midnight(today + timedelta(days=1), zone))


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), tzinfo=zone)
