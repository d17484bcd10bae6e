"""Checks of vehicles → parkup.parking.v1."""

from __future__ import annotations

from datetime import timedelta

from parkup.parking.v1 import session_service_pb2
from parkup.parking.v1 import vehicle_check_service_pb2 as pb
from server.parking.badges import wire as badge_wire
from server.parking.checks.model import CheckState, Validity, VehicleCheck, VehicleToCheck
from server.parking.checks.ports import UnpaidFine
from server.parking.sessions.wire import session_message
from server.rpc import wire
from server.values.language import Language
from server.values.money import millimes_to_wire
from server.values.plate import plate_key_prefix

MOST_FINES = 20
EXPIRING_MINUTES = 10
EXPIRED_MINUTES = 60

_VALIDITIES = {
    each: session_service_pb2.CheckVehicleResponse.Validity.Value(f"VALIDITY_{each.name}") for each in Validity
}
_STATES = {each: pb.VehicleToCheck.State.Value(f"STATE_{each.name}") for each in CheckState}


def check_response(
    check: VehicleCheck, language: Language, *, badges_as_sessions: bool
) -> session_service_pb2.CheckVehicleResponse:
    sessions = [session_message(session) for session in check.sessions]
    if badges_as_sessions:
        sessions = [*map(badge_wire.session_message, check.badges), *sessions]
    return session_service_pb2.CheckVehicleResponse(
        sessions=sessions,
        total_size=len(sessions),
        is_valid=check.is_good,
        validity=_VALIDITIES[check.validity],
        message=check.message(language),
        decisive_session=session_message(check.decisive) if check.decisive else None,
        season_badges=map(badge_wire.badge_message, check.badges),
        unpaid_fines=[_fine(fine) for fine in check.fines[:MOST_FINES]],
        unpaid_fine_count=len(check.fines),
        unpaid_fine_amount=millimes_to_wire(sum(fine.fine for fine in check.fines)),
    )


def _fine(fine: UnpaidFine) -> session_service_pb2.UnpaidFine:
    return session_service_pb2.UnpaidFine(
        violation_ticket_id=fine.id,
        ticket_number=fine.number,
        zone_id=fine.zone_id,
        fine_amount=millimes_to_wire(fine.fine),
        issued_at=wire.timestamp(fine.issued_at),
        due_date=wire.timestamp(fine.due_date),
    )


def vehicle_message(vehicle: VehicleToCheck) -> pb.VehicleToCheck:
    return pb.VehicleToCheck(
        session=session_message(vehicle.session),
        state=_STATES[vehicle.state],
        good_until=wire.timestamp(vehicle.good_until),
    )


def spans(request: pb.ListVehiclesToCheckRequest) -> tuple[timedelta, timedelta]:
    """How long ago paid time may have ended, and how soon it may end."""
    expired = request.expired_within_minutes if request.HasField("expired_within_minutes") else EXPIRED_MINUTES
    expiring = request.expiring_within_minutes if request.HasField("expiring_within_minutes") else EXPIRING_MINUTES
    return timedelta(minutes=expired), timedelta(minutes=expiring)


def key_prefix(request: pb.SuggestPlatesRequest) -> str:
    return plate_key_prefix(request.prefix)
