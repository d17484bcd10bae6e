"""parkup.carpark.v1.CarParkZoneService."""

from __future__ import annotations

from parkup.carpark.v1 import car_park_zone_service_pb2 as pb
from parkup.carpark.v1 import car_park_zone_service_pb2_grpc
from server.carpark.texts import name, text_or_none
from server.carpark.zones import wire
from server.carpark.zones.service import ZoneService
from server.rpc.context import caller


class CarParkZoneServicer(car_park_zone_service_pb2_grpc.CarParkZoneServiceServicer):
    def __init__(self, service: ZoneService) -> None:
        self._service = service

    async def CreateCarParkZone(
        self, request: pb.CreateCarParkZoneRequest, context: object
    ) -> pb.CreateCarParkZoneResponse:
        view = await self._service.create(request.level_id, name(request.name), text_or_none(request.description))
        return pb.CreateCarParkZoneResponse(zone=wire.zone_message(view))

    async def GetCarParkZone(self, request: pb.GetCarParkZoneRequest, context: object) -> pb.GetCarParkZoneResponse:
        return pb.GetCarParkZoneResponse(zone=wire.zone_message(await self._service.view(request.zone_id)))

    async def ListCarParkZones(
        self, request: pb.ListCarParkZonesRequest, context: object
    ) -> pb.ListCarParkZonesResponse:
        views = await self._service.list(caller(), request.car_park, request.level_id or None)
        return pb.ListCarParkZonesResponse(zones=map(wire.zone_message, views))

    async def UpdateCarParkZone(
        self, request: pb.UpdateCarParkZoneRequest, context: object
    ) -> pb.UpdateCarParkZoneResponse:
        view = await self._service.update(request.zone_id, wire.zone_change(request))
        return pb.UpdateCarParkZoneResponse(zone=wire.zone_message(view))

    async def DeleteCarParkZone(
        self, request: pb.DeleteCarParkZoneRequest, context: object
    ) -> pb.DeleteCarParkZoneResponse:
        await self._service.delete(request.zone_id)
        return pb.DeleteCarParkZoneResponse()

    async def GetCarParkZoneAvailability(
        self, request: pb.GetCarParkZoneAvailabilityRequest, context: object
    ) -> pb.GetCarParkZoneAvailabilityResponse:
        figures = await self._service.availability(request.zone_id, wire.period(request))
        return pb.GetCarParkZoneAvailabilityResponse(availability=wire.zone_availability(figures))

    async def GetCarParkAvailability(
        self, request: pb.GetCarParkAvailabilityRequest, context: object
    ) -> pb.GetCarParkAvailabilityResponse:
        figures = await self._service.availability_of_all(
            caller(), request.car_park, request.level_id or None, wire.period(request)
        )
        return wire.availability_response(figures)
