"""parkup.carpark.v1.CarParkPaymentService."""

from __future__ import annotations

from parkup.carpark.v1 import car_park_payment_service_pb2 as pb
from parkup.carpark.v1 import car_park_payment_service_pb2_grpc
from server.carpark.payments import wire
from server.carpark.payments.service import StayPaymentService
from server.carpark.payments.wire import StayPaymentMessages
from server.rpc.context import caller, source
from server.rpc.idempotency import Answers
from server.rpc.paging import PageTokens
from server.values.money import millimes_to_wire

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 100


class CarParkPaymentServicer(car_park_payment_service_pb2_grpc.CarParkPaymentServiceServicer):
    def __init__(
        self, service: StayPaymentService, messages: StayPaymentMessages, pages: PageTokens, answers: Answers
    ) -> None:
        self._service = service
        self._messages = messages
        self._pages = pages
        self._answers = answers

    async def PayCarParkSession(
        self, request: pb.PayCarParkSessionRequest, context: object
    ) -> pb.PayCarParkSessionResponse:
        payer = caller()
        answer = self._answers(pb.PayCarParkSessionResponse, self._messages.paid(for_staff=not payer.is_driver))
        return await self._service.pay(
            payer, request.session_id, request.ticket_number.strip(), wire.wish(request), answer
        )

    async def ListCarParkPayments(
        self, request: pb.ListCarParkPaymentsRequest, context: object
    ) -> pb.ListCarParkPaymentsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        looks = caller()
        found, amount = await self._service.list(looks, request.car_park, wire.payment_filter(request), page)
        return pb.ListCarParkPaymentsResponse(
            payments=[self._messages(payment, for_staff=not looks.is_driver) for payment in found.items],
            total_size=found.total,
            total_amount=None if amount is None else millimes_to_wire(amount),
            next_page_token=self._pages.write(request, found),
        )

    async def GetCarParkPayment(
        self, request: pb.GetCarParkPaymentRequest, context: object
    ) -> pb.GetCarParkPaymentResponse:
        looks = caller()
        payment = await self._service.get(looks, request.payment_id)
        return pb.GetCarParkPaymentResponse(payment=self._messages(payment, for_staff=not looks.is_driver))

    async def ValidateCarParkExit(
        self, request: pb.ValidateCarParkExitRequest, context: object
    ) -> pb.ValidateCarParkExitResponse:
        return wire.exit_response(await self._service.at_the_exit(source().address, request.ticket_number))
