"""Accounts that are erased, in the collection `erasures`.

Its documents stay, with nothing of the person in them: whoever restores a backup reads there whom to erase again.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bson import ObjectId
from pymongo import ASCENDING

from server.auth.otp.model import OtpAddress
from server.mongo import audit
from server.mongo.client import Database
from server.mongo.transactions import Transaction
from server.values.caller import CallerKind
from server.values.paging import MOST_COUNTED

MOST_AT_ONCE = 100
_LAST = "\U0010ffff"


class ErasureRepository:
    def __init__(self, database: Database) -> None:
        self._users = database["users"]
        self._erasures = database["erasures"]
        self._codes = database["otpCodes"]
        self._sources = database["knownSources"]

    async def take_away(self, user_id: str, by: str | None, now: datetime, tx: Transaction) -> bool:
        """Deletes the account and what its address names, and notes that the rest is to follow.

        `by` is the operator who did it, None for the driver. False when there is no such account.
        """
        key = ObjectId(user_id)
        found = await audit.delete(self._users, {"_id": key}, tx)
        if found is None:
            return False
        address = OtpAddress(CallerKind.DRIVER, found["email"]).id
        await self._codes.delete_many({"_id": {"$in": [address, f"{address}|known"]}}, session=tx)
        await self._sources.delete_many({"_id": {"$gte": f"{address}|", "$lt": f"{address}|{_LAST}"}}, session=tx)
        erasure = {"_id": key, "requestedAt": now, "triedAt": now, "pending": True}
        await self._erasures.insert_one(erasure | ({"by": ObjectId(by)} if by else {}), session=tx)
        return True

    async def pending(self) -> Sequence[str]:
        """Ids of accounts of which something is left, the longest untried first."""
        found = self._erasures.find({"pending": True}, {"_id": True}).sort("triedAt", ASCENDING).limit(MOST_AT_ONCE)
        return [str(document["_id"]) async for document in found]

    async def waiting_since(self, then: datetime) -> int:
        """How many accounts went before an instant and are not all erased; counted up to MOST_COUNTED."""
        query = {"pending": True, "requestedAt": {"$lt": then}}
        return await self._erasures.count_documents(query, limit=MOST_COUNTED)

    async def tried(self, user_id: str, now: datetime) -> None:
        """Something is left still."""
        await self._erasures.update_one({"_id": ObjectId(user_id)}, {"$set": {"triedAt": now}})

    async def done(self, user_id: str, now: datetime) -> None:
        change = {"$set": {"erasedAt": now}, "$unset": {"pending": "", "triedAt": ""}}
        await self._erasures.update_one({"_id": ObjectId(user_id)}, change)
