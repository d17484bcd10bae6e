"""Changes of live data, such as sessions, for callers who watch: one more change stream, open only while somebody does.

Live data changes with every call, and a stream makes the database look at each of those writes. So a process
in which nobody watches has none; and however many watch, it has one.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Mapping
from contextvars import Context
from typing import Any

from server.background import end
from server.mongo.change_streams import IDLE_MS, LONGEST_PAUSE_SECONDS, soon
from server.mongo.client import Database, Document
from server.supervision import supervised

NAME = "follow live data"
MOST_WAITING = 1_000

Change = Mapping[str, Any]


class Watcher:
    """What one caller is told: changes in their order. None says that some may have been missed: read all again."""

    def __init__(self, matters: Callable[[Change], bool]) -> None:
        self.matters = matters
        self._waiting: asyncio.Queue[Change | None] = asyncio.Queue(MOST_WAITING)

    async def next(self) -> Change | None:
        return await self._waiting.get()

    def tell(self, change: Change) -> None:
        if self._waiting.full():
            self.tell_to_read_again()
        else:
            self._waiting.put_nowait(change)

    def tell_to_read_again(self) -> None:
        while not self._waiting.empty():
            self._waiting.get_nowait()
        self._waiting.put_nowait(None)


class LiveChanges:
    """`pipeline` filters on the server what nobody could want to watch, whoever it is."""

    def __init__(self, database: Database, pipeline: list[Document]) -> None:
        self._database = database
        self._pipeline = pipeline
        self._watchers: set[Watcher] = set()
        self._following: asyncio.Task[None] | None = None
        self._is_open = False

    @contextlib.asynccontextmanager
    async def watch(self, matters: Callable[[Change], bool]) -> AsyncIterator[Watcher]:
        """Tells of the changes that matter while the context lasts.

        The first that is told is None, as soon as no change is missed any more: time to read how things are.
        """
        watcher = Watcher(matters)
        self._watchers.add(watcher)
        if self._following is None:
            # A context of its own: the call that watches first may end before the others.
            self._following = asyncio.create_task(self._supervised(), name=NAME, context=Context())
        elif self._is_open:
            watcher.tell_to_read_again()
        try:
            yield watcher
        finally:
            self._watchers.discard(watcher)
            if not self._watchers and (following := self._following):
                self._following = None
                await end(following)

    async def _supervised(self) -> None:
        await supervised(NAME, self._follow, longest_pause=LONGEST_PAUSE_SECONDS)

    async def _follow(self) -> None:
        watch = self._database.watch(self._pipeline, full_document="updateLookup", max_await_time_ms=IDLE_MS)
        try:
            async with await soon(watch) as stream:
                self._is_open = True
                for watcher in self._watchers:
                    watcher.tell_to_read_again()
                while stream.alive:
                    # Events of a whole collection name no document.
                    if (change := await soon(stream.try_next())) and "documentKey" in change:
                        self._tell(change)
        finally:
            self._is_open = False
        raise ConnectionResetError("the change stream ended")

    def _tell(self, change: Change) -> None:
        for watcher in self._watchers:
            if watcher.matters(change):
                watcher.tell(change)
