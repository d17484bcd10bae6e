"""Closing the day, and counting the cash that is handed in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from typing import Protocol

import structlog

from server.mongo.transactions import Transaction, Transactions
from server.payments.closing.files import file_block, file_page
from server.payments.closing.model import (
    CashCount,
    Closing,
    ClosingFilter,
    DaySummary,
    StaffCash,
    ZoneDay,
    by_zone,
    cash_of,
)
from server.payments.closing.repository import ClosingRepository
from server.payments.errors import DayNotOver, FiguresNotReady, NoCashToCount
from server.payments.revenue.model import NO_ZONE, Figures, Sum, end_of
from server.payments.sight import StaffNames, StaffZones, ZoneNames, zones_in_sight
from server.payments.tables import Printer, csv_of
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.language import Language
from server.values.paging import Page, Slice

GRACE = timedelta(minutes=10)
"""So long after its end a day can be closed: longer than MongoDB lets any transaction take that began in it."""
REVIEWED = timedelta(days=35)
"""For so long the job looks whether the books still say of a day what it was closed with."""

_log = structlog.get_logger("parkup.closing")


class Sums(Protocol):
    """What the books say of days."""

    async def of_day(
        self, day: str, zones: Collection[str] | None, tx: Transaction | None = None
    ) -> tuple[datetime | None, list[Sum]]: ...

    async def between(self, first: str, last: str) -> list[Sum]: ...

    async def days(self, after: str, until: str) -> list[str]: ...

    async def note_differing(self, count: int) -> None: ...


@dataclass(frozen=True, slots=True)
class Names:
    """Of what closings show. `require_zone` raises ZoneNotFound for a zone that is not there."""

    of_zone: ZoneNames
    of_staff: StaffNames
    require_zone: Callable[[str], object]


class ClosingService:
    def __init__(
        self,
        *,
        closings: ClosingRepository,
        sums: Sums,
        staff_zones: StaffZones,
        names: Names,
        printer: Printer,
        transactions: Transactions,
        time_zone: tzinfo,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._closings = closings
        self._sums = sums
        self._staff_zones = staff_zones
        self._names = names
        self._printer = printer
        self._transactions = transactions
        self._time_zone = time_zone
        self._clock = clock
        self._new_id = new_id

    async def summary(self, caller: Caller, day: date) -> DaySummary:
        """A day of all zones that the caller sees, closed or open."""
        zones, text = await zones_in_sight(self._staff_zones, caller, None), day.isoformat()
        as_of, sums = await self._sums.of_day(text, zones)
        shown = by_zone(text, sums) | {each.zone: each for each in await self._closings.of_days(text, text, zones)}
        days = await self._briefly([shown[zone] for zone in sorted(shown)])
        return DaySummary(days, sum((each.closing.figures for each in days), Figures()), as_of)

    async def list(self, caller: Caller, wanted: ClosingFilter, page: Page) -> Slice[ZoneDay]:
        """What is closed, the latest day first. Raises ZoneNotAssigned."""
        zones = await zones_in_sight(self._staff_zones, caller, wanted.zone)
        found = await self._closings.list(wanted, zones, page)
        return Slice(await self._briefly(found.items), found.next, found.total)

    async def get(self, caller: Caller, day: date, zone: str) -> ZoneDay:
        """A zone's day as it was closed, or as it stands. Raises ZoneNotFound, ZoneNotAssigned."""
        await self._require(caller, zone)
        return await self._zone_day(day.isoformat(), zone)

    async def close(self, caller: Caller, day: date, zone: str) -> ZoneDay:
        """Raises ZoneNotFound, ZoneNotAssigned, DayNotOver, DayAlreadyClosed, FiguresNotReady."""
        await self._require(caller, zone)
        ready, now, text = end_of(day, self._time_zone) + GRACE, self._clock(), day.isoformat()
        if now < ready:
            raise DayNotOver(text)

        async def effect(tx: Transaction) -> None:
            as_of, sums = await self._sums.of_day(text, [zone], tx)
            if as_of is None or as_of < ready:
                raise FiguresNotReady
            await self._closings.insert(Closing(text, zone, tuple(sums), now, caller.id), tx)

        await self._transactions.run(effect)
        return await self._zone_day(text, zone)

    async def count_cash(
        self, caller: Caller, day: date, zone: str, *, staff: str, amount: int, note: str | None
    ) -> tuple[StaffCash, str | None]:
        """Notes what was counted, and gives the cash of who took it, and their name.

        Raises ZoneNotFound, ZoneNotAssigned, NoCashToCount.
        """
        before = await self.get(caller, day, zone)
        if staff not in {each.staff for each in before.cash}:
            raise NoCashToCount
        count = CashCount(self._new_id(), day.isoformat(), zone, staff, amount, note, caller.id, self._clock())
        await self._closings.add_count(count)
        after = await self._zone_day(day.isoformat(), zone)
        return next(each for each in after.cash if each.staff == staff), after.name_of(staff)

    async def csv(self, caller: Caller, day: date, zone: str) -> bytes:
        """Raises as `get`."""
        return csv_of(file_block(await self.get(caller, day, zone)))

    async def pdf(self, caller: Caller, day: date, zone: str, language: Language) -> bytes:
        """Raises as `get`."""
        return await self._printer.pdf(file_page(await self.get(caller, day, zone), self._time_zone, language))

    async def close_due(self, delay: timedelta) -> int:
        """The job: closes what is open of days that ended `delay` ago. Gives how many days of zones it closed."""
        closed, after = 0, await self._closings.closed_through()
        until = (self._clock() - max(delay, GRACE)).astimezone(self._time_zone).date() - timedelta(days=1)
        while days := await self._sums.days(after, until.isoformat()):
            for day in days:  # a transaction each
                closed += await self._close_all(day)
                await self._closings.note_closed_through(day)
            after = days[-1]
        return closed + await self._review(until)

    async def _close_all(self, day: str) -> int:
        """Raises FiguresNotReady."""
        ready, now = end_of(date.fromisoformat(day), self._time_zone) + GRACE, self._clock()

        async def effect(tx: Transaction) -> int:
            as_of, sums = await self._sums.of_day(day, None, tx)
            if as_of is None or as_of < ready:
                raise FiguresNotReady
            closed = {each.zone for each in await self._closings.of_days(day, day, None, tx)}
            missing = [replace(each, closed_at=now) for each in by_zone(day, sums).values() if each.zone not in closed]
            if missing:
                await self._closings.insert_many(missing, tx)
            return len(missing)

        return await self._transactions.run(effect)

    async def _review(self, until: date) -> int:
        """Closes what came late to days that were done, and counts those that the books contradict."""
        first, last = (until - REVIEWED).isoformat(), until.isoformat()
        closed = {(each.day, each.zone): each.by_slot for each in await self._closings.of_days(first, last, None)}
        now: dict[tuple[str, str], list[Sum]] = {}
        for each in await self._sums.between(first, last):
            now.setdefault((each.slot.day, each.slot.zone), []).append(each)
        booked = {key: Closing(*key, tuple(sums)).by_slot for key, sums in now.items()}
        late = sorted({day for day, _ in booked.keys() - closed.keys()})
        done = sum([await self._close_all(day) for day in late])
        differing = [key for key, sums in closed.items() if sums != booked.get(key, {})]
        if differing:
            _log.error("closed days differ from the books", days=sorted(map(":".join, differing))[:10])
        await self._sums.note_differing(len(differing))
        return done

    async def _require(self, caller: Caller, zone: str) -> None:
        """Raises ZoneNotFound, ZoneNotAssigned."""
        if zone != NO_ZONE:
            self._names.require_zone(zone)
        await zones_in_sight(self._staff_zones, caller, zone)

    async def _zone_day(self, day: str, zone: str) -> ZoneDay:
        closing, as_of = await self._closings.find(day, zone), None
        if closing is None:
            as_of, sums = await self._sums.of_day(day, [zone])
            closing = Closing(day, zone, tuple(sums))
        counts = await self._closings.counts([closing])
        cash = cash_of(closing.sums, counts.get((day, zone), ()))
        names = await self._names.of_staff({each.staff for each in cash})
        return ZoneDay(closing, self._zone_name(zone), cash, names, as_of)

    async def _briefly(self, closings: Sequence[Closing]) -> Sequence[ZoneDay]:
        counts = await self._closings.counts(closings)
        return [
            ZoneDay(each, self._zone_name(each.zone), cash_of(each.sums, counts.get((each.day, each.zone), ())))
            for each in closings
        ]

    def _zone_name(self, zone: str) -> str | None:
        return None if zone == NO_ZONE else self._names.of_zone(zone)
