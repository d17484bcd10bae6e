"""All that a card processor does for us, so that one can take the place of another."""

from __future__ import annotations

from typing import Protocol

from server.payments.cards.service import CardVault
from server.payments.ports import CardProcessor
from server.payments.webhooks.service import EventReader


class CardProvider(CardProcessor, CardVault, EventReader, Protocol):
    """Charges cards, keeps them, and tells of what became of both."""

    async def close(self) -> None: ...
