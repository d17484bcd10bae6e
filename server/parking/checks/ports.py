"""What checks of vehicles need of others."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from server.parking.zones.model import Zone


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
