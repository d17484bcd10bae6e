"""Connections to MongoDB that are worth keeping."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pymongo.asynchronous.pool import AsyncConnection, Pool
from pymongo.errors import AutoReconnect
from pymongo.monitoring import ConnectionClosedReason

if TYPE_CHECKING:
    from pymongo.asynchronous.mongo_client import _ClientCheckout


class PoolOfReadyMembers(Pool):
    """Gives up a connection to a member of the replica set that could neither be read nor written as it was opened.

    Such a member rolls back or catches up, after an election for instance, and may be primary a moment later. PyMongo
    asks a connection once whether it knows sessions, and keeps one that did not: every transaction that was given it
    would fail, for as long as it lives. What is raised here makes the client look again at once who is primary.
    """

    async def connect(self, handler: _ClientCheckout | None = None) -> AsyncConnection:
        connection = await super().connect(handler)
        if self.is_sdam or connection.supports_sessions:
            return connection
        async with self.lock:
            self.active_contexts.discard(connection.cancel_context)
        await connection.close_conn(ConnectionClosedReason.ERROR)
        raise AutoReconnect(f"{self.address[0]}:{self.address[1]} can neither be read nor written yet")
