"""The job that has the exports of schedules made when their time has come.

When is a matter of the database's time. Nobody is sent twice for a period: the export of a schedule and a period is
under a unique key, and the mails are noted as the export becomes ready. Of several times that were missed, as when
nothing ran for months, the first is made up for.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from server.reports.files.model import Export
from server.reports.schedules.model import Schedule
from server.reports.schedules.repository import Due, ScheduleRepository
from server.values.clock import Clock

AT_A_TIME = 100


class SchedulePlanner:
    def __init__(self, schedules: ScheduleRepository, clock: Clock, new_id: Callable[[], str]) -> None:
        self._schedules = schedules
        self._clock = clock
        self._new_id = new_id

    async def run(self) -> None:
        while due := await self._schedules.due(self._clock(), AT_A_TIME):
            now = self._clock()
            await self._schedules.plan([self._due(each, now) for each in due], now)

    def _due(self, schedule: Schedule, now: datetime) -> Due:
        assert schedule.next_run_at, "it is due"
        period = schedule.timing.period_at(schedule.next_run_at)
        export = Export(
            self._new_id(),
            schedule.owner_id,
            schedule.query(period),
            schedule.format,
            schedule.language,
            now,
            schedule_id=schedule.id,
        )
        return Due(schedule, export, schedule.timing.next_after(now))
