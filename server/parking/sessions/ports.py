"""What parking sessions need of others, and what is asked of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from server.errors import ZoneNotAssigned
from server.mongo.transactions import Transaction
from server.parking.errors import SessionNotFound
from server.parking.sessions.model import Session, SessionStatus
from server.parking.zones.model import Zone
from server.payments.model import Payment, PaymentOrder, PurposeKind
from server.payments.ports import Step
from server.values.paging import Page, Slice
from server.values.plate import Plate


@dataclass(frozen=True, slots=True)
class Reach:
    """Whose sessions a call may touch: one driver's, or those in some zones; None does not limit."""

    user_id: str | None = None
    zone_ids: Collection[str] | None = None

    def require(self, session: Session) -> None:
        """Raises SessionNotFound for another driver's session, ZoneNotAssigned for one in another zone."""
        if self.user_id is not None and session.user_id != self.user_id:
            raise SessionNotFound
        if self.zone_ids is not None and session.zone_id not in self.zone_ids:
            raise ZoneNotAssigned


@dataclass(frozen=True, slots=True)
class SessionFilter(Reach):
    """What a list of sessions is limited to; None does not limit."""

    status: SessionStatus | None = None
    plate_key: str | None = None


@dataclass(frozen=True, slots=True)
class Stay:
    """A stay to buy. `shown_amount` is the price that the client showed, `method` how to pay at once; None: later."""

    user_id: str | None
    zone_id: str
    plate: Plate
    minutes: int
    shown_amount: int | None = None
    method: str | None = None


@dataclass(frozen=True, slots=True)
class MoreTime:
    """More time to buy for a session; otherwise as for Stay."""

    session_id: str
    minutes: int
    shown_amount: int | None = None
    method: str | None = None


@dataclass(frozen=True, slots=True)
class Cancellation:
    """A session that was called off, and how much was given back (millimes)."""

    session: Session
    refunded: int


@dataclass(frozen=True, slots=True)
class VehicleCheck:
    """The sessions of a plate that are under way, and whether one of them is good."""

    sessions: Sequence[Session]
    is_good: bool


class Sessions(Protocol):
    """Where sessions are kept."""

    async def insert(self, session: Session, tx: Transaction | None = None) -> None:
        """Raises ActiveSessionExists or PlateAlreadyParked."""
        ...

    async def plate_holder(self, session: Session, tx: Transaction | None = None) -> Session | None:
        """The other session that holds the plate, be it one whose time is over and that not noted yet."""
        ...

    async def find(self, session_id: str, tx: Transaction | None = None) -> Session | None: ...

    async def find_active(self, user_id: str, zone_ids: Collection[str] | None, now: datetime) -> Session | None: ...

    async def active_of_plate(
        self, plate_key: str, zone_ids: Collection[str] | None, now: datetime
    ) -> Sequence[Session]: ...

    async def list(self, filters: SessionFilter, page: Page, now: datetime) -> Slice[Session]: ...

    async def extend(self, before: Session, after: Session, tx: Transaction | None = None) -> Session | None:
        """None when the session changed since it was read as `before`.

        Raises PlateAlreadyParked, and ActiveSessionExists when it is under way again and its driver has another one.
        """
        ...

    async def end(self, session_id: str, reach: Reach, now: datetime) -> Session | None:
        """None when it is out of reach, or not under way."""
        ...

    async def cancel(self, session_id: str, reach: Reach, now: datetime, tx: Transaction) -> Session | None:
        """None when it is out of reach, or not under way."""
        ...

    async def take_back_payment(self, session_id: str, amount: int, tx: Transaction) -> Session | None: ...

    async def expire_due(self, now: datetime) -> int: ...

    async def expire_due_of(self, session: Session, now: datetime) -> int: ...


class Refunds(Protocol):
    """How many cancellations were refunded on a day."""

    async def take(self, session: Session, now: datetime, tx: Transaction) -> bool:
        """Counts one for the driver and the plate of a session; False, and none, when either had all of theirs."""
        ...


class Zones(Protocol):
    """The zones; see ZoneService."""

    def get(self, zone_id: str) -> Zone:
        """Raises ZoneNotFound."""
        ...


class Payments(Protocol):
    """How money moves; see PaymentService."""

    async def pay(self, order: PaymentOrder, *, reserve: Step | None = None, finish: Step | None = None) -> Payment: ...

    async def first_with_key(self, user_id: str, kind: PurposeKind, subject_id: str, key: str | None) -> Payment | None:
        """The payment that a call with this idempotency key began before, if it was for the same thing."""
        ...

    async def repeat(self, first: Payment, finish: Step | None) -> Payment: ...

    async def refund_all(self, session_id: str, tx: Transaction) -> int: ...

    async def finish_refunds(self, session_id: str) -> None: ...


class Drivers(Protocol):
    """The drivers' accounts."""

    async def exists(self, user_id: str) -> bool: ...
