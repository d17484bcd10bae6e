"""parkup.carpark.v1.SpaceService."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing

from parkup.carpark.v1 import space_service_pb2 as pb
from parkup.carpark.v1 import space_service_pb2_grpc
from server.carpark.live.service import LiveSpaces
from server.carpark.live.wire import watch_response
from server.carpark.spaces import wire
from server.carpark.spaces.service import SpaceService
from server.carpark.zones.wire import figures_message, period
from server.rpc.context import caller, current_call
from server.rpc.paging import PageTokens
from server.rpc.resuming import LAST_EVENT_ID, ResumeTokens

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 100
DEFAULT_AVAILABLE = 100
MOST_AVAILABLE = 1000


class SpaceServicer(space_service_pb2_grpc.SpaceServiceServicer):
    def __init__(self, service: SpaceService, live: LiveSpaces, pages: PageTokens, tokens: ResumeTokens) -> None:
        self._service = service
        self._live = live
        self._pages = pages
        self._tokens = tokens

    async def CreateSpace(self, request: pb.CreateSpaceRequest, context: object) -> pb.CreateSpaceResponse:
        made = await self._service.create(caller(), wire.new_space(request))
        return pb.CreateSpaceResponse(space=wire.space_message(made[0]))

    async def CreateSpaces(self, request: pb.CreateSpacesRequest, context: object) -> pb.CreateSpacesResponse:
        made = await self._service.create(caller(), wire.new_spaces(request))
        return pb.CreateSpacesResponse(spaces=wire.space_messages(made), total_size=len(made))

    async def GetSpace(self, request: pb.GetSpaceRequest, context: object) -> pb.GetSpaceResponse:
        view = await self._service.get(caller(), request.space_id)
        return pb.GetSpaceResponse(space=wire.space_message(view))

    async def ListSpaces(self, request: pb.ListSpacesRequest, context: object) -> pb.ListSpacesResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        type_, status = wire.wanted_type(request.space_type), wire.wanted_status(request.status)
        listed = await self._service.list(caller(), wire.where(request), type_, status, page)
        return pb.ListSpacesResponse(
            spaces=wire.space_messages(listed.items),
            total_size=listed.total,
            next_page_token=self._pages.write(request, listed),
        )

    async def ListAvailableSpaces(
        self, request: pb.ListAvailableSpacesRequest, context: object
    ) -> pb.ListAvailableSpacesResponse:
        most = min(request.limit or DEFAULT_AVAILABLE, MOST_AVAILABLE)
        type_ = wire.wanted_type(request.space_type)
        views = await self._service.list_available(caller(), wire.where(request), type_, period(request), most)
        return pb.ListAvailableSpacesResponse(spaces=wire.space_messages(views))

    async def UpdateSpace(self, request: pb.UpdateSpaceRequest, context: object) -> pb.UpdateSpaceResponse:
        view = await self._service.update(caller(), request.space_id, wire.space_change(request))
        return pb.UpdateSpaceResponse(space=wire.space_message(view))

    async def SetSpaceStatus(self, request: pb.SetSpaceStatusRequest, context: object) -> pb.SetSpaceStatusResponse:
        view = await self._service.set_status(caller(), request.space_id, wire.said(request.status))
        return pb.SetSpaceStatusResponse(space=wire.space_message(view))

    async def SetZoneSpacesStatus(
        self, request: pb.SetZoneSpacesStatusRequest, context: object
    ) -> pb.SetZoneSpacesStatusResponse:
        changed, figures = await self._service.set_status_of_zone(caller(), request.zone_id, wire.said(request.status))
        return pb.SetZoneSpacesStatusResponse(changed_count=changed, figures=figures_message(figures))

    async def DeleteSpace(self, request: pb.DeleteSpaceRequest, context: object) -> pb.DeleteSpaceResponse:
        await self._service.delete(request.space_id)
        return pb.DeleteSpaceResponse()

    async def WatchSpaces(
        self, request: pb.WatchSpacesRequest, context: object
    ) -> AsyncIterator[pb.WatchSpacesResponse]:
        where = wire.where(request)
        stream = f"spaces:{where.code.upper()}:{where.level_id}:{where.zone_id}"
        token = request.resume_token or current_call().metadata.get(LAST_EVENT_ID, "")
        after = self._tokens.read(stream, token)[0] if token else None
        async with aclosing(self._live.watch(caller, where, after)) as told:
            async for shown in told:
                yield watch_response(shown, self._tokens.write(stream, (shown.news.position, 0)))
