"""Double entry: every movement of money, whatever its method, is one entry over accounts whose lines add up to nothing.

Entries are added, never changed. Amounts are millimes, signed: a wallet or a revenue that grows is positive, so what
came in through a card or into somebody's hand is negative there. Only wallets keep a balance; what any other account
holds is the sum of its lines.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property

CARD_CLEARING = "card_clearing"
"""What the card processor has of ours: it falls by what cards bring, and rises by what goes back to them."""
REFUNDS = "refunds"
DISPUTES = "disputes"
ADJUSTMENTS = "adjustments"
FEES = "fees"
"""What the card processor kept for itself; falls by each fee."""
BANK = "bank"
"""What the card processor paid out to the city's bank account; falls by what arrives there."""
RECEIVABLES = "receivable"
"""What drivers are to pay later, of all of them."""
_WALLET = "wallet:"


def wallet(user_id: str) -> str:
    """The account of a driver's wallet."""
    return f"{_WALLET}{user_id}"


def receivable(user_id: str) -> str:
    """The account of what a driver is to pay later: it falls by what they owe, and rises by what they settle."""
    return f"{RECEIVABLES}:{user_id}"


def cash(staff_id: str) -> str:
    """The account of the cash that an agent or operator took."""
    return f"cash:{staff_id}"


class EntryReason(StrEnum):
    """What the money was for, as it is stored."""

    TOPUP = "topup"
    PARKING_PAYMENT = "parking_payment"
    TICKET_PAYMENT = "ticket_payment"
    REFUND = "refund"
    ADJUSTMENT = "adjustment"
    DISPUTE = "dispute"
    FEE = "fee"
    PAYOUT = "payout"


PAYMENTS_OUT = frozenset({EntryReason.PARKING_PAYMENT, EntryReason.TICKET_PAYMENT})
"""What drivers pay for out of their wallets."""

OF_WALLETS = frozenset(EntryReason) - {EntryReason.FEE, EntryReason.PAYOUT}
"""For which wallets have entries; the others are between the card processor and the city."""

_REVENUES = {EntryReason.PARKING_PAYMENT: "revenue:parking", EntryReason.TICKET_PAYMENT: "revenue:fines"}


def revenue(reason: EntryReason) -> str:
    """The account of what is earned by payments for a reason."""
    return _REVENUES[reason]


@dataclass(frozen=True, slots=True)
class Line:
    account: str
    amount: int


@dataclass(frozen=True)
class Movement:
    """Money that goes from one account to another one, `amount` millimes, more than nothing.

    `key` names the cause, such as `payment:<id>`: one cause is booked once. `reference_id` is what the money was for: a
    session, a fine, a payment intent, or any text of the client's. `actor` is who made it happen: an account's id, or
    the card processor. `may_owe` lets a wallet fall below nothing, when the bank takes a top-up back. `note` is why, in
    the words of who made it happen.
    """

    source: str
    target: str
    amount: int
    reason: EntryReason
    key: str
    reference_id: str | None = None
    payment_id: str | None = None
    actor: str | None = None
    may_owe: bool = False
    note: str | None = None

    def __post_init__(self) -> None:
        if self.amount <= 0:
            raise ValueError(f"a movement is of a positive amount, not {self.amount} millimes")
        if self.source == self.target or (self.source.startswith(_WALLET) and self.target.startswith(_WALLET)):
            raise ValueError(f"money does not go from {self.source} to {self.target}: an entry is about one wallet")

    @cached_property
    def lines(self) -> tuple[Line, Line]:
        return Line(self.source, -self.amount), Line(self.target, self.amount)

    @cached_property
    def wallet_line(self) -> Line | None:
        return next((line for line in self.lines if line.account.startswith(_WALLET)), None)

    @property
    def wallet_owner(self) -> str | None:
        """The driver whose wallet it moves, if it moves one."""
        return line.account.removeprefix(_WALLET) if (line := self.wallet_line) else None


def adjustment(user_id: str, amount: int, key: str, actor: str | None = None) -> Movement:
    """Puts a wallet right by hand: `amount` millimes more, or less when it is negative."""
    source, target = (ADJUSTMENTS, wallet(user_id)) if amount > 0 else (wallet(user_id), ADJUSTMENTS)
    return Movement(source, target, abs(amount), EntryReason.ADJUSTMENT, key, actor=actor)


def entry_id(key: str) -> str:
    """The id of the entry of a cause, 24 hex digits: made of its key, so that a second one cannot be."""
    return hashlib.blake2b(key.encode(), digest_size=12).hexdigest()


class EntryType(StrEnum):
    """Which way the money of a wallet went."""

    CREDIT = "credit"
    DEBIT = "debit"


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as its wallet shows it: `amount` signed and `balance_after` in millimes; `sequence` counts from 1."""

    id: str
    user_id: str
    amount: int
    balance_after: int
    sequence: int
    reason: EntryReason
    reference_id: str | None
    payment_id: str | None
    created_at: datetime
    actor: str | None = None
    note: str | None = None

    @property
    def type(self) -> EntryType:
        return EntryType.CREDIT if self.amount > 0 else EntryType.DEBIT


@dataclass(frozen=True, slots=True)
class EntryFilter:
    """Which entries of a wallet to list; None: all."""

    type: EntryType | None = None
    reason: EntryReason | None = None
