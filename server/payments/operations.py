"""What payments do to their documents and to the books, as operations.

A payment from the wallet or in cash is one operation. By card it is several, with the bank asked in between:

    NoteCharge ──▶ pending ──NoteIntent──▶ processing ──Complete──▶ completed (──Reverse──▶ refunded)
                      └───── CallOff: cancelled or failed ─────┘        ▲
                                      └── money after all: Complete or GiveBack

A bank that wants the holder to confirm keeps it between processing and its end: AwaitHolder ──▶ requires_action.

Money that goes back is in reversals.py.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from bson import ObjectId

from server.engine.once import kept_answer, kept_read
from server.engine.operation import Change, Done, DuplicateKey, Fields, Insert, Operation, Read, State, Update
from server.errors import DomainError, IdempotencyKeyInUse, IdempotencyKeyReused
from server.ledger.books import Books, entry_read, reads_of
from server.ledger.document import to_entry
from server.ledger.model import CARD_CLEARING, REFUNDS, Movement, cash, receivable, wallet
from server.payments.document import PAYMENTS, moved, points_document, to_document, to_payment
from server.payments.errors import PaymentInProgress, PaymentNotFound, RefusedBefore, TopUpReferenceUsed
from server.payments.model import MethodType, Paid, Payment, Status
from server.payments.payable import Payable
from server.points import discount
from server.values.idempotency import KEPT, IdempotencyKey


def payment_read(payment_id: str) -> Read:
    return Read(PAYMENTS, ObjectId(payment_id))


def received(payment: Payment, payable: Payable) -> Movement:
    """The money of a payment, from where its method takes it to where what it pays for wants it."""
    match payment.method_type:
        case MethodType.WALLET:
            source = wallet(payment.user_id)
        case MethodType.CARD | MethodType.MOBILE:
            source = CARD_CLEARING
        case MethodType.CASH:
            source = cash(payment.recorded_by or "")
        case MethodType.LATER:
            source = receivable(payment.user_id)
    return Movement(
        source=source,
        target=payable.account_of(payment),
        amount=payment.amount,
        reason=payable.reason,
        key=f"payment:{payment.id}",
        reference_id=payment.purpose.subject_id if payable.id_field else payment.intent_id,
        payment_id=payment.id,
        actor=payment.recorded_by or payment.user_id,
    )


@dataclass(frozen=True)
class MoneyAtHand:
    """Money that is there (in the driver's wallet, in somebody's hand, received by the card processor before), taken as
    part of the operation that brings about what it is for.

    Raises InsufficientWalletBalance, PaymentInProgress, and for points InsufficientPoints, PointsExceedPayment.
    """

    payment: Payment
    payable: Payable

    @property
    def reads(self) -> Sequence[Read]:
        return (*reads_of(self._movement), *self._under_way, *discount.reads_of(self.payment))

    def take(self, state: State, now: datetime, amount: int | None = None) -> tuple[Paid, Sequence[Change]]:
        """`amount` is what it comes to, when that was known only now."""
        payment, movement = self.payment, self._movement
        if amount not in (None, payment.amount):
            payment = replace(payment, amount=amount)
        payment, spent = discount.discounted(payment, state, now)
        if payment.amount != movement.amount:
            movement = received(payment, self.payable)
        if any(state.one(read) for read in self._under_way):
            raise PaymentInProgress
        books = Books(state, now)
        entry = books.book(movement)
        insert = Insert(PAYMENTS, to_document(payment, self.payable))
        return Paid(payment, entry), (*books.changes, insert, *spent)

    @cached_property
    def _movement(self) -> Movement:
        return received(self.payment, self.payable)

    @property
    def _under_way(self) -> Sequence[Read]:
        """What must not be there: a charge for the same thing. Cash is taken already: then the card's goes back."""
        nobody_else = self.payable.id_field is None or self.payment.purpose.details.get("starts")
        if nobody_else or self.payment.method_type is MethodType.CASH:
            return ()
        return (Read(PAYMENTS, self.payable.open_for(self.payment), by="openFor"),)


@dataclass(frozen=True)
class PayAtOnce(Operation[Paid]):
    """Pays with money at hand. Raises as MoneyAtHand does, TopUpReferenceUsed, and what the Payable refuses."""

    payment: Payment
    payable: Payable

    @property
    def reads(self) -> Sequence[Read]:
        return (*self._money.reads, *self.payable.reads(self.payment))

    def decide(self, state: State, now: datetime) -> Done[Paid]:
        # The money first: what is refused to those who pay is nothing that others are to know.
        paid, taken = self._money.take(state, now)
        outcome, brought_about = self.payable.settle(self.payment, state, now)
        return Done(replace(paid, outcome=outcome), (*taken, *brought_about))

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return refusal(key) or self.payable.duplicate(key)

    @cached_property
    def _money(self) -> MoneyAtHand:
        return MoneyAtHand(self.payment, self.payable)


