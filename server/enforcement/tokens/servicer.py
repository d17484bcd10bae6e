"""TicketTokenService of the contract."""

from __future__ import annotations

from parkup.enforcement.v1 import ticket_token_service_pb2 as pb
from parkup.enforcement.v1.ticket_token_service_pb2_grpc import TicketTokenServiceServicer
from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicketQrCode
from server.enforcement.tickets.service import TicketService
from server.enforcement.tickets.wire import qr_code
from server.enforcement.tokens import wire
from server.enforcement.tokens.by_staff import TokensByStaff
from server.enforcement.tokens.service import TicketTokens, WrittenToken
from server.rpc.context import caller, language
from server.values.clock import Clock

DEFAULT_QR_SIZE = 300


class TicketTokenServicer(TicketTokenServiceServicer):
    def __init__(self, by_staff: TokensByStaff, tickets: TicketService, tokens: TicketTokens, clock: Clock) -> None:
        self._by_staff = by_staff
        self._tickets = tickets
        self._tokens = tokens
        self._clock = clock

    async def CreateTicketToken(
        self, request: pb.CreateTicketTokenRequest, context: object
    ) -> pb.CreateTicketTokenResponse:
        days = request.expiration_days if request.HasField("expiration_days") else None
        token = await self._by_staff.create(caller(), request.violation_ticket_id, days)
        return pb.CreateTicketTokenResponse(qr_code=await self._drawn(token))

    async def GetTicketToken(self, request: pb.GetTicketTokenRequest, context: object) -> pb.GetTicketTokenResponse:
        info = await self._by_staff.info(caller(), request.violation_ticket_id)
        return pb.GetTicketTokenResponse(ticket_token=wire.token_message(info, self._clock()))

    async def RegenerateTicketQrCode(
        self, request: pb.RegenerateTicketQrCodeRequest, context: object
    ) -> pb.RegenerateTicketQrCodeResponse:
        token = await self._tickets.token_of(caller(), request.violation_ticket_id)
        return pb.RegenerateTicketQrCodeResponse(qr_code=await self._drawn(token, request.size or DEFAULT_QR_SIZE))

    async def GetTicketQrCode(self, request: pb.GetTicketQrCodeRequest, context: object) -> pb.GetTicketQrCodeResponse:
        token = await self._tickets.token_of(caller(), request.violation_ticket_id)
        return pb.GetTicketQrCodeResponse(qr_code=await self._drawn(token))

    async def RevokeTicketTokens(
        self, request: pb.RevokeTicketTokensRequest, context: object
    ) -> pb.RevokeTicketTokensResponse:
        count = await self._by_staff.revoke(caller(), request.violation_ticket_id)
        return pb.RevokeTicketTokensResponse(message=wire.revoked_text(language()), revoked_count=count)

    async def CleanUpTicketTokens(
        self, request: pb.CleanUpTicketTokensRequest, context: object
    ) -> pb.CleanUpTicketTokensResponse:
        count = await self._by_staff.forget_old()
        return pb.CleanUpTicketTokensResponse(message=wire.deleted_text(count, language()), deleted_count=count)

    async def _drawn(self, token: WrittenToken, size: int = DEFAULT_QR_SIZE) -> ViolationTicketQrCode:
        png = await self._tokens.draw(token, size)
        return qr_code(token, self._tokens.links.verification(token.text), png)
