"""Collections `payouts` and `payoutTransactions`, by the card processor's own ids."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from bson import ObjectId

from server.engine.operation import Fields
from server.mongo.client import Document
from server.mongo.money import to_decimal128, to_millimes
from server.payments.payouts.model import (
    MatchedTransaction,
    Payout,
    PayoutStatus,
    Problem,
    Totals,
    Transaction,
    TransactionType,
)

PAYOUTS = "payouts"
TRANSACTIONS = "payoutTransactions"
_COUNTS = frozenset({"count", "unmatched"})


def payout_document(payout: Payout) -> Document:
    document = {
        "_id": payout.id,
        "amount": to_decimal128(payout.amount),
        "currency": payout.currency,
        "status": payout.status.value,
        "createdAt": payout.created_at,
        "arrivesAt": payout.arrives_at,
    }
    if totals := payout.totals:
        document["totals"] = {
            name: value if name in _COUNTS else to_decimal128(value) for name, value in asdict(totals).items()
        }
    return document


def to_payout(document: Fields) -> Payout:
    totals = document.get("totals")
    return Payout(
        id=document["_id"],
        amount=to_millimes(document["amount"]),
        currency=document["currency"],
        status=PayoutStatus(document["status"]),
        created_at=document["createdAt"],
        arrives_at=document["arrivesAt"],
        totals=_totals(totals) if totals else None,
    )


def _totals(fields: Fields) -> Totals:
    return Totals(**{name: value if name in _COUNTS else to_millimes(value) for name, value in fields.items()})


def transaction_document(matched: MatchedTransaction) -> Document:
    each = matched.transaction
    document: dict[str, Any] = {
        "_id": each.id,
        "payoutId": each.payout_id,
        "type": each.type.value,
        "amount": to_decimal128(each.amount),
        "fee": to_decimal128(each.fee),
        "createdAt": each.created_at,
        "stripePaymentIntentId": each.intent_id,
        "paymentId": ObjectId(matched.payment_id) if matched.payment_id else None,
        "problem": matched.problem.value if matched.problem else None,
    }
    return {name: value for name, value in document.items() if value is not None}


def to_transaction(document: Fields) -> MatchedTransaction:
    transaction = Transaction(
        id=document["_id"],
        payout_id=document["payoutId"],
        type=TransactionType(document["type"]),
        amount=to_millimes(document["amount"]),
        fee=to_millimes(document["fee"]),
        created_at=document["createdAt"],
        intent_id=document.get("stripePaymentIntentId"),
    )
    payment_id, problem = document.get("paymentId"), document.get("problem")
    return MatchedTransaction(
        transaction, str(payment_id) if payment_id else None, Problem(problem) if problem else None
    )
