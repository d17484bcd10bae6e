"""What being led to a space saves: estimated before, looked at after, summed up; and what it is reckoned with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

from server.carpark.car_parks.service import CarParkService
from server.carpark.emissions.document import of_car_park, of_driver
from server.carpark.emissions.errors import EmissionSavingNotFound
from server.carpark.emissions.model import (
    Parameters,
    Saving,
    SavingFilter,
    StaySaving,
    Total,
    Way,
    by_month,
    saving,
    summed,
)
from server.carpark.emissions.ports import Routes
from server.carpark.emissions.repository import EmissionRepository
from server.carpark.spaces.errors import SpaceNotFound
from server.carpark.spaces.model import Space
from server.carpark.staff import CarParkStaff
from server.carpark.vehicle_types.service import VehicleTypeService
from server.carpark.vehicles.model import Fuel
from server.errors import FieldViolation, InvalidArgument
from server.values.caller import Caller
from server.values.clock import TUNIS, Clock
from server.values.paging import Page, Slice

USUAL_PERIOD = timedelta(days=365)
LONGEST_PERIOD = timedelta(days=731)


@dataclass(frozen=True, slots=True)
class Trip:
    """A way to a space: said, or to be looked up by the space; neither: an average one."""

    car_park: str
    way: Way | None = None
    space_id: int | None = None
    vehicle_type_id: int | None = None
    fuel: Fuel = Fuel.PETROL


class Spaces(Protocol):
    async def space(self, space_id: int) -> Space | None: ...


class EmissionService:
    def __init__(
        self,
        savings: EmissionRepository,
        car_parks: CarParkService,
        staff: CarParkStaff,
        *,
        types: VehicleTypeService,
        spaces: Spaces,
        routes: Routes,
        clock: Clock,
    ) -> None:
        self._savings = savings
        self._car_parks = car_parks
        self._staff = staff
        self._types = types
        self._spaces = spaces
        self._routes = routes
        self._clock = clock

    async def estimate(self, caller: Caller | None, trip: Trip) -> tuple[Saving, Way]:
        """What a way saves, and which way it is. Raises CarParkNotFound, VehicleTypeNotFound, SpaceNotFound."""
        car_park = await self._car_parks.get(caller, trip.car_park)
        if trip.vehicle_type_id is None:
            type_ = await self._types.the_default()
        else:
            type_ = await self._types.get(trip.vehicle_type_id)
        parameters = await self._parameters(car_park.code)
        way = trip.way
        if way is None and trip.space_id is not None:
            space = await self._spaces.space(trip.space_id)
            if space is None or space.car_park != car_park.code:
                raise SpaceNotFound
            way = await self._routes.to_space(car_park.code, space.id, None)
        way = way or parameters.direct
        return saving(parameters, way, type_.size, trip.fuel), way

    async def of_stay(self, caller: Caller, stay_id: int) -> StaySaving:
        """Raises EmissionSavingNotFound, CarParkNotAssigned."""
        found = await self._savings.find(stay_id)
        if found is None or (caller.is_driver and found.owner_id != caller.id):
            raise EmissionSavingNotFound
        if not caller.is_driver:
            await self._staff.require(caller, found.car_park)
        return found

    async def list(
        self, caller: Caller, code: str, ended_from: datetime | None, ended_before: datetime | None, page: Page
    ) -> Slice[StaySaving]:
        """A driver's own, or those of a car park of the caller's. Raises CarParkNotFound, CarParkNotAssigned."""
        if caller.is_driver:
            car_park = self._car_parks.named(code).code if code.strip() else None
            return await self._savings.list(SavingFilter(caller.id, car_park, ended_from, ended_before), page)
        car_park = (await self._car_parks.of_staff(caller, code)).code
        return await self._savings.list(SavingFilter(None, car_park, ended_from, ended_before), page)

    async def totals(
        self, caller: Caller, code: str, first: date | None, last: date | None, *, by_day: bool
    ) -> tuple[Total, Sequence[Total]]:
        """All that was saved from a day to a day, and by days or months.

        Raises CarParkNotFound, CarParkNotAssigned, InvalidArgument.
        """
        if caller.is_driver:
            whose, zone = of_driver(caller.id), TUNIS
        else:
            car_park = await self._car_parks.of_staff(caller, code)
            whose, zone = of_car_park(car_park.code), car_park.time_zone
        last = last or self._clock().astimezone(zone).date()
        first = first or last - USUAL_PERIOD
        if not timedelta() <= last - first <= LONGEST_PERIOD:
            fr, en = "doit être après first_day, de deux ans au plus", "must be after first_day, by two years at most"
            raise InvalidArgument(FieldViolation("last_day", fr, en))
        days = await self._savings.totals(whose, first, last)
        return summed(days, first), days if by_day else by_month(days)

    async def clear(self, caller: Caller) -> int:
        """Forgets the caller's history; gives how many stays were in it."""
        return await self._savings.clear(caller.id)

    async def parameters(self, caller: Caller | None, code: str) -> Parameters:
        """Raises CarParkNotFound."""
        return await self._parameters((await self._car_parks.get(caller, code)).code)

    async def set_parameters(self, code: str, parameters: Parameters) -> Parameters:
        """Raises CarParkNotFound."""
        await self._savings.set_parameters(self._car_parks.named(code).code, parameters, self._clock())
        return parameters

    async def _parameters(self, code: str) -> Parameters:
        return (await self._savings.parameters([code])).get(code) or Parameters()
