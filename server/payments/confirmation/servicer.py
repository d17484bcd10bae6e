"""parkup.payments.v1.PaymentConfirmationService."""

from __future__ import annotations

from parkup.payments.v1 import payment_confirmation_service_pb2 as pb
from parkup.payments.v1 import payment_confirmation_service_pb2_grpc
from server.payments import wire
from server.payments.service import PaymentService
from server.rpc.context import caller


class PaymentConfirmationServicer(payment_confirmation_service_pb2_grpc.PaymentConfirmationServiceServicer):
    def __init__(self, payments: PaymentService, messages: wire.PaymentMessages) -> None:
        self._payments = payments
        self._messages = messages

    async def ConfirmPayment(self, request: pb.ConfirmPaymentRequest, context: object) -> pb.ConfirmPaymentResponse:
        standing = await self._payments.confirm(caller().require_driver(), request.payment_id.lower())
        return pb.ConfirmPaymentResponse(
            payment=self._messages(standing.payment), confirmation=wire.confirmation(standing)
        )
