"""All zones of the city in memory: they are few, change seldom and are part of nearly every call."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

import shapely

from server.parking.zones.model import Place, Zone, distance_meters, zone_code


class ZoneCatalogue:
    """What this process knows of the zones. Filled and kept fresh by whoever owns it; answers without a query."""

    def __init__(self) -> None:
        self._zones: dict[str, Zone] = {}
        self._view = _View(())

    def replace_all(self, zones: Iterable[Zone]) -> None:
        """Forgets what is not among `zones`. Of a zone that is known in a newer version, the newer one stays."""
        known = self._zones
        self._zones = {zone.id: _newer(zone, known.get(zone.id)) for zone in zones}
        self._view = _View(self._zones.values())

    def put(self, zone: Zone) -> None:
        """Adds or replaces a zone, unless a newer version is known: changes may arrive late."""
        self._zones[zone.id] = _newer(zone, self._zones.get(zone.id))
        self._view = _View(self._zones.values())

    def remove(self, zone_id: str) -> None:
        if self._zones.pop(zone_id, None):
            self._view = _View(self._zones.values())

    def get(self, zone_id: str) -> Zone | None:
        return self._zones.get(zone_id)

    def by_code(self, code: str) -> Zone | None:
        return self._view.by_code.get(zone_code(code))

    def ordered(self, *, is_active: bool | None) -> Sequence[Zone]:
        """Zones by code."""
        return self._view.ordered(is_active)

    def near(self, place: Place, radius: float, *, is_active: bool | None) -> list[tuple[float, Zone]]:
        """Zones whose centre is at most `radius` metres away, with the distance in metres; the nearest first."""
        # One degree north is never less than 110.5 km: most of a large city is left out without trigonometry.
        degrees = radius / 110_500
        found = [
            (distance, zone)
            for zone in self._view.ordered(is_active)
            if abs(zone.centre.latitude - place.latitude) <= degrees
            and (distance := distance_meters(place, zone.centre)) <= radius
        ]
        return sorted(found, key=lambda each: (each[0], each[1].code))

    def containing(self, place: Place) -> Zone | None:
        """The zone around a place, the smallest one where zones overlap; the edge belongs to it."""
        return self._view.containing(place)


class _View:
    """One state of the catalogue, arranged for the questions it gets. Each arrangement is made when first needed."""

    def __init__(self, zones: Iterable[Zone]) -> None:
        self._zones = sorted(zones, key=lambda zone: zone.code)

    @cached_property
    def by_code(self) -> dict[str, Zone]:
        return {zone.code: zone for zone in self._zones}

    def ordered(self, is_active: bool | None) -> Sequence[Zone]:  # noqa: FBT001  # a filter
        return self._by_activity[is_active]

    @cached_property
    def _by_activity(self) -> dict[bool | None, Sequence[Zone]]:
        return {
            is_active: [zone for zone in self._zones if is_active is None or zone.is_active is is_active]
            for is_active in (None, True, False)
        }

    def containing(self, place: Place) -> Zone | None:
        zones, tree = self._areas
        found = [zones[index] for index in tree.query(shapely.Point(place), predicate="intersects")]
        return min(found, key=lambda zone: (shapely.Polygon(zone.boundary).area, zone.code), default=None)

    @cached_property
    def _areas(self) -> tuple[list[Zone], shapely.STRtree]:
        drawn = [zone for zone in self._zones if zone.boundary]
        return drawn, shapely.STRtree([shapely.Polygon(zone.boundary) for zone in drawn])


def _newer(zone: Zone, known: Zone | None) -> Zone:
    return known if known and known.version > zone.version else zone
