"""Admins see how much there is of everything; a job notes it each night."""

from __future__ import annotations

from datetime import timedelta

from server.reports.system.model import Statistics
from server.reports.system.repository import SystemRepository
from server.values.clock import TUNIS, Clock

STANDARD_DAYS = 30


class SystemService:
    def __init__(self, repository: SystemRepository, clock: Clock) -> None:
        self._repository = repository
        self._clock = clock

    async def statistics(self, days: int) -> Statistics:
        """`days`: since how many growth counts; 0: the standard number."""
        since = (self._clock() - timedelta(days=days or STANDARD_DAYS)).astimezone(TUNIS).date()
        return Statistics(await self._repository.held(), await self._repository.notes(since.isoformat()))

    async def note(self) -> None:
        """The job."""
        now = self._clock()
        await self._repository.note(now.astimezone(TUNIS).date().isoformat(), now, await self._repository.held())
