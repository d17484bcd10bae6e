"""Payments ↔ documents of `payments`: the fields of the specs, and those that repair needs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bson import Binary, ObjectId

from server.engine.operation import Fields, Update
from server.mongo.client import Document
from server.mongo.money import to_decimal128, to_millimes
from server.payments.model import (
    LATER,
    MOVES,
    NOBODY,
    TERMINAL,
    WALLET,
    MethodType,
    Payment,
    PointsUsed,
    Purpose,
    RefundPart,
    Status,
)
from server.payments.payable import Payable
from server.points.document import lot_documents, to_lots

PAYMENTS = "payments"
CURRENCY = "TND"

_REPAIRED = ("nextAttemptAt", "attempts", "lastError", "needsAttention")
_GONE: dict[Status, tuple[str, ...]] = {
    # Nothing was asked of the bank: the caller may try again with the same key.
    Status.CANCELLED: ("openFor", "confirmUntil", "idempotencyKey", "request", *_REPAIRED),
    Status.COMPLETED: ("openFor", "confirmUntil", "refundedAt", "errorReason", *_REPAIRED),
    Status.FAILED: ("openFor", "confirmUntil", *_REPAIRED),
    Status.REFUNDED: _REPAIRED,
}
FOLLOWED = (Status.COMPLETED, Status.REFUNDED)
"""Of what comes to stand so, the job that follows payments looks at the points (server/points/following.py)."""
_NAMES = {
    "intent_id": "stripePaymentIntentId",
    "error_reason": "errorReason",
    "confirm_until": "confirmUntil",
    "completed_at": "completedAt",
    "refund_requested_at": "refundRequestedAt",
    "refunded_at": "refundedAt",
    "next_attempt_at": "nextAttemptAt",
    "attempts": "attempts",
}


def moved(document: Fields, target: Status, **changes: datetime | str | None) -> tuple[Payment, Update]:
    """A payment in its next state, and the change that brings it there. `changes` by the fields of Payment."""
    before = Status(document["status"])
    assert target is before or target in MOVES[before], (before, target)
    fresh: dict[str, Any] = {
        "status": target.value,
        **{_NAMES[name]: value for name, value in changes.items() if value is not None},
    }
    if "completedAt" in fresh and "receiptNumber" not in document:
        fresh["receiptDue"] = fresh["completedAt"]
    if target in FOLLOWED and ("points" in document or "movesPoints" in document):
        fresh["pointsDue"] = True
    gone = [name for name in _GONE.get(target, ()) if name in document and name not in fresh]
    kept = {name: value for name, value in document.items() if name not in gone}
    return to_payment({**kept, **fresh}), Update(PAYMENTS, document["_id"], fresh, unset=gone)


def to_document(payment: Payment, payable: Payable) -> Document:
    purpose = payment.purpose
    # What is paid later earns its points when it is settled.
    moves_points = payable.moves_points and payment.user_id != NOBODY and payment.method_type is not MethodType.LATER
    document: dict[str, Any] = {
        "_id": ObjectId(payment.id),
        "userId": _user_id(payment.user_id),
        "purpose": {"kind": purpose.kind, "subjectId": purpose.subject_id, "details": dict(purpose.details)},
        "amount": to_decimal128(payment.amount),
        "currency": CURRENCY,
        "status": payment.status.value,
        "methodType": payment.method_type.value,
        "description": payment.description,
        "createdAt": payment.created_at,
        "paymentMethodId": _method_id(payment),
        "idempotencyKey": payment.idempotency_key,
        "request": Binary(payment.request) if payment.request else None,
        "openFor": payable.open_for(payment) if payment.is_open else None,
        "stripePaymentIntentId": payment.intent_id,
        "errorReason": payment.error_reason,
        "recordedBy": ObjectId(payment.recorded_by) if payment.recorded_by else None,
        "completedAt": payment.completed_at,
        "nextAttemptAt": payment.next_attempt_at,
        "zoneId": ObjectId(payment.zone_id) if payment.zone_id else None,
        "carPark": purpose.details.get("carPark"),
        "receiptDue": payment.completed_at,
        "points": points_document(payment.points) if payment.points else None,
        "movesPoints": moves_points or None,
        "pointsDue": (payment.completed_at is not None and (moves_points or payment.points is not None)) or None,
    }
    if payable.id_field:
        document[payable.id_field] = subject_key(purpose.subject_id)
    return {name: value for name, value in document.items() if value is not None}


def to_payment(document: Fields) -> Payment:
    purpose = document["purpose"]
    return Payment(
        id=str(document["_id"]),
        user_id=str(document.get("userId", NOBODY)),
        purpose=Purpose(purpose["kind"], purpose["subjectId"], purpose["details"]),
        amount=to_millimes(document["amount"]),
        status=Status(document["status"]),
        method_type=MethodType(document["methodType"]),
        description=document["description"],
        created_at=document["createdAt"],
        method_id=_text(document.get("paymentMethodId")),
        idempotency_key=document.get("idempotencyKey"),
        request=bytes(document["request"]) if "request" in document else None,
        intent_id=document.get("stripePaymentIntentId"),
        error_reason=document.get("errorReason"),
        recorded_by=_text(document.get("recordedBy")),
        confirm_until=document.get("confirmUntil"),
        completed_at=document.get("completedAt"),
        refund_requested_at=document.get("refundRequestedAt"),
        refunded_at=document.get("refundedAt"),
        next_attempt_at=document.get("nextAttemptAt"),
        attempts=document.get("attempts", 0),
        last_error=document.get("lastError"),
        needs_attention=document.get("needsAttention", False),
        reversals=document.get("reversals", 0),
        refunded=_refunded(document),
        asked_back=_millimes(document, "askedBack"),
        disputed=_millimes(document, "disputedAmount") or 0,
        refunds=tuple(
            RefundPart(to_millimes(each["amount"]), each["reason"], each["at"], str(each["by"]))
            for each in document.get("refunds", ())
        ),
        receipt_number=document.get("receiptNumber"),
        receipt_vat=document.get("receiptVat"),
        points=_to_points(document["points"]) if "points" in document else None,
    )


def points_document(points: PointsUsed) -> Document:
    """As a payment's document holds them in `points`."""
    return {
        "used": points.used,
        "discount": to_decimal128(points.discount),
        "lots": lot_documents(points.lots),
        "back": points.back,
        "turn": points.turn,
    }


