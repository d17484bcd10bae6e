"""Levels: the floors of a car park. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from server.values.unset import UNSET, Unset, kept


@dataclass(frozen=True, slots=True)
class Level:
    """A floor. `number` is which one: 0 is the ground, what is below is negative; a car park has it once."""

    id: int
    car_park: str
    name: str
    number: int
    description: str | None
    created_at: datetime
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class LevelChange:
    """New values for some of a level's fields: UNSET leaves a field, None takes away what it can be without."""

    name: str | Unset = UNSET
    number: int | Unset = UNSET
    description: str | Unset | None = UNSET

    def apply_to(self, level: Level, now: datetime) -> Level:
        """The level after the change; the same one when that changes nothing."""
        changed = replace(
            level,
            name=kept(self.name, level.name),
            number=kept(self.number, level.number),
            description=kept(self.description, level.description),
        )
        return level if changed == level else replace(changed, updated_at=now)
