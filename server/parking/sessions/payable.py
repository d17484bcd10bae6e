"""What paying for a session, or for more time of one, brings about. Implements Payable and Bills of the payments."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from server.mongo.transactions import Transaction
from server.parking.errors import SessionAlreadyPaid, SessionCancelled, SessionChanged, SessionNotFound
from server.parking.sessions.model import Session, SessionStatus
from server.parking.sessions.service import description_of
from server.payments.model import Bill, Payment, Purpose, PurposeKind
from server.values.clock import Clock


class PaidSessions(Protocol):
    """Where sessions are kept."""

    async def find(self, session_id: str, tx: Transaction | None = None) -> Session | None: ...

    async def extend(
        self, before: Session, after: Session, tx: Transaction | None = None, *, paid: int = 0
    ) -> Session | None: ...

    async def add_payment(self, session_id: str, amount: int, now: datetime, tx: Transaction) -> Session | None: ...

    async def plate_holder(self, session: Session, tx: Transaction | None = None) -> Session | None: ...

    async def expire_due_of(self, session: Session, now: datetime) -> int: ...

    async def delete_unpaid(self, session_id: str, tx: Transaction) -> None: ...


class SessionPayable:
    """Registered for the purposes SESSION and EXTENSION."""

    def __init__(self, sessions: PaidSessions, clock: Clock) -> None:
        self._sessions = sessions
        self._clock = clock

    async def bill(self, subject_id: str, user_id: str) -> Bill:
        """What the driver still owes for a session. Raises SessionNotFound, SessionCancelled, SessionAlreadyPaid.

        That another driver has paid for the plate is said when it is settled: whoever has no money is not told where a
        car is.
        """
        session = await self._sessions.find(subject_id)
        if session is None or session.user_id != user_id:
            raise SessionNotFound
        if refusal := _why_not_payable(session):
            raise refusal
        if await self._sessions.plate_holder(session):
            # The holder may be over, and that not noted yet by the job: it would be in the way of the money.
            await self._sessions.expire_due_of(session, self._clock())
        return Bill(Purpose(PurposeKind.SESSION, session.id), session.outstanding, description_of(session))

    async def settle(self, payment: Payment, tx: Transaction) -> None:
        """Raises SessionNotFound, SessionCancelled, SessionAlreadyPaid, PlateAlreadyParked, SessionChanged, …."""
        if payment.purpose.kind is PurposeKind.EXTENSION:
            await self._extend(payment, tx)
        elif await self._sessions.add_payment(payment.purpose.subject_id, payment.amount, self._clock(), tx) is None:
            session = await self._find(payment, tx)
            raise _why_not_payable(session) or SessionChanged()

    async def release(self, payment: Payment, tx: Transaction) -> None:
        """A session whose first payment failed never was. Paying later, or for more time, reserves nothing."""
        if payment.purpose.details.get("starts"):
            await self._sessions.delete_unpaid(payment.purpose.subject_id, tx)

    async def _extend(self, payment: Payment, tx: Transaction) -> None:
        session = await self._find(payment, tx)
        extended = session.extended(payment.purpose.details["minutes"], payment.created_at)
        if extended.amount - session.amount != payment.amount:
            raise SessionChanged
        if await self._sessions.extend(session, extended, tx, paid=payment.amount) is None:
            raise SessionChanged

    async def _find(self, payment: Payment, tx: Transaction) -> Session:
        if (session := await self._sessions.find(payment.purpose.subject_id, tx)) is None:
            raise SessionNotFound
        return session


def _why_not_payable(session: Session) -> SessionCancelled | SessionAlreadyPaid | None:
    if session.status is SessionStatus.CANCELLED:
        return SessionCancelled()
    return None if session.outstanding else SessionAlreadyPaid()