def _to_points(document: Fields) -> PointsUsed:
    return PointsUsed(
        used=document["used"],
        discount=to_millimes(document["discount"]),
        lots=to_lots(document["lots"]),
        back=document["back"],
        turn=document["turn"],
    )


def subject_key(subject_id: str) -> ObjectId | int:
    """The id of what is paid, as it is stored: some things have numbers."""
    return ObjectId(subject_id) if ObjectId.is_valid(subject_id) else int(subject_id)


def refund_parts(parts: Sequence[RefundPart]) -> list[Document]:
    """As a payment's document holds them in `refunds`."""
    return [
        {"amount": to_decimal128(part.amount), "reason": part.reason, "at": part.at, "by": ObjectId(part.by)}
        for part in parts
    ]


def _refunded(document: Fields) -> int:
    """What went back to a wallet as a whole is said by the status alone."""
    if (amount := _millimes(document, "refundedAmount")) is not None:
        return amount
    return to_millimes(document["amount"]) if document["status"] == Status.REFUNDED.value else 0


def _millimes(document: Fields, name: str) -> int | None:
    return to_millimes(document[name]) if name in document else None


def _user_id(user_id: str) -> ObjectId | None:
    return ObjectId(user_id) if user_id != NOBODY else None


def _method_id(payment: Payment) -> ObjectId | str | None:
    if payment.method_id in {None, WALLET, TERMINAL, LATER}:
        return payment.method_id
    return ObjectId(payment.method_id)


def _text(value: object) -> str | None:
    return None if value is None else str(value)
