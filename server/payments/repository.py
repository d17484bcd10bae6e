"""Looking for payments in MongoDB; only operations change them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING

from server.mongo.client import Database, Document
from server.mongo.paging import find_page
from server.payments.document import PAYMENTS, to_payment
from server.payments.model import Payment, Status
from server.payments.repairs import AGES, Backlog
from server.values.paging import Page, Slice

ANY_STATUS = {"$in": [status.value for status in Status]}
"""Names all that there are, for an index that has the status before the order: each is scanned, and all are merged."""
MOST_COUNTED = 10_000
MOST_AT_ONCE = 200
"""Payments that the job looks after in one run; the next run takes the next ones."""


class PaymentRepository:
    def __init__(self, database: Database) -> None:
        self._payments = database[PAYMENTS]

    async def find(self, payment_id: str) -> Payment | None:
        document = await self._payments.find_one({"_id": ObjectId(payment_id)})
        return to_payment(document) if document else None

    async def find_by_key(self, key: str) -> Payment | None:
        document = await self._payments.find_one({"idempotencyKey": key})
        return to_payment(document) if document else None

    async def find_by_intent(self, intent_id: str) -> Payment | None:
        document = await self._payments.find_one({"stripePaymentIntentId": intent_id})
        return to_payment(document) if document else None

    async def due(self, now: datetime) -> Sequence[Payment]:
        """Those that have to be repaired, the longest due first: what fails goes behind all others."""
        found = self._payments.find({"nextAttemptAt": {"$lte": now}}).sort("nextAttemptAt", ASCENDING)
        return [to_payment(document) async for document in found.limit(MOST_AT_ONCE)]

    async def backlog(self, now: datetime) -> Backlog:
        """Counted by the index of what has to be repaired, which holds nothing else; up to MOST_COUNTED of them."""
        age = {"$subtract": [now, {"$ifNull": ["$refundRequestedAt", "$createdAt"]}]}
        ages = [
            {"case": {"$lt": [age, bound // timedelta(milliseconds=1)]}, "then": name} for name, bound in AGES.items()
        ]
        counts: list[Document] = [
            {"$match": {"nextAttemptAt": {"$exists": True}}},
            {"$limit": MOST_COUNTED},
            {
                "$group": {
                    "_id": {
                        "is_open": {"$ne": [{"$type": "$openFor"}, "missing"]},
                        "age": {"$switch": {"branches": ages}},
                    },
                    "count": {"$sum": 1},
                    "attention": {"$sum": {"$cond": ["$needsAttention", 1, 0]}},
                }
            },
        ]
        groups = await (await self._payments.aggregate(counts)).to_list()
        return Backlog(
            open={each["_id"]["age"]: each["count"] for each in groups if each["_id"]["is_open"]},
            refunds={each["_id"]["age"]: each["count"] for each in groups if not each["_id"]["is_open"]},
            needs_attention=sum(each["attention"] for each in groups),
        )

    async def needing_attention(self, page: Page) -> Slice[Payment]:
        """Those that a person has to look at, the newest first."""
        return await find_page(
            self._payments,
            {"needsAttention": True},
            page,
            sort=[("_id", DESCENDING)],
            after={"_id": {"$lt": page.after[0]}} if page.after else {},
            convert=to_payment,
            position=lambda payment: [ObjectId(payment.id)],
        )

    async def list(self, user_id: str, status: Status | None, page: Page) -> Slice[Payment]:
        """The newest first: ids grow with time."""
        query = {"userId": ObjectId(user_id), "status": status.value if status else ANY_STATUS}
        return await find_page(
            self._payments,
            query,
            page,
            sort=[("_id", DESCENDING)],
            after={"_id": {"$lt": page.after[0]}} if page.after else {},
            convert=to_payment,
            position=lambda payment: [ObjectId(payment.id)],
            index=[("userId", ASCENDING), ("status", ASCENDING), ("_id", DESCENDING)],
        )
