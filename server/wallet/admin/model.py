"""Drivers' wallets as admins see them. Amounts are millimes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from server.ledger.model import Entry, EntryFilter


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose wallet it is; of an account that is gone only the id is known."""

    id: str
    email: str | None = None
    phone: str | None = None
    first_name: str | None = None
    last_name: str | None = None


@dataclass(frozen=True, slots=True)
class StoredWallet:
    """What is kept of a wallet."""

    user_id: str
    balance: int
    updated_at: datetime | None


@dataclass(frozen=True, slots=True)
class OwnedWallet:
    """A wallet and whose it is; one that was never used holds nothing."""

    owner: Owner
    balance: int = 0
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OwnedEntry:
    """An entry of a wallet and whose it is."""

    owner: Owner
    entry: Entry


@dataclass(frozen=True, slots=True)
class WalletSearch:
    """Which wallets; at most one is given. `email` and `phone` are beginnings, as people write them."""

    email: str | None = None
    phone: str | None = None
    owing: bool = False


@dataclass(frozen=True, slots=True)
class EntrySearch:
    """Which entries of all wallets; None does not limit."""

    of: EntryFilter
    written_from: datetime | None = None
    written_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Booked:
    """What the entries of a wallet come to, and what the wallet held when they were looked at (None: there is none).

    `entries` counts them; theirs are the sequence numbers from 1 on.
    """

    total: int
    entries: int
    held: int | None
    sequence: int | None


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A wallet's balance before and after."""

    before: int
    after: int


def with_owners(wallets: Sequence[StoredWallet], owners: Mapping[str, Owner]) -> Sequence[OwnedWallet]:
    return [
        OwnedWallet(owners.get(each.user_id) or Owner(each.user_id), each.balance, each.updated_at) for each in wallets
    ]
