"""What paying later refuses."""

from __future__ import annotations

from server.errors import DomainError
from server.values.money import millimes_to_text


class PayLaterNotInPlan(DomainError):
    """The driver's premium plan does not allow it, or they have none."""

    reason = "PAY_LATER_NOT_IN_PLAN"


class PayLaterLimitReached(DomainError):
    """As many sessions are to be paid as the plan allows."""

    reason = "PAY_LATER_LIMIT_REACHED"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class PayLaterOverdue(DomainError):
    """So many millimes are overdue."""

    reason = "PAY_LATER_OVERDUE"

    def __init__(self, amount: int) -> None:
        super().__init__(amount=millimes_to_text(amount))


class PayLaterNothingDue(DomainError):
    """There is nothing to settle."""

    reason = "PAY_LATER_NOTHING_DUE"


class PayLaterOwed(DomainError):
    """So many millimes are to be paid later: the account cannot end before."""

    reason = "PAY_LATER_OWED"

    def __init__(self, amount: int) -> None:
        super().__init__(amount=millimes_to_text(amount))
