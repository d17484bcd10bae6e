"""What the parking of a stay costs by its rates, before anything is taken off or added. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from functools import cached_property

from server.carpark.fees.model import (
    HOUR,
    PERIODS,
    PRICE_WITHOUT_RATE,
    FeeLine,
    LineKind,
    Rate,
    RateType,
    Stay,
    Terms,
)
from server.values.day_prices import ONE, USUAL, DayKind, Moment, Peak, moment_of, multiplier_of


@dataclass(frozen=True)
class Parking:
    """What the parking of a stay costs before anything is taken off or added."""

    stay: Stay
    terms: Terms

    def price(self, free: int = 0) -> int:
        """What it costs if the first `free` minutes cost nothing.

        It is what a stay would cost that begins when they end, and never more than without them. A longer stay never
        costs less than a shorter one, whatever rates there are for longer ones.
        """
        return max(self._at(minutes, free) for minutes in self._lengths)

    def lines(self) -> Sequence[FeeLine]:
        """What `price` without free minutes consists of."""
        lines = self._tariff(self.stay.minutes).lines(self.stay.begin, self.stay.minutes)
        if missing := self.price() - _sum(lines):
            lines = [*lines, FeeLine(LineKind.SHORTER, missing)]
        return lines

    def _at(self, minutes: int, free: int) -> int:
        tariff = self._tariff(minutes)
        whole = _sum(tariff.lines(self.stay.begin, minutes))
        if not free or not whole:
            return whole
        return min(whole, _sum(tariff.priced(self.stay.begin + timedelta(minutes=free), minutes - free)))

    def _tariff(self, minutes: int) -> Tariff:
        return Tariff.of([rate for rate in self._rates if rate.lasts(minutes)], self.terms)

    @cached_property
    def _rates(self) -> Sequence[Rate]:
        fitting = [rate for rate in self.terms.rates if rate.fits(self.stay.vehicle_type_id, self.stay.zone_id)]
        return sorted(fitting, key=lambda rate: rate.rank, reverse=True)

    @cached_property
    def _lengths(self) -> Sequence[int]:
        """The length of the stay, and each shorter one after which other rates count. In between more is never less."""
        ends = {rate.min_minutes - 1 for rate in self._rates}
        ends |= {rate.max_minutes for rate in self._rates if rate.max_minutes is not None}
        return [*(each for each in sorted(ends) if 0 < each < self.stay.minutes), self.stay.minutes]


@dataclass(frozen=True, slots=True)
class Tariff:
    """The rates that count for a stay of one length: the one that leads, and what each period costs at most."""

    leading: Rate | None
    periods: Sequence[tuple[Rate, int]]
    """From days to months, with their length in minutes."""
    time_zone: tzinfo
    holidays: frozenset[date] = frozenset()

    @classmethod
    def of(cls, rates: Sequence[Rate], terms: Terms) -> Tariff:
        """`rates` as they rank: of each type the first one counts, and of hours and flat rates the first of both."""
        leading = next((rate for rate in rates if rate.type in (RateType.HOURLY, RateType.FLAT)), None)
        found = ((next((rate for rate in rates if rate.type is type_), None), length) for type_, length in PERIODS)
        return cls(leading, [(rate, length) for rate, length in found if rate], terms.time_zone, terms.holidays)

    def lines(self, begin: datetime, minutes: int) -> Sequence[FeeLine]:
        """What a stay costs. Nothing within the grace minutes of the rate that leads, else of the shortest period."""
        first = self.leading or next((rate for rate, _ in self.periods), None)
        return [] if first and minutes <= first.grace_minutes else self.priced(begin, minutes)

    def priced(self, begin: datetime, minutes: int) -> Sequence[FeeLine]:
        """The same without grace; nothing for no time."""
        if minutes <= 0:
            return []
        if self.leading and self.leading.type is RateType.FLAT:
            [at] = self._moments(self.leading, begin, [0])
            price = _cost(self.leading, at)
            return [FeeLine(LineKind.FLAT, price, 1, price, day=at.day)]
        if self.leading or not self.periods:
            return self._by_hours(begin, minutes)
        return self._by_periods(begin, minutes)

    def _by_hours(self, begin: datetime, minutes: int) -> Sequence[FeeLine]:
        starts = range(0, minutes, HOUR)
        if self.leading is None or (self.leading.peak is None and self.leading.days is None):
            usual = self.leading.amount if self.leading else PRICE_WITHOUT_RATE
            lines = [FeeLine(LineKind.HOURS, len(starts) * usual, len(starts), usual)]
            return self._capped(lines, [(start, usual) for start in starts], begin, self.periods)
        moments = self._moments(self.leading, begin, starts)
        costs = {at: _cost(self.leading, at) for at in set(moments)}
        lines = [
            FeeLine(
                LineKind.PEAK_HOURS if at.is_peak else LineKind.HOURS, count * costs[at], count, costs[at], day=at.day
            )
            for at, count in _counted(moments)
        ]
        prices = [(start, costs[at]) for start, at in zip(starts, moments, strict=True)]
        return self._capped(lines, prices, begin, self.periods)

    def _by_periods(self, begin: datetime, minutes: int) -> Sequence[FeeLine]:
        (rate, length), *longer = self.periods
        outer = _outer(length, longer) or minutes
        starts = [
            start + each for start in range(0, minutes, outer) for each in range(0, min(outer, minutes - start), length)
        ]
        moments = self._moments(rate, begin, starts)
        lines = [
            FeeLine(LineKind.PERIODS, count * _cost(rate, at), count, _cost(rate, at), rate.type, at.day)
            for at, count in _counted(moments)
        ]
        prices = [(start, _cost(rate, at)) for start, at in zip(starts, moments, strict=True)]
        return self._capped(lines, prices, begin, longer)

    def _capped(
        self,
        lines: Sequence[FeeLine],
        prices: Sequence[tuple[int, int]],
        begin: datetime,
        periods: Sequence[tuple[Rate, int]],
    ) -> Sequence[FeeLine]:
        """With a line for each kind of period, and of day, of which some came to more than they may.

        `prices` are by minutes from the begin.
        """
        capped = list(lines)
        for position, (rate, length) in enumerate(periods):
            outer = _outer(length, periods[position + 1 :])
            sums: dict[int, int] = {}
            for start, price in prices:
                period = start - (start % outer if outer else start) % length
                sums[period] = sums.get(period, 0) + price
            prices, cuts = [], dict[Moment, int]()
            for (start, price), at in zip(sums.items(), self._moments(rate, begin, [*sums]), strict=True):
                most = _cost(rate, at)
                prices.append((start, min(price, most)))
                if price > most:
                    cuts[at] = cuts.get(at, 0) + most - price
            capped += [FeeLine(LineKind.CAP, cut, 1, _cost(rate, at), rate.type, at.day) for at, cut in cuts.items()]
        return capped

    def _moments(self, rate: Rate, begin: datetime, starts: Sequence[int]) -> Sequence[Moment]:
        """What the hours, periods or stays of a rate are that begin so many minutes after `begin`."""
        peak = _peak_of(rate)
        if peak is None and rate.days is None:
            return [USUAL] * len(starts)
        return [
            moment_of((begin + timedelta(minutes=each)).astimezone(self.time_zone), peak, rate.days, self.holidays)
            for each in starts
        ]


def _peak_of(rate: Rate) -> Peak | None:
    """Peaks are for hours."""
    return rate.peak if rate.type is RateType.HOURLY else None


def _cost(rate: Rate, at: Moment) -> int:
    """What an hour, period or stay costs that begins at such a moment."""
    if at == USUAL:
        return rate.amount
    return rounded(rate.amount * multiplier_of(at, _peak_of(rate), rate.days), ONE * ONE)


_HOURS = {False: LineKind.HOURS, True: LineKind.PEAK_HOURS}
_ORDER = [Moment(day, is_peak) for day in DayKind for is_peak in (False, True)]


def _counted(moments: Sequence[Moment]) -> Sequence[tuple[Moment, int]]:
    """How often each kind comes, the usual one first."""
    counts = Counter(moments)
    return [(at, counts[at]) for at in _ORDER if at in counts]


def _outer(length: int, longer: Sequence[tuple[Rate, int]]) -> int | None:
    """The length of a longer period that begins shorter ones anew: weeks begin with the month, if months count."""
    return next((each for _, each in longer if each % length), None)


def _sum(lines: Sequence[FeeLine]) -> int:
    return sum(line.amount for line in lines)


def rounded(dividend: int, divisor: int) -> int:
    """The quotient, half up. Neither is negative."""
    return (2 * dividend + divisor) // (2 * divisor)
