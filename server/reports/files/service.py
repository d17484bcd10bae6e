"""What operators do with exports."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from server.engine.answer import Answer
from server.objects import Objects
from server.reports.errors import (
    ReportExportNotFound,
    ReportExportOver,
    ReportLinkExpired,
    TooManyReportExports,
)
from server.reports.files.links import ReportLinks
from server.reports.files.model import MOST_WAITING, Export, ExportState, FileFormat, ReportLanguage
from server.reports.files.operations import AskForExport, SlotTaken
from server.reports.files.repository import ExportRepository
from server.reports.model import Place, ReportQuery
from server.reports.people import Owners
from server.reports.schedules.runs import Runs
from server.reports.service import ReportService
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.paging import Page, Slice

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Link:
    """A way to a file that works until an instant."""

    url: str
    until: datetime


class ExportService:
    def __init__(
        self,
        exports: ExportRepository,
        reports: ReportService,
        owners: Owners,
        runs: Runs,
        *,
        objects: Objects,
        links: ReportLinks,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._exports = exports
        self._reports = reports
        self._owners = owners
        self._runs = runs
        self._objects = objects
        self._links = links
        self._clock = clock
        self._new_id = new_id

    async def create(
        self,
        caller: Caller,
        query: ReportQuery,
        file_format: FileFormat,
        language: ReportLanguage,
        answer: Answer[Export, R],
    ) -> R:
        """Raises TooManyReportExports, and as ReportService.sight does."""
        await self._reports.sight(caller, query)
        export = Export(self._new_id(), caller.id, query, file_format, language, self._clock())
        # Who loses a slot to another process tries the next one; after that many there is none.
        for _ in range(MOST_WAITING):
            try:
                return await answer(AskForExport(export))
            except SlotTaken:
                continue
        raise TooManyReportExports(MOST_WAITING)

    async def get(self, caller: Caller, export_id: str) -> Export:
        """Raises ReportExportNotFound."""
        export = await self._exports.get(export_id.lower())
        if export is None or (export.owner_id != caller.id and not caller.is_admin):
            raise ReportExportNotFound
        return export

    async def list(self, caller: Caller, page: Page, *, everybody: bool) -> Slice[Export]:
        return await self._exports.list(None if everybody and caller.is_admin else caller.id, page)

    async def cancel(self, caller: Caller, export_id: str) -> Export:
        """Raises ReportExportNotFound, ReportExportOver."""
        export = await self.get(caller, export_id)
        if export.state is ExportState.CANCELLED:
            return export
        now = self._clock()
        if (cancelled := await self._exports.cancel(export.id, now)) is None:
            raise ReportExportOver((await self.get(caller, export_id)).state)
        await self._runs.not_sent(cancelled, "", now)
        return cancelled

    def place(self, query: ReportQuery) -> Place | None:
        return self._reports.place(query)

    def link(self, export: Export, caller: Caller) -> Link | None:
        """To the file of the caller's own export; None when there is none."""
        now = self._clock()
        if export.owner_id != caller.id or not export.is_there(now):
            return None
        until = self._links.until(export, now)
        return Link(self._links.link(export.id, until), until)

    async def download(self, export_id: str, expires: str, proof: str) -> tuple[Export, AsyncIterator[bytes]]:
        """What a link leads to, in pieces. Raises ReportLinkInvalid, ReportLinkExpired."""
        self._links.require(export_id, expires, proof, self._clock())
        export = await self._exports.get(export_id)
        if export is None or not export.is_there(self._clock()) or export.object_name is None:
            raise ReportLinkExpired
        owner = await self._owners.one(export.owner_id)
        if await self._owners.hidden(owner, export.query, export.sight):
            raise ReportLinkExpired
        if (pieces := await self._objects.pieces(export.object_name)) is None:
            raise ReportLinkExpired
        return export, pieces
