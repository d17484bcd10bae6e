"""Reports over any period, and as files."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from server.errors import FieldViolation, InvalidArgument
from server.payments.revenue.service import RevenueService
from server.reports.access import ReportAccess, places_of
from server.reports.making import About, Sections
from server.reports.model import MOST_DAYS, Place, Report, ReportQuery, Section, Sight
from server.reports.money import revenue_of
from server.reports.printing import ReportPrinter
from server.reports.repository import Progress, ReportSums
from server.reports.rows import RowFiles
from server.reports.surroundings import Surroundings
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.language import Language


class ReportService:
    def __init__(
        self,
        *,
        sums: ReportSums,
        revenue: RevenueService,
        access: ReportAccess,
        surroundings: Surroundings,
        printer: ReportPrinter,
        clock: Clock,
    ) -> None:
        self._sums = sums
        self._revenue = revenue
        self._access = access
        self._surroundings = surroundings
        self._printer = printer
        self._rows = RowFiles(sums, revenue, surroundings)
        self._clock = clock

    async def sight(self, caller: Caller, query: ReportQuery) -> Sight:
        """What of it the caller sees. Raises InvalidArgument, and as ReportAccess does."""
        if query.zone and query.car_park:
            fr, en = "ne peut pas accompagner zone_id", "cannot go with zone_id"
            raise InvalidArgument(FieldViolation("car_park", fr, en))
        if query.period.last < query.period.first:
            fr, en = "ne doit pas précéder from_day", "must not be before from_day"
            raise InvalidArgument(FieldViolation("to_day", fr, en))
        if query.period.days > MOST_DAYS:
            fr = f"doit suivre from_day de {MOST_DAYS} jours au plus"
            en = f"must be within {MOST_DAYS} days of from_day"
            raise InvalidArgument(FieldViolation("to_day", fr, en))
        return await self._access.sight(caller, query)

    async def report(self, caller: Caller, query: ReportQuery, language: Language) -> Report:
        """Raises as `sight` does."""
        return await self.of(await self.sight(caller, query), query, language)

    async def of(self, sight: Sight, query: ReportQuery, language: Language) -> Report:
        """A report on what somebody was seen to see."""
        period, previous, step = query.period, query.period.before(), query.step or query.period.step()
        parts: dict[str, Any] = {}
        async with self._sums.reading() as reading:
            about = About(period, previous, step, places_of(sight), language)
            sections = Sections(reading, self._surroundings, about)
            for section in Section:
                if query.is_about(section) and section is not Section.REVENUE:
                    parts[section.value] = await getattr(sections, section.value)()
            as_of = reading.as_of
        if query.is_about(Section.REVENUE):
            parts[Section.REVENUE.value] = await revenue_of(self._revenue, self._surroundings, sight, query)
        return Report(period, previous, step, self.place(query), as_of, **parts)

    def place(self, query: ReportQuery) -> Place | None:
        """What a report is limited to; None: to nothing."""
        if query.zone:
            return self._surroundings.zone(query.zone)
        return self._surroundings.car_park(query.car_park.strip().upper()) if query.car_park else None

    async def pdf(self, sight: Sight, query: ReportQuery, language: Language) -> bytes:
        return await self._printer.pdf(await self.of(sight, query, language), language)

    def csv(self, sight: Sight, query: ReportQuery) -> AsyncIterator[bytes]:
        """A file of any size, in pieces, as it is read."""
        return self._rows.csv(sight, query)

    async def count(self, sight: Sight, query: ReportQuery) -> int:
        """About how many rows a file has; those of money are not counted."""
        return await self._rows.count(sight, query)

    async def progress(self) -> Progress:
        return await self._sums.progress()

    async def rebuild(self) -> Progress:
        """Has the job make all sums anew."""
        return await self._sums.request_rebuild(self._clock())
