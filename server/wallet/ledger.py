"""The books of all wallets. Other domains move wallet money through `Ledger` only."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol
from weakref import WeakValueDictionary

from server.mongo.transactions import Transaction
from server.values.clock import Clock
from server.wallet.errors import InsufficientWalletBalance
from server.wallet.model import Entry, NewEntry


class Books(Protocol):
    """Where wallets and their ledger are kept."""

    async def balance(self, user_id: str) -> int:
        """In millimes; 0 for a driver who never had money in the wallet."""
        ...

    async def move(self, user_id: str, amount: int, tx: Transaction) -> tuple[int, int] | None:
        """Adds a signed amount and gives the new balance and sequence; None when the wallet holds too little."""
        ...

    async def write(self, entry: Entry, key: str | None, tx: Transaction) -> None: ...

    async def find_by_key(self, key: str, tx: Transaction) -> Entry | None: ...


class Ledger:
    """Moves money in and out of wallets: balance and ledger entry in one transaction, the caller's."""

    def __init__(self, books: Books, clock: Clock, new_id: Callable[[], str]) -> None:
        self._books = books
        self._clock = clock
        self._new_id = new_id
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def balance(self, user_id: str) -> int:
        """What the wallet holds, in millimes."""
        return await self._books.balance(user_id)

    async def credit(self, entry: NewEntry, tx: Transaction) -> Entry:
        """Puts money in. The wallet comes into being with its first credit."""
        return await self._book(entry, entry.amount, tx)

    async def debit(self, entry: NewEntry, tx: Transaction) -> Entry:
        """Takes money out. Raises InsufficientWalletBalance when the wallet holds less."""
        return await self._book(entry, -entry.amount, tx)

    async def entry_of(self, key: str, tx: Transaction) -> Entry | None:
        """The entry that was booked under `key`."""
        return await self._books.find_by_key(key, tx)

    def turn(self, user_id: str) -> asyncio.Lock:
        """To be held around a transaction that moves money of one wallet.

        The database alone keeps the books right; but transactions on one wallet that run at the same time would all but
        one be undone and repeated, so those of this process take turns.
        """
        return self._turns.setdefault(user_id, asyncio.Lock())

    async def _book(self, new: NewEntry, signed: int, tx: Transaction) -> Entry:
        moved = await self._books.move(new.user_id, signed, tx)
        if moved is None:
            raise InsufficientWalletBalance(required=new.amount)
        balance, sequence = moved
        entry = Entry(
            id=self._new_id(),
            user_id=new.user_id,
            amount=signed,
            balance_after=balance,
            sequence=sequence,
            reason=new.reason,
            reference_id=new.reference_id,
            payment_id=new.payment_id,
            created_at=self._clock(),
        )
        await self._books.write(entry, new.key, tx)
        return entry
