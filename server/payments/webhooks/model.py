"""What a payment provider tells us."""

from __future__ import annotations

from dataclasses import dataclass

# What may change the fate of a payment; other events are stored, and that is all.
REFUNDED = "charge.refunded"
RELEVANT = frozenset(
    {
        "payment_intent.succeeded",
        "payment_intent.payment_failed",
        "payment_intent.canceled",
        REFUNDED,
    }
)


@dataclass(frozen=True, slots=True)
class StripeEvent:
    """An event whose signature was good. `intent_id` is the PaymentIntent it is about, if it is about one."""

    id: str
    type: str
    intent_id: str | None

    @property
    def payment_intent(self) -> str | None:
        """The intent whose payment is to be looked after."""
        return self.intent_id if self.type in RELEVANT else None

    @property
    def is_refund(self) -> bool:
        return self.type == REFUNDED
