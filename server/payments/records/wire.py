"""Filters and refunds of payments ↔ the contract's messages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from google.protobuf.timestamp_pb2 import Timestamp

from parkup.payments.v1 import payment_record_service_pb2 as pb
from parkup.payments.v1 import payment_service_pb2
from server.errors import FieldViolation, InvalidArgument
from server.payments.payable import Payables
from server.payments.records.model import PaymentFilter, Subject
from server.payments.records.refunding import GivenBack
from server.payments.wire import PaymentMessages, method_from_wire, status_from_wire
from server.rpc.wire import instant
from server.values.money import millimes_from_wire, millimes_to_wire

ListRequest = payment_service_pb2.ListPaymentsRequest | pb.ListAllPaymentsRequest


OF_CAR_PARKS = ("car_park_session_id", "reservation_id", "membership_id", "charging_session_id")
"""The things that have numbers."""


class NamesThings(Protocol):
    """A request that names at most one of the things that can be paid."""

    session_id: str
    violation_ticket_id: str
    season_badge_id: str


class Filters:
    """Reads what lists are limited to."""

    def __init__(self, payables: Payables) -> None:
        self._payables = payables

    def __call__(self, request: ListRequest) -> PaymentFilter:
        """Raises InvalidArgument for several things, or a time that is none."""
        filters = PaymentFilter(
            status=status_from_wire(request.status),
            method=method_from_wire(request.payment_method),
            subject=self._subject(request),
            made_from=_time(request, "made_from"),
            made_before=_time(request, "made_before"),
            amount=millimes_from_wire(request.amount, "amount") or None,
        )
        if isinstance(request, pb.ListAllPaymentsRequest):
            return _of_staff(filters, request)
        return filters

    def _subject(self, request: ListRequest) -> Subject | None:
        if (named := thing_named(request, OF_CAR_PARKS)) is None:
            return None
        message_field, thing_id = named
        return Subject(self._payables.id_field_of(message_field), thing_id, message_field in OF_CAR_PARKS)


def thing_named(request: NamesThings, more: Sequence[str] = ()) -> tuple[str, str] | None:
    """The field that names a thing, and its id; `more` fields may do so. Raises InvalidArgument when several do."""
    fields = ("session_id", "violation_ticket_id", "season_badge_id", *more)
    given = [(name, str(value).lower()) for name in fields if (value := getattr(request, name))]
    if len(given) > 1:
        raise InvalidArgument(
            FieldViolation(given[1][0], f"ne va pas avec {given[0][0]}", f"does not go with {given[0][0]}")
        )
    return given[0] if given else None


def _of_staff(filters: PaymentFilter, request: pb.ListAllPaymentsRequest) -> PaymentFilter:
    return PaymentFilter(
        user_id=request.user_id.lower() or None,
        recorded_by=request.recorded_by.lower() or None,
        status=filters.status,
        method=filters.method,
        subject=filters.subject,
        made_from=filters.made_from,
        made_before=filters.made_before,
        amount=filters.amount,
    )


def _time(request: ListRequest, field: str) -> datetime | None:
    if not request.HasField(field):  # type: ignore[arg-type]  # both have the field
        return None
    given: Timestamp = getattr(request, field)
    return instant(given, field)


class RefundMessages:
    def __init__(self, payment_message: PaymentMessages) -> None:
        self._payment_message = payment_message

    def __call__(self, given: GivenBack) -> pb.RefundPaymentResponse:
        payment = self._payment_message(given.payment)
        return pb.RefundPaymentResponse(payment=payment, refunded_amount=millimes_to_wire(given.amount))
