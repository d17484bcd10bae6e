"""Discount codes: what they take off, and who can use them when. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from server.carpark.discounts.errors import DiscountNotValid, DiscountStayTooShort, DiscountUsedUp
from server.carpark.fees.model import HOUR, HUNDRED_PERCENT, DiscountType, Reduction
from server.errors import FieldViolation, InvalidArgument


@dataclass(frozen=True, slots=True)
class Discount:
    """A code of a car park. `value` is hundredths of a percent, millimes or minutes, as its type says.

    `uses` is how often it was used; it changes without a new version.
    """

    id: int
    car_park: str
    code: str
    name: str
    type: DiscountType
    value: int
    valid_from: datetime
    created_at: datetime
    valid_to: datetime | None = None
    description: str | None = None
    max_uses: int | None = None
    max_uses_per_user: int | None = None
    min_minutes: int | None = None
    partner: str | None = None
    is_active: bool = True
    uses: int = 0
    updated_at: datetime | None = None
    version: int = 1

    @property
    def reduction(self) -> Reduction:
        return Reduction(self.code, self.type, self.value)

    def require_usable(self, now: datetime, uses_by_user: int = 0, minutes: int | None = None) -> None:
        """For a stay of so many minutes; None: for any.

        Raises DiscountNotValid, DiscountUsedUp, DiscountStayTooShort.
        """
        if not self.is_active or now < self.valid_from or (self.valid_to is not None and self.valid_to < now):
            raise DiscountNotValid(self.code)
        if self.max_uses is not None and self.uses >= self.max_uses:
            raise DiscountUsedUp(self.code)
        if self.max_uses_per_user is not None and uses_by_user >= self.max_uses_per_user:
            raise DiscountUsedUp(self.code)
        if self.min_minutes is not None and minutes is not None and minutes < self.min_minutes:
            raise DiscountStayTooShort(self.code, self.min_minutes / HOUR)

    def changed(self, change: Mapping[str, Any], now: datetime) -> Discount:
        """The discount after a change; the same one when that changes nothing. Raises InvalidArgument."""
        after = checked(replace(self, **change))
        return self if after == self else replace(after, updated_at=now, version=self.version + 1)


def checked(discount: Discount) -> Discount:
    """The discount, if its fields go together. Raises InvalidArgument."""
    if discount.type is DiscountType.PERCENTAGE and discount.value > HUNDRED_PERCENT:
        raise InvalidArgument(FieldViolation("value", "ne peut pas dépasser 100 %", "cannot be more than 100 percent"))
    if not discount.value:
        raise InvalidArgument(FieldViolation("value", "doit être positif", "must be more than 0"))
    if discount.valid_to is not None and discount.valid_to <= discount.valid_from:
        raise InvalidArgument(FieldViolation("valid_to", "doit être après valid_from", "must be after valid_from"))
    return discount


def code_of(text: str) -> str:
    """A code as it is stored."""
    return text.strip().upper()


def user_of(owner_id: str | None, license_plate: str) -> str:
    """Whose uses of a code are counted together: a driver's, or those of a vehicle that nobody has registered."""
    return owner_id or license_plate


@dataclass(frozen=True, slots=True)
class DiscountFilter:
    """Which discounts of a car park to list; None does not limit."""

    car_park: str
    is_active: bool | None = None
    code: str | None = None
