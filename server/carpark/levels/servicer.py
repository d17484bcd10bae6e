"""parkup.carpark.v1.LevelService."""

from __future__ import annotations

from parkup.carpark.v1 import level_service_pb2 as pb
from parkup.carpark.v1 import level_service_pb2_grpc
from server.carpark.levels import wire
from server.carpark.levels.service import LevelService
from server.carpark.texts import name, text_or_none
from server.rpc.context import caller


class LevelServicer(level_service_pb2_grpc.LevelServiceServicer):
    def __init__(self, service: LevelService) -> None:
        self._service = service

    async def CreateLevel(self, request: pb.CreateLevelRequest, context: object) -> pb.CreateLevelResponse:
        level = await self._service.create(
            request.car_park, name(request.name), request.level_number, text_or_none(request.description)
        )
        return pb.CreateLevelResponse(level=wire.level_message(level))

    async def GetLevel(self, request: pb.GetLevelRequest, context: object) -> pb.GetLevelResponse:
        return pb.GetLevelResponse(level=wire.level_message(await self._service.get(request.level_id)))

    async def ListLevels(self, request: pb.ListLevelsRequest, context: object) -> pb.ListLevelsResponse:
        levels = await self._service.list(caller(), request.car_park)
        return pb.ListLevelsResponse(levels=map(wire.level_message, levels))

    async def UpdateLevel(self, request: pb.UpdateLevelRequest, context: object) -> pb.UpdateLevelResponse:
        level = await self._service.update(request.level_id, wire.level_change(request))
        return pb.UpdateLevelResponse(level=wire.level_message(level))

    async def DeleteLevel(self, request: pb.DeleteLevelRequest, context: object) -> pb.DeleteLevelResponse:
        await self._service.delete(request.level_id)
        return pb.DeleteLevelResponse()
