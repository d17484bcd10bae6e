"""What a payment is, where it can stand, and what it can be for. Amounts are millimes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from server.ledger.model import Entry
from server.points.model import Lot

WALLET = "wallet"
"""The id of the wallet among a driver's payment methods."""
LATER = "later"
"""In place of a card's id: what premium plans let drivers pay at the month's end."""
TERMINAL = "terminal"
"""In place of a card's id: whatever is held to the terminal of a counter."""
NOBODY = ""
"""In place of a driver's id: cash was taken for a vehicle that no driver has in their list."""


IN_APP = "inApp"
AUTOMATIC = "automatic"
"""Details of a purpose that say how it is paid."""


@dataclass(frozen=True, slots=True)
class Purpose:
    """What one payment is for.

    `kind` names the Payable that brings it about. `subject_id` is the thing that is paid, such as a session or a fine
    (24 hex digits, or a number in digits), or for a top-up the driver. `details` is whatever the Payable needs to
    settle or release later without asking anybody, in values that BSON can hold.
    """

    kind: str
    subject_id: str
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PaymentOrder:
    """The wish of a driver to pay. `method` is `wallet`, `later`, the id of a card, or None: the default card."""

    user_id: str
    purpose: Purpose
    amount: int
    method: str | None
    description: str
    points: int = 0
    """How many of the driver's points pay a part of the amount."""


@dataclass(frozen=True, slots=True)
class Bill:
    """What is owed for a session or a violation ticket."""

    purpose: Purpose
    amount: int
    description: str


@dataclass(frozen=True, slots=True)
class DeskBill:
    """What is owed for a thing, whoever pays it: `user_id` is the driver it belongs to, or NOBODY."""

    bill: Bill
    user_id: str


class Status(StrEnum):
    """Where a payment stands."""

    PENDING = "pending"
    PROCESSING = "processing"
    REQUIRES_ACTION = "requires_action"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    REFUNDED = "refunded"


OPEN = (Status.PENDING, Status.PROCESSING, Status.REQUIRES_ACTION)

MOVES: Mapping[Status, frozenset[Status]] = {
    # Noted with its reservation; the card's bank was not asked. Nothing can have been charged.
    Status.PENDING: frozenset({Status.PROCESSING, Status.FAILED, Status.CANCELLED}),
    # The intent's id is noted, so whatever became of it can be found out.
    Status.PROCESSING: frozenset({Status.REQUIRES_ACTION, Status.COMPLETED, Status.FAILED, Status.CANCELLED}),
    # The holder has to confirm it, with the bank and not with us, and for so long and no longer.
    Status.REQUIRES_ACTION: frozenset({Status.COMPLETED, Status.FAILED, Status.CANCELLED}),
    Status.COMPLETED: frozenset({Status.REFUNDED}),
    # The bank has the last word: money may come for what was called off, and is then settled or given back.
    Status.FAILED: frozenset({Status.COMPLETED}),
    Status.CANCELLED: frozenset({Status.COMPLETED}),
    # A bank may take a refund back that it had promised.
    Status.REFUNDED: frozenset({Status.COMPLETED}),
}


class Kind(StrEnum):
    """What sort of thing a payment is for, as people see it."""

    PARKING = "parking"
    FINE = "fine"
    BADGE = "badge"
    TOPUP = "topup"
    OTHER = "other"
    """What the payment's description says, and nothing that we know of."""


class MethodType(StrEnum):
    CARD = "card"
    WALLET = "wallet"
    CASH = "cash"
    MOBILE = "mobile"
    """A telephone at a terminal."""
    LATER = "later"
    """The driver owes it: see server/payments/later."""

    @property
    def is_charged(self) -> bool:
        """True when the card processor, or a terminal, brings the money, and takes it back."""
        return self in {MethodType.CARD, MethodType.MOBILE}


@dataclass(frozen=True, slots=True)
class MethodChoice:
    """What a driver wants to pay with: `id` is `wallet` or a card's, None: the default of the type, or of all."""

    type: MethodType | None = None
    id: str | None = None
    points: int = 0
    """Points to be used with it."""


@dataclass(frozen=True, slots=True)
class PointsUsed:
    """Points that pay a part of something: `discount` millimes of it, once that is known.

    `lots` are what they came out of, `back` how many of them are back, `turn` counts how often they went or came.
    """

    used: int
    discount: int = 0
    lots: tuple[Lot, ...] = ()
    back: int = 0
    turn: int = 0


