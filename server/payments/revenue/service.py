"""Reports of revenue over any period, from the sums that a job keeps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from server.errors import FieldViolation, InvalidArgument
from server.payments.errors import ReportTooLarge
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
from server.payments.tables import TableBlock, TablePage, csv_of, pdf_of
from server.values.caller import Caller
from server.values.clock import Clock

MOST_ROWS = 10_000


class RevenueService:
    def __init__(
        self,
        *,
        sums: RevenueRepository,
        staff_zones: StaffZones,
        zone_names: ZoneNames,
        staff_names: StaffNames,
        clock: Clock,
    ) -> None:
        self._sums = sums
        self._staff_zones = staff_zones
        self._zone_names = zone_names
        self._staff_names = staff_names
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

    async def csv(self, caller: Caller, query: ReportQuery) -> bytes:
        """Raises as `report`."""
        return csv_of(_block(query, (await self.report(caller, query)).rows, _CSV_TITLES))

    async def pdf(self, caller: Caller, query: ReportQuery) -> bytes:
        """Raises as `report`."""
        report = await self.report(caller, query)
        total = ReportRow({}, report.totals)
        return await pdf_of(
            TablePage(
                title="Recettes",
                lines=(f"Du {query.first:%d/%m/%Y} au {query.last:%d/%m/%Y}. Montants en TND.",),
                blocks=(
                    _block(query, report.rows, _PDF_TITLES),
                    _block(ReportQuery(query.first, query.last), [total], _PDF_TITLES, title="Total"),
                ),
            )
        )

    async def progress(self) -> Progress:
        return await self._sums.progress()

    async def rebuild(self) -> Progress:
        """Has the job make all sums anew."""
        return await self._sums.request_rebuild(self._clock())

    def _row(self, part: dict[Dimension, str], figures: Figures, names: Mapping[str, str]) -> ReportRow:
        zone = part.get(Dimension.ZONE)
        zone_name = self._zone_names(zone) if zone and zone != NO_ZONE else None
        return ReportRow(part, figures, zone_name, names.get(part.get(Dimension.STAFF, "")))


_AMOUNTS = (
    "takings",
    "refunds",
    "disputes",
    "fees",
    "net",
    "topups",
    "topups_reversed",
    "adjustments",
    "paid_out",
    "other",
)
AMOUNT_TITLES_FR = (
    "Recettes",
    "Remboursé",
    "Contesté",
    "Frais",
    "Net",
    "Recharges",
    "Recharges rendues",
    "Ajustements",
    "Versé",
    "Autre",
)
_CSV_TITLES = {each.value: each.value for each in Dimension} | {name: name for name in _AMOUNTS}
_CSV_TITLES |= {"zone": "zone_id", "zone_name": "zone_name", "method": "payment_method", "count": "payment_count"}
_CSV_TITLES |= {"staff": "staff_id", "staff_name": "staff_name"}
_PDF_TITLES = dict(zip(_AMOUNTS, AMOUNT_TITLES_FR, strict=True)) | {
    "day": "Jour",
    "month": "Mois",
    "zone": "Zone",
    "zone_name": "Nom",
    "staff": "Agent",
    "staff_name": "Nom",
    "kind": "Objet",
    "method": "Moyen",
    "count": "Paiements",
}


_NAMES = {Dimension.ZONE: ("zone_name",), Dimension.STAFF: ("staff_name",)}


def amounts_of(figures: Figures) -> list[int]:
    """In the order of AMOUNT_TITLES_FR."""
    return [getattr(figures, name) for name in _AMOUNTS]


def amount_names() -> Sequence[str]:
    """The same amounts by the names of the contract."""
    return _AMOUNTS


def _block(query: ReportQuery, rows: Sequence[ReportRow], titles: dict[str, str], title: str = "") -> TableBlock:
    dimensions = [each for each in Dimension if each in query.group_by]
    named = [name for each in dimensions for name in (each.value, *_NAMES.get(each, ()))]
    header = [titles[name] for name in (*named, "count", *_AMOUNTS)]
    return TableBlock(title, header, [_cells(row, named) for row in rows])


def _cells(row: ReportRow, named: Sequence[str]) -> list[str | int | None]:
    shown: dict[str, str | None] = {each.value: value for each, value in row.part.items()}
    shown |= {"zone_name": row.zone_name, "staff_name": row.staff_name}
    return [*(shown.get(name) for name in named), str(row.figures.payment_count), *amounts_of(row.figures)]
