"""What reports say of places and people besides figures: names, numbers of spaces, time zones."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from zoneinfo import ZoneInfo

from server.carpark.car_parks.service import CarParkService
from server.carpark.errors import CarParkNotFound
from server.carpark.plans.document import PLANS
from server.carpark.spaces.document import SPACES
from server.carpark.vehicle_types.service import VehicleTypeService
from server.mongo.client import Database, Document
from server.parking.errors import ZoneNotFound
from server.parking.zones.service import ZoneService
from server.payments.sight import StaffNames
from server.reports.model import Place
from server.reports.sums import place_parts


class Surroundings:
    def __init__(
        self,
        database: Database,
        *,
        zones: ZoneService,
        car_parks: CarParkService,
        vehicle_types: VehicleTypeService,
        staff_names: StaffNames,
        streets: ZoneInfo,
    ) -> None:
        self._spaces = database[SPACES]
        self._plans = database[PLANS]
        self._zones = zones
        self._car_parks = car_parks
        self._vehicle_types = vehicle_types
        self._staff_names = staff_names
        self.streets = streets

    def place(self, name: str) -> Place:
        zone_id, code = place_parts(name)
        return self.zone(zone_id) if zone_id else self.car_park(code or "")

    def zone(self, zone_id: str) -> Place:
        """Without a name when it is gone."""
        with suppress(ZoneNotFound):
            return Place(zone_id=zone_id, name=self._zones.get(zone_id).name)
        return Place(zone_id=zone_id)

    def car_park(self, code: str) -> Place:
        with suppress(CarParkNotFound):
            return Place(car_park=code, name=self._car_parks.named(code).name)
        return Place(car_park=code)

    def time_zone(self, place: str) -> ZoneInfo:
        _, code = place_parts(place)
        with suppress(CarParkNotFound):
            return self._car_parks.named(code).time_zone if code else self.streets
        return self.streets

    def zones_of_car_parks(self) -> Mapping[str, ZoneInfo]:
        return {car_park.code: car_park.time_zone for car_park in self._car_parks.all()}

    async def spaces(self, places: Iterable[str]) -> Mapping[str, int]:
        """By place how many spaces there are now; of a zone, what its operators say. Others are left out."""
        found: dict[str, int] = {}
        codes = {}
        for place in places:
            zone_id, code = place_parts(place)
            if code:
                codes[code] = place
            elif zone_id:
                with suppress(ZoneNotFound):
                    found[place] = self._zones.get(zone_id).number_of_places or 0
        pipeline: list[Document] = [
            {"$match": {"carPark": {"$in": list(codes)}}},
            {"$group": {"_id": "$carPark", "count": {"$sum": 1}}},
        ]
        if codes:
            found |= {codes[each["_id"]]: each["count"] async for each in await self._spaces.aggregate(pipeline)}
        return found

    async def vehicle_types(self, keys: Collection[str]) -> Mapping[str, str]:
        """Names of types of car parks by their ids as text; other keys are left out."""
        types = await self._vehicle_types.of_ids([int(key) for key in keys if key.isdecimal()])
        return {str(number): type_.name for number, type_ in types.items()}

    async def plans(self, keys: Collection[str]) -> Mapping[str, str]:
        found = self._plans.find({"_id": {"$in": [int(key) for key in keys]}}, {"name": True})
        return {str(each["_id"]): each["name"] async for each in found}

    async def agents(self, ids: Collection[str]) -> Mapping[str, str]:
        return await self._staff_names(ids)
