"""What operations of agents and operators change is noted in the audit log, in the batch of the change."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic, TypeVar

from bson import ObjectId

from server.engine.operation import (
    Change,
    Delete,
    Done,
    DuplicateKey,
    Fields,
    Insert,
    Operation,
    Read,
    State,
    Update,
)
from server.errors import DomainError
from server.mongo import audit
from server.values.acting import Actor

T = TypeVar("T")


@dataclass(frozen=True)
class Audited(Operation[T], Generic[T]):
    """Carries out an operation for `actor`, and adds a line to the log for each document that it changes."""

    operation: Operation[T]
    actor: Actor
    seed: ObjectId = field(default_factory=ObjectId)
    """Of which the ids of its lines are made, the same ones however often it decides."""

    @property
    def name(self) -> str:
        return self.operation.name

    @property
    def reads(self) -> Sequence[Read]:
        return self.operation.reads

    @property
    def lanes(self) -> Collection[str]:
        return self.operation.lanes

    def decide(self, state: State, now: datetime) -> Done[T]:
        done = self.operation.decide(state, now)
        lines = [
            Insert(audit.AUDIT_LOG, {"_id": _id(self.seed, number), **line})
            for number, line in enumerate(self._lines(done.changes, state))
        ]
        if lines or not done.changes:
            self.actor.is_noted = True
        return Done(done.result, (*done.changes, *lines))

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return self.operation.duplicate(key)

    def _lines(self, changes: Sequence[Change], state: State) -> Iterator[Fields]:
        for change in changes:
            before = None if isinstance(change, Insert) else self._read(change, state)
            if line := audit.entry(self.actor, change.collection, before, _after(change, before)):
                yield line

    def _read(self, change: Change, state: State) -> Fields | None:
        """What an operation changes it has read."""
        reads = (read for read in self.reads if read.collection == change.collection)
        return next((each for read in reads for each in state.all(read) if each["_id"] == change.id), None)


def _after(change: Change, before: Fields | None) -> Fields | None:
    match change:
        case Insert():
            return change.document
        case Delete():
            return None
        case Update():
            kept = {name: value for name, value in (before or {}).items() if name not in change.unset}
            return {**kept, **change.set}


def _id(seed: ObjectId, number: int) -> ObjectId:
    return ObjectId(hashlib.blake2b(seed.binary + number.to_bytes(2, "big"), digest_size=12).digest())
