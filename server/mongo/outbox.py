"""Messages that wait to be sent, in a collection: each process that sends takes some for a while.

A document with `nextTryAt` waits until then; without it, it was sent, or never will be.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bson import ObjectId
from pymongo.asynchronous.collection import AsyncCollection

from server.mongo.client import Document


class Outbox:
    def __init__(self, messages: AsyncCollection[Document]) -> None:
        self._messages = messages

    async def take(self, now: datetime, until: datetime, most: int) -> Sequence[Document]:
        """What is due, with `tries` counting this one; nobody else gets it before `until`."""
        due = {"nextTryAt": {"$lte": now}}
        found = await self._messages.find(due, {"_id": True}).sort("nextTryAt", 1).limit(most).to_list()
        if not found:
            return []
        # Another process may be after the same: each gets what bears its mark.
        mark = ObjectId()
        ids = [each["_id"] for each in found]
        change = {"$set": {"nextTryAt": until, "taker": mark}, "$inc": {"tries": 1}}
        await self._messages.update_many({"_id": {"$in": ids}, **due}, change)
        return await self._messages.find({"_id": {"$in": ids}, "taker": mark}).to_list()

    async def close(self, ids: Sequence[str]) -> None:
        """They were sent, or never will be."""
        if ids:
            done = {"$unset": {"nextTryAt": "", "taker": ""}}
            await self._messages.update_many({"_id": {"$in": list(ids)}}, done)

    async def put_off(self, ids: Sequence[str], until: datetime) -> None:
        if ids:
            await self._messages.update_many({"_id": {"$in": list(ids)}}, {"$set": {"nextTryAt": until}})
