"""The job that tells drivers that a saved card expires soon, once a card."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from server.notifications.model import Kind, Notice
from server.notifications.ports import Notices
from server.payments.cards.model import SavedCard
from server.payments.cards.repository import CardRepository
from server.values.clock import TUNIS, Clock

AT_A_TIME = 50
DECEMBER = 12


class ExpiryWarnings:
    """`ahead` is how long before the end of its last month a card's driver is told."""

    def __init__(self, cards: CardRepository, notices: Notices, *, clock: Clock, ahead: timedelta) -> None:
        self._cards = cards
        self._notices = notices
        self._clock = clock
        self._ahead = ahead

    async def run(self) -> None:
        now = self._clock()
        months = months_ending(now, self._ahead)
        while months and (cards := await self._cards.expiring(months, AT_A_TIME)):
            await self._notices.note([_notice(card, now) for card in cards])
            # Only now: a run that is cut off before is repeated, and notes the same.
            await self._cards.note_warnings(cards, now)
        await self._notices.run()


def _notice(card: SavedCard, now: datetime) -> Notice:
    month = f"{card.kept.expiry_month:02d}/{card.kept.expiry_year}"
    return Notice(
        key=f"card_expiring:{card.id}:{month.replace('/', '-')}",
        user_id=card.user_id,
        kind=Kind.CARD_EXPIRING,
        subject="card_expiring",
        at=now,
        facts={"card": card.display_name, "month": month},
        data={"payment_method_id": card.id},
    )


def months_ending(now: datetime, ahead: timedelta) -> Sequence[tuple[int, int]]:
    """Years and months whose end, in Tunisia, is within `ahead` from now."""
    first, last = now.astimezone(TUNIS), (now + ahead).astimezone(TUNIS)
    found, year, month = list[tuple[int, int]](), first.year, first.month
    while (year, month) < (last.year, last.month):
        found.append((year, month))
        year, month = (year, month + 1) if month < DECEMBER else (year + 1, 1)
    return found
