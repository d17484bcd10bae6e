"""What is kept for a time and then forgotten: by jobs, in chunks, so that no delete is long.

Books, payments and fines are kept for ever; what carries an `expiresAt` of its own goes by TTL indexes (indexes/).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING

from server.mongo.client import Database, Document
from server.mongo.paging import Index

EVERY = timedelta(hours=1)
CHUNK = 1_000
MOST_CHUNKS = 1_000
"""Of one run; the next one takes the next ones."""

Query = Callable[[datetime], Document]
"""Finds what ended before an instant."""


class Forgetting:
    """Deletes the documents of a collection that ended `days` ago; `index` finds them, and nothing else, by `query`."""

    def __init__(self, database: Database, collection: str, query: Query, index: Index, days: int) -> None:
        self._documents = database[collection]
        self._query = query
        self._index = index
        self._kept = timedelta(days=days)

    async def run(self, now: datetime) -> int:
        """Gives how many it deleted. May be cut off anywhere, and repeated."""
        query, deleted = self._query(now - self._kept), 0
        for _ in range(MOST_CHUNKS):
            found = self._documents.find(query, {"_id": True}, hint=self._index, limit=CHUNK)
            ids = [document["_id"] async for document in found]
            # With the query: one that changed meanwhile stays.
            deleted += (await self._documents.delete_many({"_id": {"$in": ids}, **query})).deleted_count if ids else 0
            if len(ids) < CHUNK:
                break
        return deleted


def old_events(database: Database, days: int) -> Forgetting:
    """The card processor's events that were handled."""
    return Forgetting(
        database, "stripeEvents", lambda then: {"handledAt": {"$lt": then}}, [("handledAt", ASCENDING)], days
    )


def old_tokens(database: Database, days: int, ended: str = "expiresAt") -> Forgetting:
    """Tokens that opened fines: after their time, or, where they `ended` by `revokedAt`, after they were revoked."""
    return Forgetting(database, "ticketTokens", lambda then: {ended: {"$lt": then}}, [(ended, ASCENDING)], days)


def old_sessions(database: Database, days: int) -> Forgetting:
    """Sessions that are over, and were noted so. Payments for them and the books stay."""

    def query(then: datetime) -> Document:
        over = {"$in": ["completed", "expired", "cancelled"]}
        # The index has ids and no ends; and an id is made when its session begins, so before its end.
        begun = {"$lt": ObjectId.from_datetime(then)}
        return {"$and": [{"status": over, "_id": begun}, {"endTime": {"$lt": then}}]}

    return Forgetting(database, "parkingSessions", query, [("status", ASCENDING), ("_id", DESCENDING)], days)
