"""What points refuse."""

from __future__ import annotations

from server.errors import DomainError


class PointsNotAccepted(DomainError):
    """What is paid takes no points, or money is on its way for it already."""

    reason = "POINTS_NOT_ACCEPTED"


class InsufficientPoints(DomainError):
    """There are `balance` points and no more."""

    reason = "INSUFFICIENT_POINTS"

    def __init__(self, balance: int) -> None:
        super().__init__(balance=str(balance))


class PointsExceedPayment(DomainError):
    """At most `most` points can pay of it."""

    reason = "POINTS_EXCEED_PAYMENT"

    def __init__(self, most: int) -> None:
        super().__init__(most=str(most))


class PointsNotSold(DomainError):
    reason = "POINTS_NOT_SOLD"


class PointsPurchaseNotFound(DomainError):
    reason = "POINTS_PURCHASE_NOT_FOUND"


class PointsAlreadySpent(DomainError):
    reason = "POINTS_ALREADY_SPENT"


class PointsPurchasePeriodExpired(DomainError):
    reason = "POINTS_PURCHASE_PERIOD_EXPIRED"
