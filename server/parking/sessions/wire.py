"""Sessions ↔ parkup.parking.v1."""

from __future__ import annotations

from typing import Any

from parkup.common.v1.license_plate_pb2 import LicensePlate
from parkup.parking.v1 import session_pb2
from parkup.parking.v1 import session_service_pb2 as pb
from server.parking.sessions.model import LocationSource, Session, SessionStatus
from server.parking.sessions.ports import Cancellation, GivenLocation, MoreTime, SessionChange, SessionFilter, Stay
from server.parking.tickets.wire import ticket_message
from server.parking.zones.model import Place
from server.rpc import wire
from server.rpc.updates import read_update
from server.values.language import Language
from server.values.money import millimes_from_wire, millimes_to_wire
from server.values.plate import parse_plate

_STATUSES = {status: session_pb2.Session.Status.Value(f"STATUS_{status.name}") for status in SessionStatus}
_STATUSES_BACK = {number: status for status, number in _STATUSES.items()}
_SOURCES = {
    source: session_pb2.Session.LocationSource.Value(f"LOCATION_SOURCE_{source.name}") for source in LocationSource
}
_SOURCES_BACK = {number: source for source, number in _SOURCES.items()}
UNKNOWN_SOURCE = session_pb2.Session.LOCATION_SOURCE_UNSPECIFIED
PLATE = ("license_plate", "plate")
"""The fields of an update that hold the plate: one thing, whichever of them a mask names."""
CANNOT_BE_CLEARED = ("status", "location", "location_source", "amount")


def session_message(session: Session) -> session_pb2.Session:
    location = session.location
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
        location=wire.geo_point(location.longitude, location.latitude) if location else None,
        location_source=_SOURCES[location.source] if location else UNKNOWN_SOURCE,
        is_in_zone=location.is_in_zone if location else None,
        started_by=session.started_by or "",
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


def stay(request: pb.StartSessionRequest) -> Stay:
    """Raises InvalidLicensePlate, and InvalidArgument for money with a fraction of a millime."""
    return Stay(
        user_id=request.user_id or None,
        zone_id=request.zone_id,
        plate=wire.plate_from_wire(request.plate, request.license_plate),
        minutes=request.duration_minutes,
        shown_amount=millimes_from_wire(request.amount, "amount") if request.HasField("amount") else None,
        method=request.payment_method_id or None,
        location=GivenLocation(
            Place(*wire.position_of(request.location)) if request.HasField("location") else None,
            _SOURCES_BACK.get(request.location_source),
        ),
        points=request.points_to_use,
    )


def session_change(request: pb.UpdateSessionRequest) -> SessionChange:
    """Raises InvalidLicensePlate, and InvalidArgument for what cannot be cleared and fractions of a millime."""
    written = read_update(request, key="session_id", required=CANNOT_BE_CLEARED, either=PLATE)
    change: dict[str, Any] = {}
    if "status" in written:
        change["status"] = _STATUSES_BACK[written["status"]]
    if "amount" in written:
        change["amount"] = millimes_from_wire(written["amount"], "amount")
    if any(name in written for name in PLATE):
        change["plate"] = wire.plate_from_wire(written.get("plate", LicensePlate()), written.get("license_plate", ""))
    if "location" in written or "location_source" in written:
        place = Place(*wire.position_of(written["location"])) if "location" in written else None
        change["location"] = GivenLocation(place, _SOURCES_BACK.get(written.get("location_source", 0)))
    return SessionChange(request.session_id, **change)


def update_response(session: Session) -> pb.UpdateSessionResponse:
    return pb.UpdateSessionResponse(session=session_message(session))


def expired_text(count: int, language: Language) -> str:
    """Spec 001: `Updated 5 expired sessions`."""
    if language is Language.EN:
        return f"Updated {count} expired session{'' if count == 1 else 's'}"
    many = "" if count < 2 else "s"  # noqa: PLR2004  # French counts from two on as many
    return f"{count} session{many} expirée{many} mise{many} à jour"


def more_time(request: pb.ExtendSessionRequest) -> MoreTime:
    """Raises InvalidArgument for money with a fraction of a millime."""
    shown = request.additional_amount if request.HasField("additional_amount") else None
    return MoreTime(
        session_id=request.session_id,
        minutes=request.additional_minutes,
        shown_amount=None if shown is None else millimes_from_wire(shown, "additional_amount"),
        method=request.payment_method_id or None,
        points=request.points_to_use,
    )


def session_filter(request: pb.ListSessionsRequest) -> SessionFilter:
    """Raises InvalidLicensePlate, and InvalidArgument for what is no date."""
    return SessionFilter(
        user_id=request.user_id or None,
        zone_ids=[request.zone_id.lower()] if request.zone_id else None,
        status=_STATUSES_BACK.get(request.status),
        plate_key=parse_plate(request.license_plate).key if request.license_plate else None,
        is_over_only=request.only_over,
        started_from=wire.instant(request.started_from, "started_from") if request.HasField("started_from") else None,
        started_before=wire.instant(request.started_before, "started_before")
        if request.HasField("started_before")
        else None,
    )
