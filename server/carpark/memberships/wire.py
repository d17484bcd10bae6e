"""Memberships ↔ parkup.carpark.v1."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from parkup.carpark.v1 import membership_pb2
from parkup.carpark.v1 import membership_service_pb2 as pb
from parkup.common.v1.payment_method_pb2 import PaymentMethod
from server.carpark.memberships.model import Membership, MembershipFilter, MembershipStatus, Usage, hours
from server.carpark.memberships.operations import Cancelled
from server.carpark.plans.model import Offer
from server.carpark.plans.wire import offer_fields
from server.errors import FieldViolation, InvalidArgument
from server.payments.model import WALLET, MethodChoice, MethodType
from server.rpc import wire
from server.rpc.updates import read_update
from server.values.money import millimes_from_wire, millimes_to_wire

_STATUSES = {each: membership_pb2.Membership.Status.Value(f"STATUS_{each.name}") for each in MembershipStatus}
_STATUSES_BACK = {number: each for each, number in _STATUSES.items()}
_METHODS_BACK = {
    PaymentMethod.PAYMENT_METHOD_CARD: MethodType.CARD,
    PaymentMethod.PAYMENT_METHOD_WALLET: MethodType.WALLET,
}
CANNOT_BE_CLEARED = ("auto_renew",)


def membership_message(membership: Membership, now: datetime) -> membership_pb2.Membership:
    term = membership.term_at(now)
    left = term.included_left if term else None
    return membership_pb2.Membership(
        id=membership.id,
        user_id=membership.user_id,
        car_park=membership.car_park,
        plan_id=membership.plan_id,
        plan=_offer_message(membership.plan_id, term.offer) if term else None,
        vehicle_ids=membership.vehicle_ids,
        status=_STATUSES[membership.status],
        start_date=wire.optional_timestamp(membership.start),
        end_date=wire.optional_timestamp(membership.end),
        auto_renew=membership.auto_renew,
        hours_used=hours(term.hours_used_minutes) if term else 0,
        hours_remaining=None if left is None else hours(left),
        price_paid=millimes_to_wire(membership.terms[-1].offer.price) if membership.terms else 0,
        cancelled_at=wire.optional_timestamp(membership.cancelled_at),
        created_at=wire.timestamp(membership.created_at),
        updated_at=wire.optional_timestamp(membership.updated_at),
    )


def _offer_message(plan_id: int, offer: Offer) -> membership_pb2.MembershipOffer:
    return membership_pb2.MembershipOffer(id=plan_id, **offer_fields(offer))


def usage_message(usage: Usage) -> membership_pb2.MembershipUsage:
    return membership_pb2.MembershipUsage(
        membership_id=usage.membership_id,
        hours_used=hours(usage.minutes),
        hours_remaining=None if usage.included_left is None else hours(usage.included_left),
        sessions_count=usage.stays,
        savings_to_date=millimes_to_wire(usage.saved),
        days_remaining=usage.days_remaining,
        included_hours=None if usage.included is None else hours(usage.included),
    )


def cancel_response(cancelled: Cancelled, now: datetime) -> pb.CancelMembershipResponse:
    return pb.CancelMembershipResponse(
        membership=membership_message(cancelled.membership, now),
        refunded_amount=millimes_to_wire(cancelled.refunded),
    )


def choice(request: pb.CreateMembershipRequest | pb.RenewMembershipRequest) -> MethodChoice:
    """Raises InvalidArgument when method and saved method do not go together."""
    type_, method_id = _METHODS_BACK.get(request.payment_method), request.payment_method_id.lower() or None
    if type_ and method_id and (type_ is MethodType.WALLET) != (method_id == WALLET):
        raise InvalidArgument(
            FieldViolation("payment_method_id", "ne va pas avec payment_method", "does not go with payment_method")
        )
    return MethodChoice(type_, method_id, request.points_to_use)


def shown(request: pb.CreateMembershipRequest | pb.RenewMembershipRequest) -> int | None:
    """Raises InvalidArgument for money with a fraction of a millime."""
    return millimes_from_wire(request.amount, "amount") if request.HasField("amount") else None


def membership_filter(request: pb.ListMembershipsRequest) -> MembershipFilter:
    return MembershipFilter(
        car_park=request.car_park or None,
        user_id=request.user_id.lower() or None,
        plan_id=request.plan_id if request.HasField("plan_id") else None,
        status=_STATUSES_BACK.get(request.status),
    )


def change(request: pb.UpdateMembershipRequest) -> tuple[Sequence[int] | None, bool | None]:
    """The vehicles and whether it is renewed by itself, None for what stays. Raises InvalidArgument."""
    written = read_update(request, key="membership_id", required=CANNOT_BE_CLEARED)
    vehicle_ids = list(written["vehicle_ids"] or ()) if "vehicle_ids" in written else None
    return vehicle_ids, written.get("auto_renew")
