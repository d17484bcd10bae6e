"""What parking sessions need of others, and what is asked of them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from server.errors import ZoneNotAssigned
from server.parking.errors import SessionNotFound
from server.parking.sessions.model import LocationSource, Session, SessionStatus
from server.parking.zones.model import Place, Zone
from server.values.plate import Plate
from server.values.unset import UNSET, Unset


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
    is_over_only: bool = False
    """Any status but active; counts where `status` is None."""
    started_from: datetime | None = None
    started_before: datetime | None = None
    """Both to the second."""


@dataclass(frozen=True, slots=True)
class GivenLocation:
    """Where a client says that a vehicle stands; None stands for what it left out."""

    place: Place | None = None
    source: LocationSource | None = None


@dataclass(frozen=True, slots=True)
class Stay:
    """A stay to buy. `shown_amount` is the price that the client showed, `method` how to pay at once; None: later."""

    user_id: str | None
    zone_id: str
    plate: Plate
    minutes: int
    shown_amount: int | None = None
    method: str | None = None
    location: GivenLocation = GivenLocation()
    points: int = 0
    """Points that pay a part of it."""


@dataclass(frozen=True, slots=True)
class SessionChange:
    """What an operator puts right of a session, or does with it: UNSET leaves a field. `amount` is in millimes."""

    session_id: str
    status: SessionStatus | Unset = UNSET
    plate: Plate | Unset = UNSET
    location: GivenLocation | Unset = UNSET
    amount: int | Unset = UNSET


@dataclass(frozen=True, slots=True)
class MoreTime:
    """More time to buy for a session; otherwise as for Stay."""

    session_id: str
    minutes: int
    shown_amount: int | None = None
    method: str | None = None
    points: int = 0


@dataclass(frozen=True, slots=True)
class Cancellation:
    """A session that was called off, and how much was given back (millimes)."""

    session: Session
    refunded: int


class Zones(Protocol):
    """The zones; see ZoneService."""

    def get(self, zone_id: str) -> Zone:
        """Raises ZoneNotFound."""
        ...

    def holidays_for(self, zone: Zone, start: datetime) -> frozenset[date]:
        """The holidays that a stay knows which begins then; none where they have no price."""
        ...


class Drivers(Protocol):
    """The drivers' accounts."""

    async def exists(self, user_id: str) -> bool: ...
