"""Writing into the books, as part of an operation: the wallets' balances and the entries change together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bson import ObjectId

from server.engine.operation import Change, Done, Fields, Insert, Operation, Read, State, Update
from server.ledger.document import ENTRIES, WALLETS, to_entry
from server.ledger.errors import InsufficientWalletBalance
from server.ledger.model import PAYMENTS_OUT, Entry, Movement, entry_id
from server.mongo.money import to_decimal128, to_millimes


def wallet_read(user_id: str) -> Read:
    return Read(WALLETS, ObjectId(user_id))


def balance_in(state: State, user_id: str) -> int:
    """What a wallet holds that was read, in millimes."""
    return _wallet(state.one(wallet_read(user_id))).balance


def entry_read(key: str) -> Read:
    """The entry of a cause, for operations that have to know whether it was booked before."""
    return Read(ENTRIES, ObjectId(entry_id(key)))


def reads_of(movement: Movement) -> Sequence[Read]:
    """What must be read to book a movement."""
    return (wallet_read(owner),) if (owner := movement.wallet_owner) else ()


@dataclass(slots=True)
class _Wallet:
    balance: int
    sequence: int
    is_new: bool
    top_up_below: int | None = None
    top_up_due: bool = False
    """That a payment has taken the balance below `top_up_below`, and that this is noted."""


class Books:
    """What one operation books: any number of movements, and one change of each wallet they touch."""

    def __init__(self, state: State, now: datetime) -> None:
        self._state = state
        self._now = now
        self._wallets: dict[str, _Wallet] = {}
        self._entries: list[Change] = []
        self._due: set[str] = set()

    def book(self, movement: Movement) -> Entry | None:
        """Gives the entry as the wallet shows it, None when no wallet is part of it.

        Raises InsufficientWalletBalance: an owing wallet holds too little for anything.
        """
        document: dict[str, Any] = {
            "_id": ObjectId(entry_id(movement.key)),
            "key": movement.key,
            "reason": movement.reason.value,
            "lines": [{"account": line.account, "amount": to_decimal128(line.amount)} for line in movement.lines],
            "createdAt": self._now,
        }
        if movement.reference_id is not None:
            document["referenceId"] = movement.reference_id
        if movement.payment_id is not None:
            document["paymentId"] = ObjectId(movement.payment_id)
        if movement.actor is not None:
            document["actor"] = movement.actor
        if movement.note is not None:
            document["note"] = movement.note
        entry = None
        if owner := movement.wallet_owner:
            document |= self._move(owner, movement)
            entry = to_entry(document)
        self._entries.append(Insert(ENTRIES, document))
        return entry

    @property
    def changes(self) -> Iterable[Change]:
        for owner, wallet in self._wallets.items():
            fields: dict[str, Any] = {
                "balance": to_decimal128(wallet.balance),
                "sequence": wallet.sequence,
                "updatedAt": self._now,
            }
            if owner in self._due:
                fields["topUpDueAt"] = self._now
            if wallet.is_new:
                yield Insert(WALLETS, {"_id": ObjectId(owner), **fields})
            else:
                yield Update(WALLETS, ObjectId(owner), fields)
        yield from self._entries

    def _move(self, owner: str, movement: Movement) -> Fields:
        """Changes a wallet, and gives what its entry says about it."""
        line = movement.wallet_line
        assert line
        if (wallet := self._wallets.get(owner)) is None:
            wallet = _wallet(self._state.one(wallet_read(owner)))
        if wallet.balance + line.amount < 0 and line.amount < 0 and not movement.may_owe:
            raise InsufficientWalletBalance(required=movement.amount)
        wallet = replace(wallet, balance=wallet.balance + line.amount, sequence=wallet.sequence + 1)
        self._wallets[owner] = wallet
        falls = line.amount < 0 and movement.reason in PAYMENTS_OUT
        if falls and wallet.top_up_below is not None and wallet.balance < wallet.top_up_below and not wallet.top_up_due:
            self._due.add(owner)
        return {
            "userId": ObjectId(owner),
            "amount": to_decimal128(line.amount),
            "balanceAfter": to_decimal128(wallet.balance),
            "sequence": wallet.sequence,
        }


@dataclass(frozen=True)
class Book(Operation[Entry]):
    """A movement that is all there is to do: an adjustment, a payment for nothing that we know. Gives its entry.

    Raises InsufficientWalletBalance.
    """

    movement: Movement

    @property
    def reads(self) -> Sequence[Read]:
        return reads_of(self.movement)

    def decide(self, state: State, now: datetime) -> Done[Entry]:
        books = Books(state, now)
        entry = books.book(self.movement)
        assert entry, "it moves a wallet"
        return Done(entry, tuple(books.changes))


def _wallet(document: Fields | None) -> _Wallet:
    """The wallet comes into being with its first entry."""
    if document is None:
        return _Wallet(0, 0, is_new=True)
    return _Wallet(
        to_millimes(document["balance"]),
        document["sequence"],
        is_new=False,
        top_up_below=to_millimes(document["topUpBelow"]) if "topUpBelow" in document else None,
        top_up_due="topUpDueAt" in document,
    )
