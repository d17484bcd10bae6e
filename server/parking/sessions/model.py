"""A stay of a vehicle in a zone: what it costs, where it stands, when it is paid. Money is millimes. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from server.parking.errors import AmountBelowPaid, SessionCancelled, SessionCompleted, SessionExpired
from server.parking.tariff import Tariff
from server.values.money import millimes_to_text
from server.values.plate import Plate
from server.values.unset import UNSET, Unset, kept


class SessionStatus(StrEnum):
    """Where a session stands, as stored. It moves from active to one of the others and never back."""

    ACTIVE = "active"
    COMPLETED = "completed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


class LocationSource(StrEnum):
    """How it is known where a vehicle stands, as stored."""

    GPS = "gps"
    PIN = "pin"
    ZONE_CENTROID = "zone_centroid"


@dataclass(frozen=True, slots=True)
class Location:
    """Where a vehicle stands, in degrees. `is_in_zone` is None where the boundary of its zone is not drawn."""

    longitude: float
    latitude: float
    source: LocationSource
    is_in_zone: bool | None


@dataclass(frozen=True, slots=True)
class ParkingTicket:
    """The proof of a session, embedded in it. `code` is what its QR code says: `PKP-` and 10 letters and digits.

    `id` is the session's; tickets of earlier versions have ids of their own.
    """

    id: str
    code: str
    verified_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """A stay.

    `end_time` is the end of what was bought, or when it was ended; `duration_minutes` and `amount` say what was bought.
    `paid_amount` is what was paid and not given back. `tariff` is the zone's at the start: it holds to the end.
    `started_by` is the operator who started it for the driver. `location` is None in sessions of earlier versions.
    """

    id: str
    user_id: str
    zone_id: str
    zone_code: str
    zone_name: str
    plate: Plate
    tariff: Tariff
    start_time: datetime
    end_time: datetime
    duration_minutes: int
    amount: int
    status: SessionStatus
    ticket: ParkingTicket
    created_at: datetime
    updated_at: datetime | None = None
    paid_amount: int = 0
    paid_at: datetime | None = None
    started_by: str | None = None
    location: Location | None = None

    @property
    def outstanding(self) -> int:
        """What is still to be paid."""
        return max(0, self.amount - self.paid_amount)

    @property
    def is_paid(self) -> bool:
        return self.paid_amount >= self.amount

    @property
    def paid_until(self) -> datetime | None:
        """The instant that the money reaches, with free time that follows; the end when all is paid.

        None when it reaches nothing. Without money it reaches as far as the stay is free at its start.
        """
        if self.is_paid:
            return self.end_time
        if not self.paid_amount and self.tariff.hours is None:
            return None  # as for nearly every unpaid stay: no need to search
        until = self.tariff.paid_until(self.start_time, self.end_time, self.paid_amount)
        return until if until > self.start_time else None

    @property
    def good_until(self) -> datetime | None:
        """The instant from which the vehicle could be fined; None when it was ended or called off, and is gone.

        What nobody has paid for is good for nothing, from its start on.
        """
        if self.status in (SessionStatus.COMPLETED, SessionStatus.CANCELLED):
            return None
        return self.paid_until or self.start_time

    def is_good(self, now: datetime) -> bool:
        """True when the stay is under way, and what is paid reaches further than now."""
        until = self.paid_until
        return self.at(now).status is SessionStatus.ACTIVE and until is not None and now < until

    @property
    def holds_plate(self) -> bool:
        """True while nobody else can pay for its plate in its zone: it is under way, and money was received for it.

        Until its end is noted, that is. What is unpaid or free holds nothing: anybody can make such a session for any
        plate, and would keep its owner from parking, or find out where the car is.
        """
        return self.status is SessionStatus.ACTIVE and self.paid_amount > 0

    def at(self, now: datetime) -> Session:
        """As it is at an instant: the end of its time ends a session, not the job that notes it.

        And what the job noted holds only from that end on: more time may have been asked for before, and be paid after.
        """
        if self.status not in (SessionStatus.ACTIVE, SessionStatus.EXPIRED):
            return self
        return replace(self, status=SessionStatus.ACTIVE if now < self.end_time else SessionStatus.EXPIRED)

    def extended(self, minutes: int, asked_at: datetime) -> Session:
        """With more time; it costs as much more as the whole stay does at the tariff it began with.

        Raises SessionExpired, SessionCompleted, SessionCancelled, MaxDurationExceeded.
        """
        self.require_active(asked_at)
        end = self.end_time + timedelta(minutes=minutes)
        return replace(
            self.at(asked_at),
            end_time=end,
            duration_minutes=self.duration_minutes + minutes,
            # An amount that was corrected by hand stays so: what was let off is not asked for with the extension.
            amount=self.amount + self.tariff.extension(self.start_time, self.end_time, end),
            updated_at=asked_at,
        )

    def paid(self, amount: int, now: datetime) -> Session:
        """With money counted towards what it costs."""
        return replace(self, paid_amount=self.paid_amount + amount, paid_at=now, updated_at=now)

    def ended(self, now: datetime) -> Session:
        """Ended early. Raises as require_active does."""
        self.require_active(now)
        return replace(self, status=SessionStatus.COMPLETED, end_time=now, updated_at=now)

    def cancelled(self, now: datetime) -> Session:
        """Called off. Raises as require_active does."""
        self.require_active(now)
        return replace(self, status=SessionStatus.CANCELLED, updated_at=now)

    def given_back(self, amount: int) -> Session:
        """With money that was paid for it and went back."""
        return replace(self, paid_amount=self.paid_amount - amount)

    def require_active(self, now: datetime) -> None:
        """Refuses to change a session that is over. Raises SessionExpired, SessionCompleted, SessionCancelled."""
        match self.at(now).status:
            case SessionStatus.EXPIRED:
                raise SessionExpired
            case SessionStatus.COMPLETED:
                raise SessionCompleted
            case SessionStatus.CANCELLED:
                raise SessionCancelled

    def is_refundable(self, now: datetime, window: timedelta) -> bool:
        """True when calling it off gives back what was paid: up to `window` after the start."""
        return now - self.start_time <= window


@dataclass(frozen=True, slots=True)
class Correction:
    """New values for what an operator may put right; UNSET leaves a field. `amount` is in millimes."""

    plate: Plate | Unset = UNSET
    location: Location | Unset = UNSET
    amount: int | Unset = UNSET

    def apply_to(self, session: Session, now: datetime) -> Session:
        """The session after the correction; the same one when that changes nothing. Raises AmountBelowPaid."""
        corrected = replace(
            session,
            plate=kept(self.plate, session.plate),
            location=kept(self.location, session.location),
            amount=kept(self.amount, session.amount),
        )
        if corrected == session:
            return session
        if corrected.amount != session.amount and corrected.amount < session.paid_amount:
            raise AmountBelowPaid(millimes_to_text(session.paid_amount))
        return replace(corrected, updated_at=now)


AS_IT_IS = Correction()