@dataclass(frozen=True)
class NoteCharge(Operation[Payment]):
    """Notes that a card is going to be charged, with what has to be there first. Gives the payment that is noted.

    Of a call that is repeated that is the first one's. What would be refused when the money is there is refused now;
    `require` refuses what cards cannot pay of what points leave. Raises PaymentInProgress, IdempotencyKeyReused,
    IdempotencyKeyInUse, InsufficientPoints, PointsExceedPayment, and what `begin` or the Payable refuses.
    """

    payment: Payment
    payable: Payable
    key: IdempotencyKey | None = None
    begin: Operation[Any] | None = None
    require: Callable[[int], None] | None = None

    @property
    def reads(self) -> Sequence[Read]:
        subject = self.begin.reads if self.begin else self.payable.reads(self.payment)
        return (*self._keys, self._under_way, *subject, *discount.reads_of(self.payment))

    def decide(self, state: State, now: datetime) -> Done[Payment]:
        changes: list[Change] = []
        for document in self._with_key(state):
            first = to_payment(document)
            if first.created_at >= now - KEPT:
                if first.request != self.payment.request:
                    raise IdempotencyKeyReused
                return Done(first)
            changes.append(Update(PAYMENTS, document["_id"], unset=("idempotencyKey", "request")))
        if self.key and kept_answer(state, self.key, now) is not None:
            raise IdempotencyKeyInUse  # answered before, by something else than a charge
        if state.one(self._under_way):
            raise PaymentInProgress
        if self.begin:
            changes += self.begin.decide(state, now).changes
        else:
            with suppress(*self.payable.told_to_payers):
                self.payable.settle(self.payment, state, now)
        payment, spent = discount.discounted(self.payment, state, now)
        if self.require and spent:
            self.require(payment.amount)
        return Done(payment, (*changes, Insert(PAYMENTS, to_document(payment, self.payable)), *spent))

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return refusal(key) or (self.begin.duplicate(key) if self.begin else None)

    @property
    def _keys(self) -> Sequence[Read]:
        return (_key_read(self.payment), kept_read(self.key)) if self.key else ()

    @property
    def _under_way(self) -> Read:
        return Read(PAYMENTS, self.payable.open_for(self.payment), by="openFor")

    def _with_key(self, state: State) -> Sequence[Fields]:
        return state.all(_key_read(self.payment)) if self.key else ()


@dataclass(frozen=True)
class NoteIntent(Operation[Payment]):
    """Notes the intent before its bank is asked. Gives the payment, which keeps an intent that it has."""

    payment_id: str
    intent_id: str

    @property
    def reads(self) -> Sequence[Read]:
        return (payment_read(self.payment_id),)

    def decide(self, state: State, now: datetime) -> Done[Payment]:
        document = existing(state, self.payment_id)
        if document["status"] != Status.PENDING.value:
            return Done(to_payment(document))
        payment, change = moved(document, Status.PROCESSING, intent_id=self.intent_id)
        return Done(payment, [change])


@dataclass(frozen=True)
class AwaitHolder(Operation[Payment]):
    """Notes that the holder has to confirm, and until when they can; who notes it again does not make that longer.

    `look_every` is how often the job asks meanwhile. Gives the payment as it is then: it may be at its end.
    """

    payment_id: str
    patience: timedelta
    look_every: timedelta

    @property
    def reads(self) -> Sequence[Read]:
        return (payment_read(self.payment_id),)

    def decide(self, state: State, now: datetime) -> Done[Payment]:
        document = existing(state, self.payment_id)
        until = document.get("confirmUntil", now + self.patience)
        soon = min(until, now + self.look_every)
        if document["status"] == Status.PROCESSING.value:
            payment, change = moved(document, Status.REQUIRES_ACTION, confirm_until=until, next_attempt_at=soon)
            return Done(payment, [change])
        if document["status"] == Status.REQUIRES_ACTION.value and document["nextAttemptAt"] <= now:
            payment, change = moved(document, Status.REQUIRES_ACTION, next_attempt_at=soon)
            return Done(payment, [change])
        return Done(to_payment(document))


