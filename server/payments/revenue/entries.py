"""The entries of the books, in the order in which they were committed, and all of them as of one instant.

`createdAt` says little about order: entries get it before their transaction commits, from the clocks of several
processes. What says it exactly is MongoDB's log of changes, so the sums follow that. A place in it is a resume token;
where a mark of ours comes by, everything that was committed before the mark was written has come by, too.
"""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bson import Timestamp
from pymongo.asynchronous.change_stream import AsyncChangeStream
from pymongo.errors import OperationFailure

from server.ledger.document import ENTRIES
from server.mongo.client import Database, Document
from server.payments.revenue.document import ENTRY_FIELDS

MARKS = "revenueMarks"
AT_ONCE = 1_000
HISTORY_LOST = frozenset({136, 260, 280, 286})
"""CappedPositionLost, InvalidResumeToken, ChangeStreamFatalError, ChangeStreamHistoryLost."""

Token = Mapping[str, Any]


class HistoryLost(Exception):
    """MongoDB no longer knows what was committed since a place; only all of the books say it now."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the log: its token, and its time."""

    token: Token
    time: Timestamp


@dataclass(frozen=True, slots=True)
class Chunk:
    """Entries in the order of their commits, and the place after them; `is_last`: it is where the mark stands."""

    entries: Sequence[Document]
    place: Place
    is_last: bool


class LedgerEntries:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def since(self, token: Token) -> AsyncIterator[Chunk]:
        """All that was committed since a place, up to this moment. Raises HistoryLost."""
        mark = await self._mark()
        async with self._open(resume_after=token) as stream:
            entries: list[Document] = []
            async for change in stream:
                is_mark = change["ns"]["coll"] == MARKS
                is_last = is_mark and change["fullDocument"]["text"] == mark
                if not is_mark:
                    entries.append(change["fullDocument"])
                if is_last or len(entries) >= AT_ONCE:
                    yield Chunk(entries, Place(change["_id"], change["clusterTime"]), is_last)
                    entries = []
                if is_last:
                    return

    async def now(self) -> Place:
        """The place where everything that was committed before has come by."""
        async with self._open() as stream:
            mark = await self._mark()
            async for change in stream:
                if change["ns"]["coll"] == MARKS and change["fullDocument"]["text"] == mark:
                    return Place(change["_id"], change["clusterTime"])
        raise HistoryLost

    async def at(self, time: Timestamp, *, since: datetime) -> AsyncIterator[Sequence[Document]]:
        """Entries made since an instant, as they were at a time of the log, which lies minutes back at most."""
        async for some in self._found({"createdAt": {"$gte": since}}, {"level": "snapshot", "atClusterTime": time}):
            yield some

    async def before(self, until: datetime) -> AsyncIterator[Sequence[Document]]:
        """Entries made before an instant."""
        async for some in self._found({"createdAt": {"$lt": until}}, {"level": "majority"}):
            yield some

    async def _found(self, query: Document, concern: Document) -> AsyncIterator[Sequence[Document]]:
        command = {
            "find": ENTRIES,
            "filter": query,
            "projection": dict.fromkeys(ENTRY_FIELDS, True),
            "batchSize": AT_ONCE,
            "readConcern": concern,
        }
        options = self._database.codec_options
        async with await self._database.cursor_command(command, codec_options=options) as found:
            some: list[Document] = []
            async for document in found:
                some.append(document)
                if len(some) >= AT_ONCE:
                    yield some
                    some = []
            yield some

    async def _mark(self) -> str:
        """Replaces the one mark that there is, so that it comes by."""
        text = secrets.token_hex(8)
        await self._database[MARKS].replace_one({"_id": "figures"}, {"text": text}, upsert=True)
        return text

    @asynccontextmanager
    async def _open(self, **since: Token) -> AsyncIterator[AsyncChangeStream[Document]]:
        new = {"ns.coll": {"$in": [ENTRIES, MARKS]}, "operationType": {"$in": ["insert", "replace"]}}
        needed = [
            "ns",
            "clusterTime",
            "fullDocument.text",
            *(f"fullDocument.{name}" for name in ("_id", *ENTRY_FIELDS)),
        ]
        pipeline: list[Document] = [{"$match": new}, {"$project": dict.fromkeys(needed, True)}]
        try:
            async with await self._database.watch(pipeline, **since) as stream:  # type: ignore[arg-type]  # by name
                yield stream
        except OperationFailure as error:
            if error.code in HISTORY_LOST:
                raise HistoryLost from error
            raise
