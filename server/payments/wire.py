"""Payments and payment methods ↔ the contract's messages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from google.protobuf.descriptor import FieldDescriptor

from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.payments.v1 import payment_service_pb2 as service_pb
from parkup.payments.v1.payment_confirmation_service_pb2 import Confirmation
from parkup.payments.v1.payment_pb2 import Payment as PaymentMessage
from parkup.payments.v1.payment_pb2 import PaymentRefund, SavedPaymentMethod
from server.errors import FieldViolation, InvalidArgument
from server.payments.cards.model import SavedCard
from server.payments.model import WALLET, Kind, MethodChoice, MethodType, Paid, Payment, Standing, Status
from server.payments.payable import Payables
from server.rpc.wire import optional_timestamp, timestamp
from server.values.language import Language
from server.values.money import millimes_to_wire

_STATUSES = {status: PaymentMessage.Status.Value(f"STATUS_{status.name}") for status in Status}
_STATUSES_BACK = {number: status for status, number in _STATUSES.items()}
_METHODS = {type_: PaymentMethod.Value(f"PAYMENT_METHOD_{type_.name}") for type_ in MethodType}
_KINDS = {kind: PaymentMessage.Kind.Value(f"KIND_{kind.name}") for kind in Kind}
_KINDS_BACK = {number: kind for kind, number in _KINDS.items()}
_METHODS_BACK = {number: type_ for type_, number in _METHODS.items()}
_WALLET_NAMES = {Language.FR: "Portefeuille ParkUp", Language.EN: "ParkUp wallet"}


class PaymentMessages:
    """Makes payment messages; `receipt_link` gives the address of a payment's receipt."""

    def __init__(self, payables: Payables, receipt_link: Callable[[str], str]) -> None:
        self._payables = payables
        self._receipt_link = receipt_link

    def __call__(self, payment: Payment) -> PaymentMessage:
        payable = self._payables.of(payment)
        subject = payable.message_field
        subjects: dict[str, Any] = {subject: _subject(subject, payment.purpose.subject_id)} if subject else {}
        return PaymentMessage(
            id=payment.id,
            user_id=payment.user_id,
            amount=millimes_to_wire(payment.amount),
            currency="TND",
            status=_STATUSES[payment.status],
            payment_method=_METHODS[payment.method_type],
            payment_method_id=payment.method_id,
            description=payment.description,
            receipt_url=self._receipt_link(payment.id) if payment.completed_at else None,
            created_at=timestamp(payment.created_at),
            confirm_until=optional_timestamp(payment.confirm_until),
            completed_at=optional_timestamp(payment.completed_at),
            refunded_at=optional_timestamp(payment.refunded_at),
            error_code=payment.error_reason,
            kind=_KINDS[payable.sort],
            zone_id=payment.zone_id,
            recorded_by=payment.recorded_by,
            refunded_amount=millimes_to_wire(payment.refunded),
            refunds=_refund_messages(payment),
            receipt_number=payment.receipt_number,
            points_used=payment.points.used if payment.points else None,
            points_discount=millimes_to_wire(payment.points.discount) if payment.points else None,
            **subjects,
        )

    def processed(self, paid: Paid) -> service_pb.ProcessPaymentResponse:
        return service_pb.ProcessPaymentResponse(payment=self(paid.payment))


def _subject(field: str, subject_id: str) -> str | int:
    """Some things have numbers."""
    is_text = PaymentMessage.DESCRIPTOR.fields_by_name[field].cpp_type == FieldDescriptor.CPPTYPE_STRING
    return subject_id if is_text else int(subject_id)


def _refund_messages(payment: Payment) -> list[PaymentRefund]:
    """In the order in which they were asked for; what has gone back is of the first ones."""
    messages, gone = list[PaymentRefund](), payment.refunded
    for part in payment.refunds:
        gone -= part.amount
        messages.append(
            PaymentRefund(
                amount=millimes_to_wire(part.amount),
                status=PaymentRefund.STATUS_SUCCEEDED if gone >= 0 else PaymentRefund.STATUS_PENDING,
                reason=part.reason,
                requested_at=timestamp(part.at),
                requested_by=part.by,
            )
        )
    return messages


def kind_from_wire(kind: int) -> Kind | None:
    return _KINDS_BACK.get(kind)  # type: ignore[call-overload, no-any-return]  # generated enums are ints


def method_from_wire(method: int) -> MethodType | None:
    return _METHODS_BACK.get(method)  # type: ignore[call-overload, no-any-return]  # generated enums are ints


def confirmation(standing: Standing) -> Confirmation | None:
    """What the payer's app needs; None when the payment does not wait for them."""
    if standing.client_secret is None:
        return None
    until = optional_timestamp(standing.payment.confirm_until)
    return Confirmation(client_secret=standing.client_secret, confirm_until=until)


def status_from_wire(status: int) -> Status | None:
    return _STATUSES_BACK.get(status)  # type: ignore[call-overload, no-any-return]  # generated enums are ints


def choice(request: service_pb.ProcessPaymentRequest) -> MethodChoice:
    """Raises InvalidArgument when method and saved method do not go together."""
    type_ = _METHODS_BACK.get(request.payment_method)
    method_id = request.payment_method_id.lower() or None
    if type_ and method_id and (type_ is MethodType.WALLET) != (method_id == WALLET):
        raise InvalidArgument(
            FieldViolation("payment_method", "ne va pas avec payment_method_id", "does not go with payment_method_id")
        )
    return MethodChoice(type_, method_id, request.points_to_use)


def card_message(card: SavedCard) -> SavedPaymentMethod:
    return SavedPaymentMethod(
        id=card.id,
        type=PaymentMethod.PAYMENT_METHOD_CARD,
        display_name=card.display_name,
        last_4_digits=card.kept.last_4_digits,
        card_brand=card.kept.brand,
        is_default=card.is_default,
        created_at=timestamp(card.created_at),
        expiry_month=card.kept.expiry_month,
        expiry_year=card.kept.expiry_year,
    )


def wallet_message(user_id: str, language: Language, *, is_default: bool) -> SavedPaymentMethod:
    """The wallet, which every driver has from the beginning: an ObjectId starts with the second it was made in."""
    return SavedPaymentMethod(
        id=WALLET,
        type=PaymentMethod.PAYMENT_METHOD_WALLET,
        display_name=_WALLET_NAMES[language],
        is_default=is_default,
        created_at=timestamp(datetime.fromtimestamp(int(user_id[:8], 16), UTC)),
    )
