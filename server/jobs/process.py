"""One process that runs jobs, `parkup jobs`."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog
from prometheus_client import start_http_server
from pymongo.errors import PyMongoError

from server import app
from server.background import StopSignal, end
from server.jobs.leases import Leases
from server.jobs.runner import JobRunner
from server.settings import Settings

MEASURE_SECONDS = 10.0

_log = structlog.get_logger("parkup.jobs")


async def run_jobs(application: app.Application, stop: asyncio.Event) -> None:
    """Runs the application's jobs until `stop` is set, and measures what waits for them."""
    kernel = application.kernel
    runner = JobRunner(application.parts.jobs, Leases(kernel.database, kernel.clock))
    # Every process measures: a job's runs go to one process today and to another one tomorrow.
    measuring = [asyncio.create_task(_repeat(each)) for each in application.parts.measures]
    try:
        await runner.run(stop, grace_seconds=kernel.settings.drain_seconds)
    finally:
        await end(*measuring)


async def _repeat(measure: Callable[[], Awaitable[None]]) -> None:
    while True:
        try:
            await measure()
        except PyMongoError as error:
            _log.warning("not measured", error=str(error))
        await asyncio.sleep(MEASURE_SECONDS)


async def run_jobs_process(settings: Settings) -> None:
    """Runs the jobs until SIGTERM or SIGINT. Raises OSError when the metrics port is taken."""
    stop = StopSignal()
    server, _ = start_http_server(settings.jobs_metrics_port, addr="127.0.0.1")
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
