"""Streets: lines in zones, and what parking on their sides is. Places are degrees (WGS 84), lengths metres. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import pairwise

import polyline

from server.errors import FieldViolation, InvalidArgument
from server.parking.zones.model import Place, distance_meters
from server.values.unset import UNSET, Unset, kept

DECIMALS = 5
"""Of an encoded polyline: to about a metre."""
FEWEST_PLACES = 2
MOST_PLACES = 2_000
MOST_OF_A_ZONE = 1_000
"""As many as one page shows: the editor draws a zone's streets anew from what it is given."""

# Two numbers a place, each of at most seven characters: what is longer could be no degrees, and decode only slowly.
_ENCODED = re.compile(r"(?:(?:[_-~]{0,6}[?-^]){2})+")
_FROM_THE_WEST, _FROM_THE_SOUTH = 180.0, 90.0


class StreetType(StrEnum):
    """What parking on a street, or on one side of it, is."""

    PAYABLE = "payable"
    FREE = "free"
    PROHIBITED = "prohibited"


@dataclass(frozen=True, slots=True)
class Line:
    """A line in order: its places, the same encoded, and its length in metres. `line_of` makes one."""

    places: tuple[Place, ...]
    encoded: str
    length_meters: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """A line as a client gave it: places, or an encoded polyline, or both."""

    places: tuple[Place, ...] = ()
    encoded: str = ""

    def beside(self, known: Line) -> Drawing:
        """Of two ways the new one: clients change one of them and send the other back as they were given it."""
        if not (self.places and self.encoded):
            return self
        if self.places == known.places:
            return Drawing(encoded=self.encoded)
        return Drawing(self.places) if self.encoded == known.encoded else self


@dataclass(frozen=True, slots=True)
class Street:
    """A street of a zone. `matched` is its line on the road network, encoded; `version` counts its changes."""

    id: str
    zone_id: str
    name: str | None
    left: StreetType
    right: StreetType
    line: Line
    matched: str | None
    is_active: bool
    created_at: datetime
    updated_at: datetime | None = None
    version: int = 1

    @property
    def type(self) -> StreetType:
        """What its sides come to: the first of payable, free and prohibited that one of them is."""
        return next(type_ for type_ in StreetType if type_ in {self.left, self.right})


@dataclass(frozen=True, slots=True)
class NewStreet:
    """A street to make."""

    zone_id: str
    name: str | None
    left: StreetType
    right: StreetType
    drawing: Drawing
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class StreetChange:
    """New values for some of a street's fields: UNSET leaves a field, None takes away its name."""

    zone_id: str | Unset = UNSET
    name: str | Unset | None = UNSET
    left: StreetType | Unset = UNSET
    right: StreetType | Unset = UNSET
    drawing: Drawing | Unset = UNSET
    is_active: bool | Unset = UNSET

    def apply_to(self, street: Street, line: Line, matched: str | None, now: datetime) -> Street:
        """The street after the change, with the line it then has; the same one when that changes nothing."""
        changed = replace(
            street,
            zone_id=kept(self.zone_id, street.zone_id),
            name=kept(self.name, street.name) or None,
            left=kept(self.left, street.left),
            right=kept(self.right, street.right),
            line=line,
            matched=matched,
            is_active=kept(self.is_active, street.is_active),
        )
        return street if changed == street else replace(changed, updated_at=now, version=street.version + 1)


@dataclass(frozen=True, slots=True)
class StreetFilter:
    """Which streets to list; None does not limit. No zone at all finds nothing."""

    zone_ids: Collection[str] | None = None
    type: StreetType | None = None
    is_active: bool | None = None


def line_of(drawing: Drawing, path: str = "") -> Line:
    """The line that was drawn; exact where places are given.

    Raises InvalidArgument that names the field below `path` (such as `streets[3].`): for a polyline that is none, for
    places that are too few, too many, not on Earth or all the same, and for two ways that give different lines.
    """
    field = f"{path}points" if drawing.places else f"{path}encoded_polyline"
    decoded = _decoded(drawing.encoded, path) if drawing.encoded else ()
    places = drawing.places or decoded
    if fault := _fault(places):
        raise InvalidArgument(FieldViolation(field, *fault))
    encoded = encoded_polyline(places)
    if drawing.encoded and encoded_polyline(decoded) != encoded:
        fr, en = "n'est pas le tracé des points", "is not the line of the points"
        raise InvalidArgument(FieldViolation(f"{path}encoded_polyline", fr, en, "street.same_line"))
    return line_with(places, encoded)


def line_with(places: Sequence[Place], encoded: str) -> Line:
    """A line whose encoded polyline is known."""
    length = sum(distance_meters(one, other) for one, other in pairwise(places))
    return Line(tuple(places), encoded, round(length, 1))


def encoded_polyline(places: Sequence[Place]) -> str:
    return polyline.encode([(place.latitude, place.longitude) for place in places], DECIMALS)


def _decoded(encoded: str, path: str) -> tuple[Place, ...]:
    if not _ENCODED.fullmatch(encoded):
        fr, en = "n'est pas une polyligne encodée", "is not an encoded polyline"
        raise InvalidArgument(FieldViolation(f"{path}encoded_polyline", fr, en, "street.polyline"))
    return tuple(Place(longitude, latitude) for latitude, longitude in polyline.decode(encoded, DECIMALS))


def _fault(places: Sequence[Place]) -> tuple[str, str, str] | None:
    """What is wrong with a line, in French and English, and the id of the rule."""
    if not FEWEST_PLACES <= len(places) <= MOST_PLACES:
        return "doit avoir de 2 à 2 000 points", "must have 2 to 2,000 points", "street.places"
    if any(abs(place.longitude) > _FROM_THE_WEST or abs(place.latitude) > _FROM_THE_SOUTH for place in places):
        return "sort de la Terre", "leaves the Earth", "street.places"
    if all(place == places[0] for place in places):
        return "doit avoir des points différents", "must have different points", "street.places"
    return None
