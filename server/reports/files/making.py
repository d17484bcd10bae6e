"""The job that makes exports: takes one that is due, writes it, and puts it where files are kept.

Each process that makes one holds it for a minute at a time. One that dies leaves it to the others, which begin anew: a
file is there whole or not at all, under a name of its own for each try. That it is ready, and who is to be told, is
committed together.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import IO, Any, TypeVar

import structlog
from prometheus_client import Counter, Gauge

from server.background import end
from server.errors import DomainError, Unavailable
from server.objects import Objects
from server.reports.files.model import MOST_TRIES, Export, ExportState, FileFormat
from server.reports.files.repository import ExportRepository, Lost, object_name
from server.reports.mails.document import mail_documents
from server.reports.model import Sight
from server.reports.people import Owners
from server.reports.schedules.runs import Runs
from server.reports.service import ReportService
from server.values.clock import Clock

AT_ONCE = 2
LEASE = timedelta(seconds=60)
RENEW_SECONDS = 5.0
PAUSE = timedelta(seconds=30)
"""After which it is tried again when something was away."""
OLD_AT_A_TIME = 100
MOST_SHOWN = 99
"""Percent of one that is not ready."""

MADE = Counter("parkup_report_exports", "Reports made as files, and how that ended.", ["result"])
for _state in (ExportState.READY, ExportState.FAILED):
    MADE.labels(_state)  # shown as zero: only then does Prometheus see the first one

LATE = Gauge(
    "parkup_report_exports_late_seconds",
    "For how long the report that waits longest to be made as a file has waited.",
    multiprocess_mode="mostrecent",
)

T = TypeVar("T")

_log = structlog.get_logger("parkup.reports")


@dataclass(slots=True)
class _Progress:
    percent: int = 0
    rows: int = 0


class ExportMaker:
    def __init__(
        self,
        exports: ExportRepository,
        reports: ReportService,
        owners: Owners,
        runs: Runs,
        *,
        objects: Objects,
        kept: timedelta,
        clock: Clock,
        renew_seconds: float = RENEW_SECONDS,
    ) -> None:
        self._exports = exports
        self._reports = reports
        self._owners = owners
        self._runs = runs
        self._objects = objects
        self._kept = kept
        self._clock = clock
        self._renew_seconds = renew_seconds

    async def run(self) -> None:
        """Makes what is due; a small one need not wait for a large one."""
        await asyncio.gather(*(self._make_all() for _ in range(AT_ONCE)))

    async def delete_old(self) -> None:
        """Deletes files whose time is over. First the files: what is cut off in between is done again."""
        while old := await self._exports.old_files(self._clock(), OLD_AT_A_TIME):
            await self._objects.delete([each.object_name for each in old if each.object_name])
            await self._exports.expired([each.id for each in old])

    async def measure(self) -> None:
        """Puts how late exports are into the metrics of this process."""
        since = await self._exports.waiting_since()
        LATE.set(max(0.0, (self._clock() - since).total_seconds()) if since else 0.0)

    async def _make_all(self) -> None:
        while taken := await self._exports.take(self._clock(), self._clock() + LEASE):
            export, left = taken
            with suppress(Lost):
                if left:
                    await self._objects.delete([left])
                if export.tries > MOST_TRIES:  # whoever made it died of it, it seems
                    await self._not_made(export, "INTERNAL", for_good=False)
                else:
                    await self._make(export)

    async def _make(self, export: Export) -> None:
        """Raises Lost."""
        try:
            owner = await self._owners.one(export.owner_id)
            await self._write(export, await self._owners.sight(owner, export.query))
        except Lost:
            await self._objects.delete([object_name(export.id, export.taker)])
            raise
        except DomainError as refusal:
            await self._not_made(export, refusal.reason, for_good=not isinstance(refusal, Unavailable))
        except Exception:  # noqa: BLE001  # a fault of ours must not hold up the others
            _log.exception("report not made", export=export.id)
            await self._not_made(export, "INTERNAL", for_good=False)

    async def _not_made(self, export: Export, reason: str, *, for_good: bool) -> None:
        now = self._clock()
        if not for_good and export.tries < MOST_TRIES:
            await self._exports.put_back(export, now + PAUSE)
            return
        # Of a schedule, the schedule says so.
        told = [] if export.schedule_id else [export.owner_id]
        await self._exports.fail(export, reason, now, mail_documents(export, told, now))
        await self._runs.not_made(export, reason, now, no_access=for_good)
        MADE.labels(ExportState.FAILED).inc()

    async def _write(self, export: Export, sight: Sight) -> None:
        progress = _Progress()
        size = await self._held(export, progress, self._stored(export, sight, progress))
        recipients = await self._runs.recipients(export)
        now = self._clock()
        await self._exports.ready(
            export,
            sight,
            rows=progress.rows,
            size=size,
            now=now,
            kept_until=now + self._kept,
            mails=mail_documents(export, recipients, now),
        )
        MADE.labels(ExportState.READY).inc()

    async def _held(self, export: Export, progress: _Progress, work: Coroutine[Any, Any, T]) -> T:
        """Does the work as long as the export is ours. Raises Lost."""
        working = asyncio.create_task(work)
        renewal = asyncio.create_task(self._renew(export, progress))
        try:
            await asyncio.wait([working, renewal], return_when=asyncio.FIRST_COMPLETED)
            if renewal.done():
                await renewal  # it ends by raising only
            return await working
        finally:
            await end(working, renewal)

    async def _stored(self, export: Export, sight: Sight, progress: _Progress) -> int:
        """Gives the size of the file."""
        with tempfile.TemporaryFile() as file:
            await self._fill(file, export, sight, progress)
            size = file.tell()
            file.seek(0)
            await self._objects.put_file(object_name(export.id, export.taker), file)
        return size

    async def _fill(self, file: IO[bytes], export: Export, sight: Sight, progress: _Progress) -> None:
        async for piece in self._pieces(export, sight, progress):
            file.write(piece)

    async def _pieces(self, export: Export, sight: Sight, progress: _Progress) -> AsyncIterator[bytes]:
        if export.format is FileFormat.PDF:
            yield await self._reports.pdf(sight, export.query, export.language.of_files)
            return
        total = await self._reports.count(sight, export.query)
        lines = 0
        async for piece in self._reports.csv(sight, export.query):
            lines += piece.count(b"\r\n")
            progress.rows = lines - 1
            progress.percent = min(MOST_SHOWN, 100 * progress.rows // max(total, 1))
            yield piece

    async def _renew(self, export: Export, progress: _Progress) -> None:
        while True:
            await self._exports.renew(export, self._clock() + LEASE, percent=progress.percent, rows=progress.rows)
            await asyncio.sleep(self._renew_seconds)
