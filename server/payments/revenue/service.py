"""Reports of revenue over any period, from the sums that a job keeps."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import groupby

from server.errors import FieldViolation, InvalidArgument
from server.payments.errors import ReportTooLarge
from server.payments.revenue.files import report_block, report_page
from server.payments.revenue.model import (
    NO_ZONE,
    Dimension,
    Figures,
    Progress,
    Report,
    ReportQuery,
    ReportRow,
    figures_of,
)
from server.payments.revenue.repository import MOST_GROUPS, RevenueRepository
from server.payments.sight import StaffNames, StaffZones, ZoneNames, zones_in_sight
from server.payments.tables import Printer, csv_of
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.language import Language

MOST_ROWS = 10_000
MOST_PRINTED = 1_000
"""Rows on paper: seconds of work, and thirty sheets."""


class RevenueService:
    def __init__(
        self,
        *,
        sums: RevenueRepository,
        staff_zones: StaffZones,
        zone_names: ZoneNames,
        staff_names: StaffNames,
        printer: Printer,
        clock: Clock,
    ) -> None:
        self._sums = sums
        self._staff_zones = staff_zones
        self._zone_names = zone_names
        self._staff_names = staff_names
        self._printer = printer
        self._clock = clock

    async def report(self, caller: Caller, query: ReportQuery) -> Report:
        """Raises ZoneNotAssigned, ReportTooLarge, and InvalidArgument for a period that ends before it begins."""
        if query.last < query.first:
            fr, en = "ne doit pas précéder from_day", "must not be before from_day"
            raise InvalidArgument(FieldViolation("to_day", fr, en))
        if {Dimension.DAY, Dimension.MONTH} <= query.group_by:
            fr, en = "ne peut pas contenir day et month", "must not hold both day and month"
            raise InvalidArgument(FieldViolation("group_by", fr, en))
        zones = await zones_in_sight(self._staff_zones, caller, query.zone)
        state, groups = await self._sums.report(query, zones)
        names = await self._staff_names({part[Dimension.STAFF] for part, _ in groups if Dimension.STAFF in part})
        rows = [
            self._row(dict(part), figures_of(each for _, each in sums), names)
            for part, sums in groupby(groups, key=lambda group: tuple(group[0].items()))
        ]
        if len(rows) > MOST_ROWS or len(groups) >= MOST_GROUPS:
            raise ReportTooLarge(MOST_ROWS)
        totals = sum((row.figures for row in rows), Figures())
        return Report(rows, totals, state.progress.as_of if state else None)

    async def of_places(
        self, query: ReportQuery, zones: Collection[str] | None, car_parks: Collection[str] | None
    ) -> Report:
        """The money of some zones and some car parks, or, both None, all of it. Whoever asks has seen who may."""
        state, groups = await self._sums.report(query, zones, car_parks)
        rows = [
            ReportRow(dict(part), figures_of(each for _, each in sums))
            for part, sums in groupby(groups, key=lambda group: tuple(group[0].items()))
        ]
        return Report(rows, sum((row.figures for row in rows), Figures()), state.progress.as_of if state else None)

    async def csv(self, caller: Caller, query: ReportQuery) -> bytes:
        """Raises as `report`."""
        return csv_of(report_block(query, await self.report(caller, query)))

    async def pdf(self, caller: Caller, query: ReportQuery, language: Language) -> bytes:
        """Raises as `report`; there may be MOST_PRINTED rows."""
        report = await self.report(caller, query)
        if len(report.rows) > MOST_PRINTED:
            raise ReportTooLarge(MOST_PRINTED)
        return await self._printer.pdf(report_page(query, report, language))

    async def progress(self) -> Progress:
        return await self._sums.progress()

    async def rebuild(self) -> Progress:
        """Has the job make all sums anew."""
        return await self._sums.request_rebuild(self._clock())

    def _row(self, part: dict[Dimension, str], figures: Figures, names: Mapping[str, str]) -> ReportRow:
        zone = part.get(Dimension.ZONE)
        zone_name = self._zone_names(zone) if zone and zone != NO_ZONE else None
        return ReportRow(part, figures, zone_name, names.get(part.get(Dimension.STAFF, "")))
