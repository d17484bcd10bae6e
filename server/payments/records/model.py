"""Which payments to list, and what of one may be given back. Amounts are millimes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from server.payments.errors import (
    PaymentAlreadyRefunded,
    PaymentNotCompleted,
    RefundExceedsPayment,
    RefundPeriodExpired,
    TooManyRefunds,
)
from server.payments.model import MethodType, Payment, Status

REFUNDABLE_FOR = timedelta(hours=24)
"""Of spec 000, from completion on."""
MOST_REFUNDS = 50
"""Parts of one payment: they stand in its document, and card processors list no more than 100 of a charge at once."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A thing that is paid: `field` is where payments keep its id, as its Payable says.

    Of a car park's it is a number, in digits, and who works there has to do with it.
    """

    field: str
    id: str
    is_of_car_park: bool = False


@dataclass(frozen=True, slots=True)
class PaymentFilter:
    """Which payments to list; None does not limit. `kinds` are the words that payments store, `car_parks` are codes.

    `made_from` and `made_before` count by the second.
    """

    user_id: str | None = None
    zone_ids: Collection[str] | None = None
    recorded_by: str | None = None
    status: Status | None = None
    kinds: Sequence[str] | None = None
    method: MethodType | None = None
    subject: Subject | None = None
    car_parks: Collection[str] | None = None
    made_from: datetime | None = None
    made_before: datetime | None = None
    amount: int | None = None


def amount_back(payment: Payment, asked: int | None, now: datetime) -> int:
    """How much goes back when `asked` (None: all that is left) is to.

    Raises PaymentNotCompleted, PaymentAlreadyRefunded, RefundPeriodExpired, TooManyRefunds, RefundExceedsPayment.
    """
    if payment.completed_at is None or payment.status not in (Status.COMPLETED, Status.REFUNDED):
        raise PaymentNotCompleted
    if not (left := payment.refundable):
        raise PaymentAlreadyRefunded
    if now - payment.completed_at > REFUNDABLE_FOR:
        raise RefundPeriodExpired
    if len(payment.refunds) >= MOST_REFUNDS:
        raise TooManyRefunds(MOST_REFUNDS)
    if asked is not None and asked > left:
        raise RefundExceedsPayment(left)
    return asked or left
