"""What is paid for stays in car parks. Pure; amounts are millimes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from server.carpark.payments.errors import PaidTooLittle, StayPaid
from server.carpark.stays.model import ParkingStay
from server.payments.model import MethodType
from server.values.money import CARD_STEP

CASH_OR_TERMINAL = frozenset({MethodType.CASH, MethodType.CARD, MethodType.MOBILE})
"""What staff take at a counter: nobody's wallet is theirs."""
BY_DRIVERS = frozenset({MethodType.WALLET, MethodType.CARD, MethodType.MOBILE})


class StayPaymentStatus(StrEnum):
    """Where a payment stands."""

    COMPLETED = "completed"
    REFUNDED = "refunded"


@dataclass(frozen=True, slots=True)
class PayWish:
    """How somebody wants to pay a stay. `given` is what they hand over, None: what is due.

    `card_id` is a saved card, `intent_id` a charge that the app had confirmed; `points` pay a part.
    """

    method: MethodType
    given: int | None = None
    code: str = ""
    card_id: str | None = None
    intent_id: str | None = None
    points: int = 0


@dataclass(frozen=True, slots=True)
class StayPayment:
    """What was paid for a stay, of `change` more than it; `payment_id` None: it cost nothing.

    `status` and `receipt_number` are what the payment of that id says.
    """

    id: int
    car_park: str
    stay_id: int
    ticket_number: str
    license_plate: str
    amount: int
    currency: str
    method: MethodType
    paid_at: datetime
    exit_until: datetime
    change: int = 0
    user_id: str | None = None
    taken_by: str | None = None
    discount_code: str | None = None
    discount: int = 0
    payment_id: str | None = None
    status: StayPaymentStatus = StayPaymentStatus.COMPLETED
    receipt_number: str | None = None


@dataclass(frozen=True, slots=True)
class StayPaymentFilter:
    """Which payments: None does not limit."""

    car_park: str | None = None
    user_id: str | None = None
    stay_id: int | None = None
    paid_from: datetime | None = None
    paid_before: datetime | None = None


def charged(due: int, method: MethodType, *, at_terminal: bool) -> int:
    """What is taken of who owes so much: saved cards know two decimals of a dinar, and pay what is above."""
    if method is MethodType.CARD and not at_terminal:
        return -(-due // CARD_STEP) * CARD_STEP
    return due


def require_enough(stay: ParkingStay, due: int, given: int | None) -> None:
    """Raises StayPaid, PaidTooLittle."""
    if not due and stay.paid_at is not None:
        raise StayPaid
    if given is not None and given < due:
        raise PaidTooLittle(short_text(due))


def short_text(millimes: int) -> str:
    """`15.0`, `13.125`: at least one decimal, and no more than it needs."""
    text = f"{Decimal(millimes).scaleb(-3):.3f}".rstrip("0")
    return f"{text}0" if text.endswith(".") else text
