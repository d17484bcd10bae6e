"""`parkup demo`: a report is made of what was played."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from parkup.reports.v1 import report_service_pb2
from server.dev.demo_calls import Transport
from server.dev.demo_play import Play
from server.values.clock import TUNIS

METHODS = {method.name: method for method in report_service_pb2.DESCRIPTOR.services_by_name["ReportService"].methods}


async def report_is_made(transport: Transport, token: str, say: Callable[[str], None]) -> None:
    """An admin asks how the car park did today; a job has summed it up within some seconds."""
    await _ReportStep(transport, METHODS, say).play(token)


class _ReportStep(Play):
    async def play(self, token: str) -> None:
        self._say("\n  The admin asks for a report of today")
        self._tokens["admin"] = token
        sections = ["NAME_OCCUPANCY", "NAME_REVENUE"]
        today = datetime.now(TUNIS).date().isoformat()
        report = (await self._call("GetReport", "admin", from_day=today, sections=sections)).fields["report"]
        self._expect_equal(report["from_day"], today, "the report is about today")
        self._expect("occupancy" in report and "revenue" in report, "it has how full it was, and the money")
