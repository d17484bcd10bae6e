"""Tables for spreadsheets and for paper."""

from __future__ import annotations

import asyncio
import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from server.values.language import Language
from server.values.money import millimes_to_text

_FORMULAS = ("=", "+", "-", "@", "\t", "\r")

Cell = str | int | None
"""Text, or an amount in millimes; None: nothing."""


@dataclass(frozen=True, slots=True)
class TableBlock:
    """Rows below a header. `title` stands above it on paper."""

    title: str
    header: Sequence[str]
    rows: Sequence[Sequence[Cell]]


@dataclass(frozen=True, slots=True)
class TablePage:
    """What is printed: blocks below a title and some lines."""

    title: str
    lines: Sequence[str]
    blocks: Sequence[TableBlock]
    language: Language


def csv_of(block: TableBlock) -> bytes:
    """UTF-8 with commas, a header line first, amounts in TND as `1234.500`.

    Text that a spreadsheet would take for a formula is made text by an apostrophe: names are free to choose.
    """
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(block.header)
    writer.writerows([plain(cell) for cell in row] for row in block.rows)
    return written.getvalue().encode()


def plain(cell: Cell) -> str:
    """A cell as it stands in a file for spreadsheets."""
    if isinstance(cell, int):
        return millimes_to_text(cell)
    text = cell or ""
    return f"'{text}" if text.startswith(_FORMULAS) else text


class Printer:
    """Draws tables, one at a time: it computes, and calls are to be answered meanwhile."""

    def __init__(self) -> None:
        self._turn = asyncio.Lock()

    async def pdf(self, page: TablePage) -> bytes:
        """On A4, as many sheets as it takes."""
        async with self._turn:
            return await asyncio.to_thread(_pdf, page)


def _pdf(page: TablePage) -> bytes:
    # The library for PDFs takes some 30 MiB: of those processes that print.
    from server.payments.table_pdf import draw

    return draw(page)
