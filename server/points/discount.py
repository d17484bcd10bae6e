"""Points that pay a part of something, as part of the operations of its payment.

They go with the money: out of the account when the payment is noted or made, back when there will be no money; what
goes back later is given back by the job that follows payments (following.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from server.engine.operation import Change, Read, State
from server.payments.model import Payment
from server.points.book import Cause, PointsBook
from server.points.document import account_read, terms_read, to_terms
from server.points.model import PointsReason, part_of


def reads_of(payment: Payment) -> Sequence[Read]:
    """What must be read to take points for a payment, or to give them back."""
    return (account_read(payment.user_id), terms_read()) if payment.points else ()


def discounted(payment: Payment, state: State, now: datetime) -> tuple[Payment, Sequence[Change]]:
    """A new payment less what its points take off, and the changes that take them.

    Raises InsufficientPoints, PointsExceedPayment.
    """
    if payment.points is None:
        return payment, ()
    discount = to_terms(state.one(terms_read())).discount(payment.points.used, payment.amount)
    spent = replace(payment.points, discount=discount)
    return _spent(replace(payment, amount=payment.amount - discount, points=spent), state, now)


def spent_again(payment: Payment, state: State, now: datetime) -> tuple[Payment, Sequence[Change]]:
    """A payment whose money comes although it was called off: what went back is taken once more.

    Raises InsufficientPoints.
    """
    if payment.points is None or not payment.points.back:
        return payment, ()
    again = replace(payment.points, back=0, turn=payment.points.turn + 1)
    return _spent(replace(payment, points=again), state, now)


def given_back(payment: Payment, state: State, now: datetime, back: int) -> tuple[Payment, Sequence[Change]]:
    """A payment of whose points so many are back, in all."""
    points = payment.points
    if points is None or back <= points.back:
        return payment, ()
    book = PointsBook(state, payment.user_id, now)
    after = return_points(payment, book, back, now)
    return after, tuple(book.changes)


def return_points(payment: Payment, book: PointsBook, back: int, now: datetime) -> Payment:
    """The same into a book that is open already."""
    points = payment.points
    if points is None or back <= points.back:
        return payment
    lots = part_of(points.lots, points.back, back - points.back, now)
    turn = points.turn + 1
    book.receive(back - points.back, _cause(payment, PointsReason.RETURNED, turn), lots)
    return replace(payment, points=replace(points, back=back, turn=turn))


def _spent(payment: Payment, state: State, now: datetime) -> tuple[Payment, Sequence[Change]]:
    assert payment.points
    book = PointsBook(state, payment.user_id, now)
    cause = _cause(payment, PointsReason.SPENT, payment.points.turn)
    lots = book.spend(payment.points.used, cause)
    return replace(payment, points=replace(payment.points, lots=lots)), tuple(book.changes)


def _cause(payment: Payment, reason: PointsReason, turn: int) -> Cause:
    return Cause(f"points:{payment.id}:{reason.value}:{turn}", reason, payment_id=payment.id)
