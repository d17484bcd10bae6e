"""What can be done with zones, and how many spaces can be taken in them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from server.carpark.car_parks.service import CarParkService
from server.carpark.levels.errors import LevelNotFound
from server.carpark.levels.service import LevelService
from server.carpark.spaces.availability import Availability, Period
from server.carpark.spaces.model import Figures
from server.carpark.zones.document import ZONES
from server.carpark.zones.errors import CarParkZoneNotFound
from server.carpark.zones.model import Zone, ZoneChange, ZoneView
from server.carpark.zones.repository import ZoneRepository
from server.mongo.numbers import Numbers
from server.mongo.transactions import Transaction
from server.values.caller import Caller
from server.values.clock import Clock


@dataclass(frozen=True, slots=True)
class ZoneFigures:
    """A zone, and how many spaces it has."""

    zone: Zone
    figures: Figures


@dataclass(frozen=True, slots=True)
class CarParkFigures:
    """How many spaces a car park, or a level of it, has: in all, and by zone."""

    car_park: str
    figures: Figures
    zones: Sequence[ZoneFigures]


class ZoneService:
    def __init__(
        self,
        zones: ZoneRepository,
        levels: LevelService,
        *,
        car_parks: CarParkService,
        availability: Availability,
        numbers: Numbers,
        clock: Clock,
    ) -> None:
        self._zones = zones
        self._levels = levels
        self._car_parks = car_parks
        self._availability = availability
        self._numbers = numbers
        self._clock = clock

    async def create(self, level_id: int, name: str, description: str | None) -> ZoneView:
        """Raises LevelNotFound, NameTaken."""
        zone = Zone(await self._numbers.next(ZONES), "", level_id, name, description, self._clock())
        return await self.view((await self._zones.insert(zone)).id)

    async def view(self, zone_id: int) -> ZoneView:
        """Raises CarParkZoneNotFound."""
        if (found := (await self.views([zone_id])).get(zone_id)) is None:
            raise CarParkZoneNotFound
        return found

    async def views(self, zone_ids: Sequence[int]) -> Mapping[int, ZoneView]:
        """By id, each with its level; those that are not there are left out."""
        return await self._zones.views(set(zone_ids)) if zone_ids else {}

    async def pin(self, zone_id: int, tx: Transaction) -> ZoneView:
        """A zone in which something is put in this transaction: neither it nor its level goes or moves meanwhile.

        Raises CarParkZoneNotFound.
        """
        return await self._zones.pin(zone_id, tx)

    async def list(self, caller: Caller, code: str, level_id: int | None) -> Sequence[ZoneView]:
        """Those of a car park by level and name, or of a level by name. Raises CarParkNotFound."""
        if level_id is None:
            return await self._zones.list((await self._car_parks.get(caller, code)).code)
        try:
            car_park = (await self._levels.get(level_id)).car_park
        except LevelNotFound:
            return []
        if code and self._car_parks.named(code).code != car_park:
            return []
        await self._car_parks.get(caller, car_park)
        return await self._zones.list_of_level(level_id)

    async def update(self, zone_id: int, change: ZoneChange) -> ZoneView:
        """Raises CarParkZoneNotFound, LevelNotFound, NameTaken."""
        now = self._clock()
        if (await self._zones.change(zone_id, lambda zone: change.apply_to(zone, now))) is None:
            raise CarParkZoneNotFound
        return await self.view(zone_id)

    async def delete(self, zone_id: int) -> None:
        """Raises CarParkZoneNotFound, NotEmpty."""
        if not await self._zones.delete(zone_id):
            raise CarParkZoneNotFound

    async def availability(self, zone_id: int, period: Period | None) -> ZoneFigures:
        """How many spaces of a zone can be taken, now or in a period. Raises CarParkZoneNotFound."""
        view, figures = await asyncio.gather(self.view(zone_id), self._availability.of_zones([zone_id], period))
        return ZoneFigures(view.zone, figures[zone_id])

    async def availability_of_all(
        self, caller: Caller, code: str, level_id: int | None, period: Period | None
    ) -> CarParkFigures:
        """The same of all zones of a car park or of a level. Raises CarParkNotFound, LevelNotFound."""
        if level_id is not None:
            code = (await self._levels.get(level_id)).car_park
        car_park = (await self._car_parks.get(caller, code)).code
        views = await self.list(caller, car_park, level_id)
        figures = await self._availability.of_zones([view.zone.id for view in views], period)
        zones = [ZoneFigures(view.zone, figures[view.zone.id]) for view in views]
        return CarParkFigures(car_park, Figures.sum(each.figures for each in zones), zones)
