"""parkup.carpark.v1.CarParkSessionService."""

from __future__ import annotations

from functools import partial

from google.api.httpbody_pb2 import HttpBody

from parkup.carpark.v1 import car_park_session_service_pb2 as pb
from parkup.carpark.v1 import car_park_session_service_pb2_grpc
from parkup.carpark.v1.car_park_session_pb2 import CarParkSession
from server.carpark.stays import wire
from server.carpark.stays.model import ParkingStay, StayStatus
from server.carpark.stays.places import StayFilter
from server.carpark.stays.reading import StayReadingService
from server.carpark.stays.service import GateService
from server.carpark.vehicles.model import gate_plate
from server.rpc.context import caller, language
from server.rpc.idempotency import Answers
from server.rpc.paging import PageTokens

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 100
DEFAULT_QR_SIZE = 300


class CarParkSessionServicer(car_park_session_service_pb2_grpc.CarParkSessionServiceServicer):
    def __init__(self, gates: GateService, reading: StayReadingService, pages: PageTokens, answers: Answers) -> None:
        self._gates = gates
        self._reading = reading
        self._pages = pages
        self._answers = answers

    async def EnterCarPark(self, request: pb.EnterCarParkRequest, context: object) -> pb.EnterCarParkResponse:
        answer = self._answers(pb.EnterCarParkResponse, wire.enter_response)
        return await self._gates.enter(caller(), request.car_park, wire.arrival(request), answer)

    async def ExitCarPark(self, request: pb.ExitCarParkRequest, context: object) -> pb.ExitCarParkResponse:
        if request.ticket_number:
            stay = await self._reading.of_ticket(request.ticket_number)
        else:
            stay = await self._gates.inside(caller(), request.car_park, gate_plate(request.license_plate))
        now = self._reading.now()
        answer = self._answers(pb.ExitCarParkResponse, partial(wire.exit_response, now=now))
        return await self._gates.leave(caller(), stay, request.exit_gate.strip() or None, answer)

    async def ListActiveCarParkSessions(
        self, request: pb.ListActiveCarParkSessionsRequest, context: object
    ) -> pb.ListActiveCarParkSessionsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        wanted = StayFilter(status=StayStatus.ACTIVE)
        found = await self._reading.list(caller(), request.car_park, wanted, page)
        return pb.ListActiveCarParkSessionsResponse(
            sessions=map(self._message, found.items),
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )

    async def ListCarParkSessions(
        self, request: pb.ListCarParkSessionsRequest, context: object
    ) -> pb.ListCarParkSessionsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = await self._reading.list(caller(), request.car_park, wire.stay_filter(request), page)
        return pb.ListCarParkSessionsResponse(
            sessions=map(self._message, found.items),
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )

    async def GetCarParkSession(
        self, request: pb.GetCarParkSessionRequest, context: object
    ) -> pb.GetCarParkSessionResponse:
        stay = await self._reading.get(caller(), request.session_id)
        return pb.GetCarParkSessionResponse(session=self._message(stay))

    async def GetCarParkSessionByTicket(
        self, request: pb.GetCarParkSessionByTicketRequest, context: object
    ) -> pb.GetCarParkSessionByTicketResponse:
        stay = await self._reading.by_ticket(caller(), request.ticket_number)
        return pb.GetCarParkSessionByTicketResponse(session=self._message(stay))

    async def GetCarParkTicketImage(self, request: pb.GetCarParkTicketImageRequest, context: object) -> HttpBody:
        png = await self._reading.ticket_png(caller(), request.session_id, request.size or DEFAULT_QR_SIZE)
        return HttpBody(content_type="image/png", data=png)

    async def CalculateCarParkFee(
        self, request: pb.CalculateCarParkFeeRequest, context: object
    ) -> pb.CalculateCarParkFeeResponse:
        stay, fee, until = await self._reading.fee(
            caller(), request.session_id, wire.exit_time(request), request.discount_code.strip()
        )
        return wire.fee_response(stay, fee, until, language())

    async def AssignCarParkSpace(
        self, request: pb.AssignCarParkSpaceRequest, context: object
    ) -> pb.AssignCarParkSpaceResponse:
        space_id = request.space_id if request.HasField("space_id") else None
        moved = await self._gates.assign(caller(), request.session_id, space_id)
        return wire.assign_response(moved, self._reading.now())

    async def CompleteCarParkSession(
        self, request: pb.CompleteCarParkSessionRequest, context: object
    ) -> pb.CompleteCarParkSessionResponse:
        stay = await self._gates.complete(caller(), request.session_id, request.reason.strip())
        return pb.CompleteCarParkSessionResponse(session=self._message(stay))

    def _message(self, stay: ParkingStay) -> CarParkSession:
        looks = caller()
        return wire.stay_message(
            stay, self._reading.now(), for_staff=not looks.is_driver, for_owner=looks.id == stay.owner_id
        )
