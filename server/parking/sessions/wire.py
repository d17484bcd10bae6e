"""Sessions ↔ parkup.parking.v1."""

from __future__ import annotations

from parkup.parking.v1 import session_pb2
from parkup.parking.v1 import session_service_pb2 as pb
from server.parking.badges import wire as badge_wire
from server.parking.sessions.model import Session, SessionStatus
from server.parking.sessions.ports import Cancellation, MoreTime, SessionFilter, Stay, VehicleCheck
from server.parking.tickets.wire import ticket_message
from server.rpc import wire
from server.values.money import millimes_from_wire, millimes_to_wire
from server.values.plate import parse_plate

_STATUSES = {status: session_pb2.Session.Status.Value(f"STATUS_{status.name}") for status in SessionStatus}
_STATUSES_BACK = {number: status for status, number in _STATUSES.items()}


def session_message(session: Session) -> session_pb2.Session:
    return session_pb2.Session(
        id=session.id,
        user_id=session.user_id,
        zone_id=session.zone_id,
        license_plate=session.plate.formatted,
        zone_name=session.zone_name,
        start_time=wire.timestamp(session.start_time),
        end_time=wire.timestamp(session.end_time),
        duration_minutes=session.duration_minutes,
        amount=millimes_to_wire(session.amount),
        status=_STATUSES[session.status],
        parking_ticket_id=session.ticket.id,
        created_at=wire.timestamp(session.created_at),
        updated_at=wire.optional_timestamp(session.updated_at),
        is_paid=session.is_paid,
        paid_amount=millimes_to_wire(session.paid_amount),
        paid_at=wire.optional_timestamp(session.paid_at),
        zone_code=session.zone_code,
        plate=wire.plate_to_wire(session.plate),
        paid_until=wire.optional_timestamp(session.paid_until),
    )


def start_response(session: Session) -> pb.StartSessionResponse:
    """The session as it was at its start: a repeated call may be answered when it is over."""
    ticket = ticket_message(session, session.start_time)
    return pb.StartSessionResponse(session=session_message(session), parking_ticket=ticket)


def extend_response(session: Session) -> pb.ExtendSessionResponse:
    return pb.ExtendSessionResponse(session=session_message(session))


def cancel_response(cancellation: Cancellation) -> pb.CancelSessionResponse:
    return pb.CancelSessionResponse(
        session=session_message(cancellation.session), refunded_amount=millimes_to_wire(cancellation.refunded)
    )


def check_response(check: VehicleCheck, *, badges_as_sessions: bool) -> pb.CheckVehicleResponse:
    sessions = [session_message(session) for session in check.sessions]
    if badges_as_sessions:
        sessions = [*map(badge_wire.session_message, check.badges), *sessions]
    return pb.CheckVehicleResponse(
        sessions=sessions,
        total_size=len(sessions),
        is_valid=check.is_good,
        season_badges=map(badge_wire.badge_message, check.badges),
    )


def stay(request: pb.StartSessionRequest) -> Stay:
    """Raises InvalidLicensePlate, and InvalidArgument for money with a fraction of a millime."""
    return Stay(
        user_id=request.user_id or None,
        zone_id=request.zone_id,
        plate=wire.plate_from_wire(request.plate, request.license_plate),
        minutes=request.duration_minutes,
        shown_amount=millimes_from_wire(request.amount, "amount") if request.HasField("amount") else None,
        method=request.payment_method_id or None,
    )


def more_time(request: pb.ExtendSessionRequest) -> MoreTime:
    """Raises InvalidArgument for money with a fraction of a millime."""
    shown = request.additional_amount if request.HasField("additional_amount") else None
    return MoreTime(
        session_id=request.session_id,
        minutes=request.additional_minutes,
        shown_amount=None if shown is None else millimes_from_wire(shown, "additional_amount"),
        method=request.payment_method_id or None,
    )


def session_filter(request: pb.ListSessionsRequest) -> SessionFilter:
    """Raises InvalidLicensePlate."""
    return SessionFilter(
        user_id=request.user_id or None,
        zone_ids=[request.zone_id.lower()] if request.zone_id else None,
        status=_STATUSES_BACK.get(request.status),
        plate_key=parse_plate(request.license_plate).key if request.license_plate else None,
    )
