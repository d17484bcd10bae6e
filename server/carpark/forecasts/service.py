"""What a stay in a car park will cost: reckoned by what reckons the stay itself."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from server.auth.errors import VehicleNotFound
from server.carpark.car_parks.model import CarPark
from server.carpark.car_parks.service import CarParkService
from server.carpark.fees.model import Benefit, Fee, Rate, Stay
from server.carpark.fees.reckoning import fee
from server.carpark.rates.ports import Zones, require_zones
from server.carpark.rates.service import RateService
from server.carpark.stays.model import Member, is_open
from server.carpark.vehicle_types.service import VehicleTypeService
from server.carpark.vehicles.service import VehicleService
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.forecasts import USUAL_MINUTES, asked_start, starts_between


@dataclass(frozen=True, slots=True)
class FarePlace:
    """What is to be parked, and where; None leaves it open."""

    car_park: str
    zone_id: int | None = None
    vehicle_type_id: int | None = None
    vehicle_id: int | None = None


@dataclass(frozen=True, slots=True)
class Fare:
    """A stay and what it costs. `is_open`: whether cars may come in then."""

    entry: datetime
    minutes: int
    fee: Fee
    is_open: bool

    @property
    def exit(self) -> datetime:
        return self.entry + timedelta(minutes=self.minutes)


class Memberships(Protocol):
    async def at_the_gate(self, car_park: str, vehicle_id: int, now: datetime) -> Member | None:
        """The active one of a vehicle, with what is left of its included minutes."""
        ...


class FareService:
    def __init__(
        self,
        *,
        car_parks: CarParkService,
        rates: RateService,
        zones: Zones,
        types: VehicleTypeService,
        vehicles: VehicleService,
        memberships: Memberships,
        clock: Clock,
    ) -> None:
        self._car_parks = car_parks
        self._rates = rates
        self._zones = zones
        self._types = types
        self._vehicles = vehicles
        self._memberships = memberships
        self._clock = clock

    async def of_lengths(
        self, caller: Caller | None, place: FarePlace, entry: datetime | None, lengths: Sequence[int]
    ) -> Sequence[Fare]:
        """In the order of the lengths.

        Raises CarParkNotFound, CarParkZoneNotFound, VehicleTypeNotFound, VehicleNotFound, InvalidArgument.
        """
        entry = asked_start(entry, self._clock(), "entry_time")
        asked = await self._asked(caller, place)
        benefit = await self._benefit(asked, entry)
        return [asked.fare(entry, minutes, benefit, self._rates) for minutes in lengths or [USUAL_MINUTES]]

    async def of_starts(
        self,
        caller: Caller | None,
        place: FarePlace,
        earliest: datetime | None,
        latest: datetime,
        *,
        minutes: int,
        step_minutes: int,
    ) -> Sequence[Fare]:
        """In their order. A membership counts as it is at the earliest start. Raises as `of_lengths` does."""
        now = self._clock()
        earliest, latest = asked_start(earliest, now, "earliest"), asked_start(latest, now, "latest")
        starts = starts_between(earliest, latest, step_minutes)
        asked = await self._asked(caller, place)
        benefit = await self._benefit(asked, earliest)
        # A week from a hundred starts is some ten thousand hours: other calls need not wait for them.
        return await asyncio.to_thread(lambda: [asked.fare(start, minutes, benefit, self._rates) for start in starts])

    async def _asked(self, caller: Caller | None, place: FarePlace) -> Asked:
        car_park = await self._car_parks.get(caller, place.car_park)
        if place.zone_id is not None:
            await require_zones(self._zones, [place.zone_id], car_park.code)
        type_id = place.vehicle_type_id
        if place.vehicle_id is not None:
            if caller is None or not caller.is_driver:
                raise VehicleNotFound
            type_id = (await self._vehicles.get(caller, place.vehicle_id)).vehicle.type_id
        elif type_id is not None:
            await self._types.get(type_id)
        else:
            type_id = (await self._types.the_default()).id
        return Asked(car_park, place.zone_id, type_id, place.vehicle_id, await self._rates.prices(car_park))

    async def _benefit(self, asked: Asked, entry: datetime) -> Benefit | None:
        if asked.vehicle_id is None:
            return None
        member = await self._memberships.at_the_gate(asked.car_park.code, asked.vehicle_id, entry)
        return member.benefit if member else None


@dataclass(frozen=True, slots=True)
class Asked:
    """What a prediction is about, and the prices that there are."""

    car_park: CarPark
    zone_id: int | None
    vehicle_type_id: int
    vehicle_id: int | None
    prices: Sequence[Rate]

    def fare(self, entry: datetime, minutes: int, benefit: Benefit | None, rates: RateService) -> Fare:
        terms = rates.terms_by(self.car_park, self.prices, entry, self.vehicle_type_id)
        stay = Stay(entry, entry + timedelta(minutes=minutes), self.vehicle_type_id, self.zone_id)
        reckoned = fee(stay, terms, benefit, tax=self.car_park.tax_hundredths)
        local = entry.astimezone(self.car_park.time_zone)
        return Fare(entry, minutes, reckoned, self.car_park.is_active and is_open(self.car_park.opening_hours, local))


def cheapest(fares: Sequence[Fare]) -> Fare:
    """The one that costs least of those when cars may come in, if there are any; of several the earliest."""
    return min(fares, key=lambda fare: (not fare.is_open, fare.fee.total, fare.entry))
