"""Maps come from files and pictures, and go out as such."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from server.carpark.floor import drawing, geojson, grid
from server.carpark.floor.catalogue import FloorCatalogue
from server.carpark.floor.drawing import ShownSpace
from server.carpark.floor.model import Element, ElementKind, LevelName, check_elements
from server.carpark.floor.picture import grid_of_picture
from server.carpark.floor.problems import Problem
from server.carpark.floor.repository import FloorRepository
from server.carpark.floor.service import Drawing, FloorMapService, MapView, Reason
from server.carpark.levels.model import Level
from server.carpark.levels.service import LevelService
from server.errors import InvalidArgument
from server.values.caller import Caller


class FileFormat(Enum):
    GEOJSON = auto()
    GRID = auto()


class ImageFormat(Enum):
    SVG = auto()
    PNG = auto()


@dataclass(frozen=True, slots=True)
class Squares:
    """How a picture is read: what its colours stand for, how many pixels and metres (0: the usual) a square has.

    What else there is to say of the drawing stands in `like`.
    """

    legend: Mapping[str, str]
    pixels: int
    metres: float
    like: Drawing


class FloorFiles:
    """Everything that takes a level raises LevelNotFound."""

    def __init__(
        self, service: FloorMapService, floors: FloorRepository, levels: LevelService, catalogue: FloorCatalogue
    ) -> None:
        self._service = service
        self._floors = floors
        self._levels = levels
        self._catalogue = catalogue

    async def export(self, caller: Caller, level_id: int, file_format: FileFormat, cell: float) -> bytes:
        """Raises FloorMapNotFound."""
        floor = (await self._service.get(caller, level_id)).floor
        if file_format is FileFormat.GEOJSON:
            return geojson.write_geojson(floor)
        return grid.write_grid(floor, cell or grid.STANDARD_CELL, self._catalogue.levels()).encode()

    async def read(
        self, caller: Caller, level_id: int, content: str, like: Drawing, *, file_format: FileFormat, cell: float
    ) -> Drawing:
        """What a file shows; what else there is to say of the drawing stands in `like`. Raises FloorMapUnreadable."""
        if file_format is FileFormat.GEOJSON:
            elements, width, height = await asyncio.to_thread(geojson.read_geojson, content)
            return replace(like, elements=elements, width=width, height=height)
        return await self._of_grid(caller, level_id, grid.read_grid(content), cell, like)

    async def read_picture(self, caller: Caller, level_id: int, content: bytes, squares: Squares) -> Drawing:
        """What a picture shows, a draft. Raises FloorMapUnreadable."""
        lines = await asyncio.to_thread(grid_of_picture, content, squares.legend, squares.pixels)
        return await self._of_grid(caller, level_id, lines, squares.metres, squares.like)

    async def take(
        self, caller: Caller, level_id: int, read: Drawing, why: Reason, *, save: bool
    ) -> tuple[MapView, Sequence[Problem]]:
        """What was read, saved as the map of a level or only looked at, with what is wrong with it.

        Raises FloorMapChanged, FloorMapUnreadable.
        """
        level = await self._levels.get(level_id)
        try:
            check_elements(read.elements)
        except InvalidArgument as error:
            raise geojson.as_unreadable(error.violations) from error
        if save:
            view = await self._service.replace(caller, level_id, read, why)
            return view, await self._service.problems(level.car_park, level_id)
        floor = self._service.drawn(level, read)
        numbers = {space.id: space.number for space in await self._service.spaces(level_id)}
        found = await self._service.problems(level.car_park, level_id, draft=floor)
        return MapView(floor, numbers, is_for_staff=True), found

    async def draw(self, caller: Caller, level_id: int, image: ImageFormat, scale: float) -> bytes:
        """A level with how its spaces stand, as the caller may see it. Raises FloorMapNotFound."""
        view = await self._service.get(caller, level_id)
        shapes = drawing.shapes_of(view.floor, await self._shown(caller, view))
        draw = drawing.svg if image is ImageFormat.SVG else drawing.png
        return await asyncio.to_thread(draw, view.floor, shapes, scale or drawing.STANDARD_SCALE)

    async def _shown(self, caller: Caller, view: MapView) -> Mapping[int, ShownSpace]:
        spaces = await self._floors.spaces(view.floor.level_id)
        cars = await self._floors.cars([space.session_id for space in spaces if space.session_id is not None])
        shown = dict[int, ShownSpace]()
        for space in spaces:
            car = cars.get(space.session_id) if space.session_id is not None else None
            is_own = car is not None and caller.is_driver and car.owner_id == caller.id
            label = car.license_plate if car and (view.is_for_staff or is_own) else ""
            shown[space.id] = ShownSpace(space.number, space.status, label, is_own)
        return shown

    async def _of_grid(
        self, caller: Caller, level_id: int, lines: Sequence[str], cell: float, like: Drawing
    ) -> Drawing:
        level = await self._levels.get(level_id)
        # Not out of memory: a level that was made a moment ago may not be there yet.
        floors = [_named(each) for each in await self._levels.list(caller, level.car_park)]
        above = next((each for each in floors if each.number > level.number), None)
        below = next((each for each in reversed(floors) if each.number < level.number), None)
        beside = grid.Neighbours(
            above,
            below,
            {each.id: await self._ramps(each) for each in (above, below) if each},
            [space.id for space in await self._service.spaces(level_id)],
        )
        side = cell or grid.STANDARD_CELL
        elements = await asyncio.to_thread(grid.elements_of, lines, side, beside)
        return replace(like, elements=elements, width=len(lines[0]) * side, height=len(lines) * side)

    async def _ramps(self, level: LevelName) -> Sequence[Element]:
        floor = await self._floors.find(level.id)
        return floor.of_kind(ElementKind.RAMP) if floor else []


def _named(level: Level) -> LevelName:
    return LevelName(level.id, level.car_park, level.name, level.number)
