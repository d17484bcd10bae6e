"""parkup.carpark.v1.RecommendationService and SpaceAllocationService."""

from __future__ import annotations

from parkup.carpark.v1 import recommendation_service_pb2 as pb
from parkup.carpark.v1 import (
    recommendation_service_pb2_grpc,
    space_allocation_service_pb2_grpc,
)
from parkup.carpark.v1 import space_allocation_service_pb2 as allocation_pb
from server.carpark.navigation.service import NavigationService
from server.carpark.navigation.wire import route_message
from server.carpark.recommendation import wire
from server.carpark.recommendation.allocations import AllocationService
from server.carpark.recommendation.service import RecommendationService
from server.carpark.spaces.service import SpaceService
from server.carpark.vehicles.model import gate_plate
from server.rpc.context import caller, language
from server.rpc.paging import PageTokens
from server.rpc.wire import instant

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 100


class RecommendationServicer(recommendation_service_pb2_grpc.RecommendationServiceServicer):
    def __init__(self, service: RecommendationService, spaces: SpaceService, navigation: NavigationService) -> None:
        self._service = service
        self._spaces = spaces
        self._navigation = navigation

    async def RecommendSpaces(self, request: pb.RecommendSpacesRequest, context: object) -> pb.RecommendSpacesResponse:
        found = await self._service.recommend(caller(), request.car_park, wire.wanted(request), hold=request.hold)
        views = await self._spaces.of_ids(caller(), [each.space.id for each in found.ranked])
        numbers = {space_id: view.space.number for space_id, view in views.items()}
        levels = self._navigation.catalogue.levels()
        return pb.RecommendSpacesResponse(
            spaces=wire.recommended_messages(found.ranked, views, language()),
            hold=wire.hold_message(views[found.held.id]) if found.held else None,
            route=route_message(found.way, language(), levels, numbers) if found.way else None,
        )

    async def GetMySpaceHold(self, request: pb.GetMySpaceHoldRequest, context: object) -> pb.GetMySpaceHoldResponse:
        space = await self._service.held(caller())
        views = await self._spaces.of_ids(caller(), [space.id])
        return pb.GetMySpaceHoldResponse(hold=wire.hold_message(views[space.id]))

    async def ReleaseMySpaceHold(
        self, request: pb.ReleaseMySpaceHoldRequest, context: object
    ) -> pb.ReleaseMySpaceHoldResponse:
        await self._service.give_back(caller())
        return pb.ReleaseMySpaceHoldResponse()


class SpaceAllocationServicer(space_allocation_service_pb2_grpc.SpaceAllocationServiceServicer):
    def __init__(self, service: AllocationService, pages: PageTokens) -> None:
        self._service = service
        self._pages = pages

    async def AllocateSpace(
        self, request: allocation_pb.AllocateSpaceRequest, context: object
    ) -> allocation_pb.AllocateSpaceResponse:
        until = instant(request.end_time, "end_time") if request.HasField("end_time") else None
        plate = gate_plate(request.license_plate)
        made = await self._service.allocate(
            caller(), request.space_id, request.user_id, plate, until=until, reason=request.reason
        )
        return allocation_pb.AllocateSpaceResponse(allocation=wire.allocation_message(made, is_for_staff=True))

    async def ListSpaceAllocations(
        self, request: allocation_pb.ListSpaceAllocationsRequest, context: object
    ) -> allocation_pb.ListSpaceAllocationsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        is_active = request.is_active if request.HasField("is_active") else None
        found = await self._service.list(caller(), request.car_park, page, is_active=is_active)
        is_staff = not caller().is_driver
        return allocation_pb.ListSpaceAllocationsResponse(
            allocations=[wire.allocation_message(each, is_for_staff=is_staff) for each in found.items],
            next_page_token=self._pages.write(request, found),
        )

    async def EndSpaceAllocation(
        self, request: allocation_pb.EndSpaceAllocationRequest, context: object
    ) -> allocation_pb.EndSpaceAllocationResponse:
        ended = await self._service.end(caller(), request.allocation_id)
        return allocation_pb.EndSpaceAllocationResponse(allocation=wire.allocation_message(ended, is_for_staff=True))
