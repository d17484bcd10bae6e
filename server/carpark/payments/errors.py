"""Why a stay cannot be paid."""

from __future__ import annotations

from server.errors import DomainError


class StayPaid(DomainError):
    """Nothing is due: the stay is paid."""

    reason = "CAR_PARK_SESSION_PAID"


class PaidTooLittle(DomainError):
    """Less was given than is due; `required` is as people write it, without zeros that say nothing."""

    reason = "CAR_PARK_PAYMENT_TOO_LITTLE"

    def __init__(self, required: str) -> None:
        super().__init__(required=required)


class NoTerminal(DomainError):
    """The car park has no terminal, and the driver has no card with us."""

    reason = "CAR_PARK_NO_TERMINAL"


class StayPaymentNotFound(DomainError):
    """No such payment, or it is none of the caller's."""

    reason = "CAR_PARK_PAYMENT_NOT_FOUND"


class PaymentMethodNotAllowed(DomainError):
    """Drivers hand nobody cash, and staff have nobody's wallet."""

    reason = "PAYMENT_METHOD_NOT_ALLOWED"
