"""Zones: areas with one price. Money is millimes, places are degrees (WGS 84). Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple, TypeVar

import shapely
from shapely.validation import explain_validity

from server.parking.errors import InvalidBoundary, ZoneInactive
from server.parking.tariff import Tariff

DEFAULT_CAR_SABOT_FINE = 50_000
DEFAULT_POUND_FINE = 100_000
EARTH_RADIUS_METERS = 6_371_008.8
FEWEST_CORNERS = 3

T = TypeVar("T")


class Place(NamedTuple):
    """A point on the map, in degrees."""

    longitude: float
    latitude: float


Boundary = tuple[Place, ...]
"""The corners of an area, counter-clockwise, the first not repeated at the end; empty when not drawn."""


@dataclass(frozen=True, slots=True)
class Zone:
    """An area with one price. `version` grows by one with every change."""

    id: str
    code: str
    name: str
    description: str | None
    address: str | None
    tariff: Tariff
    is_active: bool
    centre: Place
    boundary: Boundary
    car_sabot_fine: int
    pound_fine: int
    created_at: datetime
    updated_at: datetime | None = None
    version: int = 1

    def price(self, minutes: int) -> int:
        """Raises ZoneInactive and MaxDurationExceeded."""
        if not self.is_active:
            raise ZoneInactive
        return self.tariff.price(minutes)


@dataclass(frozen=True, slots=True)
class ZoneChange:
    """New values for some of a zone's fields; None leaves a field.

    Empty texts, a daily rate of 0 and a longest stay of 0 take away what was there.
    """

    code: str | None = None
    name: str | None = None
    description: str | None = None
    address: str | None = None
    hourly_rate: int | None = None
    daily_rate: int | None = None
    max_duration_minutes: int | None = None
    is_active: bool | None = None
    centre: Place | None = None
    boundary: Boundary | None = None
    car_sabot_fine: int | None = None
    pound_fine: int | None = None

    def apply_to(self, zone: Zone, now: datetime) -> Zone:
        """The zone after the change. Raises InvalidBoundary."""
        tariff = Tariff(
            hourly_rate=_kept(self.hourly_rate, zone.tariff.hourly_rate),
            daily_rate=_kept(self.daily_rate, zone.tariff.daily_rate) or None,
            max_duration_minutes=_kept(self.max_duration_minutes, zone.tariff.max_duration_minutes) or None,
        )
        return replace(
            zone,
            code=zone_code(_kept(self.code, zone.code)),
            name=_kept(self.name, zone.name),
            description=_kept(self.description, zone.description) or None,
            address=_kept(self.address, zone.address) or None,
            tariff=tariff,
            is_active=_kept(self.is_active, zone.is_active),
            centre=_kept(self.centre, zone.centre),
            boundary=checked_boundary(self.boundary) if self.boundary else zone.boundary,
            car_sabot_fine=_kept(self.car_sabot_fine, zone.car_sabot_fine),
            pound_fine=_kept(self.pound_fine, zone.pound_fine),
            updated_at=now,
            version=zone.version + 1,
        )


def zone_code(text: str) -> str:
    """Upper and lower case are one code."""
    return text.strip().upper()


def checked_boundary(corners: Sequence[Place]) -> Boundary:
    """The corners counter-clockwise, as RFC 7946 wants. Raises InvalidBoundary unless they make a simple polygon."""
    ring = list(corners[:-1] if len(corners) > 1 and corners[0] == corners[-1] else corners)
    if len(ring) < FEWEST_CORNERS:
        raise InvalidBoundary(f"{len(ring)} corners")
    polygon = shapely.Polygon(ring)
    if not polygon.is_valid or polygon.area == 0:
        raise InvalidBoundary(explain_validity(polygon))
    return tuple(ring if polygon.exterior.is_ccw else ring[::-1])


def distance_meters(one: Place, other: Place) -> float:
    """Great-circle distance on a sphere of the Earth's mean radius (haversine), exact to half a percent."""
    phi_one, phi_other = math.radians(one.latitude), math.radians(other.latitude)
    half_phi = math.sin((phi_other - phi_one) / 2)
    half_lambda = math.sin(math.radians(other.longitude - one.longitude) / 2)
    chord = half_phi**2 + math.cos(phi_one) * math.cos(phi_other) * half_lambda**2
    return 2 * EARTH_RADIUS_METERS * math.asin(math.sqrt(min(1.0, chord)))


def _kept(new: T | None, old: T) -> T:
    return old if new is None else new
