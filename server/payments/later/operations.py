"""Settling what a driver owes, and what becomes of charges that nobody asked for, as operations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from server.engine.operation import Change, Done, Operation, Read, State
from server.errors import AmountMismatch
from server.ledger.books import Books
from server.ledger.model import EntryReason, receivable
from server.notifications.document import noted
from server.payments.later.debts import DebtBook, into_wallet, reads_of, reads_to_settle
from server.payments.later.document import account_change, account_read, to_account
from server.payments.later.errors import PayLaterNothingDue
from server.payments.later.model import Account, Debt, Grace, total
from server.payments.later.notices import CHARGED, FAILED, OVERDUE, REMINDER, notice
from server.payments.model import AUTOMATIC, Kind, MethodType, Payment, Purpose
from server.payments.payable import Payable, Settled, Undoing
from server.values.money import millimes_to_text

PAY_LATER = "pay_later"
ID_FIELD = "payLaterUserId"
SETTLES = "debts"


def purpose_of(user_id: str, debts: Sequence[Debt], *, is_automatic: bool = False) -> Purpose:
    """What a payment is for: these debts, as far as they are open when the money comes."""
    automatic = {AUTOMATIC: True} if is_automatic else {}
    return Purpose(PAY_LATER, user_id, {SETTLES: [debt.id for debt in debts], **automatic})


def payable(undoing: Undoing) -> Payable:
    """What payments have to know of what is settled. One at a time is under way for a driver.

    It takes no points: they are spent when the session is, and what they take off is owed no more. `undoing` is that of
    later/reopening.py.
    """
    return Payable(
        kind=PAY_LATER,
        id_field=ID_FIELD,
        message_field=None,
        reason=EntryReason.PARKING_PAYMENT,
        account=lambda payment: receivable(payment.user_id),
        reads=lambda payment: reads_to_settle(payment.user_id),
        settle=_settle,
        look=_look,
        sort=Kind.OTHER,
        # The receipts of the sessions show the tax.
        is_taxed=False,
        takes_points=False,
        undoing=undoing,
    )


def _settle(payment: Payment, state: State, now: datetime) -> Settled:
    """Ends the debts. What was taken back of them while a bank was asked goes into the wallet.

    Raises PayLaterNothingDue; AmountMismatch when a wallet would pay more than is owed.
    """
    book, named = DebtBook(state, payment.user_id, now), set(payment.purpose.details[SETTLES])
    debts = [debt for debt in book.open if debt.id in named]
    if not (owed := total(debts)):
        raise PayLaterNothingDue
    changes: list[Change] = []
    if rest := payment.amount - owed:
        if payment.method_type is MethodType.WALLET:
            raise AmountMismatch(price=millimes_to_text(owed))
        books = Books(state, now)
        into_wallet(payment.user_id, rest, f"{PAY_LATER}:{payment.id}:rest", payment.id, books)
        changes += books.changes
    book.settle(debts, payment.id)
    if payment.is_automatic:
        changes.append(noted(notice(CHARGED, book.account, owed, now)))
    return book.account.owing(book.open, now), (*changes, *book.changes)


def _look(payment: Payment, state: State) -> Account:
    return to_account(payment.user_id, state.one(account_read(payment.user_id)))


@dataclass(frozen=True)
class ClaimCharge(Operation[Sequence[Debt]]):
    """Takes it on to charge what has fallen due, so that nobody else does; gives the debts, none if it is not due."""

    user_id: str

    @property
    def reads(self) -> Sequence[Read]:
        return reads_of(self.user_id)

    def decide(self, state: State, now: datetime) -> Done[Sequence[Debt]]:
        book, document = DebtBook(state, self.user_id, now), state.one(account_read(self.user_id))
        if not book.account.is_to_be_charged(now):
            return Done(())
        due = [debt for debt in book.open if debt.due_at <= now and not debt.was_paid]
        return Done(due, (account_change(book.account.claimed(now), document),))


@dataclass(frozen=True)
class NotCharged(Operation[None]):
    """What has fallen due could not be charged, for `reason`: it is tried again, and at first the driver is told."""

    user_id: str
    reason: str
    grace: Grace

    @property
    def reads(self) -> Sequence[Read]:
        return (account_read(self.user_id),)

    def decide(self, state: State, now: datetime) -> Done[None]:
        document = state.one(account_read(self.user_id))
        before = to_account(self.user_id, document)
        if not (owed := before.owed_by(now)):
            return Done(None)
        after = before.not_charged(self.reason, now, self.grace)
        told = (noted(notice(FAILED, after, owed, now)),) if not before.failures else ()
        return Done(None, (account_change(after, document), *told))


@dataclass(frozen=True)
class Remind(Operation[None]):
    """Tells a driver once more what is due, if it is time."""

    user_id: str
    grace: Grace

    @property
    def reads(self) -> Sequence[Read]:
        return (account_read(self.user_id),)

    def decide(self, state: State, now: datetime) -> Done[None]:
        document = state.one(account_read(self.user_id))
        before = to_account(self.user_id, document)
        if not before.is_to_be_reminded(now):
            return Done(None)
        after = before.reminded(now, self.grace)
        subject = OVERDUE if after.is_overdue(now) else REMINDER
        return Done(None, (account_change(after, document), noted(notice(subject, after, after.owed_by(now), now))))
