"""The job that tells drivers by mail that a saved card expires soon, once a card."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

import structlog

from server.messages import MailSender, NotSent
from server.payments.cards.model import SavedCard
from server.payments.cards.repository import CardRepository
from server.payments.mails import DriverAddresses, mail
from server.values.clock import TUNIS, Clock
from server.values.language import Language

AT_A_TIME = 50
TRY_SECONDS = 20.0
DECEMBER = 12

TEXTS = {
    Language.FR: (
        "Votre carte {card} expire bientôt",
        "Votre carte {card} enregistrée dans ParkUp expire fin {month}. Ajoutez la nouvelle pour continuer à payer.",
    ),
    Language.EN: (
        "Your card {card} expires soon",
        "Your card {card} saved in ParkUp expires at the end of {month}. Add the new one to go on paying with it.",
    ),
}

_log = structlog.get_logger("parkup.cards")


class ExpiryWarnings:
    """`ahead` is how long before the end of its last month a card's driver is told."""

    def __init__(
        self, cards: CardRepository, drivers: DriverAddresses, sender: MailSender, *, clock: Clock, ahead: timedelta
    ) -> None:
        self._cards = cards
        self._drivers = drivers
        self._sender = sender
        self._clock = clock
        self._ahead = ahead

    async def run(self) -> None:
        """What cannot be sent is tried again by the next run; what nobody gets is not."""
        months = months_ending(self._clock(), self._ahead)
        while months and (cards := await self._cards.expiring(months, AT_A_TIME)):
            addresses = await self._drivers.emails_of({card.user_id for card in cards})
            results = await asyncio.gather(*(self._warn(card, addresses) for card in cards))
            if not all(results):
                return

    async def _warn(self, card: SavedCard, addresses: Mapping[str, str]) -> bool:
        """False when it has to be tried again. It is noted before it is sent: rather no mail than the same twice."""
        if not await self._cards.note_warning(card, self._clock()) or (to := addresses.get(card.user_id)) is None:
            return True
        month = f"{card.kept.expiry_month:02d}/{card.kept.expiry_year}"
        try:
            async with asyncio.timeout(TRY_SECONDS):
                await self._sender.send(mail(to, TEXTS, card=card.display_name, month=month))
        except (NotSent, TimeoutError) as error:
            _log.warning("expiry of a card not told", cause=type(error).__name__)
            if not isinstance(error, NotSent) or not error.for_good:
                await self._cards.take_warning_back(card)
                return False
        return True


def months_ending(now: datetime, ahead: timedelta) -> Sequence[tuple[int, int]]:
    """Years and months whose end, in Tunisia, is within `ahead` from now."""
    first, last = now.astimezone(TUNIS), (now + ahead).astimezone(TUNIS)
    found, year, month = list[tuple[int, int]](), first.year, first.month
    while (year, month) < (last.year, last.month):
        found.append((year, month))
        year, month = (year, month + 1) if month < DECEMBER else (year + 1, 1)
    return found
