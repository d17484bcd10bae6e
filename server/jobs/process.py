"""One process that runs jobs, `parkup jobs`."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial

import structlog
from prometheus_client import Gauge, start_http_server

from server import app
from server.background import StopSignal, end
from server.jobs.leases import Leases
from server.jobs.runner import Job, JobRunner
from server.settings import Settings
from server.supervision import supervised

MEASURE_SECONDS = 10.0

LAST_SUCCESS = Gauge(
    "parkup_job_last_success_timestamp_seconds",
    "When a job last came to a good end, by the database's clock, whichever process ran it.",
    ["name"],
    multiprocess_mode="max",
)

EVERY = Gauge(
    "parkup_job_every_seconds",
    "How often a job is due.",
    ["name"],
    multiprocess_mode="max",
)

_log = structlog.get_logger("parkup.jobs")


async def run_jobs(application: app.Application, stop: asyncio.Event) -> None:
    """Runs the application's jobs until `stop` is set, and measures what waits for them."""
    kernel, jobs = application.kernel, application.parts.jobs
    leases = Leases(kernel.database, kernel.clock)
    measures = [_successes(jobs, leases, since=kernel.clock()), *application.parts.measures]
    measuring = [asyncio.create_task(supervised(each.__qualname__, partial(_repeat, each))) for each in measures]
    try:
        await JobRunner(jobs, leases).run(stop, grace_seconds=kernel.settings.drain_seconds)
    finally:
        await end(*measuring)


def _successes(jobs: Sequence[Job], leases: Leases, *, since: datetime) -> Callable[[], Awaitable[None]]:
    async def measure_last_successes() -> None:
        """A job that never came to a good end counts from the start of this process: it becomes late like any other."""
        successes = await leases.last_successes()
        for job in jobs:
            EVERY.labels(job.name).set(job.every.total_seconds())
            LAST_SUCCESS.labels(job.name).set(successes.get(job.name, since).timestamp())

    return measure_last_successes


async def _repeat(measure: Callable[[], Awaitable[None]]) -> None:
    while True:
        await measure()
        await asyncio.sleep(MEASURE_SECONDS)


async def run_jobs_process(settings: Settings) -> None:
    """Runs the jobs until SIGTERM or SIGINT. Raises OSError when the metrics port is taken."""
    stop = StopSignal()
    server, _ = start_http_server(settings.jobs_metrics_port, addr=settings.metrics_host)
    try:
        async with app.build(settings) as application:
            stop.started()
            _log.info("running", jobs=[job.name for job in application.parts.jobs])
            await run_jobs(application, stop)
    except asyncio.CancelledError:
        if not stop.is_set():
            raise
    finally:
        server.shutdown()
        server.server_close()
    _log.info("stopped")
