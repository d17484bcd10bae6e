"""What a stay costs. Amounts are integer millimes, lengths are minutes. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import groupby, pairwise
from typing import NamedTuple

from server.parking.errors import MaxDurationExceeded
from server.parking.hours import OpeningHours, Period, TimeKind
from server.values.clock import TUNIS
from server.values.day_prices import ONE, USUAL, DayPrices, Moment, Peak, moment_of, multiplier_of

STEP = 10
"""Prices are multiples of this many millimes, which card processors demand of currencies with three decimals."""
MINUTES_PER_HOUR = 60
MINUTES_PER_DAY = 24 * 60

_MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)
_WHOLE = ONE * ONE
"""Minutes are weighed in millionths: a multiplier of the day times one of the peak."""
_NEXT_OPENING = timedelta(days=3)
"""Zones open every day: whoever looks this far ahead sees all kinds of a day's time."""


class LineKind(StrEnum):
    """What a line of a quote is about."""

    PAID = "paid"
    FREE = "free"
    """In the zone's free hours."""
    CLOSED = "closed"
    """Outside its opening hours."""
    CAP = "cap"
    """What the daily rate takes off the whole stay: the one amount below zero."""


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """A part of a stay, of one kind, and what it adds to the price.

    `rate` is millimes per hour; of a cap, millimes per day. A cap spans the stay and has no minutes of its own.
    """

    start: datetime
    end: datetime
    minutes: int
    rate: int
    amount: int
    kind: LineKind
    moment: Moment = USUAL
    """By what its rate is not the zone's hourly one."""


@dataclass(frozen=True, slots=True)
class Quote:
    """What a stay costs, and why: the amounts of the lines sum up to `total`, their minutes to the stay's.

    `free_until` is the instant until which nothing is owed: the next paid time, be it after the stay; the end of the
    stay where no time is paid. None when the stay costs from its start.
    """

    total: int
    lines: tuple[QuoteLine, ...]
    free_until: datetime | None


@dataclass(frozen=True, slots=True)
class Surcharges:
    """What paid minutes cost more, or less, by Tunisia's clock and calendar, as server/values/day_prices.py says.

    `holidays` are those that count for a stay, as far as they have a price.
    """

    peak: Peak | None = None
    days: DayPrices | None = None
    holidays: frozenset[date] = frozenset()

    @property
    def asks_for_holidays(self) -> bool:
        return self.days is not None and self.days.holiday is not None

    def weight(self, moment: Moment) -> int:
        """Of a minute, in millionths."""
        return multiplier_of(moment, self.peak, self.days)

    def periods(self, start: datetime, end: datetime) -> Iterator[tuple[datetime, datetime, Moment]]:
        """A time cut where its price changes, in UTC."""
        edges = sorted({start, end, *(edge for edge in self._edges(start, end) if start < edge < end)})
        cut = ((begins, ends, self._moment(begins)) for begins, ends in pairwise(edges))
        for moment, same in groupby(cut, key=lambda each: each[2]):
            (begins, ends, _), *more = same
            yield begins, more[-1][1] if more else ends, moment

    def _moment(self, instant: datetime) -> Moment:
        return moment_of(instant.astimezone(TUNIS), self.peak, self.days, self.holidays)

    def _edges(self, start: datetime, end: datetime) -> Iterator[datetime]:
        times = {time(), *((self.peak.start, self.peak.end) if self.peak else ())}
        day, last = start.astimezone(TUNIS).date(), end.astimezone(TUNIS).date()
        while day <= last:
            yield from (datetime.combine(day, each, TUNIS).astimezone(UTC) for each in times)
            day += _DAY


