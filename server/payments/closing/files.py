"""A zone's day as a file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, tzinfo

from server.payments.closing.model import Line, StaffCash, ZoneDay, lines_of
from server.payments.finance_texts import TEXTS, said
from server.payments.revenue.files import AMOUNTS, amounts_of, printed_amounts
from server.payments.revenue.model import NO_ZONE
from server.payments.tables import Cell, TableBlock, TablePage
from server.values.language import Language

TOTAL, CASH = "total", "cash"


def file_block(day: ZoneDay) -> TableBlock:
    """Every line of the day, its sum, and the cash: `row` says what a line of the file is."""
    header = ["row", "day", "zone_id", "kind", "payment_method", "staff_id", "staff_name", "payment_count"]
    closing = day.closing
    where: list[Cell] = [closing.day, closing.zone]
    lines = [["line", *where, *_line(day, each), None, None, None] for each in lines_of(closing.sums)]
    total: list[Cell] = [TOTAL, *where, None, None, None, None, str(closing.figures.payment_count)]
    total += [*amounts_of(closing.figures), None, None, None]
    blank: list[Cell] = [None] * (1 + len(AMOUNTS))
    cash = [
        [CASH, *where, None, CASH, each.staff, day.name_of(each.staff), *blank, each.due, each.counted, each.difference]
        for each in day.cash
    ]
    header += [*AMOUNTS, "cash_due", "cash_counted", "cash_difference"]
    return TableBlock("", header, [*lines, total, *cash])


def file_page(day: ZoneDay, time_zone: tzinfo, language: Language) -> TablePage:
    closing, texts = day.closing, TEXTS[language]
    state = texts["open"]
    if closing.closed_at:
        state = texts["closed"].format(at=f"{closing.closed_at.astimezone(time_zone):%d/%m/%Y %H:%M}")
    lines, figures = lines_of(closing.sums), closing.figures
    amounts = printed_amounts([*(line.figures for line in lines), figures])
    total: list[Cell] = [texts["total"], None, None, str(figures.payment_count), *amounts_of(figures, amounts)]
    titles = [texts[name] for name in ("kind", "method", "staff", "payment_count", *amounts)]
    rows = [_printed(day, line, amounts, language) for line in lines]
    cash_titles = [texts[name] for name in ("staff", "due", "counted", "difference", "note")]
    cash = TableBlock(texts["cash"], cash_titles, [_cash(day, each) for each in day.cash])
    return TablePage(
        title=texts["closing"].format(day=f"{date.fromisoformat(closing.day):%d/%m/%Y}"),
        lines=(
            texts["no_zone"] if closing.zone == NO_ZONE else day.zone_name or closing.zone,
            state,
            texts["currency"],
        ),
        blocks=(TableBlock(texts["revenue"], titles, [*rows, total]), *((cash,) if day.cash else ())),
        language=language,
    )


def _line(day: ZoneDay, line: Line) -> list[Cell]:
    figures = line.figures
    who = (line.staff, day.name_of(line.staff))
    return [line.kind, line.method.value, *who, str(figures.payment_count), *amounts_of(figures)]


def _printed(day: ZoneDay, line: Line, amounts: Sequence[str], language: Language) -> list[Cell]:
    figures, who = line.figures, day.name_of(line.staff) or line.staff
    what = (said(line.kind, language), said(line.method.value, language), who)
    return [*what, str(figures.payment_count), *amounts_of(figures, amounts)]


def _cash(day: ZoneDay, cash: StaffCash) -> list[Cell]:
    note = cash.counts[0].note if cash.counts else None
    return [day.name_of(cash.staff) or cash.staff, cash.due, cash.counted, cash.difference, note]
