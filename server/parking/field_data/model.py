"""What a device of an agent or operator keeps to check vehicles where there is no network. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from typing import NamedTuple

from server.parking.zones.model import Zone

GOOD_SECONDS = 24 * 60 * 60
"""How long a version can be gone on from."""
MOST_ZONES = 50
"""Of a download: each is a few scans of an index, which the database merges."""


class Moment(NamedTuple):
    """A point in the order of all that the database is told: seconds since 1970, and a number within the second."""

    seconds: int
    increment: int


@dataclass(frozen=True, slots=True)
class Version:
    """What a device has: the state of a moment, and which version of each zone."""

    moment: Moment
    zones: Mapping[str, int]


class Kind(IntEnum):
    """What a part of a download is about, in the order in which parts come."""

    BADGES = 0
    SESSIONS = 1
    REMOVALS = 2


@dataclass(frozen=True, slots=True)
class Part:
    """Of some zones all of a kind, or what changed of it since a moment."""

    kind: Kind
    zone_ids: Sequence[str]
    since: Moment | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A badge, or a session, and until when its vehicle may stand in a zone."""

    kind: Kind
    id: str
    zone_id: str
    plate_key: str
    valid_from: datetime
    valid_until: datetime


@dataclass(frozen=True, slots=True)
class Removal:
    """A badge or a session that is good no longer."""

    kind: Kind
    id: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What a download is made of. `known` are the zones that the device has, with the versions of them."""

    zones: Mapping[str, Zone]
    known: Mapping[str, int]
    since: Moment | None

    @classmethod
    def of(cls, zones: Mapping[str, Zone], version: Version | None, moment: Moment) -> Plan:
        """A version that says nothing of these zones, is too old, or from a time to come, is as good as none."""
        if version is None or not 0 <= moment.seconds - version.moment.seconds <= GOOD_SECONDS:
            return cls(zones, {}, None)
        if version.zones.keys().isdisjoint(zones):
            return cls(zones, {}, None)
        return cls(zones, version.zones, version.moment)

    @property
    def is_full(self) -> bool:
        return self.since is None

    def parts(self) -> Iterator[Part]:
        """All of the zones that the device does not have, and what changed in those that it has."""
        new = sorted(self.zones.keys() - self.known.keys())
        kept = sorted(self.zones.keys() & self.known.keys())
        if new:
            yield from (Part(kind, new) for kind in (Kind.BADGES, Kind.SESSIONS))
        if kept:
            yield from (Part(kind, kept, self.since) for kind in Kind)

    def changed_zones(self) -> Sequence[Zone]:
        """Those that the device has not, or in another version: versions are compared, not times."""
        return [zone for zone in self.zones.values() if self.known.get(zone.id) != zone.version]

    def removed_zone_ids(self) -> Collection[str]:
        return sorted(self.known.keys() - self.zones.keys())


@dataclass(slots=True)
class Download:
    """A page of a download. `version` is there on the last page, which is the one with the zones."""

    is_full: bool
    entries: list[Entry] = field(default_factory=list)
    removals: list[Removal] = field(default_factory=list)
    zones: Sequence[Zone] = ()
    removed_zone_ids: Collection[str] = ()
    version: Version | None = None

    @property
    def size(self) -> int:
        return len(self.entries) + len(self.removals)

    def take(self, found: Sequence[Entry | Removal]) -> None:
        for each in found:
            if isinstance(each, Entry):
                self.entries.append(each)
            else:
                self.removals.append(each)
