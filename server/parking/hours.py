"""When parking costs: opening hours, free hours and seasons, by the clock of the place. Pure.

Hours of a day are whole minutes after midnight. What is asked and answered are instants.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import combinations, groupby, pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

from server.errors import FieldViolation, InvalidArgument
from server.values.clock import TUNIS

MINUTES_PER_DAY = 24 * 60
DAYS_OF_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""The most days that each month can have."""
ALL_DAY_TEXT = "24h/24"

_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class DailyHours:
    """From one time of the day to another, every day.

    `opens` is 0 to 1 439; `closes` is later by one minute to a day, hence above 1 440 when it is on the next day.
    """

    opens: int
    closes: int

    def __post_init__(self) -> None:
        if not (0 <= self.opens < MINUTES_PER_DAY and 0 < self.closes - self.opens <= MINUTES_PER_DAY):
            raise ValueError(f"{self.opens} to {self.closes} are no hours of a day")

    @property
    def text(self) -> str:
        """`08:00 - 20:00` or `24h/24`, which parse_hours reads back."""
        if self == ALL_DAY:
            return ALL_DAY_TEXT
        return f"{time_text(self.opens)} - {time_text(self.closes)}"


ALL_DAY = DailyHours(0, MINUTES_PER_DAY)


class MonthDay(NamedTuple):
    """A day of every year; 29 February is one."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class Season:
    """A part of every year with hours of its own.

    `first` and `last` belong to it. When `last` comes before `first`, the season goes on over the new year. A season
    that ends on 28 February does not hold on the 29th; one that begins on the 29th begins on 1 March in other years.
    """

    name: str
    first: MonthDay
    last: MonthDay
    hours: DailyHours

    def holds_on(self, day: date) -> bool:
        return any(first <= (day.month, day.day) <= last for first, last in self._parts())

    def overlaps(self, other: Season) -> bool:
        """True when there is a day, if only 29 February, on which both hold."""
        return any(
            max(one[0], another[0]) <= min(one[1], another[1]) for one in self._parts() for another in other._parts()
        )

    def _parts(self) -> list[tuple[MonthDay, MonthDay]]:
        if self.first <= self.last:
            return [(self.first, self.last)]
        return [(self.first, MonthDay(12, 31)), (MonthDay(1, 1), self.last)]


class TimeKind(StrEnum):
    """What a time is for whoever parks."""

    PAID = "paid"
    FREE = "free"
    """Open, but in free hours."""
    CLOSED = "closed"
    """Outside opening hours, when parking is free, too."""


class Period(NamedTuple):
    """From an instant up to another, both in UTC."""

    start: datetime
    end: datetime
    kind: TimeKind = TimeKind.PAID


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """When a zone is open, and when parking costs nothing although it is.

    A season's hours take the place of `hours` on each day that it holds on. What opens on a day is open until it
    closes, if that is on the next day, whatever holds then. `free_hours` are free on every day of the year.
    `free_minutes_per_day` are free at the beginning of a stay, and again each time that the zone opens during it.
    """

    hours: DailyHours = ALL_DAY
    free_hours: tuple[DailyHours, ...] = ()
    seasons: tuple[Season, ...] = ()
    free_minutes_per_day: int = 0
    zone: ZoneInfo = TUNIS

    def hours_on(self, day: date) -> DailyHours:
        return next((season.hours for season in self.seasons if season.holds_on(day)), self.hours)

    def periods(self, start: datetime, end: datetime) -> list[Period]:
        """A stay cut where its kind changes. Takes any time zone, answers in UTC; the periods follow without a gap."""
        start, end = start.astimezone(UTC), end.astimezone(UTC)
        if end <= start:
            return []
        if self == OpeningHours(zone=self.zone):
            return [Period(start, end)]
        return _cut([*self._openings(start, end), *self._free(start, end)], start, end)

    def paid_intervals(self, start: datetime, end: datetime) -> list[Period]:
        """The periods of a stay that cost."""
        return [period for period in self.periods(start, end) if period.kind is TimeKind.PAID]

    def _openings(self, start: datetime, end: datetime) -> Iterator[Period]:
        for day in self._days(start, end):
            yield self._period(day, self.hours_on(day))

    def _free(self, start: datetime, end: datetime) -> Iterator[Period]:
        for day in self._days(start, end):
            for hours in self.free_hours:
                yield self._period(day, hours)._replace(kind=TimeKind.FREE)
            opens, closes, _ = self._period(day, self.hours_on(day))
            opens = max(opens, start)
            closes = min(closes, opens + self.free_minutes_per_day * _MINUTE)
            if opens < closes:
                yield Period(opens, closes, TimeKind.FREE)

    def _days(self, start: datetime, end: datetime) -> Iterator[date]:
        """The days whose hours reach into a stay; those of the day before may go on after midnight."""
        day, last = start.astimezone(self.zone).date() - _DAY, end.astimezone(self.zone).date()
        while day <= last:
            yield day
            day += _DAY

    def _period(self, day: date, hours: DailyHours) -> Period:
        return Period(self._instant(day, hours.opens), self._instant(day, hours.closes))

    def _instant(self, day: date, minutes: int) -> datetime:
        """When the clocks first show a time or, on a day on which they skip it, a later one."""
        wall = datetime.combine(day, time()) + minutes * _MINUTE
        instant = wall.replace(tzinfo=self.zone).astimezone(UTC)
        if self._wall(instant) == wall:
            return instant
        # The clocks are put forward by at most some hours around here. Offsets are whole minutes.
        before, after = -MINUTES_PER_DAY, 0
        while after - before > 1:
            middle = (before + after) // 2
            before, after = (middle, after) if self._wall(instant + middle * _MINUTE) < wall else (before, middle)
        return instant + after * _MINUTE

    def _wall(self, instant: datetime) -> datetime:
        return instant.astimezone(self.zone).replace(tzinfo=None)


def parse_hours(text: str, field: str = "operating_hours") -> DailyHours:
    """The hours that a text means: `08:00 - 20:00`, `8h - 20h`, `20h30-06h`, `8 à 20`; `24h/24`, `24/7`.

    Hours that end before they begin, or at `00:00`, end on the next day. Raises InvalidArgument, which names `field`,
    for all else; also when they end as they begin, which may mean all of the day or none of it.
    """
    tight = _tight(text)
    if _ALL_DAY.fullmatch(tight):
        return ALL_DAY
    if match := _FROM_TO.fullmatch(tight):
        opens, closes = _minutes(match["from"]), _minutes(match["to"])
        if opens is not None and closes is not None:
            opens %= MINUTES_PER_DAY
            closes = closes % MINUTES_PER_DAY or MINUTES_PER_DAY
            if opens != closes:
                return DailyHours(opens, closes if closes > opens else closes + MINUTES_PER_DAY)
    raise InvalidArgument(
        FieldViolation(
            field,
            "doit s'écrire comme « 08:00 - 20:00 » ou « 24h/24 »",
            'must be written like "08:00 - 20:00" or "24h/24"',
            "hours.text",
        )
    )


def time_text(minutes: int) -> str:
    """A time of the day, `08:00`, from minutes after midnight."""
    hour, minute = divmod(minutes % MINUTES_PER_DAY, 60)
    return f"{hour:02}:{minute:02}"


def season_of(
    *,
    name: str,
    first: tuple[int, int],
    last: tuple[int, int],
    is_24h: bool,
    hours_from: str = "",
    hours_to: str = "",
    field: str = "season",
) -> Season:
    """A season from what clients send: (month, day) of its first and last day and, unless `is_24h`, its hours.

    Raises InvalidArgument that names every part of `field` which is wrong, such as `season.end_day`.
    """
    violations = [*_day_violations(*first, f"{field}.start"), *_day_violations(*last, f"{field}.end")]
    hours = ALL_DAY
    if not is_24h:
        violations += [
            FieldViolation(
                f"{field}.{part}", "doit être une heure comme 08:00", "must be a time like 08:00", "hours.time"
            )
            for part, text in (("hours_from", hours_from), ("hours_to", hours_to))
            if _minutes(_tight(text)) is None
        ]
        if not violations:
            hours = parse_hours(f"{hours_from}-{hours_to}", f"{field}.hours_to")
    if violations:
        raise InvalidArgument(*violations)
    return Season(name, MonthDay(*first), MonthDay(*last), hours)


def checked_seasons(seasons: Sequence[Season], field: str = "seasons") -> tuple[Season, ...]:
    """The seasons as they are. Raises InvalidArgument, which names both, when two hold on one day."""
    violations = [
        FieldViolation(
            f"{field}[{index}]",
            f"« {one.name} » et « {other.name} » se chevauchent",
            f'"{one.name}" and "{other.name}" overlap',
            "seasons.overlap",
        )
        for (_, one), (index, other) in combinations(enumerate(seasons), 2)
        if one.overlaps(other)
    ]
    if violations:
        raise InvalidArgument(*violations)
    return tuple(seasons)


_TIME = r"\d{1,2}(?:[:.h]\d{2}|h)?"
_FROM_TO = re.compile(rf"(?P<from>{_TIME})(?:-|–|—|à|to)(?P<to>{_TIME})")  # noqa: RUF001  # people type that dash
_ALL_DAY = re.compile(r"24(?:h|h?/(?:24h?|7j?))(?:[-,]?7j?/7j?)?")


def _tight(text: str) -> str:
    return "".join(text.lower().split())


def _minutes(text: str) -> int | None:
    """Minutes after midnight, up to 24:00; None for what is no time of the day."""
    if not re.fullmatch(_TIME, text):
        return None
    hour, _, minute = re.sub("[.h]", ":", text).partition(":")
    minutes = int(hour) * 60 + int(minute or 0)
    return minutes if minutes <= MINUTES_PER_DAY and int(minute or 0) < 60 else None  # noqa: PLR2004  # an hour


def _day_violations(month: int, day: int, field: str) -> list[FieldViolation]:
    if not 1 <= month <= len(DAYS_OF_MONTH):
        return [FieldViolation(f"{field}_month", "doit être entre 1 et 12", "must be between 1 and 12", "season.month")]
    days = DAYS_OF_MONTH[month - 1]
    if not 1 <= day <= days:
        fr, en = f"doit être entre 1 et {days}", f"must be between 1 and {days}"
        return [FieldViolation(f"{field}_day", fr, en, "season.day")]
    return []


def _cut(periods: Sequence[Period], start: datetime, end: datetime) -> list[Period]:
    """What is open (paid) and what is free then, as one row of periods; neighbours of one kind are one period."""
    edges = sorted(
        (min(max(instant, start), end), kind, step)
        for begins, ends, kind in periods
        for instant, step in ((begins, 1), (ends, -1))
    )
    depth = dict.fromkeys(TimeKind, 0)
    changes: list[tuple[datetime, TimeKind]] = [(start, TimeKind.CLOSED)]
    for instant, at_once in groupby(edges, key=lambda edge: edge[0]):
        for _, kind, step in at_once:
            depth[kind] += step
        now = TimeKind.CLOSED if not depth[TimeKind.PAID] else TimeKind.FREE if depth[TimeKind.FREE] else TimeKind.PAID
        if instant == changes[-1][0]:
            changes.pop()
        if instant < end and (not changes or changes[-1][1] is not now):
            changes.append((instant, now))
    return [Period(begins, ends, kind) for (begins, kind), (ends, _) in pairwise([*changes, (end, TimeKind.CLOSED)])]
