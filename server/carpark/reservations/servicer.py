"""parkup.carpark.v1.ReservationService."""

from __future__ import annotations

from parkup.carpark.v1 import reservation_service_pb2 as pb
from parkup.carpark.v1 import reservation_service_pb2_grpc
from server.carpark.reservations import wire
from server.carpark.reservations.service import ReservationService
from server.rpc.context import caller
from server.rpc.idempotency import Answers
from server.rpc.paging import PageTokens
from server.rpc.wire import instant

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 100


class ReservationServicer(reservation_service_pb2_grpc.ReservationServiceServicer):
    def __init__(self, service: ReservationService, pages: PageTokens, answers: Answers) -> None:
        self._service = service
        self._pages = pages
        self._answers = answers

    async def CreateReservation(
        self, request: pb.CreateReservationRequest, context: object
    ) -> pb.CreateReservationResponse:
        answer = self._answers(pb.CreateReservationResponse, wire.create_response)
        method = request.payment_method_id.lower() or None
        return await self._service.create(caller(), wire.wanted(request), method, answer, request.points_to_use)

    async def ListReservations(
        self, request: pb.ListReservationsRequest, context: object
    ) -> pb.ListReservationsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = await self._service.list(caller(), wire.reservation_filter(request), page)
        return pb.ListReservationsResponse(
            reservations=[wire.reservation_message(each) for each in found.items],
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )

    async def GetReservation(self, request: pb.GetReservationRequest, context: object) -> pb.GetReservationResponse:
        reservation = await self._service.get(caller(), request.reservation_id)
        return pb.GetReservationResponse(reservation=wire.reservation_message(reservation))

    async def GetReservationByNumber(
        self, request: pb.GetReservationByNumberRequest, context: object
    ) -> pb.GetReservationByNumberResponse:
        reservation = await self._service.get_by_number(caller(), request.confirmation_number)
        return pb.GetReservationByNumberResponse(reservation=wire.reservation_message(reservation))

    async def UpdateReservation(
        self, request: pb.UpdateReservationRequest, context: object
    ) -> pb.UpdateReservationResponse:
        answer = self._answers(pb.UpdateReservationResponse, wire.update_response)
        return await self._service.update(caller(), request.reservation_id, wire.rebooking(request), answer)

    async def CancelReservation(
        self, request: pb.CancelReservationRequest, context: object
    ) -> pb.CancelReservationResponse:
        answer = self._answers(pb.CancelReservationResponse, wire.cancel_response)
        reason = request.reason.strip() or None
        return await self._service.cancel(caller(), request.reservation_id, reason, answer)

    async def CheckInReservation(
        self, request: pb.CheckInReservationRequest, context: object
    ) -> pb.CheckInReservationResponse:
        reservation = await self._service.check_in(caller(), request.reservation_id)
        return pb.CheckInReservationResponse(reservation=wire.reservation_message(reservation))

    async def CheckReservationAvailability(
        self, request: pb.CheckReservationAvailabilityRequest, context: object
    ) -> pb.CheckReservationAvailabilityResponse:
        start, end = instant(request.start_time, "start_time"), instant(request.end_time, "end_time")
        openings = await self._service.openings(request.car_park or None, request.zone_id or None, start, end)
        return wire.availability_response(request, openings)
