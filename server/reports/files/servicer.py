"""parkup.reports.v1.ReportExportService."""

from __future__ import annotations

from collections.abc import AsyncIterator

from google.api.httpbody_pb2 import HttpBody

from parkup.reports.v1 import report_export_service_pb2 as pb
from parkup.reports.v1.report_export_pb2 import ReportExport
from parkup.reports.v1.report_export_service_pb2_grpc import ReportExportServiceServicer
from server.reports.files import wire
from server.reports.files.model import CONTENT_TYPES, Export, FileFormat
from server.reports.files.service import ExportService
from server.reports.wire import report_query
from server.rpc.context import caller, language, set_answer_metadata
from server.rpc.idempotency import Answers
from server.rpc.paging import PageTokens

DEFAULT_PAGE_SIZE = 50
MAX_PAGE_SIZE = 200


class ReportExportServicer(ReportExportServiceServicer):
    def __init__(self, service: ExportService, answers: Answers, pages: PageTokens) -> None:
        self._service = service
        self._answers = answers
        self._pages = pages

    async def CreateReportExport(
        self, request: pb.CreateReportExportRequest, context: object
    ) -> pb.CreateReportExportResponse:
        return await self._service.create(
            caller(),
            report_query(request),
            wire.file_format(request.format, FileFormat.CSV),
            wire.report_language(request.language, language()),
            self._answers(pb.CreateReportExportResponse, wire.create_response(self._service.place)),
        )

    async def GetReportExport(self, request: pb.GetReportExportRequest, context: object) -> pb.GetReportExportResponse:
        export = await self._service.get(caller(), request.export_id)
        return pb.GetReportExportResponse(report_export=self._message(export))

    async def ListReportExports(
        self, request: pb.ListReportExportsRequest, context: object
    ) -> pb.ListReportExportsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = await self._service.list(caller(), page, everybody=request.everybody)
        return pb.ListReportExportsResponse(
            exports=map(self._message, found.items), next_page_token=self._pages.write(request, found)
        )

    async def CancelReportExport(
        self, request: pb.CancelReportExportRequest, context: object
    ) -> pb.CancelReportExportResponse:
        export = await self._service.cancel(caller(), request.export_id)
        return pb.CancelReportExportResponse(report_export=self._message(export))

    async def DownloadReportExport(
        self, request: pb.DownloadReportExportRequest, context: object
    ) -> AsyncIterator[HttpBody]:
        export, pieces = await self._service.download(request.export_id, request.expires, request.proof)
        set_answer_metadata("content-disposition", f'attachment; filename="{export.file_name}"')
        set_answer_metadata("cache-control", "private, no-store")
        async for piece in pieces:
            yield HttpBody(content_type=CONTENT_TYPES[export.format], data=piece)

    def _message(self, export: Export) -> ReportExport:
        return wire.export_message(export, self._service.place, self._service.link(export, caller()))
