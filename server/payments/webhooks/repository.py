"""Stripe's events in MongoDB, `stripeEvents`, by their own ids."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from pymongo import ASCENDING
from pymongo.errors import DuplicateKeyError

from server.mongo.client import Database
from server.payments.webhooks.model import StripeEvent

MOST_AT_ONCE = 200
MOST_COUNTED = 10_000


class EventRepository:
    """An event has `nextAttemptAt` until it is handled."""

    def __init__(self, database: Database) -> None:
        self._events = database["stripeEvents"]

    async def store(self, event: StripeEvent, at: datetime) -> bool:
        document = {
            "_id": event.id,
            "type": event.type,
            "paymentIntentId": event.intent_id,
            "receivedAt": at,
            "nextAttemptAt": at,
        }
        try:
            await self._events.insert_one(document)
        except DuplicateKeyError:
            return False
        return True

    async def mark_handled(self, event_id: str, at: datetime, *, ours: bool) -> None:
        gone = dict.fromkeys(("nextAttemptAt", "lastError", "needsAttention"), "")
        await self._events.update_one({"_id": event_id}, {"$set": {"handledAt": at, "ours": ours}, "$unset": gone})

    async def postpone(self, event_id: str, fields: Mapping[str, Any]) -> None:
        await self._events.update_one({"_id": event_id, "nextAttemptAt": {"$exists": True}}, {"$set": dict(fields)})

    async def due(self, now: datetime) -> Sequence[StripeEvent]:
        """The longest due first: what fails goes behind all others."""
        found = self._events.find({"nextAttemptAt": {"$lte": now}}).sort("nextAttemptAt", ASCENDING).limit(MOST_AT_ONCE)
        return [
            StripeEvent(
                document["_id"],
                document["type"],
                document["paymentIntentId"],
                document["receivedAt"],
                document.get("attempts", 0),
            )
            async for document in found
        ]

    async def count_needing_attention(self) -> int:
        return await self._events.count_documents({"needsAttention": True}, limit=MOST_COUNTED)
