"""ViolationTicketCaseService of the contract."""

from __future__ import annotations

from parkup.enforcement.v1 import violation_ticket_case_service_pb2 as pb
from parkup.enforcement.v1.violation_ticket_case_service_pb2_grpc import ViolationTicketCaseServiceServicer
from server.enforcement.cases import wire
from server.enforcement.cases.model import Dismiss, RejectAppeal, RemoveSabot
from server.enforcement.cases.service import CaseService
from server.enforcement.lists.service import TicketListService
from server.rpc.context import caller, language
from server.rpc.idempotency import Answers


class CaseServicer(ViolationTicketCaseServiceServicer):
    def __init__(self, cases: CaseService, lists: TicketListService, answers: Answers) -> None:
        self._cases = cases
        self._lists = lists
        self._answers = answers

    async def AppealViolationTicket(
        self, request: pb.AppealViolationTicketRequest, context: object
    ) -> pb.AppealViolationTicketResponse:
        answer = self._answers(pb.AppealViolationTicketResponse, wire.appeal_response)
        action = wire.appeal(request, caller().require_driver())
        return await self._cases.act(caller(), request.violation_ticket_id, action, answer)

    async def RejectViolationTicketAppeal(
        self, request: pb.RejectViolationTicketAppealRequest, context: object
    ) -> pb.RejectViolationTicketAppealResponse:
        answer = self._answers(pb.RejectViolationTicketAppealResponse, wire.reject_response)
        action = RejectAppeal(caller().id, request.reason or None)
        return await self._cases.act(caller(), request.violation_ticket_id, action, answer)

    async def DismissViolationTicket(
        self, request: pb.DismissViolationTicketRequest, context: object
    ) -> pb.DismissViolationTicketResponse:
        answer = self._answers(pb.DismissViolationTicketResponse, wire.dismiss_response)
        action = Dismiss(caller().id, request.reason or None)
        return await self._cases.act(caller(), request.violation_ticket_id, action, answer)

    async def RecordSabotRemoval(
        self, request: pb.RecordSabotRemovalRequest, context: object
    ) -> pb.RecordSabotRemovalResponse:
        answer = self._answers(pb.RecordSabotRemovalResponse, wire.sabot_response)
        return await self._cases.act(caller(), request.violation_ticket_id, RemoveSabot(caller().id), answer)

    async def UpdateViolationTicket(
        self, request: pb.UpdateViolationTicketRequest, context: object
    ) -> pb.UpdateViolationTicketResponse:
        answer = self._answers(pb.UpdateViolationTicketResponse, wire.update_response)
        return await self._cases.update(caller(), wire.ticket_update(request), answer)

    async def DeleteViolationTicket(
        self, request: pb.DeleteViolationTicketRequest, context: object
    ) -> pb.DeleteViolationTicketResponse:
        await self._cases.delete(request.violation_ticket_id)
        return pb.DeleteViolationTicketResponse()

    async def NoteOverdueViolationTickets(
        self, request: pb.NoteOverdueViolationTicketsRequest, context: object
    ) -> pb.NoteOverdueViolationTicketsResponse:
        count = await self._lists.note_overdue()
        return pb.NoteOverdueViolationTicketsResponse(message=wire.overdue_text(count, language()), total_size=count)
