"""Maps of the levels of car parks: what is where, and how it hangs together. Pure; lengths are metres."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import cached_property, partial

from server.carpark.floor.errors import FloorElementNotFound
from server.errors import FieldViolation, InvalidArgument

Point = tuple[float, float]
"""Metres to the right and downwards from the upper left corner of a level."""

MOST_ELEMENTS = 5_000
"""Of a level."""
SPACE_WIDTH, SPACE_DEPTH = 2.5, 5.0
RAMP_LENGTH = 20.0


class ElementKind(StrEnum):
    """What an element is, as stored. parkup.carpark.v1.FloorElement.Kind says what each is."""

    SPACE = "space"
    LANE = "lane"
    JUNCTION = "junction"
    ENTRANCE = "entrance"
    EXIT = "exit"
    RAMP = "ramp"
    LIFT = "lift"
    STAIRS = "stairs"
    WALL = "wall"


NODES = frozenset({ElementKind.JUNCTION, ElementKind.ENTRANCE, ElementKind.EXIT, ElementKind.RAMP})
"""Where lanes begin and end."""
SHAFTS = frozenset({ElementKind.LIFT, ElementKind.STAIRS})
CANNOT_BE_CLOSED = frozenset({ElementKind.SPACE, ElementKind.WALL})


@dataclass(frozen=True, slots=True)
class Element:
    """One thing on a level. `length`, `width`, `depth` and `height_limit` are None where they are not said."""

    id: str
    kind: ElementKind
    name: str = ""
    points: tuple[Point, ...] = ()
    from_id: str = ""
    to_id: str = ""
    to_level_id: int = 0
    one_way: bool = False
    length: float | None = None
    width: float | None = None
    depth: float | None = None
    angle: float = 0.0
    height_limit: float | None = None
    is_closed: bool = False
    space_id: int = 0
    lane_id: str = ""
    shaft: str = ""

    @property
    def point(self) -> Point:
        return self.points[0]

    def corners(self) -> Sequence[Point]:
        """Of a space, in order."""
        half_width, half_depth = (self.width or SPACE_WIDTH) / 2, (self.depth or SPACE_DEPTH) / 2
        turn = math.radians(self.angle)
        cos, sin, (x, y) = math.cos(turn), math.sin(turn), self.point
        sides = (
            (-half_width, -half_depth),
            (half_width, -half_depth),
            (half_width, half_depth),
            (-half_width, half_depth),
        )
        return [(x + dx * cos - dy * sin, y + dx * sin + dy * cos) for dx, dy in sides]


@dataclass(frozen=True)
class FloorMap:
    """The map of a level. `version` counts its changes. `published` is what drivers go by while this is a draft."""

    level_id: int
    car_park: str
    width: float
    height: float
    elements: tuple[Element, ...]
    updated_at: datetime
    building: str = ""
    version: int = 1
    is_draft: bool = False
    updated_by: str = ""
    reason: str = ""
    published: FloorMap | None = None

    @property
    def for_drivers(self) -> FloorMap | None:
        """What drivers see and are led by; None while nothing was published."""
        return self.published if self.is_draft else self

    def following(self, before: FloorMap | None, *, at: datetime, by: str, reason: str) -> FloorMap:
        """As the version after another one. Of a draft, drivers keep what they went by."""
        version = before.version + 1 if before else 1
        changed = partial(replace, version=version, updated_at=at, updated_by=by, reason=reason)
        kept = before.for_drivers if before and self.is_draft else None
        if kept and self.published and self.published is not kept:
            kept = changed(self.published)
        return changed(self, published=kept)

    @cached_property
    def by_id(self) -> Mapping[str, Element]:
        return {element.id: element for element in self.elements}

    def of_kind(self, *kinds: ElementKind) -> Sequence[Element]:
        return [element for element in self.elements if element.kind in kinds]

    def found(self, element_id: str) -> Element:
        """Raises FloorElementNotFound."""
        if (element := self.by_id.get(element_id)) is None:
            raise FloorElementNotFound
        return element

    def with_element(self, element: Element) -> FloorMap:
        """With one more, or another one of this id in its place."""
        if element.id in self.by_id:
            return replace(self, elements=tuple(element if each.id == element.id else each for each in self.elements))
        return replace(self, elements=(*self.elements, element))

    def without_element(self, element_id: str) -> FloorMap:
        """Raises FloorElementNotFound."""
        gone = self.found(element_id)
        return replace(self, elements=tuple(each for each in self.elements if each is not gone))

    def with_closed(self, element_id: str, *, is_closed: bool) -> FloorMap:
        """For drivers at once, though this be a draft. Raises FloorElementNotFound, also for what cannot be closed."""
        if self.published and element_id in self.published.by_id:
            here = replace(self, published=None)
            if element_id in self.by_id:
                here = here.with_closed(element_id, is_closed=is_closed)
            return replace(here, published=self.published.with_closed(element_id, is_closed=is_closed))
        if (element := self.found(element_id)).kind in CANNOT_BE_CLOSED:
            raise FloorElementNotFound
        return self.with_element(replace(element, is_closed=is_closed))


@dataclass(frozen=True, slots=True)
class LevelName:
    """What people call a level, and which floor it is."""

    id: int
    car_park: str
    name: str
    number: int


_ONE_POINT = frozenset(ElementKind) - {ElementKind.LANE, ElementKind.WALL}
_LEAST_CORNERS = 2


def check_elements(elements: Iterable[Element], prefix: str = "elements") -> None:
    """What an element has to say of itself, by its kind; what is wrong between them is a problem of the map.

    Raises InvalidArgument.
    """
    wrong = list[FieldViolation]()
    seen = set[str]()
    for index, element in enumerate(elements):
        field = f"{prefix}[{index}]" if prefix == "elements" else prefix
        wrong += check_element(element, field)
        if element.id in seen:
            wrong.append(FieldViolation(f"{field}.id", "est déjà pris sur ce niveau", "is taken on this level"))
        seen.add(element.id)
    if wrong:
        raise InvalidArgument(*wrong[:20])


def check_element(element: Element, field: str) -> list[FieldViolation]:
    """What is wrong with one element alone."""
    kind, wrong = element.kind, list[FieldViolation]()
    if not element.id:
        wrong.append(_missing(f"{field}.id"))
    if kind in _ONE_POINT and len(element.points) != 1:
        wrong.append(FieldViolation(f"{field}.points", "doit contenir un seul point", "must be one point"))
    if kind is ElementKind.WALL and len(element.points) < _LEAST_CORNERS:
        wrong.append(
            FieldViolation(f"{field}.points", "doit contenir deux points ou plus", "must be two points or more")
        )
    if kind is ElementKind.LANE and not element.from_id:
        wrong.append(_missing(f"{field}.from_id"))
    if kind in {ElementKind.LANE, ElementKind.RAMP} and not element.to_id:
        wrong.append(_missing(f"{field}.to_id"))
    if kind is ElementKind.LANE and element.from_id and element.from_id == element.to_id and not element.points:
        wrong.append(FieldViolation(f"{field}.to_id", "ramène au départ", "leads back to where the lane begins"))
    if kind is ElementKind.RAMP and not element.to_level_id:
        wrong.append(_missing(f"{field}.to_level_id"))
    if kind in SHAFTS and not element.shaft:
        wrong.append(_missing(f"{field}.shaft"))
    return wrong


def _missing(field: str) -> FieldViolation:
    return FieldViolation(field, "est obligatoire", "value is required")
