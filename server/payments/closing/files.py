"""A zone's day as a file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, tzinfo

from server.payments.closing.model import Line, StaffCash, ZoneDay, lines_of
from server.payments.revenue.model import NO_ZONE
from server.payments.revenue.service import AMOUNT_TITLES_FR, amount_names, amounts_of
from server.payments.tables import Cell, TableBlock, TablePage

TOTAL, CASH = "total", "cash"


def file_block(day: ZoneDay) -> TableBlock:
    """Every line of the day, its sum, and the cash: `row` says what a line of the file is."""
    header = ["row", "day", "zone_id", "kind", "payment_method", "staff_id", "staff_name", "payment_count"]
    amounts, closing = amount_names(), day.closing
    where: list[Cell] = [closing.day, closing.zone]
    lines = [["line", *where, *_line(day, each), None, None, None] for each in lines_of(closing.sums)]
    total: list[Cell] = [TOTAL, *where, None, None, None, None, str(closing.figures.payment_count)]
    total += [*amounts_of(closing.figures), None, None, None]
    blank: list[Cell] = [None] * (1 + len(amounts))
    cash = [
        [CASH, *where, None, CASH, each.staff, day.name_of(each.staff), *blank, each.due, each.counted, each.difference]
        for each in day.cash
    ]
    header += [*amounts, "cash_due", "cash_counted", "cash_difference"]
    return TableBlock("", header, [*lines, total, *cash])


def file_page(day: ZoneDay, time_zone: tzinfo) -> TablePage:
    closing = day.closing
    zone = "Sans zone" if closing.zone == NO_ZONE else day.zone_name or closing.zone
    state = "Journée ouverte : chiffres provisoires."
    if closing.closed_at:
        state = f"Clôturée le {closing.closed_at.astimezone(time_zone):%d/%m/%Y %H:%M}."
    figures = closing.figures
    total: list[Cell] = ["Total", None, None, str(figures.payment_count), *amounts_of(figures)]
    titles = ("Objet", "Moyen", "Agent", "Nombre", *AMOUNT_TITLES_FR)
    rows = [_printed(_line(day, each)) for each in lines_of(closing.sums)]
    cash = TableBlock(
        "Espèces", ("Agent", "Dû", "Compté", "Écart", "Observation"), [_cash(day, each) for each in day.cash]
    )
    return TablePage(
        title=f"Clôture du {date.fromisoformat(closing.day):%d/%m/%Y}",
        lines=(zone, state, "Montants en TND."),
        blocks=(TableBlock("Recettes", titles, [*rows, total]), *((cash,) if day.cash else ())),
    )


def _line(day: ZoneDay, line: Line) -> list[Cell]:
    figures = line.figures
    who = (line.staff, day.name_of(line.staff))
    return [line.kind, line.method.value, *who, str(figures.payment_count), *amounts_of(figures)]


def _printed(line: Sequence[Cell]) -> list[Cell]:
    kind, method, staff, name, *rest = line
    return [kind, method, name or staff, *rest]


def _cash(day: ZoneDay, cash: StaffCash) -> list[Cell]:
    note = cash.counts[0].note if cash.counts else None
    return [day.name_of(cash.staff) or cash.staff, cash.due, cash.counted, cash.difference, note]
