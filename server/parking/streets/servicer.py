"""parkup.parking.v1.StreetService."""

from __future__ import annotations

from parkup.parking.v1 import street_service_pb2 as pb
from parkup.parking.v1 import street_service_pb2_grpc
from parkup.parking.v1.street_service_pb2 import StreetMatch
from server.parking.streets import wire
from server.parking.streets.service import StreetService
from server.rpc.context import caller
from server.rpc.paging import PageTokens

DEFAULT_PAGE_SIZE = 100
MAX_PAGE_SIZE = 1000


class StreetServicer(street_service_pb2_grpc.StreetServiceServicer):
    def __init__(self, service: StreetService, pages: PageTokens) -> None:
        self._service = service
        self._pages = pages

    async def CreateStreet(self, request: pb.CreateStreetRequest, context: object) -> pb.CreateStreetResponse:
        street = await self._service.create(wire.new_street(request))
        return pb.CreateStreetResponse(street=wire.street_message(street))

    async def CreateStreets(self, request: pb.CreateStreetsRequest, context: object) -> pb.CreateStreetsResponse:
        made = await self._service.create_all([wire.new_street(street) for street in request.streets])
        return pb.CreateStreetsResponse(streets=map(wire.street_message, made), total_size=len(made))

    async def GetStreet(self, request: pb.GetStreetRequest, context: object) -> pb.GetStreetResponse:
        return pb.GetStreetResponse(street=wire.street_message(await self._service.get(request.street_id)))

    async def ListStreets(self, request: pb.ListStreetsRequest, context: object) -> pb.ListStreetsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        listed = await self._service.list(wire.street_filter(request), page)
        return pb.ListStreetsResponse(
            streets=map(wire.street_message, listed.items),
            total_size=listed.total,
            next_page_token=self._pages.write(request, listed),
        )

    async def ListAssignedStreets(
        self, request: pb.ListAssignedStreetsRequest, context: object
    ) -> pb.ListAssignedStreetsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        listed = await self._service.list_assigned(caller(), wire.street_filter(request), page)
        return pb.ListAssignedStreetsResponse(
            streets=map(wire.street_message, listed.items),
            total_size=listed.total,
            next_page_token=self._pages.write(request, listed),
        )

    async def UpdateStreet(self, request: pb.UpdateStreetRequest, context: object) -> pb.UpdateStreetResponse:
        street = await self._service.update(caller(), request.street_id, wire.street_change(request))
        return pb.UpdateStreetResponse(street=wire.street_message(street))

    async def DeleteStreet(self, request: pb.DeleteStreetRequest, context: object) -> pb.DeleteStreetResponse:
        await self._service.delete(request.street_id)
        return pb.DeleteStreetResponse()

    async def DeleteZoneStreets(
        self, request: pb.DeleteZoneStreetsRequest, context: object
    ) -> pb.DeleteZoneStreetsResponse:
        return pb.DeleteZoneStreetsResponse(deleted_count=await self._service.delete_of_zone(request.zone_id))

    async def PreviewStreetMatch(
        self, request: pb.PreviewStreetMatchRequest, context: object
    ) -> pb.PreviewStreetMatchResponse:
        matched = await self._service.preview_match(wire.line_to_match(request))
        return pb.PreviewStreetMatchResponse(match=StreetMatch(matched_encoded_polyline=matched))
