"""Reports as files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from server.payments.finance_texts import TEXTS, said
from server.payments.revenue.model import NO_ZONE, Dimension, Figures, Report, ReportQuery, ReportRow
from server.payments.tables import Cell, TableBlock, TablePage
from server.values.language import Language

AMOUNTS = (
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
    "settled",
)
"""Fields of Figures, and of the contract's MoneyFigures, in the order of columns."""

_ALWAYS = frozenset({"takings", "net"})
_COLUMNS: Mapping[Dimension, Sequence[str]] = {
    Dimension.ZONE: ("zone_id", "zone_name"),
    Dimension.METHOD: ("payment_method",),
    Dimension.STAFF: ("staff_id", "staff_name"),
}
"""What stands in a file for what a report is divided by, where it is not the dimension's own name."""


def amounts_of(figures: Figures, names: Sequence[str] = AMOUNTS) -> list[Cell]:
    return [getattr(figures, name) for name in names]


def printed_amounts(figures: Sequence[Figures]) -> list[str]:
    """What there is to print of figures: on paper a column of nothing but zeros only takes room."""
    return [name for name in AMOUNTS if name in _ALWAYS or any(getattr(each, name) for each in figures)]


def report_block(query: ReportQuery, report: Report) -> TableBlock:
    """For spreadsheets, with the contract's names."""
    dimensions = [each for each in Dimension if each in query.group_by]
    columns = [name for each in dimensions for name in _COLUMNS.get(each, (each.value,))]
    rows = [[*_cells(row, columns), str(row.figures.payment_count), *amounts_of(row.figures)] for row in report.rows]
    return TableBlock("", [*columns, "payment_count", *AMOUNTS], rows)


def _cells(row: ReportRow, columns: Sequence[str]) -> list[Cell]:
    shown: dict[str, str | None] = {}
    for each, value in row.part.items():
        shown[_COLUMNS.get(each, (each.value,))[0]] = value
    shown |= {"zone_name": row.zone_name, "staff_name": row.staff_name}
    return [shown.get(name) for name in columns]


def report_page(query: ReportQuery, report: Report, language: Language) -> TablePage:
    """For people."""
    texts = TEXTS[language]
    dimensions = [each for each in Dimension if each in query.group_by]
    amounts = printed_amounts([*(row.figures for row in report.rows), report.totals])
    names = ["payment_count", *amounts]

    def cells(figures: Figures) -> list[Cell]:
        return [str(figures.payment_count), *amounts_of(figures, amounts)]

    rows = [[*(_said(row, each, language) for each in dimensions), *cells(row.figures)] for row in report.rows]
    period = texts["period"].format(first=f"{query.first:%d/%m/%Y}", last=f"{query.last:%d/%m/%Y}")
    return TablePage(
        title=texts["revenue"],
        lines=(period, texts["currency"]),
        blocks=(
            TableBlock("", [texts[name] for name in (*dimensions, *names)], rows),
            TableBlock(texts["total"], [texts[name] for name in names], [cells(report.totals)]),
        ),
        language=language,
    )


def _said(row: ReportRow, dimension: Dimension, language: Language) -> str | None:
    value = row.part.get(dimension)
    match dimension:
        case Dimension.ZONE:
            return TEXTS[language]["no_zone"] if value == NO_ZONE else row.zone_name or value
        case Dimension.STAFF:
            return row.staff_name or value
        case Dimension.KIND | Dimension.METHOD:
            return said(value or "", language)
    return value
