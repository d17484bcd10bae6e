"""What a stay costs: parking, what membership and discount take off, charging, tax. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from server.carpark.fees.model import (
    HUNDRED_PERCENT,
    Benefit,
    ChargingCost,
    DiscountType,
    Fee,
    FeeLine,
    LineKind,
    Reduction,
    Stay,
    Terms,
)
from server.carpark.fees.parking import Parking, rounded


def fee(
    stay: Stay,
    terms: Terms,
    benefit: Benefit | None = None,
    discount: Reduction | None = None,
    *,
    charging: Sequence[ChargingCost] = (),
    tax: int = 0,
) -> Fee:
    """What a stay costs; `tax` is hundredths of a percent, added at the end.

    In this order: the parking; included hours of the membership; its percentage of the rest; one discount; charging;
    tax on what it comes to.
    """
    parking = Parking(stay, terms)
    included = min(stay.minutes, benefit.included_minutes) if benefit else 0
    percentage = benefit.percentage if benefit else 0
    lines = [*parking.lines()]
    base = parking.price()
    left = parking.price(free=included)
    _add(lines, FeeLine(LineKind.INCLUDED_HOURS, left - base, included))
    member = _less(left, percentage)
    _add(lines, FeeLine(LineKind.MEMBERSHIP, member - left, percentage))
    net = member
    if discount:
        net = _discounted(parking, member, included, percentage, discount)
        _add(lines, FeeLine(LineKind.DISCOUNT, net - member, discount.value, name=f"{discount.type}:{discount.code}"))
    charged = sum(each.amount for each in charging)
    for each in charging:
        _add(lines, FeeLine(LineKind.CHARGING, each.amount, each.energy_wh))
    taxed = _part(net + charged, tax)
    _add(lines, FeeLine(LineKind.TAX, taxed, tax))
    total = net + charged + taxed
    return Fee(
        minutes=stay.minutes,
        base=base,
        discounts=base - net,
        charging=charged,
        tax=taxed,
        total=total,
        due=max(0, total - stay.paid),
        lines=tuple(lines),
        currency=terms.currency,
        membership_saving=base - member,
        discount_saving=member - net,
        # Nothing is used up that saves nothing.
        included_minutes=included if left < base else 0,
    )


def _discounted(parking: Parking, member: int, included: int, percentage: int, discount: Reduction) -> int:
    """What is left of what a member pays."""
    match discount.type:
        case DiscountType.PERCENTAGE:
            return _less(member, min(discount.value, HUNDRED_PERCENT))
        case DiscountType.FIXED_AMOUNT:
            return max(0, member - discount.value)
        case DiscountType.FREE_HOURS:
            return min(member, _less(parking.price(free=included + discount.value), percentage))


def _add(lines: list[FeeLine], line: FeeLine) -> None:
    if line.amount:
        lines.append(line)


def _part(amount: int, percentage: int) -> int:
    return rounded(amount * percentage, HUNDRED_PERCENT)


def _less(amount: int, percentage: int) -> int:
    return amount - _part(amount, percentage)
