"""The job that reminds drivers of the end of their sessions, once for each end."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import timedelta

from server.notifications.model import Notice
from server.notifications.ports import Notices
from server.parking.reminders.repository import SessionNotices
from server.parking.sessions.model import SessionStatus
from server.values.clock import Clock


class Reminding:
    """`before` is how long before its end a session's driver is reminded."""

    def __init__(self, sessions: SessionNotices, notices: Notices, *, clock: Clock, before: timedelta) -> None:
        self._sessions = sessions
        self._notices = notices
        self._clock = clock
        self._before = before

    async def run(self) -> None:
        await self._sessions.note_ending(self._clock(), self._before)
        await self._notices.run()


async def outdated(sessions: SessionNotices, clock: Clock, notices: Sequence[Notice]) -> Collection[str]:
    """Those of sessions that are over, or that end at another time than was to be told."""
    found, now = await sessions.sessions({each.data["session_id"] for each in notices}), clock()
    return [
        each.key
        for each in notices
        if (session := found.get(each.data["session_id"])) is None
        or session.at(now).status is not SessionStatus.ACTIVE
        or session.end_time != each.facts["end"]
    ]
