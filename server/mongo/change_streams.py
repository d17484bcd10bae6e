"""Keeps what a process holds in memory in step with a collection, whoever writes to it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import structlog
from pymongo.asynchronous.collection import AsyncCollection
from pymongo.errors import PyMongoError

from server.background import end
from server.mongo.client import Document

FIRST_PAUSE_SECONDS = 0.2
LONGEST_PAUSE_SECONDS = 1.0
# An idle stream answers every second that there is nothing new. One that says nothing for longer hangs on a connection
# that is gone. With the pause above, no change is missed for 5 seconds while the database can be reached.
IDLE_MS = 1_000
SILENT_SECONDS = 2.5

T = TypeVar("T")

_log = structlog.get_logger("parkup.changes")


class Follower:
    """Loads a collection, then applies every change to it within milliseconds.

    `reload` reads all that is to be held; it runs at the start and whenever the stream had to be opened anew, always
    after the opening, so that no change falls between the two. `apply` gets each changed document whole, or the id of
    one that was removed and None; a change that `reload` already saw may come again.
    """

    def __init__(
        self,
        collection: AsyncCollection[Document],
        *,
        reload: Callable[[], Awaitable[None]],
        apply: Callable[[Any, Document | None], None],
    ) -> None:
        self._collection = collection
        self._reload = reload
        self._apply = apply
        self._loaded = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begins to follow; returns when the first load is done, however long the database keeps us waiting."""
        self._task = asyncio.create_task(self._run(), name=f"follow {self._collection.name}")
        await self._loaded.wait()

    async def close(self) -> None:
        if self._task:
            await end(self._task)

    async def _run(self) -> None:
        pause = FIRST_PAUSE_SECONDS
        while True:
            try:
                await self._follow()
                pause = FIRST_PAUSE_SECONDS
            except (PyMongoError, TimeoutError) as error:
                # The driver resumes a stream by itself where it can; what arrives here needs a new one.
                _log.warning("change stream ended", collection=self._collection.name, error=repr(error))
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE_SECONDS)

    async def _follow(self) -> None:
        watch = self._collection.watch(full_document="updateLookup", max_await_time_ms=IDLE_MS)
        async with await _soon(watch) as stream:
            await self._reload()
            self._loaded.set()
            while stream.alive:
                change = await _soon(stream.try_next())
                # Events of the collection itself (drop, rename) name no document; the stream ends after them.
                if change and (key := change.get("documentKey")):
                    self._apply(key["_id"], change.get("fullDocument"))


async def _soon(work: Awaitable[T]) -> T:
    """Raises TimeoutError."""
    async with asyncio.timeout(SILENT_SECONDS):
        return await work
