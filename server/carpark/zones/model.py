"""Zones: parts of levels, with spaces in them. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from server.carpark.levels.model import Level
from server.values.unset import UNSET, Unset, kept


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of a level, whose name it has alone there."""

    id: int
    car_park: str
    level_id: int
    name: str
    description: str | None
    created_at: datetime
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ZoneView:
    """A zone with its level, None when somebody deleted that by hand."""

    zone: Zone
    level: Level | None


@dataclass(frozen=True, slots=True)
class ZoneChange:
    """New values for some of a zone's fields: UNSET leaves a field, None takes away what it can be without."""

    level_id: int | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset | None = UNSET

    def apply_to(self, zone: Zone, now: datetime) -> Zone:
        """The zone after the change; the same one when that changes nothing."""
        changed = replace(
            zone,
            level_id=kept(self.level_id, zone.level_id),
            name=kept(self.name, zone.name),
            description=kept(self.description, zone.description),
        )
        return zone if changed == zone else replace(changed, updated_at=now)
