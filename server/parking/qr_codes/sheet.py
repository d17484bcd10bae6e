"""Sheets of QR codes to print and cut, as PDF: a label for each zone, several to a page of A4."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from fpdf import FPDF
from fpdf.enums import Align, MethodReturnValue, XPos, YPos

from server.parking.qr_codes.model import Label
from server.pdf import FONT, add_font
from server.values.qr import qr_png

PAGE_WIDTH, PAGE_HEIGHT = 210.0, 297.0  # millimetres, as all lengths here
MARGIN = 8.0
PADDING = 5.0
COLUMNS_AND_ROWS = {1: (1, 1), 2: (1, 2), 4: (2, 2), 6: (2, 3), 12: (3, 4)}
"""By how many labels stand on a page."""

QR_PIXELS = 600
NAME_LINES = 2
LARGEST_POINTS, SMALLEST_POINTS = 40, 8
LINE_SPACING = 1.45
MILLIMETRES_PER_POINT = 25.4 / 72
TEXT_SHARE = 0.3
"""The part of a label's height that belongs to name and code."""

_CUT_LINE = 200  # light grey


@dataclass(frozen=True, slots=True)
class _Box:
    x: float
    y: float
    width: float
    height: float


def sheet_pdf(labels: Sequence[Label], per_page: int) -> bytes:
    """A PDF of the labels in their order. Computes for tenths of a second: call it in a thread."""
    pdf = FPDF(format="A4")
    pdf.set_auto_page_break(auto=False)
    pdf.set_title("QR codes")
    add_font(pdf, "B")
    pdf.c_margin = 0
    for index, label in enumerate(labels):
        if index % per_page == 0:
            pdf.add_page()
        _draw(pdf, label, _box(index % per_page, per_page))
    return bytes(pdf.output())


def _box(index: int, per_page: int) -> _Box:
    columns, rows = COLUMNS_AND_ROWS[per_page]
    width, height = (PAGE_WIDTH - 2 * MARGIN) / columns, (PAGE_HEIGHT - 2 * MARGIN) / rows
    return _Box(MARGIN + index % columns * width, MARGIN + index // columns * height, width, height)


def _draw(pdf: FPDF, label: Label, box: _Box) -> None:
    """Name above, QR code in the middle, code below."""
    pdf.set_draw_color(_CUT_LINE)
    pdf.rect(box.x, box.y, box.width, box.height)
    inside = _Box(box.x + PADDING, box.y + PADDING, box.width - 2 * PADDING, box.height - 2 * PADDING)
    text_height = inside.height * TEXT_SHARE
    side = min(inside.width, inside.height - text_height)
    name_height = text_height * NAME_LINES / (NAME_LINES + 1)
    _write(pdf, label.name, _Box(inside.x, inside.y, inside.width, name_height), NAME_LINES)
    # Drawn with its margin, without which scanners do not find it.
    qr = io.BytesIO(qr_png(label.content, QR_PIXELS))
    pdf.image(qr, inside.x + (inside.width - side) / 2, inside.y + name_height, side, side)
    below = inside.y + name_height + side
    _write(pdf, label.code, _Box(inside.x, below, inside.width, text_height - name_height), 1)


def _write(pdf: FPDF, text: str, box: _Box, most_lines: int) -> None:
    """Writes a text in the middle of a box, as large as it fits; what does not fit even when it is small is cut off."""
    text = "".join(letter for letter in " ".join(text.split()) if unicodedata.category(letter) != "Cc")
    if not text:
        return
    points = _most_points(pdf, text, box, most_lines)
    while len(lines := _lines(pdf, text, box.width, points)) > most_lines and points > SMALLEST_POINTS:
        points -= 1
    if len(lines) > most_lines:
        lines = [*lines[: most_lines - 1], f"{lines[most_lines - 1]}…"]
    line_height = pdf.font_size * LINE_SPACING
    top = box.y + (box.height - line_height * len(lines)) / 2
    for number, line in enumerate(lines):
        pdf.set_xy(box.x, top + number * line_height)
        pdf.cell(box.width, line_height, line, align=Align.C, new_x=XPos.LEFT, new_y=YPos.NEXT)


def _most_points(pdf: FPDF, text: str, box: _Box, most_lines: int) -> int:
    """The largest letters in which a text could fit, if its words were as long as its lines."""
    pdf.set_font(FONT, "B", LARGEST_POINTS)
    by_width = LARGEST_POINTS * most_lines * box.width / max(pdf.get_string_width(text), 1)
    by_height = box.height / most_lines / LINE_SPACING / MILLIMETRES_PER_POINT
    return max(SMALLEST_POINTS, int(min(LARGEST_POINTS, by_width, by_height)))


def _lines(pdf: FPDF, text: str, width: float, points: int) -> list[str]:
    """The lines that a text takes in letters of a size, which is then set."""
    pdf.set_font(FONT, "B", points)
    pdf.set_xy(0, 0)
    lines: list[str] = pdf.multi_cell(width, text=text, dry_run=True, output=MethodReturnValue.LINES)  # type: ignore[assignment]
    return lines
