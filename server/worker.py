"""One server process: builds the application, serves, and drains when told to stop."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Sequence

import structlog

from server import app
from server.settings import Settings

_log = structlog.get_logger("parkup.worker")


async def run_worker(settings: Settings, addresses: Sequence[str]) -> None:
    """Serves on `addresses` until SIGTERM or SIGINT.

    Then the health check says NOT_SERVING, calls under way get `settings.drain_seconds` to end, and everything is
    closed in reverse.
    """
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with app.build(settings) as application:
        server = application.server_on(*addresses)
        await server.start()
        _log.info("serving", addresses=list(addresses))
        await stop.wait()
        _log.info("draining", seconds=settings.drain_seconds)
        await application.health.drain()
        await server.stop(settings.drain_seconds)
    _log.info("stopped")
