"""Reports that a job makes as files. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from server.reports.model import ReportQuery, Sight
from server.values.language import Language

MOST_WAITING = 3
"""Exports that somebody may have asked for and that are not made yet."""
MOST_TRIES = 3
"""So often it is begun to make one; a process that dies may have died of it."""
LISTED_FOR = timedelta(days=90)


class ExportState(StrEnum):
    """Where an export stands, as stored."""

    QUEUED = "queued"
    RUNNING = "running"
    READY = "ready"
    FAILED = "failed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


class FileFormat(StrEnum):
    """What sort of file, as stored; its ending, too."""

    CSV = "csv"
    PDF = "pdf"


CONTENT_TYPES = {FileFormat.CSV: "text/csv; charset=utf-8", FileFormat.PDF: "application/pdf"}


class ReportLanguage(StrEnum):
    """What mails and files are written in, as stored."""

    FR = "fr"
    EN = "en"
    AR = "ar"

    @property
    def of_files(self) -> Language:
        """Files have no Arabic words."""
        return Language.EN if self is ReportLanguage.EN else Language.FR


@dataclass(frozen=True, slots=True)
class Export:
    """A report that is to be made, or is. `sight` and `object_name` are what the file shows and where it is.

    `taker` marks who makes it; `tries` counts how often that was begun.
    """

    id: str
    owner_id: str
    query: ReportQuery
    format: FileFormat
    language: ReportLanguage
    created_at: datetime
    schedule_id: str | None = None
    state: ExportState = ExportState.QUEUED
    percent: int = 0
    rows: int = 0
    size: int = 0
    started_at: datetime | None = None
    finished_at: datetime | None = None
    kept_until: datetime | None = None
    failure: str | None = None
    sight: Sight | None = None
    object_name: str | None = None
    taker: object = None
    tries: int = 0

    @property
    def file_name(self) -> str:
        return f"report-{self.query.period.first}-{self.query.period.last}.{self.format}"

    def is_there(self, now: datetime) -> bool:
        """Whether there is a file."""
        return self.state is ExportState.READY and self.kept_until is not None and now < self.kept_until


OPEN = (ExportState.QUEUED, ExportState.RUNNING)
