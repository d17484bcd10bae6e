"""parkup.payments.v1.RevenueService."""

from __future__ import annotations

from google.api.httpbody_pb2 import HttpBody

from parkup.payments.v1 import revenue_service_pb2 as pb
from parkup.payments.v1.revenue_service_pb2_grpc import RevenueServiceServicer
from server.payments.revenue import wire
from server.payments.revenue.service import RevenueService
from server.rpc.context import caller, language, set_answer_metadata


class RevenueServicer(RevenueServiceServicer):
    def __init__(self, service: RevenueService) -> None:
        self._service = service

    async def GetRevenueReport(
        self, request: pb.GetRevenueReportRequest, context: object
    ) -> pb.GetRevenueReportResponse:
        return wire.report_message(await self._service.report(caller(), wire.report_query(request)))

    async def ExportRevenueReport(self, request: pb.ExportRevenueReportRequest, context: object) -> HttpBody:
        query = wire.report_query(request)
        name = f"revenue-{query.first}-{query.last}"
        if request.format == pb.ExportRevenueReportRequest.FORMAT_PDF:
            set_answer_metadata("content-disposition", f'attachment; filename="{name}.pdf"')
            return HttpBody(content_type="application/pdf", data=await self._service.pdf(caller(), query, language()))
        set_answer_metadata("content-disposition", f'attachment; filename="{name}.csv"')
        return HttpBody(content_type="text/csv; charset=utf-8", data=await self._service.csv(caller(), query))

    async def GetRevenueStatus(
        self, request: pb.GetRevenueStatusRequest, context: object
    ) -> pb.GetRevenueStatusResponse:
        return pb.GetRevenueStatusResponse(status=wire.status_message(await self._service.progress()))

    async def RebuildRevenue(self, request: pb.RebuildRevenueRequest, context: object) -> pb.RebuildRevenueResponse:
        return pb.RebuildRevenueResponse(status=wire.status_message(await self._service.rebuild()))
