"""Gathers operations, commits those that wait together, and tells each its own outcome."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from contextvars import Context
from typing import Any, TypeVar

import structlog

from server.engine.audited import Audited
from server.engine.batches import Batches, Job
from server.engine.operation import Operation
from server.engine.store import ANSWER_SECONDS, Away, Store
from server.errors import DomainError, Unavailable
from server.mongo.client import Database
from server.values.acting import acting
from server.values.clock import Clock

BATCHES_IN_FLIGHT = 2
MOST_IN_A_BATCH = 64
WORTH_A_SECOND = 32
"""So many must wait before a second batch begins beside one under way: small ones cost each of theirs more."""

T = TypeVar("T")

_log = structlog.get_logger("parkup.engine")


class Engine:
    """The one way in which money and sessions change. Belongs to the running loop."""

    def __init__(self, database: Database, clock: Clock, *, answer_seconds: float = ANSWER_SECONDS) -> None:
        self._batches = Batches(Store(database, answer_seconds), clock)
        self._waiting: deque[Job] = deque()
        self._alone: deque[Job] = deque()
        self._taken: set[str] = set()
        self._running: set[asyncio.Task[None]] = set()
        self._running_alone: set[asyncio.Task[None]] = set()
        self._work: dict[str, asyncio.Task[Any]] = {}
        self._looking = False
        self._closed = False

    async def run(self, operation: Operation[T]) -> T:
        """Carries out an operation and gives its result; it runs to its end also when the caller is cancelled.

        Raises what the operation refuses with, and Unavailable when the database does not answer: then the effect is
        not known, and only an idempotency key makes it safe to try again. What it changes for an agent or operator is
        noted in the audit log.
        """
        if self._closed:
            raise Unavailable
        if actor := acting():
            operation = Audited(operation, actor)
        job = Job(operation, asyncio.get_running_loop().create_future())
        self._waiting.append(job)
        self._look()
        result: T = await job.answer
        return result

    async def own(self, key: str, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Runs what consists of several operations, with calls to others in between, to its end in the same way.

        Who comes with the key of what is under way joins it, and is given its outcome.
        """
        result: T = await asyncio.shield(self.begin(key, work))
        return result

    def begin(self, key: str, work: Callable[[], Coroutine[Any, Any, T]]) -> asyncio.Task[T]:
        """The same without waiting for it."""
        if (task := self._work.get(key)) is None:
            # A context of its own: it belongs to no call.
            task = self._work[key] = asyncio.create_task(work(), context=Context())
            task.add_done_callback(lambda task: self._forget(key, task))
        return task

    def _forget(self, key: str, task: asyncio.Task[Any]) -> None:
        del self._work[key]
        if not task.cancelled() and (error := task.exception()) and not isinstance(error, DomainError):
            # Whoever waited for it is told; but perhaps nobody did.
            _log.error("work failed", key=key, exc_info=error)

    async def close(self) -> None:
        """Waits until all that was begun has ended; from then on nothing new is taken on."""
        while True:
            await asyncio.sleep(0)  # those who wait begin, those who ended are crossed off
            pending = self._running | self._running_alone | set(self._work.values())
            if not pending and not self._waiting and not self._alone:
                break
            if pending:
                await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        self._closed = True

    def _look(self) -> None:
        """Begins batches soon: after those who were called in the same turn of the loop have asked for theirs, too."""
        if not self._looking:
            self._looking = True
            asyncio.get_running_loop().call_soon(self._begin, context=Context())

    def _begin(self) -> None:
        self._looking = False
        # Whoever is tried alone takes no place of a batch: a document that another process has locked, perhaps by its
        # death, holds up those who need it and nobody else.
        while jobs := self._gather(self._alone, set(self._taken), most=1):
            self._start(jobs, self._running_alone)
        while len(self._running) < BATCHES_IN_FLIGHT:
            if self._running and len(self._waiting) < WORTH_A_SECOND:
                break
            closed = self._taken.union(*(job.lanes for job in self._alone))
            if not (jobs := self._gather(self._waiting, closed, most=MOST_IN_A_BATCH)):
                break
            self._start(jobs, self._running)

    def _gather(self, queue: deque[Job], closed: set[str], most: int) -> list[Job]:
        """Takes the longest waiting ones, but nobody whose lane is closed or who would overtake in a lane."""
        jobs: list[Job] = []
        passed: list[Job] = []
        while queue and len(jobs) < most:
            job = queue.popleft()
            if job.lanes.isdisjoint(closed):
                jobs.append(job)
            else:
                passed.append(job)
                closed |= job.lanes
        queue.extendleft(reversed(passed))
        return jobs

    def _start(self, jobs: Sequence[Job], running: set[asyncio.Task[None]]) -> None:
        lanes = set[str]().union(*(job.lanes for job in jobs))
        self._taken |= lanes
        alone = running is self._running_alone
        task = asyncio.create_task(self._carry_out(jobs, alone=alone), name="engine batch")
        running.add(task)

        def ended(_: asyncio.Task[None]) -> None:
            running.discard(task)
            self._taken -= lanes
            self._look()

        task.add_done_callback(ended)

    async def _carry_out(self, jobs: Sequence[Job], *, alone: bool) -> None:
        try:
            self._alone.extend(await self._batches.carry_out(jobs, alone=alone))
        except Away:
            # All who wait have waited for the same database.
            _log.warning("no database", operations=len(jobs), waiting=len(self._waiting))
            for job in (*jobs, *self._alone, *self._waiting):
                job.end(Unavailable())
            self._alone.clear()
            self._waiting.clear()
        except BaseException as error:
            # Nobody is left without an answer, whatever is wrong with us.
            for job in jobs:
                job.end(error if isinstance(error, Exception) else Unavailable())
            raise
