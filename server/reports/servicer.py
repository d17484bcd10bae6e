"""parkup.reports.v1.ReportService."""

from __future__ import annotations

from collections.abc import AsyncIterator

from google.api.httpbody_pb2 import HttpBody

from parkup.reports.v1 import report_service_pb2 as pb
from parkup.reports.v1.report_service_pb2_grpc import ReportServiceServicer
from server.reports import wire
from server.reports.service import ReportService
from server.rpc.context import caller, language, set_answer_metadata

CSV, PDF = "text/csv; charset=utf-8", "application/pdf"


class ReportServicer(ReportServiceServicer):
    def __init__(self, service: ReportService) -> None:
        self._service = service

    async def GetReport(self, request: pb.GetReportRequest, context: object) -> pb.GetReportResponse:
        report = await self._service.report(caller(), wire.report_query(request), language())
        return pb.GetReportResponse(report=wire.report_message(report))

    async def ExportReport(self, request: pb.ExportReportRequest, context: object) -> AsyncIterator[HttpBody]:
        query = wire.report_query(request)
        sight = await self._service.sight(caller(), query)
        name = f"report-{query.period.first}-{query.period.last}"
        if request.format == pb.ReportFormat.NAME_PDF:
            data = await self._service.pdf(sight, query, language())
            set_answer_metadata("content-disposition", f'attachment; filename="{name}.pdf"')
            yield HttpBody(content_type=PDF, data=data)
            return
        set_answer_metadata("content-disposition", f'attachment; filename="{name}.csv"')
        async for piece in self._service.csv(sight, query):
            yield HttpBody(content_type=CSV, data=piece)

    async def GetReportStatus(self, request: pb.GetReportStatusRequest, context: object) -> pb.GetReportStatusResponse:
        return pb.GetReportStatusResponse(status=wire.status_message(await self._service.progress()))

    async def RebuildReports(self, request: pb.RebuildReportsRequest, context: object) -> pb.RebuildReportsResponse:
        return pb.RebuildReportsResponse(status=wire.status_message(await self._service.rebuild()))
