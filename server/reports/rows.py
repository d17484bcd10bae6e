"""Reports for spreadsheets: a row for each sum, written while it is read, so that a file may have any size."""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator, Mapping
from datetime import date, timedelta

from server.payments.revenue.model import Dimension
from server.payments.revenue.model import ReportQuery as MoneyQuery
from server.payments.revenue.service import RevenueService
from server.payments.tables import Cell, plain
from server.reports.access import places_of
from server.reports.model import Period, Place, ReportQuery, Section, Sight
from server.reports.money import place_of
from server.reports.reading import Asked, By, Row
from server.reports.repository import ReportSums
from server.reports.sums import Measures, Subject
from server.reports.surroundings import Surroundings

HEADER = (
    "subject",
    "day",
    "hour",
    "zone_id",
    "car_park",
    "place_name",
    "key",
    "status",
    "person_id",
    "count",
    "minutes",
    "energy_kwh",
    "amount",
    "net_amount",
)
"""Columns. `key` is what is counted, as in the contract's Share; of money `status` is how it was paid."""

PIECE = 32 * 1024
"""Bytes of a piece of a file, about."""
MONEY_DAYS = 31

_SUBJECTS: Mapping[Section, tuple[Subject, ...]] = {
    Section.OCCUPANCY: (Subject.ARRIVALS, Subject.DEPARTURES),
    Section.PEAK_HOURS: (Subject.ARRIVALS, Subject.DEPARTURES),
    Section.VEHICLE_TYPES: (Subject.ARRIVALS,),
    Section.STAY_LENGTHS: (Subject.LENGTHS,),
    Section.MEMBERSHIPS: (Subject.MEMBERS_FROM, Subject.MEMBERS_TO),
    Section.CHARGING: (Subject.CHARGING,),
    Section.FINES: (Subject.FINES,),
    Section.AGENTS: (Subject.FINES, Subject.SHIFTS),
}
_LASTING = frozenset({Subject.LENGTHS, Subject.CHARGING, Subject.SHIFTS})
"""Of the others, seconds are what is left of an hour: no reader's business."""


class RowFiles:
    def __init__(self, sums: ReportSums, revenue: RevenueService, surroundings: Surroundings) -> None:
        self._sums = sums
        self._revenue = revenue
        self._surroundings = surroundings

    async def csv(self, sight: Sight, query: ReportQuery) -> AsyncIterator[bytes]:
        """UTF-8 with commas, a header line first, in pieces."""
        written = io.StringIO()
        writer = csv.writer(written, lineterminator="\r\n")
        writer.writerow(HEADER)
        async for row in self._all(sight, query):
            writer.writerow([plain(cell) for cell in row])
            if written.tell() >= PIECE:
                yield written.getvalue().encode()
                written.seek(0)
                written.truncate()
        if written.tell():
            yield written.getvalue().encode()

    async def count(self, sight: Sight, query: ReportQuery) -> int:
        """About how many rows there are, but for those of money."""
        return await self._sums.count(_asked(sight, query))

    async def _all(self, sight: Sight, query: ReportQuery) -> AsyncIterator[list[Cell]]:
        async for row in self._sums.all(_asked(sight, query)):
            yield self._row(row)
        if query.is_about(Section.REVENUE):
            async for cells in self._money(sight, query.period):
                yield cells

    def _row(self, row: Row) -> list[Cell]:
        measures, subject = row.measures, Subject(row[By.SUBJECT])
        return [
            subject.value,
            row[By.DAY],
            "" if row[By.HOUR] is None else str(row[By.HOUR]),
            *_cells(self._surroundings.place(row[By.PLACE])),
            row[By.KEY] or "",
            row[By.STATUS] or "",
            row[By.PERSON] or "",
            str(measures.count),
            f"{measures.seconds / 60:.1f}" if subject in _LASTING else "",
            f"{measures.energy / 1000:.3f}" if subject is Subject.CHARGING else "",
            _amount(subject, measures),
            "",
        ]

    async def _money(self, sight: Sight, period: Period) -> AsyncIterator[list[Cell]]:
        """A month at a time: what is taken into memory has a bound."""
        start = period.first
        by = frozenset({Dimension.DAY, Dimension.ZONE, Dimension.CAR_PARK, Dimension.KIND, Dimension.METHOD})
        while start <= period.last:
            end: date = min(start + timedelta(days=MONEY_DAYS - 1), period.last)
            report = await self._revenue.of_places(MoneyQuery(start, end, by), sight.zones, sight.car_parks)
            for row in report.rows:
                yield [
                    "revenue",
                    row.part[Dimension.DAY],
                    "",
                    *_cells(place_of(row, self._surroundings)),
                    row.part[Dimension.KIND],
                    row.part[Dimension.METHOD],
                    "",
                    str(row.figures.payment_count),
                    "",
                    "",
                    row.figures.takings,
                    row.figures.net,
                ]
            start = end + timedelta(days=1)


def _asked(sight: Sight, query: ReportQuery) -> Asked:
    asked_for = [each for section in _SUBJECTS if query.is_about(section) for each in _SUBJECTS[section]]
    subjects = [each for each in Subject if each in asked_for]
    return Asked(subjects, query.period.first.isoformat(), query.period.last.isoformat(), places_of(sight))


def _cells(place: Place) -> list[str]:
    return [place.zone_id or "", place.car_park or "", place.name or ""]


def _amount(subject: Subject, measures: Measures) -> Cell:
    return measures.amount if subject in (Subject.CHARGING, Subject.FINES) else None
