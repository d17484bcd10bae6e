"""A driver's wallet: looking into it, putting money in, paying from it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Protocol, TypeVar

from server.engine.answer import Answer
from server.ledger.books import Book
from server.ledger.model import Entry, EntryFilter, EntryReason, Movement, revenue, wallet
from server.mongo.rate_limits import RateLimits
from server.payments.bills import BillService
from server.payments.model import WALLET, Paid, PaymentOrder, Purpose, Standing
from server.payments.payable import Payables
from server.payments.service import PaymentService
from server.values.idempotency import IdempotencyKey
from server.values.money import require_payable_by_card
from server.values.paging import Page, Slice
from server.wallet.errors import TopUpSourceRequired
from server.wallet.top_ups import TOPUP, TOPUP_DESCRIPTION

MOST_BEGUN = 20
"""Top-ups that a driver may begin in an hour without paying them."""
_OBJECT_ID = re.compile(r"[0-9a-fA-F]{24}")

R = TypeVar("R")


class Ledger(Protocol):
    """Where wallets and their entries are looked up."""

    async def balance(self, user_id: str) -> int: ...

    async def list(self, user_id: str, wanted: EntryFilter, page: Page) -> Slice[Entry]: ...


class WalletService:
    def __init__(
        self,
        *,
        ledger: Ledger,
        payments: PaymentService,
        payables: Payables,
        bills: BillService,
        limits: RateLimits,
        new_id: Callable[[], str],
    ) -> None:
        self._ledger = ledger
        self._payments = payments
        self._payables = payables
        self._bills = bills
        self._limits = limits
        self._new_id = new_id

    async def balance(self, user_id: str) -> int:
        """In millimes; less than nothing when the bank took a top-up back that was spent."""
        return await self._ledger.balance(user_id)

    async def entries(self, user_id: str, wanted: EntryFilter, page: Page) -> Slice[Entry]:
        """What moved the wallet, the newest entry first."""
        return await self._ledger.list(user_id, wanted, page)

    async def top_up(
        self, user_id: str, amount: int, card_id: str | None, intent_id: str | None, answer: Answer[Paid, R]
    ) -> R:
        """Puts money in that a saved card is charged for, or that a charge at the card processor brought already.

        Raises InvalidArgument, TopUpSourceRequired, WalletLimitExceeded, and as PaymentService.charge and
        accept_received do.
        """
        require_payable_by_card(amount, "amount")
        if bool(card_id) == bool(intent_id):
            raise TopUpSourceRequired
        order = PaymentOrder(user_id, Purpose(TOPUP, user_id), amount, card_id, TOPUP_DESCRIPTION)
        if intent_id:
            return await self._payments.accept_received(order, intent_id, answer)
        return await self._payments.charge(order, answer)

    async def begin_top_up(self, user_id: str, amount: int, key: IdempotencyKey | None) -> Standing:
        """Begins a top-up that the app brings the card for.

        Raises InvalidArgument, WalletLimitExceeded, RateLimited, and as PaymentService.begin_in_app does.
        """
        await self._limits.take("top-ups-begun", user_id, MOST_BEGUN, timedelta(hours=1))
        order = PaymentOrder(user_id, Purpose(TOPUP, user_id), amount, None, TOPUP_DESCRIPTION)
        return await self._payments.begin_in_app(order, key)

    async def pay(
        self, user_id: str, amount: int, reason: EntryReason, reference: str | None, answer: Answer[Entry, R]
    ) -> R:
        """Takes money out. A reference that is an id pays what it names: a session, a violation ticket.

        Raises InsufficientWalletBalance, and for a reference as BillService.pay does.
        """
        if reference and _OBJECT_ID.fullmatch(reference):
            kind = self._payables.owed_for(reason)
            paid = answer.of(_wallet_entry)
            return await self._bills.pay(kind, reference.lower(), user_id, amount, paid, method=WALLET)
        return await answer(
            Book(
                Movement(
                    source=wallet(user_id),
                    target=revenue(reason),
                    amount=amount,
                    reason=reason,
                    key=f"wallet:{self._new_id()}",
                    reference_id=reference,
                    actor=user_id,
                )
            )
        )


def _wallet_entry(paid: Paid) -> Entry:
    assert paid.entry is not None, "a payment from the wallet has its entry"
    return paid.entry
