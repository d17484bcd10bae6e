"""Which process runs a job, and when: agreed on in the collection `jobLeases`."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from datetime import time as time_of_day
from enum import StrEnum

from pymongo.errors import DuplicateKeyError

from server.mongo.client import Database, Document
from server.values.clock import Clock, next_time

LEASE = timedelta(seconds=30)
"""How long a process that died keeps a job from the others. A living one renews its lease long before."""

CLOCKS_DIFFER = timedelta(seconds=5)
"""Processes go by the database's time, each by a measure of its own; theirs differ by far less than this."""


class RunResult(StrEnum):
    """How a run ended, as stored."""

    DONE = "done"
    FAILED = "failed"
    LOST = "lost"
    """Cut off: the process stopped, or another one took the job over."""


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to run a job once. `holder` is a random name of this run; the next one is due at `next_due`."""

    job: str
    holder: str
    next_due: datetime


@dataclass(frozen=True, slots=True)
class LastRun:
    """What is on record of a job: its last run, whichever process made it.

    `ended_at` and `result` are None while it runs, and for good when its process died; `is_held` tells the two apart.
    `error` is what a run failed with.
    """

    started_at: datetime
    ended_at: datetime | None
    result: RunResult | None
    error: str | None
    succeeded_at: datetime | None
    due_at: datetime
    is_held: bool


class Leases:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._leases = database["jobLeases"]
        self._clock = clock

    async def claim(
        self, job: str, every: timedelta, *, at: time_of_day | None = None, due_only: bool = True
    ) -> Lease | None:
        """The lease of a job that is due and that nobody runs. Else None. Without `due_only`, whenever nobody runs it.

        The next run is due `every` after the start of this one, or, with `at`, at that time of day in Tunisia.
        It stays due until a run has ended: the job of a process that died is taken over as soon as its lease is over.

        A due time that lies further ahead than `every`, or a lease that would last longer than leases do, was written
        by a clock that went wrong: it counts for nothing.
        """
        now = self._clock()
        lease = Lease(job, secrets.token_hex(8), now + every if at is None else next_time(now, at))
        is_due = [_is_over("dueAt", now, every)] if due_only else []
        try:
            result = await self._leases.update_one(
                {"_id": job, "$and": [*is_due, _is_over("leasedUntil", now, LEASE)]},
                {
                    "$set": {"holder": lease.holder, "leasedUntil": now + LEASE, "dueAt": now, "startedAt": now},
                    "$unset": {"endedAt": "", "result": "", "error": ""},
                },
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

    async def release(self, lease: Lease, result: RunResult, error: str | None = None) -> None:
        """Notes how a run ended, and lets the next one come at its time; at once after one that was cut off."""
        now = self._clock()
        due = now if result is RunResult.LOST else lease.next_due
        change: Document = {"leasedUntil": now, "dueAt": due, "endedAt": now, "result": result.value}
        if error:
            change["error"] = error
        if result is RunResult.DONE:
            change["succeededAt"] = now
        await self._leases.update_one({"_id": lease.job, "holder": lease.holder}, {"$set": change})

    async def last_successes(self) -> dict[str, datetime]:
        """When each job last came to a good end, whichever process ran it; those that never did are not there."""
        found = self._leases.find({"succeededAt": {"$exists": True}}, {"succeededAt": True})
        return {document["_id"]: document["succeededAt"] async for document in found}

    async def last_runs(self) -> Mapping[str, LastRun]:
        """By name of the job; those that never ran are not there."""
        now = self._clock()
        found = self._leases.find({"startedAt": {"$exists": True}})
        return {document["_id"]: _last_run(document, now) async for document in found}


def _last_run(document: Document, now: datetime) -> LastRun:
    result = document.get("result")
    return LastRun(
        started_at=document["startedAt"],
        ended_at=document.get("endedAt"),
        result=RunResult(result) if result else None,
        error=document.get("error"),
        succeeded_at=document.get("succeededAt"),
        due_at=document["dueAt"],
        is_held=document["leasedUntil"] > now,
    )


def _is_over(field: str, now: datetime, longest: timedelta) -> Document:
    return {"$or": [{field: {"$lte": now}}, {field: {"$gt": now + longest + CLOCKS_DIFFER}}]}
