"""Why plans refuse."""

from __future__ import annotations

from server.errors import DomainError


class PlanNotFound(DomainError):
    """No such plan, or it is not sold."""

    reason = "MEMBERSHIP_PLAN_NOT_FOUND"


class PlanNotSold(DomainError):
    """The plan is not sold any more."""

    reason = "MEMBERSHIP_PLAN_NOT_SOLD"
