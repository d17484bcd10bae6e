"""What operations do to a driver's debts, always together with the books.

A debt is made with the payment by which its session counts as paid: `receivable:<driver>` gives what a card or wallet
would. It ends when a payment of PAY_LATER settles it, or when the session's money goes back; when a bank takes the
money of that payment back, it is open again. So what that account has given and not got back is the sum of the open
debts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from server.engine.operation import Change, Insert, Read, State
from server.ledger.books import Books, wallet_read
from server.ledger.model import EntryReason, Movement, receivable, wallet
from server.payments.later.document import (
    DEBTS,
    account_change,
    account_read,
    debt_change,
    debt_document,
    open_read,
    to_account,
    to_debt,
)
from server.payments.later.model import Account, Debt, DebtStatus, due_of, month_of
from server.payments.model import Paid, Payment
from server.payments.operations import MoneyAtHand
from server.premium.document import subscription_read, to_subscription


def reads_of(user_id: str) -> Sequence[Read]:
    """What must be read to change what a driver owes, or to give it back."""
    return account_read(user_id), open_read(user_id)


class DebtBook:
    """What one operation changes of a driver's debts."""

    def __init__(self, state: State, user_id: str, now: datetime, others: Iterable[Read] = ()) -> None:
        """`others` are what was read of debts beside those that are open."""
        self._document = state.one(account_read(user_id))
        found = (document for read in (open_read(user_id), *others) for document in state.all(read))
        self._stored = {str(each["_id"]): each for each in found}
        self._debts = {each: to_debt(document) for each, document in self._stored.items()}
        self._now = now
        self.account = to_account(user_id, self._document)

    @property
    def open(self) -> Sequence[Debt]:
        return [debt for debt in self._debts.values() if debt.status is DebtStatus.OPEN]

    def add(self, debt: Debt) -> None:
        self._debts[debt.id] = debt

    def settle(self, debts: Collection[Debt], by: str) -> None:
        for debt in debts:
            self._debts[debt.id] = debt.paid(by, debt.open, self._now)

    def settle_again(self, debt_ids: Collection[str], by: str, amount: int) -> int:
        """Pays so many millimes of these debts; gives how many are left, as no more of them is open."""
        for debt in self._among(debt_ids):
            if part := min(amount, debt.open):
                self._debts[debt.id] = debt.paid(by, part, self._now)
                amount -= part
        return amount

    def reopen(self, debt_ids: Collection[str], by: str, amount: int) -> int:
        """Owes so many millimes again of these debts, first of what `by` paid; gives how many nobody had paid."""
        for debt in sorted(self._among(debt_ids), key=lambda debt: debt.settled_by != by):
            if part := min(amount, debt.settled):
                self._debts[debt.id] = debt.reopened(part, self._now)
                amount -= part
        return amount

    def _among(self, debt_ids: Collection[str]) -> Sequence[Debt]:
        """Those of them that were read, the oldest first."""
        return [debt for each, debt in sorted(self._debts.items()) if each in debt_ids]

    def take_back(self, debt_id: str, amount: int) -> int:
        """Takes so many millimes off a debt; gives how many it cannot, as they are settled."""
        if (debt := self._debts.get(debt_id)) is None:
            return amount
        part = min(amount, debt.open)
        self._debts[debt_id] = debt.taken_back(part, self._now)
        return amount - part

    @property
    def after(self) -> Account:
        """How the driver stands with what was changed."""
        return self.account.owing(self.open, self._now)

    @property
    def changes(self) -> Iterator[Change]:
        for debt in self._debts.values():
            before = self._stored.get(debt.id)
            if before is None:
                yield Insert(DEBTS, debt_document(debt))
            elif to_debt(before) != debt:
                yield debt_change(before, debt)
        yield account_change(self.after, self._document)


@dataclass(frozen=True)
class MoneyLater(MoneyAtHand):
    """In place of money at hand: the driver owes it.

    Raises PayLaterOverdue, PayLaterNotInPlan, PayLaterLimitReached, and as MoneyAtHand does.
    """

    @property
    def reads(self) -> Sequence[Read]:
        user_id = self.payment.user_id
        return (*super().reads, *reads_of(user_id), subscription_read(user_id, shared=True))

    def take(self, state: State, now: datetime, amount: int | None = None) -> tuple[Paid, Sequence[Change]]:
        user_id, session_id = self.payment.user_id, self.payment.purpose.subject_id
        book = DebtBook(state, user_id, now)
        premium = state.one(subscription_read(user_id))
        limit = to_subscription(premium).pay_later_at(now) if premium else 0
        book.account.require_room(session_id, limit, book.open, now)
        paid, changes = super().take(state, now, amount)
        book.add(_debt(paid.payment, now))
        return paid, (*changes, *book.changes)


def _debt(payment: Payment, now: datetime) -> Debt:
    month = month_of(now)
    return Debt(
        id=payment.id,
        user_id=payment.user_id,
        session_id=payment.purpose.subject_id,
        description=payment.description,
        amount=payment.amount,
        open=payment.amount,
        month=month,
        due_at=due_of(month),
        created_at=now,
    )


def take_back(debts: DebtBook, parts: Mapping[str, int], turn: str, books: Books) -> Sequence[Change]:
    """What was paid later is given back, so many millimes by payment: it need not be paid, or goes into the wallet.

    Part of another operation, which has read `reads_of` and the driver's wallet, and booked that it goes back. `turn`
    says which time it is that something of these payments goes back.
    """
    if not parts:
        return ()
    for payment_id, amount in parts.items():
        if settled := debts.take_back(payment_id, amount):
            into_wallet(debts.account.user_id, settled, f"later:{payment_id}:{turn}", payment_id, books)
    return tuple(debts.changes)


def into_wallet(user_id: str, amount: int, key: str, payment_id: str, books: Books) -> None:
    """What a driver paid of what they do not owe any more; less than nothing: it leaves the wallet, which may owe."""
    source, target = receivable(user_id), wallet(user_id)
    if amount < 0:
        source, target = target, source
    books.book(
        Movement(
            source=source,
            target=target,
            amount=abs(amount),
            reason=EntryReason.REFUND,
            key=key,
            reference_id=payment_id,
            may_owe=amount < 0,
        )
    )


def reads_to_settle(user_id: str) -> Sequence[Read]:
    return (*reads_of(user_id), wallet_read(user_id))
