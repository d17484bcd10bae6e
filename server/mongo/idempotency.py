"""Answers to calls that carried an idempotency key, kept for 24 hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from server.mongo.client import Database
from server.values.clock import Clock

KEPT = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class IdempotencyKey:
    """A caller's key for one method, and what the request was (a hash): the same key must mean the same request."""

    caller_id: str
    method: str
    key: str
    fingerprint: bytes

    @property
    def id(self) -> str:
        return f"{self.caller_id}:{self.method}:{self.key}"


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """The serialized first answer and the fingerprint of the request it was given to."""

    fingerprint: bytes
    answer: bytes


class IdempotencyStore:
    """Finds kept answers. They are written with the effects they tell of, see server/engine/once.py."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._answers = database["idempotencyKeys"]
        self._clock = clock

    async def find(self, key: IdempotencyKey) -> KeptAnswer | None:
        document = await self._answers.find_one({"_id": key.id, "expiresAt": {"$gt": self._clock()}})
        if document is None:
            return None
        return KeptAnswer(bytes(document["fingerprint"]), bytes(document["answer"]))
