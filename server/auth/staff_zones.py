"""Which zones an agent or operator works in."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Protocol

from server.errors import ZoneNotAssigned
from server.values.caller import Caller, CallerKind

FRESH_SECONDS = 3.0
MOST_KEPT = 10_000


class ZoneAssignments(Protocol):
    """The accounts of one kind of staff."""

    async def zones_of(self, account_id: str) -> frozenset[str]:
        """Ids of the zones assigned to an account; none when it does not exist or is switched off."""
        ...


class StaffZones:
    """Answers for all kinds of staff, and remembers an answer for a few seconds: a change of zones takes that long."""

    def __init__(self, assignments: Mapping[CallerKind, ZoneAssignments]) -> None:
        self._assignments = assignments
        self._known: dict[str, tuple[float, frozenset[str]]] = {}

    async def of(self, caller: Caller) -> frozenset[str] | None:
        """Ids of the caller's zones; None for all of them. Drivers have none."""
        if caller.is_admin:
            return None
        if caller.kind not in self._assignments:
            return frozenset()
        now = time.monotonic()
        if (known := self._known.get(caller.id)) and now - known[0] < FRESH_SECONDS:
            return known[1]
        zones = await self._assignments[caller.kind].zones_of(caller.id)
        if len(self._known) >= MOST_KEPT:
            self._known.clear()
        self._known[caller.id] = (now, zones)
        return zones

    async def of_checks(self, caller: Caller) -> frozenset[str] | None:
        """Where the caller may check vehicles and parking tickets: an agent who patrols at all, everywhere."""
        zones = await self.of(caller)
        return None if caller.is_agent and zones else zones

    async def require_check(self, caller: Caller, zone_id: str) -> None:
        """Raises ZoneNotAssigned when the caller may not check vehicles in the zone."""
        _require(await self.of_checks(caller), zone_id)

    async def require(self, caller: Caller, zone_id: str) -> None:
        """Raises ZoneNotAssigned when the caller does not work in the zone."""
        _require(await self.of(caller), zone_id)


def _require(zones: frozenset[str] | None, zone_id: str) -> None:
    if zones is not None and zone_id not in zones:
        raise ZoneNotAssigned
