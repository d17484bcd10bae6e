"""Several zones in one stream: the ends of sessions, as parking's boards tell them, and clamps that are paid."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Collection, Sequence
from contextlib import aclosing, suppress
from time import monotonic
from typing import Protocol

from server.auth.staff_zones import StaffZones
from server.background import end
from server.enforcement.live.model import Event, PatrolNews, Snapshot, first_of, patrol_event
from server.enforcement.live.repository import LiveTickets, TicketChange, read_change
from server.enforcement.tickets.model import Ticket
from server.errors import FieldViolation, InvalidArgument, Unavailable
from server.mongo.live_changes import Watcher
from server.parking.errors import ZoneNotFound
from server.parking.live.model import Mark, News
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.paging import Page, Slice

READY_SECONDS = 20.0
CHECK_SECONDS = 1.0
"""How often it is looked at whether the caller may still watch."""
QUIET_SECONDS = 20.0
"""After so long without news a message goes out that has none: proxies and clients see that the stream lives."""
MOST_WAITING = 32
"""News that wait here; more wait on the boards, where they are replaced by how things are."""
MOST_ZONES = 50
MOST_PENDING = 500

Told = tuple[str, News] | TicketChange | str | Exception
"""News of a zone; a ticket's change; up to where all changes of tickets were told, "" for the need to begin anew."""


class Boards(Protocol):
    def zone_news(self, zone_id: str, after: Mark | None) -> AsyncGenerator[tuple[News, bool], None]:
        """All that happens to sessions of a zone, and each second something."""
        ...


class Clamps(Protocol):
    async def pending_removals(self, zone_ids: Collection[str] | None, page: Page) -> Slice[Ticket]:
        """Paid tickets of zones whose clamps are still on, those issued first before the others."""
        ...


class Zones(Protocol):
    def get(self, zone_id: str) -> object:
        """Raises ZoneNotFound."""
        ...


class PatrolService:
    """Streams of news. `who` gives the caller as they are by now: their zones may change while they watch."""

    def __init__(
        self,
        boards: Boards,
        tickets: LiveTickets,
        clamps: Clamps,
        *,
        zones: Zones,
        staff_zones: StaffZones,
        clock: Clock,
    ) -> None:
        self._boards = boards
        self._tickets = tickets
        self._clamps = clamps
        self._zones = zones
        self._staff_zones = staff_zones
        self._clock = clock

    async def watch(
        self, who: Callable[[], Caller], named: Collection[str], after: Mark | None
    ) -> AsyncGenerator[PatrolNews, None]:
        """Raises ZoneNotFound, ZoneNotAssigned, at once or as soon as it is so, and InvalidArgument."""
        while True:
            zone_ids = await self._zones_of(who(), named)
            patrol = _Patrol(self._boards, self._tickets, self._clamps, zone_ids, clock=self._clock)
            async with aclosing(patrol.news(after)) as all_news:
                async for news, is_new in all_news:
                    if await self._zones_of(who(), named) != zone_ids:
                        break
                    if is_new:
                        yield news
            after = None

    async def _zones_of(self, caller: Caller, named: Collection[str]) -> Sequence[str]:
        if named:
            for zone_id in named:
                self._zones.get(zone_id)
                await self._staff_zones.require(caller, zone_id)
            return sorted(set(named))
        own = await self._staff_zones.of(caller)
        there = None if own is None else sorted(each for each in own if self._is_there(each))
        if there is None or len(there) > MOST_ZONES:
            fr = f"doit nommer les zones à suivre, {MOST_ZONES} au plus"
            raise InvalidArgument(FieldViolation("zone_ids", fr, f"must name the zones to watch, {MOST_ZONES} at most"))
        return there

    def _is_there(self, zone_id: str) -> bool:
        with suppress(ZoneNotFound):
            self._zones.get(zone_id)
            return True
        return False


