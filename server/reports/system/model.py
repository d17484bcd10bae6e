"""How much of everything there is, and was. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Held:
    """What a collection holds; sizes are bytes."""

    documents: int
    bytes: int
    storage_bytes: int = 0
    index_bytes: int = 0
    indexes: int = 0


@dataclass(frozen=True, slots=True)
class Note:
    """What a night's note says, by collection."""

    day: str
    at: datetime
    held: Mapping[str, Held]

    @property
    def documents(self) -> int:
        return sum(each.documents for each in self.held.values())

    @property
    def bytes(self) -> int:
        return sum(each.bytes for each in self.held.values())


@dataclass(frozen=True, slots=True)
class Statistics:
    """What there is by collection, the largest first, and the notes since growth counts, the earliest first."""

    held: Mapping[str, Held]
    notes: Sequence[Note]

    def growth_of(self, name: str) -> tuple[int, int] | None:
        """Documents and bytes more than in the first note; None without one. What was not there then held nothing."""
        if not self.notes:
            return None
        now, before = self.held[name], self.notes[0].held.get(name, Held(0, 0))
        return now.documents - before.documents, now.bytes - before.bytes
