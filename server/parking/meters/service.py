"""What can be done with meters."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Protocol

from server.auth.staff_zones import StaffZones
from server.parking.errors import MeterNotFound, ZoneNotFound
from server.parking.meters.model import Around, Meter, MeterChange, MeterFilter, MeterView, NewMeter
from server.parking.meters.repository import MeterRepository
from server.parking.zones.model import Zone, distance_meters
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.paging import Page, Slice
from server.values.unset import Unset


class Zones(Protocol):
    def get(self, zone_id: str) -> Zone:
        """Raises ZoneNotFound."""
        ...


class MeterService:
    def __init__(
        self,
        meters: MeterRepository,
        zones: Zones,
        staff_zones: StaffZones,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._meters = meters
        self._zones = zones
        self._staff_zones = staff_zones
        self._clock = clock
        self._new_id = new_id

    async def create(self, new: NewMeter) -> MeterView:
        """Raises ZoneNotFound."""
        zone = self._zones.get(new.zone_id)
        meter = Meter(
            id=self._new_id(),
            zone_id=zone.id,
            name=new.name,
            place=new.place,
            operating_hours=new.operating_hours,
            available_spots=new.available_spots,
            created_at=self._clock(),
        )
        await self._meters.insert(meter)
        return MeterView(meter, zone)

    async def get(self, meter_id: str) -> MeterView:
        """Raises MeterNotFound."""
        return self._view(await self._find(meter_id))

    async def list(self, filters: MeterFilter, page: Page) -> Slice[MeterView]:
        """In the order in which they were made."""
        return (await self._meters.list(filters, page)).map(self._view)

    async def list_near(self, filters: MeterFilter, around: Around, page: Page) -> Slice[MeterView]:
        """The nearest first."""
        found = await self._meters.list_near(filters, around, page)
        return found.map(lambda meter: self._view(meter, distance_meters(around.place, meter.place)))

    async def update(self, caller: Caller, meter_id: str, change: MeterChange) -> MeterView:
        """Writes a meter's next version, or nothing when the change changes nothing.

        Raises MeterNotFound, ZoneNotFound, ZoneNotAssigned.
        """
        if not isinstance(change.zone_id, Unset):
            change = replace(change, zone_id=self._zones.get(change.zone_id).id)
        while True:
            current = await self._find(meter_id)
            await self._staff_zones.require(caller, current.zone_id)
            if not isinstance(change.zone_id, Unset):
                await self._staff_zones.require(caller, change.zone_id)
            meter = change.apply_to(current, self._clock())
            # Another change came in between: this one is applied to what that one left.
            if meter is current or await self._meters.replace(meter):
                return self._view(meter)

    async def delete(self, meter_id: str) -> None:
        """Raises MeterNotFound."""
        if not await self._meters.delete(meter_id):
            raise MeterNotFound

    async def _find(self, meter_id: str) -> Meter:
        if (meter := await self._meters.find(meter_id)) is None:
            raise MeterNotFound
        return meter

    def _view(self, meter: Meter, distance: float | None = None) -> MeterView:
        zone = None
        with suppress(ZoneNotFound):
            zone = self._zones.get(meter.zone_id)
        return MeterView(meter, zone, distance)
