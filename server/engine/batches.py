"""Carries a batch out: together, then whoever is in trouble alone; each operation has its own outcome."""

from __future__ import annotations

import asyncio
import functools
import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import structlog
from prometheus_client import Counter, Histogram
from pymongo.asynchronous.client_session import AsyncClientSession

from server.engine.documents import Documents
from server.engine.operation import Done, DuplicateDocument, Insert, Operation, Read
from server.engine.store import Away, Conflict, Faulty, OutcomeUnknown, Store, rest
from server.errors import DomainError, Unavailable
from server.values.clock import Clock

TRIES_TOGETHER = 3
"""After so many each operation of a batch is tried alone, so that one in trouble does not hold up the others."""
PATIENCE_SECONDS = 20.0
"""How long conflicts, and questions for a lost outcome, are repeated: longer than the election of a primary (11 s)."""

BATCHES = Counter("parkup_engine_batches", "Batches begun, by how: in a transaction, or as plain inserts.", ["how"])
SIZES = Histogram("parkup_engine_batch_operations", "Operations in a batch.", buckets=(1, 2, 4, 8, 16, 32, 64))
RETRIES = Counter("parkup_engine_retries", "Batches tried again, by why.", ["why"])
OUTCOMES = Counter("parkup_engine_operations", "Operations by name and outcome.", ["operation", "outcome"])
_outcomes = functools.cache(OUTCOMES.labels)

for _why in ("conflict", "refused", "unknown"):  # shown before the first one, for an alert compares with before
    RETRIES.labels(_why)

Outcome = Done[Any] | Exception

_log = structlog.get_logger("parkup.engine")


@dataclass(eq=False, slots=True)
class Job:
    """An operation on its way to its outcome. Who asked for it may be gone: then the answer is cancelled, no more."""

    operation: Operation[Any]
    answer: asyncio.Future[Any]
    reads: Sequence[Read] = field(init=False)
    lanes: set[str] = field(init=False)
    ended: bool = False
    attempted: Done[Any] | None = None
    """What may have been inserted already, without a transaction and without an answer: asked for as it was."""

    def __post_init__(self) -> None:
        self.reads = tuple(self.operation.reads)
        self.lanes = {read.lane for read in self.reads if not read.shared}.union(self.operation.lanes)

    def end(self, outcome: Outcome) -> None:
        """Tells the outcome, once; what comes later says nothing new."""
        if self.ended:
            return
        self.ended = True
        if isinstance(outcome, DuplicateDocument):
            outcome = self.operation.duplicate(outcome.key) or outcome
        if isinstance(outcome, Done):
            self._count("done")
            if not self.answer.done():
                self.answer.set_result(outcome.result)
            return
        if isinstance(outcome, DomainError):
            self._count(outcome.reason.lower())
        else:
            self._count("failed")
            _log.error("operation failed", operation=self.operation.name, exc_info=outcome)
        if not self.answer.done():
            self.answer.set_exception(outcome)

    def _count(self, outcome: str) -> None:
        _outcomes(self.operation.name, outcome).inc()


class Batches:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def carry_out(self, jobs: Sequence[Job], *, alone: bool = False) -> list[Job]:
        """Brings jobs to their ends, but for those it gives back to be carried out `alone`, which then takes as long as
        it takes.

        Raises Away, with jobs left open.
        """
        SIZES.observe(len(jobs))
        try:
            if inserts := self._plain_inserts(jobs):
                BATCHES.labels("inserts").inc()
                return await self._insert(*inserts, list(jobs), alone=alone)
            BATCHES.labels("transaction").inc()
            return await self._transact(list(jobs), is_alone=alone)
        except Away:
            raise
        except Exception as error:  # noqa: BLE001  # a document that cannot be written, or a fault of ours
            if len(jobs) > 1:
                return [job for job in jobs if not job.ended]
            jobs[0].end(error)
            return []

    async def _transact(self, jobs: list[Job], *, is_alone: bool) -> list[Job]:
        single = len(jobs) == 1
        alone: list[Job] = []
        until, pause = _now() + PATIENCE_SECONDS, 0.0
        async with self._store.session() as session:
            for tries in itertools.count(1):
                try:
                    outcomes = await self._try(jobs, session, until)
                except Faulty as fault:
                    if single:
                        jobs[0].end(fault.cause)
                        return []
                    # It is tried again, alone and after the others: what was in its way may be the doing of one of
                    # them, which may yet fail.
                    alone.append(jobs.pop(fault.author))
                    RETRIES.labels("refused").inc()
                except Conflict:
                    if _now() > until:
                        _end_all(jobs)
                        return alone
                    RETRIES.labels("conflict").inc()
                    pause = await rest(pause)
                except OutcomeUnknown:
                    _log.exception("outcome of a commit not known", operations=len(jobs))
                    _end_all(jobs)
                    return alone
                else:
                    for job, outcome in zip(jobs, outcomes, strict=True):
                        job.end(outcome)
                    return alone
                if tries == TRIES_TOGETHER and not is_alone:
                    break
        return [*jobs, *alone]

    async def _try(self, jobs: Sequence[Job], session: AsyncClientSession, until: float) -> list[Outcome]:
        """One transaction with all of the jobs; their outcomes hold when it is committed."""
        outcomes: list[Outcome] = []

        def play(documents: Documents) -> None:
            now = self._clock()
            outcomes.extend(documents.play(number, job.operation, now, job.reads) for number, job in enumerate(jobs))

        await self._store.transact(session, [read for job in jobs for read in job.reads], play, until)
        return outcomes

    def _plain_inserts(self, jobs: Sequence[Job]) -> tuple[str, list[Done[Any]]] | None:
        """The collection and the outcomes, if each job but inserts one document, all into one collection."""
        if any(job.reads for job in jobs):
            return None
        documents, now = Documents(), self._clock()
        outcomes: list[Done[Any]] = []
        for number, job in enumerate(jobs):
            outcome = job.attempted or documents.play(number, job.operation, now, ())
            if not (isinstance(outcome, Done) and len(outcome.changes) == 1 and isinstance(outcome.changes[0], Insert)):
                return None
            outcomes.append(outcome)
        collections = {outcome.changes[0].collection for outcome in outcomes}
        return (collections.pop(), outcomes) if len(collections) == 1 else None

    async def _insert(
        self, collection: str, outcomes: Sequence[Done[Any]], jobs: list[Job], *, alone: bool
    ) -> list[Job]:
        """Without a transaction: each document is a whole of its own."""
        documents = [outcome.changes[0].document for outcome in outcomes if isinstance(outcome.changes[0], Insert)]
        until, pause = _now() + PATIENCE_SECONDS, 0.0
        while True:
            try:
                refused = await self._store.insert_each(collection, documents)
                if refused and jobs[0].attempted:
                    # An insert whose answer was lost stands in its own way: then it is there, as we wrote it.
                    there = await self._store.are_there(collection, documents)
                    refused = {position: error for position, error in refused.items() if not there[position]}
            except OutcomeUnknown:
                for job, outcome in zip(jobs, outcomes, strict=True):
                    job.attempted = outcome
                if not alone:
                    return jobs
                if _now() > until:
                    _log.exception("outcome of an insert not known")
                    _end_all(jobs)
                    return []
                RETRIES.labels("unknown").inc()
                pause = await rest(pause)
            else:
                for position, job in enumerate(jobs):
                    job.end(refused.get(position, outcomes[position]))
                return []


def _now() -> float:
    return asyncio.get_running_loop().time()


def _end_all(jobs: Sequence[Job]) -> None:
    for job in jobs:
        job.end(Unavailable())
