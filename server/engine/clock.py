"""The database's time: one for all processes, whatever their machines' clocks say."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import structlog
from bson.codec_options import CodecOptions
from pymongo.errors import PyMongoError

from server.mongo.client import Database, Document
from server.values.clock import Clock, system_clock

MEASURED_EVERY_SECONDS = 60.0
ASKED_AT_ONCE = 5

_AWARE: CodecOptions[Document] = CodecOptions(tz_aware=True)
_log = structlog.get_logger("parkup.clock")


class DatabaseClock:
    """A Clock: the machine's own, corrected by how far the primary's is ahead of it."""

    def __init__(self, database: Database, local: Clock = system_clock) -> None:
        self._admin = database.client.admin
        self._local = local
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        return self._local() + self._ahead

    async def measure(self) -> timedelta:
        """Asks the database, and gives how far it is ahead; the quickest of a few answers is the most exact one."""
        best: tuple[timedelta, timedelta] | None = None
        for _ in range(ASKED_AT_ONCE):
            asked = self._local()
            theirs = (await self._admin.command("hello", codec_options=_AWARE))["localTime"]
            took = self._local() - asked
            best = min(best or (took, theirs - asked), (took, theirs - asked))
        assert best
        took, ahead = best
        whole = round((ahead - took / 2) / timedelta(milliseconds=1))
        self._ahead = timedelta(milliseconds=whole)
        return self._ahead

    async def follow(self) -> None:
        """Measures now and then, for ever; while the database is away the last measure holds."""
        while True:
            try:
                await self.measure()
            except PyMongoError as error:
                _log.warning("database's time not known", error=repr(error))
            await asyncio.sleep(MEASURED_EVERY_SECONDS)
