"""What can be done with streets."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import Protocol

from server.auth.staff_zones import StaffZones
from server.errors import FieldViolation, InvalidArgument
from server.parking.errors import StreetNotFound, TooManyStreets, ZoneNotFound
from server.parking.streets.model import (
    MOST_OF_A_ZONE,
    Drawing,
    Line,
    NewStreet,
    Street,
    StreetChange,
    StreetFilter,
    encoded_polyline,
    line_of,
)
from server.parking.streets.repository import StreetRepository
from server.parking.zones.model import Place, Zone
from server.roads import RoadNetwork
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.paging import Page, Slice
from server.values.unset import Unset


class Zones(Protocol):
    def get(self, zone_id: str) -> Zone:
        """Raises ZoneNotFound."""
        ...


class StreetService:
    def __init__(
        self,
        streets: StreetRepository,
        zones: Zones,
        *,
        roads: RoadNetwork,
        staff_zones: StaffZones,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._streets = streets
        self._zones = zones
        self._roads = roads
        self._staff_zones = staff_zones
        self._clock = clock
        self._new_id = new_id

    async def create(self, new: NewStreet) -> Street:
        """Raises ZoneNotFound, TooManyStreets, and InvalidArgument for a line that is none."""
        zone = self._zones.get(new.zone_id)
        street = await self._made(replace(new, zone_id=zone.id), self._new_id(), line_of(new.drawing))
        await self._require_room([zone.id])
        await self._streets.insert([street])
        return street

    async def create_all(self, news: Sequence[NewStreet]) -> Sequence[Street]:
        """All of them in their order, or none.

        Raises InvalidArgument that names everything that is wrong, and TooManyStreets.
        """
        lines, violations = await asyncio.to_thread(_lines_of, news)
        for index, new in enumerate(news):
            try:
                self._zones.get(new.zone_id)
            except ZoneNotFound:
                field, fr, en = f"streets[{index}].zone_id", "n'est pas une zone connue", "is not a known zone"
                violations.append(FieldViolation(field, fr, en, "street.zone"))
        if violations:
            raise InvalidArgument(*sorted(violations, key=lambda violation: _index_in(violation.field)))
        await self._require_room([new.zone_id.lower() for new in news])
        # Lists are in the order of ids.
        ids = sorted(self._new_id() for _ in news)
        streets = [await self._made(new, id_, line) for new, id_, line in zip(news, ids, lines, strict=True)]
        await self._streets.insert(streets)
        return streets

    async def get(self, street_id: str) -> Street:
        """Raises StreetNotFound."""
        if (street := await self._streets.find(street_id)) is None:
            raise StreetNotFound
        return street

    async def list(self, filters: StreetFilter, page: Page) -> Slice[Street]:
        """In the order in which they were made."""
        return await self._streets.list(filters, page)

    async def list_assigned(self, caller: Caller, filters: StreetFilter, page: Page) -> Slice[Street]:
        """Those of the caller's zones, of all zones for admins."""
        zone_ids = _both(filters.zone_ids, await self._staff_zones.of(caller))
        return await self._streets.list(replace(filters, zone_ids=zone_ids), page)

    async def update(self, caller: Caller, street_id: str, change: StreetChange) -> Street:
        """Writes a street's next version, or nothing when the change changes nothing.

        Raises StreetNotFound, ZoneNotFound, ZoneNotAssigned, TooManyStreets, and InvalidArgument for what is no line.
        """
        if not isinstance(change.zone_id, Unset):
            change = replace(change, zone_id=self._zones.get(change.zone_id).id)
        while True:
            current = await self.get(street_id)
            await self._staff_zones.require(caller, current.zone_id)
            if not isinstance(change.zone_id, Unset):
                await self._staff_zones.require(caller, change.zone_id)
                if change.zone_id != current.zone_id:
                    await self._require_room([change.zone_id])
            line, matched = await self._line_after(change, current)
            street = change.apply_to(current, line, matched, self._clock())
            # Another change came in between: this one is applied to what that one left.
            if street is current or await self._streets.replace(street):
                return street

    async def delete(self, street_id: str) -> None:
        """Raises StreetNotFound."""
        if not await self._streets.delete(street_id):
            raise StreetNotFound

    async def delete_of_zone(self, zone_id: str) -> int:
        """Gives how many there were."""
        return await self._streets.delete_of_zone(zone_id)

    async def preview_match(self, drawing: Drawing) -> str | None:
        """The line on the road network, encoded; None when there is none. Raises InvalidArgument."""
        return await self._match(line_of(drawing))

    async def _line_after(self, change: StreetChange, street: Street) -> tuple[Line, str | None]:
        """The line that a street has after a change, and where that is on the road network."""
        if isinstance(change.drawing, Unset):
            return street.line, street.matched
        line = line_of(change.drawing.beside(street.line))
        return (line, street.matched) if line == street.line else (line, await self._match(line))

    async def _require_room(self, zone_ids: Sequence[str]) -> None:
        """For a street in each of the zones, which may be named several times. Raises TooManyStreets.

        Those who make streets at the same moment may together make a few more.
        """
        more = Counter(zone_ids)
        known = await self._streets.counts(more)
        if any(known.get(zone_id, 0) + count > MOST_OF_A_ZONE for zone_id, count in more.items()):
            raise TooManyStreets(MOST_OF_A_ZONE)

    async def _made(self, new: NewStreet, street_id: str, line: Line) -> Street:
        return Street(
            id=street_id,
            zone_id=new.zone_id.lower(),
            name=new.name,
            left=new.left,
            right=new.right,
            line=line,
            matched=await self._match(line),
            is_active=new.is_active,
            created_at=self._clock(),
        )

    async def _match(self, line: Line) -> str | None:
        places = await self._roads.match(line.places)
        return encoded_polyline([Place(*place) for place in places]) if places else None


def _lines_of(news: Sequence[NewStreet]) -> tuple[list[Line], list[FieldViolation]]:
    """The lines, and what is wrong with those that are none. A thousand polylines take a while: for a thread."""
    lines: list[Line] = []
    violations: list[FieldViolation] = []
    for index, new in enumerate(news):
        try:
            lines.append(line_of(new.drawing, f"streets[{index}]."))
        except InvalidArgument as refusal:
            violations += refusal.violations
    return lines, violations


def _index_in(field: str) -> int:
    """3 of `streets[3].zone_id`."""
    return int(field.partition("[")[2].partition("]")[0])


def _both(asked: Collection[str] | None, allowed: Collection[str] | None) -> Collection[str] | None:
    if asked is None or allowed is None:
        return allowed if asked is None else asked
    return [zone_id for zone_id in asked if zone_id in allowed]
