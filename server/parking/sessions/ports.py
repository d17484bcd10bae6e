"""What parking sessions need of others, and what is asked of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from server.errors import ZoneNotAssigned
from server.parking.badges.model import Badge
from server.parking.errors import SessionNotFound
from server.parking.sessions.model import Session, SessionStatus
from server.parking.zones.model import Zone
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
    """The sessions of a plate that are under way, its season badges that are good, and whether it parks rightly."""

    sessions: Sequence[Session]
    is_good: bool
    badges: Sequence[Badge] = ()


class Sessions(Protocol):
    """Where sessions are kept."""

    async def find(self, session_id: str) -> Session | None: ...

    async def find_active(self, user_id: str, zone_ids: Collection[str] | None, now: datetime) -> Session | None: ...

    async def active_of_plate(
        self, plate_key: str, zone_ids: Collection[str] | None, now: datetime
    ) -> Sequence[Session]: ...

    async def list(self, filters: SessionFilter, page: Page, now: datetime) -> Slice[Session]: ...

    async def expire_due(self, now: datetime) -> int: ...


class Zones(Protocol):
    """The zones; see ZoneService."""

    def get(self, zone_id: str) -> Zone:
        """Raises ZoneNotFound."""
        ...


class Badges(Protocol):
    """The season badges; see BadgeService."""

    async def valid_for(self, plate_key: str, zone_ids: Collection[str] | None, now: datetime) -> Sequence[Badge]:
        """Those of a plate that are good now, in some zones or (None) wherever."""
        ...


class Drivers(Protocol):
    """The drivers' accounts."""

    async def exists(self, user_id: str) -> bool: ...
