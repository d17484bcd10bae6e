"""parkup.carpark.v1.ChargingService."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing

from parkup.carpark.v1 import charging_service_pb2 as pb
from parkup.carpark.v1 import charging_service_pb2_grpc
from server.carpark.charging import wire
from server.carpark.charging.service import ChargingService
from server.rpc.context import caller
from server.rpc.idempotency import Answers
from server.rpc.paging import PageTokens

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 100


class ChargingServicer(charging_service_pb2_grpc.ChargingServiceServicer):
    def __init__(self, service: ChargingService, pages: PageTokens, answers: Answers) -> None:
        self._service = service
        self._pages = pages
        self._answers = answers

    async def StartCharging(self, request: pb.StartChargingRequest, context: object) -> pb.StartChargingResponse:
        answer = self._answers(pb.StartChargingResponse, wire.start_response)
        return await self._service.start(caller(), wire.plugged(request), answer)

    async def StopCharging(self, request: pb.StopChargingRequest, context: object) -> pb.StopChargingResponse:
        answer = self._answers(pb.StopChargingResponse, wire.stop_response)
        return await self._service.stop(caller(), request.charging_session_id, answer)

    async def GetChargingSession(
        self, request: pb.GetChargingSessionRequest, context: object
    ) -> pb.GetChargingSessionResponse:
        progress = await self._service.get(caller(), request.charging_session_id)
        return pb.GetChargingSessionResponse(session=wire.session_message(progress))

    async def ListChargingSessions(
        self, request: pb.ListChargingSessionsRequest, context: object
    ) -> pb.ListChargingSessionsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = await self._service.list(caller(), wire.charging_filter(request), page)
        return pb.ListChargingSessionsResponse(
            sessions=[wire.session_message(each) for each in found.items],
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )

    async def PayChargingSession(
        self, request: pb.PayChargingSessionRequest, context: object
    ) -> pb.PayChargingSessionResponse:
        answer = self._answers(pb.PayChargingSessionResponse, wire.pay_response)
        method, card_id = wire.method_from_wire(request), request.payment_method_id.lower() or None
        number, points = request.charging_session_id, request.points_to_use
        return await self._service.pay(caller(), number, method, card_id, answer, points=points)

    async def WatchCharging(
        self, request: pb.WatchChargingRequest, context: object
    ) -> AsyncIterator[pb.WatchChargingResponse]:
        async with aclosing(self._service.watch(caller, request.charging_session_id)) as told:
            async for progress in told:
                yield wire.watch_response(progress)
