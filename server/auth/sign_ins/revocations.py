"""Which sign-ins were ended while access tokens of theirs are about: known to every process, without asking."""

from __future__ import annotations

from datetime import timedelta

from bson import ObjectId
from pymongo import UpdateOne

from server.mongo.change_streams import Follower
from server.mongo.client import Database, Document
from server.values.clock import Clock

# Processes whose clocks differ, and a token that is written while its sign-in is being ended.
_MARGIN = timedelta(minutes=2)


class Revocations:
    """The collection `revocations`, a document a sign-in, held in memory and followed by a change stream.

    A document goes, by its TTL, when the last access token of the sign-in has expired: `longest_lifetime` is that of
    the kind of caller whose tokens live longest.
    """

    def __init__(self, database: Database, clock: Clock, longest_lifetime: timedelta) -> None:
        self._collection = database["revocations"]
        self._clock = clock
        self._kept = longest_lifetime + _MARGIN
        self._ended: set[str] = set()
        self._follower = Follower(self._collection, reload=self._load, apply=self._apply)

    def __contains__(self, sign_in_id: object) -> bool:
        return sign_in_id in self._ended

    async def start(self) -> None:
        """Reads all of them, and keeps up with the other processes from then on."""
        await self._follower.start()

    async def close(self) -> None:
        await self._follower.close()

    async def add(self, *sign_in_ids: str) -> None:
        """Ends the access tokens of sign-ins: here at once, in the other processes within 5 seconds."""
        if not sign_in_ids:
            return
        document = {"$setOnInsert": {"expiresAt": self._clock() + self._kept}}
        await self._collection.bulk_write(
            [UpdateOne({"_id": ObjectId(each)}, document, upsert=True) for each in sign_in_ids], ordered=False
        )
        self._ended.update(sign_in_ids)

    async def _load(self) -> None:
        before = set(self._ended)
        stored = {str(document["_id"]) async for document in self._collection.find({}, {"_id": True})}
        # What was ended here while the cursor was on its way must not be forgotten.
        self._ended = stored | (self._ended - before)

    def _apply(self, sign_in_id: ObjectId, document: Document | None) -> None:
        if document is None:
            self._ended.discard(str(sign_in_id))
        else:
            self._ended.add(str(sign_in_id))
