"""What is told of the sessions of a zone or of a driver, as it happens. Pure."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from server.parking.sessions.model import Session, SessionStatus

CLOCKS_DIFFER = timedelta(seconds=2)
"""What one process tells by its clock, another tells up to so much earlier or later."""


class EventKind(Enum):
    """What can happen to a session."""

    STARTED = "started"
    EXTENDED = "extended"
    CHANGED = "changed"
    EXPIRING = "expiring"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class SessionEvent:
    """What happened to a session; `minutes_left` of one that is about to end: when this was due."""

    kind: EventKind
    session: Session
    minutes_left: int = 0


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """Up to where somebody was told: a position in the order of changes, and the time, for what no change brings."""

    position: str
    time: datetime


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class News:
    """One thing that is told, and how many sessions are under way after it. The same one for all who are told.

    `snapshot`: how things are, whatever was known before. Neither that nor an event: only the mark is new. What is told
    `by_time` no change brought: each process tells it by its own clock.
    """

    mark: Mark
    under_way: int
    event: SessionEvent | None = None
    snapshot: Sequence[Session] | None = None
    by_time: bool = False

    def is_after(self, mark: Mark) -> bool:
        """Whether somebody who was told up to a mark, perhaps by another process, may not know this yet."""
        return self.mark > mark or (self.by_time and self.mark.time > mark.time - CLOCKS_DIFFER)


class UnderWay:
    """Sessions under way, and what the passing of time brings of them: warnings and ends.

    `warnings` are minutes before the end, the most first. Whose stay is shorter than that is not warned.
    """

    def __init__(self, warnings: Sequence[int]) -> None:
        self._warnings = warnings
        self._sessions: dict[str, Session] = {}
        # The moments to come, the next one first; those of an end that was moved are passed over.
        self._moments: list[tuple[datetime, str, datetime, int]] = []

    def __len__(self) -> int:
        return len(self._sessions)

    def __contains__(self, session_id: str) -> bool:
        return session_id in self._sessions

    def all(self) -> list[Session]:
        return sorted(self._sessions.values(), key=lambda session: (session.end_time, session.id))

    def replace_all(self, sessions: Sequence[Session], now: datetime) -> None:
        self._sessions.clear()
        self._moments.clear()
        for session in sessions:
            self.put(session, now)

    def put(self, session: Session, now: datetime) -> None:
        """Takes over a session that is under way; moments that are past are not told."""
        before = self._sessions.get(session.id)
        self._sessions[session.id] = session
        if before and before.end_time == session.end_time:
            return
        for minutes in (*self._warnings, 0):
            moment = session.end_time - timedelta(minutes=minutes)
            if moment > now and moment > session.start_time:
                heapq.heappush(self._moments, (moment, session.id, session.end_time, minutes))

    def remove(self, session_id: str) -> Session | None:
        return self._sessions.pop(session_id, None)

    def due(self, now: datetime) -> Iterator[SessionEvent]:
        """What the time brings; sessions that end are then under way no longer."""
        while self._moments and self._moments[0][0] <= now:
            _, session_id, end, minutes = heapq.heappop(self._moments)
            session = self._sessions.get(session_id)
            if session is None or session.end_time != end:
                continue
            if minutes:
                yield SessionEvent(EventKind.EXPIRING, session, minutes)
            else:
                yield SessionEvent(EventKind.ENDED, self._sessions.pop(session_id).at(now))

    def warned_since(self, then: datetime, now: datetime) -> Iterator[SessionEvent]:
        """The warnings that were due after one instant and up to another."""
        for session in self._sessions.values():
            for minutes in self._warnings:
                moment = session.end_time - timedelta(minutes=minutes)
                if then < moment <= now and moment > session.start_time:
                    yield SessionEvent(EventKind.EXPIRING, session, minutes)


def is_under_way(session: Session) -> bool:
    return session.status is SessionStatus.ACTIVE
