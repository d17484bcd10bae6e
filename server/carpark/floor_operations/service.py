"""The floor as operators see it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass

from server.carpark.car_parks.service import CarParkService
from server.carpark.floor_operations.model import Edit, Meant, StandingCar
from server.carpark.floor_operations.repository import FloorOperationRepository
from server.carpark.live.service import LiveSpaces, ShownNews
from server.carpark.spaces.service import SpaceService, SpaceView, Where
from server.values.acting import give_reason, nothing_changed
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.plate import plate_key_prefix


@dataclass(frozen=True, slots=True)
class FloorNews:
    """One thing about a level, and the cars that the caller may know of, by their stays."""

    shown: ShownNews
    cars: Mapping[int, StandingCar]


class FloorOperationService:
    def __init__(
        self,
        *,
        floor: FloorOperationRepository,
        live: LiveSpaces,
        spaces: SpaceService,
        car_parks: CarParkService,
        clock: Clock,
    ) -> None:
        self._floor = floor
        self._live = live
        self._spaces = spaces
        self._car_parks = car_parks
        self._clock = clock

    async def watch(
        self, who: Callable[[], Caller], level_id: int, after: str | None
    ) -> AsyncGenerator[FloorNews, None]:
        """Raises LevelNotFound, CarParkNotFound, at once or as soon as it is so."""
        async with aclosing(self._live.watch(who, Where("", level_id=level_id), after)) as told:
            async for shown in told:
                yield FloorNews(shown, await self._cars(who(), shown))

    async def edit(self, caller: Caller, code: str, meant: Meant, edit: Edit, reason: str) -> tuple[int, int]:
        """How many spaces were changed, and how many are meant.

        Raises CarParkNotFound, CarParkNotAssigned, SpaceNotFound when one of those that are named is not of this car
        park, or when none is meant.
        """
        car_park = await self._car_parks.of_staff(caller, code)
        give_reason(reason)
        query = {"carPark": car_park.code, **_query(meant)}
        changed, count = await self._floor.edit(query, edit, self._clock(), at_least=len(meant.space_ids) or 1)
        if not changed:
            nothing_changed()
        return changed, count

    async def find(
        self, caller: Caller, code: str, plate_text: str, most: int
    ) -> Sequence[tuple[StandingCar, SpaceView | None]]:
        """Cars whose plates begin so. Raises CarParkNotFound, CarParkNotAssigned."""
        car_park = await self._car_parks.of_staff(caller, code)
        if not (prefix := plate_key_prefix(plate_text)):
            return []
        cars = await self._floor.inside(car_park.code, prefix, most)
        views = await self._spaces.of_ids(caller, [car.space_id for car in cars if car.space_id is not None])
        return [(car, views.get(car.space_id) if car.space_id is not None else None) for car in cars]

    async def _cars(self, caller: Caller, shown: ShownNews) -> Mapping[int, StandingCar]:
        """All of them for staff of the car park, their own for drivers."""
        news = shown.news
        spaces = news.snapshot or ([news.space] if news.space else [])
        if not shown.is_for_staff and not caller.is_driver:
            return {}
        cars = await self._floor.cars([space.session_id for space in spaces if space.session_id is not None])
        if shown.is_for_staff:
            return cars
        return {session_id: car for session_id, car in cars.items() if car.owner_id == caller.id}


def _query(meant: Meant) -> Mapping[str, object]:
    if meant.space_ids:
        return {"_id": {"$in": list(meant.space_ids)}}
    return {"zoneId": meant.zone_id} if meant.zone_id is not None else {"levelId": meant.level_id}
