"""What becomes of shifts that nobody ends: a job looks after those that are under way."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from server.enforcement.shifts.model import Shift, State
from server.enforcement.shifts.repository import ShiftRepository
from server.values.caller import CallerKind
from server.values.clock import Clock

EVERY = timedelta(minutes=1)
CHUNK = 1_000


class SignedIn(Protocol):
    async def signed_in(self, kind: CallerKind, account_ids: Collection[str]) -> Collection[str]:
        """Ids of the accounts that are signed in anywhere."""
        ...


class ShiftUpkeep:
    """Closes shifts that took longer than `longest`, and those of agents who signed out or were switched off.

    Who goes on gets the zones that are assigned by now.
    """

    def __init__(self, repository: ShiftRepository, sign_ins: SignedIn, clock: Clock, longest: timedelta) -> None:
        self._repository = repository
        self._sign_ins = sign_ins
        self._clock = clock
        self._longest = longest

    async def run(self) -> None:
        """May be cut off anywhere, and repeated."""
        now = self._clock()
        await self._repository.close_forgotten(self._longest, now)
        last: str | None = None
        while shifts := await self._repository.under_way(last, CHUNK):
            await self._look_after(shifts, now)
            last = shifts[-1].id
        await self._repository.forget_last_positions(now)

    async def _look_after(self, shifts: Sequence[Shift], now: datetime) -> None:
        zones = await self._repository.zones_of_active([shift.agent_id for shift in shifts])
        signed_in = await self._sign_ins.signed_in(CallerKind.AGENT, zones.keys())
        gone = [shift.id for shift in shifts if shift.agent_id not in zones]
        out = [shift.id for shift in shifts if shift.agent_id in zones and shift.agent_id not in signed_in]
        await self._repository.close(gone, State.DEACTIVATED, now)
        await self._repository.close(out, State.SIGNED_OUT, now)
        moved = {shift.id: zones[shift.agent_id] for shift in shifts if shift.agent_id in zones}
        before = {shift.id: shift.zone_ids for shift in shifts}
        await self._repository.assign({each: now_in for each, now_in in moved.items() if now_in != before[each]})
