"""The job that tells drivers by mail that their wallet could not be topped up, and when that was turned off."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import structlog

from server.messages import MailSender, NotSent
from server.payments.mails import DriverAddresses, mail
from server.values.clock import Clock
from server.values.language import Language
from server.values.money import amount_text, millimes_to_text
from server.wallet.auto_top_up.model import AutoTopUp
from server.wallet.auto_top_up.repository import AutoTopUpRepository

AT_A_TIME = 50
TRY_SECONDS = 20.0
AGAIN_AFTER = timedelta(minutes=5)

FAILED = {
    Language.FR: (
        "Votre portefeuille n'a pas pu être rechargé",
        "La recharge automatique de {amount} TND n'a pas abouti : vérifiez votre carte dans ParkUp.",
    ),
    Language.EN: (
        "Your wallet could not be topped up",
        "The automatic top-up of {amount} TND did not succeed: check your card in ParkUp.",
    ),
}
TURNED_OFF = {
    Language.FR: (
        "La recharge automatique est désactivée",
        "Trop de recharges automatiques de {amount} TND n'ont pas abouti : elles sont désactivées.",
    ),
    Language.EN: (
        "Automatic top-ups are turned off",
        "Too many automatic top-ups of {amount} TND did not succeed: they are turned off.",
    ),
}

_log = structlog.get_logger("parkup.auto_top_ups")


class FailureMails:
    def __init__(self, autos: AutoTopUpRepository, drivers: DriverAddresses, sender: MailSender, clock: Clock) -> None:
        self._autos = autos
        self._drivers = drivers
        self._sender = sender
        self._clock = clock

    async def run(self) -> None:
        due = await self._autos.mails_due(self._clock(), AT_A_TIME)
        addresses = await self._drivers.emails_of({auto.user_id for auto in due}) if due else {}
        await asyncio.gather(*(self._tell(auto, addresses.get(auto.user_id)) for auto in due))

    async def _tell(self, auto: AutoTopUp, to: str | None) -> None:
        if not await self._autos.take_mail(auto.user_id) or to is None:
            return
        amount = amount_text(millimes_to_text(auto.amount or 0), Language.FR)
        try:
            async with asyncio.timeout(TRY_SECONDS):
                await self._sender.send(mail(to, FAILED if auto.is_on else TURNED_OFF, amount=amount))
        except (NotSent, TimeoutError) as error:
            _log.warning("failure of a top-up not told", cause=type(error).__name__)
            if not isinstance(error, NotSent) or not error.for_good:
                await self._autos.put_mail_off(auto.user_id, self._clock() + AGAIN_AFTER)
