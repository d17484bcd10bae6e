"""Which process runs a job, and when: agreed on in the collection `jobLeases`."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from pymongo.errors import DuplicateKeyError

from server.mongo.client import Database, Document
from server.values.clock import Clock

LEASE = timedelta(seconds=30)
"""How long a process that died keeps a job from the others. A living one renews its lease long before."""

CLOCKS_DIFFER = timedelta(seconds=5)
"""Processes go by the database's time, each by a measure of its own; theirs differ by far less than this."""


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to run a job once. `holder` is a random name of this run."""

    job: str
    holder: str


class Leases:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._leases = database["jobLeases"]
        self._clock = clock

    async def claim(self, job: str, every: timedelta) -> Lease | None:
        """The lease of a job that is due and that nobody runs; the next run is then due after `every`. Else None.

        A due time that lies further ahead than `every`, or a lease that would last longer than leases do, was written
        by a clock that went wrong: it counts for nothing.
        """
        now, lease = self._clock(), Lease(job, secrets.token_hex(8))
        try:
            result = await self._leases.update_one(
                {"_id": job, "$and": [_is_over("dueAt", now, every), _is_over("leasedUntil", now, LEASE)]},
                {"$set": {"holder": lease.holder, "leasedUntil": now + LEASE, "dueAt": now + every}},
                upsert=True,
            )
        except DuplicateKeyError:
            # The job is there, but not due or not free: the upsert collided with it.
            return None
        return lease if result.modified_count or result.upserted_id else None

    async def renew(self, lease: Lease) -> bool:
        """False when the lease ran out and another process took the job over."""
        result = await self._leases.update_one(
            {"_id": lease.job, "holder": lease.holder}, {"$set": {"leasedUntil": self._clock() + LEASE}}
        )
        return result.matched_count == 1

    async def release(self, lease: Lease, *, succeeded: bool) -> None:
        now = self._clock()
        change = {"leasedUntil": now} | ({"succeededAt": now} if succeeded else {})
        await self._leases.update_one({"_id": lease.job, "holder": lease.holder}, {"$set": change})

    async def last_successes(self) -> dict[str, datetime]:
        """When each job last came to a good end, whichever process ran it; those that never did are not there."""
        found = self._leases.find({"succeededAt": {"$exists": True}}, {"succeededAt": True})
        return {document["_id"]: document["succeededAt"] async for document in found}


def _is_over(field: str, now: datetime, longest: timedelta) -> Document:
    return {"$or": [{field: {"$lte": now}}, {field: {"$gt": now + longest + CLOCKS_DIFFER}}]}
