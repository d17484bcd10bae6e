"""Which spaces a vehicle could be given, and what lists of stays are asked for. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from server.carpark.spaces.model import Space, SpaceType
from server.carpark.stays.errors import LevelNotFound
from server.carpark.stays.model import ParkingStay, Placed, ReservedPlace, StayStatus


@dataclass(frozen=True, slots=True)
class Wanted:
    """A space for a vehicle in a car park: of one of these types, the best first.

    Before others come the spaces of `zone_ids`; of each type those of `level_ids` in their order (none: by their rank).
    """

    car_park: str
    types: tuple[SpaceType, ...]
    zone_ids: tuple[int, ...] = ()
    level_ids: tuple[int, ...] = ()

    @property
    def preferences(self) -> Sequence[Mapping[str, Any]]:
        """What the spaces have in common, from the best ones on, by the fields of their documents."""
        zones: Sequence[Mapping[str, Any]] = (
            ({"zoneId": {"$in": [*self.zone_ids]}}, {"zoneId": {"$nin": [*self.zone_ids]}}) if self.zone_ids else ({},)
        )
        levels: Sequence[Mapping[str, Any]] = [{"levelId": each} for each in self.level_ids] or [{}]
        return [{"type": type_.value, **level, **zone} for type_ in self.types for zone in zones for level in levels]

    def within(self, reserved: ReservedPlace | None) -> Wanted:
        """The same for who has reserved a zone: its spaces come first."""
        if reserved is None or reserved.zone_id is None:
            return self
        return replace(self, zone_ids=(reserved.zone_id,))


@dataclass(frozen=True, slots=True)
class StayFilter:
    """Which stays: None does not limit. No index has a car park, an owner and a plate together."""

    car_park: str | None = None
    owner_id: str | None = None
    plate_key: str | None = None
    status: StayStatus | None = None
    entered_from: datetime | None = None
    entered_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class PlaceNames:
    """By the ids of zones their name and their level's id, by those of levels their names and the floors they are."""

    zones: Mapping[int, tuple[str, int]]
    levels: Mapping[int, tuple[str, int]]

    def levels_near(self, level_id: int) -> Sequence[int]:
        """All levels, the nearest to one of them first, of two the lower one. Raises LevelNotFound."""
        if level_id not in self.levels:
            raise LevelNotFound
        floor = self.levels[level_id][1]
        return sorted(self.levels, key=lambda each: (abs(self.levels[each][1] - floor), self.levels[each][1]))


@dataclass(frozen=True, slots=True)
class NamedSpace:
    """A space as its driver finds it."""

    space: Space
    zone: str
    level: str


@dataclass(frozen=True, slots=True)
class Entered:
    """A stay, and the space that it was given."""

    stay: ParkingStay
    space: NamedSpace | None


def entered(placed: Placed, names: PlaceNames) -> Entered:
    return Entered(placed.stay, named(placed.space, names) if placed.space else None)


def named(space: Space, names: PlaceNames) -> NamedSpace:
    zone, level_id = names.zones.get(space.zone_id, ("", space.level_id))
    return NamedSpace(space, zone, names.levels.get(level_id, ("", 0))[0])
