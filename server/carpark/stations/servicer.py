"""parkup.carpark.v1.ChargingStationService."""

from __future__ import annotations

from parkup.carpark.v1 import charging_station_service_pb2 as pb
from parkup.carpark.v1 import charging_station_service_pb2_grpc
from server.carpark.stations import wire
from server.carpark.stations.service import StationService
from server.rpc.context import caller


class ChargingStationServicer(charging_station_service_pb2_grpc.ChargingStationServiceServicer):
    def __init__(self, service: StationService) -> None:
        self._service = service

    async def ListChargingStations(
        self, request: pb.ListChargingStationsRequest, context: object
    ) -> pb.ListChargingStationsResponse:
        status, charger_type = wire.status_from_wire(request), wire.type_from_wire(request)
        found = await self._service.list(caller(), request.car_park or None, status, charger_type)
        return pb.ListChargingStationsResponse(stations=map(wire.station_message, found))

    async def GetChargingStation(
        self, request: pb.GetChargingStationRequest, context: object
    ) -> pb.GetChargingStationResponse:
        return pb.GetChargingStationResponse(station=wire.station_message(await self._service.get(request.station_id)))

    async def CreateChargingStation(
        self, request: pb.CreateChargingStationRequest, context: object
    ) -> pb.CreateChargingStationResponse:
        view = await self._service.create(wire.new_station(request))
        return pb.CreateChargingStationResponse(station=wire.station_message(view))

    async def UpdateChargingStation(
        self, request: pb.UpdateChargingStationRequest, context: object
    ) -> pb.UpdateChargingStationResponse:
        view = await self._service.update(caller(), request.station_id, wire.station_change(request))
        return pb.UpdateChargingStationResponse(station=wire.station_message(view))

    async def DeleteChargingStation(
        self, request: pb.DeleteChargingStationRequest, context: object
    ) -> pb.DeleteChargingStationResponse:
        await self._service.delete(request.station_id)
        return pb.DeleteChargingStationResponse()
