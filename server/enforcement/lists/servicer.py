"""ViolationTicketListService of the contract."""

from __future__ import annotations

from parkup.enforcement.v1 import violation_ticket_list_service_pb2 as pb
from parkup.enforcement.v1.violation_ticket_list_service_pb2_grpc import ViolationTicketListServiceServicer
from server.enforcement.lists import wire
from server.enforcement.lists.service import TicketListService
from server.enforcement.tickets.wire import ticket_to_wire
from server.rpc.context import caller
from server.rpc.paging import PageTokens
from server.values.plate import parse_plate

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 1000


class TicketListServicer(ViolationTicketListServiceServicer):
    def __init__(self, lists: TicketListService, pages: PageTokens) -> None:
        self._lists = lists
        self._pages = pages

    async def ListViolationTickets(
        self, request: pb.ListViolationTicketsRequest, context: object
    ) -> pb.ListViolationTicketsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        result = await self._lists.list(caller(), wire.ticket_filter(request), page)
        return pb.ListViolationTicketsResponse(
            violation_tickets=map(ticket_to_wire, result.items),
            total_size=result.total,
            next_page_token=self._pages.write(request, result),
        )

    async def CheckUnpaidViolationTickets(
        self, request: pb.CheckUnpaidViolationTicketsRequest, context: object
    ) -> pb.CheckUnpaidViolationTicketsResponse:
        plate = parse_plate(request.license_plate)
        return wire.check_response(await self._lists.unpaid_of(caller(), plate.key))

    async def GetViolationTicketStats(
        self, request: pb.GetViolationTicketStatsRequest, context: object
    ) -> pb.GetViolationTicketStatsResponse:
        return wire.stats_response(await self._lists.stats(caller(), request.user_id))
