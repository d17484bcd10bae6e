"""Which zones an agent or operator works in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from bson import ObjectId

from server.errors import ZoneNotAssigned
from server.mongo.client import Document
from server.values.caller import Caller, CallerKind


class ZoneAssignments(Protocol):
    """The accounts of one kind of staff."""

    async def zones_of(self, account_id: str) -> frozenset[str]:
        """Ids of the zones assigned to an account; none when it does not exist or is switched off."""
        ...


class HeldAssignments:
    """The zones of one kind of staff, in `field` of their accounts; implements Held.

    Those of an account that is switched off are held as none. One that cannot be read is not held: what it once said
    must not let anybody in.
    """

    of_no_matter = ("lastLoginAt", "updatedAt")

    def __init__(self, collection: str, field: str, *, hidden: tuple[str, ...] = ()) -> None:
        self.collection = collection
        self.hidden = hidden
        self._field = field
        self._zones: dict[str, frozenset[str]] = {}

    def of(self, account_id: str) -> frozenset[str] | None:
        """Ids of zones; None for an account that is not held."""
        return self._zones.get(account_id)

    def ids(self) -> list[str]:
        return list(self._zones)

    def put(self, document: Document) -> None:
        self.remove(str(document["_id"]))
        zone_ids = document[self._field] if document["isActive"] is True else []
        if not isinstance(zone_ids, list) or not all(isinstance(zone_id, ObjectId) for zone_id in zone_ids):
            raise TypeError(f"{self._field} is no list of ids")
        self._zones[str(document["_id"])] = frozenset(map(str, zone_ids))

    def remove(self, document_id: str) -> None:
        self._zones.pop(document_id, None)


class StaffZones:
    """Answers for all kinds of staff out of memory, from where they are `held`.

    For an account that is not there, one made a moment ago, `assignments` are asked, which read the database.
    """

    def __init__(
        self, held: Mapping[CallerKind, HeldAssignments], assignments: Mapping[CallerKind, ZoneAssignments]
    ) -> None:
        self._held = held
        self._assignments = assignments

    async def of(self, caller: Caller) -> frozenset[str] | None:
        """Ids of the caller's zones; None for all of them. Drivers have none."""
        if caller.is_admin:
            return None
        if caller.kind not in self._assignments:
            return frozenset()
        if (held := self._held.get(caller.kind)) and (zones := held.of(caller.id)) is not None:
            return zones
        return await self._assignments[caller.kind].zones_of(caller.id)

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
