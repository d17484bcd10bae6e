"""What payments do to their documents and to the books, as operations.

A payment from the wallet or in cash is one operation. By card it is several, with the bank asked in between:

    NoteCharge ──▶ pending ──NoteIntent──▶ processing ──Complete──▶ completed (──NoteRefund──▶ refunded)
                      └───── CallOff: cancelled or failed ─────┘        ▲
                                      └── money after all: Complete or GiveBack
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from bson import ObjectId

from server.engine.operation import Change, Done, DuplicateKey, Fields, Insert, Operation, Read, State, Update
from server.errors import DomainError, IdempotencyKeyInUse, IdempotencyKeyReused
from server.ledger.books import Books, entry_read, reads_of
from server.ledger.document import to_entry
from server.ledger.model import CARD_CLEARING, REFUNDS, EntryReason, Movement, cash, wallet
from server.payments.document import PAYMENTS, moved, to_document, to_payment
from server.payments.errors import PaymentInProgress, PaymentNotFound, RefusedBefore, TopUpReferenceUsed
from server.payments.model import MethodType, Paid, Payment, Status
from server.payments.payable import Payable
from server.payments.repairs import postponed

KEYS_KEPT = timedelta(hours=24)
"""After that an idempotency key means a new call, as the contract says."""


def payment_read(payment_id: str) -> Read:
    return Read(PAYMENTS, ObjectId(payment_id))


def completed_of(id_field: str, subject_id: str) -> Read:
    """The completed payments for a thing, for `give_back`."""
    return Read(PAYMENTS, ObjectId(subject_id), by=id_field, where=(("status", Status.COMPLETED.value),))


def received(payment: Payment, payable: Payable) -> Movement:
    """The money of a payment, from where its method takes it to where what it pays for wants it."""
    match payment.method_type:
        case MethodType.WALLET:
            source = wallet(payment.user_id)
        case MethodType.CARD:
            source = CARD_CLEARING
        case MethodType.CASH:
            source = cash(payment.recorded_by or "")
    return Movement(
        source=source,
        target=payable.account(payment),
        amount=payment.amount,
        reason=payable.reason,
        key=f"payment:{payment.id}",
        reference_id=payment.purpose.subject_id if payable.id_field else payment.intent_id,
        payment_id=payment.id,
        actor=payment.recorded_by or payment.user_id,
    )


@dataclass(frozen=True)
class FromWallet:
    """Money from the driver's wallet, taken as part of the operation that brings about what it is for.

    Raises InsufficientWalletBalance, PaymentInProgress, IdempotencyKeyReused.
    """

    payment: Payment
    payable: Payable

    @property
    def reads(self) -> Sequence[Read]:
        return (*_reads_of_key(self.payment), *reads_of(received(self.payment, self.payable)), *self._under_way)

    def take(self, state: State, now: datetime, amount: int | None = None) -> tuple[Paid, Sequence[Change]]:
        """`amount` is what it comes to, when that was known only now."""
        payment = self.payment if amount is None else replace(self.payment, amount=amount)
        forgotten = _free_key(payment, state, now)
        if any(state.one(read) for read in self._under_way):
            raise PaymentInProgress
        books = Books(state, now)
        entry = books.book(received(payment, self.payable))
        insert = Insert(PAYMENTS, to_document(payment, self.payable))
        return Paid(payment, entry), (*forgotten, *books.changes, insert)

    @property
    def _under_way(self) -> Sequence[Read]:
        if self.payable.id_field is None or self.payment.purpose.details.get("starts"):
            return ()
        return (Read(PAYMENTS, self.payable.open_for(self.payment), by="openFor"),)


@dataclass(frozen=True)
class PayAtOnce(Operation[Paid]):
    """Money that is there: in the wallet, in somebody's hand, or received by the card processor before.

    Raises as FromWallet does, TopUpReferenceUsed, and what the Payable refuses.
    """

    payment: Payment
    payable: Payable

    @property
    def reads(self) -> Sequence[Read]:
        return (*self._money.reads, *self.payable.reads(self.payment))

    def decide(self, state: State, now: datetime) -> Done[Paid]:
        outcome, brought_about = self.payable.settle(self.payment, state, now)
        paid, taken = self._money.take(state, now)
        return Done(replace(paid, outcome=outcome), (*taken, *brought_about))

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return refusal(key) or self.payable.duplicate(key)

    @property
    def _money(self) -> FromWallet:
        return FromWallet(self.payment, self.payable)


@dataclass(frozen=True)
class NoteCharge(Operation[Payment]):
    """Notes that a card is going to be charged, with what has to be there first. Gives the payment that is noted.

    Of a call that is repeated that is the first one's. Raises PaymentInProgress, IdempotencyKeyReused, and what `begin`
    refuses.
    """

    payment: Payment
    payable: Payable
    begin: Operation[Any] | None = None

    @property
    def reads(self) -> Sequence[Read]:
        return (*_reads_of_key(self.payment), self._under_way, *(self.begin.reads if self.begin else ()))

    def decide(self, state: State, now: datetime) -> Done[Payment]:
        if (first := _first_with_key(self.payment, state)) and first.created_at >= now - KEYS_KEPT:
            self._require_same(first)
            return Done(first)
        changes = [*_free_key(self.payment, state, now)]
        if state.one(self._under_way):
            raise PaymentInProgress
        if self.begin:
            changes += self.begin.decide(state, now).changes
        return Done(self.payment, (*changes, Insert(PAYMENTS, to_document(self.payment, self.payable))))

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return refusal(key) or (self.begin.duplicate(key) if self.begin else None)

    @property
    def _under_way(self) -> Read:
        return Read(PAYMENTS, self.payable.open_for(self.payment), by="openFor")

    def _require_same(self, first: Payment) -> None:
        """A thing that is begun with its payment is made anew by every call; the details tell whether it is."""
        mine, its = self.payment.purpose, first.purpose
        same_subject = self.begin is not None or its.subject_id == mine.subject_id
        if first.amount != self.payment.amount or its.details != mine.details or not same_subject:
            raise IdempotencyKeyReused


@dataclass(frozen=True)
class NoteIntent(Operation[Payment]):
    """Notes the intent before its bank is asked. Gives the payment, which keeps an intent that it has."""

    payment_id: str
    intent_id: str

    @property
    def reads(self) -> Sequence[Read]:
        return (payment_read(self.payment_id),)

    def decide(self, state: State, now: datetime) -> Done[Payment]:
        document = _existing(state, self.payment_id)
        if document["status"] != Status.PENDING.value:
            return Done(to_payment(document))
        payment, change = moved(document, Status.PROCESSING, intent_id=self.intent_id)
        return Done(payment, [change])


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
        return (payment_read(self.payment.id), *kept, *reads_of(movement), *self.payable.reads(self.payment))

    def decide(self, state: State, now: datetime) -> Done[Paid]:
        document = _existing(state, self.payment.id)
        if document["status"] in (Status.COMPLETED.value, Status.REFUNDED.value):
            return Done(self._as_it_was(to_payment(document), state))
        payment, change = moved(document, Status.COMPLETED, completed_at=now)
        outcome, brought_about = self.payable.settle(payment, state, now)
        books = Books(state, now)
        entry = books.book(received(payment, self.payable))
        return Done(Paid(payment, entry, outcome), (change, *books.changes, *brought_about))

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return self.payable.duplicate(key)

    def _as_it_was(self, payment: Payment, state: State) -> Paid:
        if payment.error_reason:
            raise RefusedBefore(payment.error_reason)
        movement = received(self.payment, self.payable)
        entry = state.one(entry_read(movement.key)) if movement.wallet_owner else None
        return Paid(payment, to_entry(entry) if entry else None, self.payable.look(payment, state))


@dataclass(frozen=True)
class GiveBack(Operation[None]):
    """The card's money came too late for what it was for, which refuses it for `reason`: it is to go back."""

    payment: Payment
    payable: Payable
    reason: str

    @property
    def reads(self) -> Sequence[Read]:
        return (payment_read(self.payment.id), *self.payable.reads(self.payment))

    def decide(self, state: State, now: datetime) -> Done[None]:
        document = _existing(state, self.payment.id)
        if document["status"] in (Status.COMPLETED.value, Status.REFUNDED.value):
            return Done(None)
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
        return Done(None, (change, *books.changes, *self.payable.release(payment, state, now)))


