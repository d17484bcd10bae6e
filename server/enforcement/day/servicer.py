"""AgentDayService of the contract."""

from __future__ import annotations

from parkup.enforcement.v1 import agent_day_service_pb2 as pb
from parkup.enforcement.v1.agent_day_service_pb2_grpc import AgentDayServiceServicer
from server.enforcement.day import wire
from server.enforcement.day.service import DayService
from server.enforcement.tickets.wire import ticket_to_wire
from server.rpc.context import caller
from server.rpc.paging import PageTokens

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 1000


class AgentDayServicer(AgentDayServiceServicer):
    def __init__(self, days: DayService, pages: PageTokens) -> None:
        self._days = days
        self._pages = pages

    async def ListPendingSabotRemovals(
        self, request: pb.ListPendingSabotRemovalsRequest, context: object
    ) -> pb.ListPendingSabotRemovalsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        result = await self._days.pending_removals(caller(), request.zone_id.lower() or None, page)
        return pb.ListPendingSabotRemovalsResponse(
            violation_tickets=map(ticket_to_wire, result.items),
            total_size=result.total,
            next_page_token=self._pages.write(request, result),
        )

    async def GetAgentDay(self, request: pb.GetAgentDayRequest, context: object) -> pb.GetAgentDayResponse:
        day = await self._days.day_of(caller(), request.agent_id.lower() or None, wire.day_of(request))
        return wire.day_response(day)
