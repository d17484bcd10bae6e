"""Stripe's payouts and balance transactions as our own values. What reads them from Stripe is stripe_gateway.py."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from server.payments.payouts.model import Payout, PayoutStatus, Transaction, TransactionType

_STATUSES = {"canceled": PayoutStatus.CANCELLED} | {each.value: each for each in PayoutStatus}
_TYPES = {
    "charge": TransactionType.CHARGE,
    "payment": TransactionType.CHARGE,
    "refund": TransactionType.REFUND,
    "payment_refund": TransactionType.REFUND,
    "refund_failure": TransactionType.REFUND,
    "payment_failure_refund": TransactionType.REFUND,
    "stripe_fee": TransactionType.FEE,
    "stripe_fx_fee": TransactionType.FEE,
    "tax_fee": TransactionType.FEE,
}
OF_PAYOUTS = frozenset({"payout", "payout_cancel", "payout_failure"})
"""Transactions that are the payout itself, not what it is made of."""


def payout(given: Any) -> Payout:  # noqa: ANN401  # an object of the library's, which only the gateway imports
    return Payout(
        id=given.id,
        amount=given.amount,
        currency=given.currency.upper(),
        status=_STATUSES.get(given.status, PayoutStatus.PENDING),
        created_at=_instant(given.created),
        arrives_at=_instant(given.arrival_date),
    )


def transaction(given: Any, payout_id: str) -> Transaction:  # noqa: ANN401  # likewise; with its source expanded
    source = given.source
    kind = getattr(source, "object", None)
    type_ = TransactionType.DISPUTE if kind == "dispute" else _TYPES.get(given.type, TransactionType.OTHER)
    intent = getattr(source, "payment_intent", None)
    return Transaction(
        id=given.id,
        payout_id=payout_id,
        type=type_,
        amount=given.amount,
        fee=given.fee,
        created_at=_instant(given.created),
        intent_id=intent if isinstance(intent, str) else getattr(intent, "id", None),
    )


def _instant(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
