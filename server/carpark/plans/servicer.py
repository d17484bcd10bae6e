"""parkup.carpark.v1.MembershipPlanService."""

from __future__ import annotations

from parkup.carpark.v1 import membership_plan_service_pb2 as pb
from parkup.carpark.v1 import membership_plan_service_pb2_grpc
from server.carpark.plans import wire
from server.carpark.plans.service import PlanService
from server.rpc.context import current_call
from server.rpc.paging import PageTokens

DEFAULT_PAGE_SIZE = 100
MAX_PAGE_SIZE = 1000


class MembershipPlanServicer(membership_plan_service_pb2_grpc.MembershipPlanServiceServicer):
    def __init__(self, service: PlanService, pages: PageTokens) -> None:
        self._service = service
        self._pages = pages

    async def ListMembershipPlans(
        self, request: pb.ListMembershipPlansRequest, context: object
    ) -> pb.ListMembershipPlansResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        caller = current_call().caller
        found = await self._service.list(caller, request.car_park, page, with_inactive=request.include_inactive)
        return pb.ListMembershipPlansResponse(
            plans=map(wire.plan_message, found.items),
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )

    async def GetMembershipPlan(
        self, request: pb.GetMembershipPlanRequest, context: object
    ) -> pb.GetMembershipPlanResponse:
        plan = await self._service.get(current_call().caller, request.plan_id)
        return pb.GetMembershipPlanResponse(plan=wire.plan_message(plan))

    async def CreateMembershipPlan(
        self, request: pb.CreateMembershipPlanRequest, context: object
    ) -> pb.CreateMembershipPlanResponse:
        plan = await self._service.create(
            request.car_park,
            wire.offer(request),
            description=request.description.strip() or None,
            is_active=request.is_active if request.HasField("is_active") else True,
        )
        return pb.CreateMembershipPlanResponse(plan=wire.plan_message(plan))

    async def UpdateMembershipPlan(
        self, request: pb.UpdateMembershipPlanRequest, context: object
    ) -> pb.UpdateMembershipPlanResponse:
        plan = await self._service.update(request.plan_id, wire.plan_change(request))
        return pb.UpdateMembershipPlanResponse(plan=wire.plan_message(plan))

    async def DeactivateMembershipPlan(
        self, request: pb.DeactivateMembershipPlanRequest, context: object
    ) -> pb.DeactivateMembershipPlanResponse:
        await self._service.deactivate(request.plan_id)
        return pb.DeactivateMembershipPlanResponse()
