"""Which sign-ins were ended while access tokens of theirs are about: known to every process, without asking."""

from __future__ import annotations

from datetime import timedelta

from bson import ObjectId
from pymongo import UpdateOne

from server.mongo.client import Database, Document
from server.values.clock import Clock

# Processes whose clocks differ, and a token that is written while its sign-in is being ended.
_MARGIN = timedelta(minutes=2)


class Revocations:
    """The collection `revocations`, a document a sign-in; implements Held.

    A document goes, by its TTL, when the last access token of the sign-in has expired: `longest_lifetime` is that of
    the kind of caller whose tokens live longest.
    """

    collection = "revocations"
    hidden = ()
    of_no_matter = ()

    def __init__(self, database: Database, clock: Clock, longest_lifetime: timedelta) -> None:
        self._collection = database[self.collection]
        self._clock = clock
        self._kept = longest_lifetime + _MARGIN
        self._ended: set[str] = set()

    def __contains__(self, sign_in_id: object) -> bool:
        return sign_in_id in self._ended

    async def add(self, *sign_in_ids: str) -> None:
        """Ends the access tokens of sign-ins: here at once, in the other processes within 5 seconds."""
        if not sign_in_ids:
            return
        document = {"$setOnInsert": {"expiresAt": self._clock() + self._kept}}
        await self._collection.bulk_write(
            [UpdateOne({"_id": ObjectId(each)}, document, upsert=True) for each in sign_in_ids], ordered=False
        )
        self._ended.update(sign_in_ids)

    def ids(self) -> set[str]:
        return self._ended

    def put(self, document: Document) -> None:
        self._ended.add(str(document["_id"]))

    def remove(self, document_id: str) -> None:
        self._ended.discard(document_id)
