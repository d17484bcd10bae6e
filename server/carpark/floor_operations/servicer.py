"""parkup.carpark.v1.FloorOperationService."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing

from parkup.carpark.v1 import floor_operation_service_pb2 as pb
from parkup.carpark.v1 import floor_operation_service_pb2_grpc
from server.carpark.floor_operations import wire
from server.carpark.floor_operations.service import FloorOperationService
from server.rpc.context import caller, current_call
from server.rpc.resuming import LAST_EVENT_ID, ResumeTokens

DEFAULT_LIMIT = 20


class FloorOperationServicer(floor_operation_service_pb2_grpc.FloorOperationServiceServicer):
    def __init__(self, service: FloorOperationService, tokens: ResumeTokens) -> None:
        self._service = service
        self._tokens = tokens

    async def WatchFloor(self, request: pb.WatchFloorRequest, context: object) -> AsyncIterator[pb.WatchFloorResponse]:
        stream = f"floor:{request.level_id}"
        token = request.resume_token or current_call().metadata.get(LAST_EVENT_ID, "")
        after = self._tokens.read(stream, token)[0] if token else None
        async with aclosing(self._service.watch(caller, request.level_id, after)) as told:
            async for news in told:
                position = self._tokens.write(stream, (news.shown.news.position, 0))
                yield wire.watch_response(news, caller().id, position)

    async def EditFloorSpaces(self, request: pb.EditFloorSpacesRequest, context: object) -> pb.EditFloorSpacesResponse:
        changed, count = await self._service.edit(
            caller(), request.car_park, wire.meant(request), wire.edit_of(request), request.reason
        )
        return pb.EditFloorSpacesResponse(changed_count=changed, total_size=count)

    async def FindParkedCars(self, request: pb.FindParkedCarsRequest, context: object) -> pb.FindParkedCarsResponse:
        most = request.limit or DEFAULT_LIMIT
        found = await self._service.find(caller(), request.car_park, request.license_plate, most)
        return pb.FindParkedCarsResponse(cars=[wire.floor_space(car, view, caller().id) for car, view in found])
