"""What paying for a session, or for more time of one, brings about: what payments have to know of sessions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from server.engine.operation import Change, Read, State
from server.errors import DomainError
from server.ledger.model import EntryReason
from server.parking.errors import (
    PlateAlreadyParked,
    SessionAlreadyPaid,
    SessionCancelled,
    SessionChanged,
    SessionNotFound,
)
from server.parking.sessions.document import change_of, removal_of, to_session
from server.parking.sessions.model import Session, SessionStatus
from server.parking.sessions.operations import Room, existing, session_read, unique_index_in_the_way
from server.parking.sessions.repository import SessionRepository
from server.payments.model import Bill, DeskBill, Kind, Payment, Purpose
from server.payments.payable import Payable, Settled

SESSION = "session"
EXTENSION = "extension"


def purpose_of(kind: str, session: Session, **details: int) -> Purpose:
    """What a payment is for; the details are those that settling needs and that never change."""
    return Purpose(kind, session.id, {"zone": session.zone_id, "plate": session.plate.key, **details})


def starts(session: Session) -> Purpose:
    """The first payment of a session, without which it does not begin."""
    return purpose_of(SESSION, session, starts=True, minutes=session.duration_minutes)


def description_of(session: Session) -> str:
    """What a payment for a session is called, as in spec 000."""
    return f"Stationnement - {session.zone_name}"


def payables(sessions: SessionRepository) -> tuple[Payable, Payable]:
    """For a session, and for more time of one."""

    async def desk_bill(session_id: str) -> DeskBill:
        """What is still owed. Raises SessionNotFound, SessionCancelled, SessionAlreadyPaid."""
        if (session := await sessions.find(session_id)) is None:
            raise SessionNotFound
        return DeskBill(_bill(session), session.user_id)

    async def bill(session_id: str, user_id: str) -> Bill:
        """What the driver still owes. Raises SessionNotFound, SessionCancelled, SessionAlreadyPaid."""
        session = await sessions.find(session_id)
        if session is None or session.user_id != user_id:
            raise SessionNotFound
        return _bill(session)

    session = Payable(
        kind=SESSION,
        id_field="sessionId",
        message_field="session_id",
        reason=EntryReason.PARKING_PAYMENT,
        reads=_reads,
        settle=_pay,
        release=_release,
        look=_look,
        duplicate=unique_index_in_the_way,
        told_to_payers=(PlateAlreadyParked,),
        bill=bill,
        desk_bill=desk_bill,
        sort=Kind.PARKING,
        begun=sessions.starts_of,
    )
    return session, replace(session, kind=EXTENSION, settle=_extend, bill=None, desk_bill=None)


def _bill(session: Session) -> Bill:
    """Raises SessionCancelled, SessionAlreadyPaid."""
    if refusal := _why_not_payable(session):
        raise refusal
    return Bill(purpose_of(SESSION, session), session.outstanding, description_of(session))


def _room(payment: Payment) -> Room:
    details = payment.purpose.details
    return Room(payment.user_id, details["zone"], details["plate"])


def _reads(payment: Payment) -> Sequence[Read]:
    room = _room(payment)
    return session_read(payment.purpose.subject_id), room.of_driver, room.of_plate


def _pay(payment: Payment, state: State, now: datetime) -> Settled:
    """Raises SessionNotFound, SessionCancelled, SessionAlreadyPaid, SessionChanged, PlateAlreadyParked."""
    session = _look(payment, state)
    if payment.amount > session.outstanding or session.status is SessionStatus.CANCELLED:
        raise _why_not_payable(session) or SessionChanged()
    return _settled(payment, session.paid(payment.amount, now), state, now)


def _extend(payment: Payment, state: State, now: datetime) -> Settled:
    """Raises as _pay does, SessionExpired, SessionCompleted, MaxDurationExceeded, ActiveSessionExists."""
    before = _look(payment, state)
    # What counts is that the session was under way when the driver asked: banks may take a while.
    after = before.extended(payment.purpose.details["minutes"], payment.created_at)
    if after.amount - before.amount != payment.amount:
        raise SessionChanged
    return _settled(payment, after.paid(payment.amount, now), state, now)


def _settled(payment: Payment, session: Session, state: State, now: datetime) -> Settled:
    session, room = session.at(now), _room(payment)
    made: list[Change] = []
    if session.holds_plate:  # not when it is over: then it does not keep its driver from another one, either
        made = [*room.for_driver(session, state, now), *room.for_plate(session, state, now)]
    return session, (*made, change_of(existing(state, session.id), session))


def _release(payment: Payment, state: State, now: datetime) -> Sequence[Change]:
    """A session whose first payment failed never was. Paying later, or for more time, reserves nothing."""
    document = state.one(session_read(payment.purpose.subject_id))
    if document is None or not payment.purpose.details.get("starts"):
        return ()
    session = to_session(document)
    if session.status is SessionStatus.CANCELLED or session.paid_amount:
        return ()
    return removal_of(document, now)


def _look(payment: Payment, state: State) -> Session:
    """Raises SessionNotFound."""
    return to_session(existing(state, payment.purpose.subject_id))


def _why_not_payable(session: Session) -> DomainError | None:
    if session.status is SessionStatus.CANCELLED:
        return SessionCancelled()
    return None if session.outstanding else SessionAlreadyPaid()
