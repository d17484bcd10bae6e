"""Zones: areas with one price. Money is millimes, places are degrees (WGS 84). Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import NamedTuple

import shapely
from shapely.validation import explain_validity

from server.errors import FieldViolation, InvalidArgument
from server.parking.errors import InvalidBoundary, ZoneInactive
from server.parking.hours import ALL_DAY, DailyHours, OpeningHours, Season
from server.parking.tariff import Quote, Surcharges, Tariff
from server.values.day_prices import DayPrices, Peak
from server.values.unset import UNSET, Unset, kept

DEFAULT_CAR_SABOT_FINE = 50_000
DEFAULT_POUND_FINE = 100_000
CAR_SABOT, POUND = "car_sabot", "pound"
PAST_FINES_KEPT = timedelta(days=3)
MOST_PAST_FINES = 50
EARTH_RADIUS_METERS = 6_371_008.8
FEWEST_CORNERS = 3


class Place(NamedTuple):
    """A point on the map, in degrees."""

    longitude: float
    latitude: float


Boundary = tuple[Place, ...]
"""The corners of an area, counter-clockwise, the first not repeated at the end; empty when not drawn."""


@dataclass(frozen=True, slots=True)
class PastFine:
    """What `car_sabot` or `pound` cost until an instant (millimes)."""

    name: str
    fine: int
    until: datetime


@dataclass(frozen=True)
class Zone:
    """An area with one price. `version` grows by one with every change.

    `tariff` holds its rates and limit, `tariff_with_hours` all that a stay costs by. `operating_hours` is when parking
    costs, None when that is not said; `seasons` have hours of their own. `free_hours` and `free_minutes_per_day` are as
    in OpeningHours. `season_badge_price` is that of a year, None where no badges are sold. `past_fines` are those of
    the last days, which devices may still show.
    """

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
    phone: str | None = None
    operating_hours: DailyHours | None = None
    seasons: tuple[Season, ...] = ()
    number_of_places: int | None = None
    free_hours: tuple[DailyHours, ...] = ()
    free_minutes_per_day: int | None = None
    past_fines: tuple[PastFine, ...] = ()

    def had_fine(self, name: str, millimes: int, since: datetime) -> bool:
        """Whether `car_sabot` or `pound` cost so much at some time from an instant on, up to now."""
        now = self.car_sabot_fine if name == CAR_SABOT else self.pound_fine
        past = (each.fine for each in self.past_fines if each.name == name and each.until >= since)
        return millimes == now or millimes in past

    season_badge_price: int | None = None

    @cached_property
    def tariff_with_hours(self) -> Tariff:
        """What a stay that begins now costs by, to its end. Without hours where every minute costs."""
        hours = OpeningHours(
            self.operating_hours or ALL_DAY, self.free_hours, self.seasons, self.free_minutes_per_day or 0
        )
        return self.tariff if hours == OpeningHours() else replace(self.tariff, hours=hours)

    def tariff_on(self, holidays: frozenset[date]) -> Tariff:
        """`tariff_with_hours` with the holidays that count for a stay."""
        return self.tariff_with_hours.with_holidays(holidays)

    def contains(self, place: Place) -> bool | None:
        """Whether a place lies in the zone, its edge included; None when its boundary is not drawn."""
        return None if self._area is None else bool(shapely.intersects_xy(self._area, place.longitude, place.latitude))

    @cached_property
    def _area(self) -> shapely.Polygon | None:
        """Drawn once for all stays: that takes five times as long as to look whether a place lies in it."""
        if not self.boundary:
            return None
        area = shapely.Polygon(self.boundary)
        shapely.prepare(area)
        return area

    def is_free_at(self, instant: datetime) -> bool:
        """Whether parking costs nobody anything: outside opening hours, and in free ones."""
        if (hours := self.tariff_with_hours.hours) is None:
            return False
        # Free minutes are those of a stay: whoever has none has no free minutes, either.
        return not replace(hours, free_minutes_per_day=0).paid_intervals(instant, instant + timedelta(minutes=1))

    def quote(self, start: datetime, end: datetime, holidays: frozenset[date] = frozenset()) -> Quote:
        """What a stay costs here, and why. Raises ZoneInactive and MaxDurationExceeded."""
        if not self.is_active:
            raise ZoneInactive
        return self.tariff_on(holidays).quote(start, end)


@dataclass(frozen=True, slots=True)
class ZoneChange:
    """New values for some of a zone's fields: UNSET leaves a field, None takes away what a zone can be without."""

    code: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset | None = UNSET
    address: str | Unset | None = UNSET
    hourly_rate: int | Unset = UNSET
    daily_rate: int | Unset | None = UNSET
    max_duration_minutes: int | Unset | None = UNSET
    is_active: bool | Unset = UNSET
    centre: Place | Unset = UNSET
    boundary: Boundary | Unset = UNSET
    car_sabot_fine: int | Unset = UNSET
    pound_fine: int | Unset = UNSET
    phone: str | Unset | None = UNSET
    operating_hours: DailyHours | Unset | None = UNSET
    daily_hours: DailyHours | Unset | None = UNSET
    """The same, said in the other way."""
    seasons: tuple[Season, ...] | Unset = UNSET
    number_of_places: int | Unset | None = UNSET
    free_hours: tuple[DailyHours, ...] | Unset = UNSET
    free_minutes_per_day: int | Unset | None = UNSET
    season_badge_price: int | Unset | None = UNSET
    peak: Peak | Unset | None = UNSET
    days: DayPrices | Unset | None = UNSET

    def apply_to(self, zone: Zone, now: datetime) -> Zone:
        """The zone after the change; the same one when nothing changes. Raises InvalidBoundary, InvalidArgument."""
        tariff = zone.tariff
        changed = replace(
            zone,
            code=zone_code(kept(self.code, zone.code)),
            name=kept(self.name, zone.name),
            description=kept(self.description, zone.description) or None,
            address=kept(self.address, zone.address) or None,
            tariff=replace(
                tariff,
                hourly_rate=kept(self.hourly_rate, tariff.hourly_rate),
                daily_rate=kept(self.daily_rate, tariff.daily_rate),
                max_duration_minutes=kept(self.max_duration_minutes, tariff.max_duration_minutes),
                surcharges=self._surcharges(tariff.surcharges or Surcharges()),
            ),
            is_active=kept(self.is_active, zone.is_active),
            centre=kept(self.centre, zone.centre),
            boundary=zone.boundary if isinstance(self.boundary, Unset) else checked_boundary(self.boundary),
            car_sabot_fine=kept(self.car_sabot_fine, zone.car_sabot_fine),
            pound_fine=kept(self.pound_fine, zone.pound_fine),
            phone=kept(self.phone, zone.phone) or None,
            operating_hours=hours_of_both(self.operating_hours, self.daily_hours, zone.operating_hours),
            seasons=kept(self.seasons, zone.seasons),
            number_of_places=kept(self.number_of_places, zone.number_of_places),
            free_hours=kept(self.free_hours, zone.free_hours),
            free_minutes_per_day=kept(self.free_minutes_per_day, zone.free_minutes_per_day),
            season_badge_price=kept(self.season_badge_price, zone.season_badge_price),
        )
        if changed == zone:
            return zone
        return replace(changed, updated_at=now, version=zone.version + 1, past_fines=_past_fines(zone, changed, now))

    def _surcharges(self, before: Surcharges) -> Surcharges | None:
        return surcharges_of(kept(self.peak, before.peak), kept(self.days, before.days))