@dataclass(frozen=True, slots=True)
class Tariff:
    """A zone's prices, limit and hours at one time; a session keeps the one it began with. Without hours: always paid.

    A stay is counted in minutes from its start, the last one whole as soon as it begins. A minute is paid, free or
    closed as the instant is in which it begins, so that nobody pays for parts of minutes.
    """

    hourly_rate: int
    daily_rate: int | None = None
    max_duration_minutes: int | None = None
    hours: OpeningHours | None = None
    surcharges: Surcharges | None = None

    def with_holidays(self, holidays: frozenset[date]) -> Tariff:
        """For a stay that begins when these are known; the same one where holidays have no price."""
        if self.surcharges is None or not self.surcharges.asks_for_holidays:
            return self
        return replace(self, surcharges=replace(self.surcharges, holidays=holidays))

    def quote(self, start: datetime, end: datetime) -> Quote:
        """The price of a stay. Only minutes inside opening hours and outside free ones cost.

        The paid minutes of the whole stay cost the hourly rate, each times the multipliers of its time, rounded up
        once; at most the daily rate, which has no multiplier, for each started 24 hours from the start which have a
        paid minute. Hence more time never costs less, and time that is free or closed costs nothing more.

        Raises MaxDurationExceeded when the stay, free time and all, is longer than the tariff allows.
        """
        start, end = start.astimezone(UTC), end.astimezone(UTC)
        length = _minutes(start, end)
        self._check_length(length)
        spans = self._spans(start, end)
        total = self._cost(spans, length)
        lines = [*self._lines(spans, start, end)]
        if cut := total - sum(line.amount for line in lines):
            lines.append(QuoteLine(start, end, 0, self.daily_rate or 0, cut, LineKind.CAP))
        return Quote(total, tuple(lines), self._free_until(spans, start, end))

    def extension(self, start: datetime, end: datetime, until: datetime) -> int:
        """What it costs to stay from `start` until `until` rather than `end`: the whole less what was before.

        Raises MaxDurationExceeded as the whole stay does.
        """
        start, end = start.astimezone(UTC), end.astimezone(UTC)
        return self.quote(start, until).total - self._cost(self._spans(start, end), _minutes(start, end))

    def paid_until(self, start: datetime, end: datetime, paid_amount: int) -> datetime:
        """The instant up to which money reaches: the longest stay from `start`, in whole minutes, that it pays.

        At most `end`, and exactly that when all is paid. Time that costs nothing and follows what is paid counts:
        money up to the evening reaches to the next morning, and no money as far as the stay is free.
        """
        start, end = start.astimezone(UTC), end.astimezone(UTC)
        return self._reach(self._spans(start, end), start, end, paid_amount)

    def _reach(self, spans: list[_Span], start: datetime, end: datetime, amount: int) -> datetime:
        lengths = range(_minutes(start, end) + 1)
        affordable = bisect_right(lengths, max(0, amount), key=lambda minutes: self._cost(spans, minutes))
        return min(start + (affordable - 1) * _MINUTE, end)

    def _free_until(self, spans: list[_Span], start: datetime, end: datetime) -> datetime | None:
        if self._cost(spans, 1):
            return None  # as nearly always: no need to search
        until = self._reach(spans, start, end, 0)
        if until == end:
            horizon = end + _NEXT_OPENING
            beyond = self._reach(self._spans(start, horizon), start, horizon, 0)
            until = beyond if beyond < horizon else end
        return until if until > start else None

    def _check_length(self, minutes: int) -> None:
        if self.max_duration_minutes is not None and minutes > self.max_duration_minutes:
            raise MaxDurationExceeded(self.max_duration_minutes)

    def _spans(self, start: datetime, end: datetime) -> list[_Span]:
        """A stay in whole minutes; times of under a minute, in which none begins, fall out."""
        periods = self.hours.periods(start, end) if self.hours else [Period(start, end)]
        spans = [
            _Span(_minutes(start, begins), _minutes(start, ends), kind, moment, self._weight(moment))
            for opens, closes, kind in periods
            for begins, ends, moment in self._moments(opens, closes, kind)
        ]
        return [span for span in spans if span.begin < span.end]

    def _moments(self, start: datetime, end: datetime, kind: TimeKind) -> Iterator[tuple[datetime, datetime, Moment]]:
        if self.surcharges is None or kind is not TimeKind.PAID:
            yield start, end, USUAL
        else:
            yield from self.surcharges.periods(start, end)

    def _weight(self, moment: Moment) -> int:
        return _WHOLE if self.surcharges is None else self.surcharges.weight(moment)

    def _lines(self, spans: list[_Span], start: datetime, end: datetime) -> list[QuoteLine]:
        """Each paid line has its share of the one rounded price, so that the lines sum up to it."""
        lines: list[QuoteLine] = []
        paid = 0
        for begin, finish, kind, moment, weight in spans:
            minutes = finish - begin
            rate = amount = 0
            if kind is TimeKind.PAID:
                rate = (self.hourly_rate * weight + _WHOLE // 2) // _WHOLE
                amount = self._by_hour(paid + minutes * weight) - self._by_hour(paid)
                paid += minutes * weight
            until = min(start + finish * _MINUTE, end)
            lines.append(QuoteLine(start + begin * _MINUTE, until, minutes, rate, amount, LineKind(kind), moment))
        return lines

    def _cost(self, spans: list[_Span], minutes: int) -> int:
        """The price of the first minutes of a stay."""
        paid = days = 0
        last_day = -1
        for begin, finish, kind, _, weight in spans:
            end = min(finish, minutes)
            if kind is not TimeKind.PAID or begin >= end:
                continue
            paid += (end - begin) * weight
            final_day = (end - 1) // MINUTES_PER_DAY
            days += final_day - max(begin // MINUTES_PER_DAY - 1, last_day)
            last_day = final_day
        return self._capped(self._by_hour(paid), days)

    def _by_hour(self, weighed: int) -> int:
        return _divide_up(self.hourly_rate * weighed, MINUTES_PER_HOUR * STEP * _WHOLE) * STEP

    def _capped(self, by_hour: int, days: int) -> int:
        return by_hour if self.daily_rate is None else min(by_hour, self.daily_rate * days // STEP * STEP)


class _Span(NamedTuple):
    """Minutes of a stay, counted from its start, `end` not included."""

    begin: int
    end: int
    kind: TimeKind
    moment: Moment
    weight: int
    """Of each of its minutes, in millionths."""


def _minutes(start: datetime, end: datetime) -> int:
    """Minutes from one instant to another, the last one whole as soon as it has begun.

    Both in UTC: in a zone whose clocks skip or repeat hours, differences are wrong.
    """
    return -((start - end) // _MINUTE)


def _divide_up(amount: int, by: int) -> int:
    return -(-amount // by)
