"""A zone's day: its money, and the cash that was handed in. Pure; amounts are millimes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from server.payments.revenue.model import Figures, Method, Slot, Sum, cash_due, figures_of


@dataclass(frozen=True, slots=True)
class Closing:
    """What a zone's day brought. `closed_at` is None while it is open, `closed_by` also when a job closed it."""

    day: str
    zone: str
    sums: tuple[Sum, ...]
    closed_at: datetime | None = None
    closed_by: str | None = None

    @property
    def figures(self) -> Figures:
        return figures_of(self.sums)

    @property
    def by_slot(self) -> Mapping[Slot, tuple[int, int]]:
        return {each.slot: (each.amount, each.count) for each in self.sums}


@dataclass(frozen=True, slots=True)
class CashCount:
    """That an operator counted what somebody handed in."""

    id: str
    day: str
    zone: str
    staff: str
    amount: int
    note: str | None
    counted_by: str
    counted_at: datetime


@dataclass(frozen=True, slots=True)
class Line:
    """Part of a zone's day; `staff` is who took the cash."""

    kind: str
    method: Method
    staff: str | None
    figures: Figures


@dataclass(frozen=True, slots=True)
class StaffCash:
    """What somebody has to hand in, and what was counted, the last count first."""

    staff: str
    due: int
    counts: Sequence[CashCount] = ()

    @property
    def counted(self) -> int | None:
        return self.counts[0].amount if self.counts else None

    @property
    def difference(self) -> int | None:
        """Less than nothing when money is missing."""
        return None if (counted := self.counted) is None else counted - self.due


@dataclass(frozen=True, slots=True)
class ZoneDay:
    """A zone's day with its cash, as people look at it. `staff_names` by id, of those that there are."""

    closing: Closing
    zone_name: str | None
    cash: Sequence[StaffCash] = ()
    staff_names: Mapping[str, str] | None = None
    as_of: datetime | None = None

    def name_of(self, staff: str | None) -> str | None:
        return (self.staff_names or {}).get(staff or "")


@dataclass(frozen=True, slots=True)
class DaySummary:
    """A day of several zones."""

    zones: Sequence[ZoneDay]
    totals: Figures
    as_of: datetime | None


@dataclass(frozen=True, slots=True)
class CashQuery:
    """Whose cash to tell of: days from `first` to `last`, both with it; None: of all."""

    first: date
    last: date
    zone: str | None = None
    staff: str | None = None
    uncounted_only: bool = False


@dataclass(frozen=True, slots=True)
class CashRow:
    """The cash that somebody took in a zone on a day. Names are None where there is no such zone or account."""

    day: str
    zone: str
    cash: StaffCash
    zone_name: str | None = None
    staff_name: str | None = None


@dataclass(frozen=True, slots=True)
class CashReport:
    rows: Sequence[CashRow]

    @property
    def due(self) -> int:
        return sum(row.cash.due for row in self.rows)

    @property
    def counted(self) -> int:
        return sum(row.cash.counted or 0 for row in self.rows)

    @property
    def difference(self) -> int:
        """Of what was counted."""
        return sum(row.cash.difference or 0 for row in self.rows)

    @property
    def uncounted(self) -> int:
        return sum(row.cash.due for row in self.rows if row.cash.counted is None)


@dataclass(frozen=True, slots=True)
class ClosingFilter:
    """Which closings to list: from `first` to `last`, both with it; None: all."""

    first: str | None = None
    last: str | None = None
    zone: str | None = None


def lines_of(sums: Iterable[Sum]) -> list[Line]:
    """By kind, method and who took the cash."""
    parts: dict[tuple[str, Method, str | None], list[Sum]] = {}
    for each in sums:
        parts.setdefault((each.slot.kind, each.slot.method, each.slot.staff), []).append(each)
    ordered = sorted(parts.items(), key=lambda part: (part[0][0], part[0][1], part[0][2] or ""))
    return [Line(kind, method, staff, figures_of(some)) for (kind, method, staff), some in ordered]


def cash_of(sums: Iterable[Sum], counts: Iterable[CashCount]) -> list[StaffCash]:
    """`counts` with the last one first. Who was counted once is shown though nothing is due any more."""
    counted: dict[str, list[CashCount]] = {}
    for count in counts:
        counted.setdefault(count.staff, []).append(count)
    due = cash_due(sums)
    return [StaffCash(staff, due.get(staff, 0), counted.get(staff, ())) for staff in sorted(due.keys() | counted)]


def by_zone(day: str, sums: Iterable[Sum]) -> dict[str, Closing]:
    """What is open of a day, by zone."""
    parts: dict[str, list[Sum]] = {}
    for each in sums:
        parts.setdefault(each.slot.zone, []).append(each)
    return {zone: Closing(day, zone, tuple(some)) for zone, some in parts.items()}
