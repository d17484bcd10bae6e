"""Spaces of a car park: each a place for one car. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from server.errors import FieldViolation, InvalidArgument
from server.values.unset import UNSET, Unset

MOST_AT_ONCE = 1_000
"""Spaces that one call makes."""
MOST_WATCHED = 10_000
"""Spaces that a display shows."""

_RUNS = re.compile(r"\d+|\D+")
_LEVELS_BELOW = 500
_LONGEST_NUMBER = 99


class SpaceType(StrEnum):
    """Whom a space is for, as stored. parkup.carpark.v1.CarParkSpace.Type says what each is."""

    STANDARD = "standard"
    COMPACT = "compact"
    HANDICAPPED = "handicapped"
    EV = "ev"
    MOTORCYCLE = "motorcycle"


class SpaceStatus(StrEnum):
    """How a space stands, as stored beside what it follows from."""

    AVAILABLE = "available"
    OCCUPIED = "occupied"
    RESERVED = "reserved"
    MAINTENANCE = "maintenance"
    OUT_OF_SERVICE = "out_of_service"


class Outage(StrEnum):
    """What staff took a space out of use for, as stored."""

    MAINTENANCE = "maintenance"
    OUT_OF_SERVICE = "out_of_service"


@dataclass(frozen=True, slots=True)
class Hold:
    """For whom a space is kept: a reservation, from 30 minutes before it begins; a vehicle that staff gave it to
    (`allocation_id`); or one that is on its way to it, for `holder`, a driver's id or a plate.

    `license_plate` is whose, if it says so; `plate_key`, of all but reservations, is the vehicle that may stand there.
    """

    reservation_id: int | None
    license_plate: str | None
    until: datetime
    allocation_id: int | None = None
    plate_key: str | None = None
    holder: str | None = None


def status_of(outage: Outage | None, session_id: int | None, hold: Hold | None) -> SpaceStatus:
    """How a space stands: a car comes before all, then what staff say, then a reservation.

    Whoever changes one of the three writes the status in the same update; `SpaceDocument` has it as an expression.
    """
    if session_id is not None:
        return SpaceStatus.OCCUPIED
    if outage is not None:
        return SpaceStatus(outage.value)
    return SpaceStatus.AVAILABLE if hold is None else SpaceStatus.RESERVED


@dataclass(frozen=True, slots=True)
class Space:
    """A space. `rank` is its place in the order of spaces of its car park: by level, then by number as people count."""

    id: int
    car_park: str
    level_id: int
    zone_id: int
    number: str
    type: SpaceType
    rank: str
    created_at: datetime
    outage: Outage | None = None
    session_id: int | None = None
    hold: Hold | None = None
    updated_at: datetime | None = None

    @property
    def status(self) -> SpaceStatus:
        return status_of(self.outage, self.session_id, self.hold)

    @property
    def is_in_use(self) -> bool:
        """A car stands there, or a reservation holds it."""
        return self.session_id is not None or self.hold is not None


def rank_of(level_number: int, number: str) -> str:
    """A text that sorts as spaces do: by level, then `A-2` before `A-10`.

    It begins with `level_rank`; in the rest each run of digits has its length before it.
    """
    parts = (_counted(run) if run.isdecimal() else run for run in _RUNS.findall(number_key(number)))
    return level_rank(level_number) + "".join(parts)


def level_rank(level_number: int) -> str:
    """What the ranks of a level's spaces begin with: the spaces of one level are those from here to the next one."""
    return f"{level_number + _LEVELS_BELOW:03d} "


def number_key(number: str) -> str:
    """By which numbers are told apart: `a-1` is `A-1`."""
    return number.strip().upper()


def _counted(digits: str) -> str:
    bare = digits.lstrip("0") or "0"
    return f"{min(len(bare), _LONGEST_NUMBER):02d}{bare}"


@dataclass(frozen=True, slots=True)
class SpaceSeries:
    """Numbers that are counted up: `prefix`, then a number of at least so many digits."""

    prefix: str
    first: int
    count: int
    digits: int = 0

    def numbers(self) -> Sequence[str]:
        return [f"{self.prefix}{number:0{self.digits}d}" for number in range(self.first, self.first + self.count)]


