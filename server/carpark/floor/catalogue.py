"""All maps in memory: they change seldom, and ways through them are asked for at every gate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from server.carpark.floor.document import level_name_of, map_of
from server.carpark.floor.model import FloorMap, LevelName
from server.mongo.client import Document

MAPS = "floorMaps"
LEVELS = "carParkLevels"


class FloorCatalogue:
    """What this process knows of maps, and what levels are called. Kept fresh by whoever owns it."""

    def __init__(self) -> None:
        self._maps: dict[int, FloorMap] = {}
        self._levels: dict[int, LevelName] = {}
        self._of: dict[str, dict[int, FloorMap]] = {}

    def get(self, level_id: int) -> FloorMap | None:
        return self._maps.get(level_id)

    def level(self, level_id: int) -> LevelName | None:
        return self._levels.get(level_id)

    def levels(self) -> Mapping[int, LevelName]:
        return self._levels

    def of_car_park(self, code: str) -> Sequence[FloorMap]:
        """The maps of its levels, the lowest first."""
        return sorted(self._of.get(code, {}).values(), key=lambda each: (self._number(each.level_id), each.level_id))

    def ids(self) -> list[int]:
        return list(self._maps)

    def level_ids(self) -> list[int]:
        return list(self._levels)

    def put(self, floor: FloorMap) -> None:
        """Adds or replaces a map, unless a newer version is known: changes may arrive late."""
        known = self._maps.get(floor.level_id)
        if known is None or known.version <= floor.version:
            self._maps[floor.level_id] = floor
            self._of.setdefault(floor.car_park, {})[floor.level_id] = floor

    def remove(self, level_id: int) -> None:
        if gone := self._maps.pop(level_id, None):
            self._of[gone.car_park].pop(level_id, None)

    def put_level(self, level: LevelName) -> None:
        self._levels[level.id] = level

    def remove_level(self, level_id: int) -> None:
        self._levels.pop(level_id, None)

    def _number(self, level_id: int) -> int:
        level = self._levels.get(level_id)
        return level.number if level else 0


class HeldFloorMaps:
    """Fills a catalogue with the maps that can be read; implements Held."""

    collection = MAPS
    hidden = ()
    of_no_matter = ()

    def __init__(self, catalogue: FloorCatalogue) -> None:
        self._catalogue = catalogue

    def ids(self) -> list[str]:
        return list(map(str, self._catalogue.ids()))

    def put(self, document: Document) -> None:
        self._catalogue.put(map_of(document))

    def remove(self, document_id: str) -> None:
        self._catalogue.remove(int(document_id))


class HeldLevelNames:
    """Fills a catalogue with what levels are called; implements Held."""

    collection = LEVELS
    hidden = ()
    of_no_matter = ("pins", "updatedAt", "description")

    def __init__(self, catalogue: FloorCatalogue) -> None:
        self._catalogue = catalogue

    def ids(self) -> list[str]:
        return list(map(str, self._catalogue.level_ids()))

    def put(self, document: Document) -> None:
        self._catalogue.put_level(level_name_of(document))

    def remove(self, document_id: str) -> None:
        self._catalogue.remove_level(int(document_id))
