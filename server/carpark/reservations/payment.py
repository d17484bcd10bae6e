"""What a payment of a fee does to its reservation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from server.carpark.reservations.calendar import Calendars, reads_of
from server.carpark.reservations.document import CALENDARS, RESERVATIONS, change_of
from server.carpark.reservations.errors import ReservationNotFound
from server.carpark.reservations.model import Reservation, ReservationStatus
from server.carpark.reservations.operations import ID_FIELD, existing, reservation_read
from server.engine.operation import Change, Delete, Read, State
from server.ledger.model import EntryReason
from server.payments.model import Kind, Payment, Purpose
from server.payments.payable import Payable, Settled

RESERVATION = "reservation"
REVENUE = "revenue:reservations"


def purpose_of(reservation: Reservation) -> Purpose:
    """What a payment is for; one that is to be paid stays where it is, so that its calendars are known by this."""
    about = {
        "carPark": reservation.car_park,
        "calendars": [read.value for read in reads_of(reservation)],
        "starts": True,
    }
    return Purpose(RESERVATION, str(reservation.id), about)


def payable() -> Payable:
    """What payments have to know of reservations."""
    return Payable(
        kind=RESERVATION,
        id_field=ID_FIELD,
        message_field="reservation_id",
        reason=EntryReason.PARKING_PAYMENT,
        account=lambda _: REVENUE,
        reads=_reads,
        settle=_settle,
        look=_look,
        release=_release,
        sort=Kind.PARKING,
    )


def _reads(payment: Payment) -> Sequence[Read]:
    calendars = [Read(CALENDARS, each) for each in payment.purpose.details["calendars"]]
    return (reservation_read(int(payment.purpose.subject_id)), *calendars)


def _settle(payment: Payment, state: State, now: datetime) -> Settled:
    """Confirms a reservation. Raises ReservationNotFound, ReservationNotChangeable."""
    reservation, document = existing(state, int(payment.purpose.subject_id))
    fresh = reservation.paid(now)
    return fresh, (change_of(fresh, document),)


def _look(payment: Payment, state: State) -> Reservation:
    """Raises ReservationNotFound."""
    return existing(state, int(payment.purpose.subject_id))[0]


def _release(payment: Payment, state: State, _now: datetime) -> Sequence[Change]:
    """A reservation whose fee was never paid never was."""
    try:
        reservation, _ = existing(state, int(payment.purpose.subject_id))
    except ReservationNotFound:
        return ()
    if reservation.status is not ReservationStatus.PENDING:
        return ()
    calendars = Calendars(state)
    calendars.remove(reservation)
    return (Delete(RESERVATIONS, reservation.id), *calendars.changes)
