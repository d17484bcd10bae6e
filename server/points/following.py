"""What becomes of points after the payment: the job that follows payments and reservations.

A payment that is received, or of which something went back, says by itself that points are to look at it; so no payment
waits for the points that it earns, and no crash loses them. What a payment has moved so far stands in it (`loyalty`):
however often it is looked at, only the difference is booked.

That it is due no more is noted after the transaction, and only if the payment is still as it was looked at: `pointsDue`
has an index, which transactions pay dearly for (see server/payments/receipts/numbering.py).
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeVar

import structlog

from server.carpark.reservations.document import RESERVATIONS
from server.engine.engine import Engine
from server.engine.operation import Change, Done, Fields, Operation, Read, State, Update
from server.mongo.client import Document
from server.payments.document import PAYMENTS, points_document, to_payment
from server.payments.model import Payment
from server.payments.operations import payment_read
from server.payments.payable import Payable, Payables
from server.points.book import Cause, PointsBook
from server.points.discount import return_points
from server.points.document import account_read, terms_read, to_terms
from server.points.model import PERCENT, PointsReason, earned
from server.points.repository import PointsRepository
from server.premium.document import subscription_read, to_subscription

MOST_IN_A_RUN = 500
AT_ONCE = 64
SEEN = ("status", "refundedAmount", "askedBack", "disputedAmount", "refundRequestedAt")
"""What says how much of a payment stayed."""

T = TypeVar("T")

_log = structlog.get_logger("parkup.points")


@dataclass(frozen=True, slots=True)
class Loyalty:
    """What a payment has moved: `rate` points for a TND, and `off_peak_percent` of them besides, as they were first."""

    rate: int
    off_peak_percent: int
    earned: int = 0
    off_peak: int = 0
    bought: int = 0
    turn: int = 0


def to_loyalty(document: Fields) -> Loyalty | None:
    kept = document.get("loyalty")
    if kept is None:
        return None
    return Loyalty(kept["rate"], kept["offPeakPercent"], kept["earned"], kept["offPeak"], kept["bought"], kept["turn"])


def loyalty_document(loyalty: Loyalty) -> Document:
    return {
        "rate": loyalty.rate,
        "offPeakPercent": loyalty.off_peak_percent,
        "earned": loyalty.earned,
        "offPeak": loyalty.off_peak,
        "bought": loyalty.bought,
        "turn": loyalty.turn,
    }


def points_bought(payment: Payment) -> int:
    points: int = payment.purpose.details["points"]
    return points


@dataclass(frozen=True)
class FollowPayment(Operation[Document]):
    """Brings points to where a payment stands: what it earns, what of its points comes back, what it bought.

    Gives that state, as a query; empty if there was nothing to look at. `began` is when the parking began that the
    payment is for, None: it is for something else.
    """

    payment_id: str
    user_id: str
    payable: Payable
    began: datetime | None = None

    @property
    def reads(self) -> Sequence[Read]:
        premium = subscription_read(self.user_id, shared=True)
        return payment_read(self.payment_id), account_read(self.user_id), terms_read(), premium

    def decide(self, state: State, now: datetime) -> Done[Document]:
        document = state.one(payment_read(self.payment_id))
        if document is None or "pointsDue" not in document:
            return Done({})
        payment, book = to_payment(document), PointsBook(state, self.user_id, now)
        fresh, turn = dict[str, Any](), dict[str, Any]()
        gone = min(payment.amount, payment.given_or_promised)
        if payment.points:
            back = return_points(payment, book, payment.points.used * gone // payment.amount, now)
            assert back.points
            fresh["points"] = points_document(back.points)
        if "movesPoints" in document:
            kept = 0 if payment.error_reason else payment.amount - gone - max(0, payment.disputed)
            before = to_loyalty(document) or self._first(payment, state)
            after = self._moved(payment, before, max(0, kept), book)
            fresh["loyalty"] = loyalty_document(after)
            # A payment may come back to a state after points have followed it elsewhere: then the turn is another.
            turn = {"loyalty.turn": after.turn}
        seen = {name: document.get(name, {"$exists": False}) for name in SEEN} | turn
        changed = {name: value for name, value in fresh.items() if document.get(name) != value}
        followed = [Update(PAYMENTS, document["_id"], changed, seen=SEEN)] if changed else []
        return Done(seen, (*followed, *book.changes))

    def _first(self, payment: Payment, state: State) -> Loyalty:
        terms, premium = to_terms(state.one(terms_read())), state.one(subscription_read(self.user_id))
        is_off_peak = self.began is not None and terms.is_off_peak(self.began)
        bought = points_bought(payment) if self.payable.gives_points and not payment.error_reason else 0
        of_plan = to_subscription(premium).rate_at(payment.completed_at or payment.created_at) if premium else None
        rate = (terms.per_tnd if of_plan is None else of_plan) if self.payable.earns_points else 0
        return Loyalty(rate, terms.off_peak_percent if is_off_peak else 0, bought=bought)

    def _moved(self, payment: Payment, before: Loyalty, kept: int, book: PointsBook) -> Loyalty:
        points = earned(kept, before.rate)
        after = replace(before, earned=points, off_peak=points * before.off_peak_percent // PERCENT)
        if self.payable.gives_points and before.bought:
            # What was called off stays so, whatever the bank says of the money later.
            after = replace(after, bought=min(before.bought, points_bought(payment) * kept // payment.amount))
        if after == before:
            return before
        after = replace(after, turn=before.turn + 1)
        less = 0
        for reason, difference in (
            (PointsReason.EARNED, after.earned - before.earned),
            (PointsReason.OFF_PEAK, after.off_peak - before.off_peak),
            (PointsReason.BOUGHT, after.bought - before.bought),
        ):
            less -= min(0, difference)
            if difference > 0:
                book.receive(difference, _cause(payment, reason, after.turn))
        if less:
            book.take_back(less, _cause(payment, PointsReason.TAKEN_BACK, after.turn))
        return after


def _cause(payment: Payment, reason: PointsReason, turn: int) -> Cause:
    return Cause(f"loyalty:{payment.id}:{reason.value}:{turn}", reason, payment_id=payment.id)


@dataclass(frozen=True)
class RewardReservation(Operation[None]):
    """Gives a driver the points for a reservation whose car came, once."""

    reservation_id: int
    user_id: str

    @property
    def reads(self) -> Sequence[Read]:
        return self._reservation, account_read(self.user_id), terms_read()

    def decide(self, state: State, now: datetime) -> Done[None]:
        document = state.one(self._reservation)
        if document is None or "pointsDue" not in document:
            return Done(None)
        book, points = PointsBook(state, self.user_id, now), to_terms(state.one(terms_read())).for_reservation
        if points:
            key = f"reservation:{self.reservation_id}"
            book.receive(points, Cause(key, PointsReason.RESERVATION, reservation_id=self.reservation_id))
        changes: list[Change] = [Update(RESERVATIONS, document["_id"], unset=("pointsDue",)), *book.changes]
        return Done(None, changes)

    @property
    def _reservation(self) -> Read:
        return Read(RESERVATIONS, self.reservation_id)


class Following:
    """The job: follows what is due, several at a time; what fails is due again."""

    def __init__(self, points: PointsRepository, payables: Payables, engine: Engine) -> None:
        self._points = points
        self._payables = payables
        self._engine = engine

    async def run(self) -> int:
        """Gives how many it followed."""
        # What a newer release sells is for its own processes to follow: this one does not know it.
        payments = await self._points.payments_due(self._payables.kinds, MOST_IN_A_RUN)
        reservations = await self._points.reservations_due(MOST_IN_A_RUN)
        began = await self._began(payments)
        states, _ = await asyncio.gather(
            self._run(
                [FollowPayment(each.id, each.user_id, self._payables.of(each), began.get(each.id)) for each in payments]
            ),
            self._run([RewardReservation(number, user_id) for number, user_id in reservations]),
        )
        looked_at = zip(payments, states, strict=True)
        await self._points.followed({payment.id: state for payment, state in looked_at if state})
        return len(payments) + len(reservations)

    async def _run(self, operations: Sequence[Operation[T]]) -> Sequence[T | None]:
        """Their results, None of those that failed."""
        places = asyncio.Semaphore(AT_ONCE)

        async def one(operation: Operation[T]) -> T | None:
            async with places:
                try:
                    return await self._engine.run(operation)
                except Exception as error:  # noqa: BLE001  # one must not keep the others from theirs
                    _log.warning("points not followed", operation=repr(operation), error=repr(error))
                    return None

        return await asyncio.gather(*map(one, operations))

    async def _began(self, payments: Sequence[Payment]) -> Mapping[str, datetime]:
        """When the parking began that each pays, by the payment's id: one question a kind."""
        by_payable: dict[str, list[Payment]] = {}
        for payment in payments:
            by_payable.setdefault(payment.purpose.kind, []).append(payment)
        found = dict[str, datetime]()
        for kind, some in by_payable.items():
            begun = self._payables[kind].begun
            if begun is None:
                continue
            times = await begun([each.purpose.subject_id for each in some])
            found |= {each.id: times[each.purpose.subject_id] for each in some if each.purpose.subject_id in times}
        return found