class _Patrol:
    """What is told of some zones to one caller."""

    def __init__(
        self, boards: Boards, tickets: LiveTickets, clamps: Clamps, zone_ids: Sequence[str], *, clock: Clock
    ) -> None:
        self._clock = clock
        self._boards = boards
        self._tickets = tickets
        self._clamps = clamps
        self._zone_ids = zone_ids
        self._told: asyncio.Queue[Told] = asyncio.Queue(MOST_WAITING)
        self._marks: dict[str, Mark] = {}
        self._position: str | None = None
        """Up to where changes of tickets were told; None until the stream is open."""

    async def news(self, after: Mark | None) -> AsyncGenerator[tuple[PatrolNews, bool], None]:
        """All news, and between them something that is none, each second, to look at what may have changed."""
        async with self._tickets.watch(self._zone_ids) as watcher:
            pumps = [
                asyncio.create_task(self._pump(self._follow_tickets(watcher))),
                *(asyncio.create_task(self._pump(self._follow(zone_id, after))) for zone_id in self._zone_ids),
            ]
            try:
                for missed in await self._begin(after):
                    # Until all of it is told, who is cut off is told all of it again.
                    yield PatrolNews(after or self._mark, missed), True
                yield PatrolNews(self._mark), after is not None
                spoke = monotonic()
                while True:
                    about = await self._next()
                    is_new = about is not None or monotonic() - spoke >= QUIET_SECONDS
                    if is_new:
                        spoke = monotonic()
                    yield PatrolNews(self._mark, about), is_new
            finally:
                await end(*pumps)

    @property
    def _mark(self) -> Mark:
        assert self._position is not None
        return first_of(self._marks.values(), Mark(self._position, self._clock()))

    async def _begin(self, after: Mark | None) -> Sequence[Event | Snapshot]:
        """Waits until nothing is missed any more; gives how things are, or what was missed since a mark."""
        missed: list[Event | Snapshot] = []
        try:
            async with asyncio.timeout(READY_SECONDS):
                while self._position is None or len(self._marks) < len(self._zone_ids):
                    told = await self._told.get()
                    if told == "" and self._position is None:
                        self._position = self._tickets.position
                    elif about := await self._take(told):
                        missed.append(about)
        except TimeoutError as error:
            raise Unavailable from error
        changes = None if after is None else await self._tickets.since(self._zone_ids, after.position)
        if changes is None or any(isinstance(each, Snapshot) for each in missed):
            return [await self._snapshot()]
        return [*missed, *(change.event for change in changes if change.event)]

    async def _next(self) -> Event | Snapshot | None:
        """What is told next; None for what is of no matter here, or when nothing comes for a second."""
        try:
            async with asyncio.timeout(CHECK_SECONDS):
                told = await self._told.get()
        except TimeoutError:
            return None
        return await self._take(told)

    async def _take(self, told: Told) -> Event | Snapshot | None:
        if isinstance(told, Exception):
            raise told
        if isinstance(told, TicketChange):
            self._position = told.position
            return told.event
        if isinstance(told, str):
            self._position = told or self._tickets.position
            return None if told else await self._snapshot()
        zone_id, news = told
        self._marks[zone_id] = news.mark
        if news.snapshot is not None:
            return await self._snapshot()
        return patrol_event(news.event) if news.event else None

    async def _snapshot(self) -> Snapshot:
        page = await self._clamps.pending_removals(self._zone_ids, Page(MOST_PENDING))
        return Snapshot(self._zone_ids, page.items)

    async def _pump(self, following: Awaitable[None]) -> None:
        try:
            await following
        except Exception as error:  # noqa: BLE001  # whoever watches is told
            await self._told.put(error)

    async def _follow(self, zone_id: str, after: Mark | None) -> None:
        is_first = after is None
        async with aclosing(self._boards.zone_news(zone_id, after)) as all_news:
            async for news, _ in all_news:
                # How sessions are to begin with is no matter here, only that they are followed from then on.
                told = News(news.mark, news.under_way) if is_first else news
                is_first = False
                await self._told.put((zone_id, told))

    async def _follow_tickets(self, watcher: Watcher) -> None:
        while True:
            try:
                async with asyncio.timeout(CHECK_SECONDS):
                    change = await watcher.next()
            except TimeoutError:
                if watcher.has_heard_all and (position := self._tickets.position):
                    await self._told.put(position)
                continue
            await self._told.put("" if change is None else read_change(change))
