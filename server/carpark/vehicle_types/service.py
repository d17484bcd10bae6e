"""What can be done with types of vehicles."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence

from server.carpark.vehicle_types.errors import VehicleTypeInUse, VehicleTypeNotFound
from server.carpark.vehicle_types.model import NewVehicleType, VehicleSize, VehicleType, VehicleTypeChange
from server.carpark.vehicle_types.repository import VEHICLE_TYPES, VehicleTypeRepository
from server.mongo.numbers import Numbers
from server.values.clock import Clock

FIRST_TYPE = NewVehicleType("Car", size=VehicleSize.STANDARD, is_default=True)
"""Made when a vehicle needs a type and nobody has made one."""


class VehicleTypeService:
    """`is_used` says whether a vehicle is of a type."""

    def __init__(
        self,
        types: VehicleTypeRepository,
        numbers: Numbers,
        clock: Clock,
        is_used: Callable[[int], Awaitable[bool]],
    ) -> None:
        self._types = types
        self._numbers = numbers
        self._clock = clock
        self._is_used = is_used

    async def create(self, new: NewVehicleType) -> VehicleType:
        """The first one is the default. Raises NameTaken."""
        type_ = await self._made(new, is_default=new.is_default or await self._types.find_default() is None)
        await self._types.insert(type_)
        return type_

    async def get(self, type_id: int) -> VehicleType:
        """Raises VehicleTypeNotFound."""
        if (found := await self._types.find(type_id)) is None:
            raise VehicleTypeNotFound
        return found

    async def list(self) -> Sequence[VehicleType]:
        return await self._types.list()

    async def of_ids(self, ids: Collection[int]) -> Mapping[int, VehicleType]:
        """By id, those that were deleted since, too."""
        return await self._types.of_ids(set(ids)) if ids else {}

    async def the_default(self) -> VehicleType:
        """The type of vehicles of which nobody said one; made when there is none."""
        if (found := await self._types.find_default()) is None:
            await self._types.insert_first(await self._made(FIRST_TYPE, is_default=True))
            found = await self._types.find_default()
        if found is None:
            raise VehicleTypeNotFound
        return found

    async def update(self, type_id: int, change: VehicleTypeChange) -> VehicleType:
        """Raises VehicleTypeNotFound, NameTaken, VehicleTypeInUse for a default that is to be none."""
        if (changed := await self._types.change(type_id, change, self._clock())) is None:
            raise VehicleTypeNotFound
        return changed

    async def delete(self, type_id: int) -> None:
        """Vehicles that are registered with it meanwhile keep it. Raises VehicleTypeNotFound, VehicleTypeInUse."""
        if await self._is_used(type_id):
            raise VehicleTypeInUse
        if not await self._types.remove(type_id, self._clock()):
            raise VehicleTypeNotFound

    async def _made(self, new: NewVehicleType, *, is_default: bool) -> VehicleType:
        number = await self._numbers.next(VEHICLE_TYPES)
        return VehicleType(number, new.name, new.description, new.size, is_default, self._clock())