@dataclass(frozen=True)
class CallOff(Operation[Payment]):
    """Ends a payment that brought no money: failed when the bank refused it (`reason`), else cancelled."""

    payment: Payment
    payable: Payable
    reason: str | None = None

    @property
    def reads(self) -> Sequence[Read]:
        return (payment_read(self.payment.id), *self.payable.reads(self.payment))

    def decide(self, state: State, now: datetime) -> Done[Payment]:
        document = _existing(state, self.payment.id)
        if not to_payment(document).is_open:
            return Done(to_payment(document))
        payment, change = moved(document, Status.FAILED if self.reason else Status.CANCELLED, error_reason=self.reason)
        return Done(payment, (change, *self.payable.release(payment, state, now)))


@dataclass(frozen=True)
class NoteRefund(Operation[bool]):
    """The card processor says that a charge went back whole. What a top-up brought leaves the wallet, which may owe."""

    payment: Payment
    payable: Payable

    @property
    def reads(self) -> Sequence[Read]:
        return (payment_read(self.payment.id), *reads_of(self._movement(self.payment, 0)))

    def decide(self, state: State, now: datetime) -> Done[bool]:
        document = _existing(state, self.payment.id)
        if document["status"] != Status.COMPLETED.value:
            return Done(False)
        payment, change = moved(document, Status.REFUNDED, refunded_at=now)
        books = Books(state, now)
        books.book(self._movement(payment, document.get("refundsFailed", 0)))
        return Done(True, (change, *books.changes))

    def _movement(self, payment: Payment, failed: int) -> Movement:
        account = self.payable.account(payment)
        reversed_top_up = account == wallet(payment.user_id) and not payment.error_reason
        return Movement(
            source=account if reversed_top_up else REFUNDS,
            target=CARD_CLEARING,
            amount=payment.amount,
            reason=EntryReason.REFUND,
            key=_refund_key(payment.id, failed),
            reference_id=payment.purpose.subject_id if self.payable.id_field else payment.intent_id,
            payment_id=payment.id,
            may_owe=True,
        )


