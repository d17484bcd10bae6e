"""The job that tells drivers that their season badges end soon, and that they are over: each once a badge.

All badges of a year end at one instant. So they are told of together, some days before it and after it, and who has the
next one already is not told.
"""

from __future__ import annotations

from datetime import timedelta

from server.notifications.ports import Notices
from server.parking.badges.model import start_of, year_of
from server.parking.badges.notices import ENDING, OVER
from server.parking.badges.repository import BadgeRepository
from server.values.clock import Clock


class BadgeNotices:
    """`ahead` is how long before the end of a year drivers are told, and how long after it at most."""

    def __init__(self, badges: BadgeRepository, notices: Notices, clock: Clock, ahead: timedelta) -> None:
        self._badges = badges
        self._notices = notices
        self._clock = clock
        self._ahead = ahead

    async def run(self) -> None:
        now = self._clock()
        year = year_of(now)
        if now >= start_of(year + 1) - self._ahead:
            await self._badges.note_ends(ENDING, year, now)
        if now < start_of(year) + self._ahead:
            await self._badges.note_ends(OVER, year - 1, now)
        await self._notices.run()
