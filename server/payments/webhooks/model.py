"""What a payment provider tells us."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

# What may change the fate of a payment; other events are stored, and that is all.
DISPUTES = frozenset(
    {
        "charge.dispute.created",
        "charge.dispute.updated",
        "charge.dispute.closed",
        "charge.dispute.funds_withdrawn",
        "charge.dispute.funds_reinstated",
    }
)
RELEVANT = DISPUTES | {
    "payment_intent.succeeded",
    "payment_intent.payment_failed",
    "payment_intent.canceled",
    "charge.refunded",
    "charge.refund.updated",
    "refund.updated",
    "refund.failed",
}


@dataclass(frozen=True, slots=True)
class StripeEvent:
    """An event whose signature was good. `intent_id` is the PaymentIntent it is about, if it is about one.

    `received_at` is when it was stored, None before. Until it is handled `next_attempt_at` says when it is tried
    (again), `attempts` how often that failed, and `last_error` why.
    """

    id: str
    type: str
    intent_id: str | None
    received_at: datetime | None = None
    attempts: int = 0
    next_attempt_at: datetime | None = None
    last_error: str | None = None
    needs_attention: bool = False

    @property
    def payment_intent(self) -> str | None:
        """The intent whose payment is to be looked after."""
        return self.intent_id if self.type in RELEVANT else None

    @property
    def is_dispute(self) -> bool:
        return self.type in DISPUTES
