"""A printed violation ticket as a PDF. The font draws French and Arabic: notes and addresses may be in either."""

from __future__ import annotations

import io
import re

from fpdf import FPDF
from fpdf.enums import XPos, YPos

from server.enforcement.printing.model import Line, LineType, TicketPrint
from server.pdf import FONT, add_font, printable

WIDTH, HEIGHT = 148.5, 210.0  # A5 in millimetres
MARGIN = 12.0
LABEL_WIDTH = 42.0
CODE_SIZE = 44.0
LINE_HEIGHT = 6.5
_SIZES = {LineType.HEADER: 18, LineType.PLATE: 15, LineType.AMOUNT: 15, LineType.FOOTER: 9}
_NORMAL_SIZE = 11
LEFT_TO_RIGHT_MARK = "\u200e"
_ARABIC = re.compile(r"[\u0600-\u06ff]+")
_BOLD = {LineType.HEADER, LineType.PLATE, LineType.AMOUNT}


def pdf_of(content: TicketPrint) -> bytes:
    """Computes for a quarter of a second: call it in a thread."""
    pdf = FPDF(format=(WIDTH, HEIGHT))
    pdf.set_title(content.ticket_number)
    pdf.set_margin(MARGIN)
    add_font(pdf)
    pdf.add_page()
    for line in content.lines:
        if line.type is LineType.FOOTER:
            _draw_code(pdf, content.png)
        _draw_line(pdf, line)
    return bytes(pdf.output())


def _draw_line(pdf: FPDF, line: Line) -> None:
    if line.label:
        pdf.set_font(FONT, "", _NORMAL_SIZE)
        pdf.set_text_color(90)
        pdf.cell(LABEL_WIDTH, LINE_HEIGHT, line.label)
    pdf.set_font(FONT, "B" if line.type in _BOLD else "", _SIZES.get(line.type, _NORMAL_SIZE))
    pdf.set_text_color(0)
    is_plate = line.type is LineType.PLATE
    # Arabic text goes from right to left; a plate goes from left to right, whatever its label is written in.
    pdf.set_text_shaping(use_shaping_engine=True, direction="ltr" if is_plate else None)
    value = _ARABIC.sub(f"\\g<0>{LEFT_TO_RIGHT_MARK}", line.value) if is_plate else printable(line.value)
    align = "C" if not line.label else "L"
    pdf.multi_cell(0, LINE_HEIGHT, value, align=align, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    pdf.ln(1)


def _draw_code(pdf: FPDF, png: bytes) -> None:
    if pdf.will_page_break(CODE_SIZE + 2 * LINE_HEIGHT):
        pdf.add_page()
    pdf.image(io.BytesIO(png), x=(WIDTH - CODE_SIZE) / 2, w=CODE_SIZE, h=CODE_SIZE)
