"""What a payment is, where it can stand, and what it can be for. Amounts are millimes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

WALLET = "wallet"
"""The id of the wallet among a driver's payment methods."""
NOBODY = ""
"""In place of a driver's id: cash was taken for a vehicle that no driver has in their list."""


class PurposeKind(StrEnum):
    """What money is paid for. Each kind has one `Payable` that knows how to bring about what was paid."""

    SESSION = "session"
    EXTENSION = "extension"
    TICKET = "ticket"
    TOPUP = "topup"


SESSION_KINDS = (PurposeKind.SESSION, PurposeKind.EXTENSION)


@dataclass(frozen=True, slots=True)
class Purpose:
    """What one payment is for.

    `subject_id` is the session, the violation ticket, or for a top-up the driver. `details` is whatever the Payable
    needs to settle or release later without asking anybody, in values that BSON can hold.
    """

    kind: PurposeKind
    subject_id: str
    details: Mapping[str, Any] = field(default_factory=dict)

    @property
    def thing(self) -> str | None:
        """What only one payment at a time may be under way for; None when any number may."""
        match self.kind:
            case PurposeKind.SESSION | PurposeKind.EXTENSION:
                return f"session:{self.subject_id}"
            case PurposeKind.TICKET:
                return f"ticket:{self.subject_id}"
            case PurposeKind.TOPUP:
                return None


@dataclass(frozen=True, slots=True)
class PaymentOrder:
    """The wish of a driver to pay. `method` is `wallet`, the id of a card, or None: the default card.

    `idempotency_key` is the caller's: with the same key (for the same kind of purpose) one payment is made at most.
    """

    user_id: str
    purpose: Purpose
    amount: int
    method: str | None
    description: str
    idempotency_key: str | None = None


@dataclass(frozen=True, slots=True)
class Bill:
    """What is owed for a session or a violation ticket."""

    purpose: Purpose
    amount: int
    description: str


class Status(StrEnum):
    """Where a payment stands."""

    PENDING = "pending"
    PROCESSING = "processing"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    REFUNDED = "refunded"


OPEN = (Status.PENDING, Status.PROCESSING)

MOVES: Mapping[Status, frozenset[Status]] = {
    # Noted with its reservation; the card's bank was not asked. Nothing can have been charged.
    Status.PENDING: frozenset({Status.PROCESSING, Status.FAILED, Status.CANCELLED}),
    # The intent's id is noted, so whatever became of it can be found out.
    Status.PROCESSING: frozenset({Status.COMPLETED, Status.FAILED, Status.CANCELLED}),
    Status.COMPLETED: frozenset({Status.REFUNDED}),
    Status.FAILED: frozenset(),
    Status.CANCELLED: frozenset(),
    Status.REFUNDED: frozenset(),
}


class MethodType(StrEnum):
    CARD = "card"
    WALLET = "wallet"
    CASH = "cash"


@dataclass(frozen=True, slots=True)
class MethodChoice:
    """What a driver wants to pay with: `id` is `wallet` or a card's, None: the default of the type, or of all."""

    type: MethodType | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Payment:
    """Money that a driver pays or paid.

    `intent_id` is the Stripe PaymentIntent of a card payment, `error_reason` the ErrorReason of a failed one,
    `recorded_by` the agent or operator who took cash. `refund_requested_at` stands while a refund is owed.
    """

    id: str
    user_id: str
    purpose: Purpose
    amount: int
    status: Status
    method_type: MethodType
    description: str
    created_at: datetime
    method_id: str | None = None
    idempotency_key: str | None = None
    intent_id: str | None = None
    error_reason: str | None = None
    recorded_by: str | None = None
    completed_at: datetime | None = None
    refund_requested_at: datetime | None = None
    refunded_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.status in OPEN

    @property
    def open_for(self) -> str | None:
        """Unique among the open payments, see Purpose.thing; None when the payment is not open."""
        return (self.purpose.thing or f"payment:{self.id}") if self.is_open else None

    def completed(self, at: datetime) -> Payment:
        return replace(self, status=Status.COMPLETED, completed_at=at)


def new_payment(
    order: PaymentOrder, payment_id: str, now: datetime, method_type: MethodType, method_id: str | None = None
) -> Payment:
    """The payment that an order begins with, pending."""
    return Payment(
        id=payment_id,
        user_id=order.user_id,
        purpose=order.purpose,
        amount=order.amount,
        status=Status.PENDING,
        method_type=method_type,
        description=order.description,
        created_at=now,
        method_id=method_id,
        idempotency_key=scoped_key(order.purpose.kind, order.idempotency_key),
    )


def scoped_key(kind: PurposeKind, key: str | None) -> str | None:
    """Callers' idempotency keys count within one kind of purpose."""
    return f"{kind}:{key}" if key else None


class IntentState(StrEnum):
    """What became of a charge at the card processor."""

    SUCCEEDED = "succeeded"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    UNDECIDED = "undecided"
    """The bank is working on it."""
    UNCONFIRMED = "unconfirmed"
    """Not asked of the bank, or the bank wants the holder to confirm."""


@dataclass(frozen=True, slots=True)
class Intent:
    """A charge at the card processor. Amounts are millimes; `decline_reason` is an ErrorReason."""

    id: str
    state: IntentState
    amount: int
    currency: str
    customer_id: str | None = None
    user_id: str | None = None
    refunded: int = 0
    decline_reason: str | None = None


@dataclass(frozen=True, slots=True)
class Charge:
    """What to charge, on which card."""

    payment_id: str
    user_id: str
    amount: int
    customer_id: str
    card_id: str
    description: str
