"""Stays and rates for tests of fees: amounts are millimes, times those of Tunis on a Monday."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from server.carpark.fees.model import Fee, LineKind, Rate, RateType, Stay, Terms
from server.carpark.fees.reckoning import fee

TUNIS = ZoneInfo("Africa/Tunis")
ENTRY = datetime(2025, 3, 3, 8, 0, tzinfo=TUNIS)
LONG_AGO = datetime(2020, 1, 1, tzinfo=TUNIS)
HOURLY = Rate(1, "Hourly", RateType.HOURLY, 5_000, LONG_AGO)
DAILY = Rate(2, "Daily", RateType.DAILY, 30_000, LONG_AGO)
WEEKLY = Rate(3, "Weekly", RateType.WEEKLY, 100_000, LONG_AGO)
MONTHLY = Rate(4, "Monthly", RateType.MONTHLY, 300_000, LONG_AGO)
HOLIDAYS = frozenset((ENTRY + timedelta(days=days)).date() for days in (2, 6, 20))
"""As rates with a price for holidays have them: a Wednesday, a Sunday and a Sunday after it."""
FLAT = Rate(5, "Event", RateType.FLAT, 8_000, LONG_AGO)


def stay(minutes: float, **fields) -> Stay:
    return Stay(ENTRY, ENTRY + timedelta(minutes=minutes), **fields)


def terms(*rates: Rate, currency: str = "TND") -> Terms:
    return Terms(rates, TUNIS, currency, HOLIDAYS)


def total(minutes: float, *rates: Rate, **fields) -> int:
    """What a stay costs by some rates and nothing else."""
    return fee(stay(minutes, **fields), terms(*rates)).total


def summed(found: Fee) -> int:
    return sum(line.amount for line in found.lines)


def lines(found: Fee) -> list[tuple[LineKind, int]]:
    return [(line.kind, line.amount) for line in found.lines]


def variant(rate: Rate, **fields) -> Rate:
    return replace(rate, **fields)
