"""Which zones' money somebody sees."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Protocol

from server.errors import ZoneNotAssigned
from server.payments.revenue.model import NO_ZONE
from server.values.caller import Caller

ZoneNames = Callable[[str], str | None]
"""The name of the zone with an id; None when it is gone."""


class StaffNames(Protocol):
    async def __call__(self, ids: Collection[str]) -> Mapping[str, str]:
        """Names of agents and operators by id; those who are not there are left out."""
        ...


class StaffZones(Protocol):
    async def of(self, caller: Caller) -> frozenset[str] | None:
        """Ids of the caller's zones; None for all of them."""
        ...


async def zones_in_sight(staff_zones: StaffZones, caller: Caller, zone: str | None) -> Collection[str] | None:
    """What to limit a query to: `zone` if one is asked for, else the caller's zones; None: to nothing.

    What belongs to no zone only those see who see all. Raises ZoneNotAssigned.
    """
    own = await staff_zones.of(caller)
    if zone is None:
        return own
    if own is not None and (zone == NO_ZONE or zone not in own):
        raise ZoneNotAssigned
    return [zone]
