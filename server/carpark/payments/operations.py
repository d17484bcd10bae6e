"""What a payment does to a stay, as part of an operation: the stay, the discount and the money change together.

What was reckoned when the payment was begun is reckoned again when the money is there: a stay that owes something else
by then is not paid with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from server.carpark.discounts.operations import DiscountAtHand
from server.carpark.fees.model import Reduction
from server.carpark.memberships.at_hand import MembershipAtHand
from server.carpark.payments.document import STAY_PAYMENTS, payment_document, to_stay_payment
from server.carpark.payments.errors import StayPaid
from server.carpark.payments.model import StayPayment, charged
from server.carpark.stays.document import change_of
from server.carpark.stays.model import ParkingStay
from server.carpark.stays.operations import existing, stay_read
from server.engine.operation import Change, Done, Insert, Operation, Read, State
from server.errors import AmountMismatch
from server.payments.model import TERMINAL, MethodType, Payment, Purpose
from server.payments.payable import Settled
from server.values.money import millimes_to_text

STAY = "car_park_stay"
ID_FIELD = "carParkSessionId"


@dataclass(frozen=True, slots=True)
class Quote:
    """What is paid for a stay, as it was reckoned `until` then, under which number; `given` is what was handed over."""

    number: int
    stay_id: int
    until: datetime
    discount: DiscountAtHand | None = None
    member: MembershipAtHand | None = None
    given: int | None = None
    payer: str | None = None
    taken_by: str | None = None
    car_park: str | None = None

    @property
    def purpose(self) -> Purpose:
        details: dict[str, Any] = {
            "number": self.number,
            "until": self.until,
            "discountId": self.discount.discount_id if self.discount else None,
            "discountUser": self.discount.user if self.discount else None,
            "membershipId": self.member.membership_id if self.member else None,
            "given": self.given,
            "payer": self.payer,
            "takenBy": self.taken_by,
            "carPark": self.car_park,
        }
        return Purpose(STAY, str(self.stay_id), {name: each for name, each in details.items() if each is not None})

    @classmethod
    def of(cls, purpose: Purpose) -> Quote:
        details = purpose.details
        discount = DiscountAtHand(details["discountId"], details["discountUser"]) if "discountId" in details else None
        member = MembershipAtHand(details["membershipId"]) if "membershipId" in details else None
        return cls(
            number=details["number"],
            stay_id=int(purpose.subject_id),
            until=details["until"],
            discount=discount,
            member=member,
            given=details.get("given"),
            payer=details.get("payer"),
            taken_by=details.get("takenBy"),
            car_park=details.get("carPark"),
        )

    @property
    def reads(self) -> Sequence[Read]:
        used = (*(self.discount.reads if self.discount else ()), *(self.member.reads if self.member else ()))
        return (stay_read(self.stay_id), self._record, *used)

    @property
    def _record(self) -> Read:
        return Read(STAY_PAYMENTS, self.number)

    def found(self, state: State) -> StayPayment | None:
        """What it came to, if it was paid."""
        document = state.one(self._record)
        return to_stay_payment(document) if document else None

    def pay(
        self, state: State, now: datetime, amount: int, method: MethodType, payment: Payment | None = None
    ) -> Settled:
        """Raises StayNotFound, StayCompleted, StayPaid, AmountMismatch, and why a discount does not count.

        A stay keeps the discount that it was paid with: it is used up once. So it keeps what it took of a membership.
        """
        stay, before = existing(state, self.stay_id)
        stay.require_active()
        if self.member:
            stay = self.member.counted(stay, state)
        reduction, used = stay.discount, list[Change]()
        if self.discount and reduction is None:
            reduction, changes = self.discount.use(state, now, stay.minutes(self.until))
            used += changes
        fee = stay.fee_at(self.until, reduction)
        due = fee.due
        if not due and stay.paid_at is not None:
            raise StayPaid
        at_terminal = payment is None or payment.method_id == TERMINAL
        if amount != charged(due, method, at_terminal=at_terminal):
            raise AmountMismatch(millimes_to_text(due))
        paid = stay.having_taken(fee).with_payment(amount, stay.counts_until(self.until), reduction, now)
        record = self._made(paid, now, amount, method, reduction if used else None)
        if self.member:
            used += self.member.taken(stay, paid, fee, state)
        record = replace(record, payment_id=payment.id if payment else None)
        return record, (change_of(paid, before), Insert(STAY_PAYMENTS, payment_document(record)), *used)

    def _made(
        self, stay: ParkingStay, now: datetime, amount: int, method: MethodType, reduction: Reduction | None
    ) -> StayPayment:
        assert stay.paid_until
        return StayPayment(
            id=self.number,
            car_park=stay.car_park,
            stay_id=stay.id,
            ticket_number=stay.ticket_number,
            license_plate=stay.license_plate,
            amount=amount,
            currency=stay.terms.fees.currency,
            method=method,
            paid_at=now,
            exit_until=stay.paid_until,
            change=max(0, (self.given or 0) - amount) if method is MethodType.CASH else 0,
            user_id=self.payer,
            taken_by=self.taken_by,
            discount_code=reduction.code if reduction else None,
            discount=stay.fee_at(now).discount_saving if reduction else 0,
        )


@dataclass(frozen=True)
class PayNothing(Operation[StayPayment]):
    """Pays a stay that costs nothing: a discount takes all off, or it is of minutes. Raises as Quote.pay does."""

    quote: Quote
    method: MethodType

    @property
    def reads(self) -> Sequence[Read]:
        return self.quote.reads

    def decide(self, state: State, now: datetime) -> Done[StayPayment]:
        record, changes = self.quote.pay(state, now, 0, self.method)
        return Done(record, changes)


def reads(payment: Payment) -> Sequence[Read]:
    return Quote.of(payment.purpose).reads


def settle(payment: Payment, state: State, now: datetime) -> Settled:
    """Raises as Quote.pay does."""
    return Quote.of(payment.purpose).pay(state, now, payment.amount, payment.method_type, payment)


def look(payment: Payment, state: State) -> StayPayment:
    """What a payment came to."""
    record = Quote.of(payment.purpose).found(state)
    assert record, "it is written with the payment"
    return record
