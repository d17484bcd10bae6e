"""Runs the scheduled jobs. Any number of processes may: each run of a job belongs to the one that got its lease."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

import structlog
from pymongo.errors import PyMongoError

from server.background import end
from server.jobs.leases import Lease, Leases

POLL_SECONDS = 5.0
RENEW_SECONDS = 10.0

_log = structlog.get_logger("parkup.jobs")


@dataclass(frozen=True, slots=True)
class Job:
    """Work that is due every so often. `run` is idempotent: it may be cut off anywhere, and run twice."""

    name: str
    every: timedelta
    run: Callable[[], Awaitable[object]]


class JobRunner:
    def __init__(self, jobs: Sequence[Job], leases: Leases, *, renew_seconds: float = RENEW_SECONDS) -> None:
        self._jobs = jobs
        self._leases = leases
        self._renew_seconds = renew_seconds

    async def run(self, stop: asyncio.Event, *, grace_seconds: float) -> None:
        """Runs what is due until `stop` is set; runs under way then get `grace_seconds` to end."""
        tasks = [asyncio.create_task(self._repeat(job, stop), name=job.name) for job in self._jobs]
        await stop.wait()
        if tasks:
            await asyncio.wait(tasks, timeout=grace_seconds)
        await end(*tasks)

    async def run_if_due(self, job: Job) -> bool:
        """Runs a job, unless it is not due or another process has it. True when it ran to its end."""
        if (lease := await self._leases.claim(job.name, job.every)) is None:
            return False
        work = asyncio.ensure_future(job.run())
        renewal = asyncio.create_task(self._renew(lease, work))
        try:
            await asyncio.wait([work])
            return _report(job, work)
        finally:
            await end(work, renewal)
            await self._leases.release(lease)

    async def _repeat(self, job: Job, stop: asyncio.Event) -> None:
        while not stop.is_set():
            try:
                await self.run_if_due(job)
            except PyMongoError as error:
                _log.warning("job not run", job=job.name, error=str(error))
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


def _report(job: Job, work: asyncio.Future[object]) -> bool:
    """A job that fails is logged and comes again; it must not end the others."""
    if work.cancelled():
        return False
    if error := work.exception():
        _log.error("job failed", job=job.name, exc_info=error)
        return False
    _log.debug("job done", job=job.name, result=work.result())
    return True
