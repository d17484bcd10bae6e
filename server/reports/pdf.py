"""Reports as PDF, to be read by people who decide: what it is about, then each section with its figures and a chart."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from datetime import date

from fpdf import FPDF
from fpdf.enums import Align, TableBordersLayout, TableCellFillMode, XPos, YPos
from fpdf.fonts import FontFace

from server.pdf import FONT, add_font, printable
from server.reports.model import Report, Section
from server.reports.sheets import Sheet, Table, sheet_of
from server.reports.texts import TEXTS
from server.values.clock import TUNIS
from server.values.language import Language

MARGIN = 15.0  # millimetres
LINE = 5.5
INK, PALE, GREY = (31, 78, 121), (238, 242, 246), (95, 105, 115)
NEEDED = 105.0
"""A section with a chart begins on a new sheet when less than this is left, so that its figures stand together."""
ARABIC = re.compile(r"[\u0590-\u08ff]")


class _Paper(FPDF):
    """A4 with page numbers below."""

    def __init__(self, footer: str) -> None:
        super().__init__(format="A4")
        self._footer = footer

    def footer(self) -> None:
        self.set_y(-12)
        self.set_font(FONT, "", 8)
        self.set_text_color(*GREY)
        text = self._footer.format(page=self.page_no(), pages="{nb}")
        self.cell(0, 5, printable(text), align=Align.R)
        self.set_text_color(0)


def draw(report: Report, language: Language) -> bytes:
    """Computes for seconds: call it in a thread."""
    texts = TEXTS[language]
    sheets = [(section, sheet) for section in Section if (sheet := sheet_of(section, report, language))]
    pdf = _Paper(texts["page"])
    pdf.set_title(texts["report"])
    pdf.set_margin(MARGIN)
    pdf.set_auto_page_break(True, margin=18)
    add_font(pdf)
    pdf.set_text_shaping(use_shaping_engine=_has_arabic(report, sheets))
    pdf.add_page()
    _title(pdf, report, language)
    for section, sheet in sheets:
        _section(pdf, texts[section.value], sheet, texts["nothing"])
    return bytes(pdf.output())


def _has_arabic(report: Report, sheets: Sequence[tuple[Section, Sheet]]) -> bool:
    """Only then letters have to be joined, which takes more time than all the rest."""
    names = [report.place.name or ""] if report.place else []
    cells = (cell for _, sheet in sheets for table in sheet.tables for row in table.rows for cell in row)
    return any(ARABIC.search(text) for text in (*names, *cells))


def _title(pdf: FPDF, report: Report, language: Language) -> None:
    texts, show = TEXTS[language], _days(language)
    place = report.place
    where = (place.name or place.car_park or place.zone_id or "") if place else texts["all_places"]
    pdf.set_fill_color(*INK)
    pdf.set_text_color(255)
    pdf.set_font(FONT, "B", 18)
    pdf.cell(0, 14, printable(f"  {texts['report']}"), fill=True, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    pdf.set_text_color(0)
    pdf.set_fill_color(255)
    pdf.ln(3)
    period = texts["period"].format(first=show(report.period.first), last=show(report.period.last))
    compared = texts["compared"].format(first=show(report.previous.first), last=show(report.previous.last))
    _write(pdf, where, size=13, style="B")
    _write(pdf, f"{period}, {compared}.", size=10)
    facts = [texts["amounts"]]
    if report.as_of:
        at = report.as_of.astimezone(TUNIS)
        facts.insert(0, texts["as_of"].format(at=f"{show(at.date())} {at:%H:%M}"))
    pdf.set_text_color(*GREY)
    _write(pdf, " · ".join(facts), size=8)
    pdf.set_text_color(0)


def _days(language: Language) -> Callable[[date], str]:
    return lambda day: f"{day:%d/%m/%Y}" if language is Language.FR else f"{day.day} {day:%B %Y}"


def _section(pdf: FPDF, title: str, sheet: Sheet, nothing: str) -> None:
    if pdf.get_y() > pdf.h - 18 - (NEEDED if sheet.chart and sheet.has_something else NEEDED / 2):
        pdf.add_page()
    pdf.ln(4)
    pdf.set_text_color(*INK)
    _write(pdf, title, size=13, style="B")
    pdf.set_text_color(0)
    pdf.set_draw_color(*INK)
    pdf.line(MARGIN, pdf.get_y(), pdf.w - MARGIN, pdf.get_y())
    pdf.ln(2)
    if not sheet.has_something:
        _write(pdf, nothing, size=9)
        return
    for line in sheet.lines:
        _write(pdf, line, size=9)
    for table in sheet.tables[:1]:
        _table(pdf, table)
    if sheet.chart:
        # Below the first table, and never over the end of a sheet.
        pdf.image(io.BytesIO(sheet.chart()), x=MARGIN, w=pdf.w - 2 * MARGIN)
        pdf.ln(2)
    for table in sheet.tables[1:]:
        _table(pdf, table)


def _table(pdf: FPDF, table: Table) -> None:
    if not table.rows:
        return
    pdf.set_font(FONT, "", 8.5)
    pdf.set_draw_color(200)
    widths = [3, *(2 for _ in table.header[1:])]
    with pdf.table(
        col_widths=tuple(widths),
        text_align=[Align.L, *(Align.R for _ in table.header[1:])],
        headings_style=FontFace(emphasis="BOLD", fill_color=PALE),
        borders_layout=TableBordersLayout.HORIZONTAL_LINES,
        cell_fill_mode=TableCellFillMode.NONE,
        line_height=LINE,
    ) as drawn:
        drawn.row([printable(cell) for cell in table.header])
        for row in table.rows:
            drawn.row([printable(cell) for cell in row])
    pdf.ln(3)


def _write(pdf: FPDF, line: str, *, size: float, style: str = "") -> None:
    pdf.set_font(FONT, style, size)
    pdf.multi_cell(0, LINE, printable(line), new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    pdf.ln(1)
