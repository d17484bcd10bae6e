"""What lists of violation tickets are limited to, and the figures of a driver."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from server.enforcement.tickets.model import Reason, Status
from server.values.plate import PlateType


@dataclass(frozen=True, slots=True)
class DriverAccess:
    """The tickets that a driver has access to: their own, those opened by a QR code, and those of plates that were
    confirmed as theirs, each from an instant on.
    """

    user_id: str
    opened_ids: Collection[str] = ()
    confirmed: Sequence[tuple[str, datetime]] = ()


@dataclass(frozen=True, slots=True)
class TicketFilter:
    """None does not limit. The instants are to the second."""

    user_id: str | None = None
    agent_id: str | None = None
    status: Status | None = None
    plate_key: str | None = None
    plate_left: str | None = None
    plate_right: str | None = None
    plate_type: PlateType | None = None
    reason: Reason | None = None
    zone_ids: Collection[str] | None = None
    session_id: str | None = None
    issued_from: datetime | None = None
    issued_before: datetime | None = None
    is_unpaid_only: bool = False
    """To be paid, late or not; counts where `status` is None."""
    access: DriverAccess | None = None


@dataclass(frozen=True, slots=True)
class TicketStats:
    """How many tickets stand how, and what their fines come to (millimes)."""

    counts: dict[Status, int]
    fines: dict[Status, int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    @property
    def total_fines(self) -> int:
        """Of all that were not called off."""
        return sum(fines for status, fines in self.fines.items() if status is not Status.DISMISSED)

    @property
    def unpaid_fines(self) -> int:
        return self.fines.get(Status.PENDING, 0) + self.fines.get(Status.OVERDUE, 0)
