"""The same idempotency key with the same request has one effect and one answer: part of the operation's own batch."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from bson import Binary

from server.engine.operation import Change, Delete, Done, DuplicateKey, Insert, Operation, Read, State
from server.errors import DomainError, IdempotencyKeyInUse, IdempotencyKeyReused
from server.mongo.idempotency import KEYS
from server.values.idempotency import KEPT, IdempotencyKey

T = TypeVar("T")


@dataclass(frozen=True)
class Once(Operation[bytes], Generic[T]):
    """Carries out an operation under an idempotency key; its result is the answer as kept, the first one's if repeated.

    A call that comes while the first one runs follows it, in the same batch or the next, and finds its answer.
    Raises IdempotencyKeyReused when the key belongs to another request, and what the operation raises.
    """

    operation: Operation[T]
    key: IdempotencyKey
    render: Callable[[T], bytes]

    @property
    def name(self) -> str:
        return self.operation.name

    @property
    def reads(self) -> Sequence[Read]:
        return (kept_read(self.key), *self.operation.reads)

    @property
    def lanes(self) -> Collection[str]:
        return self.operation.lanes

    def decide(self, state: State, now: datetime) -> Done[bytes]:
        if (kept := kept_answer(state, self.key, now)) is not None:
            return Done(kept)
        # The TTL monitor removes documents a minute late or later; one that is past its time counts as gone.
        changes: list[Change] = [Delete(KEYS, self.key.id)] if state.one(kept_read(self.key)) else []
        done = self.operation.decide(state, now)
        answer = self.render(done.result)
        record = {
            "_id": self.key.id,
            "fingerprint": Binary(self.key.fingerprint),
            "answer": Binary(answer),
            "createdAt": now,
            "expiresAt": now + KEPT,
        }
        return Done(answer, (*changes, Insert(KEYS, record), *done.changes))

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return IdempotencyKeyInUse() if key.collection == KEYS else self.operation.duplicate(key)


def kept_read(key: IdempotencyKey) -> Read:
    return Read(KEYS, key.id)


def kept_answer(state: State, key: IdempotencyKey, now: datetime) -> bytes | None:
    """The answer that is kept under a key. Raises IdempotencyKeyReused when it is another request's."""
    kept = state.one(kept_read(key))
    if kept is None or kept["expiresAt"] <= now:
        return None
    if bytes(kept["fingerprint"]) != key.fingerprint:
        raise IdempotencyKeyReused
    return bytes(kept["answer"])
