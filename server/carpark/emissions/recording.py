"""Reckons what stays saved that are over, beside the gates: no exit waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from server.auth.drivers.model import Vehicle as ListedVehicle
from server.carpark.car_parks.catalogue import CarParkCatalogue
from server.carpark.emissions.model import Parameters, StaySaving, saving
from server.carpark.emissions.ports import Routes
from server.carpark.emissions.repository import AT_ONCE, EmissionRepository, EndedStay
from server.carpark.vehicle_types.model import VehicleSize, VehicleType
from server.carpark.vehicles.model import Fuel, Vehicle, fuel_of


class Vehicles(Protocol):
    async def of_ids(self, ids: Collection[int]) -> Mapping[int, Vehicle]: ...


class Types(Protocol):
    async def of_ids(self, ids: Collection[int]) -> Mapping[int, VehicleType]: ...


class Accounts(Protocol):
    """The accounts of drivers, with what they say of their vehicles."""

    async def lists_of(self, driver_ids: Collection[str]) -> Mapping[str, Sequence[ListedVehicle]]: ...


class Recording:
    """A job: each stay is noted, and added to the sums, exactly once, however often it is cut off."""

    def __init__(
        self,
        savings: EmissionRepository,
        car_parks: CarParkCatalogue,
        *,
        vehicles: Vehicles,
        types: Types,
        accounts: Accounts,
        routes: Routes,
    ) -> None:
        self._savings = savings
        self._car_parks = car_parks
        self._vehicles = vehicles
        self._types = types
        self._accounts = accounts
        self._routes = routes

    async def run(self) -> int:
        """Gives how many stays were noted."""
        noted = 0
        while stays := await self._savings.due():
            found = await self._reckoned(stays)
            zones = {each.code: each.time_zone for each in self._car_parks.all()}
            if await self._savings.record(found, zones):
                noted += len(found)
            if len(stays) < AT_ONCE:
                break
        return noted

    async def _reckoned(self, stays: Collection[EndedStay]) -> list[StaySaving]:
        vehicles, types, parameters, lists = await asyncio.gather(
            self._vehicles.of_ids({each.vehicle_id for each in stays}),
            self._types.of_ids({each.vehicle_type_id for each in stays}),
            self._savings.parameters({each.car_park for each in stays}),
            self._accounts.lists_of({each.owner_id for each in stays if each.owner_id}),
        )
        found = []
        for stay in stays:
            known = parameters.get(stay.car_park) or Parameters()
            way = await self._routes.to_space(stay.car_park, stay.space_id, stay.entry_gate) or known.direct
            vehicle, type_ = vehicles.get(stay.vehicle_id), types.get(stay.vehicle_type_id)
            said = _said(vehicle, lists.get(stay.owner_id or "", ()))
            fuel = fuel_of(vehicle, said.fuel if said else None) if vehicle else Fuel.PETROL
            size = _size(type_, said.size if said else None)
            found.append(
                StaySaving(stay.id, stay.car_park, stay.exit_time, fuel, saving(known, way, size, fuel), stay.owner_id)
            )
        return found


def _said(vehicle: Vehicle | None, listed: Sequence[ListedVehicle]) -> ListedVehicle | None:
    """What the list of its driver says of a vehicle."""
    return next((each for each in listed if vehicle and each.plate.key == vehicle.plate_key), None)


def _size(type_: VehicleType | None, said: VehicleSize | None) -> VehicleSize:
    """That of the type; but the default type is that of vehicles of which nobody said one."""
    if said and (type_ is None or type_.is_default):
        return said
    return type_.size if type_ else VehicleSize.STANDARD
