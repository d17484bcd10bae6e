"""Prices of days and of times of the day ↔ parkup.common.v1."""

from __future__ import annotations

from datetime import time

from parkup.common.v1 import price_times_pb2 as pb
from server.values.day_prices import ONE, WEEKEND, DayPrices, Peak, checked_day_prices
from server.values.fractions import parts_from_wire, parts_to_wire


def day_prices_message(days: DayPrices | None) -> pb.DayPrices | None:
    if days is None:
        return None
    return pb.DayPrices(
        weekend_multiplier=None if days.weekend is None else parts_to_wire(days.weekend, ONE),
        weekend_days=sorted(days.weekend_days),
        holiday_multiplier=None if days.holiday is None else parts_to_wire(days.holiday, ONE),
    )


def day_prices(message: pb.DayPrices | None, field: str = "day_prices") -> DayPrices | None:
    """None without a multiplier. Raises InvalidArgument for one with more than three decimals."""
    if message is None:
        return None

    def parts(name: str) -> int | None:
        return parts_from_wire(getattr(message, name), ONE, f"{field}.{name}") if message.HasField(name) else None  # type: ignore[arg-type]  # both are fields

    days = frozenset(message.weekend_days) or WEEKEND
    return checked_day_prices(DayPrices(parts("weekend_multiplier"), parts("holiday_multiplier"), days))


def peak_message(peak: Peak | None) -> pb.PeakPrices | None:
    if peak is None:
        return None
    return pb.PeakPrices(
        multiplier=parts_to_wire(peak.multiplier, ONE),
        start=f"{peak.start:%H:%M}",
        end=f"{peak.end:%H:%M}",
        days=sorted(peak.days),
    )


def peak_prices(message: pb.PeakPrices | None, field: str = "peak_prices") -> Peak | None:
    """Raises InvalidArgument for a multiplier with more than three decimals."""
    if message is None:
        return None
    multiplier = parts_from_wire(message.multiplier, ONE, f"{field}.multiplier")
    return Peak(multiplier, time.fromisoformat(message.start), time.fromisoformat(message.end), frozenset(message.days))
