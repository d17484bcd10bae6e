"""Wallets that are topped up by themselves: what a driver sets, and the job that charges the card."""

from __future__ import annotations

import asyncio
from typing import Any, TypeVar

import structlog

from server.engine.answer import Answer
from server.engine.engine import Engine
from server.errors import DomainError, Unavailable
from server.payments.amounts import CardAmounts
from server.payments.errors import DECLINES
from server.payments.model import AUTOMATIC, Paid, PaymentOrder, Purpose
from server.payments.ports import Cards
from server.payments.service import PaymentService
from server.values.clock import Clock
from server.values.money import millimes_to_text, require_payable_by_card
from server.wallet.auto_top_up.model import AutoTopUp
from server.wallet.auto_top_up.operations import (
    AUTO_TOPUP,
    BeginAutoTopUp,
    Consider,
    FailAutoTopUp,
    NotDue,
    SetAutoTopUp,
)
from server.wallet.auto_top_up.repository import AutoTopUpRepository
from server.wallet.errors import WalletLimitExceeded
from server.wallet.top_ups import TOPUP

DESCRIPTION = "Recharge automatique du portefeuille"
AT_ONCE = 16
MOST_IN_A_RUN = 200

T = TypeVar("T")

_log = structlog.get_logger("parkup.auto_top_ups")


class AutoTopUpService:
    """`maximum` is what a wallet may hold, in millimes."""

    def __init__(
        self,
        *,
        autos: AutoTopUpRepository,
        engine: Engine,
        payments: PaymentService,
        cards: Cards,
        amounts: CardAmounts,
        clock: Clock,
        maximum: int,
        most_a_day: int,
    ) -> None:
        self._autos = autos
        self._engine = engine
        self._payments = payments
        self._cards = cards
        self._amounts = amounts
        self._clock = clock
        self._maximum = maximum
        self.most_a_day = most_a_day

    async def get(self, user_id: str) -> AutoTopUp:
        return await self._autos.find(user_id)

    async def turn_on(self, user_id: str, threshold: int, amount: int, method_id: str) -> AutoTopUp:
        """Raises InvalidArgument, AmountNotAccepted, WalletLimitExceeded, MethodNotFound."""
        require_payable_by_card(amount, "amount")
        self._amounts.require(TOPUP, amount)
        if threshold + amount > self._maximum:
            raise WalletLimitExceeded(millimes_to_text(self._maximum))
        card = await self._cards.chargeable(user_id, method_id)
        return await self._engine.run(
            SetAutoTopUp(AutoTopUp(user_id, is_on=True, threshold=threshold, amount=amount, method_id=card.method_id))
        )

    async def turn_off(self, user_id: str) -> AutoTopUp:
        return await self._engine.run(SetAutoTopUp(AutoTopUp(user_id)))

    async def run(self) -> int:
        """The job: tops up the wallets that payments have taken below their thresholds; gives how many it looked at."""
        due = await self._autos.due(self._clock(), MOST_IN_A_RUN)
        places = asyncio.Semaphore(AT_ONCE)

        async def one(user_id: str) -> None:
            async with places:
                try:
                    await self._top_up(user_id)
                except Exception as error:  # noqa: BLE001  # one must not keep the others from theirs
                    _log.warning("automatic top-up not begun", user_id=user_id, error=repr(error))

        await asyncio.gather(*(one(user_id) for user_id in due))
        return len(due)

    async def _top_up(self, user_id: str) -> None:
        auto = await self._engine.run(Consider(user_id, self.most_a_day))
        if auto is None or auto.amount is None:
            return
        purpose = Purpose(AUTO_TOPUP, user_id, {AUTOMATIC: True})
        order = PaymentOrder(user_id, purpose, auto.amount, auto.method_id, DESCRIPTION)
        begin = BeginAutoTopUp(auto, self.most_a_day, self._maximum)
        try:
            await self._payments.charge(order, self._unheard(), begin)
        except (NotDue, Unavailable):
            return  # another process has it; or it comes again, or is brought to its end by the job of the payments
        except DECLINES as refusal:
            # The end of the payment has noted it.
            _log.info("automatic top-up declined", user_id=user_id, reason=refusal.reason)
        except DomainError as refusal:
            await self._engine.run(FailAutoTopUp(user_id, refusal.reason))

    def _unheard(self) -> Answer[Paid, Any]:
        """Nobody waits for the answer: it is neither kept nor read."""
        return Answer(self._engine, None, _same, bytes, _same)


def _same(answer: T) -> T:
    return answer
