"""Answers to calls that carried an idempotency key, found again. Written with their effects: server/engine/once.py."""

from __future__ import annotations

from dataclasses import dataclass

from server.mongo.client import Database
from server.values.clock import Clock
from server.values.idempotency import IdempotencyKey

KEYS = "idempotencyKeys"


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """The serialized first answer and the fingerprint of the request it was given to."""

    fingerprint: bytes
    answer: bytes


class KeptAnswers:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._answers = database[KEYS]
        self._clock = clock

    async def find(self, key: IdempotencyKey) -> KeptAnswer | None:
        document = await self._answers.find_one({"_id": key.id, "expiresAt": {"$gt": self._clock()}})
        if document is None:
            return None
        return KeptAnswer(bytes(document["fingerprint"]), bytes(document["answer"]))
