"""The jobs of memberships: renewing those whose drivers want it, marking those that are over."""

from __future__ import annotations

import asyncio
from typing import Any, TypeVar

import structlog

from server.carpark.memberships.errors import MembershipEnded
from server.carpark.memberships.model import Membership
from server.carpark.memberships.operations import NotRenewed, RenewForNothing, purpose_of
from server.carpark.memberships.repository import MembershipRepository
from server.carpark.plans.errors import PlanNotFound, PlanNotSold
from server.carpark.plans.model import Plan
from server.carpark.plans.service import PlanService
from server.engine.answer import Answer
from server.engine.engine import Engine
from server.errors import DomainError, Unavailable
from server.payments.cards.service import CardService
from server.payments.errors import MethodNotFound, PaymentInProgress
from server.payments.model import AUTOMATIC, WALLET, Paid, PaymentOrder
from server.payments.service import PaymentService
from server.values.clock import Clock

AT_ONCE = 16
MOST_IN_A_RUN = 200

T = TypeVar("T")

_log = structlog.get_logger("parkup.memberships")


class Renewals:
    """Charges what was paid with before, at the plan's terms of now.

    However often it runs, a term is paid once: that it is due is looked at again in the operation that takes the money.
    """

    def __init__(
        self,
        *,
        memberships: MembershipRepository,
        plans: PlanService,
        engine: Engine,
        payments: PaymentService,
        cards: CardService,
        clock: Clock,
    ) -> None:
        self._memberships = memberships
        self._plans = plans
        self._engine = engine
        self._payments = payments
        self._cards = cards
        self._clock = clock

    async def run(self) -> int:
        """Renews what is due; gives how many it looked at."""
        due = await self._memberships.due(self._clock(), MOST_IN_A_RUN)
        places = asyncio.Semaphore(AT_ONCE)

        async def one(membership: Membership) -> None:
            async with places:
                try:
                    await self._renew(membership)
                except Exception as error:  # noqa: BLE001  # one must not keep the others from theirs
                    _log.warning("membership not renewed", membership_id=membership.id, error=repr(error))

        await asyncio.gather(*(one(membership) for membership in due))
        return len(due)

    async def expire(self) -> int:
        """Marks those that are over; gives how many there were."""
        return await self._memberships.expire(self._clock())

    async def _renew(self, membership: Membership) -> None:
        try:
            plan = await self._plans.find(membership.plan_id)
            if not plan.is_active:
                raise PlanNotSold
            membership.require_room(plan.offer)
            await self._pay(membership, plan)
        except (MembershipEnded, PaymentInProgress, Unavailable):
            return  # another process has it; or it comes again, or is brought to its end by the job of the payments
        except DomainError as refusal:
            # Whatever a card's bank refuses, the end of the payment has noted: then this changes nothing.
            for_good = isinstance(refusal, PlanNotFound | PlanNotSold)
            await self._engine.run(NotRenewed(membership.id, refusal.reason, for_good))

    async def _pay(self, membership: Membership, plan: Plan) -> None:
        offer = plan.offer
        if not offer.price:
            await self._engine.run(RenewForNothing(membership.id, membership.user_id, offer, only_if_due=True))
            return
        purpose = purpose_of(membership, offer, **{AUTOMATIC: True})
        description = f"Abonnement - {offer.name}"
        order = PaymentOrder(membership.user_id, purpose, offer.price, membership.method, description)
        try:
            await self._payments.pay(order, self._unheard())
        except MethodNotFound:
            # The card is gone: the driver's default one by now, or else the wallet.
            method = None if await self._cards.default_of(membership.user_id) else WALLET
            again = PaymentOrder(membership.user_id, purpose, offer.price, method, description)
            await self._payments.pay(again, self._unheard())

    def _unheard(self) -> Answer[Paid, Any]:
        """Nobody waits for the answer: it is neither kept nor read."""
        return Answer(self._engine, None, _same, bytes, _same)


def _same(answer: T) -> T:
    return answer
