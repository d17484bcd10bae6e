"""What payments need of others, and what they ask of whoever is paid through them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from server.mongo.transactions import Transaction
from server.payments.model import Bill, Charge, Intent, Payment, Purpose, Status
from server.wallet.model import Entry, NewEntry

Step = Callable[[Payment, Transaction], Awaitable[None]]
"""A use case's part in the transaction of its payment. May run more than once, see Transactions.run."""


class Payable(Protocol):
    """Brings about what a kind of purpose is paid for. Both run in the transaction that moves the payment."""

    async def settle(self, payment: Payment, tx: Transaction) -> None:
        """The money is there: applies the effect by a conditional update. Raises a DomainError if it no longer can."""
        ...

    async def release(self, payment: Payment, tx: Transaction) -> None:
        """There will be no money, or it is going back: undoes what was reserved. Does nothing where nothing was."""
        ...


class Bills(Protocol):
    """Things with a price that were not paid when they were made."""

    async def bill(self, subject_id: str, user_id: str) -> Bill:
        """What the driver owes. Raises the domain's own error when there is no such thing for them, or nothing owed."""
        ...


class CardProcessor(Protocol):
    """Charges cards. Every method raises Unavailable when the outcome is unknown: it may have happened or not.

    Methods that change something are repeatable: they carry an idempotency key made from our payment's id.
    """

    async def open(self, charge: Charge) -> Intent:
        """Prepares a charge; nothing is asked of the bank. Raises CardDeclined when it never can be."""
        ...

    async def confirm(self, intent_id: str, payment_id: str) -> Intent:
        """Asks the bank, and gives what came of it, declines included."""
        ...

    async def find(self, intent_id: str) -> Intent | None: ...

    async def cancel(self, intent_id: str) -> Intent:
        """Makes sure that an intent not yet paid never will be, and gives how it stands: it may have succeeded."""
        ...

    async def refund(self, intent_id: str, payment_id: str) -> None:
        """Gives the whole charge back, once however often it is asked."""
        ...


class WalletLedger(Protocol):
    """The wallets' ledger."""

    def turn(self, user_id: str) -> AbstractAsyncContextManager[None]: ...

    async def credit(self, entry: NewEntry, tx: Transaction) -> Entry: ...

    async def debit(self, entry: NewEntry, tx: Transaction) -> Entry: ...


@dataclass(frozen=True, slots=True)
class ChargeableCard:
    """A saved card: our id of it, and what the processor calls it and its holder."""

    method_id: str
    card_id: str
    customer_id: str


class Cards(Protocol):
    """The drivers' saved cards."""

    async def chargeable(self, user_id: str, method_id: str | None) -> ChargeableCard:
        """The card with this id, or the default one. Raises MethodNotFound."""
        ...

    async def customer_of(self, user_id: str) -> str | None:
        """What the processor calls the driver; None when it does not know them."""
        ...


class Payments(Protocol):
    """Where payments are kept."""

    async def insert(self, payment: Payment, tx: Transaction) -> None:
        """Raises PaymentInProgress, IdempotencyKeyInUse or TopUpReferenceUsed when another one is in the way."""
        ...

    async def move(
        self,
        payment: Payment,
        target: Status,
        tx: Transaction | None = None,
        *,
        intent_id: str | None = None,
        error_reason: str | None = None,
        completed_at: datetime | None = None,
        refund_requested_at: datetime | None = None,
        refunded_at: datetime | None = None,
    ) -> Payment | None:
        """Moves a payment on, if it still stands where `payment` says; None when it does not."""
        ...

    async def request_refund(self, payment: Payment, at: datetime, tx: Transaction) -> bool: ...

    async def find(self, payment_id: str, tx: Transaction | None = None) -> Payment | None: ...

    async def find_by_key(self, user_id: str, key: str) -> Payment | None: ...

    async def forget_key(self, payment_id: str) -> None:
        """Makes a payment's idempotency key free for another one."""
        ...

    async def find_by_intent(self, intent_id: str) -> Payment | None: ...

    async def is_being_paid(self, purpose: Purpose, tx: Transaction) -> bool: ...

    async def of_session(self, session_id: str, tx: Transaction | None = None) -> Sequence[Payment]:
        """Completed payments of a parking session, its extensions included."""
        ...

    async def open_before(self, instant: datetime) -> Sequence[Payment]: ...

    async def with_refund_requested(self) -> Sequence[Payment]: ...
