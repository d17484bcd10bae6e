"""Runs the scheduled jobs. Any number of processes may: each run of a job belongs to the one that got its lease."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import time as time_of_day
from datetime import timedelta

import pymongo
import structlog
from prometheus_client import Counter, Histogram
from pymongo.errors import PyMongoError

from server.background import end
from server.jobs.leases import Lease, Leases, RunResult
from server.supervision import supervised

POLL_SECONDS = 5.0
RENEW_SECONDS = 10.0
LONGEST_ERROR = 500
"""Characters of an error that are kept for `parkup jobs --list`; the log has all of it."""

RUNS = Counter(
    "parkup_job_runs",
    "Runs of jobs by this process and how they ended: done, failed, or lost to another process.",
    ["name", "result"],
)
DURATION = Histogram(
    "parkup_job_seconds",
    "How long runs of jobs took.",
    ["name"],
    buckets=(0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60, 300),
)

_log = structlog.get_logger("parkup.jobs")


@dataclass(frozen=True, slots=True)
class Job:
    """Work that is due every so often. `run` is idempotent: it may be cut off anywhere, and run twice.

    `longest` is for how long a run may ask the database; then it has failed, and comes again. With `at` it is due
    whenever clocks in Tunisia show that time, instead of `every` day after its last run.
    """

    name: str
    every: timedelta
    run: Callable[[], Awaitable[object]]
    longest: timedelta = timedelta(minutes=10)
    at: time_of_day | None = None


class JobRunner:
    def __init__(self, jobs: Sequence[Job], leases: Leases, *, renew_seconds: float = RENEW_SECONDS) -> None:
        self._jobs = jobs
        self._leases = leases
        self._renew_seconds = renew_seconds
        for job in jobs:
            DURATION.labels(job.name)
            for result in RunResult:
                RUNS.labels(job.name, result)  # shown as zero: only then does Prometheus see the first one

    async def run(self, stop: asyncio.Event, *, grace_seconds: float) -> None:
        """Runs what is due until `stop` is set; runs under way then get `grace_seconds` to end."""
        tasks = [asyncio.create_task(self._supervised(job, stop), name=job.name) for job in self._jobs]
        await stop.wait()
        if tasks:
            await asyncio.wait(tasks, timeout=grace_seconds)
        await end(*tasks)

    async def run_if_due(self, job: Job) -> bool:
        """Runs a job, unless it is not due or another process has it. True when it ran to its end."""
        lease = await self._leases.claim(job.name, job.every, at=job.at)
        return lease is not None and await self._run(job, lease) is RunResult.DONE

    async def run_now(self, job: Job) -> RunResult | None:
        """Runs a job whether it is due or not; None when another process runs it at this moment."""
        lease = await self._leases.claim(job.name, job.every, at=job.at, due_only=False)
        return None if lease is None else await self._run(job, lease)

    async def _run(self, job: Job, lease: Lease) -> RunResult:
        began, result, error = time.monotonic(), RunResult.LOST, None
        work = asyncio.create_task(_run(job))
        renewal = asyncio.create_task(supervised("renew leases", functools.partial(self._renew, lease, work)))
        try:
            await asyncio.wait([work])
            result, error = _report(job, work, time.monotonic() - began)
        finally:
            await end(work, renewal)
            await self._leases.release(lease, result, error)
        return result

    async def _supervised(self, job: Job, stop: asyncio.Event) -> None:
        repeat = functools.partial(self._repeat, job, stop)
        await supervised(f"job {job.name}", repeat, longest_pause=POLL_SECONDS)

    async def _repeat(self, job: Job, stop: asyncio.Event) -> None:
        while not stop.is_set():
            await self.run_if_due(job)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), min(POLL_SECONDS, job.every.total_seconds()))

    async def _renew(self, lease: Lease, work: asyncio.Future[object]) -> None:
        while True:
            await asyncio.sleep(self._renew_seconds)
            try:
                held = await self._leases.renew(lease)
            except PyMongoError as error:
                _log.warning("lease not renewed", job=lease.job, error=str(error))
                continue
            if not held:
                # Two runs at a time would do no harm, jobs are idempotent; but they would do the work twice.
                _log.warning("lease lost", job=lease.job)
                work.cancel()
                return


async def _run(job: Job) -> object:
    with pymongo.timeout(job.longest.total_seconds()):
        return await job.run()


def _report(job: Job, work: asyncio.Future[object], seconds: float) -> tuple[RunResult, str | None]:
    """A job that fails is logged and counted, and comes again; it must not end the others."""
    DURATION.labels(job.name).observe(seconds)
    error = None if work.cancelled() else work.exception()
    if error:
        _log.error("job failed", job=job.name, exc_info=error)
    result = RunResult.LOST if work.cancelled() else RunResult.FAILED if error else RunResult.DONE
    RUNS.labels(job.name, result).inc()
    _log.debug("job ended", job=job.name, result=result)
    return result, repr(error)[:LONGEST_ERROR] if error else None
