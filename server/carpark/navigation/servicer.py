"""parkup.carpark.v1.NavigationService."""

from __future__ import annotations

from parkup.carpark.v1 import navigation_service_pb2 as pb
from parkup.carpark.v1 import navigation_service_pb2_grpc
from server.carpark.floor.wire import kind_of
from server.carpark.navigation import wire
from server.carpark.navigation.service import NavigationService
from server.rpc.context import caller, language


class NavigationServicer(navigation_service_pb2_grpc.NavigationServiceServicer):
    def __init__(self, service: NavigationService) -> None:
        self._service = service

    async def FindRoute(self, request: pb.FindRouteRequest, context: object) -> pb.FindRouteResponse:
        begin, end = wire.place(request.start), wire.place(request.destination)
        guidance = await self._service.find(caller(), request.car_park, begin, end, wire.travel(request))
        numbers = await self._service.space_numbers(wire.spots_of(guidance))
        levels = self._service.catalogue.levels()
        return pb.FindRouteResponse(route=wire.route_message(guidance, language(), levels, numbers))

    async def FindNearest(self, request: pb.FindNearestRequest, context: object) -> pb.FindNearestResponse:
        found = await self._service.nearest(
            caller(),
            request.car_park,
            wire.place(request.start),
            kind_of(request.kind),
            wire.travel(request),
            most=request.limit or 1,
            only_free=request.only_free,
        )
        numbers = await self._service.space_numbers(each.spot for each in found)
        return pb.FindNearestResponse(found=[wire.near_message(each, numbers) for each in found])
