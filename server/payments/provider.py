"""All that a card processor does for us, so that one can take the place of another."""

from __future__ import annotations

from typing import Protocol

from server.payments.cards.service import CardVault
from server.payments.payouts.service import PayoutSource
from server.payments.ports import CardProcessor
from server.payments.webhooks.service import EventReader


class CardProvider(CardProcessor, CardVault, EventReader, PayoutSource, Protocol):
    """Charges cards, keeps them, tells of what became of both, and pays out what it took."""

    async def close(self) -> None: ...
