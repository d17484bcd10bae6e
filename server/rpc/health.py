"""Is this process fit to serve? Asked by Envoy and by whoever runs the service (grpc.health.v1)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

import structlog
from grpc_health.v1 import health_pb2
from grpc_health.v1.health import aio
from prometheus_client import Gauge
from pymongo.errors import PyMongoError

from server.mongo.client import Database

CHECK_EVERY_SECONDS = 1.0
PING_SECONDS = 2.0

SERVING = Gauge("parkup_serving", "1 while every process says SERVING, else 0.", multiprocess_mode="livemin")
SILENT = Gauge(
    "parkup_follower_silent_seconds",
    "How long ago a process last heard from the database whether reference data changed; the worst of them.",
    multiprocess_mode="livemax",
)

_log = structlog.get_logger("parkup.health")


class Health:
    """SERVING while MongoDB answers and what is held of it in memory is fresh; NOT_SERVING as soon as we drain.

    `silent_seconds` tells how long ago the follower of reference data last heard from the database, even if only that
    nothing changed. After `stale_seconds` of silence prices, revocations and assignments may be old ones.
    """

    def __init__(
        self,
        database: Database,
        silent_seconds: Callable[[], float],
        stale_seconds: float,
        services: Iterable[str] = (),
    ) -> None:
        """`services` are known by their full names, too: each serves when the process does."""
        self._database = database
        self._names = ("", *services)
        self._silent_seconds = silent_seconds
        self._stale_seconds = stale_seconds
        self._draining = False
        self._serving: bool | None = None
        self.is_database_away = False
        self.servicer = aio.HealthServicer()

    async def watch(self) -> None:
        """Checks for ever; cancel to stop."""
        while True:
            await self.check()
            await asyncio.sleep(CHECK_EVERY_SECONDS)

    async def check(self) -> None:
        silent = self._silent_seconds()
        SILENT.set(silent)
        if silent > self._stale_seconds:
            _log.warning("reference data not fresh", silent_seconds=round(silent, 1))
        self.is_database_away = not await self._database_answers()
        await self._set(serving=not self.is_database_away and silent <= self._stale_seconds)

    async def drain(self) -> None:
        """Says NOT_SERVING for good: Envoy sends no new calls while those under way end."""
        self._draining = True
        await self.servicer.enter_graceful_shutdown()

    async def _database_answers(self) -> bool:
        try:
            async with asyncio.timeout(PING_SECONDS):
                await self._database.command("ping")
        except (PyMongoError, TimeoutError):
            return False
        return True

    async def _set(self, *, serving: bool) -> None:
        SERVING.set(serving and not self._draining)
        if self._draining or serving == self._serving:
            return
        self._serving = serving
        status = health_pb2.HealthCheckResponse.SERVING if serving else health_pb2.HealthCheckResponse.NOT_SERVING
        for name in self._names:
            await self.servicer.set(name, status)
        _log.info("health", status=health_pb2.HealthCheckResponse.ServingStatus.Name(status))
