"""What premium subscriptions refuse."""

from __future__ import annotations

from server.errors import DomainError


class PremiumPlanNotFound(DomainError):
    reason = "PREMIUM_PLAN_NOT_FOUND"


class PremiumPlanNotSold(DomainError):
    """It is off the market, or not sold for this period."""

    reason = "PREMIUM_PLAN_NOT_SOLD"


class PremiumPlanExists(DomainError):
    reason = "PREMIUM_PLAN_EXISTS"


class PremiumActive(DomainError):
    """The driver's subscription is renewed by itself."""

    reason = "PREMIUM_ACTIVE"


class PremiumNotFound(DomainError):
    """There is none, or it is over."""

    reason = "PREMIUM_NOT_FOUND"
