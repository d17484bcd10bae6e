"""Asking MongoDB how much there is; collection `dataNotes`, a document a day.

A note: {_id: day, at, held: {name: {documents, bytes}}, expiresAt}. Names of collections have no dots and no dollars
here, so that they can be names of fields.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from bson.int64 import Int64
from pymongo.errors import OperationFailure

from server.mongo.client import Database, Document
from server.reports.system.model import Held, Note

NOTES = "dataNotes"
KEPT = timedelta(days=401)
AT_ONCE = 4


class SystemRepository:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._notes = database[NOTES]

    async def held(self) -> Mapping[str, Held]:
        """By collection, as MongoDB keeps count of it: nothing is scanned."""
        names = [name for name in await self._database.list_collection_names() if not name.startswith("system.")]
        places = asyncio.Semaphore(AT_ONCE)

        async def of(name: str) -> Held:
            async with places:
                return await self._of(name)

        found = await asyncio.gather(*map(of, names))
        pairs = sorted(zip(names, found, strict=True), key=lambda pair: (-pair[1].bytes, pair[0]))
        return dict(pairs)

    async def _of(self, name: str) -> Held:
        pipeline: list[Document] = [{"$collStats": {"storageStats": {}}}]
        try:
            (found,) = await (await self._database[name].aggregate(pipeline)).to_list()
        except OperationFailure:
            return Held(0, 0)  # dropped meanwhile
        stats = found["storageStats"]
        return Held(
            stats["count"], stats["size"], stats["storageSize"], stats["totalIndexSize"], len(stats["indexSizes"])
        )

    async def note(self, day: str, at: datetime, held: Mapping[str, Held]) -> None:
        """Once a day: the first note of a day stands."""
        fields = {name: {"documents": Int64(each.documents), "bytes": Int64(each.bytes)} for name, each in held.items()}
        note = {"at": at, "held": fields, "expiresAt": at + KEPT}
        await self._notes.update_one({"_id": day}, {"$setOnInsert": note}, upsert=True)

    async def notes(self, since: str) -> Sequence[Note]:
        """From the latest one not after `since` on, the earliest first; all of them when there is none so old."""
        before = await self._notes.find({"_id": {"$lte": since}}, {"_id": True}).sort("_id", -1).limit(1).to_list()
        first = before[0]["_id"] if before else ""
        found = self._notes.find({"_id": {"$gte": first}}).sort("_id", 1)
        return [_note(each) async for each in found]


def _note(document: Document) -> Note:
    held = {name: Held(int(each["documents"]), int(each["bytes"])) for name, each in document["held"].items()}
    return Note(document["_id"], document["at"], held)