@dataclass(frozen=True)
class Complete(Operation[Paid]):
    """The card's money is there: settles the payment, also one that was called off. Raises what the Payable refuses.

    Of one that is completed already it gives what came of it; raises RefusedBefore when it was given back.
    """

    payment: Payment
    payable: Payable

    @property
    def reads(self) -> Sequence[Read]:
        movement = received(self.payment, self.payable)
        kept = (entry_read(movement.key),) if movement.wallet_owner else ()
        points = discount.reads_of(self.payment)
        return (payment_read(self.payment.id), *kept, *reads_of(movement), *self.payable.reads(self.payment), *points)

    def decide(self, state: State, now: datetime) -> Done[Paid]:
        document = existing(state, self.payment.id)
        if document["status"] in (Status.COMPLETED.value, Status.REFUNDED.value):
            return Done(self._as_it_was(to_payment(document), state))
        payment, change = moved(document, Status.COMPLETED, completed_at=now)
        outcome, brought_about = self.payable.settle(payment.as_owed, state, now)
        payment, spent = discount.spent_again(payment, state, now)
        books = Books(state, now)
        entry = books.book(received(payment, self.payable))
        change = _with_points(change, payment) if spent else change
        return Done(Paid(payment, entry, outcome), (change, *books.changes, *brought_about, *spent))

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return self.payable.duplicate(key)

    def _as_it_was(self, payment: Payment, state: State) -> Paid:
        if payment.error_reason:
            raise RefusedBefore(payment.error_reason)
        movement = received(self.payment, self.payable)
        entry = state.one(entry_read(movement.key)) if movement.wallet_owner else None
        return Paid(payment, to_entry(entry) if entry else None, self.payable.look(payment, state))


@dataclass(frozen=True)
class GiveBack(Operation[Payment]):
    """The card's money came too late for what it was for, which refuses it for `reason`: it is to go back."""

    payment: Payment
    payable: Payable
    reason: str

    @property
    def reads(self) -> Sequence[Read]:
        return (payment_read(self.payment.id), *self.payable.reads(self.payment))

    def decide(self, state: State, now: datetime) -> Done[Payment]:
        document = existing(state, self.payment.id)
        if document["status"] in (Status.COMPLETED.value, Status.REFUNDED.value):
            return Done(to_payment(document))
        payment, change = moved(
            document,
            Status.COMPLETED,
            completed_at=now,
            refund_requested_at=now,
            next_attempt_at=now,
            error_reason=self.reason,
        )
        books = Books(state, now)
        books.book(replace(received(payment, self.payable), target=REFUNDS))
        return Done(payment, (change, *books.changes, *self.payable.release(payment, state, now)))


@dataclass(frozen=True)
class CallOff(Operation[Payment]):
    """Ends a payment that brought no money: failed when the bank refused it (`reason`), else cancelled.

    Gives the payment as it is then: not called off, when it does not stand any more where `payment` does.
    """

    payment: Payment
    payable: Payable
    reason: str | None = None

    @property
    def reads(self) -> Sequence[Read]:
        points = discount.reads_of(self.payment)
        return (payment_read(self.payment.id), *self.payable.reads(self.payment), *points)

    def decide(self, state: State, now: datetime) -> Done[Payment]:
        document = existing(state, self.payment.id)
        # Whoever calls off looked before: meanwhile another one may have noted an intent, and be asking the bank.
        if document["status"] != self.payment.status.value or not self.payment.is_open:
            return Done(to_payment(document))
        payment, change = moved(document, Status.FAILED if self.reason else Status.CANCELLED, error_reason=self.reason)
        payment, back = discount.given_back(payment, state, now, payment.points.used if payment.points else 0)
        change = _with_points(change, payment) if back else change
        return Done(payment, (change, *self.payable.release(payment, state, now), *back))


def _with_points(change: Update, payment: Payment) -> Update:
    """The same change, with what became of the payment's points."""
    assert payment.points
    return replace(change, set={**change.set, "points": points_document(payment.points)})


def refusal(key: DuplicateKey) -> DomainError | None:
    """What it means that a payment like this one is there."""
    if key.collection != PAYMENTS:
        return None
    match key.fields:
        case ("openFor",):
            return PaymentInProgress()
        case ("stripePaymentIntentId",):
            return TopUpReferenceUsed()
        case ("idempotencyKey",):
            return IdempotencyKeyInUse()
    return None


def existing(state: State, payment_id: str) -> Fields:
    """The document of a payment that was read. Raises PaymentNotFound."""
    if (document := state.one(payment_read(payment_id))) is None:
        raise PaymentNotFound
    return document


def _key_read(payment: Payment) -> Read:
    return Read(PAYMENTS, payment.idempotency_key, by="idempotencyKey")
