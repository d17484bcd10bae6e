"""ViolationTicketService of the contract."""

from __future__ import annotations

from google.api.httpbody_pb2 import HttpBody

from parkup.enforcement.v1 import violation_ticket_service_pb2 as pb
from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicketQrCode
from parkup.enforcement.v1.violation_ticket_service_pb2_grpc import ViolationTicketServiceServicer
from server.enforcement.tickets import wire
from server.enforcement.tickets.payment import TicketPayments
from server.enforcement.tickets.service import TicketService
from server.enforcement.tokens import wire as token_wire
from server.enforcement.tokens.service import TicketTokens, WrittenToken
from server.rpc.context import caller, current_call, set_answer_metadata
from server.rpc.errors import HTTP_CODE_HEADER
from server.rpc.idempotency import Answers

DEFAULT_QR_SIZE = 300


class ViolationTicketServicer(ViolationTicketServiceServicer):
    def __init__(
        self, tickets: TicketService, payments: TicketPayments, tokens: TicketTokens, answers: Answers
    ) -> None:
        self._tickets = tickets
        self._payments = payments
        self._tokens = tokens
        self._answers = answers

    async def IssueViolationTicket(
        self, request: pb.IssueViolationTicketRequest, context: object
    ) -> pb.IssueViolationTicketResponse:
        answer = self._answers(pb.IssueViolationTicketResponse, wire.issue_response)
        return await self._tickets.issue(caller(), wire.violation_from_wire(request), answer)

    async def IssueViolationTicketWithQr(
        self, request: pb.IssueViolationTicketRequest, context: object
    ) -> pb.IssueViolationTicketWithQrResponse:
        # What is kept has no token in it: that is made again from its seed.
        answer = self._answers(pb.IssueViolationTicketWithQrResponse, wire.issue_response_without_code)
        return await self.restore_qr_code(
            await self._tickets.issue(caller(), wire.violation_from_wire(request), answer)
        )

    async def restore_qr_code(
        self, kept: pb.IssueViolationTicketWithQrResponse
    ) -> pb.IssueViolationTicketWithQrResponse:
        """An answer of IssueViolationTicketWithQr, from what is kept of it."""
        kept.qr_code.CopyFrom(await self._qr_code(await self._tokens.written(kept.violation_ticket.id)))
        return kept

    async def GetViolationTicket(
        self, request: pb.GetViolationTicketRequest, context: object
    ) -> pb.GetViolationTicketResponse:
        return pb.GetViolationTicketResponse(
            violation_ticket=wire.ticket_to_wire(await self._tickets.get(caller(), request.violation_ticket_id))
        )

    async def GetViolationTicketByNumber(
        self, request: pb.GetViolationTicketByNumberRequest, context: object
    ) -> pb.GetViolationTicketByNumberResponse:
        found = await self._tickets.get_by_number(caller(), request.ticket_number)
        return pb.GetViolationTicketByNumberResponse(violation_ticket=wire.ticket_to_wire(found))

    async def GetViolationTicketQrImage(
        self, request: pb.GetViolationTicketQrImageRequest, context: object
    ) -> HttpBody:
        token = await self._tickets.token_of(caller(), request.violation_ticket_id)
        png = await self._tokens.draw(token, request.size or DEFAULT_QR_SIZE)
        return HttpBody(content_type="image/png", data=png)

    async def VerifyViolationTicketToken(
        self, request: pb.VerifyViolationTicketTokenRequest, context: object
    ) -> pb.VerifyViolationTicketTokenResponse:
        ticket_id = await self._tokens.open(request.token, token_wire.scan_of(current_call()))
        return pb.VerifyViolationTicketTokenResponse(violation_ticket_id=ticket_id)

    async def RedirectViolationTicketToken(
        self, request: pb.RedirectViolationTicketTokenRequest, context: object
    ) -> HttpBody:
        location = await self._tokens.page_of(request.token, token_wire.scan_of(current_call()))
        set_answer_metadata(HTTP_CODE_HEADER, "302")
        set_answer_metadata("location", location)
        return token_wire.empty_body()

    async def PayViolationTicket(
        self, request: pb.PayViolationTicketRequest, context: object
    ) -> pb.PayViolationTicketResponse:
        return await self._payments.pay(
            caller(),
            request.violation_ticket_id,
            wire.method_from_wire(request),
            card_id=request.payment_method_id or None,
            shown=wire.shown_amount(request),
            points=request.points_to_use,
            answer=self._answers(pb.PayViolationTicketResponse, wire.pay_response),
        )

    async def _qr_code(self, token: WrittenToken) -> ViolationTicketQrCode:
        png = await self._tokens.draw(token, DEFAULT_QR_SIZE)
        return wire.qr_code(token, self._tokens.links.verification(token.text), png)
