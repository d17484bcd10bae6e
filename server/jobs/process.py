"""One process that runs jobs, `parkup jobs`."""

from __future__ import annotations

import asyncio

import structlog

from server import app
from server.background import StopSignal
from server.jobs.leases import Leases
from server.jobs.runner import JobRunner
from server.settings import Settings

_log = structlog.get_logger("parkup.jobs")


async def run_jobs(application: app.Application, stop: asyncio.Event) -> None:
    """Runs the application's jobs until `stop` is set."""
    kernel = application.kernel
    runner = JobRunner(application.parts.jobs, Leases(kernel.database, kernel.clock))
    await runner.run(stop, grace_seconds=kernel.settings.drain_seconds)


async def run_jobs_process(settings: Settings) -> None:
    """Runs the jobs until SIGTERM or SIGINT."""
    stop = StopSignal()
    try:
        async with app.build(settings) as application:
            stop.started()
            _log.info("running", jobs=[job.name for job in application.parts.jobs])
            await run_jobs(application, stop)
    except asyncio.CancelledError:
        if not stop.is_set():
            raise
    _log.info("stopped")