def surcharges_of(peak: Peak | None, days: DayPrices | None) -> Surcharges | None:
    """What a zone's prices have beside its hourly rate; None for nothing."""
    return Surcharges(peak, days) if peak or days else None


def _past_fines(before: Zone, after: Zone, now: datetime) -> tuple[PastFine, ...]:
    kept_ones = [each for each in before.past_fines if each.until > now - PAST_FINES_KEPT][-MOST_PAST_FINES:]
    if after.car_sabot_fine != before.car_sabot_fine:
        kept_ones.append(PastFine(CAR_SABOT, before.car_sabot_fine, now))
    if after.pound_fine != before.pound_fine:
        kept_ones.append(PastFine(POUND, before.pound_fine, now))
    return tuple(kept_ones)


def hours_of_both(
    text: DailyHours | Unset | None, parts: DailyHours | Unset | None, known: DailyHours | None = None
) -> DailyHours | None:
    """The hours that are given in one way, in both, or in none, which leaves those that are `known`.

    Of two ways that differ the new one counts: clients change one of them and send the other back as they were given
    it. Raises InvalidArgument when both are new.
    """
    if isinstance(text, Unset) or isinstance(parts, Unset):
        return kept(text, kept(parts, known))
    if text != parts and known not in {text, parts}:
        fr, en = "ne dit pas la même chose que le texte", "says something else than the text"
        raise InvalidArgument(FieldViolation("daily_hours", fr, en, "hours.same"))
    return parts if text == known else text


def zone_code(text: str) -> str:
    """Upper and lower case are one code."""
    return text.strip().upper()


def checked_boundary(corners: Sequence[Place]) -> Boundary:
    """The corners counter-clockwise, as RFC 7946 wants; none when there are none: the area is not drawn.

    Raises InvalidBoundary unless they make a simple polygon.
    """
    if not corners:
        return ()
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
