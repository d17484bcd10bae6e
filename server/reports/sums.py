"""What reports are made of: sums over slots. Pure.

Each document (a stay, a fine ...) counts in some slots, by what it says now: these are its cells. A sum is that of the
cells of all documents in a slot. So a document that changes takes its old cells out of the sums and puts in its new
ones.

How full a place was follows from what came and went: who came in a slot stood there for what was left of its hour and
of its day, and for all hours and days after it; who went did not. So a stay has as many cells however long it is, and
one that is under way needs none that grow.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum


class Subject(StrEnum):
    """What a slot counts, as stored, and what its measures are."""

    ARRIVALS = "arrivals"
    """`seconds`: what was left of the hour; `day_seconds`: of the day. `key` is the type of vehicle."""
    DEPARTURES = "departures"
    """The same of those that left."""
    INSIDE = "inside"
    """Of a month, in place of the day: how many more came than left."""
    LENGTHS = "lengths"
    """On the day of the departure; `seconds`: how long they stayed. `key` is one of LENGTHS."""
    MEMBERS_FROM = "members_from"
    """Memberships that began; `key` is the plan's id."""
    MEMBERS_TO = "members_to"
    """Memberships that end."""
    MEMBERS = "members"
    """Of a month: how many more began than ended."""
    CHARGING = "charging"
    """When it began; `seconds` of those that are over, `energy`, `amount`. `key` is the power in watts."""
    FINES = "fines"
    """When they were issued; `amount`. `key` is the reason, `status` how they stand, `person` the agent."""
    SHIFTS = "shifts"
    """When they began; `seconds` of those that are over. `person` is the agent."""


LENGTHS = ((0, 30), (30, 60), (60, 120), (120, 240), (240, 480), (480, 1440), (1440, None))
"""Lengths of stays in minutes: from the first number on, shorter than the second."""


def length_key(seconds: int) -> str:
    minutes = seconds // 60
    return next(key for (_, end), key in zip(LENGTHS, LENGTH_KEYS, strict=True) if end is None or minutes < end)


LENGTH_KEYS = tuple(f"{start}-{'' if end is None else end}" for start, end in LENGTHS)


@dataclass(frozen=True, slots=True)
class Slot:
    """Where something counts. `place` is as of `zone_place` and `car_park_place`; `day` a day, or a month."""

    subject: Subject
    place: str
    day: str
    hour: int | None = None
    key: str | None = None
    status: str | None = None
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Measures:
    """What is summed up; `amount` is millimes, `energy` watt-hours."""

    count: int = 0
    seconds: int = 0
    day_seconds: int = 0
    amount: int = 0
    energy: int = 0

    def __add__(self, other: Measures) -> Measures:
        return Measures(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(Measures)))

    def __neg__(self) -> Measures:
        return Measures(*(-getattr(self, each.name) for each in fields(Measures)))

    def __bool__(self) -> bool:
        return any(getattr(self, each.name) for each in fields(Measures))


NOTHING = Measures()
Cells = Mapping[Slot, Measures]


def zone_place(zone_id: str) -> str:
    return f"zone:{zone_id}"


def car_park_place(code: str) -> str:
    return f"park:{code}"


def place_parts(place: str) -> tuple[str | None, str | None]:
    """A zone's id, or a car park's code."""
    kind, _, name = place.partition(":")
    return (name, None) if kind == "zone" else (None, name)


def summed(cells: Iterable[tuple[Slot, Measures]]) -> dict[Slot, Measures]:
    """The sums of cells by slot, those that come to nothing left out."""
    sums: dict[Slot, Measures] = {}
    for slot, measures in cells:
        sums[slot] = sums.get(slot, NOTHING) + measures
    return {slot: measures for slot, measures in sums.items() if measures}


def difference(before: Cells, after: Cells) -> list[tuple[Slot, Measures]]:
    """What makes of sums with `before` in them sums with `after`."""
    slots = {**before, **after}
    changes = ((slot, after.get(slot, NOTHING) + -before.get(slot, NOTHING)) for slot in slots)
    return [(slot, measures) for slot, measures in changes if measures]
