"""Is this process fit to serve? Asked by Envoy and by whoever runs the service (grpc.health.v1)."""

from __future__ import annotations

import asyncio

import structlog
from grpc_health.v1 import health_pb2
from grpc_health.v1.health import aio
from pymongo.errors import PyMongoError

from server.mongo.client import Database

CHECK_EVERY_SECONDS = 1.0
PING_SECONDS = 2.0

_log = structlog.get_logger("parkup.health")


class Health:
    """SERVING while MongoDB answers; NOT_SERVING when it does not, and from the start of draining on."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._draining = False
        self._serving: bool | None = None
        self.servicer = aio.HealthServicer()

    async def watch_database(self) -> None:
        """Checks for ever; cancel to stop."""
        while True:
            await self.check()
            await asyncio.sleep(CHECK_EVERY_SECONDS)

    async def check(self) -> None:
        await self._set(serving=await self._database_answers())

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
        if self._draining or serving == self._serving:
            return
        self._serving = serving
        status = health_pb2.HealthCheckResponse.SERVING if serving else health_pb2.HealthCheckResponse.NOT_SERVING
        await self.servicer.set("", status)
        _log.info("health", status=health_pb2.HealthCheckResponse.ServingStatus.Name(status))
