"""Changes of live data, such as sessions, for callers who watch: one more change stream, open only while somebody does.

Live data changes with every call, and a stream makes the database look at each of those writes. So a process
in which nobody watches has none; and however many watch, it has one.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextvars import Context
from typing import Any

from pymongo.errors import OperationFailure

from server.background import end
from server.mongo.change_streams import LONGEST_PAUSE_SECONDS, soon
from server.mongo.client import Database, Document
from server.mongo.together import Together
from server.supervision import supervised

NAME = "follow live data"
MOST_WAITING = 1_000
IDLE_MS = 200
"""An idle stream answers so often that there is nothing new: whoever watches first waits for its first answer."""
MOST_MISSED = 5_000
"""Changes that are read again for those who come back; who missed more begins anew."""
CATCH_UP_SECONDS = 4.0
CATCH_UP_WAIT_MS = 100
HISTORY_LOST = frozenset({136, 280, 286})
"""CappedPositionLost, ChangeStreamFatalError, ChangeStreamHistoryLost: MongoDB no longer has what was asked for."""

Change = Mapping[str, Any]
Position = str
"""A place in the order of all changes, as MongoDB writes it: a later one is a greater text."""


def position_of(change: Change) -> Position:
    position: Position = change["_id"]["_data"]
    return position


class Watcher:
    """What one caller is told: changes in their order. None says that some may have been missed: read all again."""

    def __init__(self, matters: Callable[[Change], bool]) -> None:
        self.matters = matters
        self._waiting: asyncio.Queue[Change | None] = asyncio.Queue(MOST_WAITING)

    async def next(self) -> Change | None:
        return await self._waiting.get()

    @property
    def has_heard_all(self) -> bool:
        """Whether it was told of everything up to the stream's position."""
        return self._waiting.empty()

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
        self._position: Position = ""
        self._catching_up = Together(self._read_since)

    @property
    def position(self) -> Position:
        """Up to here the watchers were told; empty before the stream is open."""
        return self._position

    async def since(self, position: Position) -> Sequence[Change] | None:
        """What was changed from a position until now, in order, for somebody who watches already.

        None when that is more than is read for one who comes back, or so long ago that MongoDB has forgotten it. All
        who ask at the same time share what is read.
        """
        found = await self._catching_up.find(position)
        return None if found is None else [change for change in found if position_of(change) > position]

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
                while stream.alive:
                    change = await soon(stream.try_next())
                    if not self._is_open:
                        # Not before: only its first answer says where a stream stands.
                        self._is_open = True
                        self._note(stream.resume_token)
                        for watcher in self._watchers:
                            watcher.tell_to_read_again()
                    # Events of a whole collection name no document.
                    if change and "documentKey" in change:
                        self._tell(change)
                    self._note(stream.resume_token)
        finally:
            self._is_open = False
        raise ConnectionResetError("the change stream ended")

    def _tell(self, change: Change) -> None:
        for watcher in self._watchers:
            if watcher.matters(change):
                watcher.tell(change)

    def _note(self, token: Mapping[str, Any] | None) -> None:
        if token:
            self._position = token["_data"]

    async def _read_since(self, positions: Sequence[Position]) -> Mapping[Position, Sequence[Change]]:
        """The changes since the first of several positions, for each of them; for none when they are too many."""
        # A context of its own, without a deadline of PyMongo's: under one, a stream waits for news until then.
        reading = asyncio.create_task(self._read(min(positions), self._position), context=Context())
        try:
            found = await reading
        finally:
            await end(reading)
        return {} if found is None else dict.fromkeys(positions, found)

    async def _read(self, first: Position, until: Position) -> Sequence[Change] | None:
        found: list[Change] = []
        watch = self._database.watch(
            self._pipeline,
            full_document="updateLookup",
            max_await_time_ms=CATCH_UP_WAIT_MS,
            start_after={"_data": first},
        )
        try:
            async with asyncio.timeout(CATCH_UP_SECONDS), await watch as stream:
                reached, moves = first, True
                # A stream that waited and came no further has read all there is, even if no write lies at `until`.
                while moves and reached < until:
                    if (change := await stream.try_next()) and "documentKey" in change:
                        found.append(change)
                    if len(found) > MOST_MISSED:
                        return None
                    before, reached = reached, (stream.resume_token or {}).get("_data", reached)
                    moves = change is not None or reached > before
        except TimeoutError:
            return None
        except OperationFailure as error:
            if error.code in HISTORY_LOST:
                return None
            raise
        return found
