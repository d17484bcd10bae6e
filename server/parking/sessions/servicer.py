"""parkup.parking.v1.SessionService."""

from __future__ import annotations

from parkup.parking.v1 import session_service_pb2 as pb
from parkup.parking.v1 import session_service_pb2_grpc
from server.mongo.idempotency import KeptAnswers
from server.parking.sessions import wire
from server.parking.sessions.service import SessionService
from server.rpc.context import caller
from server.rpc.idempotency import Answer
from server.rpc.paging import PageTokens
from server.rpc.wire import plate_from_wire

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 1000


class SessionServicer(session_service_pb2_grpc.SessionServiceServicer):
    def __init__(self, service: SessionService, pages: PageTokens, answers: KeptAnswers) -> None:
        self._service = service
        self._pages = pages
        self._answers = answers

    async def StartSession(self, request: pb.StartSessionRequest, context: object) -> pb.StartSessionResponse:
        remember = Answer(self._answers, wire.start_response)
        return wire.start_response(await self._service.start(caller(), wire.stay(request), remember))

    async def GetSession(self, request: pb.GetSessionRequest, context: object) -> pb.GetSessionResponse:
        session = await self._service.get(caller(), request.session_id)
        return pb.GetSessionResponse(session=wire.session_message(session))

    async def ListSessions(self, request: pb.ListSessionsRequest, context: object) -> pb.ListSessionsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        result = await self._service.list(caller(), wire.session_filter(request), page)
        return pb.ListSessionsResponse(
            sessions=[wire.session_message(session) for session in result.items],
            total_size=result.total,
            next_page_token=self._pages.write(request, result),
        )

    async def GetActiveSession(
        self, request: pb.GetActiveSessionRequest, context: object
    ) -> pb.GetActiveSessionResponse:
        session = await self._service.get_active(caller(), request.user_id or None)
        return pb.GetActiveSessionResponse(session=wire.session_message(session) if session else None)

    async def ExtendSession(self, request: pb.ExtendSessionRequest, context: object) -> pb.ExtendSessionResponse:
        remember = Answer(self._answers, wire.extend_response)
        session = await self._service.extend(caller(), wire.more_time(request), remember)
        return wire.extend_response(session)

    async def EndSession(self, request: pb.EndSessionRequest, context: object) -> pb.EndSessionResponse:
        session = await self._service.end(caller(), request.session_id)
        return pb.EndSessionResponse(session=wire.session_message(session))

    async def CancelSession(self, request: pb.CancelSessionRequest, context: object) -> pb.CancelSessionResponse:
        remember = Answer(self._answers, wire.cancel_response)
        result = await self._service.cancel(caller(), request.session_id, remember)
        return wire.cancel_response(result)

    async def CheckVehicle(self, request: pb.CheckVehicleRequest, context: object) -> pb.CheckVehicleResponse:
        plate = plate_from_wire(request.plate, request.license_plate)
        check = await self._service.check_vehicle(caller(), plate, request.zone_id or None)
        return pb.CheckVehicleResponse(
            sessions=[wire.session_message(session) for session in check.sessions],
            total_size=len(check.sessions),
            is_valid=check.is_good,
        )
