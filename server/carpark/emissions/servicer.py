"""parkup.carpark.v1.EmissionService."""

from __future__ import annotations

from parkup.carpark.v1 import emission_service_pb2 as pb
from parkup.carpark.v1 import emission_service_pb2_grpc
from server.carpark.emissions import wire
from server.carpark.emissions.service import EmissionService
from server.rpc.context import caller, current_call
from server.rpc.paging import PageTokens
from server.rpc.wire import instant

DEFAULT_PAGE_SIZE = 100
MAX_PAGE_SIZE = 1000


class EmissionServicer(emission_service_pb2_grpc.EmissionServiceServicer):
    def __init__(self, service: EmissionService, pages: PageTokens) -> None:
        self._service = service
        self._pages = pages

    async def EstimateEmissionSaving(
        self, request: pb.EstimateEmissionSavingRequest, context: object
    ) -> pb.EstimateEmissionSavingResponse:
        saving, way = await self._service.estimate(current_call().caller, wire.trip(request))
        return pb.EstimateEmissionSavingResponse(
            saving=wire.saving_message(saving), route_metres=way.metres, route_seconds=way.seconds
        )

    async def GetStayEmissionSaving(
        self, request: pb.GetStayEmissionSavingRequest, context: object
    ) -> pb.GetStayEmissionSavingResponse:
        found = await self._service.of_stay(caller(), request.session_id)
        return pb.GetStayEmissionSavingResponse(saving=wire.stay_message(found))

    async def ListEmissionSavings(
        self, request: pb.ListEmissionSavingsRequest, context: object
    ) -> pb.ListEmissionSavingsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        since = instant(request.ended_from, "ended_from") if request.HasField("ended_from") else None
        before = instant(request.ended_before, "ended_before") if request.HasField("ended_before") else None
        found = await self._service.list(caller(), request.car_park, since, before, page)
        return pb.ListEmissionSavingsResponse(
            savings=map(wire.stay_message, found.items),
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )

    async def GetEmissionTotals(
        self, request: pb.GetEmissionTotalsRequest, context: object
    ) -> pb.GetEmissionTotalsResponse:
        first, last = wire.day(request.first_day, "first_day"), wire.day(request.last_day, "last_day")
        total, periods = await self._service.totals(caller(), request.car_park, first, last, by_day=request.by_day)
        return pb.GetEmissionTotalsResponse(total=wire.total_message(total), periods=map(wire.total_message, periods))

    async def ClearEmissionHistory(
        self, request: pb.ClearEmissionHistoryRequest, context: object
    ) -> pb.ClearEmissionHistoryResponse:
        return pb.ClearEmissionHistoryResponse(cleared=await self._service.clear(caller()))

    async def GetEmissionParameters(
        self, request: pb.GetEmissionParametersRequest, context: object
    ) -> pb.GetEmissionParametersResponse:
        found = await self._service.parameters(current_call().caller, request.car_park)
        return pb.GetEmissionParametersResponse(parameters=wire.parameters_message(found))

    async def SetEmissionParameters(
        self, request: pb.SetEmissionParametersRequest, context: object
    ) -> pb.SetEmissionParametersResponse:
        found = await self._service.set_parameters(request.car_park, wire.parameters(request))
        return pb.SetEmissionParametersResponse(parameters=wire.parameters_message(found))
