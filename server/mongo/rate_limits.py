"""Counters of calls per window, shared by all processes.

Kept here rather than in the `limits` package: its asynchronous MongoDB storage needs Motor, which is deprecated.
"""

from __future__ import annotations

from datetime import timedelta

from pymongo import ReturnDocument

from server.errors import RateLimited
from server.mongo.client import Database, Document
from server.values.clock import Clock


class RateLimits:
    """Fixed windows: at most `limit` calls in each `window`, counted from the first call in it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._counters = database["rateLimits"]
        self._clock = clock

    async def take(self, name: str, key: str, limit: int, window: timedelta) -> None:
        """Counts one call of `key` under the rule `name`. Raises RateLimited after `limit` calls."""
        now = self._clock()
        fresh = {"$lte": [{"$ifNull": ["$expiresAt", now]}, now]}
        counter: Document = await self._counters.find_one_and_update(  # type: ignore[assignment]  # upserted: never None
            {"_id": f"{name}:{key}"},
            [
                {
                    "$set": {
                        "count": {"$cond": [fresh, 1, {"$add": ["$count", 1]}]},
                        "expiresAt": {"$cond": [fresh, now + window, "$expiresAt"]},
                    }
                }
            ],
            upsert=True,
            return_document=ReturnDocument.AFTER,
        )
        if counter["count"] > limit:
            raise RateLimited(counter["expiresAt"] - now)

    async def forget(self, name: str, key: str) -> None:
        """Starts over for `key`, as after a success."""
        await self._counters.delete_one({"_id": f"{name}:{key}"})
