"""Money that goes back: asked for by us, by hand at the card processor, or by the bank; and repairs put off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from server.engine.operation import Change, Done, Fields, Insert, Operation, Read, State, Update
from server.ledger.books import Books, wallet_read
from server.ledger.model import CARD_CLEARING, DISPUTES, REFUNDS, EntryReason, Movement, receivable, wallet
from server.mongo.money import to_decimal128, to_millimes
from server.payments.document import PAYMENTS, moved, subject_key, to_payment
from server.payments.model import MethodType, Payment, Reversed, Status
from server.payments.operations import existing, payment_read
from server.payments.payable import Payable
from server.payments.receipts.notices import given_back
from server.payments.repairs import postponed
from server.values.money import CARD_STEP

REVERSED_BY = "the card processor"
"""Who is on record for what the books say of it."""


def completed_of(id_field: str, subject_id: str) -> Read:
    """The completed payments for a thing, for `give_back`."""
    return Read(PAYMENTS, subject_key(subject_id), by=id_field, where=(("status", Status.COMPLETED.value),))


@dataclass
class Refunds:
    """What `give_back` does: `total` millimes are or will be back; `requested` are the payments by card among them.

    `payments` are the changes of the payments, in the order in which they were given. What
    was to be paid later is in `taken_back`: by payment how much of it is not to be (server/payments/later).
    """

    total: int = 0
    requested: list[Payment] = field(default_factory=list)
    taken_back: dict[str, int] = field(default_factory=dict)
    payments: list[Update] = field(default_factory=list)
    told: list[Insert] = field(default_factory=list)

    @property
    def changes(self) -> Sequence[Change]:
        """Of the payments, and what their drivers are told of money that is back."""
        return (*self.payments, *self.told)


def _to_driver(payment: Payment, amount: int, key: str, books: Books, now: datetime) -> Sequence[Insert]:
    """Millimes of a payment go back to its driver's wallet, or off what they owe; gives what they are told of it."""
    is_later = payment.method_type is MethodType.LATER
    books.book(
        Movement(
            source=REFUNDS,
            target=receivable(payment.user_id) if is_later else wallet(payment.user_id),
            amount=amount,
            reason=EntryReason.REFUND,
            key=key,
            reference_id=payment.purpose.subject_id,
            payment_id=payment.id,
        )
    )
    return given_back(payment, amount, key, now)


def give_back(documents: Sequence[Fields], books: Books, now: datetime) -> Refunds:
    """Gives back what was paid, as part of another operation that has read `completed_of` and the driver's wallet.

    Wallet money is back at once; of cards the refund is requested, and asked for afterwards. Cash goes back by hand.
    What was to be paid later goes off what its driver owes, which `later.debts.take_back` notes.
    """
    refunds = Refunds()
    for document in documents:
        payment = to_payment(document)
        left = payment.amount - payment.given_or_promised
        if not left or payment.method_type is MethodType.CASH:
            continue
        if payment.method_type in (MethodType.WALLET, MethodType.LATER):
            is_later = payment.method_type is MethodType.LATER
            payment, change = moved(document, Status.REFUNDED, refunded_at=now)
            change = with_amounts(change, document, refundedAmount=payment.amount)
            refunds.told += _to_driver(payment, left, f"refund:{payment.id}", books, now)
            if is_later:
                refunds.taken_back[payment.id] = left
        else:
            payment, change = moved(document, Status.COMPLETED, refund_requested_at=now, next_attempt_at=now)
            change = with_amounts(change, document, askedBack=payment.amount)
            refunds.requested.append(replace(payment, asked_back=payment.amount))
        refunds.payments.append(change)
        refunds.total += left
    return refunds


