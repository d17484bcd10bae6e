"""Season badges ↔ parkup.parking.v1."""

from __future__ import annotations

from datetime import timedelta

from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.parking.v1 import season_badge_service_pb2 as pb
from parkup.parking.v1.season_badge_pb2 import SeasonBadge
from parkup.parking.v1.session_pb2 import Session
from server.parking.badges.model import Badge, BadgeFilter, BadgeStatus, Wanted
from server.parking.badges.operations import Invalidated
from server.payments.model import MethodType
from server.rpc import wire
from server.values.money import millimes_from_wire, millimes_to_wire
from server.values.plate import parse_plate

_STATUSES = {status: SeasonBadge.Status.Value(f"STATUS_{status.name}") for status in BadgeStatus}
_STATUSES_BACK = {number: status for status, number in _STATUSES.items()}
_METHODS_BACK = {PaymentMethod.Value(f"PAYMENT_METHOD_{type_.name}"): type_ for type_ in MethodType}


def badge_message(badge: Badge) -> SeasonBadge:
    return SeasonBadge(
        id=badge.id,
        user_id=badge.user_id,
        zone_id=badge.zone_id,
        zone_code=badge.zone_code,
        zone_name=badge.zone_name,
        license_plate=badge.plate.formatted,
        plate=wire.plate_to_wire(badge.plate),
        year=badge.year,
        price=millimes_to_wire(badge.price),
        status=_STATUSES[badge.status],
        valid_from=wire.timestamp(badge.valid_from),
        valid_until=wire.timestamp(badge.valid_until),
        created_at=wire.timestamp(badge.created_at),
        updated_at=wire.optional_timestamp(badge.updated_at),
        paid_at=wire.optional_timestamp(badge.paid_at),
        invalidated_at=wire.optional_timestamp(badge.invalidated_at),
        invalidation_reason=badge.invalidation_reason,
    )


def session_message(badge: Badge) -> Session:
    """A badge that is good, for clients that know nothing but sessions."""
    return Session(
        id=badge.id,
        user_id=badge.user_id or "",
        zone_id=badge.zone_id,
        zone_code=badge.zone_code,
        zone_name=badge.zone_name,
        license_plate=badge.plate.formatted,
        plate=wire.plate_to_wire(badge.plate),
        start_time=wire.timestamp(badge.valid_from),
        end_time=wire.timestamp(badge.valid_until),
        duration_minutes=(badge.valid_until - badge.valid_from) // timedelta(minutes=1),
        amount=millimes_to_wire(badge.price),
        status=Session.STATUS_ACTIVE,
        created_at=wire.timestamp(badge.created_at),
        is_paid=True,
        paid_amount=millimes_to_wire(badge.price),
        paid_at=wire.optional_timestamp(badge.paid_at),
        paid_until=wire.timestamp(badge.valid_until),
    )


def create_response(badge: Badge) -> pb.CreateSeasonBadgeResponse:
    return pb.CreateSeasonBadgeResponse(season_badge=badge_message(badge))


def buy_response(badge: Badge) -> pb.BuySeasonBadgeResponse:
    return pb.BuySeasonBadgeResponse(season_badge=badge_message(badge))


def pay_response(badge: Badge) -> pb.PaySeasonBadgeResponse:
    return pb.PaySeasonBadgeResponse(season_badge=badge_message(badge))


def invalidate_response(invalidated: Invalidated) -> pb.InvalidateSeasonBadgeResponse:
    return pb.InvalidateSeasonBadgeResponse(
        season_badge=badge_message(invalidated.badge), refunded_amount=millimes_to_wire(invalidated.refunded)
    )


def wanted(request: pb.CreateSeasonBadgeRequest | pb.BuySeasonBadgeRequest) -> Wanted:
    """Raises InvalidLicensePlate."""
    plate = wire.plate_from_wire(request.plate, request.license_plate)
    return Wanted(request.zone_id.lower(), plate, request.year if request.HasField("year") else None)


def shown(request: pb.BuySeasonBadgeRequest | pb.PaySeasonBadgeRequest) -> int | None:
    """Raises InvalidArgument for money with a fraction of a millime."""
    return millimes_from_wire(request.amount, "amount") if request.HasField("amount") else None


def method_from_wire(request: pb.PaySeasonBadgeRequest) -> MethodType:
    return _METHODS_BACK[request.payment_method]


def badge_filter(request: pb.ListSeasonBadgesRequest) -> BadgeFilter:
    """Raises InvalidLicensePlate."""
    return BadgeFilter(
        user_id=request.user_id.lower() or None,
        zone_ids=[request.zone_id.lower()] if request.zone_id else None,
        plate_key=parse_plate(request.license_plate).key if request.license_plate else None,
        year=request.year if request.HasField("year") else None,
        status=_STATUSES_BACK.get(request.status),
    )
