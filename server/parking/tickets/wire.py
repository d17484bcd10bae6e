"""Parking tickets → parkup.parking.v1."""

from __future__ import annotations

from datetime import datetime

from parkup.parking.v1.parking_ticket_pb2 import ParkingTicket
from server.parking.sessions.model import Session
from server.parking.tickets.model import TicketStatus, ticket_status
from server.rpc import wire
from server.values.money import millimes_to_wire

_STATUSES = {status: ParkingTicket.Status.Value(f"STATUS_{status.name}") for status in TicketStatus}
_STATUSES_BACK = {number: status for status, number in _STATUSES.items()}


def ticket_message(session: Session, now: datetime) -> ParkingTicket:
    """A session's ticket as it is at an instant."""
    return ParkingTicket(
        id=session.ticket.id,
        session_id=session.id,
        license_plate=session.plate.formatted,
        zone_name=session.zone_name,
        zone_code=session.zone_code,
        start_time=wire.timestamp(session.start_time),
        end_time=wire.timestamp(session.end_time),
        amount=millimes_to_wire(session.amount),
        status=_STATUSES[ticket_status(session, now)],
        qr_code=session.ticket.code,
        created_at=wire.timestamp(session.created_at),
        is_paid=session.is_paid,
        verified_at=wire.optional_timestamp(session.ticket.verified_at),
        plate=wire.plate_to_wire(session.plate),
        paid_until=wire.optional_timestamp(session.paid_until),
    )


def status_from_wire(status: ParkingTicket.Status.ValueType) -> TicketStatus | None:
    """None for STATUS_UNSPECIFIED."""
    return _STATUSES_BACK.get(status)
