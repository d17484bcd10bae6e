"""What payments refuse."""

from __future__ import annotations

from server.errors import DomainError


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
