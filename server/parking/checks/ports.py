"""What checks of vehicles need of others."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from server.parking.badges.model import Badge
from server.parking.zones.model import Zone


@dataclass(frozen=True, slots=True)
class ValidBadge:
    """A season badge that is good at the instant that was asked about, up to `valid_until`.

    `badge` is all that is known of it, for clients to whom it is shown as a session.
    """

    id: str
    plate_key: str
    zone_id: str
    valid_until: datetime
    badge: Badge | None = None


@dataclass(frozen=True, slots=True)
class UnpaidFine:
    """A violation ticket that is still to be paid; `fine` is in millimes."""

    id: str
    number: str
    zone_id: str
    fine: int
    issued_at: datetime
    due_date: datetime


@dataclass(frozen=True, slots=True)
class Fined:
    """That a plate was fined in a zone."""

    plate_key: str
    zone_id: str
    issued_at: datetime


class Badges(Protocol):
    """The season badges. Asked at every check: several that wait at the same time should share a query."""

    async def valid_of(
        self, plate_keys: Collection[str], zone_ids: Collection[str] | None, at: datetime
    ) -> Sequence[ValidBadge]:
        """Those of the plates that are good in one of the zones (None: in any) at an instant; in no order."""
        ...


class Fines(Protocol):
    """The violation tickets."""

    async def unpaid_of(self, plate_key: str, zone_ids: Collection[str] | None) -> Sequence[UnpaidFine]:
        """Those of a plate that are still to be paid, in the zones (None: in any), the newest first; 100 at most."""
        ...

    async def issued_since(
        self, since: datetime, plate_keys: Collection[str], zone_ids: Collection[str]
    ) -> Sequence[Fined]:
        """Which of the plates were fined in which of the zones since an instant; dismissed ones count as well."""
        ...


class Zones(Protocol):
    """The zones; see ZoneService."""

    def get(self, zone_id: str) -> Zone:
        """Raises ZoneNotFound."""
        ...
