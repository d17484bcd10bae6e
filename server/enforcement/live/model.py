"""What agents on patrol are told. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from server.enforcement.tickets.model import Ticket
from server.parking.live.model import EventKind, Mark, SessionEvent
from server.parking.sessions.model import Session, SessionStatus


class Kind(Enum):
    """What can happen."""

    SESSION_EXPIRING = "session_expiring"
    SESSION_EXPIRED = "session_expired"
    SABOT_PAID = "sabot_paid"
    SABOT_REMOVED = "sabot_removed"


@dataclass(frozen=True, slots=True)
class Event:
    """What happened: to a session, or to a ticket whose vehicle is or was clamped."""

    kind: Kind
    session: Session | None = None
    minutes_left: int = 0
    ticket: Ticket | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """How things are in zones: the paid tickets whose clamps are still on."""

    zone_ids: Sequence[str]
    pending: Sequence[Ticket]


@dataclass(frozen=True, slots=True)
class PatrolNews:
    """One thing that is told; without one only the mark is new."""

    mark: Mark
    about: Event | Snapshot | None = None


def patrol_event(event: SessionEvent) -> Event | None:
    """What a patrol has to hear of what happened to a session: nothing of one that its driver ended."""
    if event.kind is EventKind.EXPIRING:
        return Event(Kind.SESSION_EXPIRING, event.session, event.minutes_left)
    if event.kind is EventKind.ENDED and event.session.status is SessionStatus.EXPIRED:
        return Event(Kind.SESSION_EXPIRED, event.session)
    return None


def first_of(marks: Iterable[Mark], other: Mark) -> Mark:
    """Up to where all was told, of several that are told side by side."""
    all_marks = [other, *marks]
    return Mark(min(mark.position for mark in all_marks), min(mark.time for mark in all_marks))