@dataclass(frozen=True, slots=True)
class NewSpaces:
    """Spaces of a zone to make, by their numbers."""

    zone_id: int
    numbers: Sequence[str]
    type: SpaceType = SpaceType.STANDARD


@dataclass(frozen=True, slots=True)
class SpaceChange:
    """New values for some of a space's fields: UNSET leaves a field. `status` is what staff say of it."""

    zone_id: int | Unset = UNSET
    number: str | Unset = UNSET
    type: SpaceType | Unset = UNSET
    status: SpaceStatus | Unset = UNSET


@dataclass(frozen=True, slots=True)
class SpaceFilter:
    """Which spaces: those of a zone, else of a car park, of it those on one level. None does not limit further."""

    car_park: str
    level_number: int | None = None
    zone_id: int | None = None
    type: SpaceType | None = None
    status: SpaceStatus | None = None


def outage_of(said: SpaceStatus, now: SpaceStatus, outage: Outage | None) -> Outage | None:
    """What a space is out of use for after staff have said how it stands.

    Raises InvalidArgument when they say that a car or a reservation came or went: that is not theirs to say.
    """
    if said is SpaceStatus.AVAILABLE:
        return None
    if said in (SpaceStatus.MAINTENANCE, SpaceStatus.OUT_OF_SERVICE):
        return Outage(said.value)
    if said is not now:
        fr, en = "ne peut pas être dit par le personnel", "is not for staff to say"
        raise InvalidArgument(FieldViolation("status", fr, en, "space.status"))
    return outage


@dataclass(frozen=True, slots=True)
class Figures:
    """How many spaces there are, and how many of them stand how. `maintenance` are all that are out of use."""

    available: int = 0
    occupied: int = 0
    reserved: int = 0
    maintenance: int = 0

    @property
    def total(self) -> int:
        return self.available + self.occupied + self.reserved + self.maintenance

    @classmethod
    def sum(cls, all_figures: Iterable[Figures]) -> Figures:
        every = list(all_figures)
        return cls(
            available=sum(each.available for each in every),
            occupied=sum(each.occupied for each in every),
            reserved=sum(each.reserved for each in every),
            maintenance=sum(each.maintenance for each in every),
        )

    @property
    def occupancy_rate(self) -> float:
        """How many of a hundred cannot be taken, to two decimals, as 003 counts them (35 of 50 free: 30.0)."""
        return round(100 * (self.total - self.available) / self.total, 2) if self.total else 0.0


def figures_of(counts: Mapping[SpaceStatus, int]) -> Figures:
    """The figures of spaces that were counted by status."""
    return Figures(
        available=counts.get(SpaceStatus.AVAILABLE, 0),
        occupied=counts.get(SpaceStatus.OCCUPIED, 0),
        reserved=counts.get(SpaceStatus.RESERVED, 0),
        maintenance=counts.get(SpaceStatus.MAINTENANCE, 0) + counts.get(SpaceStatus.OUT_OF_SERVICE, 0),
    )


@dataclass(frozen=True, slots=True)
class ZoneStock:
    """How many spaces of a zone there are, by status and by whether staff took them out of use."""

    counts: Mapping[tuple[SpaceStatus, bool], int] = field(default_factory=dict)

    def now(self) -> Figures:
        return figures_of({status: self._with(status) for status in SpaceStatus})

    def planned(self, promised: int, *, counts_cars: bool) -> Figures:
        """Of a period in which so many are promised at most; cars that stand there now count if it has begun."""
        total = sum(self.counts.values())
        out_of_use = sum(
            count
            for (status, is_out), count in self.counts.items()
            if is_out and not (counts_cars and status is SpaceStatus.OCCUPIED)
        )
        occupied = self._with(SpaceStatus.OCCUPIED) if counts_cars else 0
        reserved = min(promised, total - out_of_use - occupied)
        return Figures(total - out_of_use - occupied - reserved, occupied, reserved, out_of_use)

    def _with(self, wanted: SpaceStatus) -> int:
        return sum(count for (status, _), count in self.counts.items() if status is wanted)
