"""parkup.parking.v1.ParkingTicketService."""

from __future__ import annotations

import asyncio

from google.api.httpbody_pb2 import HttpBody

from parkup.parking.v1 import parking_ticket_service_pb2 as pb
from parkup.parking.v1 import parking_ticket_service_pb2_grpc
from parkup.parking.v1.parking_ticket_pb2 import ParkingTicket
from server.parking.badges.wire import badge_message
from server.parking.tickets.model import Verdict
from server.parking.tickets.service import ParkingTicketService
from server.parking.tickets.wire import status_from_wire, ticket_message
from server.rpc.context import caller, language
from server.rpc.paging import PageTokens
from server.rpc.wire import timestamp
from server.values.clock import Clock
from server.values.plate import parse_plate
from server.values.qr import qr_png

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 1000
DEFAULT_QR_SIZE = 300


class ParkingTicketServicer(parking_ticket_service_pb2_grpc.ParkingTicketServiceServicer):
    def __init__(self, service: ParkingTicketService, pages: PageTokens, clock: Clock) -> None:
        self._service = service
        self._pages = pages
        self._clock = clock

    async def ListParkingTickets(
        self, request: pb.ListParkingTicketsRequest, context: object
    ) -> pb.ListParkingTicketsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        user_id, status = caller().require_driver(), status_from_wire(request.status)
        result = await self._service.list(user_id, status, page)
        return pb.ListParkingTicketsResponse(
            parking_tickets=[ticket_message(session, self._clock()) for session in result.items],
            total_size=result.total,
            next_page_token=self._pages.write(request, result),
        )

    async def GetParkingTicket(
        self, request: pb.GetParkingTicketRequest, context: object
    ) -> pb.GetParkingTicketResponse:
        session = await self._service.get(caller().require_driver(), request.parking_ticket_id)
        return pb.GetParkingTicketResponse(parking_ticket=ticket_message(session, self._clock()))

    async def GetParkingTicketQrImage(self, request: pb.GetParkingTicketQrImageRequest, context: object) -> HttpBody:
        code = await self._service.code_of(caller().require_driver(), request.parking_ticket_id)
        png = await asyncio.to_thread(qr_png, code, request.size or DEFAULT_QR_SIZE)
        return HttpBody(content_type="image/png", data=png)

    async def VerifyParkingTicket(
        self, request: pb.VerifyParkingTicketRequest, context: object
    ) -> pb.VerifyParkingTicketResponse:
        verdict = await self._service.verify(caller(), request.qr_code)
        return pb.VerifyParkingTicketResponse(
            is_valid=verdict.is_valid,
            message=verdict.message(language()),
            parking_ticket=_ticket_of(verdict),
            verified_at=timestamp(verdict.checked_at),
            season_badge=badge_message(verdict.badge) if verdict.badge else None,
        )

    async def VerifyParkingTicketByPlate(
        self, request: pb.VerifyParkingTicketByPlateRequest, context: object
    ) -> pb.VerifyParkingTicketByPlateResponse:
        plate = parse_plate(request.license_plate)
        verdict = await self._service.verify_by_plate(caller(), plate, request.zone_code)
        return pb.VerifyParkingTicketByPlateResponse(
            is_valid=verdict.is_valid,
            message=verdict.message(language()),
            parking_ticket=_ticket_of(verdict),
            verified_at=timestamp(verdict.checked_at),
            season_badge=badge_message(verdict.badge) if verdict.badge else None,
        )


def _ticket_of(verdict: Verdict) -> ParkingTicket | None:
    return ticket_message(verdict.session, verdict.checked_at) if verdict.session else None
