"""What can be done with levels."""

from __future__ import annotations

from collections.abc import Sequence

from server.carpark.car_parks.service import CarParkService
from server.carpark.levels.errors import LevelNotFound
from server.carpark.levels.model import Level, LevelChange
from server.carpark.levels.repository import LEVELS, LevelRepository
from server.mongo.numbers import Numbers
from server.values.caller import Caller
from server.values.clock import Clock


class LevelService:
    def __init__(self, levels: LevelRepository, car_parks: CarParkService, numbers: Numbers, clock: Clock) -> None:
        self._levels = levels
        self._car_parks = car_parks
        self._numbers = numbers
        self._clock = clock

    async def create(self, code: str, name: str, number: int, description: str | None) -> Level:
        """Raises CarParkNotFound, NameTaken."""
        car_park = self._car_parks.named(code).code
        level = Level(await self._numbers.next(LEVELS), car_park, name, number, description, self._clock())
        await self._levels.insert(level)
        return level

    async def get(self, level_id: int) -> Level:
        """Raises LevelNotFound."""
        if (found := await self._levels.find(level_id)) is None:
            raise LevelNotFound
        return found

    async def list(self, caller: Caller, code: str) -> Sequence[Level]:
        """The lowest first. Raises CarParkNotFound."""
        return await self._levels.list((await self._car_parks.get(caller, code)).code)

    async def update(self, level_id: int, change: LevelChange) -> Level:
        """Raises LevelNotFound, NameTaken."""
        now = self._clock()
        if (changed := await self._levels.change(level_id, lambda level: change.apply_to(level, now))) is None:
            raise LevelNotFound
        return changed

    async def delete(self, level_id: int) -> None:
        """Raises LevelNotFound, NotEmpty."""
        if not await self._levels.delete(level_id):
            raise LevelNotFound
