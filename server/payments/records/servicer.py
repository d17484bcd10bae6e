"""parkup.payments.v1.PaymentRecordService."""

from __future__ import annotations

from parkup.payments.v1 import payment_record_service_pb2 as pb
from parkup.payments.v1 import payment_record_service_pb2_grpc
from server.payments.records.service import RecordService
from server.payments.records.wire import Filters, RefundMessages
from server.payments.wire import PaymentMessages, kind_from_wire
from server.rpc.context import caller
from server.rpc.idempotency import Answers
from server.rpc.paging import PageTokens
from server.values.money import millimes_from_wire

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 1000


class PaymentRecordServicer(payment_record_service_pb2_grpc.PaymentRecordServiceServicer):
    def __init__(
        self, records: RecordService, filters: Filters, answers: Answers, pages: PageTokens, messages: PaymentMessages
    ) -> None:
        self._records = records
        self._filters = filters
        self._answers = answers
        self._pages = pages
        self._messages = messages
        self._refunded = RefundMessages(messages)

    async def GetPayment(self, request: pb.GetPaymentRequest, context: object) -> pb.GetPaymentResponse:
        payment = await self._records.get(caller(), request.payment_id.lower())
        return pb.GetPaymentResponse(payment=self._messages(payment))

    async def ListAllPayments(self, request: pb.ListAllPaymentsRequest, context: object) -> pb.ListAllPaymentsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        sort, zone_id = kind_from_wire(request.kind), request.zone_id.lower() or None
        found = await self._records.list_all(caller(), self._filters(request), sort, zone_id, page)
        payments = [self._messages(payment) for payment in found.items]
        token = self._pages.write(request, found)
        return pb.ListAllPaymentsResponse(payments=payments, total_size=found.total, next_page_token=token)

    async def RefundPayment(self, request: pb.RefundPaymentRequest, context: object) -> pb.RefundPaymentResponse:
        return await self._records.refund(
            caller(),
            request.payment_id.lower(),
            millimes_from_wire(request.amount, "amount") or None,
            request.reason.strip(),
            self._answers(pb.RefundPaymentResponse, self._refunded),
        )

    async def CancelPayment(self, request: pb.CancelPaymentRequest, context: object) -> pb.CancelPaymentResponse:
        payment = await self._records.cancel(caller(), request.payment_id.lower())
        return pb.CancelPaymentResponse(payment=self._messages(payment))
