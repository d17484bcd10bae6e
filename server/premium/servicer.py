"""parkup.wallet.v1.PremiumService and PremiumAdminService."""

from __future__ import annotations

from parkup.wallet.v1 import premium_admin_service_pb2 as admin_pb
from parkup.wallet.v1 import premium_admin_service_pb2_grpc, premium_service_pb2_grpc
from parkup.wallet.v1 import premium_service_pb2 as pb
from server.premium import wire
from server.premium.model import Subscription
from server.premium.service import PremiumService
from server.rpc.context import caller, current_call
from server.rpc.idempotency import Answers
from server.rpc.paging import PageTokens
from server.values.clock import Clock
from server.values.money import millimes_from_wire

DEFAULT_PAGE_SIZE = 50
MAX_PAGE_SIZE = 1000


class PremiumServicer(premium_service_pb2_grpc.PremiumServiceServicer):
    def __init__(self, premium: PremiumService, answers: Answers, clock: Clock) -> None:
        self._premium = premium
        self._answers = answers
        self._clock = clock

    async def ListPremiumPlans(
        self, request: pb.ListPremiumPlansRequest, context: object
    ) -> pb.ListPremiumPlansResponse:
        who = current_call().caller
        is_admin = who is not None and who.is_admin
        plans = await self._premium.plans(with_inactive=request.include_inactive and is_admin)
        return pb.ListPremiumPlansResponse(plans=map(wire.plan_message, plans))

    async def GetPremium(self, request: pb.GetPremiumRequest, context: object) -> pb.GetPremiumResponse:
        subscription = await self._premium.get(caller().require_driver())
        return pb.GetPremiumResponse(subscription=wire.subscription_message(subscription, self._clock()))

    async def SubscribePremium(
        self, request: pb.SubscribePremiumRequest, context: object
    ) -> pb.SubscribePremiumResponse:
        return await self._premium.subscribe(
            caller().require_driver(),
            wire.wanted(request),
            wire.choice(request),
            millimes_from_wire(request.amount, "amount") if request.HasField("amount") else None,
            self._answers(pb.SubscribePremiumResponse, self._subscribed),
            auto_renew=request.auto_renew if request.HasField("auto_renew") else True,
        )

    async def SetPremium(self, request: pb.SetPremiumRequest, context: object) -> pb.SetPremiumResponse:
        subscription = await self._premium.change(
            caller().require_driver(),
            auto_renew=request.auto_renew if request.HasField("auto_renew") else None,
            code=request.next_plan_code if request.HasField("next_plan_code") else None,
            period=wire.period_of(request.next_period),
            method=request.payment_method_id.lower() or None,
        )
        return pb.SetPremiumResponse(subscription=wire.subscription_message(subscription, self._clock()))

    async def CancelPremium(self, request: pb.CancelPremiumRequest, context: object) -> pb.CancelPremiumResponse:
        subscription = await self._premium.change(caller().require_driver(), auto_renew=False)
        return pb.CancelPremiumResponse(subscription=wire.subscription_message(subscription, self._clock()))

    def _subscribed(self, subscription: Subscription) -> pb.SubscribePremiumResponse:
        return pb.SubscribePremiumResponse(subscription=wire.subscription_message(subscription, self._clock()))


class PremiumAdminServicer(premium_admin_service_pb2_grpc.PremiumAdminServiceServicer):
    def __init__(self, premium: PremiumService, pages: PageTokens, clock: Clock) -> None:
        self._premium = premium
        self._pages = pages
        self._clock = clock

    async def ListPremiumSubscriptions(
        self, request: admin_pb.ListPremiumSubscriptionsRequest, context: object
    ) -> admin_pb.ListPremiumSubscriptionsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found, now = await self._premium.list(wire.subscription_filter(request), page), self._clock()
        return admin_pb.ListPremiumSubscriptionsResponse(
            subscriptions=[wire.subscription_message(subscription, now) for subscription in found.items],
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )

    async def CreatePremiumPlan(
        self, request: admin_pb.CreatePremiumPlanRequest, context: object
    ) -> admin_pb.CreatePremiumPlanResponse:
        plan = await self._premium.add_plan(wire.new_plan(request, self._clock()))
        return admin_pb.CreatePremiumPlanResponse(plan=wire.plan_message(plan))

    async def UpdatePremiumPlan(
        self, request: admin_pb.UpdatePremiumPlanRequest, context: object
    ) -> admin_pb.UpdatePremiumPlanResponse:
        plan = await self._premium.change_plan(request.code, wire.plan_fields(request))
        return admin_pb.UpdatePremiumPlanResponse(plan=wire.plan_message(plan))
