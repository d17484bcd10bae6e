"""Paying for stays: drivers by themselves, staff at the counter; and what a barrier asks before it opens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

from server.carpark.car_parks.service import CarParkService
from server.carpark.discounts.service import DiscountService
from server.carpark.memberships.at_hand import MembershipAtHand
from server.carpark.payments.errors import NoTerminal, PaymentMethodNotAllowed, StayPaymentNotFound
from server.carpark.payments.model import (
    BY_DRIVERS,
    CASH_OR_TERMINAL,
    PayWish,
    StayPayment,
    StayPaymentFilter,
    charged,
    require_enough,
)
from server.carpark.payments.operations import ID_FIELD, STAY, PayNothing, Quote, look, reads, settle
from server.carpark.payments.repository import StayPaymentRepository
from server.carpark.staff import CarParkStaff
from server.carpark.stays.model import ParkingStay, Standing, standing_at
from server.carpark.stays.ports import Numbers
from server.carpark.stays.reading import StayReadingService
from server.engine.answer import Answer
from server.errors import AmountMismatch, DomainError, Unavailable
from server.ledger.model import EntryReason
from server.mongo.rate_limits import RateLimits
from server.payments.errors import MethodNotFound
from server.payments.model import NOBODY, WALLET, Kind, MethodType, Paid, PaymentOrder
from server.payments.payable import Payable
from server.payments.service import PaymentService
from server.points.errors import PointsNotAccepted
from server.points.model import require_none
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.paging import Page, Slice
from server.values.source import network_of

REVENUE = "revenue:car_parks"
TRIES = 5
"""How often a stay is reckoned anew that changed while it was paid."""
ASKED_IN = timedelta(minutes=1)

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class _Owed:
    """What a stay owes: `due` millimes, as they were quoted."""

    stay: ParkingStay
    quote: Quote
    due: int


class StayPaymentService:
    """`has_terminal`: counters have one; without it only cards that drivers have with us can be charged."""

    def __init__(
        self,
        *,
        stay_payments: StayPaymentRepository,
        reading: StayReadingService,
        car_parks: CarParkService,
        staff: CarParkStaff,
        discounts: DiscountService,
        payments: PaymentService,
        numbers: Numbers,
        limits: RateLimits,
        asked_per_address: int,
        has_terminal: bool,
        clock: Clock,
    ) -> None:
        self._stay_payments = stay_payments
        self._reading = reading
        self._car_parks = car_parks
        self._staff = staff
        self._discounts = discounts
        self._payments = payments
        self._numbers = numbers
        self._limits = limits
        self._asked_per_address = asked_per_address
        self._has_terminal = has_terminal
        self._clock = clock

    @property
    def payable(self) -> Payable:
        """What payments have to know of stays."""
        return Payable(
            kind=STAY,
            id_field=ID_FIELD,
            message_field="car_park_session_id",
            reason=EntryReason.PARKING_PAYMENT,
            account=lambda _: REVENUE,
            reads=reads,
            settle=settle,
            look=look,
            sort=Kind.PARKING,
            begun=self._reading.entries_of,
        )

    async def pay(self, caller: Caller, stay_id: int, ticket: str, wish: PayWish, answer: Answer[StayPayment, R]) -> R:
        """Pays what is due for a stay, of which drivers who hold the ticket name that.

        Raises StayNotFound, CarParkNotAssigned, StayCompleted, StayPaid, PaidTooLittle, PaymentMethodNotAllowed,
        NoTerminal, why a discount does not count, and what paying raises.
        """
        _require_allowed(caller, wish)
        for _ in range(TRIES):
            stay = await self._stay(caller, stay_id, ticket)
            payer = caller.id if caller.is_driver else stay.owner_id
            try:
                quote, due = await self._quote(caller, stay, payer, wish)
            except DomainError:
                # Paid by this very call, if it is one that is repeated.
                paid = answer.of(_stay_payment)
                if (repeated := await self._payments.repeat(payer or NOBODY, STAY, str(stay.id), paid)) is not None:
                    return repeated
                raise
            try:
                return await self._take(caller, _Owed(stay, quote, due), wish, answer)
            except AmountMismatch:
                if wish.method.is_charged:
                    raise
        raise Unavailable

    async def get(self, caller: Caller, number: int) -> StayPayment:
        """Raises StayPaymentNotFound, CarParkNotAssigned."""
        payment = await self._stay_payments.find(number)
        if payment is None or (caller.is_driver and payment.user_id != caller.id):
            raise StayPaymentNotFound
        if not caller.is_driver:
            await self._staff.require(caller, payment.car_park)
        return payment

    async def list(
        self, caller: Caller, code: str, wanted: StayPaymentFilter, page: Page
    ) -> tuple[Slice[StayPayment], int | None]:
        """The newest first, and what they come to if the page wants totals.

        Raises CarParkNotFound, CarParkNotAssigned.
        """
        owner_id = caller.id if caller.is_driver else None
        if caller.is_driver:
            # A stay says by itself in which car park it is.
            car_park = self._car_parks.named(code).code if code and wanted.stay_id is None else None
        else:
            car_park = (await self._car_parks.of_staff(caller, code)).code
        filters = StayPaymentFilter(car_park, owner_id, wanted.stay_id, wanted.paid_from, wanted.paid_before)
        found = await self._stay_payments.list(filters, page)
        return found, await self._stay_payments.total(filters) if page.with_total else None

    async def at_the_exit(self, address: str, ticket: str) -> Standing:
        """Whether the barrier would open for a ticket. Raises StayNotFound, RateLimited."""
        await self._limits.take("car-park-exits", network_of(address), self._asked_per_address, ASKED_IN)
        stay = await self._reading.counted(await self._reading.of_ticket(ticket))
        return standing_at(stay, self._clock())

    async def _stay(self, caller: Caller, stay_id: int, ticket: str) -> ParkingStay:
        if ticket:
            return await self._reading.by_ticket(caller, ticket)
        return await self._reading.get(caller, stay_id)

    async def _quote(self, caller: Caller, stay: ParkingStay, payer: str | None, wish: PayWish) -> tuple[Quote, int]:
        """What a stay owes now. Raises what keeps it from being paid so."""
        stay.require_active()
        until = self._clock()
        at_hand = await self._discounts.at_hand(stay, wish.code) if wish.code else None
        reduction = (await self._discounts.try_for(stay, wish.code, until)).reduction if at_hand else None
        due = (await self._reading.counted(stay)).fee_at(until, reduction).due
        require_enough(stay, due, wish.given)
        taken_by = None if caller.is_driver else caller.id
        number = await self._numbers.next("carParkPayments")
        return Quote(
            number, stay.id, until, at_hand, MembershipAtHand.of(stay), wish.given, payer, taken_by, stay.car_park
        ), due

    async def _take(self, caller: Caller, owed: _Owed, wish: PayWish, answer: Answer[StayPayment, R]) -> R:
        quote, due = owed.quote, owed.due
        if wish.points and not caller.is_driver:
            raise PointsNotAccepted
        if not due:
            require_none(wish.points)
            return await answer(PayNothing(quote, wish.method))
        at_terminal = self._has_terminal and not (wish.card_id or wish.intent_id)
        amount = charged(due, wish.method, at_terminal=at_terminal)
        method = WALLET if wish.method is MethodType.WALLET else wish.card_id
        description = _description(owed.stay)
        order = PaymentOrder(quote.payer or NOBODY, quote.purpose, amount, method, description, wish.points)
        paid = answer.of(_stay_payment)
        if wish.method is MethodType.CASH:
            return await self._payments.record_cash(order, caller.id, paid)
        if wish.method is MethodType.WALLET:
            return await self._payments.pay(order, paid)
        if at_terminal:
            return await self._payments.charge_at_terminal(order, wish.method, paid)
        if not caller.is_driver or wish.method is not MethodType.CARD:
            raise NoTerminal
        if wish.intent_id:
            return await self._payments.accept_received(order, wish.intent_id, paid)
        return await self._by_saved_card(order, wish, paid)

    async def _by_saved_card(self, order: PaymentOrder, wish: PayWish, answer: Answer[Paid, R]) -> R:
        try:
            return await self._payments.pay(order, answer)
        except MethodNotFound:
            if wish.card_id:
                raise
            raise NoTerminal from None


def _require_allowed(caller: Caller, wish: PayWish) -> None:
    """Raises PaymentMethodNotAllowed."""
    if wish.method not in (BY_DRIVERS if caller.is_driver else CASH_OR_TERMINAL):
        raise PaymentMethodNotAllowed


def _stay_payment(paid: Paid) -> StayPayment:
    payment: StayPayment = paid.outcome
    return payment


def _description(stay: ParkingStay) -> str:
    return f"Parking {stay.car_park} - {stay.ticket_number}"
