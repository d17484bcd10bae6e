"""Drivers subscribe, change how it goes on and call off; admins keep the price list; the jobs renew and expire."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, TypeVar

import structlog

from server.engine.answer import Answer
from server.engine.engine import Engine
from server.errors import DomainError, FieldViolation, InvalidArgument, Unavailable
from server.notifications.ports import Notices
from server.payments.bills import BillService
from server.payments.cards.service import CardService
from server.payments.errors import MethodNotFound, PaymentInProgress
from server.payments.model import WALLET, MethodChoice, Paid, PaymentOrder
from server.payments.service import PaymentService
from server.premium.errors import PremiumNotFound, PremiumPlanNotFound, PremiumPlanNotSold
from server.premium.model import Offer, Period, PremiumPlan, Subscription, SubscriptionFilter
from server.premium.notices import expiring
from server.premium.operations import AddPlan, ChangePlan, ChangeSubscription, Expire, NotRenewed, purpose_of
from server.premium.repository import MOST_PLANS, PremiumRepository
from server.values.clock import Clock
from server.values.money import check_amount
from server.values.paging import Page, Slice

AT_ONCE = 16
MOST_IN_A_RUN = 200

R = TypeVar("R")
T = TypeVar("T")

_log = structlog.get_logger("parkup.premium")


class PremiumService:
    """`ahead` is how long before its end the driver of a subscription that is not renewed by itself is told."""

    def __init__(
        self,
        *,
        premium: PremiumRepository,
        bills: BillService,
        payments: PaymentService,
        cards: CardService,
        notices: Notices,
        engine: Engine,
        clock: Clock,
        ahead: timedelta,
    ) -> None:
        self._premium = premium
        self._bills = bills
        self._payments = payments
        self._cards = cards
        self._notices = notices
        self._engine = engine
        self._clock = clock
        self._ahead = ahead

    async def plans(self, *, with_inactive: bool) -> Sequence[PremiumPlan]:
        return [plan for plan in await self._premium.plans() if plan.is_active or with_inactive]

    async def add_plan(self, plan: PremiumPlan) -> PremiumPlan:
        """Raises PremiumPlanExists; InvalidArgument when there are too many."""
        if len(await self._premium.plans()) >= MOST_PLANS:
            raise InvalidArgument(
                FieldViolation("code", f"au plus {MOST_PLANS} formules", f"at most {MOST_PLANS} plans")
            )
        return await self._engine.run(AddPlan(plan))

    async def change_plan(self, code: str, fields: Mapping[str, Any]) -> PremiumPlan:
        """Raises PremiumPlanNotFound."""
        return await self._engine.run(ChangePlan(code, fields))

    async def get(self, user_id: str) -> Subscription:
        """Raises PremiumNotFound."""
        if (subscription := await self._premium.find(user_id)) is None:
            raise PremiumNotFound
        return subscription.at(self._clock())

    async def list(self, wanted: SubscriptionFilter, page: Page) -> Slice[Subscription]:
        """Of all drivers, those that end first first; as they are now."""
        now = self._clock()
        return (await self._premium.list(wanted, now, page)).map(lambda subscription: subscription.at(now))

    async def rate_of(self, user_id: str) -> int | None:
        """Points that a driver earns for a TND by their plan; None: they have none that runs."""
        subscription = await self._premium.find(user_id)
        return subscription.rate_at(self._clock()) if subscription else None

    async def pay_later_of(self, user_id: str) -> int:
        """How many street sessions at a time a driver may pay later now; 0: none."""
        subscription = await self._premium.find(user_id)
        return subscription.pay_later_at(self._clock()) if subscription else 0

    async def subscribe(
        self,
        user_id: str,
        wanted: tuple[str, Period],
        choice: MethodChoice,
        shown: int | None,
        answer: Answer[Subscription, R],
        *,
        auto_renew: bool,
    ) -> R:
        """`wanted` are the plan's code and for how long.

        Raises PremiumPlanNotFound, PremiumPlanNotSold, PremiumActive, AmountMismatch, and what paying raises.
        """
        code, period = wanted
        offer = (await self._plan(code)).offer(period)
        check_amount(shown, offer.price)
        method = await self._bills.method_of(user_id, choice)
        purpose = purpose_of(user_id, offer, renews=auto_renew)
        order = PaymentOrder(user_id, purpose, offer.price, method, _description(offer), choice.points)
        return await self._payments.pay(order, answer.of(_subscription))

    async def change(
        self,
        user_id: str,
        *,
        auto_renew: bool | None = None,
        code: str | None = None,
        period: Period | None = None,
        method: str | None = None,
    ) -> Subscription:
        """How it goes on; None leaves. Raises PremiumNotFound, PremiumPlanNotFound, PremiumPlanNotSold,
        MethodNotFound.
        """
        subscription = await self.get(user_id)
        subscription.require_running(self._clock())
        if code or period:
            (await self._plan(code or subscription.next_code)).offer(period or subscription.next_period)
        if method and method != WALLET:
            method = (await self._cards.chargeable(user_id, method)).method_id
        return await self._engine.run(ChangeSubscription(user_id, auto_renew, code, period, method))

    async def renew(self) -> int:
        """The job: renews what is due; gives how many it looked at.

        However often it runs, a term is paid once: that it is due is looked at again in the operation that takes the
        money.
        """
        due = await self._premium.due(self._clock(), MOST_IN_A_RUN)
        places = asyncio.Semaphore(AT_ONCE)

        async def one(subscription: Subscription) -> None:
            async with places:
                try:
                    await self._renew(subscription)
                except Exception as error:  # noqa: BLE001  # one must not keep the others from theirs
                    _log.warning("premium not renewed", user_id=subscription.user_id, error=repr(error))

        await asyncio.gather(*(one(subscription) for subscription in due))
        return len(due)

    async def expire(self) -> int:
        """The job: marks those that are over; gives how many there were."""
        over = await self._premium.over(self._clock(), MOST_IN_A_RUN)
        await asyncio.gather(*(self._engine.run(Expire(user_id)) for user_id in over))
        return len(over)

    async def warn(self) -> None:
        """The job: tells of what ends soon and is not renewed by itself; each once for an end."""
        now = self._clock()
        async for ending in self._premium.ending(now, now + self._ahead, AT_ONCE):
            await self._notices.note([expiring(each, now) for each in ending])
        await self._notices.run()

    async def _renew(self, subscription: Subscription) -> None:
        user_id = subscription.user_id
        try:
            offer = (await self._plan(subscription.next_code)).offer(subscription.next_period)
            await self._charge(user_id, offer, subscription.method)
        except (PremiumNotFound, PaymentInProgress, Unavailable):
            return  # another process has it; or it comes again, or is brought to its end by the job of the payments
        except DomainError as refusal:
            # Whatever a card's bank refuses, the end of the payment has noted: then this changes nothing.
            for_good = isinstance(refusal, PremiumPlanNotFound | PremiumPlanNotSold)
            await self._engine.run(NotRenewed(user_id, refusal.reason, for_good))

    async def _charge(self, user_id: str, offer: Offer, method: str | None) -> None:
        purpose = purpose_of(user_id, offer, renews=True, is_automatic=True)
        order = PaymentOrder(user_id, purpose, offer.price, method, _description(offer))
        try:
            await self._payments.pay(order, self._unheard())
        except MethodNotFound:
            # The card is gone: the driver's default one by now, or else the wallet.
            other = None if await self._cards.default_of(user_id) else WALLET
            again = PaymentOrder(user_id, purpose, offer.price, other, _description(offer))
            await self._payments.pay(again, self._unheard())

    async def _plan(self, code: str) -> PremiumPlan:
        if (plan := await self._premium.plan(code)) is None:
            raise PremiumPlanNotFound
        return plan

    def _unheard(self) -> Answer[Paid, Any]:
        """Nobody waits for the answer: it is neither kept nor read."""
        return Answer(self._engine, None, _same, bytes, _same)


def _same(answer: T) -> T:
    return answer


def _description(offer: Offer) -> str:
    return f"ParkUp premium - {offer.name}"


def _subscription(paid: Paid) -> Subscription:
    subscription: Subscription = paid.outcome
    return subscription
