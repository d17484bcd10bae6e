"""parkup.parking.v1.FieldDataService."""

from __future__ import annotations

from parkup.parking.v1 import field_data_service_pb2 as pb
from parkup.parking.v1 import field_data_service_pb2_grpc
from server.parking.field_data import wire
from server.parking.field_data.service import FieldDataService
from server.parking.field_data.versions import VersionTokens
from server.rpc.context import caller, compress_answer
from server.rpc.paging import PageTokens
from server.values.clock import Clock

DEFAULT_PAGE_SIZE = 2_000
MAX_PAGE_SIZE = 5_000


class FieldDataServicer(field_data_service_pb2_grpc.FieldDataServiceServicer):
    def __init__(self, service: FieldDataService, pages: PageTokens, versions: VersionTokens, clock: Clock) -> None:
        self._service = service
        self._pages = pages
        self._versions = versions
        self._clock = clock

    async def DownloadFieldData(
        self, request: pb.DownloadFieldDataRequest, context: object
    ) -> pb.DownloadFieldDataResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        zone_ids = [zone_id.lower() for zone_id in request.zone_ids]
        found = await self._service.download(caller(), zone_ids, self._versions.read(request.version), page)
        if request.gzip:
            compress_answer()
        next_page = self._pages.write(request, found)
        return wire.download_response(found.items[0], next_page, self._versions.write, self._clock())
