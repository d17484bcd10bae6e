"""Answers to calls that carried an idempotency key, kept for 24 hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bson import Binary
from pymongo.errors import DuplicateKeyError

from server.errors import IdempotencyKeyInUse
from server.mongo.client import Database
from server.mongo.transactions import Transaction
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
    """Keeps each answer in the transaction of the effect it tells of: there is never one without the other."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._answers = database["idempotencyKeys"]
        self._clock = clock

    async def find(self, key: IdempotencyKey) -> KeptAnswer | None:
        document = await self._answers.find_one({"_id": key.id, "expiresAt": {"$gt": self._clock()}})
        if document is None:
            return None
        return KeptAnswer(bytes(document["fingerprint"]), bytes(document["answer"]))

    async def keep(self, key: IdempotencyKey, answer: bytes, tx: Transaction) -> None:
        """Raises IdempotencyKeyInUse when a call with the same key came first: the transaction is undone."""
        now = self._clock()
        fresh = {
            "_id": key.id,
            "fingerprint": Binary(key.fingerprint),
            "answer": Binary(answer),
            "createdAt": now,
            "expiresAt": now + KEPT,
        }
        # The TTL monitor removes documents a minute late or later; one that is past its time counts as gone.
        try:
            await self._answers.replace_one({"_id": key.id, "expiresAt": {"$lte": now}}, fresh, upsert=True, session=tx)
        except DuplicateKeyError as error:
            raise IdempotencyKeyInUse from error