@dataclass(frozen=True, slots=True)
class RefundPart:
    """A part of a payment that goes back, `amount` millimes; `by` is who asked for it, of cash who paid it out."""

    amount: int
    reason: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Payment:
    """Money that a driver pays or paid.

    `idempotency_key` is the id of the call's, and `request` the fingerprint of what came with it. `intent_id` is what
    the card processor calls the charge, `error_reason` the ErrorReason of a failed one, `recorded_by` the agent or
    operator who took cash. `confirm_until` is how long the holder has to confirm it.
    `refund_requested_at` is when we decided to give it back. While something has to be repaired, `next_attempt_at` says
    when it is tried (again), `attempts` how often it failed, and `last_error` why. `reversals` counts
    what the books say of money that went back. `refunded` millimes have gone back for certain, `asked_back` are to go
    back in all (None: nothing, or after `refund_requested_at` everything), `disputed` the bank took. `refunds` are
    the parts that were asked for one by one. `points` pay what `amount` does not; of a payment that is not made yet
    `amount` is all.
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
    request: bytes | None = None
    intent_id: str | None = None
    error_reason: str | None = None
    recorded_by: str | None = None
    confirm_until: datetime | None = None
    completed_at: datetime | None = None
    refund_requested_at: datetime | None = None
    refunded_at: datetime | None = None
    next_attempt_at: datetime | None = None
    attempts: int = 0
    last_error: str | None = None
    needs_attention: bool = False
    reversals: int = 0
    refunded: int = 0
    asked_back: int | None = None
    disputed: int = 0
    refunds: tuple[RefundPart, ...] = ()
    receipt_number: str | None = None
    receipt_vat: str | None = None
    points: PointsUsed | None = None

    @property
    def as_owed(self) -> Payment:
        """The payment as what is paid sees it: points are worth their money."""
        return replace(self, amount=self.amount + self.points.discount) if self.points else self

    @property
    def zone_id(self) -> str | None:
        """Where it was paid for: the zone of the thing, or where cash was taken."""
        zone_id: str | None = self.purpose.details.get("zone")
        return zone_id

    @property
    def refund_target(self) -> int:
        """How much is to go back in all because we want it to, millimes."""
        if self.asked_back is not None:
            return self.asked_back
        return self.amount if self.refund_requested_at else 0

    @property
    def given_or_promised(self) -> int:
        """How much has gone back, or is to, millimes; what the bank took in disputes is left out."""
        return max(self.refund_target, self.refunded)

    @property
    def refundable(self) -> int:
        """How much can still be given back, millimes."""
        return max(0, self.amount - self.given_or_promised - max(0, self.disputed))

    @property
    def is_open(self) -> bool:
        return self.status in OPEN

    @property
    def owes_refund(self) -> bool:
        """True while its money is to go back to the card."""
        return self.status is Status.COMPLETED and self.refund_requested_at is not None

    @property
    def is_paid_in_app(self) -> bool:
        """True when the app brings the card, by the card processor's own form: then several may be tried."""
        return bool(self.purpose.details.get(IN_APP))

    @property
    def is_automatic(self) -> bool:
        """True when nobody is there who could confirm it."""
        return bool(self.purpose.details.get(AUTOMATIC))

    def completed(self, at: datetime) -> Payment:
        return replace(self, status=Status.COMPLETED, completed_at=at)


@dataclass(frozen=True, slots=True)
class Paid:
    """What a payment came to: `entry` is the wallet's, when a wallet is part of it, `outcome` what was paid, as it is
    now, in its own domain's terms.
    """

    payment: Payment
    entry: Entry | None
    outcome: Any = None


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
        points=PointsUsed(order.points) if order.points else None,
    )


class IntentState(StrEnum):
    """What became of a charge at the card processor."""

    SUCCEEDED = "succeeded"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    UNDECIDED = "undecided"
    """The bank is working on it."""
    UNCONFIRMED = "unconfirmed"
    """Not asked of the bank."""
    AWAITS_HOLDER = "awaits_holder"
    """The bank wants the holder to confirm."""


@dataclass(frozen=True, slots=True)
class Intent:
    """A charge at the card processor. Amounts are millimes; `decline_reason` is an ErrorReason.

    With `client_secret` the payer's app can confirm it, or pay it; so it is told to them and to nobody else.
    """

    id: str
    state: IntentState
    amount: int
    currency: str
    customer_id: str | None = None
    user_id: str | None = None
    decline_reason: str | None = None
    client_secret: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Standing:
    """A payment as it stands, and while it waits for its holder what their app needs."""

    payment: Payment
    client_secret: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Reversed:
    """How much of a charge went back to its holder: millimes given back for certain, `pending` on their way, and taken
    by the bank in disputes (None: not asked). `attempts` counts the refunds there are, failed ones included.
    """

    refunded: int
    pending: int = 0
    disputed: int | None = None
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class Charge:
    """What to charge, on which card. None: the app brings one."""

    payment_id: str
    user_id: str
    amount: int
    customer_id: str
    card_id: str | None
    description: str
