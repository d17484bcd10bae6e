"""Payments and the entries that name them, found together."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal

from bson import ObjectId
from pymongo import ASCENDING

from server.engine.operation import Fields
from server.ledger.document import ENTRIES
from server.ledger.model import RECEIVABLES, entry_id
from server.ledger.verification import Finding, amount_text, exact, rows
from server.mongo.client import Database, Document
from server.payments.document import PAYMENTS
from server.payments.later.document import ACCOUNTS, DEBTS
from server.payments.later.model import DebtStatus
from server.payments.later.operations import PAY_LATER
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


_PARTS = {"refunds": 1, "reversals": 1}
"""What says how often money of a payment moved."""


def keys_of(document: Fields) -> Iterator[str]:
    """The keys of all entries that a payment may have (operations.py, reversals.py, records/refunding.py)."""
    payment_id = document["_id"]
    yield f"payment:{payment_id}"
    yield f"refund:{payment_id}"
    yield f"refund:{payment_id}:share"
    for part in range(len(document.get("refunds", ()))):
        yield f"refund:{payment_id}:{part + 1}"
    for turn in range(document.get("reversals", 0)):
        for name in ("refundedAmount", "disputedAmount"):
            yield f"{name}:{payment_id}:{turn + 1}"
            yield f"{name}:{payment_id}:{turn + 1}:held"


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

    async def receivables(self) -> AsyncIterator[Finding]:
        """What is wrong with what drivers are to pay later, as of one instant."""
        async for row in rows(self._database, ENTRIES, _receivables({}, {})):
            yield _of_receivable(row)

    async def some_receivables(self, after: ObjectId | None, most: int) -> tuple[Sequence[ObjectId], Sequence[Finding]]:
        """The next drivers who ever paid later, in the order of their ids, and what is wrong with what they owe.

        Their entries are found by those of their payments, and of their wallets: no index has all accounts.
        """
        bounds: Document = {"_id": {"$gt": after}} if after else {}
        async with self._database.client.start_session(snapshot=True) as session:
            found = self._database[ACCOUNTS].find(bounds, {"_id": 1}, session=session).sort("_id", ASCENDING)
            drivers = [each["_id"] async for each in found.limit(most)]
            of_drivers: Document = {"userId": {"$in": drivers}}
            later = [{"purpose.kind": PAY_LATER}, {"methodType": MethodType.LATER.value}]
            payments = self._payments.find({**of_drivers, "$or": later}, _PARTS, session=session)
            ids = [ObjectId(entry_id(key)) async for payment in payments for key in keys_of(payment)]
            pipeline = _receivables({"$or": [{"_id": {"$in": ids}}, of_drivers]}, of_drivers)
            async with await self._database[ENTRIES].aggregate(pipeline, session=session) as differing:
                return drivers, [_of_receivable(row) async for row in differing]

    async def some_booked(self, after: ObjectId | None, most: int) -> Sequence[Booked]:
        """The next payments in the order of their ids, with the entries that they may have, all as of one instant."""
        bounds: Document = {"_id": {"$gt": after}} if after else {}
        async with self._database.client.start_session(snapshot=True) as session:
            found = self._payments.find(bounds, _FACTS | _PARTS, session=session).sort("_id", ASCENDING).limit(most)
            payments = await found.to_list()
            ids = [ObjectId(entry_id(key)) for payment in payments for key in keys_of(payment)]
            entries = self._database[ENTRIES].find({"_id": {"$in": ids}}, session=session)
            of_payment: dict[ObjectId, list[EntryFacts]] = {payment["_id"]: [] for payment in payments}
            async for entry in entries:
                if (payment_id := entry.get("paymentId")) in of_payment:
                    of_payment[payment_id].append(_entry({"id": entry["_id"], **entry}))
        return [(str(each["_id"]), _facts(each), of_payment[each["_id"]]) for each in payments]

    async def keys_of(self, payment_ids: Sequence[ObjectId]) -> Mapping[ObjectId, frozenset[str]]:
        """The keys of the entries that payments may have, by payment; those that do not exist are not there."""
        found = self._payments.find({"_id": {"$in": list(payment_ids)}}, _PARTS)
        return {document["_id"]: frozenset(keys_of(document)) async for document in found}

    async def some_charged(self, after: ObjectId, most: int) -> Sequence[tuple[ObjectId, PaymentFacts | Unreadable]]:
        """The next payments with an intent, in the order of their ids."""
        query: Document = {"stripePaymentIntentId": {"$exists": True}, "_id": {"$gt": after}}
        found = self._payments.find(query, _FACTS).sort("_id", ASCENDING).hint("_id_").limit(most)
        return [(document["_id"], _facts(document)) async for document in found]

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


def _receivables(entries: Document, debts: Document) -> list[Document]:
    """Drivers of whom some entries say something else than some debts do: what is open, and what is booked."""
    of_drivers: Document = {"lines.account": {"$regex": f"^{RECEIVABLES}:"}}
    owed: list[Document] = [
        {"$match": {**debts, "status": DebtStatus.OPEN.value}},
        {"$group": {"_id": {"$concat": [f"{RECEIVABLES}:", {"$toString": "$userId"}]}, "owed": {"$sum": "$open"}}},
    ]
    return [
        {"$match": {**entries, **of_drivers}},
        {"$unwind": "$lines"},
        {"$match": of_drivers},
        {"$group": {"_id": "$lines.account", "booked": {"$sum": "$lines.amount"}}},
        {"$unionWith": {"coll": DEBTS, "pipeline": owed}},
        {"$group": {"_id": "$_id", "booked": {"$sum": "$booked"}, "owed": {"$sum": "$owed"}}},
        {"$match": {"$expr": {"$ne": [{"$add": ["$booked", "$owed"]}, 0]}}},
    ]


def _of_receivable(row: Fields) -> Finding:
    expected = f"{amount_text(row['owed'])}, which is to be paid"
    booked = -(exact(row["booked"]) or ZERO)
    return Finding(row["_id"], "sum of its entries", expected, amount_text(booked))


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
