"""parkup.parking.v1.ZoneFareService."""

from __future__ import annotations

from parkup.parking.v1 import zone_fare_service_pb2 as pb
from parkup.parking.v1 import zone_fare_service_pb2_grpc
from server.parking.forecasts import wire
from server.parking.forecasts.service import ZoneFareService, cheapest
from server.rpc.context import language


class ZoneFareServicer(zone_fare_service_pb2_grpc.ZoneFareServiceServicer):
    def __init__(self, service: ZoneFareService) -> None:
        self._service = service

    async def PredictZoneFares(
        self, request: pb.PredictZoneFaresRequest, context: object
    ) -> pb.PredictZoneFaresResponse:
        start = wire.given_instant(request, "start_time")
        found = self._service.of_lengths(request.zone_id, start, request.duration_minutes)
        return pb.PredictZoneFaresResponse(fares=map(wire.fare_message, found), rules=wire.rules(language()))

    async def FindCheapestZoneStart(
        self, request: pb.FindCheapestZoneStartRequest, context: object
    ) -> pb.FindCheapestZoneStartResponse:
        earliest, latest = wire.given_instant(request, "earliest"), wire.instant(request.latest, "latest")
        minutes, step = request.duration_minutes, request.step_minutes
        found = self._service.of_starts(request.zone_id, earliest, latest, minutes, step)
        return pb.FindCheapestZoneStartResponse(
            fare=wire.fare_message(cheapest(found)),
            starts=map(wire.start_message, found),
            rules=wire.rules(language()),
        )
