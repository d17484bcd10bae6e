"""What is kept of drivers here: payments, which stay, the books of their wallet, and saved cards, which go.

Implements auth's Keeper.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence

from server.auth.personal_data.model import Row, Section
from server.ledger.model import Entry, EntryFilter
from server.payments.cards.model import SavedCard
from server.payments.cards.service import CardService
from server.payments.errors import PaymentInProgress
from server.payments.model import OPEN, Payment
from server.payments.repository import PaymentRepository
from server.values.money import millimes_to_wire
from server.values.paging import Page, Slice

EntriesOf = Callable[[str, EntryFilter, Page], Awaitable[Slice[Entry]]]
"""The entries of a driver's wallet, the newest first."""


class MoneyOfDrivers:
    def __init__(self, payments: PaymentRepository, entries: EntriesOf, cards: CardService) -> None:
        self._payments = payments
        self._entries = entries
        self._cards = cards

    async def require_erasable(self, user_id: str) -> None:
        """Raises PaymentInProgress."""
        if await self._has_open(user_id):
            raise PaymentInProgress

    async def export(self, user_id: str, most: int) -> Mapping[str, Section]:
        page = Page(most)
        payments, entries, cards = await asyncio.gather(
            self._payments.list(user_id, None, page),
            self._entries(user_id, EntryFilter(), page),
            self._cards.list(user_id),
        )
        return {
            "payments": Section([_payment(each) for each in payments.items], payments.next is None),
            "wallet_transactions": Section([_entry(each) for each in entries.items], entries.next is None),
            "payment_methods": Section(_cards(cards)),
        }

    async def erase(self, user_id: str) -> bool:
        """False while a payment is under way: it needs its card. Raises Unavailable."""
        if await self._has_open(user_id):
            return False
        await self._cards.forget_all(user_id)
        return True

    async def _has_open(self, user_id: str) -> bool:
        found = await asyncio.gather(*(self._payments.list(user_id, status, Page(1)) for status in OPEN))
        return any(each.items for each in found)


def _payment(payment: Payment) -> Row:
    return {
        "id": payment.id,
        "description": payment.description,
        "amount": millimes_to_wire(payment.amount),
        "payment_method": payment.method_type,
        "status": payment.status,
        "created_at": payment.created_at,
        "completed_at": payment.completed_at,
        "refunded_at": payment.refunded_at,
    }


def _entry(entry: Entry) -> Row:
    return {
        "id": entry.id,
        "amount": millimes_to_wire(entry.amount),
        "balance_after": millimes_to_wire(entry.balance_after),
        "reason": entry.reason,
        "created_at": entry.created_at,
    }


def _cards(cards: Sequence[SavedCard]) -> list[Row]:
    return [
        {
            "display_name": card.display_name,
            "expiry": f"{card.kept.expiry_month:02d}/{card.kept.expiry_year}",
            "is_default": card.is_default,
            "created_at": card.created_at,
        }
        for card in cards
    ]
