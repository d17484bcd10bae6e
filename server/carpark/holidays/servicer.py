"""parkup.carpark.v1.HolidayService."""

from __future__ import annotations

from parkup.carpark.v1 import holiday_service_pb2 as pb
from parkup.carpark.v1 import holiday_service_pb2_grpc
from server.carpark.holidays import wire
from server.carpark.holidays.service import HolidayService
from server.rpc.context import caller, language


class HolidayServicer(holiday_service_pb2_grpc.HolidayServiceServicer):
    def __init__(self, service: HolidayService) -> None:
        self._service = service

    async def ListHolidays(self, request: pb.ListHolidaysRequest, context: object) -> pb.ListHolidaysResponse:
        year = request.year if request.HasField("year") else None
        found, removed = self._service.of_year(request.car_park, year, language())
        return pb.ListHolidaysResponse(
            holidays=map(wire.holiday_message, found), removed=map(wire.holiday_message, removed)
        )

    async def AddHoliday(self, request: pb.AddHolidayRequest, context: object) -> pb.AddHolidayResponse:
        day, name = wire.day_of(request.date), wire.name_of(request.name)
        added = await self._service.add(caller(), request.car_park, day, name, language())
        return pb.AddHolidayResponse(holiday=wire.holiday_message(added))

    async def RemoveHoliday(self, request: pb.RemoveHolidayRequest, context: object) -> pb.RemoveHolidayResponse:
        await self._service.remove(caller(), request.car_park, wire.day_of(request.date))
        return pb.RemoveHolidayResponse()
