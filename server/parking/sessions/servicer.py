"""parkup.parking.v1.SessionService."""

from __future__ import annotations

from parkup.parking.v1 import session_service_pb2 as pb
from parkup.parking.v1 import session_service_pb2_grpc
from server.parking.checks.service import VehicleCheckService
from server.parking.checks.wire import check_response
from server.parking.sessions import wire
from server.parking.sessions.service import SessionService
from server.rpc.context import caller, language
from server.rpc.idempotency import Answers
from server.rpc.paging import PageTokens
from server.rpc.wire import plate_from_wire

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 1000


class SessionServicer(session_service_pb2_grpc.SessionServiceServicer):
    def __init__(
        self, service: SessionService, checks: VehicleCheckService, pages: PageTokens, answers: Answers
    ) -> None:
        self._service = service
        self._checks = checks
        self._pages = pages
        self._answers = answers

    async def StartSession(self, request: pb.StartSessionRequest, context: object) -> pb.StartSessionResponse:
        answer = self._answers(pb.StartSessionResponse, wire.start_response)
        return await self._service.start(caller(), wire.stay(request), answer)

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
        answer = self._answers(pb.ExtendSessionResponse, wire.extend_response)
        return await self._service.extend(caller(), wire.more_time(request), answer)

    async def EndSession(self, request: pb.EndSessionRequest, context: object) -> pb.EndSessionResponse:
        session = await self._service.end(caller(), request.session_id)
        return pb.EndSessionResponse(session=wire.session_message(session))

    async def CancelSession(self, request: pb.CancelSessionRequest, context: object) -> pb.CancelSessionResponse:
        answer = self._answers(pb.CancelSessionResponse, wire.cancel_response)
        return await self._service.cancel(caller(), request.session_id, answer)

    async def UpdateSession(self, request: pb.UpdateSessionRequest, context: object) -> pb.UpdateSessionResponse:
        answer = self._answers(pb.UpdateSessionResponse, wire.update_response)
        return await self._service.update(caller(), wire.session_change(request), answer)

    async def DeleteSession(self, request: pb.DeleteSessionRequest, context: object) -> pb.DeleteSessionResponse:
        await self._service.delete(caller(), request.session_id)
        return pb.DeleteSessionResponse()

    async def ExpireSessions(self, request: pb.ExpireSessionsRequest, context: object) -> pb.ExpireSessionsResponse:
        count = await self._service.expire(caller())
        return pb.ExpireSessionsResponse(message=wire.expired_text(count, language()), total_size=count)

    async def CheckVehicle(self, request: pb.CheckVehicleRequest, context: object) -> pb.CheckVehicleResponse:
        plate = plate_from_wire(request.plate, request.license_plate)
        check = await self._checks.check(caller(), plate, request.zone_id or None)
        return check_response(check, language(), badges_as_sessions=request.badges_as_sessions)
