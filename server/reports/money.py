"""The money in reports: from the sums of the books, which finance has, too."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from server.payments.revenue.model import NO_ZONE, Dimension, Figures
from server.payments.revenue.model import Report as MoneyReport
from server.payments.revenue.model import ReportQuery as MoneyQuery
from server.payments.revenue.model import ReportRow as MoneyRow
from server.payments.revenue.service import RevenueService
from server.reports.model import (
    MOST_PLACES,
    Period,
    Place,
    ReportQuery,
    Revenue,
    RevenueOfKind,
    RevenueOfPlace,
    RevenuePart,
    Sight,
    Step,
)
from server.reports.surroundings import Surroundings

T = TypeVar("T")

_STEPS = {Step.DAY: Dimension.DAY, Step.MONTH: Dimension.MONTH}


async def revenue_of(revenue: RevenueService, surroundings: Surroundings, sight: Sight, query: ReportQuery) -> Revenue:
    period, previous, step = query.period, query.period.before(), query.step or query.period.step()

    async def ask(about: Period, *by: Dimension) -> MoneyReport:
        query = MoneyQuery(about.first, about.last, frozenset(by))
        return await revenue.of_places(query, sight.zones, sight.car_parks)

    by_step, before = await ask(period, _STEPS[step]), await ask(previous)
    by_kind, by_place = await ask(period, Dimension.KIND), await ask(period, Dimension.ZONE, Dimension.CAR_PARK)
    found = {row.part[_STEPS[step]]: row.figures for row in by_step.rows}
    kinds = [RevenueOfKind(row.part[Dimension.KIND], row.figures) for row in by_kind.rows]
    places = [RevenueOfPlace(place_of(row, surroundings), row.figures) for row in by_place.rows]
    return Revenue(
        by_step.totals,
        before.totals,
        [RevenuePart(part, found.get(part, Figures())) for part in period.parts(step)],
        _highest(kinds, lambda each: each.figures),
        _highest(places, lambda each: each.figures)[:MOST_PLACES],
        by_step.as_of,
    )


def place_of(row: MoneyRow, surroundings: Surroundings) -> Place:
    if code := row.part.get(Dimension.CAR_PARK):
        return surroundings.car_park(code)
    zone = row.part.get(Dimension.ZONE, NO_ZONE)
    return Place() if zone == NO_ZONE else surroundings.zone(zone)


def _highest(parts: Iterable[T], figures: Callable[[T], Figures]) -> list[T]:
    return sorted(parts, key=lambda each: (-figures(each).takings, -figures(each).net))
