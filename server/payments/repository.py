"""Payments in MongoDB: the fields of the specs, and `purpose`, `openFor`, `idempotencyKey`, `refundRequestedAt`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING, ReturnDocument
from pymongo.errors import DuplicateKeyError

from server.errors import IdempotencyKeyInUse
from server.mongo.client import Database, Document
from server.mongo.money import to_decimal128, to_millimes
from server.mongo.paging import find_page
from server.mongo.transactions import Transaction
from server.payments.errors import PaymentInProgress, TopUpReferenceUsed
from server.payments.model import (
    MOVES,
    NOBODY,
    SESSION_KINDS,
    WALLET,
    MethodType,
    Payment,
    Purpose,
    PurposeKind,
    Status,
)
from server.values.paging import Page, Slice

CURRENCY = "TND"
MOST_AT_ONCE = 200
"""Payments that the job looks after in one run; the next run takes the next ones."""


class PaymentRepository:
    def __init__(self, database: Database) -> None:
        self._payments = database["payments"]

    async def insert(self, payment: Payment, tx: Transaction) -> None:
        try:
            await self._payments.insert_one(_document(payment), session=tx)
        except DuplicateKeyError as error:
            match next(iter((error.details or {}).get("keyPattern", {})), None):
                case "openFor":
                    raise PaymentInProgress from error
                case "stripePaymentIntentId":
                    raise TopUpReferenceUsed from error
                case "userId":
                    raise IdempotencyKeyInUse from error
            raise

    async def move(
        self,
        payment: Payment,
        target: Status,
        tx: Transaction | None = None,
        *,
        intent_id: str | None = None,
        error_reason: str | None = None,
        completed_at: datetime | None = None,
        refund_requested_at: datetime | None = None,
        refunded_at: datetime | None = None,
    ) -> Payment | None:
        assert target in MOVES[payment.status]
        changes = {
            "status": target.value,
            "stripePaymentIntentId": intent_id,
            "errorReason": error_reason,
            "completedAt": completed_at,
            "refundRequestedAt": refund_requested_at,
            "refundedAt": refunded_at,
        }
        update: dict[str, Any] = {"$set": {name: value for name, value in changes.items() if value is not None}}
        if gone := _fields_gone(target):
            update["$unset"] = dict.fromkeys(gone, "")
        moved = await self._payments.find_one_and_update(
            {"_id": ObjectId(payment.id), "status": payment.status.value},
            update,
            return_document=ReturnDocument.AFTER,
            session=tx,
        )
        return _payment(moved) if moved else None

    async def request_refund(self, payment: Payment, at: datetime, tx: Transaction) -> bool:
        result = await self._payments.update_one(
            {"_id": ObjectId(payment.id), "status": Status.COMPLETED.value, "refundRequestedAt": {"$exists": False}},
            {"$set": {"refundRequestedAt": at}},
            session=tx,
        )
        return result.modified_count == 1

    async def find(self, payment_id: str, tx: Transaction | None = None) -> Payment | None:
        document = await self._payments.find_one({"_id": ObjectId(payment_id)}, session=tx)
        return _payment(document) if document else None

    async def find_by_key(self, user_id: str, key: str) -> Payment | None:
        document = await self._payments.find_one({"userId": _user_id(user_id), "idempotencyKey": key})
        return _payment(document) if document else None

    async def forget_key(self, payment_id: str) -> None:
        await self._payments.update_one({"_id": ObjectId(payment_id)}, {"$unset": {"idempotencyKey": ""}})

    async def find_by_intent(self, intent_id: str) -> Payment | None:
        document = await self._payments.find_one({"stripePaymentIntentId": intent_id})
        return _payment(document) if document else None

    async def is_being_paid(self, purpose: Purpose, tx: Transaction) -> bool:
        if purpose.thing is None:
            return False
        return await self._payments.find_one({"openFor": purpose.thing}, {"_id": 1}, session=tx) is not None

    async def of_session(self, session_id: str, tx: Transaction | None = None) -> Sequence[Payment]:
        query = {
            "sessionId": ObjectId(session_id),
            "status": Status.COMPLETED.value,
            "purpose.kind": {"$in": [kind.value for kind in SESSION_KINDS]},
        }
        return [_payment(document) async for document in self._payments.find(query, session=tx)]

    async def open_before(self, instant: datetime) -> Sequence[Payment]:
        query = {"openFor": {"$exists": True}, "createdAt": {"$lt": instant}}
        found = self._payments.find(query).sort("createdAt", ASCENDING).limit(MOST_AT_ONCE)
        return [_payment(document) async for document in found]

    async def with_refund_requested(self) -> Sequence[Payment]:
        found = self._payments.find({"refundRequestedAt": {"$exists": True}}).sort("refundRequestedAt", ASCENDING)
        return [_payment(document) async for document in found.limit(MOST_AT_ONCE)]

    async def list(self, user_id: str, status: Status | None, page: Page) -> Slice[Payment]:
        """The newest first: ids grow with time."""
        query: dict[str, Any] = {"userId": ObjectId(user_id)}
        if status is not None:
            query["status"] = status.value
        return await find_page(
            self._payments,
            query,
            page,
            sort=[("_id", DESCENDING)],
            after={"_id": {"$lt": page.after[0]}} if page.after else {},
            convert=_payment,
            position=lambda payment: [ObjectId(payment.id)],
        )


def _fields_gone(target: Status) -> tuple[str, ...]:
    match target:
        case Status.CANCELLED:
            # Nothing was asked of the bank: the caller may try again with the same key.
            return ("openFor", "idempotencyKey")
        case Status.COMPLETED | Status.FAILED:
            return ("openFor",)
        case Status.REFUNDED:
            return ("refundRequestedAt",)
        case _:
            return ()


def _document(payment: Payment) -> Document:
    purpose = payment.purpose
    document: dict[str, Any] = {
        "_id": ObjectId(payment.id),
        "userId": _user_id(payment.user_id),
        "purpose": {"kind": purpose.kind.value, "subjectId": purpose.subject_id, "details": dict(purpose.details)},
        "amount": to_decimal128(payment.amount),
        "currency": CURRENCY,
        "status": payment.status.value,
        "methodType": payment.method_type.value,
        "description": payment.description,
        "createdAt": payment.created_at,
        "sessionId": ObjectId(purpose.subject_id) if purpose.kind in SESSION_KINDS else None,
        "ticketId": ObjectId(purpose.subject_id) if purpose.kind is PurposeKind.TICKET else None,
        "paymentMethodId": _method_id(payment),
        "idempotencyKey": payment.idempotency_key,
        "openFor": payment.open_for,
        "stripePaymentIntentId": payment.intent_id,
        "errorReason": payment.error_reason,
        "recordedBy": ObjectId(payment.recorded_by) if payment.recorded_by else None,
        "completedAt": payment.completed_at,
    }
    return {name: value for name, value in document.items() if value is not None}


def _user_id(user_id: str) -> ObjectId | None:
    return ObjectId(user_id) if user_id != NOBODY else None


def _method_id(payment: Payment) -> ObjectId | str | None:
    if payment.method_id is None or payment.method_id == WALLET:
        return payment.method_id
    return ObjectId(payment.method_id)


def _payment(document: Document) -> Payment:
    purpose = document["purpose"]
    return Payment(
        id=str(document["_id"]),
        user_id=str(document.get("userId", NOBODY)),
        purpose=Purpose(PurposeKind(purpose["kind"]), purpose["subjectId"], purpose["details"]),
        amount=to_millimes(document["amount"]),
        status=Status(document["status"]),
        method_type=MethodType(document["methodType"]),
        description=document["description"],
        created_at=document["createdAt"],
        method_id=_text(document.get("paymentMethodId")),
        idempotency_key=document.get("idempotencyKey"),
        intent_id=document.get("stripePaymentIntentId"),
        error_reason=document.get("errorReason"),
        recorded_by=_text(document.get("recordedBy")),
        completed_at=document.get("completedAt"),
        refund_requested_at=document.get("refundRequestedAt"),
        refunded_at=document.get("refundedAt"),
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)
