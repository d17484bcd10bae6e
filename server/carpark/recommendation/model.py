"""Which space a car should take, and why. Pure; lengths are metres."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from server.carpark.spaces.model import SpaceType
from server.values.language import Language

HOLD_FOR = timedelta(minutes=2)
WALKED = 1.5
"""What a metre on foot counts for, against one that is driven."""
OF_SECOND_TYPE = 15.0
"""Metres that a space of the next best type counts for."""
OF_OTHER_THAN_ASKED = 200.0
OF_MEMBERSHIP = 100.0
OF_FULL_ZONE = 30.0
"""Metres that a zone with nothing else free counts for, against an empty one."""
OF_NO_WALK = 1_000.0
"""Metres on foot that a space from which nobody comes to the destination counts for, where others do."""
_SHORT, _QUIET = 1.25, 0.5


class Cause(StrEnum):
    """What speaks for a space, the best first. parkup.carpark.v1.RecommendedSpace.Cause.Kind says what each is."""

    ALLOCATED = "allocated"
    RESERVED = "reserved"
    MEMBERSHIP_ZONE = "membership_zone"
    TYPE = "type"
    SHORT_DRIVE = "short_drive"
    SHORT_WALK = "short_walk"
    QUIET_ZONE = "quiet_zone"


_TEXTS = {
    Cause.ALLOCATED: ("Cette place vous est attribuée", "This space is allocated to you"),
    Cause.RESERVED: ("Cette place est gardée pour votre réservation", "This space is kept for your reservation"),
    Cause.MEMBERSHIP_ZONE: ("Dans la zone de votre abonnement", "In the zone of your membership"),
    Cause.TYPE: ("Du type qui convient à votre véhicule", "Of the type that suits your vehicle"),
    Cause.SHORT_DRIVE: ("À {drive} m de l'entrée", "{drive} m from the entrance"),
    Cause.SHORT_WALK: ("À {walk} m à pied de votre destination", "{walk} m on foot to where you are going"),
    Cause.QUIET_ZONE: ("Dans une zone peu occupée", "In a zone with much room"),
}


Metres = NDArray[np.float64]
"""Infinite where no way leads."""


@dataclass(frozen=True, slots=True)
class FreeSpaces:
    """The spaces of one type in one zone that can be taken: their numbers in the register, and their ranks."""

    type: SpaceType
    zone_id: int
    ids: Sequence[int]
    ranks: Sequence[str]
    kept: Cause | None = None
    """Why they are kept for the vehicle, if they are."""


@dataclass(frozen=True, slots=True)
class FreeSpace:
    """A space that can be taken, or one that is kept for the vehicle (`kept`)."""

    id: int
    type: SpaceType
    zone_id: int
    rank: str
    kept: Cause | None = None


@dataclass(frozen=True, slots=True)
class Distance:
    """How far a space is: `drive` and `walk` are metres that ways count for. None: no map says it."""

    drive: float | None = None
    walk: float | None = None


@dataclass(frozen=True, slots=True)
class Distances:
    """How far the spaces of a map are; `drives` and `walks` are in the order of `ids`, which ascend."""

    ids: NDArray[np.int64]
    drives: Metres
    walks: Metres

    def of(self, ids: NDArray[np.int64]) -> tuple[Metres, Metres]:
        """Drives and walks of some spaces; of those that are on no map, infinite ones."""
        if not len(self.ids):
            nowhere = np.full(len(ids), np.inf)
            return nowhere, nowhere
        at = np.minimum(np.searchsorted(self.ids, ids), len(self.ids) - 1)
        is_there = self.ids[at] == ids
        return np.where(is_there, self.drives[at], np.inf), np.where(is_there, self.walks[at], np.inf)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What suits a vehicle: types of space, the best first, one that was asked for, and zones of its membership.

    `fullness` is how much of a zone cannot be taken, from 0 to 1.
    """

    types: Sequence[SpaceType]
    asked: SpaceType | None = None
    zone_ids: Collection[int] = ()
    fullness: Mapping[int, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ranked:
    """A space, how well it suits (the lower the better) and why."""

    space: FreeSpace
    score: float
    causes: Sequence[Cause]
    distance: Distance


@dataclass(frozen=True, slots=True)
class Allocation:
    """A space that staff gave to a driver's vehicle."""

    id: int
    car_park: str
    space_id: int
    space_number: str
    owner_id: str
    license_plate: str
    plate_key: str
    until: datetime
    reason: str
    created_by: str
    created_at: datetime
    ended_at: datetime | None = None


def rank(found: Sequence[FreeSpaces], distances: Distances, wishes: Wishes, most: int) -> Sequence[Ranked]:
    """The best first, `most` of them. What is kept for the vehicle comes before all.

    A space that nobody can be led to is left out. Without a map, spaces come by their place in the order of people's
    counting.
    """
    found = [each for each in found if each.kept or each.type in wishes.types]
    if not found:
        return []
    ids = np.concatenate([np.array(each.ids, dtype=np.int64) for each in found])
    of = np.repeat(np.arange(len(found)), [len(each.ids) for each in found])
    drives, walks = distances.of(ids)
    is_kept = np.array([each.kept is not None for each in found])[of]
    has_drive, has_walk = np.isfinite(drives), np.isfinite(walks)
    fits = has_drive | is_kept if has_drive.any() else np.full(len(ids), fill_value=True)
    scores = np.array([_score_of(each, wishes) for each in found])[of]
    scores += np.where(has_drive, drives, 0.0) + WALKED * np.where(has_walk, walks, OF_NO_WALK if has_walk.any() else 0)
    near = (_least(drives), _least(walks))
    firsts = np.cumsum([0, *(len(each.ids) for each in found)])

    def ranked(index: int) -> Ranked:
        group = found[of[index]]
        place = index - int(firsts[of[index]])
        space = FreeSpace(int(ids[index]), group.type, group.zone_id, group.ranks[place], group.kept)
        distance = Distance(_finite(drives[index]), _finite(walks[index]))
        return Ranked(space, float(scores[index]), _causes(space, distance, wishes, near), distance)

    best = [
        *map(ranked, np.flatnonzero(fits & is_kept).tolist()),
        *map(ranked, _lowest(scores, np.flatnonzero(fits & ~is_kept), most)),
    ]
    return sorted(best, key=lambda each: (each.space.kept is None, each.score, each.space.rank, each.space.id))[:most]


def cause_text(cause: Cause, distance: Distance, language: Language) -> str:
    fr, en = _TEXTS[cause]
    text = fr if language is Language.FR else en
    return text.format(drive=round(distance.drive or 0), walk=round(distance.walk or 0)) + "."


def _lowest(scores: Metres, among: NDArray[np.intp], most: int) -> list[int]:
    """The `most` lowest of some, and all that are like the last of them: what comes first then says their rank."""
    if len(among) > most:
        last = np.partition(scores[among], most - 1)[most - 1]
        among = among[scores[among] <= last]
    return [int(each) for each in among]


def _least(metres: Metres) -> float:
    """0 where there are none."""
    least = float(metres.min(initial=np.inf))
    return 0.0 if math.isinf(least) else least


def _finite(metres: float) -> float | None:
    return None if math.isinf(metres) else float(metres)


def _score_of(spaces: FreeSpaces, wishes: Wishes) -> float:
    """What spaces count for wherever they are."""
    member = OF_MEMBERSHIP if spaces.zone_id in wishes.zone_ids else 0.0
    other = OF_OTHER_THAN_ASKED if wishes.asked not in {None, spaces.type} else 0.0
    full = OF_FULL_ZONE * wishes.fullness.get(spaces.zone_id, 0.0)
    place_of_type = wishes.types.index(spaces.type) if spaces.type in wishes.types else 0
    return OF_SECOND_TYPE * place_of_type + other + full - member


def _causes(space: FreeSpace, distance: Distance, wishes: Wishes, near: tuple[float, float]) -> Sequence[Cause]:
    found = [space.kept] if space.kept else []
    if space.zone_id in wishes.zone_ids:
        found.append(Cause.MEMBERSHIP_ZONE)
    if space.type is (wishes.asked or next(iter(wishes.types), None)):
        found.append(Cause.TYPE)
    if distance.drive is not None and distance.drive <= _SHORT * near[0]:
        found.append(Cause.SHORT_DRIVE)
    if distance.walk is not None and distance.walk <= _SHORT * near[1]:
        found.append(Cause.SHORT_WALK)
    if wishes.fullness.get(space.zone_id, 1.0) < _QUIET:
        found.append(Cause.QUIET_ZONE)
    return found
