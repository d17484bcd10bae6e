"""Asking for an export, as an operation: repeated with its key it is the same one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bson import ObjectId

from server.engine.operation import Done, DuplicateKey, Insert, Operation, Read, State
from server.errors import DomainError
from server.reports.errors import TooManyReportExports
from server.reports.files.document import EXPORTS, new_document
from server.reports.files.model import MOST_WAITING, Export


class SlotTaken(TooManyReportExports):
    """Another process gave the slot away a moment ago; there may be another one."""


@dataclass(frozen=True)
class AskForExport(Operation[Export]):
    """Takes one of the owner's slots until it is made, which a unique index gives to one only.

    Raises TooManyReportExports.
    """

    export: Export

    @property
    def reads(self) -> Sequence[Read]:
        return (self._waiting,)

    def decide(self, state: State, now: datetime) -> Done[Export]:
        taken = {document["slot"] for document in state.all(self._waiting)}
        slot = next((number for number in range(MOST_WAITING) if number not in taken), None)
        if slot is None:
            raise TooManyReportExports(MOST_WAITING)
        return Done(self.export, (Insert(EXPORTS, new_document(self.export, slot=slot)),))

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return SlotTaken(MOST_WAITING) if key.fields == ("ownerId", "slot") else None

    @property
    def _waiting(self) -> Read:
        return Read(EXPORTS, ObjectId(self.export.owner_id), by="ownerId", where=(("holds", True),))
