"""Terminals at counters take cards and telephones, and are asked in the same steps as the card processor.

So a payment at a terminal is driven on, called off, given back and compared with the books like any other charge.
"""

from __future__ import annotations

from typing import Protocol

from server.payments.model import TERMINAL, Charge, Intent, Reversed
from server.payments.ports import CardProcessor

INTENT_PREFIX = f"{TERMINAL}_"
"""How the ids of what a terminal charges begin."""


class PaymentTerminal(CardProcessor, Protocol):
    """Charges what is held to it, whoever it belongs to: of a Charge it needs neither card nor customer.

    Its intents' ids begin with INTENT_PREFIX.
    """


class WithTerminal:
    """The card processor, with a terminal beside it: each is asked about what is its own. Implements CardProcessor."""

    def __init__(self, processor: CardProcessor, terminal: PaymentTerminal) -> None:
        self._processor = processor
        self._terminal = terminal

    @property
    def name(self) -> str:
        return self._processor.name

    async def open(self, charge: Charge) -> Intent:
        at = self._terminal if charge.card_id == TERMINAL else self._processor
        return await at.open(charge)

    async def confirm(self, intent_id: str, payment_id: str, *, is_automatic: bool = False) -> Intent:
        return await self._at(intent_id).confirm(intent_id, payment_id, is_automatic=is_automatic)

    async def find(self, intent_id: str) -> Intent | None:
        return await self._at(intent_id).find(intent_id)

    async def standing(self, intent_id: str) -> tuple[Intent, Reversed] | None:
        return await self._at(intent_id).standing(intent_id)

    async def cancel(self, intent_id: str) -> Intent:
        return await self._at(intent_id).cancel(intent_id)

    async def refund(self, intent_id: str, amount: int, key: str) -> None:
        await self._at(intent_id).refund(intent_id, amount, key)

    async def reversals(self, intent_id: str, *, disputes: bool = False) -> Reversed:
        return await self._at(intent_id).reversals(intent_id, disputes=disputes)

    def _at(self, intent_id: str) -> CardProcessor:
        return self._terminal if intent_id.startswith(INTENT_PREFIX) else self._processor
