"""parkup.reports.v1.ReportScheduleService."""

from __future__ import annotations

from parkup.reports.v1 import report_schedule_service_pb2 as pb
from parkup.reports.v1.report_schedule_service_pb2_grpc import ReportScheduleServiceServicer
from server.reports.schedules import wire
from server.reports.schedules.service import ScheduleService
from server.rpc.context import caller, language
from server.rpc.paging import PageTokens

DEFAULT_PAGE_SIZE = 50
MAX_PAGE_SIZE = 200


class ReportScheduleServicer(ReportScheduleServiceServicer):
    def __init__(self, service: ScheduleService, pages: PageTokens) -> None:
        self._service = service
        self._pages = pages

    async def CreateReportSchedule(
        self, request: pb.CreateReportScheduleRequest, context: object
    ) -> pb.CreateReportScheduleResponse:
        schedule = await self._service.create(caller(), wire.new_schedule(request, language()))
        return pb.CreateReportScheduleResponse(schedule=wire.schedule_message(schedule))

    async def GetReportSchedule(
        self, request: pb.GetReportScheduleRequest, context: object
    ) -> pb.GetReportScheduleResponse:
        schedule = await self._service.get(caller(), request.schedule_id)
        return pb.GetReportScheduleResponse(schedule=wire.schedule_message(schedule))

    async def ListReportSchedules(
        self, request: pb.ListReportSchedulesRequest, context: object
    ) -> pb.ListReportSchedulesResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = await self._service.list(caller(), page, everybody=request.everybody)
        return pb.ListReportSchedulesResponse(
            schedules=map(wire.schedule_message, found.items), next_page_token=self._pages.write(request, found)
        )

    async def UpdateReportSchedule(
        self, request: pb.UpdateReportScheduleRequest, context: object
    ) -> pb.UpdateReportScheduleResponse:
        change = wire.schedule_change(request, language())
        schedule = await self._service.update(caller(), request.schedule_id, change)
        return pb.UpdateReportScheduleResponse(schedule=wire.schedule_message(schedule))

    async def DeleteReportSchedule(
        self, request: pb.DeleteReportScheduleRequest, context: object
    ) -> pb.DeleteReportScheduleResponse:
        await self._service.delete(caller(), request.schedule_id)
        return pb.DeleteReportScheduleResponse()
