"""What payments refuse."""

from __future__ import annotations

from server.errors import DomainError
from server.values.money import millimes_to_text


class InvalidCardNumber(DomainError):
    """The card's number, date or code cannot be right."""

    reason = "INVALID_CARD_NUMBER"


class CardExpired(DomainError):
    """The card's last month is past."""

    reason = "CARD_EXPIRED"


class CardDeclined(DomainError):
    """The bank refused the card."""

    reason = "CARD_DECLINED"


class InsufficientFunds(DomainError):
    """The card's account does not hold the amount."""

    reason = "INSUFFICIENT_FUNDS"


class CardAuthenticationRequired(DomainError):
    """The bank wants the holder to confirm, which a call cannot do."""

    reason = "CARD_AUTHENTICATION_REQUIRED"


class MethodNotFound(DomainError):
    """The driver has no such payment method."""

    reason = "METHOD_NOT_FOUND"


class DuplicatePaymentMethod(DomainError):
    """The driver has this card already."""

    reason = "DUPLICATE_PAYMENT_METHOD"


class TooManyPaymentMethods(DomainError):
    """The driver's list is full."""

    reason = "TOO_MANY_PAYMENT_METHODS"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class PaymentNotFound(DomainError):
    """No such payment, or it is somebody else's."""

    reason = "PAYMENT_NOT_FOUND"


class PaymentNotCompleted(DomainError):
    """The payment was not received."""

    reason = "PAYMENT_NOT_COMPLETED"


class PaymentAlreadyRefunded(DomainError):
    """All of the payment went back, or is to."""

    reason = "PAYMENT_ALREADY_REFUNDED"


class RefundPeriodExpired(DomainError):
    """The payment was completed too long ago to be given back."""

    reason = "REFUND_PERIOD_EXPIRED"


class RefundExceedsPayment(DomainError):
    """More was to go back than the `refundable` millimes that are left."""

    reason = "REFUND_EXCEEDS_PAYMENT"

    def __init__(self, refundable: int) -> None:
        super().__init__(refundable=millimes_to_text(refundable))


class RefundNotAllowed(DomainError):
    """A driver has this payment back by calling off what it paid, or not at all."""

    reason = "REFUND_NOT_ALLOWED"


class TooManyRefunds(DomainError):
    """The payment went back in as many parts as it may."""

    reason = "TOO_MANY_REFUNDS"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class PaymentNotCancellable(DomainError):
    """The payment was received."""

    reason = "PAYMENT_NOT_CANCELLABLE"


class StripeEventNotFound(DomainError):
    """No event with this id was stored."""

    reason = "STRIPE_EVENT_NOT_FOUND"


class PaymentInProgress(DomainError):
    """Another payment for the same thing is under way."""

    reason = "PAYMENT_IN_PROGRESS"


class InvalidWebhookSignature(DomainError):
    """The signature does not fit the bytes, or is too old."""

    reason = "INVALID_WEBHOOK_SIGNATURE"


class TopUpNotProven(DomainError):
    """The reference is no received payment of this driver over this amount."""

    reason = "TOPUP_NOT_PROVEN"


class TopUpReferenceUsed(DomainError):
    """The reference was credited before."""

    reason = "TOPUP_REFERENCE_USED"


_DECLINES = {
    error.reason: error
    for error in (InvalidCardNumber, CardDeclined, InsufficientFunds, CardAuthenticationRequired, CardExpired)
}


def decline(reason: str | None) -> DomainError:
    """The error that a failed payment was refused with."""
    return _DECLINES.get(reason or "", CardDeclined)()


class RefusedBefore(DomainError):
    """The first call with this key took the money and could not bring about what it was for: the same reason again."""

    reason = "PAYMENT_IN_PROGRESS"

    def __init__(self, reason: str) -> None:
        super().__init__()
        self.reason = reason  # type: ignore[misc]  # the one error whose reason is known only when it is raised


class RefundRefused(Exception):
    """The card processor will not give this money back, however often it is asked: somebody has to look."""


class IntentUnknown(Exception):
    """The card processor does not know an intent that we noted: a wrong key, or another account. No client's fault."""
