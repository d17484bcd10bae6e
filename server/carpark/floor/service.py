"""What can be done with maps of car parks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from server.carpark.car_parks.service import CarParkService
from server.carpark.errors import CarParkNotFound
from server.carpark.floor.catalogue import FloorCatalogue
from server.carpark.floor.errors import FloorMapChanged, FloorMapHasProblems, FloorMapNotFound
from server.carpark.floor.model import Element, FloorMap, check_element, check_elements
from server.carpark.floor.problems import Problem, problems_of
from server.carpark.floor.repository import FloorRepository, MapVersion
from server.carpark.levels.errors import LevelNotFound
from server.carpark.levels.model import Level
from server.carpark.levels.service import LevelService
from server.carpark.spaces.model import Space
from server.carpark.staff import CarParkStaff
from server.errors import InvalidArgument, Unavailable
from server.values.acting import give_reason
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.language import Language
from server.values.paging import Page, Slice

_ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Drawing:
    """What staff draw of a level."""

    width: float
    height: float
    elements: tuple[Element, ...]
    building: str = ""
    is_draft: bool = False


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a map is changed, and the version that the caller has seen (0: whatever is there is changed)."""

    text: str = ""
    seen: int = 0


@dataclass(frozen=True, slots=True)
class MapView:
    """A map as a caller sees it: `space_numbers` are what is painted on the spaces of the level."""

    floor: FloorMap
    space_numbers: Mapping[int, str]
    is_for_staff: bool


