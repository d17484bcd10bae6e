"""A driver's inbox: what they were told, and did with it, and how they follow it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from server.errors import Unavailable
from server.mongo.live_changes import Change, Watcher, position_of
from server.notifications.document import to_entry
from server.notifications.errors import NotificationNotFound
from server.notifications.inbox.repository import InboxRepository
from server.notifications.model import Entry, Kind, Preferences, State
from server.values.clock import Clock
from server.values.paging import Page, Slice

READY_SECONDS = 10.0
QUIET_SECONDS = 20.0
"""After so long without news a message goes out that has none: proxies and clients see that the stream lives."""
NEWEST = 50


@dataclass(frozen=True, slots=True)
class News:
    """One thing about an inbox, with the position in the order of all changes up to which it was told.

    `snapshot` are the newest entries, `entry` one that is new, read or deleted.
    """

    position: str
    time: datetime
    unread: int
    snapshot: Sequence[Entry] | None = None
    entry: Entry | None = None


class Chosen(Protocol):
    """What drivers have chosen."""

    async def of_driver(self, user_id: str) -> Preferences: ...


class InboxService:
    def __init__(self, inbox: InboxRepository, chosen: Chosen, clock: Clock) -> None:
        self._inbox = inbox
        self._chosen = chosen
        self._clock = clock

    async def preferences(self, driver_id: str) -> Preferences:
        """By whose language and clock a driver's notices are shown."""
        return await self._chosen.of_driver(driver_id)

    async def list(self, driver_id: str, kind: Kind | None, page: Page, *, unread_only: bool) -> Slice[Entry]:
        return await self._inbox.list(driver_id, kind, page, unread_only=unread_only)

    async def unread(self, driver_id: str) -> int:
        return await self._inbox.unread(driver_id)

    async def mark_read(self, driver_id: str, key: str) -> Entry:
        """Raises NotificationNotFound."""
        if (entry := await self._inbox.mark_read(driver_id, key, self._clock())) is None:
            raise NotificationNotFound
        return entry

    async def mark_all_read(self, driver_id: str, kind: Kind | None, until: datetime | None) -> int:
        return await self._inbox.mark_all_read(driver_id, kind, until, self._clock())

    async def delete(self, driver_id: str, key: str) -> None:
        """Raises NotificationNotFound."""
        if not await self._inbox.delete(driver_id, key):
            raise NotificationNotFound

    async def watch(self, driver_id: str, after: str | None) -> AsyncGenerator[News, None]:
        """All news for ever; `after` is the position up to which the driver was told before."""
        async with self._inbox.watch(driver_id) as watcher:
            try:
                async with asyncio.timeout(READY_SECONDS):
                    await watcher.next()
            except TimeoutError as error:
                raise Unavailable from error
            # What changes from here on comes by the watcher; what lies before is read, and some comes twice.
            position = self._inbox.position
            missed = None if after is None else await self._inbox.since(driver_id, after)
            if missed is None:
                yield await self._snapshot(driver_id, position)
            else:
                for change in missed:
                    yield await self._news(driver_id, change)
                yield News(max(position, after or ""), self._clock(), await self._inbox.unread(driver_id))
            while True:
                yield await self._next(driver_id, watcher)

    async def _next(self, driver_id: str, watcher: Watcher) -> News:
        position = self._inbox.position
        try:
            async with asyncio.timeout(QUIET_SECONDS):
                change = await watcher.next()
        except TimeoutError:
            return News(position, self._clock(), await self._inbox.unread(driver_id))
        if change is None:  # some may have been missed: the client was too slow, or the stream was broken
            return await self._snapshot(driver_id, self._inbox.position)
        return await self._news(driver_id, change)

    async def _snapshot(self, driver_id: str, position: str) -> News:
        newest = await self._inbox.list(driver_id, None, Page(NEWEST))
        return News(position, self._clock(), await self._inbox.unread(driver_id), snapshot=newest.items)

    async def _news(self, driver_id: str, change: Change) -> News:
        entry = to_entry(change["fullDocument"])
        return News(position_of(change), self._clock(), await self._inbox.unread(driver_id), entry=entry)


def is_shown(entry: Entry) -> bool:
    """Whether it is in the inbox still."""
    return entry.state is not State.DELETED
