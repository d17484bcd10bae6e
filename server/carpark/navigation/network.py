"""The lanes and ramps of a car park as one network. Pure.

A lane is one arc, or two where cars drive in both directions. What a car park has is in `Network`, whatever the car;
`driving.py` makes of it what one car can use.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from server.carpark.floor.model import RAMP_LENGTH, Element, ElementKind, FloorMap, Point
from server.carpark.navigation import geometry
from server.carpark.navigation.geometry import NEAR
from server.carpark.navigation.plan import Foot, Lane, LevelPlan

Key = tuple[int, str]
"""An element: the level's number, and its id there."""

WIDTH_LEFT = 0.2
"""Metres that a lane must be wider than the car."""


@dataclass(frozen=True, slots=True)
class Arc:
    """A lane or ramp in one direction. `points` are its line, of a ramp just both ends, on two levels."""

    index: int
    begin: Key
    end: Key
    length: float
    points: tuple[Point, ...]
    element: Element
    lane: Lane | None
    is_back: bool
    first_heading: float | None
    last_heading: float | None

    @property
    def is_ramp(self) -> bool:
        return self.lane is None

    def fits(self, height: float, width: float) -> bool:
        """Whether a car passes; 0 is a car that fits everywhere."""
        element = self.element
        if element.is_closed or (self.lane is not None and self.lane.is_walled):
            return False
        if element.height_limit is not None and height > element.height_limit:
            return False
        return not (element.width is not None and width and width + WIDTH_LEFT > element.width + NEAR)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place from or to which there are ways: a node of the network, or something beside a lane."""

    level_id: int
    point: Point
    node: Key | None = None
    foot: Foot | None = None
    element: Element | None = None

    @property
    def aside(self) -> float:
        return self.foot.aside if self.foot else 0.0


class Network:
    """Of the published maps of a car park."""

    def __init__(self, floors: Iterable[FloorMap], plans: Mapping[tuple[int, int], LevelPlan] | None = None) -> None:
        known = plans or {}
        self.plans: Mapping[int, LevelPlan] = {
            floor.level_id: known.get((floor.level_id, floor.version)) or LevelPlan(floor) for floor in floors
        }
        self.nodes: Mapping[Key, Element] = {
            (level_id, node.id): node for level_id, plan in self.plans.items() for node in plan.nodes.values()
        }
        self.arcs: Sequence[Arc] = [*self._arcs()]
        self.by_lane: dict[Key, list[Arc]] = {}
        for arc in self.arcs:
            if arc.lane is not None:
                self.by_lane.setdefault((arc.begin[0], arc.element.id), []).append(arc)
        self._of_kind: dict[ElementKind, Sequence[Spot]] = {}
        self.levels_of_spaces: Mapping[int, int] = {
            space_id: level_id for level_id, plan in self.plans.items() for space_id in plan.spaces
        }

    def space(self, space_id: int) -> Spot | None:
        """None for one that is on no map, or that no lane reaches."""
        if (level_id := self.levels_of_spaces.get(space_id)) is None:
            return None
        element = self.plans[level_id].spaces[space_id]
        return self.element((level_id, element.id))

    def element(self, key: Key) -> Spot | None:
        """None for one that is not there, or where nobody is led."""
        level_id, element_id = key
        if (plan := self.plans.get(level_id)) is None or (element := plan.floor.by_id.get(element_id)) is None:
            return None
        if element_id in plan.nodes:
            return Spot(level_id, element.point, node=key, element=element)
        if (foot := plan.feet.get(element_id)) is None:
            return None
        node = key if element.kind in {ElementKind.LIFT, ElementKind.STAIRS} else None
        return Spot(level_id, element.point, node=node, foot=foot, element=element)

    def point(self, level_id: int, point: Point) -> Spot | None:
        """None where no lane is near."""
        plan = self.plans.get(level_id)
        foot = plan.foot(point) if plan else None
        return Spot(level_id, point, foot=foot) if foot else None

    def of_kind(self, kind: ElementKind) -> Sequence[Spot]:
        """All places of a kind that are open."""
        if (known := self._of_kind.get(kind)) is None:
            known = self._of_kind[kind] = [
                spot
                for level_id, plan in self.plans.items()
                for element in plan.floor.of_kind(kind)
                if not element.is_closed and (spot := self.element((level_id, element.id)))
            ]
        return known

    def _arcs(self) -> Iterable[Arc]:
        count = 0
        for level_id, plan in self.plans.items():
            for lane in plan.lanes.values():
                element = lane.element
                begin, end = (level_id, element.from_id), (level_id, element.to_id)
                for is_back in (False,) if element.one_way else (False, True):
                    if arc := self._arc(count, begin, end, element, lane=lane, is_back=is_back):
                        count += 1
                        yield arc
            for ramp in plan.floor.of_kind(ElementKind.RAMP):
                end = (ramp.to_level_id, ramp.to_id)
                for is_back in (False,) if ramp.one_way else (False, True):
                    if end in self.nodes and (
                        arc := self._arc(count, (level_id, ramp.id), end, ramp, lane=None, is_back=is_back)
                    ):
                        count += 1
                        yield arc

    def _arc(
        self, index: int, begin: Key, end: Key, element: Element, *, lane: Lane | None, is_back: bool
    ) -> Arc | None:
        if is_back:
            begin, end = end, begin
        # Nobody drives out by an entrance or in by an exit.
        if self.nodes[end].kind is ElementKind.ENTRANCE or self.nodes[begin].kind is ElementKind.EXIT:
            return None
        if lane is None:
            points: tuple[Point, ...] = (self.nodes[begin].point, self.nodes[end].point)
            length = element.length or RAMP_LENGTH
            return Arc(index, begin, end, length, points, element, None, is_back, None, None)
        points = lane.points[::-1] if is_back else lane.points
        first, last = geometry.first_heading(points), geometry.last_heading(points)
        return Arc(index, begin, end, lane.length, points, element, lane, is_back, first, last)
