"""A driver's wallet: looking into it, putting money in, paying from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

from server.mongo.transactions import Transaction, Transactions
from server.payments.model import WALLET, Payment, PaymentOrder, Purpose, PurposeKind
from server.payments.ports import Step
from server.values.idempotency import Remember
from server.values.money import require_payable_by_card
from server.values.paging import Page, Slice
from server.wallet.errors import TopUpSourceRequired
from server.wallet.ledger import Ledger
from server.wallet.model import Entry, EntryFilter, EntryReason, NewEntry

TOPUP_DESCRIPTION = "Recharge du portefeuille"
_OBJECT_ID = re.compile(r"[0-9a-fA-F]{24}")
_PAID_BY_REFERENCE = {
    EntryReason.PARKING_PAYMENT: PurposeKind.SESSION,
    EntryReason.TICKET_PAYMENT: PurposeKind.TICKET,
}


@dataclass(frozen=True, slots=True)
class TopUp:
    """Money that came in, and its entry in the ledger."""

    payment: Payment
    entry: Entry


class Payments(Protocol):
    """Charging cards and taking what was received, see PaymentService."""

    async def pay(self, order: PaymentOrder, *, reserve: Step | None = None, finish: Step | None = None) -> Payment: ...

    async def accept_received(self, order: PaymentOrder, intent_id: str, *, finish: Step | None = None) -> Payment: ...


class BillPayer(Protocol):
    """Paying for sessions and violation tickets, see BillService."""

    async def pay(
        self,
        kind: PurposeKind,
        subject_id: str,
        user_id: str,
        shown: int,
        *,
        method: str | None,
        key: str | None,
        finish: Step,
        description: str = "",
    ) -> Payment: ...


class LedgerLists(Protocol):
    async def list(self, user_id: str, wanted: EntryFilter, page: Page) -> Slice[Entry]: ...


class WalletService:
    def __init__(
        self, *, ledger: Ledger, lists: LedgerLists, payments: Payments, bills: BillPayer, transactions: Transactions
    ) -> None:
        self._ledger = ledger
        self._lists = lists
        self._payments = payments
        self._bills = bills
        self._transactions = transactions

    async def balance(self, user_id: str) -> int:
        """In millimes."""
        return await self._ledger.balance(user_id)

    async def entries(self, user_id: str, wanted: EntryFilter, page: Page) -> Slice[Entry]:
        """The ledger, the newest entry first."""
        return await self._lists.list(user_id, wanted, page)

    async def top_up(
        self, user_id: str, amount: int, card_id: str | None, intent_id: str | None, remember: Remember[TopUp]
    ) -> TopUp:
        """Puts money in that a saved card is charged for, or that a Stripe PaymentIntent brought already.

        Raises InvalidArgument, TopUpSourceRequired, and as PaymentService.pay and accept_received do.
        """
        require_payable_by_card(amount, "amount")
        if bool(card_id) == bool(intent_id):
            raise TopUpSourceRequired
        results: list[TopUp] = []

        async def finish(payment: Payment, tx: Transaction) -> None:
            entry = await self._ledger.entry_of(topup_key(payment), tx)
            assert entry is not None, "a completed top-up has its entry"
            results.append(TopUp(payment, entry))
            await remember(results[-1], tx)

        purpose = Purpose(PurposeKind.TOPUP, user_id)
        order = PaymentOrder(user_id, purpose, amount, card_id, TOPUP_DESCRIPTION, remember.key)
        if intent_id:
            await self._payments.accept_received(order, intent_id, finish=finish)
        else:
            await self._payments.pay(order, finish=finish)
        return results[-1]

    async def pay(
        self, user_id: str, amount: int, reason: EntryReason, reference: str | None, remember: Remember[Entry]
    ) -> Entry:
        """Takes money out. A reference that is an id pays the session or violation ticket it names.

        Raises InsufficientWalletBalance, and for a reference as BillService.pay does.
        """
        if reference and _OBJECT_ID.fullmatch(reference):
            return await self._pay_bill(user_id, amount, reason, reference.lower(), remember)
        taken = NewEntry(user_id, amount, reason, reference)

        async def effect(tx: Transaction) -> Entry:
            entry = await self._ledger.debit(taken, tx)
            await remember(entry, tx)
            return entry

        async with self._ledger.turn(user_id):
            return await self._transactions.run(effect)

    async def _pay_bill(
        self, user_id: str, amount: int, reason: EntryReason, subject_id: str, remember: Remember[Entry]
    ) -> Entry:
        results: list[Entry] = []

        async def finish(payment: Payment, tx: Transaction) -> None:
            entry = await self._ledger.entry_of(f"payment:{payment.id}", tx)
            assert entry is not None, "a payment from the wallet has its entry"
            results.append(entry)
            await remember(entry, tx)

        kind = _PAID_BY_REFERENCE[reason]
        await self._bills.pay(kind, subject_id, user_id, amount, method=WALLET, key=remember.key, finish=finish)
        return results[-1]


class TopUps:
    """What a payment does to a wallet: the Payable of purpose TOPUP."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    async def settle(self, payment: Payment, tx: Transaction) -> None:
        entry = NewEntry(
            user_id=payment.user_id,
            amount=payment.amount,
            reason=EntryReason.TOPUP,
            reference_id=payment.intent_id,
            payment_id=payment.id,
            key=topup_key(payment),
        )
        await self._ledger.credit(entry, tx)

    async def release(self, payment: Payment, tx: Transaction) -> None:
        """Nothing was reserved."""


def topup_key(payment: Payment) -> str:
    """One payment is credited once."""
    return f"topup:{payment.id}"
