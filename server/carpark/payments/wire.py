"""Payments of stays ↔ parkup.carpark.v1."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from parkup.carpark.v1 import car_park_payment_service_pb2 as pb
from parkup.carpark.v1.car_park_payment_pb2 import CarParkPayment
from parkup.common.v1.payment_method_pb2 import PaymentMethod
from server.carpark.payments.model import PayWish, StayPayment, StayPaymentFilter, StayPaymentStatus
from server.carpark.stays.model import Standing
from server.payments.model import MethodType
from server.rpc import wire
from server.values.money import millimes_from_wire, millimes_to_wire

_STATUSES = {status: CarParkPayment.Status.Value(f"STATUS_{status.name}") for status in StayPaymentStatus}
_METHODS = {type_: PaymentMethod.Value(f"PAYMENT_METHOD_{type_.name}") for type_ in MethodType}
_METHODS_BACK = {number: type_ for type_, number in _METHODS.items()}


class StayPaymentMessages:
    """`receipt_link` gives the address of a payment's receipt."""

    def __init__(self, receipt_link: Callable[[str], str]) -> None:
        self._receipt_link = receipt_link

    def __call__(self, payment: StayPayment, *, for_staff: bool) -> CarParkPayment:
        return CarParkPayment(
            id=payment.id,
            session_id=payment.stay_id,
            ticket_number=payment.ticket_number,
            license_plate=payment.license_plate,
            car_park=payment.car_park,
            user_id=payment.user_id,
            amount=millimes_to_wire(payment.amount),
            currency=payment.currency,
            payment_method=_METHODS[payment.method],
            status=_STATUSES[payment.status],
            change_due=millimes_to_wire(payment.change),
            discount_code=payment.discount_code,
            discount_amount=millimes_to_wire(payment.discount),
            paid_at=wire.timestamp(payment.paid_at),
            exit_until=wire.timestamp(payment.exit_until),
            taken_by=payment.taken_by if for_staff else None,
            receipt_number=payment.receipt_number,
            receipt_url=self._receipt_link(payment.payment_id) if payment.payment_id else None,
            transaction_id=payment.payment_id,
        )

    def paid(self, *, for_staff: bool) -> Callable[[StayPayment], pb.PayCarParkSessionResponse]:
        return lambda payment: pb.PayCarParkSessionResponse(payment=self(payment, for_staff=for_staff))


def wish(request: pb.PayCarParkSessionRequest) -> PayWish:
    """Raises InvalidArgument for money with a fraction of a millime."""
    return PayWish(
        method=_METHODS_BACK[request.payment_method],
        given=millimes_from_wire(request.amount, "amount") if request.HasField("amount") else None,
        code=request.discount_code.strip(),
        card_id=request.payment_method_id.lower() or None,
        intent_id=request.reference_id or None,
        points=request.points_to_use,
    )


def payment_filter(request: pb.ListCarParkPaymentsRequest) -> StayPaymentFilter:
    return StayPaymentFilter(
        stay_id=request.session_id if request.HasField("session_id") else None,
        paid_from=_from(request),
        paid_before=_before(request),
    )


def exit_response(standing: Standing) -> pb.ValidateCarParkExitResponse:
    return pb.ValidateCarParkExitResponse(
        is_paid=not standing.due,
        can_exit=standing.can_exit,
        time_remaining_minutes=standing.remaining_minutes,
        amount_due=millimes_to_wire(standing.due),
    )


def _from(request: pb.ListCarParkPaymentsRequest) -> datetime | None:
    return wire.instant(request.paid_from, "paid_from") if request.HasField("paid_from") else None


def _before(request: pb.ListCarParkPaymentsRequest) -> datetime | None:
    return wire.instant(request.paid_before, "paid_before") if request.HasField("paid_before") else None
