"""parkup.payments.v1.CashService."""

from __future__ import annotations

from parkup.payments.v1 import cash_service_pb2 as pb
from parkup.payments.v1 import cash_service_pb2_grpc
from server.errors import FieldViolation, InvalidArgument
from server.payments.desk.service import CashService
from server.payments.model import Paid
from server.payments.records.wire import thing_named
from server.payments.wire import PaymentMessages
from server.rpc.context import caller
from server.rpc.idempotency import Answers
from server.values.money import millimes_from_wire


class CashServicer(cash_service_pb2_grpc.CashServiceServicer):
    def __init__(self, cash: CashService, answers: Answers, messages: PaymentMessages) -> None:
        self._cash = cash
        self._answers = answers
        self._messages = messages

    async def RecordCashPayment(
        self, request: pb.RecordCashPaymentRequest, context: object
    ) -> pb.RecordCashPaymentResponse:
        amount, description = millimes_from_wire(request.amount, "amount"), request.description.strip()
        zone_id, user_id = request.zone_id.lower(), request.user_id.lower()
        answer = self._answers(pb.RecordCashPaymentResponse, self._recorded)
        if thing := thing_named(request):
            _require_no_user(user_id)
            return await self._cash.take_for_thing(caller(), *thing, amount, answer)
        if user_id:
            return await self._cash.take_for_wallet(
                caller(), user_id, amount, answer, zone_id=zone_id, description=description
            )
        return await self._cash.take_freely(caller(), zone_id, amount, description, answer)

    def _recorded(self, paid: Paid) -> pb.RecordCashPaymentResponse:
        return pb.RecordCashPaymentResponse(payment=self._messages(paid.payment))


def _require_no_user(user_id: str) -> None:
    if user_id:
        fr, en = "ne va pas avec ce qui est payé", "does not go with what is paid"
        raise InvalidArgument(FieldViolation("user_id", fr, en))
