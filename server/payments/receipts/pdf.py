"""A receipt as a PDF."""

from __future__ import annotations

from fpdf import FPDF
from fpdf.enums import XPos, YPos

from server.payments.receipts.model import Receipt
from server.pdf import FONT, add_font, printable

WIDTH, HEIGHT = 148.5, 210.0  # A5 in millimetres
MARGIN = 14.0
LABEL_WIDTH = 46.0
LINE_HEIGHT = 7.0


def pdf_of(receipt: Receipt) -> bytes:
    """Computes for a quarter of a second: call it in a thread."""
    pdf = FPDF(format=(WIDTH, HEIGHT))
    pdf.set_title(f"{receipt.title} {receipt.number}")
    pdf.set_lang(receipt.language.value)
    pdf.set_margin(MARGIN)
    add_font(pdf)
    pdf.add_page()
    pdf.set_font(FONT, "B", 18)
    pdf.cell(0, LINE_HEIGHT * 1.5, receipt.title, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    pdf.set_font(FONT, "", 10)
    for line in receipt.issuer:
        pdf.multi_cell(0, LINE_HEIGHT - 1, printable(line), new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    pdf.ln(LINE_HEIGHT)
    for row in receipt.rows:
        pdf.set_font(FONT, "", 11)
        pdf.set_text_color(90)
        pdf.cell(LABEL_WIDTH, LINE_HEIGHT, row.label)
        pdf.set_font(FONT, "B" if row.is_total else "", 11)
        pdf.set_text_color(0)
        pdf.multi_cell(0, LINE_HEIGHT, printable(row.value), new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    return bytes(pdf.output())
