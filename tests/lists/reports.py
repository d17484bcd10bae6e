"""Exports and schedules of reports, most of one operator."""

from collections.abc import Iterator

from bson import ObjectId

from server.mongo.client import Database, Document
from server.mongo.transactions import Transactions
from server.reports.files.document import EXPORTS
from server.reports.files.document import new_document as export_document
from server.reports.files.model import Export, FileFormat, ReportLanguage
from server.reports.files.repository import ExportRepository
from server.reports.model import Period, ReportQuery
from server.reports.schedules.document import SCHEDULES
from server.reports.schedules.document import new_document as schedule_document
from server.reports.schedules.model import Cadence, Schedule, Timing
from server.reports.schedules.repository import ScheduleRepository
from tests.lists.many import MANY, NOW, rarely

SOME = MANY // 10
BUSY, QUIET = str(ObjectId()), str(ObjectId())

LISTS = {
    **{
        f"exports of reports: {name}": lambda db, page, owner=owner: ExportRepository(db, Transactions(db.client)).list(
            owner, page
        )
        for name, owner in {"everybody's": None, "a busy operator's": BUSY, "a quiet operator's": QUIET}.items()
    },
    **{
        f"schedules of reports: {name}": lambda db, page, owner=owner: ScheduleRepository(
            db, Transactions(db.client)
        ).list(owner, page)
        for name, owner in {"everybody's": None, "a busy operator's": BUSY, "a quiet operator's": QUIET}.items()
    },
}


async def fill(database: Database) -> None:
    await database[EXPORTS].insert_many(list(exports()), ordered=False)
    await database[SCHEDULES].insert_many(list(schedules()), ordered=False)


def exports() -> Iterator[Document]:
    query = ReportQuery(Period(NOW.date(), NOW.date()))
    for _ in range(SOME):
        owner = rarely([QUIET], BUSY)
        # They are not to be deleted while the test runs.
        kept = export_document(Export(str(ObjectId()), owner, query, FileFormat.CSV, ReportLanguage.FR, NOW))
        yield {name: value for name, value in kept.items() if name != "expiresAt"}


def schedules() -> Iterator[Document]:
    timing = Timing(Cadence.WEEKLY)
    for _ in range(SOME):
        owner = rarely([QUIET], BUSY)
        yield schedule_document(
            Schedule(str(ObjectId()), owner, "Week", timing, FileFormat.PDF, ReportLanguage.FR, NOW)
        )
