"""parkup.payments.v1.ClosingService."""

from __future__ import annotations

from google.api.httpbody_pb2 import HttpBody

from parkup.payments.v1 import closing_service_pb2 as pb
from parkup.payments.v1.closing_service_pb2_grpc import ClosingServiceServicer
from server.payments.closing import wire
from server.payments.closing.cash import CashReports
from server.payments.closing.service import ClosingService
from server.payments.revenue.model import parse_day
from server.rpc.context import caller, language, set_answer_metadata
from server.rpc.paging import PageTokens
from server.rpc.wire import optional_timestamp
from server.values.money import millimes_from_wire

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 1000


class ClosingServicer(ClosingServiceServicer):
    def __init__(self, service: ClosingService, cash: CashReports, pages: PageTokens) -> None:
        self._service = service
        self._cash = cash
        self._pages = pages

    async def GetDaySummary(self, request: pb.GetDaySummaryRequest, context: object) -> pb.GetDaySummaryResponse:
        return wire.summary_message(await self._service.summary(caller(), parse_day(request.day, "day")))

    async def ListDayClosings(self, request: pb.ListDayClosingsRequest, context: object) -> pb.ListDayClosingsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = await self._service.list(caller(), wire.closing_filter(request), page)
        return pb.ListDayClosingsResponse(
            day_closings=map(wire.brief_message, found.items),
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )

    async def GetDayClosing(self, request: pb.GetDayClosingRequest, context: object) -> pb.GetDayClosingResponse:
        day = parse_day(request.day, "day")
        found = await self._service.get(caller(), day, request.zone_id.lower())
        message = wire.zone_day_message(found)
        return pb.GetDayClosingResponse(day_closing=message, as_of_time=optional_timestamp(found.as_of))

    async def CloseDay(self, request: pb.CloseDayRequest, context: object) -> pb.CloseDayResponse:
        day = parse_day(request.day, "day")
        closed = await self._service.close(caller(), day, request.zone_id.lower())
        return pb.CloseDayResponse(day_closing=wire.zone_day_message(closed))

    async def CountCash(self, request: pb.CountCashRequest, context: object) -> pb.CountCashResponse:
        cash, name = await self._service.count_cash(
            caller(),
            parse_day(request.day, "day"),
            request.zone_id.lower(),
            staff=request.staff_id.lower(),
            amount=millimes_from_wire(request.amount, "amount"),
            note=request.note.strip() or None,
        )
        return pb.CountCashResponse(staff_cash=wire.cash_message(cash, name))

    async def GetCashReport(self, request: pb.GetCashReportRequest, context: object) -> pb.GetCashReportResponse:
        return wire.cash_report_message(await self._cash.report(caller(), wire.cash_query(request)))

    async def ExportDayClosing(self, request: pb.ExportDayClosingRequest, context: object) -> HttpBody:
        day, zone = parse_day(request.day, "day"), request.zone_id.lower()
        if request.format == pb.ExportDayClosingRequest.FORMAT_PDF:
            data = await self._service.pdf(caller(), day, zone, language())
            set_answer_metadata("content-disposition", f'attachment; filename="closing-{day}.pdf"')
            return HttpBody(content_type="application/pdf", data=data)
        data = await self._service.csv(caller(), day, zone)
        set_answer_metadata("content-disposition", f'attachment; filename="closing-{day}.csv"')
        return HttpBody(content_type="text/csv; charset=utf-8", data=data)
