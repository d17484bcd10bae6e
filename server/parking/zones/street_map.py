"""Which zones are around a place. They are put in and taken out one by one, at the same cost however many there are."""

from __future__ import annotations

import math
from dataclasses import dataclass

import shapely

from server.parking.zones.model import Place, Zone

CELL_DEGREES = 0.01
"""About a kilometre: most zones touch one to four cells."""
MOST_CELLS = 256
"""A zone that touches more cells is looked at for every place instead; a city has few of those."""

Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Area:
    zone: Zone
    polygon: shapely.Polygon
    size: float
    cells: tuple[Cell, ...]
    """None at all for a zone that is too wide for cells."""

    @classmethod
    def of(cls, zone: Zone) -> _Area:
        """Raises ValueError and shapely's errors for corners that make no area."""
        polygon = shapely.Polygon(zone.boundary)
        shapely.prepare(polygon)
        west, south, east, north = (math.floor(edge / CELL_DEGREES) for edge in polygon.bounds)
        cells: tuple[Cell, ...] = ()
        if (east - west + 1) * (north - south + 1) <= MOST_CELLS:
            cells = tuple((x, y) for x in range(west, east + 1) for y in range(south, north + 1))
        return cls(zone, polygon, polygon.area, cells)


class StreetMap:
    """A grid of cells, each with the zones that touch it."""

    def __init__(self) -> None:
        self._areas: dict[str, _Area] = {}
        self._cells: dict[Cell, dict[str, _Area]] = {}
        self._wide: dict[str, _Area] = {}

    def put(self, zone: Zone) -> None:
        """Draws a zone, in the place of what was drawn of it; one without a boundary is taken out.

        Raises ValueError and shapely's errors for corners that make no area; nothing is changed then.
        """
        known = self._areas.get(zone.id)
        if known and known.zone.boundary == zone.boundary:
            area: _Area | None = _Area(zone, known.polygon, known.size, known.cells)
        else:
            area = _Area.of(zone) if zone.boundary else None
        self.remove(zone.id)
        if area is None:
            return
        self._areas[zone.id] = area
        for cell in area.cells:
            self._cells.setdefault(cell, {})[zone.id] = area
        if not area.cells:
            self._wide[zone.id] = area

    def remove(self, zone_id: str) -> None:
        if (area := self._areas.pop(zone_id, None)) is None:
            return
        self._wide.pop(zone_id, None)
        for cell in area.cells:
            there = self._cells[cell]
            del there[zone_id]
            if not there:
                del self._cells[cell]

    def containing(self, place: Place, *, is_active: bool | None = None) -> Zone | None:
        """The zone around a place, the smallest one where zones overlap; the edge belongs to it.

        `is_active` leaves out the others; None takes all.
        """
        cell = (math.floor(place.longitude / CELL_DEGREES), math.floor(place.latitude / CELL_DEGREES))
        point = shapely.Point(place)
        candidates = (*self._cells.get(cell, {}).values(), *self._wide.values())
        around = [
            area
            for area in candidates
            if (is_active is None or area.zone.is_active is is_active) and area.polygon.intersects(point)
        ]
        smallest = min(around, key=lambda area: (area.size, area.zone.code), default=None)
        return smallest.zone if smallest else None
