"""The documents that reports are about: which have changed, what they say now, and all of them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from server.mongo.change_log import ChangeLog, Place, Token
from server.mongo.client import Database, Document
from server.reports.document import MARKS
from server.reports.facts import SOURCES

AT_ONCE = 250
"""Documents whose sums are changed in one transaction: each counts in five slots at most."""


@dataclass(frozen=True, slots=True)
class Touched:
    """Ids of documents that changed, by collection, and the place in the log after them."""

    ids: Mapping[str, Collection[Any]]
    place: Place
    is_last: bool


class Documents:
    def __init__(self, database: Database) -> None:
        self._database = database
        # Whatever was done to a document: only what it says now counts.
        wanted: Document = {
            "ns.coll": {"$in": list(SOURCES)},
            "operationType": {"$in": ["insert", "update", "replace", "delete"]},
        }
        self._log = ChangeLog(database, MARKS, wanted, ["documentKey"])

    async def since(self, token: Token) -> AsyncIterator[Touched]:
        """Raises HistoryLost."""
        async for changes in self._log.since(token, AT_ONCE):
            ids: dict[str, set[Any]] = {}
            for event in changes.events:
                ids.setdefault(event["ns"]["coll"], set()).add(event["documentKey"]["_id"])
            yield Touched(ids, changes.place, changes.is_last)

    async def now(self) -> Place:
        return await self._log.now()

    async def of(self, collection: str, ids: Collection[Any]) -> Sequence[Document]:
        """What these documents say now; those that are gone are left out."""
        wanted = dict.fromkeys(SOURCES[collection].fields, True)
        return await self._database[collection].find({"_id": {"$in": list(ids)}}, wanted).to_list()

    async def all(self, collection: str) -> AsyncIterator[Sequence[Document]]:
        wanted = dict.fromkeys(SOURCES[collection].fields, True)
        some: list[Document] = []
        async for document in self._database[collection].find({}, wanted, sort=[("_id", 1)], batch_size=AT_ONCE):
            some.append(document)
            if len(some) >= AT_ONCE:
                yield some
                some = []
        yield some
