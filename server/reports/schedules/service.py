"""What operators do with schedules."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from server.errors import Unavailable
from server.reports.errors import (
    ReportRecipientNotAllowed,
    ReportRecipientUnreachable,
    ReportScheduleNotFound,
)
from server.reports.model import Period
from server.reports.people import Owners, Staff
from server.reports.schedules.model import Schedule, ScheduleChange
from server.reports.schedules.repository import ScheduleRepository
from server.values.caller import Caller
from server.values.clock import TUNIS, Clock
from server.values.paging import Page, Slice
from server.values.unset import UNSET

_ROUNDS = 10


class ScheduleService:
    def __init__(
        self, schedules: ScheduleRepository, owners: Owners, *, clock: Clock, new_id: Callable[[], str]
    ) -> None:
        self._schedules = schedules
        self._owners = owners
        self._clock = clock
        self._new_id = new_id

    async def create(self, caller: Caller, wanted: Schedule) -> Schedule:
        """`wanted` without id, owner and times. Raises TooManyReportSchedules, ReportRecipientNotAllowed,
        ReportRecipientUnreachable, and as ReportAccess does.
        """
        now = self._clock()
        schedule = replace(
            wanted,
            id=self._new_id(),
            owner_id=caller.id,
            created_at=now,
            next_run_at=wanted.timing.next_after(now),
        )
        owner = await self._owners.one(caller.id)
        await self._require_scope(owner, schedule)
        await self._require_recipients(owner, schedule)
        await self._schedules.insert(schedule)
        return schedule

    async def get(self, caller: Caller, schedule_id: str) -> Schedule:
        """Raises ReportScheduleNotFound."""
        schedule = await self._schedules.get(schedule_id.lower())
        if schedule is None or (schedule.owner_id != caller.id and not caller.is_admin):
            raise ReportScheduleNotFound
        return schedule

    async def list(self, caller: Caller, page: Page, *, everybody: bool) -> Slice[Schedule]:
        return await self._schedules.list(None if everybody and caller.is_admin else caller.id, page)

    async def update(self, caller: Caller, schedule_id: str, change: ScheduleChange) -> Schedule:
        """What its owner may see and name counts, whoever changes it. Raises as `create` and `get` do."""
        for _ in range(_ROUNDS):
            before = await self.get(caller, schedule_id)
            now = self._clock()
            after = change.apply_to(before, now)
            if after == before:
                return before
            owner = await self._owners.one(before.owner_id)
            if change.scope is not UNSET:
                await self._require_scope(owner, after)
            if change.recipients is not UNSET:
                await self._require_recipients(owner, after)
            changed = replace(after, updated_at=now, version=before.version + 1)
            if (written := await self._schedules.replace(before, changed)) is not None:
                return written
        raise Unavailable

    async def delete(self, caller: Caller, schedule_id: str) -> None:
        """Raises ReportScheduleNotFound."""
        schedule = await self.get(caller, schedule_id)
        if not await self._schedules.delete(schedule.id):
            raise ReportScheduleNotFound

    async def _require_scope(self, owner: Staff | None, schedule: Schedule) -> None:
        """One who is switched off is sent nothing, whatever it is about."""
        if owner is not None:
            today = self._clock().astimezone(TUNIS).date()
            await self._owners.sight(owner, schedule.query(Period(today, today)))

    async def _require_recipients(self, owner: Staff | None, schedule: Schedule) -> None:
        others: Collection[str] = {*schedule.sent_to} - {schedule.owner_id}
        if others and not (owner and owner.is_admin):
            raise ReportRecipientNotAllowed
        found = await self._owners.of(schedule.sent_to)
        for recipient in schedule.sent_to:
            if recipient not in found or found[recipient].email is None:
                raise ReportRecipientUnreachable(recipient)
