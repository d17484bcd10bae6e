"""Cars on a floor, and what staff change there. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from server.carpark.spaces.model import Outage, SpaceType


@dataclass(frozen=True, slots=True)
class StandingCar:
    """A car that is in a car park, by its stay."""

    session_id: int
    license_plate: str
    owner_id: str | None
    entry_time: datetime
    space_id: int | None = None


@dataclass(frozen=True, slots=True)
class Edit:
    """What spaces are to be: of a type (None: as they are), and, with `sets_outage`, in use or out of it."""

    type: SpaceType | None = None
    sets_outage: bool = False
    outage: Outage | None = None


@dataclass(frozen=True, slots=True)
class Meant:
    """Which spaces are meant: some by their numbers in the register, else those of a zone, else those of a level."""

    space_ids: tuple[int, ...] = ()
    zone_id: int | None = None
    level_id: int | None = None
