"""Completed payments whose receipts have no number yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bson import ObjectId
from pymongo import ASCENDING

from server.mongo.client import BY_ID, Database
from server.payments.document import PAYMENTS

MOST_AT_ONCE = 200
"""As many as one transaction numbers well."""


@dataclass(frozen=True, slots=True)
class Due:
    """A payment without a number, and when it was completed."""

    payment_id: str
    completed_at: datetime


class ReceiptRepository:
    def __init__(self, database: Database) -> None:
        self._payments = database[PAYMENTS]

    async def due(self) -> Sequence[Due]:
        """Those completed first, up to MOST_AT_ONCE."""
        found = self._payments.find({"receiptDue": {"$exists": True}}, {"completedAt": 1}, hint="receipts_due")
        ordered = found.sort([("receiptDue", ASCENDING), ("_id", ASCENDING)]).limit(MOST_AT_ONCE)
        return [Due(str(document["_id"]), document["completedAt"]) async for document in ordered]

    async def done(self, due: Sequence[Due]) -> None:
        """Those of them that have their number are due no more. Repeating it does no harm."""
        ids = [ObjectId(each.payment_id) for each in due]
        numbered = {"_id": {"$in": ids}, "receiptNumber": {"$exists": True}}
        await self._payments.update_many(numbered, {"$unset": {"receiptDue": ""}}, hint=BY_ID)
