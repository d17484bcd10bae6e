"""When parking costs more, or less, than usual: at some time of the day, on weekends, on public holidays. Pure.

One set of rules for car parks and the street. A moment's price is the usual one, times the multiplier of its day, times
that of the peak if it is in one. A day has one multiplier: that of holidays on a holiday, else that of weekends on a
weekend, else 1. So a holiday on a Sunday counts as a holiday only, and as a weekend where holidays have no price.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

ONE = 1000
"""A multiplier of 1: multipliers are thousandths."""
WEEKEND = frozenset({6, 7})
"""Saturday and Sunday, as ISO weekdays."""


class DayKind(StrEnum):
    """What a day is for its prices."""

    ORDINARY = "ordinary"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"


@dataclass(frozen=True, slots=True)
class Peak:
    """When an hour costs more, or less: those that start from `start` until before `end` of the place's day.

    `end` before `start` is on the next day, the same time the whole day. `days` are ISO weekdays (Monday is 1) on which
    it starts; none: all.
    """

    multiplier: int
    start: time
    end: time
    days: frozenset[int] = frozenset()

    def holds(self, local: datetime) -> bool:
        """True for what starts then."""
        clock, today = local.time(), local.isoweekday()
        if self.start < self.end:
            return self.start <= clock < self.end and self._is_on(today)
        if clock >= self.start:
            return self._is_on(today)
        return clock < self.end and self._is_on((today - 2) % 7 + 1)

    def _is_on(self, weekday: int) -> bool:
        return not self.days or weekday in self.days


@dataclass(frozen=True, slots=True)
class DayPrices:
    """Multipliers of days; None: as on other days. `weekend_days` are ISO weekdays."""

    weekend: int | None = None
    holiday: int | None = None
    weekend_days: frozenset[int] = WEEKEND

    def kind(self, day: date, holidays: Collection[date]) -> DayKind:
        """What a day is, as far as its prices go."""
        if self.holiday is not None and day in holidays:
            return DayKind.HOLIDAY
        if self.weekend is not None and day.isoweekday() in self.weekend_days:
            return DayKind.WEEKEND
        return DayKind.ORDINARY

    def multiplier(self, kind: DayKind) -> int:
        chosen = {DayKind.HOLIDAY: self.holiday, DayKind.WEEKEND: self.weekend}.get(kind)
        return ONE if chosen is None else chosen


def checked_day_prices(prices: DayPrices) -> DayPrices | None:
    """None for prices that make no difference."""
    return None if prices.weekend is None and prices.holiday is None else prices


@dataclass(frozen=True, slots=True)
class Moment:
    """What a moment is for its price."""

    day: DayKind = DayKind.ORDINARY
    is_peak: bool = False


USUAL = Moment()
"""Where nothing is said of days and peaks."""


def moment_of(
    local: datetime, peak: Peak | None, days: DayPrices | None, holidays: Collection[date] = frozenset()
) -> Moment:
    """What a time of the place's own clock is."""
    kind = days.kind(local.date(), holidays) if days else DayKind.ORDINARY
    return Moment(kind, peak is not None and peak.holds(local))


def multiplier_of(moment: Moment, peak: Peak | None, days: DayPrices | None) -> int:
    """What it is multiplied with, in millionths."""
    day = days.multiplier(moment.day) if days else ONE
    return day * (peak.multiplier if peak and moment.is_peak else ONE)