class FloorMapService:
    """Everything that takes a level raises LevelNotFound."""

    def __init__(
        self,
        *,
        floors: FloorRepository,
        catalogue: FloorCatalogue,
        levels: LevelService,
        car_parks: CarParkService,
        staff: CarParkStaff,
        clock: Clock,
    ) -> None:
        self._floors = floors
        self._catalogue = catalogue
        self._levels = levels
        self._car_parks = car_parks
        self._staff = staff
        self._clock = clock

    async def get(self, caller: Caller, level_id: int, version: int = 0) -> MapView:
        """Drafts and earlier versions are there for staff. Raises FloorMapNotFound."""
        level, is_staff = await self.seen(caller, level_id)
        if version and is_staff:
            floor = await self._floors.version(level.id, version)
        elif (floor := await self._floors.find(level.id)) and not is_staff:
            floor = floor.for_drivers
        if floor is None or version not in {0, floor.version}:
            raise FloorMapNotFound
        return await self._view(floor, is_for_staff=is_staff)

    async def list(self, caller: Caller, code: str, building: str) -> Sequence[FloorMap]:
        """The lowest levels first. Raises CarParkNotFound."""
        car_park = await self._car_parks.get(caller, code)
        is_staff = await self._staff.works_in(caller, car_park.code)
        all_of_it = self._catalogue.of_car_park(car_park.code)
        seen = all_of_it if is_staff else [floor for each in all_of_it if (floor := each.for_drivers)]
        return [floor for floor in seen if building in {"", floor.building}]

    async def works_in(self, caller: Caller, code: str) -> bool:
        return await self._staff.works_in(caller, self._car_parks.named(code).code)

    async def replace(self, caller: Caller, level_id: int, drawing: Drawing, why: Reason) -> MapView:
        """Raises FloorMapChanged, InvalidArgument."""
        check_elements(drawing.elements)
        level = await self._levels.get(level_id)

        def change(_: FloorMap | None) -> FloorMap:
            return self.drawn(level, drawing)

        return await self._view(await self._change(caller, level_id, change, why), is_for_staff=True)

    def drawn(self, level: Level, drawing: Drawing) -> FloorMap:
        """What a drawing would be as a map."""
        return FloorMap(
            level_id=level.id,
            car_park=level.car_park,
            width=drawing.width,
            height=drawing.height,
            elements=drawing.elements,
            updated_at=self._clock(),
            building=drawing.building,
            version=0,
            is_draft=drawing.is_draft,
        )

    async def delete(self, level_id: int) -> None:
        """Raises FloorMapNotFound."""
        await self._levels.get(level_id)
        if not await self._floors.delete(level_id):
            raise FloorMapNotFound
        self._catalogue.remove(level_id)

    async def set_element(self, caller: Caller, level_id: int, element: Element, why: Reason) -> MapView:
        """Raises FloorMapNotFound, FloorMapChanged, InvalidArgument."""
        if wrong := check_element(element, "element"):
            raise InvalidArgument(*wrong)
        await self._levels.get(level_id)
        floor = await self._change(caller, level_id, lambda before: _there(before).with_element(element), why)
        return await self._view(floor, is_for_staff=True)

    async def delete_element(self, caller: Caller, level_id: int, element_id: str, why: Reason) -> FloorMap:
        """Raises FloorMapNotFound, FloorElementNotFound, FloorMapChanged."""
        await self._levels.get(level_id)
        return await self._change(caller, level_id, lambda before: _there(before).without_element(element_id), why)

    async def set_closed(
        self, caller: Caller, level_id: int, element_id: str, why: Reason, *, is_closed: bool
    ) -> MapView:
        """By staff of the car park. Raises FloorMapNotFound, FloorElementNotFound, CarParkNotAssigned."""
        level = await self._levels.get(level_id)
        await self._staff.require(caller, level.car_park)
        floor = await self._change(
            caller, level_id, lambda before: _there(before).with_closed(element_id, is_closed=is_closed), why
        )
        # What a draft has no more is closed where drivers go.
        shown = floor if element_id in floor.by_id else floor.for_drivers or floor
        return await self._view(shown, is_for_staff=True)

    async def publish(self, caller: Caller, level_id: int, why: Reason, language: Language) -> MapView:
        """Raises FloorMapNotFound, FloorMapChanged, FloorMapHasProblems."""
        level = await self._levels.get(level_id)
        if (draft := await self._floors.find(level_id)) is None:
            raise FloorMapNotFound
        found = await self.problems(level.car_park, level_id, draft=draft)
        if grave := [problem for problem in found if not problem.is_hint]:
            raise FloorMapHasProblems(len(grave), grave[0].text(language))
        # What was looked at is what is published.
        seen = Reason(why.text, why.seen or draft.version)
        floor = await self._change(caller, level_id, lambda before: replace(_there(before), is_draft=False), seen)
        return await self._view(floor, is_for_staff=True)

    async def versions(self, caller: Caller, level_id: int, page: Page) -> Slice[MapVersion]:
        """The newest first. Raises CarParkNotAssigned."""
        await self._staff.require(caller, (await self._levels.get(level_id)).car_park)
        return await self._floors.versions(level_id, page)

    async def restore(self, caller: Caller, level_id: int, version: int, why: Reason) -> MapView:
        """Raises FloorMapNotFound."""
        await self._levels.get(level_id)
        if (earlier := await self._floors.version(level_id, version)) is None:
            raise FloorMapNotFound

        def change(before: FloorMap | None) -> FloorMap:
            _there(before)
            return earlier

        floor = await self._change(caller, level_id, change, why)
        return await self._view(floor, is_for_staff=True)

    async def check(self, caller: Caller, code: str, level_id: int) -> Sequence[Problem]:
        """What is wrong with the maps of a car park, drafts included. Raises CarParkNotFound, CarParkNotAssigned."""
        car_park = await self._car_parks.of_staff(caller, code)
        return await self.problems(car_park.code, level_id)

    async def problems(self, code: str, level_id: int = 0, *, draft: FloorMap | None = None) -> Sequence[Problem]:
        """Of a car park, or of one level. `draft` stands for the map of its level."""
        floors = {floor.level_id: floor for floor in self._catalogue.of_car_park(code)}
        if draft:
            floors[draft.level_id] = draft
        levels_of_spaces = await self._floors.space_ids(code)
        found = await asyncio.to_thread(problems_of, list(floors.values()), levels_of_spaces)
        shown = [problem for problem in found if level_id in {0, problem.level_id} or not problem.level_id]
        numbers = await self._floors.space_numbers({problem.space_id for problem in shown if problem.space_id})
        return [replace(problem, space_number=numbers.get(problem.space_id, "")) for problem in shown]

    async def seen(self, caller: Caller, level_id: int) -> tuple[Level, bool]:
        """A level that is there for the caller, and whether they are staff of its car park."""
        level = await self._levels.get(level_id)
        try:
            await self._car_parks.get(caller, level.car_park)
        except CarParkNotFound as error:
            raise LevelNotFound from error
        return level, await self._staff.works_in(caller, level.car_park)

    async def spaces(self, level_id: int) -> Sequence[Space]:
        """Those of the register, in the order of people's counting."""
        return await self._floors.spaces(level_id)

    async def _change(
        self, caller: Caller, level_id: int, change: Callable[[FloorMap | None], FloorMap], why: Reason
    ) -> FloorMap:
        """Writes the next version of a map. Raises FloorMapChanged, and what `change` raises."""
        give_reason(why.text)
        for _ in range(_ROUNDS):
            before = await self._floors.find(level_id)
            version = before.version if before else 0
            if why.seen and why.seen != version:
                raise FloorMapChanged(version)
            changed = change(before).following(before, at=self._clock(), by=caller.id, reason=why.text)
            if await self._floors.save(changed):
                self._catalogue.put(changed)
                return changed
        raise Unavailable

    async def _view(self, floor: FloorMap, *, is_for_staff: bool) -> MapView:
        numbers = {space.id: space.number for space in await self._floors.spaces(floor.level_id)}
        return MapView(floor, numbers, is_for_staff)


def _there(floor: FloorMap | None) -> FloorMap:
    """Raises FloorMapNotFound."""
    if floor is None:
        raise FloorMapNotFound
    return floor
