"""parkup.carpark.v1.CarParkFareService."""

from __future__ import annotations

from parkup.carpark.v1 import car_park_fare_service_pb2 as pb
from parkup.carpark.v1 import car_park_fare_service_pb2_grpc
from server.carpark.forecasts import wire
from server.carpark.forecasts.service import FareService, cheapest
from server.rpc.context import current_call, language


class CarParkFareServicer(car_park_fare_service_pb2_grpc.CarParkFareServiceServicer):
    def __init__(self, service: FareService) -> None:
        self._service = service

    async def PredictCarParkFares(
        self, request: pb.PredictCarParkFaresRequest, context: object
    ) -> pb.PredictCarParkFaresResponse:
        who, entry = current_call().caller, wire.given_instant(request, "entry_time")
        found = await self._service.of_lengths(who, wire.place(request), entry, request.duration_minutes)
        return pb.PredictCarParkFaresResponse(
            fares=[wire.fare_message(fare, language()) for fare in found], rules=wire.rules(language())
        )

    async def FindCheapestCarParkStart(
        self, request: pb.FindCheapestCarParkStartRequest, context: object
    ) -> pb.FindCheapestCarParkStartResponse:
        who, earliest, latest = current_call().caller, wire.given_instant(request, "earliest"), wire.latest(request)
        minutes, step = request.duration_minutes, request.step_minutes
        place = wire.place(request)
        found = await self._service.of_starts(who, place, earliest, latest, minutes=minutes, step_minutes=step)
        return pb.FindCheapestCarParkStartResponse(
            fare=wire.fare_message(cheapest(found), language()),
            starts=map(wire.start_message, found),
            rules=wire.rules(language()),
        )
