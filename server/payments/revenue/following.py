"""Keeps the sums in step with the books: the job behind reports and closings.

It adds what was committed since the place that it knows, and notes the new place in the same transaction. So nothing is
missed: the log holds every commit, in order, whatever `createdAt` says. And nothing counts twice: whoever crashes, or
comes second, leaves sums and place as they were. Where MongoDB has forgotten the place, all is made anew.

All anew is exact, too, while money moves on: what was made lately is read as of one place in the log, from which the
job then goes on. MongoDB can read minutes back at most; so of what is older, which may take long to read, is read what
there is. An entry whose commit took longer than LATELY would be the only one to fall between the two. Should one come,
all is made anew once more.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

import structlog
from prometheus_client import Gauge

from server.mongo.client import Document
from server.payments.revenue.document import to_booked
from server.payments.revenue.entries import HistoryLost, LedgerEntries, Place
from server.payments.revenue.model import Booked, Progress, Slot, Sum, Tally
from server.payments.revenue.repository import SHAPE, RevenueRepository, State, Superseded
from server.values.clock import Clock

LATELY = timedelta(hours=1)
"""Far longer than any transaction may take, by far more than clocks may differ."""

BEHIND = Gauge("parkup_revenue_behind_seconds", "How far the figures of reports and closings are behind the books.")
DIFFERING = Gauge("parkup_closings_differing", "Closed days, of the last 35, that the books contradict.")

_log = structlog.get_logger("parkup.revenue")


class LateEntry(Exception):
    """An entry was committed so long after it was made that it may be counted already."""


class RevenueFollower:
    def __init__(
        self,
        entries: LedgerEntries,
        sums: RevenueRepository,
        *,
        time_zone: ZoneInfo,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._entries = entries
        self._sums = sums
        self._time_zone = time_zone
        self._clock = clock
        self._new_id = new_id

    async def run(self) -> None:
        """Brings the sums to where the books are, by adding or anew."""
        state = await self._sums.state()
        try:
            if state is None or (state.time_zone, state.shape) != (self._time_zone.key, SHAPE):
                await self._make_anew()
                return
            state, place = await self._catch_up(state)
            if state.progress.rebuild_requested_at:
                await self._make_anew(state, place)
        except (HistoryLost, LateEntry) as why:
            _log.warning("revenue is made anew", why=repr(why))
            await self._make_anew()
        except Superseded:
            _log.info("another process follows the books")

    async def measure(self) -> None:
        """Puts into the metrics how far behind the sums are, and how many closed days they contradict."""
        progress = await self._sums.progress()
        DIFFERING.set(progress.differing_closings)
        if progress.as_of:
            BEHIND.set(max(0.0, (self._clock() - progress.as_of).total_seconds()))

    async def _catch_up(self, state: State) -> tuple[State, Place | None]:
        """Raises HistoryLost, LateEntry, Superseded."""
        as_of, place = self._clock(), None
        async for chunk in self._entries.since(state.token):
            tally, place = Tally(self._time_zone), chunk.place
            booked = await self._add(chunk.entries, tally)
            if any(entry.at < state.counted_before for entry in booked):
                raise LateEntry
            state = await self._sums.add(state, tally.sums, place.token, as_of if chunk.is_last else None)
        return state, place

    async def _make_anew(self, before: State | None = None, place: Place | None = None) -> None:
        """`before` are the sums that there are, if they reach to `place`, to be compared. Raises Superseded."""
        as_of = self._clock()
        if before is None or place is None:
            place = await self._entries.now()
        generation = self._new_id()
        turn = await self._sums.claim(generation)
        lately, tally = as_of - LATELY, Tally(self._time_zone)
        async for some in self._entries.at(place.time, since=lately):
            await self._add(some, tally)
        async for some in self._entries.before(lately):
            await self._add(some, tally)
        sums = tally.sums
        differences = None
        if before:
            as_of = before.progress.as_of or as_of
            differences = _differences(await self._sums.all(before.generation), sums)
        await self._sums.write(generation, sums)
        progress = Progress(as_of=as_of, rebuilt_at=self._clock(), rebuilt_differences=differences)
        state = State(turn, generation, place.token, lately, self._time_zone.key, progress)
        await self._sums.switch(turn, state)
        log = _log.error if differences else _log.info
        log("revenue was made anew", sums=len(sums), differences=differences)

    async def _add(self, entries: Sequence[Document], tally: Tally) -> Sequence[Booked]:
        booked = [to_booked(entry) for entry in entries]
        paid = await self._sums.paid_for(booked) if booked else {}
        for entry in booked:
            tally.add(entry, paid.get(entry.payment_id or ""))
        return booked


def _differences(before: Sequence[Sum], after: Sequence[Sum]) -> int:
    """In how many slots the two are not the same."""

    def by_slot(sums: Sequence[Sum]) -> dict[Slot, tuple[int, int]]:
        return {each.slot: (each.amount, each.count) for each in sums}

    one, other = by_slot(before), by_slot(after)
    return sum(one.get(slot) != other.get(slot) for slot in one.keys() | other.keys())
