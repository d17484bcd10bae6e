"""Tables as PDF. The font draws French and Arabic: names of zones and people may be in either."""

from __future__ import annotations

import re
from collections.abc import Sequence

from fpdf import FPDF
from fpdf.enums import Align, TableCellFillMode, XPos, YPos
from fpdf.fonts import FontFace

from server.payments.tables import Cell, TableBlock, TablePage
from server.pdf import FONT, add_font, printable
from server.values.language import Language
from server.values.money import amount_text, millimes_to_text

MARGIN = 12.0  # millimetres
LINE_HEIGHT = 5.5
ARABIC = re.compile(r"[\u0590-\u08ff]")
AMOUNT_WIDTH, TEXT_WIDTH = 2, 3
"""Of columns, to each other."""
WIDE = 7
"""From so many columns on the sheet lies on its side."""


def draw(page: TablePage) -> bytes:
    """Computes for tenths of a second: call it in a thread."""
    columns = max((len(block.header) for block in page.blocks), default=0)
    pdf = FPDF(format="A4", orientation="landscape" if columns >= WIDE else "portrait")
    pdf.set_title(page.title)
    pdf.set_margin(MARGIN)
    add_font(pdf)
    pdf.set_text_shaping(use_shaping_engine=_is_arabic(page))
    pdf.add_page()
    _write(pdf, [page.title], size=15, style="B")
    _write(pdf, page.lines, size=9)
    for block in page.blocks:
        _draw_block(pdf, block, page.language)
    return bytes(pdf.output())


def _is_arabic(page: TablePage) -> bool:
    """Only then letters have to be joined, which takes more time than all the rest."""
    cells = (cell for block in page.blocks for row in block.rows for cell in row)
    return any(ARABIC.search(text) for text in (*page.lines, *cells) if isinstance(text, str))


def _write(pdf: FPDF, lines: Sequence[str], *, size: int, style: str = "") -> None:
    pdf.set_font(FONT, style, size)
    for line in lines:
        pdf.multi_cell(0, LINE_HEIGHT, printable(line), new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    pdf.ln(2)


def _draw_block(pdf: FPDF, block: TableBlock, language: Language) -> None:
    if block.title:
        _write(pdf, [block.title], size=11, style="B")
    pdf.set_font(FONT, "", 8)
    amounts = [any(isinstance(row[column], int) for row in block.rows) for column in range(len(block.header))]
    with pdf.table(
        col_widths=tuple(AMOUNT_WIDTH if is_amount else TEXT_WIDTH for is_amount in amounts),
        text_align=[Align.R if is_amount else Align.L for is_amount in amounts],
        headings_style=FontFace(emphasis="BOLD", fill_color=235),
        cell_fill_mode=TableCellFillMode.NONE,
        line_height=LINE_HEIGHT,
    ) as table:
        table.row(block.header)
        for row in block.rows:
            table.row([_text(cell, language) for cell in row])
    pdf.ln(4)


def _text(cell: Cell, language: Language) -> str:
    return printable(amount_text(millimes_to_text(cell), language) if isinstance(cell, int) else cell or "")
