"""Reports that come by the week or the month: when, on what, and what became of the last one. Pure."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from server.reports.files.model import FileFormat, ReportLanguage
from server.reports.model import Period, ReportQuery, Section
from server.values.clock import TUNIS
from server.values.unset import UNSET, Unset, kept

MOST_SCHEDULES = 20
"""Of an operator."""
LAST_DAY = 31
"""Means the last day of a month, whatever number that has."""
SETTLES = 5
"""Minutes after the hour, so that the sums hold all of the period: they are seconds behind."""
_LOOKED_AHEAD = 63


class Cadence(StrEnum):
    """How often, as stored."""

    WEEKLY = "weekly"
    MONTHLY = "monthly"


@dataclass(frozen=True, slots=True)
class Timing:
    """`weekday` 1 is Monday, of no matter by the month; `month_day` of none by the week."""

    cadence: Cadence
    weekday: int = 1
    month_day: int = 1
    hour: int = 7

    def next_after(self, now: datetime, zone: ZoneInfo = TUNIS) -> datetime:
        """The first instant after another, in UTC. There is one a day: of an hour that comes twice the first."""
        today = now.astimezone(zone).date()
        days = (today + timedelta(days=number) for number in range(_LOOKED_AHEAD))
        instants = (
            datetime.combine(day, time(self.hour, SETTLES), zone).astimezone(UTC) for day in days if self._is_on(day)
        )
        return next(instant for instant in instants if instant > now)

    def period_at(self, instant: datetime, zone: ZoneInfo = TUNIS) -> Period:
        """The last whole week or month before an instant."""
        day = instant.astimezone(zone).date()
        if self.cadence is Cadence.WEEKLY:
            monday = day - timedelta(days=day.isoweekday() - 1)
            return Period(monday - timedelta(days=7), monday - timedelta(days=1))
        last = day.replace(day=1) - timedelta(days=1)
        return Period(last.replace(day=1), last)

    def _is_on(self, day: date) -> bool:
        if self.cadence is Cadence.WEEKLY:
            return day.isoweekday() == self.weekday
        is_last = day.day == calendar.monthrange(day.year, day.month)[1]
        return is_last if self.month_day == LAST_DAY else day.day == self.month_day


class RunResult(StrEnum):
    """What became of a period, as stored."""

    UNDER_WAY = "under_way"
    SENT = "sent"
    NO_ACCESS = "no_access"
    FAILED = "failed"
    NOT_SENT = "not_sent"


@dataclass(frozen=True, slots=True)
class Run:
    """What became of a period. `problem` is a reason of the contract; empty when there is none."""

    period: Period
    result: RunResult
    export_id: str
    at: datetime
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Scope:
    """At most one of the two; neither: all that the owner sees."""

    zone: str | None = None
    car_park: str | None = None


@dataclass(frozen=True, slots=True)
class Schedule:
    """`recipients` are ids of operators; none: the owner. `next_run_at` None: it is paused."""

    id: str
    owner_id: str
    name: str
    timing: Timing
    format: FileFormat
    language: ReportLanguage
    created_at: datetime
    sections: frozenset[Section] = frozenset()
    scope: Scope = Scope()
    recipients: tuple[str, ...] = ()
    is_paused: bool = False
    next_run_at: datetime | None = None
    last_run: Run | None = None
    updated_at: datetime | None = None
    version: int = 1

    def query(self, period: Period) -> ReportQuery:
        return ReportQuery(period, self.sections, None, self.scope.zone, self.scope.car_park)

    @property
    def sent_to(self) -> tuple[str, ...]:
        return self.recipients or (self.owner_id,)


@dataclass(frozen=True, slots=True)
class ScheduleChange:
    """New values for some fields; UNSET leaves one."""

    name: str | Unset = UNSET
    cadence: Cadence | Unset = UNSET
    weekday: int | Unset = UNSET
    month_day: int | Unset = UNSET
    hour: int | Unset = UNSET
    sections: frozenset[Section] | Unset = UNSET
    scope: Scope | Unset = UNSET
    format: FileFormat | Unset = UNSET
    language: ReportLanguage | Unset = UNSET
    recipients: tuple[str, ...] | Unset = UNSET
    is_paused: bool | Unset = UNSET

    def apply_to(self, schedule: Schedule, now: datetime) -> Schedule:
        """What is changed by nothing keeps its next time; other times, and going on after a pause, count from now."""
        before = schedule.timing
        timing = Timing(
            kept(self.cadence, before.cadence),
            kept(self.weekday, before.weekday),
            kept(self.month_day, before.month_day),
            kept(self.hour, before.hour),
        )
        is_paused = kept(self.is_paused, schedule.is_paused)
        next_run_at = schedule.next_run_at
        if is_paused:
            next_run_at = None
        elif timing != before or next_run_at is None:
            next_run_at = timing.next_after(now)
        return replace(
            schedule,
            name=kept(self.name, schedule.name),
            timing=timing,
            sections=kept(self.sections, schedule.sections),
            scope=kept(self.scope, schedule.scope),
            format=kept(self.format, schedule.format),
            language=kept(self.language, schedule.language),
            recipients=kept(self.recipients, schedule.recipients),
            is_paused=is_paused,
            next_run_at=next_run_at,
        )
