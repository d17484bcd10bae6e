"""parkup.parking.v1.ZoneService."""

from __future__ import annotations

from parkup.parking.v1 import zone_service_pb2 as pb
from parkup.parking.v1 import zone_service_pb2_grpc
from server.parking.zones import wire
from server.parking.zones.model import Place
from server.parking.zones.service import ZoneService
from server.rpc.context import caller
from server.rpc.paging import PageTokens

DEFAULT_PAGE_SIZE = 100
MAX_PAGE_SIZE = 1000
DEFAULT_RADIUS_METERS = 5_000


class ZoneServicer(zone_service_pb2_grpc.ZoneServiceServicer):
    def __init__(self, service: ZoneService, pages: PageTokens) -> None:
        self._service = service
        self._pages = pages
        self._messages = wire.ZoneMessages()

    async def CreateZone(self, request: pb.CreateZoneRequest, context: object) -> pb.CreateZoneResponse:
        zone = await self._service.create(wire.new_zone(request))
        return pb.CreateZoneResponse(zone=self._messages(zone))

    async def GetZone(self, request: pb.GetZoneRequest, context: object) -> pb.GetZoneResponse:
        return pb.GetZoneResponse(zone=self._messages(self._service.get(request.zone_id)))

    async def GetZoneByCode(self, request: pb.GetZoneByCodeRequest, context: object) -> pb.GetZoneByCodeResponse:
        return pb.GetZoneByCodeResponse(zone=self._messages(self._service.get_by_code(request.code)))

    async def ListZones(self, request: pb.ListZonesRequest, context: object) -> pb.ListZonesResponse:
        if request.HasField("latitude"):
            return self._list_near(request)
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        listed = self._service.list(page, is_active=_only_active(request))
        if listed.next is None:
            return self._messages.last_page(listed.items, listed.total or 0)
        return pb.ListZonesResponse(
            zones=self._messages.all(listed.items),
            total_size=listed.total or 0,
            next_page_token=self._pages.write(request, listed),
        )

    def _list_near(self, request: pb.ListZonesRequest) -> pb.ListZonesResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        place = Place(request.longitude, request.latitude)
        radius = request.radius or DEFAULT_RADIUS_METERS
        listed = self._service.list_near(page, place, radius, is_active=_only_active(request))
        return pb.ListZonesResponse(
            zones=self._messages.near(listed.items),
            total_size=listed.total or 0,
            next_page_token=self._pages.write(request, listed),
        )

    async def ListAssignedZones(
        self, request: pb.ListAssignedZonesRequest, context: object
    ) -> pb.ListAssignedZonesResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        is_active = request.is_active if request.HasField("is_active") else None
        listed = await self._service.list_assigned(caller(), page, is_active=is_active)
        return pb.ListAssignedZonesResponse(
            zones=self._messages.all(listed.items),
            total_size=listed.total or 0,
            next_page_token=self._pages.write(request, listed),
        )

    async def UpdateZone(self, request: pb.UpdateZoneRequest, context: object) -> pb.UpdateZoneResponse:
        zone = await self._service.update(caller(), request.zone_id, wire.zone_change(request))
        return pb.UpdateZoneResponse(zone=self._messages(zone))

    async def CalculatePrice(self, request: pb.CalculatePriceRequest, context: object) -> pb.CalculatePriceResponse:
        start = wire.quoted_start(request)
        return wire.price_response(self._service.quote(request.zone_id, request.duration_minutes, start))


def _only_active(request: pb.ListZonesRequest) -> bool:
    return request.is_active if request.HasField("is_active") else True
