"""Reports on paper, drawn one at a time and beside the calls: it computes for seconds."""

from __future__ import annotations

import asyncio

from server.reports.model import Report
from server.values.language import Language


class ReportPrinter:
    def __init__(self) -> None:
        self._turn = asyncio.Lock()

    async def pdf(self, report: Report, language: Language) -> bytes:
        async with self._turn:
            return await asyncio.to_thread(_drawn, report, language)


def _drawn(report: Report, language: Language) -> bytes:
    # The libraries for charts and PDFs take a hundred megabytes: of those processes that print.
    from server.reports.pdf import draw

    return draw(report, language)
