"""What agents' and operators' devices download of their zones, all of it or what changed."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from contextlib import suppress
from typing import Protocol

from server.auth.staff_zones import StaffZones
from server.errors import FieldViolation, InvalidArgument
from server.parking.errors import DownloadOutdated, ZoneNotFound
from server.parking.field_data.model import MOST_ZONES, Download, Moment, Plan, Version
from server.parking.field_data.repository import FieldDataRepository
from server.parking.zones.model import Zone
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.paging import Page, Position, Slice


class Zones(Protocol):
    def get(self, zone_id: str) -> Zone:
        """Raises ZoneNotFound."""
        ...


class FieldDataService:
    def __init__(self, repository: FieldDataRepository, zones: Zones, staff_zones: StaffZones, clock: Clock) -> None:
        self._repository = repository
        self._zones = zones
        self._staff_zones = staff_zones
        self._clock = clock

    async def download(
        self, caller: Caller, zone_ids: Collection[str], version: Version | None, page: Page
    ) -> Slice[Download]:
        """One page, and where the next one begins. Without `zone_ids` it is of all the caller's zones.

        Raises ZoneNotFound, ZoneNotAssigned, DownloadOutdated, InvalidArgument for too many zones.
        """
        zones = await self._zones_of(caller, zone_ids)
        if page.after:
            moment, number, after = _place(page.after, zones)
        else:
            moment, number, after = await self._repository.moment(), 0, None
        plan = Plan.of(zones, version, moment)
        parts, download = list(plan.parts()), Download(plan.is_full)
        # At most a query for each part, of which there are five.
        while number < len(parts):
            if not (room := page.size - download.size):
                return Slice([download], [*moment, _digest(zones), number, after or []])
            found = await self._repository.find(parts[number], moment, self._clock(), Page(room, after=after))
            download.take(found.items)
            after = found.next
            number += after is None
        download.zones, download.removed_zone_ids = plan.changed_zones(), plan.removed_zone_ids()
        download.version = Version(moment, {zone.id: zone.version for zone in zones.values()})
        return Slice([download])

    async def _zones_of(self, caller: Caller, zone_ids: Collection[str]) -> Mapping[str, Zone]:
        """Raises ZoneNotFound, ZoneNotAssigned, InvalidArgument."""
        if zone_ids:
            zones = {zone.id: zone for zone in map(self._zones.get, zone_ids)}
            for zone_id in zones:
                await self._staff_zones.require(caller, zone_id)
            return zones
        assigned = await self._staff_zones.of(caller)
        if assigned is None or len(assigned) > MOST_ZONES:
            raise InvalidArgument(FieldViolation("zone_ids", "est obligatoire", "value is required"))
        zones = {}
        for zone_id in sorted(assigned):
            with suppress(ZoneNotFound):  # it was deleted
                zones[zone_id] = self._zones.get(zone_id)
        return zones


def _place(position: Position, zones: Collection[str]) -> tuple[Moment, int, Position | None]:
    """Raises DownloadOutdated when the pages before were of other zones."""
    seconds, increment, digest, number, after = position
    if bytes(digest) != _digest(zones):
        raise DownloadOutdated
    return Moment(seconds, increment), number, after or None


def _digest(zones: Collection[str]) -> bytes:
    return hashlib.sha256(" ".join(sorted(zones)).encode()).digest()[:8]
