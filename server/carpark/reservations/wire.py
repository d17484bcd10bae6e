"""Reservations ↔ parkup.carpark.v1."""

from __future__ import annotations

from datetime import datetime

from google.protobuf.timestamp_pb2 import Timestamp

from parkup.carpark.v1 import reservation_service_pb2 as pb
from parkup.carpark.v1.reservation_pb2 import Reservation as ReservationMessage
from parkup.carpark.v1.reservation_pb2 import SpaceOpening as SpaceOpeningMessage
from parkup.carpark.v1.reservation_pb2 import ZoneOpening as ZoneOpeningMessage
from server.carpark.reservations.model import Reservation, ReservationFilter, ReservationStatus
from server.carpark.reservations.service import Openings, Rebooking, Wanted, ZoneOpening
from server.rpc.updates import read_update
from server.rpc.wire import instant, optional_timestamp, timestamp
from server.values.money import millimes_to_wire
from server.values.unset import UNSET, Unset

_STATUSES = {status: ReservationMessage.Status.Value(f"STATUS_{status.name}") for status in ReservationStatus}
_STATUSES_BACK = {number: status for status, number in _STATUSES.items()}


def reservation_message(reservation: Reservation) -> ReservationMessage:
    place = reservation.place
    return ReservationMessage(
        id=reservation.id,
        confirmation_number=reservation.number,
        car_park=reservation.car_park,
        vehicle_id=reservation.vehicle_id,
        license_plate=reservation.license_plate,
        user_id=reservation.user_id,
        zone_id=place.zone_id,
        space_id=place.space_id or reservation.held_space_id,
        space_number=reservation.space_number or reservation.held_space_number,
        start_time=timestamp(reservation.start),
        end_time=timestamp(reservation.end),
        status=_STATUSES[reservation.status],
        special_requests=reservation.special_requests,
        fee=millimes_to_wire(reservation.fee),
        refunded_amount=millimes_to_wire(reservation.refunded),
        check_in_from=timestamp(reservation.check_in_from),
        check_in_until=timestamp(reservation.check_in_until),
        created_at=timestamp(reservation.created_at),
        updated_at=optional_timestamp(reservation.updated_at),
        paid_at=optional_timestamp(reservation.paid_at),
        checked_in_at=optional_timestamp(reservation.checked_in_at),
        cancelled_at=optional_timestamp(reservation.cancelled_at),
        cancellation_reason=reservation.cancellation_reason,
        session_id=reservation.session_id,
    )


def create_response(reservation: Reservation) -> pb.CreateReservationResponse:
    message = reservation_message(reservation)
    return pb.CreateReservationResponse(reservation=message, confirmation_number=reservation.number)


def update_response(reservation: Reservation) -> pb.UpdateReservationResponse:
    return pb.UpdateReservationResponse(reservation=reservation_message(reservation))


def cancel_response(reservation: Reservation) -> pb.CancelReservationResponse:
    return pb.CancelReservationResponse(reservation=reservation_message(reservation))


def wanted(request: pb.CreateReservationRequest) -> Wanted:
    """Raises InvalidArgument for instants outside of the calendar."""
    return Wanted(
        car_park=request.car_park or None,
        vehicle_id=request.vehicle_id,
        zone_id=request.zone_id or None,
        space_id=request.space_id or None,
        start=instant(request.start_time, "start_time"),
        end=instant(request.end_time, "end_time"),
        special_requests=request.special_requests.strip(),
    )


def rebooking(request: pb.UpdateReservationRequest) -> Rebooking:
    """Raises InvalidArgument."""
    fields = read_update(request, key="reservation_id", required=("vehicle_id", "zone_id", "start_time", "end_time"))
    wishes = fields.get("special_requests", UNSET)
    return Rebooking(
        vehicle_id=fields.get("vehicle_id", UNSET),
        zone_id=fields.get("zone_id", UNSET),
        space_id=fields.get("space_id", UNSET),
        start=_instant(fields.get("start_time", UNSET), "start_time"),
        end=_instant(fields.get("end_time", UNSET), "end_time"),
        special_requests=wishes if isinstance(wishes, Unset) else (wishes or "").strip(),
    )


def reservation_filter(request: pb.ListReservationsRequest) -> ReservationFilter:
    """Raises InvalidArgument for instants outside of the calendar."""
    return ReservationFilter(
        car_park=request.car_park or None,
        status=_STATUSES_BACK.get(request.status),
        vehicle_id=request.vehicle_id or None,
        zone_id=request.zone_id or None,
        starts_from=instant(request.starts_from, "starts_from") if request.HasField("starts_from") else None,
        starts_before=instant(request.starts_before, "starts_before") if request.HasField("starts_before") else None,
    )


def availability_response(
    request: pb.CheckReservationAvailabilityRequest, openings: Openings
) -> pb.CheckReservationAvailabilityResponse:
    available = sum(zone.available for zone in openings.zones)
    return pb.CheckReservationAvailabilityResponse(
        car_park=openings.car_park,
        zone_id=request.zone_id or None,
        start_time=request.start_time,
        end_time=request.end_time,
        available=available > 0,
        total_spaces=sum(zone.total for zone in openings.zones),
        reserved_spaces=sum(zone.reserved for zone in openings.zones),
        available_spaces=available,
        zones=map(_zone_message, openings.zones),
        spaces=[
            SpaceOpeningMessage(
                space_id=space.id, space_number=space.number, zone_id=space.zone_id, space_type=space.type.value
            )
            for space in openings.spaces
        ],
    )


def _zone_message(zone: ZoneOpening) -> ZoneOpeningMessage:
    return ZoneOpeningMessage(
        zone_id=zone.zone_id,
        zone_name=zone.name,
        total_spaces=zone.total,
        reserved_spaces=zone.reserved,
        available_spaces=zone.available,
    )


def _instant(message: Timestamp | Unset, field: str) -> datetime | Unset:
    return message if isinstance(message, Unset) else instant(message, field)
