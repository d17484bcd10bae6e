"""What became of the exports of schedules, as schedules say it; of others nothing is noted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from server.reports.files.model import Export
from server.reports.schedules.model import RunResult
from server.reports.schedules.repository import ScheduleRepository


class Runs:
    def __init__(self, schedules: ScheduleRepository) -> None:
        self._schedules = schedules

    async def recipients(self, export: Export) -> Sequence[str]:
        """Ids of the operators who are to be told that an export is ready."""
        if export.schedule_id is None:
            return [export.owner_id]
        schedule = await self._schedules.get(export.schedule_id)
        return schedule.sent_to if schedule else ()

    async def not_made(self, export: Export, reason: str, now: datetime, *, no_access: bool) -> None:
        await self._note(export, RunResult.NO_ACCESS if no_access else RunResult.FAILED, reason, now)

    async def no_access(self, export: Export, reason: str, now: datetime) -> None:
        await self._note(export, RunResult.NO_ACCESS, reason, now)

    async def sent(self, export: Export, now: datetime) -> None:
        await self._note(export, RunResult.SENT, "", now)

    async def not_sent(self, export: Export, reason: str, now: datetime) -> None:
        await self._note(export, RunResult.NOT_SENT, reason, now)

    async def _note(self, export: Export, result: RunResult, problem: str, now: datetime) -> None:
        if export.schedule_id:
            await self._schedules.note(export.schedule_id, export.id, result, problem, now)
