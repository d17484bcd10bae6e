"""Stripe's events in MongoDB, `stripeEvents`, by their own ids."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from pymongo import ASCENDING
from pymongo.errors import DuplicateKeyError

from server.mongo.client import Database
from server.payments.webhooks.model import StripeEvent

MOST_AT_ONCE = 200


class EventRepository:
    def __init__(self, database: Database) -> None:
        self._events = database["stripeEvents"]

    async def store(self, event: StripeEvent, at: datetime) -> bool:
        document = {
            "_id": event.id,
            "type": event.type,
            "paymentIntentId": event.intent_id,
            "receivedAt": at,
            "handled": False,
        }
        try:
            await self._events.insert_one(document)
        except DuplicateKeyError:
            return False
        return True

    async def mark_handled(self, event_id: str, at: datetime, *, ours: bool) -> None:
        changes = {"handled": True, "handledAt": at, "ours": ours}
        await self._events.update_one({"_id": event_id}, {"$set": changes})

    async def unhandled(self) -> Sequence[StripeEvent]:
        found = self._events.find({"handled": False}).sort("receivedAt", ASCENDING).limit(MOST_AT_ONCE)
        return [StripeEvent(document["_id"], document["type"], document["paymentIntentId"]) async for document in found]
