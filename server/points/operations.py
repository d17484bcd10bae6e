"""Points that are bought, called off, put right, expire and are told of; and their terms, as operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from server.engine.operation import Done, Operation, Read, State
from server.ledger.books import Books, wallet_read
from server.ledger.model import EntryReason
from server.payments.document import to_payment
from server.payments.errors import PaymentAlreadyRefunded
from server.payments.model import Kind, Payment, Purpose, Status
from server.payments.operations import payment_read
from server.payments.payable import Payable, Settled
from server.payments.reversals import give_back
from server.points.book import Cause, PointsBook, current, entry_read
from server.points.document import account_read, terms_change, terms_read, to_entry, to_terms
from server.points.errors import (
    InsufficientPoints,
    PointsAlreadySpent,
    PointsPurchaseNotFound,
    PointsPurchasePeriodExpired,
)
from server.points.following import Loyalty, loyalty_document, points_bought
from server.points.model import CALLED_OFF_WITHIN, PointsEntry, PointsReason, Terms
from server.points.notices import expiring

POINTS = "points"
REVENUE = "revenue:points"


def purchase_of(user_id: str, points: int) -> Purpose:
    return Purpose(POINTS, user_id, {"points": points})


def payable() -> Payable:
    """What payments have to know of points that are bought."""
    return Payable(
        kind=POINTS,
        id_field=None,
        message_field=None,
        reason=EntryReason.PARKING_PAYMENT,
        account=lambda _: REVENUE,
        reads=lambda payment: (account_read(payment.user_id), entry_read(_bought(payment))),
        settle=_settle,
        look=_look,
        sort=Kind.OTHER,
        takes_points=False,
        earns_points=False,
        gives_points=True,
    )


def _bought(payment: Payment) -> str:
    """The key of the entry that a purchase makes."""
    return f"points:{payment.id}:bought"


def _settle(payment: Payment, state: State, now: datetime) -> Settled:
    book = PointsBook(state, payment.user_id, now)
    cause = Cause(_bought(payment), PointsReason.BOUGHT, payment_id=payment.id, actor=payment.user_id)
    entry = book.receive(points_bought(payment), cause)
    return entry, tuple(book.changes)


def _look(payment: Payment, state: State) -> PointsEntry:
    document = state.one(entry_read(_bought(payment)))
    assert document, "it is written with the payment"
    return to_entry(document)


@dataclass(frozen=True, slots=True)
class PurchaseCancelled:
    """A purchase that was called off, what is left of points, and the payments by card whose refund is to be asked."""

    payment: Payment
    balance: int
    requested: Sequence[Payment]


@dataclass(frozen=True)
class CancelPurchase(Operation[PurchaseCancelled]):
    """Takes bought points back and gives their money back, or neither.

    Raises PointsPurchaseNotFound, PaymentAlreadyRefunded, PointsPurchasePeriodExpired, PointsAlreadySpent.
    """

    payment_id: str
    user_id: str

    @property
    def reads(self) -> Sequence[Read]:
        return payment_read(self.payment_id), account_read(self.user_id), wallet_read(self.user_id)

    def decide(self, state: State, now: datetime) -> Done[PurchaseCancelled]:
        document = state.one(payment_read(self.payment_id))
        if document is None or document["purpose"]["kind"] != POINTS:
            raise PointsPurchaseNotFound
        payment = to_payment(document)
        if payment.user_id != self.user_id or payment.completed_at is None:
            raise PointsPurchaseNotFound
        if payment.status is not Status.COMPLETED or payment.given_or_promised or payment.disputed > 0:
            raise PaymentAlreadyRefunded
        if now - payment.completed_at > CALLED_OFF_WITHIN:
            raise PointsPurchasePeriodExpired
        points = points_bought(payment)
        if current(state, self.user_id, now).balance < points:
            raise PointsAlreadySpent
        book, books = PointsBook(state, self.user_id, now), Books(state, now)
        key = f"points:{payment.id}:cancelled"
        book.take_back(points, Cause(key, PointsReason.TAKEN_BACK, payment_id=payment.id, actor=self.user_id))
        refunds = give_back([document], books, now)
        (change,) = refunds.payments
        # The job that follows the payment finds that nothing of it is left.
        change = replace(change, set={**change.set, "loyalty": loyalty_document(Loyalty(0, 0, turn=1))})
        kept = {name: value for name, value in document.items() if name not in change.unset}
        done = PurchaseCancelled(to_payment({**kept, **change.set}), book.account.balance, refunds.requested)
        return Done(done, (change, *refunds.told, *book.changes, *books.changes))


@dataclass(frozen=True)
class AdjustPoints(Operation[PointsEntry]):
    """Gives a driver points, or takes some, for an admin. Raises InsufficientPoints."""

    user_id: str
    points: int
    cause: Cause

    @property
    def reads(self) -> Sequence[Read]:
        return (account_read(self.user_id),)

    def decide(self, state: State, now: datetime) -> Done[PointsEntry]:
        book = PointsBook(state, self.user_id, now)
        if self.points > 0:
            entry = book.receive(self.points, self.cause)
            return Done(entry, tuple(book.changes))
        if book.account.balance < -self.points:
            raise InsufficientPoints(book.account.balance)
        book.spend(-self.points, self.cause)
        return Done(book.last, tuple(book.changes))


@dataclass(frozen=True)
class ExpirePoints(Operation[None]):
    """Takes away what is over; `all_of_them`: also what is not, of an account that is erased."""

    user_id: str
    all_of_them: bool = False

    @property
    def reads(self) -> Sequence[Read]:
        return (account_read(self.user_id),)

    def decide(self, state: State, now: datetime) -> Done[None]:
        book = PointsBook(state, self.user_id, now)
        if self.all_of_them and book.account.balance:
            key = f"points:erased:{self.user_id}:{book.account.sequence}"
            book.spend(book.account.balance, Cause(key, PointsReason.EXPIRED))
        return Done(None, tuple(book.changes))


@dataclass(frozen=True)
class TellOfExpiry(Operation[None]):
    """Tells a driver of what expires next, if that is due."""

    user_id: str

    @property
    def reads(self) -> Sequence[Read]:
        return (account_read(self.user_id),)

    def decide(self, state: State, now: datetime) -> Done[None]:
        document = state.one(account_read(self.user_id))
        if document is None or "tellAt" not in document or document["tellAt"] > now:
            return Done(None)
        book = PointsBook(state, self.user_id, now)
        lot = book.tell()
        return Done(None, (*book.changes, *([expiring(self.user_id, lot, now)] if lot else ())))


@dataclass(frozen=True)
class SetTerms(Operation[Terms]):
    """Changes some of the terms."""

    fields: Mapping[str, Any]

    @property
    def reads(self) -> Sequence[Read]:
        return (terms_read(shared=False),)

    def decide(self, state: State, now: datetime) -> Done[Terms]:
        document = state.one(terms_read())
        before = to_terms(document)
        after = replace(before, **self.fields)
        if after == before:
            return Done(before)
        after = replace(after, updated_at=now)
        return Done(after, [terms_change(after, document)])
