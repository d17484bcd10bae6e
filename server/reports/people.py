"""The operators whom reports are made for and sent to."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Protocol

from server.errors import DomainError, Unauthorized
from server.reports.model import ReportQuery, Sight
from server.reports.service import ReportService
from server.values.caller import Caller, CallerKind, Role


@dataclass(frozen=True, slots=True)
class Staff:
    """An operator who is switched on. `email` None: has none."""

    id: str
    role: Role
    email: str | None = None

    @property
    def is_admin(self) -> bool:
        return self.role.reaches(Role.ADMIN)

    @property
    def caller(self) -> Caller:
        """As whom a job asks for what is theirs."""
        return Caller(CallerKind.OPERATOR, self.id, "", self.role)


class StaffDirectory(Protocol):
    """The operators' accounts."""

    async def staff_of(self, ids: Collection[str]) -> Mapping[str, Staff]:
        """By id; those who are not there or switched off are left out."""
        ...


class Owners:
    """What owners of reports see now, whatever they saw when they asked."""

    def __init__(self, directory: StaffDirectory, reports: ReportService) -> None:
        self._directory = directory
        self._reports = reports

    async def of(self, ids: Collection[str]) -> Mapping[str, Staff]:
        return await self._directory.staff_of(ids)

    async def one(self, owner_id: str) -> Staff | None:
        return (await self.of([owner_id])).get(owner_id)

    async def sight(self, owner: Staff | None, query: ReportQuery) -> Sight:
        """Raises Unauthorized for one who is switched off, and as ReportAccess does."""
        if owner is None:
            raise Unauthorized
        return await self._reports.sight(owner.caller, query)

    async def hidden(self, owner: Staff | None, query: ReportQuery, seen: Sight | None) -> str | None:
        """Why somebody may not see what is in a file any more, as a reason of the contract; None: they may."""
        try:
            sight = await self.sight(owner, query)
        except DomainError as refusal:
            return refusal.reason
        return None if seen is not None and covers(sight, seen) else "PERMISSION_DENIED"


def covers(sight: Sight, seen: Sight) -> bool:
    """Whether who sees one sees all of the other."""
    return _holds(sight.zones, seen.zones) and _holds(sight.car_parks, seen.car_parks)


def _holds(all_of: Collection[str] | None, some: Collection[str] | None) -> bool:
    return all_of is None or (some is not None and set(some) <= set(all_of))
