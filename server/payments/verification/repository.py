"""Payments and the entries that name them, found together."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from decimal import Decimal

from bson import ObjectId
from pymongo import ASCENDING

from server.engine.operation import Fields
from server.ledger.document import ENTRIES
from server.ledger.verification import exact, rows
from server.mongo.client import Database, Document
from server.payments.document import PAYMENTS
from server.payments.model import NOBODY, MethodType, Status
from server.payments.verification.model import ZERO, Booked, EntryFacts, PaymentFacts, Unreadable

CHARGED_AT_ONCE = 500

_FACTS = dict.fromkeys(
    (
        *("userId", "status", "methodType", "amount", "recordedBy", "stripePaymentIntentId"),
        *("refundedAmount", "disputedAmount", "nextAttemptAt"),
    ),
    1,
)


class VerificationRepository:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._payments = database[PAYMENTS]

    async def booked(self, since: datetime | None) -> AsyncIterator[Booked]:
        """All payments, or those made since, as of one instant.

        Entries are grouped and not looked up: an index only for this would cost every payment that is made.
        """
        made = _since(since)
        pipeline: list[Document] = [
            {"$match": {"_id": made} if made else {}},
            {"$project": {"payment": {name: f"${name}" for name in _FACTS}}},
            {
                "$unionWith": {
                    "coll": ENTRIES,
                    "pipeline": [
                        {"$match": {"paymentId": made or {"$exists": True}}},
                        {
                            "$project": {
                                "_id": "$paymentId",
                                "entry": {"id": "$_id", "key": "$key", "reason": "$reason", "lines": "$lines"},
                            }
                        },
                    ],
                }
            },
            {
                "$group": {
                    "_id": "$_id",
                    "payment": {"$mergeObjects": "$payment"},
                    "entries": {"$push": "$entry"},
                }
            },
        ]
        async for row in rows(self._database, PAYMENTS, pipeline):
            payment = _facts({"_id": row["_id"], **row["payment"]}) if row["payment"] else None
            yield str(row["_id"]), payment, [_entry(entry) for entry in row["entries"]]

    async def charged(self, since: datetime | None) -> AsyncIterator[Sequence[PaymentFacts]]:
        """All payments with an intent, or those made since, some at a time. The reader may take any time."""
        made: Document = _since(since) or {}
        while True:
            query: Document = {"stripePaymentIntentId": {"$exists": True}}
            if made:
                query["_id"] = made
            found = self._payments.find(query, _FACTS).sort("_id", ASCENDING).hint("_id_").limit(CHARGED_AT_ONCE)
            documents = await found.to_list()
            if not documents:
                return
            facts = [_facts(document) for document in documents]
            yield [each for each in facts if isinstance(each, PaymentFacts)]
            made = {"$gt": documents[-1]["_id"]}

    async def find(self, payment_id: str) -> PaymentFacts | None:
        document = await self._payments.find_one({"_id": ObjectId(payment_id)}, _FACTS)
        facts = _facts(document) if document else None
        return facts if isinstance(facts, PaymentFacts) else None


def _since(since: datetime | None) -> Document | None:
    """Ids begin with the second in which they were made."""
    return {"$gte": ObjectId.from_datetime(since)} if since else None


def _facts(document: Fields) -> PaymentFacts | Unreadable:
    try:
        return _read(document)
    except (KeyError, ValueError) as error:
        return Unreadable(repr(error))


def _read(document: Fields) -> PaymentFacts:
    recorded_by = document.get("recordedBy")
    return PaymentFacts(
        id=str(document["_id"]),
        user_id=str(document.get("userId", NOBODY)),
        status=Status(document["status"]),
        method_type=MethodType(document["methodType"]),
        amount=_amount(document, "amount"),
        recorded_by=str(recorded_by) if recorded_by else None,
        intent_id=document.get("stripePaymentIntentId"),
        refunded=_amount(document, "refundedAmount"),
        disputed=_amount(document, "disputedAmount"),
        under_repair="nextAttemptAt" in document,
    )


def _entry(entry: Fields) -> EntryFacts:
    moved: dict[str, Decimal] = {}
    lines = entry.get("lines")
    for line in lines if isinstance(lines, list) else ():
        account = line.get("account", "")
        moved[account] = moved.get(account, ZERO) + _amount(line, "amount")
    return EntryFacts(str(entry["id"]), entry.get("key", ""), entry.get("reason", ""), moved)


def _amount(document: Fields, name: str) -> Decimal:
    return exact(document.get(name)) or ZERO
