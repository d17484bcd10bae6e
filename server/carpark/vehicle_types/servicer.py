"""parkup.carpark.v1.VehicleTypeService."""

from __future__ import annotations

from parkup.carpark.v1 import vehicle_type_service_pb2 as pb
from parkup.carpark.v1 import vehicle_type_service_pb2_grpc
from server.carpark.vehicle_types import wire
from server.carpark.vehicle_types.service import VehicleTypeService


class VehicleTypeServicer(vehicle_type_service_pb2_grpc.VehicleTypeServiceServicer):
    def __init__(self, service: VehicleTypeService) -> None:
        self._service = service

    async def CreateVehicleType(
        self, request: pb.CreateVehicleTypeRequest, context: object
    ) -> pb.CreateVehicleTypeResponse:
        type_ = await self._service.create(wire.new_type(request))
        return pb.CreateVehicleTypeResponse(vehicle_type=wire.type_message(type_))

    async def GetVehicleType(self, request: pb.GetVehicleTypeRequest, context: object) -> pb.GetVehicleTypeResponse:
        type_ = await self._service.get(request.vehicle_type_id)
        return pb.GetVehicleTypeResponse(vehicle_type=wire.type_message(type_))

    async def ListVehicleTypes(
        self, request: pb.ListVehicleTypesRequest, context: object
    ) -> pb.ListVehicleTypesResponse:
        return pb.ListVehicleTypesResponse(vehicle_types=map(wire.type_message, await self._service.list()))

    async def UpdateVehicleType(
        self, request: pb.UpdateVehicleTypeRequest, context: object
    ) -> pb.UpdateVehicleTypeResponse:
        type_ = await self._service.update(request.vehicle_type_id, wire.type_change(request))
        return pb.UpdateVehicleTypeResponse(vehicle_type=wire.type_message(type_))

    async def DeleteVehicleType(
        self, request: pb.DeleteVehicleTypeRequest, context: object
    ) -> pb.DeleteVehicleTypeResponse:
        await self._service.delete(request.vehicle_type_id)
        return pb.DeleteVehicleTypeResponse()
