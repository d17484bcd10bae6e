"""Changes of charging sessions for who watches: one change stream a process, open only while somebody does."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from server.carpark.charging.document import SESSIONS
from server.mongo.client import Database
from server.mongo.live_changes import LiveChanges, Watcher


class ChargingChanges:
    """Implements Changes."""

    def __init__(self, database: Database) -> None:
        self._live = LiveChanges(
            database, [{"$match": {"ns.coll": SESSIONS, "operationType": {"$in": ["update", "replace"]}}}]
        )

    @asynccontextmanager
    async def of(self, session_id: int) -> AsyncIterator[Watcher]:
        async with self._live.watch(lambda change: change["documentKey"]["_id"] == session_id) as watcher:
            yield watcher
