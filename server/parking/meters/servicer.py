"""parkup.parking.v1.MeterService."""

from __future__ import annotations

from parkup.parking.v1 import meter_service_pb2 as pb
from parkup.parking.v1 import meter_service_pb2_grpc
from server.parking.meters import wire
from server.parking.meters.service import MeterService
from server.rpc.context import caller
from server.rpc.paging import PageTokens

DEFAULT_PAGE_SIZE = 100
MAX_PAGE_SIZE = 1000


class MeterServicer(meter_service_pb2_grpc.MeterServiceServicer):
    def __init__(self, service: MeterService, pages: PageTokens) -> None:
        self._service = service
        self._pages = pages

    async def CreateMeter(self, request: pb.CreateMeterRequest, context: object) -> pb.CreateMeterResponse:
        made = await self._service.create(wire.new_meter(request))
        return pb.CreateMeterResponse(meter=wire.meter_message(made))

    async def GetMeter(self, request: pb.GetMeterRequest, context: object) -> pb.GetMeterResponse:
        return pb.GetMeterResponse(meter=wire.meter_message(await self._service.get(request.meter_id)))

    async def ListMeters(self, request: pb.ListMetersRequest, context: object) -> pb.ListMetersResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        filters, around = wire.meter_filter(request), wire.around(request)
        if around:
            listed = await self._service.list_near(filters, around, page)
        else:
            listed = await self._service.list(filters, page)
        return pb.ListMetersResponse(
            meters=map(wire.meter_message, listed.items),
            total_size=listed.total,
            next_page_token=self._pages.write(request, listed),
        )

    async def UpdateMeter(self, request: pb.UpdateMeterRequest, context: object) -> pb.UpdateMeterResponse:
        meter = await self._service.update(caller(), request.meter_id, wire.meter_change(request))
        return pb.UpdateMeterResponse(meter=wire.meter_message(meter))

    async def DeleteMeter(self, request: pb.DeleteMeterRequest, context: object) -> pb.DeleteMeterResponse:
        await self._service.delete(request.meter_id)
        return pb.DeleteMeterResponse()
