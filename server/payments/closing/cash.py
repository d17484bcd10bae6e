"""Who took how much cash, and what of it was counted."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from server.errors import FieldViolation, InvalidArgument
from server.payments.closing.model import CashQuery, CashReport, CashRow, Closing, by_zone, cash_of
from server.payments.closing.repository import ClosingRepository
from server.payments.errors import ReportTooLarge
from server.payments.revenue.model import NO_ZONE, Sum
from server.payments.sight import StaffNames, StaffZones, ZoneNames, zones_in_sight
from server.values.caller import Caller

MOST_ROWS = 10_000
MOST_SUMS = 5 * MOST_ROWS
"""Of one row there may be several: fines and badges, taken and given back."""


class CashSums(Protocol):
    async def cash_between(self, first: str, last: str, zones: Collection[str] | None, most: int) -> list[Sum]: ...


class CashReports:
    def __init__(
        self,
        closings: ClosingRepository,
        sums: CashSums,
        staff_zones: StaffZones,
        *,
        zone_names: ZoneNames,
        staff_names: StaffNames,
    ) -> None:
        self._closings = closings
        self._sums = sums
        self._staff_zones = staff_zones
        self._zone_names = zone_names
        self._staff_names = staff_names

    async def report(self, caller: Caller, query: CashQuery) -> CashReport:
        """Raises ZoneNotAssigned, ReportTooLarge, and InvalidArgument for a period that ends before it begins."""
        if query.last < query.first:
            fr, en = "ne doit pas précéder from_day", "must not be before from_day"
            raise InvalidArgument(FieldViolation("to_day", fr, en))
        zones = await zones_in_sight(self._staff_zones, caller, query.zone)
        first, last = query.first.isoformat(), query.last.isoformat()
        sums = await self._sums.cash_between(first, last, zones, MOST_SUMS)
        days = _days(sums)
        counts = await self._closings.counts(days)
        found = [
            (day, cash)
            for day in days
            for cash in cash_of(day.sums, counts.get((day.day, day.zone), ()))
            if query.staff in (None, cash.staff) and not (query.uncounted_only and cash.counts)
        ]
        if len(found) > MOST_ROWS or len(sums) >= MOST_SUMS:
            raise ReportTooLarge(MOST_ROWS)
        names = await self._staff_names({cash.staff for _, cash in found})
        return CashReport(
            [CashRow(day.day, day.zone, cash, self._name(day.zone), names.get(cash.staff)) for day, cash in found]
        )

    def _name(self, zone: str) -> str | None:
        return None if zone == NO_ZONE else self._zone_names(zone)


def _days(sums: list[Sum]) -> list[Closing]:
    """By day and zone, in order."""
    by_day: dict[str, list[Sum]] = {}
    for each in sums:
        by_day.setdefault(each.slot.day, []).append(each)
    return [part for day in sorted(by_day) for _, part in sorted(by_zone(day, by_day[day]).items())]
