"""parkup.enforcement.v1.ShiftService."""

from __future__ import annotations

from parkup.enforcement.v1 import shift_service_pb2 as pb
from parkup.enforcement.v1.shift_service_pb2_grpc import ShiftServiceServicer
from server.enforcement.shifts import wire
from server.enforcement.shifts.model import Period
from server.enforcement.shifts.service import ShiftService
from server.rpc.context import caller
from server.rpc.paging import PageTokens
from server.values.clock import Clock

DEFAULT_PAGE_SIZE = 50
MAX_PAGE_SIZE = 200


class ShiftServicer(ShiftServiceServicer):
    def __init__(self, service: ShiftService, pages: PageTokens, clock: Clock) -> None:
        self._service = service
        self._pages = pages
        self._clock = clock

    async def StartShift(self, request: pb.StartShiftRequest, context: object) -> pb.StartShiftResponse:
        position = wire.position_of(request.position, "position") if request.HasField("position") else None
        shift, started = await self._service.start(caller(), position)
        return pb.StartShiftResponse(shift=wire.shift_message(shift, self._clock()), started=started)

    async def EndShift(self, request: pb.EndShiftRequest, context: object) -> pb.EndShiftResponse:
        shift, ended = await self._service.end(caller())
        return pb.EndShiftResponse(shift=wire.shift_message(shift, self._clock()), ended=ended)

    async def EndShiftOfAgent(self, request: pb.EndShiftOfAgentRequest, context: object) -> pb.EndShiftOfAgentResponse:
        shift, ended = await self._service.end_of_agent(caller(), request.shift_id)
        return pb.EndShiftOfAgentResponse(shift=wire.shift_message(shift, self._clock()), ended=ended)

    async def ReportPositions(self, request: pb.ReportPositionsRequest, context: object) -> pb.ReportPositionsResponse:
        positions = wire.positions_of(request)
        kept = await self._service.report(caller(), request.shift_id or None, positions)
        return pb.ReportPositionsResponse(kept=kept, left_out=len(positions) - kept)

    async def GetMyShift(self, request: pb.GetMyShiftRequest, context: object) -> pb.GetMyShiftResponse:
        shift = await self._service.current(caller())
        return pb.GetMyShiftResponse(shift=wire.shift_message(shift, self._clock()) if shift else None)

    async def ListAgentsOnDuty(
        self, request: pb.ListAgentsOnDutyRequest, context: object
    ) -> pb.ListAgentsOnDutyResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found, now = await self._service.on_duty(caller(), request.zone_id or None, page), self._clock()
        return pb.ListAgentsOnDutyResponse(
            shifts=[wire.shift_message(each, now) for each in found.items],
            next_page_token=self._pages.write(request, found),
        )

    async def GetShift(self, request: pb.GetShiftRequest, context: object) -> pb.GetShiftResponse:
        shift = await self._service.get(caller(), request.shift_id)
        return pb.GetShiftResponse(shift=wire.shift_message(shift, self._clock()))

    async def ListShifts(self, request: pb.ListShiftsRequest, context: object) -> pb.ListShiftsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        filters, now = wire.shift_filter(request), self._clock()
        found = await self._service.list(caller(), filters, request.zone_id or None, page)
        return pb.ListShiftsResponse(
            shifts=[wire.shift_message(each, now) for each in found.items],
            next_page_token=self._pages.write(request, found),
        )

    async def GetShiftRoute(self, request: pb.GetShiftRouteRequest, context: object) -> pb.GetShiftRouteResponse:
        route = await self._service.route(caller(), request.shift_id)
        return pb.GetShiftRouteResponse(route=wire.route_message(route, self._clock()))

    async def GetRoutesOfDay(self, request: pb.GetRoutesOfDayRequest, context: object) -> pb.GetRoutesOfDayResponse:
        day = Period.of_day(request.day, self._clock())
        routes = await self._service.routes_of(caller(), request.agent_id.lower(), day)
        return wire.routes_response(routes, self._clock())

    async def GetDutyStatistics(
        self, request: pb.GetDutyStatisticsRequest, context: object
    ) -> pb.GetDutyStatisticsResponse:
        period = wire.period(request, self._clock())
        agent_id, zone_id = request.agent_id.lower() or None, request.zone_id or None
        duty = await self._service.duty(caller(), agent_id, zone_id, period)
        return pb.GetDutyStatisticsResponse(agents=[wire.duty_message(each) for each in duty])
