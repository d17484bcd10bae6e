"""Taking payouts over into the books, as operations: what is here already is not booked again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from server.engine.operation import Change, Done, Fields, Insert, Operation, Read, State, Update
from server.ledger.books import Books, entry_read
from server.ledger.model import Movement
from server.mongo.client import Document
from server.payments.payouts.document import PAYOUTS, TRANSACTIONS, payout_document, transaction_document
from server.payments.payouts.model import (
    CURRENCY,
    MatchedTransaction,
    Payout,
    fee_movement,
    payout_back,
    payout_movement,
)


@dataclass(frozen=True)
class TakeTransactions(Operation[None]):
    """Notes what a payout is made of, and books the fees. `is_booked`: False for money in a foreign currency."""

    transactions: Sequence[MatchedTransaction]
    is_booked: bool

    @property
    def reads(self) -> Sequence[Read]:
        fees = (entry_read(movement.key) for each in self.transactions if (movement := self._fee(each)))
        return (*(Read(TRANSACTIONS, each.transaction.id) for each in self.transactions), *fees)

    def decide(self, state: State, now: datetime) -> Done[None]:
        books, changes = Books(state, now), list[Change]()
        for each in self.transactions:
            fresh = transaction_document(each)
            changes += _written(TRANSACTIONS, state.one(Read(TRANSACTIONS, each.transaction.id)), fresh)
            if movement := self._fee(each):
                _book_once(movement, books, state)
        return Done(None, (*changes, *books.changes))

    def _fee(self, each: MatchedTransaction) -> Movement | None:
        return fee_movement(each) if self.is_booked else None


@dataclass(frozen=True)
class TakePayout(Operation[None]):
    """Notes how a payout stands, and books what left the card processor, and what came back there."""

    payout: Payout

    @property
    def reads(self) -> Sequence[Read]:
        return (Read(PAYOUTS, self.payout.id), *(entry_read(each.key) for each in self._movements))

    def decide(self, state: State, now: datetime) -> Done[None]:
        books = Books(state, now)
        for movement in self._movements:
            _book_once(movement, books, state)
        changes = _written(PAYOUTS, state.one(Read(PAYOUTS, self.payout.id)), payout_document(self.payout))
        return Done(None, (*changes, *books.changes))

    @property
    def _movements(self) -> Sequence[Movement]:
        if self.payout.currency != CURRENCY:
            return ()
        back = payout_back(self.payout) if self.payout.status.came_back else None
        return [each for each in (payout_movement(self.payout), back) if each]


def _book_once(movement: Movement, books: Books, state: State) -> None:
    if state.one(entry_read(movement.key)) is None:
        books.book(movement)


def _written(collection: str, before: Fields | None, fresh: Document) -> Sequence[Change]:
    """What it takes for a document to be as it is to be."""
    if before is None:
        return (Insert(collection, fresh),)
    gone = [name for name in before if name not in fresh]
    changed = {name: value for name, value in fresh.items() if before.get(name) != value}
    return (Update(collection, fresh["_id"], changed, unset=gone),) if changed or gone else ()
