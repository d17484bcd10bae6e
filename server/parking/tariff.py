"""What a stay costs. Amounts are integer millimes, lengths are minutes. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from server.parking.errors import MaxDurationExceeded

STEP = 10
"""Prices are multiples of this many millimes, which card processors demand of currencies with three decimals."""
MINUTES_PER_HOUR = 60
MINUTES_PER_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Tariff:
    """A zone's prices and limit at one time; a session keeps the one it began with."""

    hourly_rate: int
    daily_rate: int | None = None
    max_duration_minutes: int | None = None

    def price(self, minutes: int) -> int:
        """Hourly rate times minutes / 60, rounded up to the next step; at most the daily rate per started 24 hours.

        Raises MaxDurationExceeded when the stay is longer than the tariff allows.
        """
        if self.max_duration_minutes is not None and minutes > self.max_duration_minutes:
            raise MaxDurationExceeded(self.max_duration_minutes)
        by_hour = _divide_up(self.hourly_rate * minutes, MINUTES_PER_HOUR * STEP) * STEP
        if self.daily_rate is None:
            return by_hour
        return min(by_hour, self.daily_rate * _divide_up(minutes, MINUTES_PER_DAY) // STEP * STEP)


def _divide_up(amount: int, by: int) -> int:
    return -(-amount // by)
