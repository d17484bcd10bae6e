"""The ledger of a wallet: entries are added, never changed; the balance is their sum."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class EntryReason(StrEnum):
    """What the money was for, as it is stored."""

    TOPUP = "topup"
    PARKING_PAYMENT = "parking_payment"
    TICKET_PAYMENT = "ticket_payment"
    REFUND = "refund"
    ADJUSTMENT = "adjustment"


class EntryType(StrEnum):
    """Which way the money went."""

    CREDIT = "credit"
    DEBIT = "debit"


@dataclass(frozen=True, slots=True)
class NewEntry:
    """Money to put in or take out: `amount` in millimes, positive either way.

    `key` names the cause where one cause must not be booked twice, such as `payment:<id>`. `reference_id` is what
    the money was for: a session, a ticket, a payment intent, or any text of the client's.
    """

    user_id: str
    amount: int
    reason: EntryReason
    reference_id: str | None = None
    payment_id: str | None = None
    key: str | None = None

    def __post_init__(self) -> None:
        if self.amount <= 0:
            raise ValueError(f"a ledger entry moves a positive amount, not {self.amount} millimes")


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as written: `amount` signed and `balance_after`, both in millimes; `sequence` counts from 1."""

    id: str
    user_id: str
    amount: int
    balance_after: int
    sequence: int
    reason: EntryReason
    reference_id: str | None
    payment_id: str | None
    created_at: datetime

    @property
    def type(self) -> EntryType:
        return EntryType.CREDIT if self.amount > 0 else EntryType.DEBIT


@dataclass(frozen=True, slots=True)
class EntryFilter:
    """Which entries to list; None: all."""

    type: EntryType | None = None
    reason: EntryReason | None = None
