"""Stripe's words in ours: why a card was declined, what an event is about, how brands are written."""

from __future__ import annotations

from server.payments.webhooks.model import EventKind

# What may change the fate of a payment or bring a card, beside disputes.
_EVENTS = {
    "payment_intent.succeeded": EventKind.CHARGE,
    "payment_intent.payment_failed": EventKind.CHARGE,
    "payment_intent.canceled": EventKind.CHARGE,
    "charge.refunded": EventKind.CHARGE,
    "charge.refund.updated": EventKind.CHARGE,
    "refund.updated": EventKind.CHARGE,
    "refund.failed": EventKind.CHARGE,
    "setup_intent.succeeded": EventKind.CARD_SETUP,
}
_DECLINES = {
    "insufficient_funds": "INSUFFICIENT_FUNDS",
    "authentication_required": "CARD_AUTHENTICATION_REQUIRED",
    "payment_intent_authentication_failure": "CARD_AUTHENTICATION_FAILED",
    "setup_intent_authentication_failure": "CARD_AUTHENTICATION_FAILED",
    "expired_card": "CARD_EXPIRED",
    "invalid_expiry_month": "INVALID_CARD_NUMBER",
    "invalid_expiry_year": "INVALID_CARD_NUMBER",
    "incorrect_number": "INVALID_CARD_NUMBER",
    "invalid_number": "INVALID_CARD_NUMBER",
    "incorrect_cvc": "INVALID_CARD_NUMBER",
    "invalid_cvc": "INVALID_CARD_NUMBER",
}
_BRANDS = {
    "amex": "American Express",
    "diners": "Diners Club",
    "discover": "Discover",
    "eftpos_au": "Eftpos",
    "jcb": "JCB",
    "mastercard": "Mastercard",
    "unionpay": "UnionPay",
    "visa": "Visa",
}


def kind_of(event_type: str) -> EventKind:
    if event_type.startswith("charge.dispute."):
        return EventKind.DISPUTE
    return _EVENTS.get(event_type, EventKind.OTHER)


def brand_name(brand: str) -> str:
    return _BRANDS.get(brand, brand.title())


def decline_reason(code: str | None, decline_code: str | None) -> str:
    """The ErrorReason for a decline: Stripe's `decline_code` says more than its `code`."""
    return _DECLINES.get(decline_code or "") or _DECLINES.get(code or "") or "CARD_DECLINED"
