"""parkup.carpark.v1.CarParkVehicleService."""

from __future__ import annotations

from parkup.carpark.v1 import car_park_vehicle_service_pb2 as pb
from parkup.carpark.v1 import car_park_vehicle_service_pb2_grpc
from server.carpark.vehicles import wire
from server.carpark.vehicles.model import gate_plate
from server.carpark.vehicles.service import VehicleService
from server.rpc.context import caller
from server.rpc.paging import PageTokens

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 100


class CarParkVehicleServicer(car_park_vehicle_service_pb2_grpc.CarParkVehicleServiceServicer):
    def __init__(self, service: VehicleService, pages: PageTokens) -> None:
        self._service = service
        self._pages = pages

    async def CreateCarParkVehicle(
        self, request: pb.CreateCarParkVehicleRequest, context: object
    ) -> pb.CreateCarParkVehicleResponse:
        view = await self._service.create(caller(), gate_plate(request.license_plate), wire.details(request))
        return pb.CreateCarParkVehicleResponse(vehicle=wire.vehicle_message(view))

    async def GetCarParkVehicle(
        self, request: pb.GetCarParkVehicleRequest, context: object
    ) -> pb.GetCarParkVehicleResponse:
        view = await self._service.get(caller(), request.vehicle_id)
        return pb.GetCarParkVehicleResponse(vehicle=wire.vehicle_message(view))

    async def FindCarParkVehicle(
        self, request: pb.FindCarParkVehicleRequest, context: object
    ) -> pb.FindCarParkVehicleResponse:
        view = await self._service.find(caller(), gate_plate(request.license_plate))
        return pb.FindCarParkVehicleResponse(vehicle=wire.vehicle_message(view) if view else None)

    async def ListCarParkVehicles(
        self, request: pb.ListCarParkVehiclesRequest, context: object
    ) -> pb.ListCarParkVehiclesResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        listed = await self._service.list(caller(), request.license_plate, page)
        return pb.ListCarParkVehiclesResponse(
            vehicles=map(wire.vehicle_message, listed.items),
            total_size=listed.total,
            next_page_token=self._pages.write(request, listed),
        )

    async def UpdateCarParkVehicle(
        self, request: pb.UpdateCarParkVehicleRequest, context: object
    ) -> pb.UpdateCarParkVehicleResponse:
        view = await self._service.update(caller(), request.vehicle_id, wire.vehicle_change(request))
        return pb.UpdateCarParkVehicleResponse(vehicle=wire.vehicle_message(view))

    async def DeleteCarParkVehicle(
        self, request: pb.DeleteCarParkVehicleRequest, context: object
    ) -> pb.DeleteCarParkVehicleResponse:
        await self._service.delete(caller(), request.vehicle_id)
        return pb.DeleteCarParkVehicleResponse()
