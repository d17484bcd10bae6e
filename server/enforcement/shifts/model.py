"""When agents were on duty, and where. Distances are metres, places degrees (WGS 84). Pure."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from datetime import time as time_of_day
from enum import StrEnum

from server.enforcement.errors import NotOnDuty
from server.errors import FieldViolation, InvalidArgument
from server.parking.zones.model import Place, distance_meters
from server.values.clock import TUNIS

LEAST_APART = timedelta(seconds=5)
"""Of two positions that are kept."""
LEAST_METERS = 10.0
STANDING = timedelta(minutes=1)
"""Who stands still leaves a position so often."""
MOST_AHEAD = timedelta(minutes=2)
"""Of a device's clock."""
SENT_LATER = timedelta(days=1)
"""How long after the end of a shift its positions can be sent."""
MOST_POSITIONS = 10_000
"""Of a shift."""
A_SECOND = timedelta(seconds=1)
LONGEST_PERIOD = timedelta(days=31)
"""Of statistics."""


class State(StrEnum):
    """Whether a shift is under way, and if not, why; as stored."""

    OPEN = "open"
    AGENT = "agent"
    FORGOTTEN = "forgotten"
    SIGNED_OUT = "signed_out"
    DEACTIVATED = "deactivated"
    MANAGER = "manager"


@dataclass(frozen=True, slots=True)
class Position:
    """Where an agent was, by the device's clock, and how exactly that is known."""

    time: datetime
    place: Place
    accuracy: float | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """A time on duty. `zone_ids` are those assigned to the agent at its end, or by now."""

    id: str
    agent_id: str
    zone_ids: tuple[str, ...]
    started_at: datetime
    state: State
    ended_at: datetime | None = None
    last_position: Position | None = None
    distance: float = 0
    position_count: int = 0

    def duration(self, now: datetime) -> timedelta:
        return max(timedelta(), (self.ended_at or now) - self.started_at)

    def worth_keeping(self, reported: Iterable[Position], now: datetime) -> list[Position]:
        """Which of the positions that a device reports are kept, the oldest first.

        What is not newer than the last one is not: the device repeats itself. Raises NotOnDuty a day after the end.
        """
        if self.ended_at and now - self.ended_at > SENT_LATER:
            raise NotOnDuty
        end, kept, last = self.ended_at or now + MOST_AHEAD, list[Position](), self.last_position
        for each in sorted(reported, key=lambda position: position.time):
            if not self.started_at <= each.time <= end or self.position_count + len(kept) >= MOST_POSITIONS:
                continue
            if last is None or _says_something(last, each):
                kept.append(each)
                last = each
        return kept


@dataclass(frozen=True, slots=True)
class ShiftFilter:
    """None does not limit. The instants are to the second."""

    agent_id: str | None = None
    zone_ids: Collection[str] | None = None
    state: State | None = None
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class NamedShift:
    """A shift with the agent's badge number and name, None when the account is gone."""

    shift: Shift
    agent_code: str | None
    agent_name: str | None


@dataclass(frozen=True, slots=True)
class Route:
    """A shift and the positions that are kept of it, the oldest first."""

    shift: NamedShift
    positions: Sequence[Position]


@dataclass(frozen=True, slots=True)
class Duty:
    """How much an agent was on duty."""

    agent_id: str
    agent_code: str | None
    agent_name: str | None
    shifts: int
    forgotten: int
    seconds: int
    distance: float


@dataclass(frozen=True, slots=True)
class Period:
    """From an instant on and before another."""

    since: datetime
    until: datetime

    @classmethod
    def of_day(cls, text: str, now: datetime) -> Period:
        """A day in Tunisia, `2026-03-31`; empty: today. Raises InvalidArgument."""
        try:
            day = date.fromisoformat(text) if text else now.astimezone(TUNIS).date()
            return cls(_midnight(day), _midnight(day + timedelta(days=1)))
        except (OverflowError, ValueError) as error:
            raise InvalidArgument(FieldViolation("day", "n'est pas une date", "is not a date")) from error

    @classmethod
    def of_statistics(cls, since: datetime | None, until: datetime | None, now: datetime) -> Period:
        """From the beginning of the month up to now, unless given. Raises InvalidArgument."""
        # With the second that has begun: shifts are found by that of their beginning.
        first = since or _midnight(now.astimezone(TUNIS).date().replace(day=1))
        period = cls(first, until or now + A_SECOND)
        if not timedelta() <= period.until - period.since <= LONGEST_PERIOD + A_SECOND:
            days = LONGEST_PERIOD.days
            fr, en = f"doit suivre from_time de {days} jours au plus", f"must follow from_time by {days} days at most"
            raise InvalidArgument(FieldViolation("to_time", fr, en))
        return period


def length(positions: Sequence[Position]) -> float:
    """Of the way along them."""
    return sum(_legs(positions))


def _legs(positions: Sequence[Position]) -> Iterator[float]:
    for before, after in itertools.pairwise(positions):
        yield distance_meters(before.place, after.place)


def _says_something(last: Position, new: Position) -> bool:
    apart = new.time - last.time
    if apart < LEAST_APART:
        return False
    return apart >= STANDING or distance_meters(last.place, new.place) >= LEAST_METERS


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time_of_day(), TUNIS)
