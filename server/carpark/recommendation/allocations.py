"""Spaces that staff give to drivers' vehicles."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol

from server.auth.errors import VehicleNotFound
from server.carpark.car_parks.service import CarParkService
from server.carpark.recommendation.document import ALLOCATIONS
from server.carpark.recommendation.errors import SpaceAllocationNotFound
from server.carpark.recommendation.model import Allocation
from server.carpark.recommendation.operations import Allocate, EndAllocation
from server.carpark.recommendation.repository import RecommendationRepository
from server.carpark.spaces.errors import SpaceNotFound
from server.carpark.spaces.repository import SpaceRepository
from server.carpark.staff import CarParkStaff
from server.carpark.vehicles.model import GatePlate
from server.carpark.vehicles.service import VehicleService
from server.engine.engine import Engine
from server.errors import FieldViolation, InvalidArgument
from server.mongo.numbers import Numbers
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.paging import Page, Slice

FOR_GOOD = timedelta(days=3650)


class Drivers(Protocol):
    async def has_vehicle(self, user_id: str, plate_key: str) -> bool:
        """Whether a plate is in a driver's list."""
        ...


class AllocationService:
    def __init__(
        self,
        *,
        allocations: RecommendationRepository,
        spaces: SpaceRepository,
        car_parks: CarParkService,
        staff: CarParkStaff,
        vehicles: VehicleService,
        drivers: Drivers,
        numbers: Numbers,
        engine: Engine,
        clock: Clock,
    ) -> None:
        self._allocations = allocations
        self._spaces = spaces
        self._car_parks = car_parks
        self._staff = staff
        self._vehicles = vehicles
        self._drivers = drivers
        self._numbers = numbers
        self._engine = engine
        self._clock = clock

    async def allocate(
        self, caller: Caller, space_id: int, owner_id: str, plate: GatePlate, *, until: datetime | None, reason: str
    ) -> Allocation:
        """Raises SpaceNotFound, CarParkNotAssigned, VehicleNotFound, SpaceInUse, InvalidArgument."""
        if (space := await self._spaces.find(space_id)) is None:
            raise SpaceNotFound
        await self._staff.require(caller, space.car_park)
        now = self._clock()
        if until is not None and until <= now:
            raise InvalidArgument(FieldViolation("end_time", "doit être à venir", "must be in the future"))
        if not await self._drivers.has_vehicle(owner_id.lower(), plate.key):
            raise VehicleNotFound
        vehicle = await self._vehicles.vehicle_at_the_gate(plate)
        allocation = Allocation(
            id=await self._numbers.next(ALLOCATIONS),
            car_park=space.car_park,
            space_id=space_id,
            space_number=space.number,
            owner_id=owner_id.lower(),
            license_plate=vehicle.license_plate,
            plate_key=vehicle.plate_key,
            until=until or now + FOR_GOOD,
            reason=reason,
            created_by=caller.id,
            created_at=now,
        )
        return await self._engine.run(Allocate(allocation))

    async def list(self, caller: Caller, code: str, page: Page, *, is_active: bool | None) -> Slice[Allocation]:
        """A driver's own, or those of a car park. Raises CarParkNotFound, CarParkNotAssigned."""
        if caller.is_driver:
            if code:
                self._car_parks.named(code)
            return await self._allocations.allocations(page, car_park=None, owner_id=caller.id, is_active=is_active)
        car_park = await self._car_parks.of_staff(caller, code)
        return await self._allocations.allocations(page, car_park=car_park.code, owner_id=None, is_active=is_active)

    async def end(self, caller: Caller, allocation_id: int) -> Allocation:
        """Raises SpaceAllocationNotFound, CarParkNotAssigned."""
        if (allocation := await self._allocations.allocation(allocation_id)) is None:
            raise SpaceAllocationNotFound
        await self._staff.require(caller, allocation.car_park)
        return await self._engine.run(EndAllocation(allocation.id, allocation.space_id))
