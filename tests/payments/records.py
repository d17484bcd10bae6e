"""Payments on record, as their payers and staff have to do with them."""

from collections.abc import Sequence

from parkup.payments.v1 import cash_service_pb2 as cash_pb
from parkup.payments.v1 import payment_record_service_pb2 as pb
from parkup.payments.v1 import payment_service_pb2 as payments_pb
from parkup.payments.v1.cash_service_pb2_grpc import CashServiceStub
from parkup.payments.v1.payment_pb2 import Payment
from parkup.payments.v1.payment_record_service_pb2_grpc import PaymentRecordServiceStub
from parkup.payments.v1.payment_service_pb2_grpc import PaymentServiceStub


class Records:
    """Calls of PaymentRecordService, and of those around it that make payments."""

    def __init__(self, channel) -> None:
        self.stub = PaymentRecordServiceStub(channel)
        self._payments = PaymentServiceStub(channel)
        self._cash = CashServiceStub(channel)

    async def pay(self, driver, method: str = "wallet", amount: float = 3, *, key: str = "", **named) -> Payment:
        """Pays what is named, or for what only a description says."""
        named = named or {"description": "Lavage"}
        request = payments_pb.ProcessPaymentRequest(amount=amount, payment_method_id=method, **named)
        return (await self._payments.ProcessPayment(request, metadata=_with_key(driver, key))).payment

    async def take_cash(self, staff, amount: float, *, key: str = "", **named) -> Payment:
        request = cash_pb.RecordCashPaymentRequest(amount=amount, **named)
        return (await self._cash.RecordCashPayment(request, metadata=_with_key(staff, key))).payment

    async def get(self, who, payment_id: str) -> Payment:
        request = pb.GetPaymentRequest(payment_id=payment_id)
        return (await self.stub.GetPayment(request, metadata=who.metadata)).payment

    async def refund(
        self, who, payment_id: str, amount: float = 0, *, key: str = "", reason: str = ""
    ) -> pb.RefundPaymentResponse:
        request = pb.RefundPaymentRequest(payment_id=payment_id, amount=amount, reason=reason)
        return await self.stub.RefundPayment(request, metadata=_with_key(who, key))

    async def cancel(self, who, payment_id: str) -> Payment:
        request = pb.CancelPaymentRequest(payment_id=payment_id)
        return (await self.stub.CancelPayment(request, metadata=who.metadata)).payment

    async def own(self, driver, **filters) -> Sequence[str]:
        """Ids, in their order."""
        request = payments_pb.ListPaymentsRequest(**filters)
        answer = await self._payments.ListPayments(request, metadata=driver.metadata)
        return [payment.id for payment in answer.payments]

    async def all(self, staff, **filters) -> Sequence[str]:
        """Ids, in their order."""
        answer = await self.stub.ListAllPayments(pb.ListAllPaymentsRequest(**filters), metadata=staff.metadata)
        return [payment.id for payment in answer.payments]


def _with_key(who, key: str):
    return (*who.metadata, *((("idempotency-key", key),) if key else ()))
