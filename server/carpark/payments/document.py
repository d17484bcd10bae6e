"""Payments of stays ↔ documents of `carParkPayments`, which are written with the payment and never changed.

`_id` (int), `carPark`, `sessionId`, `ticketNumber`, `licensePlate`, `amount`, `currency`, `method`, `paidAt`,
`exitUntil`, `change`, `userId`, `takenBy`, `discountCode`, `discount`, `paymentId` (of `payments`, which says where the
money is by now). What does not hold is left out.
"""

from __future__ import annotations

from bson import ObjectId

from server.carpark.payments.model import StayPayment, StayPaymentStatus
from server.engine.operation import Fields
from server.mongo.client import Document
from server.mongo.money import to_decimal128, to_millimes
from server.payments.model import MethodType

STAY_PAYMENTS = "carParkPayments"


def payment_document(payment: StayPayment) -> Document:
    document = {
        "_id": payment.id,
        "carPark": payment.car_park,
        "sessionId": payment.stay_id,
        "ticketNumber": payment.ticket_number,
        "licensePlate": payment.license_plate,
        "amount": to_decimal128(payment.amount),
        "currency": payment.currency,
        "method": payment.method.value,
        "paidAt": payment.paid_at,
        "exitUntil": payment.exit_until,
        "change": to_decimal128(payment.change),
        "userId": ObjectId(payment.user_id) if payment.user_id else None,
        "takenBy": ObjectId(payment.taken_by) if payment.taken_by else None,
        "discountCode": payment.discount_code,
        "discount": to_decimal128(payment.discount),
        "paymentId": ObjectId(payment.payment_id) if payment.payment_id else None,
    }
    return {name: value for name, value in document.items() if value is not None}


def to_stay_payment(document: Fields, money: Fields | None = None) -> StayPayment:
    """`money` is what the document in `payments` says."""
    user_id, taken_by, payment_id = (document.get(name) for name in ("userId", "takenBy", "paymentId"))
    is_back = money is not None and money["status"] == StayPaymentStatus.REFUNDED.value
    return StayPayment(
        id=document["_id"],
        car_park=document["carPark"],
        stay_id=document["sessionId"],
        ticket_number=document["ticketNumber"],
        license_plate=document["licensePlate"],
        amount=to_millimes(document["amount"]),
        currency=document["currency"],
        method=MethodType(document["method"]),
        paid_at=document["paidAt"],
        exit_until=document["exitUntil"],
        change=to_millimes(document["change"]),
        user_id=str(user_id) if user_id else None,
        taken_by=str(taken_by) if taken_by else None,
        discount_code=document.get("discountCode"),
        discount=to_millimes(document["discount"]),
        payment_id=str(payment_id) if payment_id else None,
        status=StayPaymentStatus.REFUNDED if is_back else StayPaymentStatus.COMPLETED,
        receipt_number=money.get("receiptNumber") if money else None,
    )