def give_share_back(documents: Sequence[Fields], percent: Decimal, books: Books, now: datetime) -> Refunds:
    """Gives back a part of what was paid, as `give_back` does all of it: whole millimes, of cards whole tens.

    What went back of a payment before stays, and counts for it.
    """
    refunds = Refunds()
    for document in documents:
        payment = to_payment(document)
        step = 1 if payment.method_type is MethodType.WALLET else CARD_STEP
        wanted = int(payment.amount * percent / 100) // step * step
        part = min(wanted, payment.amount) - payment.given_or_promised
        if part <= 0 or payment.method_type is MethodType.CASH:
            continue
        in_all = payment.given_or_promised + part
        back = to_decimal128(in_all)
        if payment.method_type is MethodType.WALLET:
            due = {"pointsDue": True} if "points" in document or "movesPoints" in document else {}
            change = Update(PAYMENTS, document["_id"], {"refundedAmount": back, **due}, seen=("askedBack", "status"))
            refunds.told += _to_driver(payment, part, f"refund:{payment.id}:share", books, now)
        else:
            payment, change = moved(document, Status.COMPLETED, refund_requested_at=now, next_attempt_at=now)
            change = replace(change, set={**change.set, "askedBack": back}, seen=("refundedAmount", "askedBack"))
            refunds.requested.append(replace(payment, asked_back=in_all))
        refunds.payments.append(change)
        refunds.total += part
    return refunds


def with_amounts(change: Update, document: Fields, **whole: int) -> Update:
    """Brings amounts of a payment that went back in parts before to the whole; of others there are none to bring."""
    fresh = {name: to_decimal128(millimes) for name, millimes in whole.items() if name in document}
    return replace(change, set={**change.set, **fresh}, seen=("refundedAmount", "askedBack"))


@dataclass(frozen=True, slots=True)
class Noted:
    """A payment as it is; `is_applied` is False when somebody noted a later look at the card processor before."""

    payment: Payment
    is_applied: bool


@dataclass(frozen=True)
class Reverse(Operation[Noted]):
    """Follows the card processor: how much of a charge went back to its holder by now, by refunds and by disputes.

    The books get the difference to what they said before, which may also come back: banks take promises back. What a
    top-up brought leaves the wallet, which may then owe; what settled a debt is owed once more. A refund of ours that
    failed is owed again.

    `payment` is as it was before the card processor was asked: two who ask at the same time may come here in the wrong
    order, and the later one must not undo what the other saw.
    """

    payment: Payment
    payable: Payable
    reversed: Reversed

    @property
    def reads(self) -> Sequence[Read]:
        if not self._is_held:
            return (payment_read(self.payment.id),)
        kept = self.payable.undoing.reads(self.payment) if self.payable.undoing else ()
        return (payment_read(self.payment.id), wallet_read(self.payment.user_id), *kept)

    def decide(self, state: State, now: datetime) -> Done[Noted]:
        document = existing(state, self.payment.id)
        payment = to_payment(document)
        if payment.status not in (Status.COMPLETED, Status.REFUNDED):
            return Done(Noted(payment, is_applied=True))
        if payment.reversals != self.payment.reversals:
            return Done(Noted(payment, is_applied=False))
        books, fresh, turn, gone = Books(state, now), dict[str, Any](), payment.reversals, 0
        for name, account, total in (
            ("refundedAmount", REFUNDS, self.reversed.refunded),
            ("disputedAmount", DISPUTES, self.reversed.disputed),
        ):
            before = to_millimes(document[name]) if name in document else 0
            if total is None or total == before:
                continue
            turn += 1
            for movement in self._movements(payment, before, total, account, f"{name}:{payment.id}:{turn}"):
                books.book(movement)
                gone -= sum(line.amount for line in movement.lines if line.account == self._account)
            fresh[name] = to_decimal128(total)
        if not fresh:
            return Done(Noted(payment, is_applied=True))
        fresh["reversals"] = turn
        more = self.reversed.refunded - payment.refunded
        told = given_back(payment, more, f"refund:{payment.id}:{turn}", now) if more > 0 else ()
        undoing = self.payable.undoing if gone and self._is_held else None
        undone = undoing.undo(payment, gone, state, now) if undoing else ()
        payment, change = self._moved({**document, **fresh}, payment, now)
        return Done(
            Noted(payment, is_applied=True),
            (replace(change, set={**change.set, **fresh}, seen=("askedBack",)), *books.changes, *undone, *told),
        )

    def _moved(self, document: Fields, payment: Payment, now: datetime) -> tuple[Payment, Update]:
        if self.reversed.refunded >= payment.amount:
            return moved(document, Status.REFUNDED, refunded_at=payment.refunded_at or now)
        if self.reversed.refunded < payment.refund_target:  # a part is still to go, or did not stay where it went
            return moved(
                document,
                Status.COMPLETED,
                refund_requested_at=payment.refund_requested_at or now,
                next_attempt_at=now,
                error_reason=payment.error_reason,
            )
        # What was asked for has gone: nothing is owed but what is asked for from now on.
        rest = {name: value for name, value in document.items() if name != "refundRequestedAt"}
        payment, change = moved(rest, Status.COMPLETED, error_reason=payment.error_reason)
        gone = ("refundRequestedAt",) if "refundRequestedAt" in document else ()
        return payment, replace(change, unset=(*change.unset, *gone))

    @property
    def _account(self) -> str:
        return self.payable.account_of(self.payment)

    @property
    def _is_held(self) -> bool:
        """True when the money went to an account of the driver's: not when it went back because it came too late."""
        own = (wallet(self.payment.user_id), receivable(self.payment.user_id))
        return self._account in own and not self.payment.error_reason

    def _movements(self, payment: Payment, before: int, total: int, account: str, key: str) -> Iterator[Movement]:
        """What a top-up brought leaves the wallet, but for what left it when it was asked back (records/refunding.py);
        so does what settled debts the account of what is owed.
        """
        if not self._is_held:
            yield self._movement(total - before, account, key, holder=account)
            return
        held = payment.refund_target if account == REFUNDS else 0
        of_driver = max(held, total) - max(held, before)
        if of_driver:
            yield self._movement(of_driver, account, key, holder=self._account)
        if rest := total - before - of_driver:
            yield self._movement(rest, account, f"{key}:held", holder=account)

    def _movement(self, amount: int, account: str, key: str, *, holder: str) -> Movement:
        """`amount` millimes went back; less than nothing: came again."""
        source, target = (holder, CARD_CLEARING) if amount > 0 else (CARD_CLEARING, holder)
        return Movement(
            source=source,
            target=target,
            amount=abs(amount),
            reason=EntryReason.REFUND if account == REFUNDS else EntryReason.DISPUTE,
            key=key,
            reference_id=self.payment.purpose.subject_id if self.payable.id_field else self.payment.intent_id,
            payment_id=self.payment.id,
            actor=REVERSED_BY,
            may_owe=True,
        )


