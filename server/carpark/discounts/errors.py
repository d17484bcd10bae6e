"""Why discounts refuse."""

from __future__ import annotations

from server.errors import DomainError


class DiscountNotFound(DomainError):
    """No such discount, or no code like this one in the car park."""

    reason = "DISCOUNT_NOT_FOUND"


class DiscountCodeExists(DomainError):
    """Another discount of the car park has the code."""

    reason = "DISCOUNT_CODE_EXISTS"

    def __init__(self, code: str) -> None:
        super().__init__(code=code)


class DiscountNotValid(DomainError):
    """Switched off, not good yet, or not any more."""

    reason = "DISCOUNT_NOT_VALID"

    def __init__(self, code: str) -> None:
        super().__init__(code=code)


class DiscountUsedUp(DomainError):
    """Used as often as it can be, by all or by this driver or vehicle."""

    reason = "DISCOUNT_USED_UP"

    def __init__(self, code: str) -> None:
        super().__init__(code=code)


class DiscountStayTooShort(DomainError):
    """For stays of so many hours or more."""

    reason = "DISCOUNT_STAY_TOO_SHORT"

    def __init__(self, code: str, hours: float) -> None:
        super().__init__(code=code, hours=f"{hours:g}")


class DiscountAlreadyApplied(DomainError):
    """Another code counts for the stay."""

    reason = "DISCOUNT_ALREADY_APPLIED"

    def __init__(self, code: str) -> None:
        super().__init__(code=code)
