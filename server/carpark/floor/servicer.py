"""parkup.carpark.v1.FloorMapService."""

from __future__ import annotations

from google.api.httpbody_pb2 import HttpBody

from parkup.carpark.v1 import floor_map_service_pb2 as pb
from parkup.carpark.v1 import floor_map_service_pb2_grpc
from server.carpark.floor import wire
from server.carpark.floor.files import FileFormat, FloorFiles, ImageFormat
from server.carpark.floor.service import FloorMapService, Reason
from server.rpc.context import caller, language
from server.rpc.paging import PageTokens

DEFAULT_PAGE_SIZE = MAX_PAGE_SIZE = 20
_FILE_TYPES = {FileFormat.GEOJSON: "application/geo+json", FileFormat.GRID: "text/plain; charset=utf-8"}
_IMAGE_TYPES = {ImageFormat.SVG: "image/svg+xml", ImageFormat.PNG: "image/png"}


class FloorMapServicer(floor_map_service_pb2_grpc.FloorMapServiceServicer):
    def __init__(self, service: FloorMapService, files: FloorFiles, pages: PageTokens) -> None:
        self._service = service
        self._files = files
        self._pages = pages

    async def GetFloorMap(self, request: pb.GetFloorMapRequest, context: object) -> pb.GetFloorMapResponse:
        view = await self._service.get(caller(), request.level_id, request.version)
        return pb.GetFloorMapResponse(map=wire.map_message(view))

    async def ListFloorMaps(self, request: pb.ListFloorMapsRequest, context: object) -> pb.ListFloorMapsResponse:
        floors = await self._service.list(caller(), request.car_park, request.building)
        is_staff = await self._service.works_in(caller(), request.car_park)
        return pb.ListFloorMapsResponse(maps=[wire.summary_of_map(each, is_for_staff=is_staff) for each in floors])

    async def ReplaceFloorMap(self, request: pb.ReplaceFloorMapRequest, context: object) -> pb.ReplaceFloorMapResponse:
        drawing, why = wire.drawing_of(request), wire.why(request)
        view = await self._service.replace(caller(), request.level_id, drawing, why)
        found = await self._service.problems(view.floor.car_park, request.level_id)
        problems = wire.problem_messages(found, language())
        return pb.ReplaceFloorMapResponse(map=wire.map_message(view), problems=problems)

    async def DeleteFloorMap(self, request: pb.DeleteFloorMapRequest, context: object) -> pb.DeleteFloorMapResponse:
        await self._service.delete(request.level_id)
        return pb.DeleteFloorMapResponse()

    async def SetFloorElement(self, request: pb.SetFloorElementRequest, context: object) -> pb.SetFloorElementResponse:
        element = wire.element_of(request.element, request.element_id)
        view = await self._service.set_element(caller(), request.level_id, element, wire.why(request))
        found = await self._service.problems(view.floor.car_park, request.level_id)
        about = [problem for problem in found if problem.element_id == element.id]
        return pb.SetFloorElementResponse(
            element=wire.element_message(element, view.space_numbers),
            version=view.floor.version,
            problems=wire.problem_messages(about, language()),
        )

    async def DeleteFloorElement(
        self, request: pb.DeleteFloorElementRequest, context: object
    ) -> pb.DeleteFloorElementResponse:
        floor = await self._service.delete_element(caller(), request.level_id, request.element_id, wire.why(request))
        return pb.DeleteFloorElementResponse(version=floor.version)

    async def SetFloorElementClosed(
        self, request: pb.SetFloorElementClosedRequest, context: object
    ) -> pb.SetFloorElementClosedResponse:
        view = await self._service.set_closed(
            caller(), request.level_id, request.element_id, Reason(request.reason), is_closed=request.is_closed
        )
        element = wire.element_message(view.floor.found(request.element_id), view.space_numbers)
        return pb.SetFloorElementClosedResponse(element=element, version=view.floor.version)

    async def PublishFloorMap(self, request: pb.PublishFloorMapRequest, context: object) -> pb.PublishFloorMapResponse:
        view = await self._service.publish(caller(), request.level_id, wire.why(request), language())
        found = await self._service.problems(view.floor.car_park, request.level_id)
        problems = wire.problem_messages(found, language())
        return pb.PublishFloorMapResponse(map=wire.map_message(view), problems=problems)

    async def ListFloorMapVersions(
        self, request: pb.ListFloorMapVersionsRequest, context: object
    ) -> pb.ListFloorMapVersionsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = await self._service.versions(caller(), request.level_id, page)
        return pb.ListFloorMapVersionsResponse(
            versions=map(wire.summary_of_version, found.items), next_page_token=self._pages.write(request, found)
        )

    async def RestoreFloorMap(self, request: pb.RestoreFloorMapRequest, context: object) -> pb.RestoreFloorMapResponse:
        why = Reason(request.reason)
        view = await self._service.restore(caller(), request.level_id, request.version, why)
        found = await self._service.problems(view.floor.car_park, request.level_id)
        problems = wire.problem_messages(found, language())
        return pb.RestoreFloorMapResponse(map=wire.map_message(view), problems=problems)

    async def CheckFloorMaps(self, request: pb.CheckFloorMapsRequest, context: object) -> pb.CheckFloorMapsResponse:
        found = await self._service.check(caller(), request.car_park, request.level_id)
        return pb.CheckFloorMapsResponse(problems=wire.problem_messages(found, language()))

    async def ExportFloorMap(self, request: pb.ExportFloorMapRequest, context: object) -> HttpBody:
        file_format = wire.file_format(request.format)
        content = await self._files.export(caller(), request.level_id, file_format, request.cell_metres)
        return HttpBody(content_type=_FILE_TYPES[file_format], data=content)

    async def ImportFloorMap(self, request: pb.ImportFloorMapRequest, context: object) -> pb.ImportFloorMapResponse:
        like, file_format = wire.imported(request, is_draft=request.is_draft), wire.file_format(request.format)
        read = await self._files.read(
            caller(), request.level_id, request.content, like, file_format=file_format, cell=request.cell_metres
        )
        view, found = await self._files.take(caller(), request.level_id, read, wire.why(request), save=request.save)
        problems = wire.problem_messages(found, language())
        return pb.ImportFloorMapResponse(map=wire.map_message(view), problems=problems)

    async def ImportFloorPicture(
        self, request: pb.ImportFloorPictureRequest, context: object
    ) -> pb.ImportFloorPictureResponse:
        read = await self._files.read_picture(caller(), request.level_id, request.picture, wire.squares(request))
        view, found = await self._files.take(caller(), request.level_id, read, wire.why(request), save=request.save)
        problems = wire.problem_messages(found, language())
        return pb.ImportFloorPictureResponse(map=wire.map_message(view), problems=problems)

    async def RenderFloorMap(self, request: pb.RenderFloorMapRequest, context: object) -> HttpBody:
        image = wire.image_format(request.format)
        content = await self._files.draw(caller(), request.level_id, image, request.scale)
        return HttpBody(content_type=_IMAGE_TYPES[image], data=content)
