"""The entries of the books, in the order in which they were committed, and all of them as of one instant.

`createdAt` says little about order: see server/mongo/change_log.py, which the sums follow.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bson import Timestamp

from server.ledger.document import ENTRIES
from server.mongo.change_log import AT_ONCE, ChangeLog, HistoryLost, Place, Token
from server.mongo.client import Database, Document
from server.payments.revenue.document import ENTRY_FIELDS

__all__ = ["Chunk", "HistoryLost", "LedgerEntries", "Place", "Token"]

MARKS = "revenueMarks"


@dataclass(frozen=True, slots=True)
class Chunk:
    """Entries in the order of their commits, and the place after them; `is_last`: it is where the mark stands."""

    entries: Sequence[Document]
    place: Place
    is_last: bool


class LedgerEntries:
    def __init__(self, database: Database) -> None:
        self._database = database
        new = {"ns.coll": ENTRIES, "operationType": {"$in": ["insert", "replace"]}}
        self._log = ChangeLog(database, MARKS, new, [f"fullDocument.{name}" for name in ("_id", *ENTRY_FIELDS)])

    async def since(self, token: Token) -> AsyncIterator[Chunk]:
        """All that was committed since a place, up to this moment. Raises HistoryLost."""
        async for changes in self._log.since(token):
            entries = [event["fullDocument"] for event in changes.events]
            yield Chunk(entries, changes.place, changes.is_last)

    async def now(self) -> Place:
        """The place where everything that was committed before has come by."""
        return await self._log.now()

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
