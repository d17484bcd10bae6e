"""parkup.parking.v1.ZoneService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from parkup.parking.v1 import zone_service_pb2 as pb
from parkup.parking.v1 import zone_service_pb2_grpc
from server.parking.zones import wire
from server.parking.zones.model import Place, Zone
from server.parking.zones.service import ZoneService
from server.rpc.context import caller, language, set_answer_metadata
from server.rpc.errors import HTTP_CODE_HEADER
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
        zone = self._service.get(request.zone_id)
        return pb.GetZoneResponse(zone=self._messages.with_free(zone, await self._free(request, [zone])))

    async def GetZoneByCode(self, request: pb.GetZoneByCodeRequest, context: object) -> pb.GetZoneByCodeResponse:
        zone = self._service.get_by_code(request.code)
        return pb.GetZoneByCodeResponse(zone=self._messages.with_free(zone, await self._free(request, [zone])))

    async def LocateZone(self, request: pb.LocateZoneRequest, context: object) -> pb.LocateZoneResponse:
        place = Place(request.longitude, request.latitude)
        zone, nearest = self._service.locate(place, is_active=_only_active(request))
        free = await self._free(request, [each for each in (zone, nearest and nearest.zone) if each])
        return pb.LocateZoneResponse(
            zone=self._messages.with_free(zone, free) if zone else None,
            nearest=self._messages.at(nearest, free) if nearest else None,
        )

    async def ListZones(self, request: pb.ListZonesRequest, context: object) -> pb.ListZonesResponse:
        if request.HasField("latitude"):
            return await self._list_near(request)
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        listed = self._service.list(page, is_active=_only_active(request), query=request.query.strip())
        if listed.next is None and not request.with_free_places:
            return self._messages.last_page(listed.items, listed.total or 0)
        return pb.ListZonesResponse(
            zones=self._messages.all(listed.items, await self._free(request, listed.items)),
            total_size=listed.total or 0,
            next_page_token=self._pages.write(request, listed),
        )

    async def _list_near(self, request: pb.ListZonesRequest) -> pb.ListZonesResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        place, radius = Place(request.longitude, request.latitude), request.radius or DEFAULT_RADIUS_METERS
        is_active, query = _only_active(request), request.query.strip()
        listed = self._service.list_near(page, place, radius, is_active=is_active, query=query)
        free = await self._free(request, [nearby.zone for nearby in listed.items])
        return pb.ListZonesResponse(
            zones=self._messages.near(listed.items, free),
            total_size=listed.total or 0,
            next_page_token=self._pages.write(request, listed),
        )

    async def ListAssignedZones(
        self, request: pb.ListAssignedZonesRequest, context: object
    ) -> pb.ListAssignedZonesResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        is_active, query = request.is_active if request.HasField("is_active") else None, request.query.strip()
        listed = await self._service.list_assigned(caller(), page, is_active=is_active, query=query)
        return pb.ListAssignedZonesResponse(
            zones=self._messages.all(listed.items, await self._free(request, listed.items)),
            total_size=listed.total or 0,
            next_page_token=self._pages.write(request, listed),
        )

    async def UpdateZone(self, request: pb.UpdateZoneRequest, context: object) -> pb.UpdateZoneResponse:
        zone = await self._service.update(caller(), request.zone_id, wire.zone_change(request))
        return pb.UpdateZoneResponse(zone=self._messages(zone))

    async def DeleteZone(self, request: pb.DeleteZoneRequest, context: object) -> pb.DeleteZoneResponse:
        kept = await self._service.delete(request.zone_id)
        if kept is None:
            set_answer_metadata(HTTP_CODE_HEADER, "204")
        return wire.delete_response(self._messages(kept) if kept else None, language())

    async def CalculatePrice(self, request: pb.CalculatePriceRequest, context: object) -> pb.CalculatePriceResponse:
        start = wire.quoted_start(request)
        return wire.price_response(self._service.quote(request.zone_id, request.duration_minutes, start))

    async def _free(self, request: _AsksForFreePlaces, zones: Sequence[Zone]) -> wire.FreePlaces:
        return await self._service.free_places(zones) if request.with_free_places else wire.NOT_COUNTED


class _AsksForFreePlaces(Protocol):
    @property
    def with_free_places(self) -> bool: ...


def _only_active(request: pb.ListZonesRequest | pb.LocateZoneRequest) -> bool:
    return request.is_active if request.HasField("is_active") else True
