"""parkup.carpark.v1.CarParkService."""

from __future__ import annotations

from parkup.carpark.v1 import car_park_pb2, car_park_service_pb2_grpc
from parkup.carpark.v1 import car_park_service_pb2 as pb
from server.carpark.car_parks import wire
from server.carpark.car_parks.model import CarPark
from server.carpark.car_parks.service import CarParkService
from server.rpc.context import caller, current_call

HEALTHY = "healthy"


class CarParkServicer(car_park_service_pb2_grpc.CarParkServiceServicer):
    def __init__(self, service: CarParkService) -> None:
        self._service = service

    async def CreateCarPark(self, request: pb.CreateCarParkRequest, context: object) -> pb.CreateCarParkResponse:
        name, values = wire.name_of(request.name), wire.first_values(request)
        return pb.CreateCarParkResponse(car_park=self._message(await self._service.create(request.code, name, values)))

    async def GetCarPark(self, request: pb.GetCarParkRequest, context: object) -> pb.GetCarParkResponse:
        car_park = await self._service.get(current_call().caller, request.code)
        return pb.GetCarParkResponse(car_park=self._message(car_park))

    async def ListCarParks(self, request: pb.ListCarParksRequest, context: object) -> pb.ListCarParksResponse:
        is_active = request.is_active if request.HasField("is_active") else None
        found = await self._service.list(current_call().caller, is_active=is_active)
        return pb.ListCarParksResponse(car_parks=map(self._message, found))

    async def UpdateCarPark(self, request: pb.UpdateCarParkRequest, context: object) -> pb.UpdateCarParkResponse:
        changed = await self._service.update(caller(), request.code, wire.car_park_change(request))
        return pb.UpdateCarParkResponse(car_park=self._message(changed))

    async def ActivateCarPark(self, request: pb.ActivateCarParkRequest, context: object) -> pb.ActivateCarParkResponse:
        changed = await self._service.switch(request.code, active=True)
        return pb.ActivateCarParkResponse(car_park=self._message(changed))

    async def DeactivateCarPark(
        self, request: pb.DeactivateCarParkRequest, context: object
    ) -> pb.DeactivateCarParkResponse:
        changed = await self._service.switch(request.code, active=False)
        return pb.DeactivateCarParkResponse(car_park=self._message(changed))

    async def CheckService(self, request: pb.CheckServiceRequest, context: object) -> pb.CheckServiceResponse:
        return pb.CheckServiceResponse(status=HEALTHY)

    def _message(self, car_park: CarPark) -> car_park_pb2.CarPark:
        return wire.car_park_message(car_park, self._service.standard)
