"""parkup.carpark.v1.MembershipService."""

from __future__ import annotations

from parkup.carpark.v1 import membership_service_pb2 as pb
from parkup.carpark.v1 import membership_service_pb2_grpc
from server.carpark.memberships import wire
from server.carpark.memberships.model import Membership
from server.carpark.memberships.operations import Cancelled
from server.carpark.memberships.service import MembershipService
from server.rpc.context import caller
from server.rpc.idempotency import Answers
from server.rpc.paging import PageTokens
from server.values.clock import Clock

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 100


class MembershipServicer(membership_service_pb2_grpc.MembershipServiceServicer):
    def __init__(self, service: MembershipService, pages: PageTokens, answers: Answers, clock: Clock) -> None:
        self._service = service
        self._pages = pages
        self._answers = answers
        self._clock = clock

    async def CreateMembership(
        self, request: pb.CreateMembershipRequest, context: object
    ) -> pb.CreateMembershipResponse:
        def response(membership: Membership) -> pb.CreateMembershipResponse:
            return pb.CreateMembershipResponse(membership=wire.membership_message(membership, self._clock()))

        return await self._service.subscribe(
            caller(),
            request.plan_id,
            list(request.vehicle_ids),
            wire.choice(request),
            auto_renew=request.auto_renew,
            shown=wire.shown(request),
            answer=self._answers(pb.CreateMembershipResponse, response),
        )

    async def ListMemberships(self, request: pb.ListMembershipsRequest, context: object) -> pb.ListMembershipsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found, now = await self._service.list(caller(), wire.membership_filter(request), page), self._clock()
        return pb.ListMembershipsResponse(
            memberships=[wire.membership_message(membership, now) for membership in found.items],
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )

    async def GetMembership(self, request: pb.GetMembershipRequest, context: object) -> pb.GetMembershipResponse:
        membership = await self._service.get(caller(), request.membership_id)
        return pb.GetMembershipResponse(membership=wire.membership_message(membership, self._clock()))

    async def GetMembershipUsage(
        self, request: pb.GetMembershipUsageRequest, context: object
    ) -> pb.GetMembershipUsageResponse:
        usage = await self._service.usage(caller(), request.membership_id)
        return pb.GetMembershipUsageResponse(usage=wire.usage_message(usage))

    async def UpdateMembership(
        self, request: pb.UpdateMembershipRequest, context: object
    ) -> pb.UpdateMembershipResponse:
        vehicle_ids, auto_renew = wire.change(request)
        membership = await self._service.update(caller(), request.membership_id, vehicle_ids, auto_renew=auto_renew)
        return pb.UpdateMembershipResponse(membership=wire.membership_message(membership, self._clock()))

    async def RenewMembership(self, request: pb.RenewMembershipRequest, context: object) -> pb.RenewMembershipResponse:
        def response(membership: Membership) -> pb.RenewMembershipResponse:
            return pb.RenewMembershipResponse(membership=wire.membership_message(membership, self._clock()))

        return await self._service.renew(
            caller(),
            request.membership_id,
            wire.choice(request),
            shown=wire.shown(request),
            answer=self._answers(pb.RenewMembershipResponse, response),
        )

    async def CancelMembership(
        self, request: pb.CancelMembershipRequest, context: object
    ) -> pb.CancelMembershipResponse:
        def response(cancelled: Cancelled) -> pb.CancelMembershipResponse:
            return wire.cancel_response(cancelled, self._clock())

        answer = self._answers(pb.CancelMembershipResponse, response)
        return await self._service.cancel(caller(), request.membership_id, answer)
