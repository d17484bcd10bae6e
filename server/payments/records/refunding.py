"""Giving a payment back, whole or in part, as an operation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from server.engine.operation import Change, Done, Fields, Operation, Read, State, Update
from server.ledger.books import Books, wallet_read
from server.ledger.model import REFUNDS, EntryReason, Movement, cash, receivable, wallet
from server.mongo.money import to_decimal128
from server.payments.document import moved, refund_parts, to_payment
from server.payments.later.debts import DebtBook, reads_of, take_back
from server.payments.model import MethodType, Payment, RefundPart, Status
from server.payments.operations import existing, payment_read
from server.payments.payable import Payable
from server.payments.receipts.notices import given_back
from server.payments.records.model import amount_back


@dataclass(frozen=True, slots=True)
class GivenBack:
    """A payment of which `amount` millimes more went back, or are to."""

    payment: Payment
    amount: int


@dataclass(frozen=True)
class GivePartBack(Operation[GivenBack]):
    """Gives back `asked` millimes of a payment, or (None) all that is left, for `by` (of cash: who pays it out).

    Wallets and hands have it at once, and what is to be paid later is less by it. Of cards it is noted and asked for
    afterwards. What a top-up brought leaves the wallet now, so that it is not spent meanwhile. Of `payment`, as it was
    read before, only what never changes counts.

    Raises as `amount_back` does, and InsufficientWalletBalance for a top-up that is spent.
    """

    payment: Payment
    payable: Payable
    asked: int | None
    reason: str
    by: str

    @property
    def reads(self) -> Sequence[Read]:
        wallet_of = (wallet_read(self.payment.user_id),) if self._moves_wallet else ()
        owed = reads_of(self.payment.user_id) if self._is_later else ()
        return (payment_read(self.payment.id), *wallet_of, *owed)

    def decide(self, state: State, now: datetime) -> Done[GivenBack]:
        document = existing(state, self.payment.id)
        payment = to_payment(document)
        amount = amount_back(payment, self.asked, now)
        parts = (*payment.refunds, RefundPart(amount, self.reason, now, self.by))
        back = payment.given_or_promised + amount
        if self.payment.method_type.is_charged:
            change, fresh = self._requested(document, payment, now), {"askedBack": to_decimal128(back)}
        else:
            change, fresh = self._handed_over(document, back, now), {"refundedAmount": to_decimal128(back)}
        after: dict[str, Any] = {**change.set, **fresh, "refunds": refund_parts(parts)}
        change = replace(change, set=after, seen=("askedBack", "refundedAmount", "disputedAmount"))
        books, key = Books(state, now), f"refund:{payment.id}:part:{len(parts)}"
        # Of cards it is told when the bank has made it.
        told = () if self.payment.method_type.is_charged else given_back(payment, amount, key, now)
        if movement := self._movement(amount, f"refund:{payment.id}:{len(parts)}"):
            books.book(movement)
        kept = {name: value for name, value in document.items() if name not in change.unset}
        owed: Sequence[Change] = ()
        if self._is_later:
            debts = DebtBook(state, payment.user_id, now)
            owed = take_back(debts, {payment.id: amount}, str(len(parts)), books)
        return Done(GivenBack(to_payment({**kept, **after}), amount), (change, *books.changes, *owed, *told))

    def _requested(self, document: Fields, payment: Payment, now: datetime) -> Update:
        since = payment.refund_requested_at or now
        return moved(document, Status.COMPLETED, refund_requested_at=since, next_attempt_at=now)[1]

    def _handed_over(self, document: Fields, back: int, now: datetime) -> Update:
        if back < self.payment.amount:
            return moved(document, Status.COMPLETED)[1]
        return moved(document, Status.REFUNDED, refunded_at=now)[1]

    @property
    def _was_top_up(self) -> bool:
        return self.payable.account_of(self.payment) == wallet(self.payment.user_id)

    @property
    def _moves_wallet(self) -> bool:
        return self._was_top_up or self.payment.method_type in (MethodType.WALLET, MethodType.LATER)

    @property
    def _is_later(self) -> bool:
        return self.payment.method_type is MethodType.LATER

    def _movement(self, amount: int, key: str) -> Movement | None:
        """None where the books have it only when the card's bank has made it."""
        holder = wallet(self.payment.user_id) if self._was_top_up else REFUNDS
        match self.payment.method_type:
            case MethodType.CARD | MethodType.MOBILE if not self._was_top_up:
                return None
            case MethodType.CARD | MethodType.MOBILE:
                target = REFUNDS
            case MethodType.WALLET:
                target = wallet(self.payment.user_id)
            case MethodType.CASH:
                target = cash(self.by)
            case MethodType.LATER:
                target = receivable(self.payment.user_id)
        return Movement(
            source=holder,
            target=target,
            amount=amount,
            reason=EntryReason.REFUND,
            key=key,
            reference_id=self.payment.purpose.subject_id if self.payable.id_field else self.payment.intent_id,
            payment_id=self.payment.id,
            actor=self.by,
        )
