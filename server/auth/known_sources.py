"""From where accounts have signed in before: the collection `knownSources`, a document an account and source."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from pymongo import UpdateOne

from server.mongo.client import Database
from server.values.clock import Clock

KEPT = timedelta(days=90)


class KnownSources:
    """Sources are named by keys that tell nothing: see server/auth/attempts.py. One is forgotten 90 days after its
    last sign-in.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._sources = database["knownSources"]
        self._clock = clock

    async def among(self, account: str, keys: Sequence[str]) -> set[str]:
        """Those of the keys from which the account has signed in."""
        ids = {f"{account}|{key}": key for key in keys}
        found = self._sources.find({"_id": {"$in": list(ids)}, "expiresAt": {"$gt": self._clock()}}, {"_id": True})
        return {ids[document["_id"]] async for document in found}

    async def add(self, account: str, keys: Sequence[str]) -> None:
        until = {"$set": {"expiresAt": self._clock() + KEPT}}
        await self._sources.bulk_write(
            [UpdateOne({"_id": f"{account}|{key}"}, until, upsert=True) for key in keys], ordered=False
        )
