"""How full places were, from what came and went. Pure.

Who stood in a place before a day stood there all of it, unless they went; who came on it, for what was left of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from server.reports.buckets import HOURS, day_seconds, hour_seconds, start_of
from server.reports.model import HourOfDay, OccupancyFigures, Period
from server.reports.sums import NOTHING, Measures

SECONDS = 3600


@dataclass(frozen=True, slots=True)
class Flow:
    """What came and went in a slot."""

    came: Measures = NOTHING
    went: Measures = NOTHING

    @property
    def more(self) -> int:
        return self.came.count - self.went.count

    @property
    def day_seconds(self) -> int:
        return self.came.day_seconds - self.went.day_seconds

    @property
    def hour_seconds(self) -> int:
        return self.came.seconds - self.went.seconds


NO_FLOW = Flow()


@dataclass(frozen=True, slots=True)
class Until:
    """How far it is known what came and went: to the beginning of an hour of a day."""

    day: date
    hour: int

    @classmethod
    def at(cls, instant: datetime, zone: ZoneInfo) -> Until:
        there = instant.astimezone(zone)
        return cls(there.date(), there.hour)


@dataclass(frozen=True, slots=True)
class DayFigures:
    """Of a day at a place: what came and went, and for how many seconds vehicles stood there, of how many it has."""

    arrivals: int = 0
    departures: int = 0
    stood: int = 0
    seconds: int = 0

    def __add__(self, other: DayFigures) -> DayFigures:
        return DayFigures(
            self.arrivals + other.arrivals,
            self.departures + other.departures,
            self.stood + other.stood,
            self.seconds + other.seconds,
        )


NO_DAY = DayFigures()


def days_of_place(
    period: Period,
    inside: int,
    days: Mapping[date, Flow],
    today: Mapping[int, Flow],
    *,
    zone: ZoneInfo,
    until: Until,
) -> dict[date, DayFigures]:
    """Each day of a period at a place, in which so many were `inside` before it.

    `today` is what came and went by hours on the day on which `until` lies: of it only what is over counts.
    """
    figures: dict[date, DayFigures] = {}
    for day in period.each():
        if day > until.day:
            figures[day] = NO_DAY
            continue
        flow = days.get(day, NO_FLOW)
        if day == until.day:
            figures[day] = _so_far(day, inside, today, zone, until.hour)
        else:
            length = day_seconds(day, zone)
            figures[day] = DayFigures(flow.came.count, flow.went.count, inside * length + flow.day_seconds, length)
        inside += flow.more
    return figures


def _so_far(day: date, inside: int, hours: Mapping[int, Flow], zone: ZoneInfo, until: int) -> DayFigures:
    end, stood, came, went = start_of(day, zone, until), 0, 0, 0
    seconds = int((end - start_of(day, zone)).total_seconds())
    for hour, flow in hours.items():
        came += flow.came.count if hour <= until else 0  # who came is known at once
        if hour < until:
            went += flow.went.count
            after = int((end - start_of(day, zone, hour + 1)).total_seconds())
            stood += flow.hour_seconds + flow.more * after
    return DayFigures(came, went, inside * seconds + stood, seconds)


def hours_of_day(
    period: Period,
    inside: int,
    flows: Mapping[tuple[date, int], Flow],
    *,
    zone: ZoneInfo,
    until: Until,
) -> list[HourOfDay]:
    """Each hour of the day, over the days of a period."""
    came, went, stood, seconds = [0] * HOURS, [0] * HOURS, [0] * HOURS, [0] * HOURS
    for day in period.each():
        for hour in range(HOURS):
            flow, length = flows.get((day, hour), NO_FLOW), hour_seconds(day, hour, zone)
            came[hour] += flow.came.count if (day, hour) <= (until.day, until.hour) else 0
            if (day, hour) >= (until.day, until.hour):
                break
            went[hour] += flow.went.count
            stood[hour] += inside * length + flow.hour_seconds
            seconds[hour] += length
            inside += flow.more
    return [
        HourOfDay(hour, came[hour], went[hour], _rounded(stood[hour] / seconds[hour]) if seconds[hour] else 0.0)
        for hour in range(HOURS)
    ]


def figures_of(days: Sequence[DayFigures], spaces: int) -> OccupancyFigures:
    """Of days at a place, or at several ones: then they are sums of its days."""
    total = sum(days, NO_DAY)
    mean = total.stood / total.seconds if total.seconds else 0.0
    percent = 100 * mean / spaces if spaces and total.seconds else None
    return OccupancyFigures(
        total.arrivals,
        total.departures,
        _rounded(total.stood / SECONDS),
        _rounded(mean),
        spaces,
        None if percent is None else round(percent, 1),
    )


def together(places: Sequence[Mapping[date, DayFigures]], period: Period) -> dict[date, DayFigures]:
    """The days of several places as one: the length of a day is not that of all places together."""
    days: dict[date, DayFigures] = {}
    for day in period.each():
        some = [place[day] for place in places]
        total = sum(some, NO_DAY)
        longest = max((each.seconds for each in some), default=0)
        days[day] = DayFigures(total.arrivals, total.departures, total.stood, longest)
    return days


def flows_by(rows: Sequence[tuple[object, bool, Measures]]) -> dict[object, Flow]:
    """By what the rows are about: what came (True) and what went."""
    came: dict[object, Measures] = defaultdict(Measures)
    went: dict[object, Measures] = defaultdict(Measures)
    for key, is_arrival, measures in rows:
        (came if is_arrival else went)[key] += measures
    return {key: Flow(came.get(key, NOTHING), went.get(key, NOTHING)) for key in {*came, *went}}


def _rounded(number: float) -> float:
    return round(number, 2)
