"""Counters of calls, shared by all processes.

Kept here rather than in the `limits` package: its asynchronous MongoDB storage needs Motor, which is deprecated.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from pymongo import ReturnDocument

from server.errors import RateLimited
from server.mongo.client import Database, Document
from server.values.clock import Clock

_MOST_DOUBLINGS = 30  # a delay of 2**30 times the first is longer than any
_MILLISECOND = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class Pace:
    """How quickly calls may follow each other: `free` of them at once, then each later than the one before.

    The first delay is `first`, every one is twice the one before, none is longer than `longest`. All is forgotten
    `memory` after the last call.
    """

    free: int
    first: timedelta
    longest: timedelta
    memory: timedelta


class RateLimits:
    """Counts before the work is done, so that calls at the same time cannot exceed a limit. Refused ones do not count.

    What counts a call gives the id of its counter, for `give_back` when the call turns out not to count.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._counters = database["rateLimits"]
        self._clock = clock

    async def take(self, name: str, key: str, limit: int, window: timedelta) -> str:
        """Counts one call of `key` under the rule `name`: at most `limit` in each `window`, which begins with a call.

        Raises RateLimited when there were as many.
        """
        now = self._clock()
        fresh = _is_over("$expiresAt", now)
        counted = {"$min": [{"$add": ["$count", 1]}, limit]}
        before = await self._update(
            f"{name}:{key}",
            {
                "count": {"$cond": [fresh, 1, counted]},
                "expiresAt": {"$cond": [fresh, now + window, "$expiresAt"]},
            },
        )
        if before and before["expiresAt"] > now and before["count"] >= limit:
            raise RateLimited(before["expiresAt"] - now)
        return f"{name}:{key}"

    async def require_room(self, name: str, key: str, limit: int) -> None:
        """Counts nothing. Raises RateLimited when `take` would: for what counts only when it has gone wrong."""
        now = self._clock()
        counter = await self._counters.find_one({"_id": f"{name}:{key}", "expiresAt": {"$gt": now}})
        if counter and counter["count"] >= limit:
            raise RateLimited(counter["expiresAt"] - now)

    async def keep_pace(self, name: str, key: str, pace: Pace) -> str:
        """Counts one call of `key` under the rule `name`. Raises RateLimited when it comes too soon."""
        now = self._clock()
        fresh = _is_over("$expiresAt", now)
        counts = {"$or": [fresh, _is_over("$nextAt", now)]}
        count = {"$add": [{"$cond": [fresh, 0, "$count"]}, 1]}
        doublings = {"$min": [{"$subtract": [count, pace.free]}, _MOST_DOUBLINGS]}
        delay = {
            "$min": [{"$multiply": [pace.first / _MILLISECOND, {"$pow": [2, doublings]}]}, pace.longest / _MILLISECOND]
        }
        # None rather than now while it is free: calls at the same time are counted in any order.
        next_at = {"$cond": [{"$lt": [count, pace.free]}, None, {"$add": [now, delay]}]}
        before = await self._update(
            f"{name}:{key}",
            {
                "count": {"$cond": [counts, count, "$count"]},
                "nextAt": {"$cond": [counts, next_at, "$nextAt"]},
                "expiresAt": {"$cond": [counts, now + pace.memory, "$expiresAt"]},
            },
        )
        if before and before["expiresAt"] > now and (allowed_at := before["nextAt"]) and allowed_at > now:
            raise RateLimited(allowed_at - now)
        return f"{name}:{key}"

    async def give_back(self, counters: Iterable[str]) -> None:
        """Takes back one call of each counter, and the delay that it brought."""
        next_at = {"$cond": [{"$eq": [{"$type": "$nextAt"}, "missing"]}, "$$REMOVE", None]}
        await self._counters.update_many(
            {"_id": {"$in": list(counters)}, "count": {"$gt": 0}},
            [{"$set": {"count": {"$subtract": ["$count", 1]}, "nextAt": next_at}}],
        )

    async def forget(self, counter: str) -> None:
        """Starts over, as after a success."""
        await self._counters.delete_one({"_id": counter})

    async def _update(self, counter: str, values: Document) -> Document | None:
        """Gives the counter as it was before."""
        return await self._counters.find_one_and_update(
            {"_id": counter}, [{"$set": values}], upsert=True, return_document=ReturnDocument.BEFORE
        )


def _is_over(field: str, now: datetime) -> Document:
    """An expression: the instant in the field is past, or there is none."""
    return {"$lte": [{"$ifNull": [field, now]}, now]}
