"""Keeps what a process holds in memory in step with the database, whoever writes to it.

A process has one change stream for all of its reference data. Every open stream makes the database look at every write,
so each collection with a stream of its own would be paid for by all writes of the city.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Awaitable, Iterable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

import structlog
from prometheus_client import Counter, Gauge, Histogram

from server.background import end
from server.mongo.client import Database, Document
from server.supervision import supervised
from server.values.clock import Clock

NAME = "follow reference data"
LONGEST_PAUSE_SECONDS = 1.0
# An idle stream answers every second that there is nothing new. One that says nothing for longer hangs on a connection
# that is gone. With the pause above, no change is missed for 5 seconds while the database can be reached.
IDLE_MS = 1_000
SILENT_SECONDS = 2.5
LOAD_SECONDS = 60.0

CHANGES = Counter("parkup_follower_changes", "Changes of reference data that this process heard of.", ["collection"])
LOADS = Counter("parkup_follower_loads", "Times that this process read reference data whole.", ["collection"])
LAG = Histogram(
    "parkup_follower_lag_seconds",
    "Time from a change of reference data until this process had taken it over.",
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
)
HELD = Gauge(
    "parkup_held_documents",
    "Documents of reference data that this process holds in memory.",
    ["collection"],
    multiprocess_mode="livemax",
)
UNREADABLE = Gauge(
    "parkup_unreadable_documents",
    "Documents of reference data that cannot be read and are therefore skipped.",
    ["collection"],
    multiprocess_mode="livemax",
)

T = TypeVar("T")

_log = structlog.get_logger("parkup.changes")


class Held(Protocol):
    """What a process holds in memory of one collection. Ids are texts here, that of an ObjectId its 24 digits."""

    @property
    def collection(self) -> str: ...

    @property
    def hidden(self) -> Sequence[str]:
        """Fields that are not read from the database, such as a password's hash."""
        ...

    @property
    def of_no_matter(self) -> Sequence[str]:
        """Fields: an update of these alone is filtered out on the server."""
        ...

    def ids(self) -> Iterable[str]:
        """Of all documents that are held."""
        ...

    def put(self, document: Document) -> None:
        """Takes over a new or changed document, or one that was taken over before.

        May raise anything when the document cannot be read; what was held of it is then left or removed, as is safer.
        """
        ...

    def remove(self, document_id: str) -> None:
        """Forgets a document, if it is held."""
        ...


class Follower:
    """Loads collections, then applies every change to them within milliseconds.

    All is read again at the start and whenever the stream had to be opened anew, always after the opening, so that no
    change falls between the two; a change that was read already may come again. What is held changes document by
    document. One that cannot be read is named in the log, counted, and hides no other.
    """

    def __init__(self, database: Database, held: Sequence[Held], clock: Clock) -> None:
        self._database = database
        self._held = {each.collection: each for each in held}
        self._clock = clock
        self._unreadable: dict[str, set[str]] = {name: set() for name in self._held}
        self._loaded = asyncio.Event()
        self._heard: float | None = None
        self._task: asyncio.Task[None] | None = None
        for name in self._held:
            UNREADABLE.labels(name).set(0)
            HELD.labels(name).set(0)
            CHANGES.labels(name)
            LOADS.labels(name)

    @property
    def silent_seconds(self) -> float:
        """How long ago the database last told what is new, or that nothing is; infinite before the first load."""
        return math.inf if self._heard is None else time.monotonic() - self._heard

    async def start(self) -> None:
        """Begins to follow; returns when the first load is done, however long the database keeps us waiting."""
        work = supervised(NAME, self._follow, longest_pause=LONGEST_PAUSE_SECONDS)
        self._task = asyncio.create_task(work, name=NAME)
        await self._loaded.wait()

    async def close(self) -> None:
        if self._task:
            await end(self._task)

    async def _follow(self) -> None:
        """Until the stream ends, which it does when the driver could not resume it; never in good order."""
        watch = self._database.watch(
            pipeline(list(self._held.values())), full_document="updateLookup", max_await_time_ms=IDLE_MS
        )
        async with await soon(watch) as stream:
            for held in self._held.values():
                await self._load(held)
            self._heard = time.monotonic()
            self._loaded.set()
            while stream.alive:
                change = await soon(stream.try_next())
                self._heard = time.monotonic()
                if change:
                    await self._take_over(change)
        raise ConnectionResetError("the change stream ended")

    async def _load(self, held: Held) -> None:
        # What this process itself writes while the cursor is on its way must not be forgotten for not being in it.
        known, found = set(held.ids()), set()
        self._unreadable[held.collection].clear()
        async with asyncio.timeout(LOAD_SECONDS):
            async for document in self._database[held.collection].find({}, dict.fromkeys(held.hidden, False)):
                found.add(str(document["_id"]))
                self._put(held, document)
        for gone in known - found:
            held.remove(gone)
        LOADS.labels(held.collection).inc()
        self._count(held)

    async def _take_over(self, change: Mapping[str, Any]) -> None:
        held = self._held.get(change.get("ns", {}).get("coll", ""))
        if held is None:
            return  # the whole database was dropped: the stream ends by itself
        CHANGES.labels(held.collection).inc()
        if (key := change.get("documentKey")) is None:
            await self._load(held)  # the collection was dropped or renamed
        elif document := change.get("fullDocument"):
            self._put(held, document)
        else:
            held.remove(str(key["_id"]))
            self._unreadable[held.collection].discard(str(key["_id"]))
        self._count(held)
        if wall_time := change.get("wallTime"):
            LAG.observe(max(0.0, (self._clock() - wall_time).total_seconds()))

    def _put(self, held: Held, document: Document) -> None:
        document_id = str(document["_id"])
        try:
            held.put(document)
        except Exception:  # noqa: BLE001  # whatever somebody wrote, it must not end the following
            _log.exception("document cannot be read", collection=held.collection, id=document_id)
            self._unreadable[held.collection].add(document_id)
        else:
            self._unreadable[held.collection].discard(document_id)

    def _count(self, held: Held) -> None:
        UNREADABLE.labels(held.collection).set(len(self._unreadable[held.collection]))
        HELD.labels(held.collection).set(len(list(held.ids())))


def pipeline(held: Sequence[Held]) -> list[Document]:
    """Lets through what changes something that is held, and of that only what is needed."""
    matters = [{"operationType": {"$in": ["dropDatabase", "invalidate"]}}, *map(_matters, held)]
    unneeded = {"updateDescription", *(f"fullDocument.{field}" for each in held for field in each.hidden)}
    return [{"$match": {"$or": matters}}, {"$unset": sorted(unneeded)}]


def _matters(held: Held) -> Document:
    if not held.of_no_matter:
        return {"ns.coll": held.collection}
    updated = {"$map": {"input": {"$objectToArray": "$updateDescription.updatedFields"}, "in": "$$this.k"}}
    more_than_that = {"$not": {"$setIsSubset": [updated, list(held.of_no_matter)]}}
    return {
        "ns.coll": held.collection,
        "$or": [
            {"operationType": {"$ne": "update"}},
            {"updateDescription.removedFields.0": {"$exists": True}},
            {"updateDescription.truncatedArrays.0": {"$exists": True}},
            {"$expr": more_than_that},
        ],
    }


async def soon(work: Awaitable[T]) -> T:
    """What a change stream must do within moments. Raises TimeoutError."""
    async with asyncio.timeout(SILENT_SECONDS):
        return await work
