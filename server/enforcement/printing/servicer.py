"""TicketPrintService of the contract."""

from __future__ import annotations

from google.api.httpbody_pb2 import HttpBody

from parkup.enforcement.v1 import ticket_print_service_pb2 as pb
from parkup.enforcement.v1.ticket_print_service_pb2_grpc import TicketPrintServiceServicer
from server.enforcement.printing import wire
from server.enforcement.printing.service import PrintService
from server.rpc.context import caller, language


class TicketPrintServicer(TicketPrintServiceServicer):
    def __init__(self, service: PrintService) -> None:
        self._service = service

    async def GetTicketPrint(self, request: pb.GetTicketPrintRequest, context: object) -> pb.GetTicketPrintResponse:
        chosen = wire.language_of(request.language, language())
        content = await self._service.content(caller(), request.violation_ticket_id, chosen)
        return pb.GetTicketPrintResponse(ticket_print=wire.print_message(content))

    async def GetTicketPdf(self, request: pb.GetTicketPdfRequest, context: object) -> HttpBody:
        chosen = wire.language_of(request.language, language())
        pdf = await self._service.pdf(caller(), request.violation_ticket_id, chosen)
        return HttpBody(content_type="application/pdf", data=pdf)
