"""The card processor's events in MongoDB, `stripeEvents`, by their own ids."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from pymongo import ASCENDING, DESCENDING
from pymongo.errors import DuplicateKeyError

from server.mongo import audit
from server.mongo.client import Database, Document
from server.mongo.paging import find_page
from server.payments.webhooks.model import ProviderEvent
from server.values.paging import Page, Slice

MOST_AT_ONCE = 200
MOST_COUNTED = 10_000


class EventRepository:
    """An event has `nextAttemptAt` until it is handled."""

    def __init__(self, database: Database) -> None:
        self._events = database["stripeEvents"]

    async def store(self, event: ProviderEvent, at: datetime) -> bool:
        """False when it was stored before."""
        document = {
            "_id": event.id,
            "type": event.type,
            "paymentIntentId": event.intent_id,
            "receivedAt": at,
            "nextAttemptAt": at,
        }
        if event.setup_id:
            document["cardSetupId"] = event.setup_id
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

    async def due(self, now: datetime) -> Sequence[ProviderEvent]:
        """The longest due first: what fails goes behind all others."""
        found = self._events.find({"nextAttemptAt": {"$lte": now}}).sort("nextAttemptAt", ASCENDING).limit(MOST_AT_ONCE)
        return [_event(document) async for document in found]

    async def find(self, event_id: str) -> ProviderEvent | None:
        document = await self._events.find_one({"_id": event_id})
        return _event(document) if document else None

    async def try_again(self, event_id: str, now: datetime) -> ProviderEvent | None:
        """Makes an event due and forgets its failures; None when it is handled, or not there."""
        document = await audit.update(
            self._events,
            {"_id": event_id, "nextAttemptAt": {"$exists": True}},
            {"$set": {"nextAttemptAt": now, "attempts": 0}, "$unset": {"needsAttention": ""}},
        )
        return _event(document) if document else None

    async def needing_attention(self, page: Page) -> Slice[ProviderEvent]:
        """Those that a person has to look at, the last received first."""
        after: dict[str, Any] = {}
        if page.after:
            received_at, event_id = page.after
            earlier = {"receivedAt": {"$lt": received_at}}
            same = {"receivedAt": received_at, "_id": {"$lt": event_id}}
            # The first condition says nothing more, but where in the index to begin.
            after = {"receivedAt": {"$lte": received_at}, "$or": [earlier, same]}
        return await find_page(
            self._events,
            {"needsAttention": True},
            page,
            sort=[("receivedAt", DESCENDING), ("_id", DESCENDING)],
            after=after,
            convert=_event,
            position=lambda event: [event.received_at, event.id],
        )

    async def count_needing_attention(self) -> int:
        return await self._events.count_documents({"needsAttention": True}, limit=MOST_COUNTED)


def _event(document: Document) -> ProviderEvent:
    return ProviderEvent(
        id=document["_id"],
        type=document["type"],
        intent_id=document["paymentIntentId"],
        setup_id=document.get("cardSetupId"),
        received_at=document["receivedAt"],
        attempts=document.get("attempts", 0),
        next_attempt_at=document.get("nextAttemptAt"),
        last_error=document.get("lastError"),
        needs_attention=document.get("needsAttention", False),
    )