@dataclass(frozen=True)
class Postpone(Operation[Payment]):
    """A repair did not succeed: says when to try again. `jitter` is drawn between 0 and 1."""

    payment_id: str
    error: str
    jitter: float
    is_final: bool = False

    @property
    def reads(self) -> Sequence[Read]:
        return (payment_read(self.payment_id),)

    def decide(self, state: State, now: datetime) -> Done[Payment]:
        document = existing(state, self.payment_id)
        if "nextAttemptAt" not in document:
            return Done(to_payment(document))
        since = document.get("refundRequestedAt") or document["createdAt"]
        fresh = postponed(
            document.get("attempts", 0),
            since,
            now,
            self.error,
            self.jitter,
            is_awaited=to_payment(document).is_open,
            is_final=self.is_final,
        )
        return Done(to_payment({**document, **fresh}), [Update(PAYMENTS, document["_id"], fresh)])


@dataclass(frozen=True)
class TryAgain(Operation[Payment]):
    """A person wants a repair to be tried now: it is due, and what failed before counts no more."""

    payment_id: str

    @property
    def reads(self) -> Sequence[Read]:
        return (payment_read(self.payment_id),)

    def decide(self, state: State, now: datetime) -> Done[Payment]:
        document = existing(state, self.payment_id)
        if "nextAttemptAt" not in document:
            return Done(to_payment(document))
        fresh = {"nextAttemptAt": now, "attempts": 0}
        again = {name: value for name, value in document.items() if name != "needsAttention"} | fresh
        gone = ("needsAttention",) if "needsAttention" in document else ()
        return Done(to_payment(again), [Update(PAYMENTS, document["_id"], fresh, unset=gone)])
