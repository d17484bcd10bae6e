"""What payments refuse."""

from __future__ import annotations

from datetime import datetime

from server.errors import DomainError, RateLimited
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
    """The bank wants the holder to confirm. Where they can, the payment is open for it, and `awaiting` says how."""

    reason = "CARD_AUTHENTICATION_REQUIRED"

    @classmethod
    def awaiting(cls, payment_id: str, client_secret: str, until: datetime) -> CardAuthenticationRequired:
        error = cls(payment_id=payment_id, confirm_until=until.isoformat())
        # Not one of the arguments: those are in every repr, and so in logs.
        error.metadata["client_secret"] = client_secret
        return error


class CardAuthenticationFailed(DomainError):
    """The holder did not confirm, or not in time."""

    reason = "CARD_AUTHENTICATION_FAILED"


class TooManyDeclinedCards(RateLimited):
    """So many of the driver's charges were declined lately that no bank is asked for a while."""

    reason = "TOO_MANY_DECLINED_CARDS"


class AmountNotAccepted(DomainError):
    """Cards are charged more than that for such a thing, or less; `least` and `most` in TND with three decimals."""

    reason = "AMOUNT_NOT_ACCEPTED"

    def __init__(self, least: str, most: str) -> None:
        super().__init__(least=least, most=most)


class PaymentMethodInUse(DomainError):
    """A payment with the card is under way."""

    reason = "PAYMENT_METHOD_IN_USE"


class CardSetupNotFound(DomainError):
    """No such card setup, or it is somebody else's."""

    reason = "CARD_SETUP_NOT_FOUND"


class CardSetupNotConfirmed(DomainError):
    """The holder has not confirmed the card setup."""

    reason = "CARD_SETUP_NOT_CONFIRMED"


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
    """It goes back when what it paid is called off or given back, or not at all."""

    reason = "REFUND_NOT_ALLOWED"


class TooManyRefunds(DomainError):
    """The payment went back in as many parts as it may."""

    reason = "TOO_MANY_REFUNDS"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class PaymentNotCancellable(DomainError):
    """The payment was received."""

    reason = "PAYMENT_NOT_CANCELLABLE"


class ProviderEventNotFound(DomainError):
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
    for error in (
        InvalidCardNumber,
        CardDeclined,
        InsufficientFunds,
        CardAuthenticationRequired,
        CardAuthenticationFailed,
        CardExpired,
    )
}
DECLINES: tuple[type[DomainError], ...] = tuple(_DECLINES.values())
"""What a bank, or the holder, refuses with."""


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


class DayNotOver(DomainError):
    """The day is not over, or not for long enough; `day` is as `2026-03-01`."""

    reason = "DAY_NOT_OVER"

    def __init__(self, day: str) -> None:
        super().__init__(day=day)


class DayAlreadyClosed(DomainError):
    """The zone's day is closed."""

    reason = "DAY_ALREADY_CLOSED"

    def __init__(self, day: str) -> None:
        super().__init__(day=day)


class FiguresNotReady(DomainError):
    """The figures do not reach to the end of the day yet."""

    reason = "FIGURES_NOT_READY"


class NoCashToCount(DomainError):
    """Nobody with this id took cash in this zone on this day."""

    reason = "NO_CASH_TO_COUNT"


class ReportTooLarge(DomainError):
    """The report would have more than `limit` rows."""

    reason = "REPORT_TOO_LARGE"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class PayoutNotFound(DomainError):
    """No such payout."""

    reason = "PAYOUT_NOT_FOUND"
