"""Admins look into drivers' wallets, put money in, and put right what does not hold what its entries say."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Protocol, TypeVar

from server.auth.errors import AccountNotFound
from server.engine.answer import Answer
from server.engine.engine import Engine
from server.errors import FieldViolation, InvalidArgument, Unavailable
from server.ledger.books import Book
from server.ledger.model import ADJUSTMENTS, Entry, EntryFilter, EntryReason, Movement, wallet
from server.values.paging import Page, Slice
from server.wallet.admin.model import (
    EntrySearch,
    OwnedEntry,
    OwnedWallet,
    Owner,
    Rebuilt,
    StoredWallet,
    WalletSearch,
    with_owners,
)
from server.wallet.admin.rebuilding import RebuildWallet
from server.wallet.admin.repository import WalletDirectoryRepository

LOOKS = 20
"""How often a wallet that is in use is looked at anew before it is given up for now."""

R = TypeVar("R")


class Owners(Protocol):
    """The drivers' accounts."""

    async def of(self, user_ids: Sequence[str]) -> Mapping[str, Owner]:
        """By id; those that are gone are not there."""
        ...

    async def search(self, email: str | None, phone: str | None, page: Page) -> Slice[Owner]:
        """By the beginning of an address or a number. Raises InvalidPhoneNumber."""
        ...


EntriesOf = Callable[[str, EntryFilter, Page], Awaitable[Slice[Entry]]]
"""The entries of one wallet, the newest first."""


class WalletAdminService:
    def __init__(
        self,
        *,
        wallets: WalletDirectoryRepository,
        entries_of: EntriesOf,
        owners: Owners,
        engine: Engine,
        new_id: Callable[[], str],
    ) -> None:
        self._wallets = wallets
        self._entries_of = entries_of
        self._owners = owners
        self._engine = engine
        self._new_id = new_id

    async def list(self, search: WalletSearch, page: Page) -> Slice[OwnedWallet]:
        """Raises InvalidArgument for several searches at once, InvalidPhoneNumber."""
        _require_one(search)
        if search.email or search.phone:
            found = await self._owners.search(search.email, search.phone, page)
            wallets = await self._wallets.of([owner.id for owner in found.items])
            return found.map(lambda owner: _wallet_of(owner, wallets))
        stored = await (self._wallets.owing(page) if search.owing else self._wallets.list(page))
        owners = await self._owners.of([each.user_id for each in stored.items])
        return Slice(with_owners(stored.items, owners), stored.next, stored.total)

    async def get(self, user_id: str) -> OwnedWallet:
        """Raises AccountNotFound when there is neither an account nor a wallet."""
        owners = await self._owners.of([user_id])
        wallets = await self._wallets.of([user_id])
        if user_id not in owners and user_id not in wallets:
            raise AccountNotFound
        return _wallet_of(owners.get(user_id) or Owner(user_id), wallets)

    async def entries(self, user_id: str | None, search: EntrySearch, page: Page) -> Slice[OwnedEntry]:
        """Of one wallet or of all, the newest first. Raises InvalidArgument for a time together with a wallet."""
        if user_id:
            if search.written_from or search.written_before:
                fr, en = "ne va pas avec des dates", "does not go with dates"
                raise InvalidArgument(FieldViolation("user_id", fr, en))
            found = await self._entries_of(user_id, search.of, page)
        else:
            found = await self._wallets.entries(search, page)
        owners = await self._owners.of(list({entry.user_id for entry in found.items}))
        return found.map(lambda entry: OwnedEntry(owners.get(entry.user_id) or Owner(entry.user_id), entry))

    async def credit(
        self, user_id: str, amount: int, reason: EntryReason, answer: Answer[Entry, R], *, by: str, note: str | None
    ) -> R:
        """Puts money in, on the city's account; `by` is the admin. Raises AccountNotFound."""
        if user_id not in await self._owners.of([user_id]):
            raise AccountNotFound
        movement = Movement(
            ADJUSTMENTS, wallet(user_id), amount, reason, f"credit:{self._new_id()}", actor=by, note=note
        )
        return await answer(Book(movement))

    async def rebuild(self, user_id: str) -> Rebuilt:
        """Sets a wallet to what its entries say.

        Raises AccountNotFound; Unavailable while the wallet is in use all the time.
        """
        for _ in range(LOOKS):
            booked = await self._wallets.booked(user_id)
            if booked.held is None and not booked.entries and user_id not in await self._owners.of([user_id]):
                raise AccountNotFound
            if (rebuilt := await self._engine.run(RebuildWallet(user_id, booked))) is not None:
                return rebuilt
        raise Unavailable


def _wallet_of(owner: Owner, wallets: Mapping[str, StoredWallet]) -> OwnedWallet:
    stored = wallets.get(owner.id)
    return OwnedWallet(owner, stored.balance, stored.updated_at) if stored else OwnedWallet(owner)


def _require_one(search: WalletSearch) -> None:
    given = [name for name in ("email", "phone", "owing") if getattr(search, name)]
    if len(given) > 1:
        fr, en = f"ne va pas avec {given[0]}", f"does not go with {given[0]}"
        raise InvalidArgument(FieldViolation(given[1], fr, en))
