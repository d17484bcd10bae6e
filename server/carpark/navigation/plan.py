"""One map, ready for ways through it: its lanes as lines, and the lane from which each thing is reached. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import shapely
from shapely import LineString, STRtree
from shapely import Point as Dot

from server.carpark.floor.model import NODES, SHAFTS, Element, ElementKind, FloorMap, Point
from server.carpark.navigation import geometry

REACH = 15.0
"""Metres from a lane within which something is reached from it."""
_SHORTEST = 0.01


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane whose ends are there. `length` is what it says of itself, or as it is drawn."""

    element: Element
    points: tuple[Point, ...]
    length: float
    drawn: float
    is_walled: bool

    @property
    def id(self) -> str:
        return self.element.id

    @property
    def scale(self) -> float:
        """Metres of its length for a metre of its drawing."""
        return self.length / self.drawn


@dataclass(frozen=True, slots=True)
class Foot:
    """Where something beside a lane is reached from it: so far along the lane, `aside` metres away from it."""

    lane: Lane
    offset: float
    point: Point
    aside: float


class LevelPlan:
    """What is made of the map of a level. It goes with one version of it."""

    def __init__(self, floor: FloorMap) -> None:
        self.floor = floor
        self.nodes: Mapping[str, Element] = {each.id: each for each in floor.elements if each.kind in NODES}
        self.shafts: Sequence[Element] = floor.of_kind(*SHAFTS)
        self._walls = STRtree([LineString(each.points) for each in floor.of_kind(ElementKind.WALL)])
        self.lanes: Mapping[str, Lane] = {
            lane.id: lane for each in floor.of_kind(ElementKind.LANE) if (lane := self._lane(each))
        }
        self._in_use = [lane for lane in self.lanes.values() if not lane.is_walled]
        self._lines = [LineString(lane.points) for lane in self._in_use]
        self._tree = STRtree(self._lines)

    @cached_property
    def feet(self) -> Mapping[str, Foot]:
        """Of the spaces, lifts and stairs that are reached from a lane, by their ids."""
        things = self.floor.of_kind(ElementKind.SPACE, *SHAFTS)
        return {each.id: foot for each in things if (foot := self.foot(each.point, each.lane_id))}

    @cached_property
    def spaces(self) -> Mapping[int, Element]:
        """By their numbers in the register."""
        return {each.space_id: each for each in self.floor.of_kind(ElementKind.SPACE) if each.space_id}

    def foot(self, point: Point, lane_id: str = "") -> Foot | None:
        """Of a named lane, else of the nearest one, without a wall in between; None where there is none."""
        dot = Dot(point)
        near = self._tree.query(dot, predicate="dwithin", distance=REACH)
        found = [self._foot(int(index), dot) for index in near if not lane_id or self._in_use[int(index)].id == lane_id]
        found.sort(key=lambda foot: (round(foot.aside, 6), foot.lane.id))
        return next((foot for foot in found if not self.is_walled((point, foot.point))), None)

    def is_walled(self, points: Sequence[Point]) -> bool:
        """Whether a wall crosses a line, or touches it."""
        line = LineString(points) if geometry.length(points) > _SHORTEST else Dot(points[0])
        return bool(len(self._walls.query(line, predicate="intersects")))

    def _foot(self, index: int, dot: Dot) -> Foot:
        lane, line = self._in_use[index], self._lines[index]
        along = shapely.line_locate_point(line, dot)
        on = shapely.line_interpolate_point(line, along)
        return Foot(lane, float(along) * lane.scale, (float(on.x), float(on.y)), float(dot.distance(on)))

    def _lane(self, element: Element) -> Lane | None:
        begin, end = self.nodes.get(element.from_id), self.nodes.get(element.to_id)
        if not begin or not end or not begin.points or not end.points:
            return None
        points = tuple(geometry.tidy([begin.point, *element.points, end.point]))
        drawn = geometry.length(points)
        if drawn < _SHORTEST:
            return None
        return Lane(element, points, element.length or drawn, drawn, self.is_walled(points))