@dataclass(frozen=True)
class ReopenRefund(Operation[bool]):
    """The bank took a refund back that had succeeded: it is owed again."""

    payment: Payment
    payable: Payable

    @property
    def reads(self) -> Sequence[Read]:
        return (payment_read(self.payment.id), *reads_of(received(self.payment, self.payable)))

    def decide(self, state: State, now: datetime) -> Done[bool]:
        document = _existing(state, self.payment.id)
        if document["status"] != Status.REFUNDED.value or document["methodType"] != MethodType.CARD.value:
            return Done(False)
        payment, change = moved(document, Status.COMPLETED, refund_requested_at=now, next_attempt_at=now)
        failed = document.get("refundsFailed", 0)
        taken_back = NoteRefund(payment, self.payable)._movement(payment, failed)
        books = Books(state, now)
        books.book(
            replace(taken_back, source=CARD_CLEARING, target=taken_back.source, key=f"{taken_back.key}:failed")
        )
        change = replace(change, set={**change.set, "refundsFailed": failed + 1})
        return Done(True, (change, *books.changes))


@dataclass(frozen=True)
class Postpone(Operation[None]):
    """A repair did not succeed: says when to try again. `jitter` is drawn between 0 and 1."""

    payment_id: str
    error: str
    jitter: float
    is_final: bool = False

    @property
    def reads(self) -> Sequence[Read]:
        return (payment_read(self.payment_id),)

    def decide(self, state: State, now: datetime) -> Done[None]:
        document = _existing(state, self.payment_id)
        if "nextAttemptAt" not in document:
            return Done(None)
        since = document.get("refundRequestedAt") or document["createdAt"]
        fresh = postponed(document.get("attempts", 0), since, now, self.error, self.jitter, is_final=self.is_final)
        return Done(None, [Update(PAYMENTS, document["_id"], fresh)])


@dataclass
class Refunds:
    """What `give_back` does: `total` millimes are or will be back."""

    total: int = 0
    changes: list[Change] = field(default_factory=list)


def give_back(documents: Sequence[Fields], books: Books, now: datetime) -> Refunds:
    """Gives back what was paid, as part of another operation that has read `completed_of` and the driver's wallet.

    Wallet money is back at once; of cards the refund is requested, and the job asks for it. Cash is given back by hand.
    """
    refunds = Refunds()
    for document in documents:
        payment = to_payment(document)
        if payment.refund_requested_at or payment.method_type is MethodType.CASH:
            continue
        if payment.method_type is MethodType.WALLET:
            payment, change = moved(document, Status.REFUNDED, refunded_at=now)
            books.book(
                Movement(
                    source=REFUNDS,
                    target=wallet(payment.user_id),
                    amount=payment.amount,
                    reason=EntryReason.REFUND,
                    key=_refund_key(payment.id, 0),
                    reference_id=payment.purpose.subject_id,
                    payment_id=payment.id,
                )
            )
        else:
            payment, change = moved(document, Status.COMPLETED, refund_requested_at=now, next_attempt_at=now)
        refunds.changes.append(change)
        refunds.total += payment.amount
    return refunds


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


def _refund_key(payment_id: str, failed: int) -> str:
    return f"refund:{payment_id}" + (f":{failed}" if failed else "")


def _existing(state: State, payment_id: str) -> Fields:
    if (document := state.one(payment_read(payment_id))) is None:
        raise PaymentNotFound
    return document


def _reads_of_key(payment: Payment) -> Sequence[Read]:
    return (Read(PAYMENTS, payment.idempotency_key, by="idempotencyKey"),) if payment.idempotency_key else ()


def _first_with_key(payment: Payment, state: State) -> Payment | None:
    found = [document for read in _reads_of_key(payment) if (document := state.one(read))]
    return to_payment(found[0]) if found else None


def _free_key(payment: Payment, state: State, now: datetime) -> Sequence[Change]:
    """Takes a key from a payment that it has meant for long enough. Raises IdempotencyKeyReused for a fresh one."""
    if (first := _first_with_key(payment, state)) is None:
        return ()
    if first.created_at >= now - KEYS_KEPT:
        raise IdempotencyKeyReused
    return (Update(PAYMENTS, ObjectId(first.id), unset=("idempotencyKey",)),)


