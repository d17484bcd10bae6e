"""The money that settled debts goes back, by a dispute or by hand at the card processor: the driver owes it again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from server.engine.operation import Change, Read, State
from server.ledger.books import Books
from server.notifications.document import noted
from server.payments.later.debts import DebtBook, into_wallet, reads_to_settle
from server.payments.later.document import debt_read
from server.payments.later.model import Grace
from server.payments.later.notices import OVERDUE, notice
from server.payments.later.operations import PAY_LATER, SETTLES
from server.payments.model import Payment
from server.payments.payable import Undoing


def reopening(grace: Grace) -> Undoing:
    """What a payment settled is open as far as its money is gone, and settled as far as it came again.

    What cannot be, as it had gone into the wallet or was settled by another payment since, leaves the wallet, or goes
    there. Whose debts are open again is overdue, and told so.
    """

    def undo(payment: Payment, amount: int, state: State, now: datetime) -> Sequence[Change]:
        settled = payment.purpose.details[SETTLES]
        book, books = DebtBook(state, payment.user_id, now, _debts_of(payment)), Books(state, now)
        told: Sequence[Change] = ()
        if amount < 0:
            rest = book.settle_again(settled, payment.id, -amount)
        else:
            rest = -book.reopen(settled, payment.id, amount)
            if rest > -amount:
                book.account = book.account.charged_back(now, grace)
                told = (noted(notice(OVERDUE, book.after, book.after.owed_by(now), now)),)
        if rest:
            into_wallet(payment.user_id, rest, f"{PAY_LATER}:{payment.id}:back:{payment.reversals}", payment.id, books)
        return (*book.changes, *books.changes, *told)

    return Undoing(reads=lambda payment: (*reads_to_settle(payment.user_id), *_debts_of(payment)), undo=undo)


def _debts_of(payment: Payment) -> Sequence[Read]:
    return [debt_read(each) for each in payment.purpose.details[SETTLES]]
