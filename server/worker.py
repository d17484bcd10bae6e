"""One server process: builds the application, serves, and drains when told to stop."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Sequence

import structlog

from server import app
from server.background import StopSignal
from server.settings import Settings

# The gateway asks once a second: after this long it has heard that this worker is leaving, and sends it no calls.
# Those that arrive while a gRPC server stops would be cut off.
FAREWELL_SECONDS = 1.5

# New objects between two looks at the youngest ones. A call makes some hundred; nearly all go by reference counting.
GC_THRESHOLD = 10_000

_log = structlog.get_logger("parkup.worker")


async def run_worker(settings: Settings, addresses: Sequence[str]) -> None:
    """Serves on `addresses` until SIGTERM or SIGINT.

    Then the health check says NOT_SERVING while calls are still served, until the gateway knows; streams end with
    UNAVAILABLE, calls under way get the rest of `settings.drain_seconds` to end, and everything is closed in reverse.
    """
    stop = StopSignal()
    try:
        async with app.build(settings) as application:
            stop.started()
            server = application.server_on(*addresses)
            await server.start()
            spare_the_collector()
            _log.info("serving", addresses=list(addresses))
            await stop.wait()
            _log.info("draining", seconds=settings.drain_seconds)
            await application.health.drain()
            farewell = min(FAREWELL_SECONDS, settings.drain_seconds)
            await asyncio.sleep(farewell)
            # They would never end by themselves. Only now: clients come back at once, and must find another worker.
            application.streams.close()
            await server.stop(settings.drain_seconds - farewell)
    except asyncio.CancelledError:
        if not stop.is_set():
            raise
    _log.info("stopped")


def spare_the_collector() -> None:
    """Takes what lives as long as the process out of the garbage collector's sight.

    Modules, descriptors and catalogues are hundreds of thousands of objects; walking them again and again took up to a
    third of a busy worker's time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(GC_THRESHOLD, 20, 50)
