"""What a report is asked for and what it says. Pure. Dataclasses that say figures have the names of the contract."""

from __future__ import annotations

import calendar
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from server.payments.revenue.model import Figures

MOST_DAYS = 4000
MOST_DAYS_BY_DAY = 62
MOST_PLACES = 200
MOST_AGENTS = 500


class Section(StrEnum):
    """What a report can be about, in the order in which it is printed."""

    OCCUPANCY = "occupancy"
    REVENUE = "revenue"
    PEAK_HOURS = "peak_hours"
    VEHICLE_TYPES = "vehicle_types"
    STAY_LENGTHS = "stay_lengths"
    MEMBERSHIPS = "memberships"
    CHARGING = "charging"
    FINES = "fines"
    AGENTS = "agents"


class Step(StrEnum):
    """Into what a period is divided."""

    DAY = "day"
    MONTH = "month"

    def part_of(self, day: date) -> str:
        return day.isoformat() if self is Step.DAY else f"{day:%Y-%m}"


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `first` to `last`, both with it."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    def each(self) -> list[date]:
        return [self.first + timedelta(days=number) for number in range(self.days)]

    def before(self) -> Period:
        """As many calendar months before whole ones, else as many days."""
        last = self.first - timedelta(days=1)
        if self.first.day == 1 and self.last.day == calendar.monthrange(self.last.year, self.last.month)[1]:
            months = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1
            year, month = divmod(self.first.year * 12 + self.first.month - 1 - months, 12)
            return Period(date(year, month + 1, 1), last)
        return Period(self.first - timedelta(days=self.days), last)

    def step(self) -> Step:
        return Step.DAY if self.days <= MOST_DAYS_BY_DAY else Step.MONTH

    def parts(self, step: Step) -> list[str]:
        return list(dict.fromkeys(step.part_of(day) for day in self.each()))


@dataclass(frozen=True, slots=True)
class ReportQuery:
    """`sections` none: all of them. `zone` and `car_park` are not both given; neither: all that the caller sees."""

    period: Period
    sections: frozenset[Section] = frozenset()
    step: Step | None = None
    zone: str | None = None
    car_park: str | None = None

    def is_about(self, section: Section) -> bool:
        return not self.sections or section in self.sections


@dataclass(frozen=True, slots=True)
class Sight:
    """What of the zones and car parks a report is about; None: all of them, and what belongs to none."""

    zones: Collection[str] | None
    car_parks: Collection[str] | None


@dataclass(frozen=True, slots=True)
class Place:
    zone_id: str | None = None
    car_park: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class OccupancyFigures:
    """See the contract."""

    arrivals: int = 0
    departures: int = 0
    vehicle_hours: float = 0
    mean_vehicles: float = 0
    spaces: int = 0
    occupancy_percent: float | None = None


@dataclass(frozen=True, slots=True)
class OccupancyPart:
    day: str
    figures: OccupancyFigures


@dataclass(frozen=True, slots=True)
class OccupancyOfPlace:
    place: Place
    figures: OccupancyFigures


@dataclass(frozen=True, slots=True)
class Occupancy:
    figures: OccupancyFigures
    previous: OccupancyFigures
    parts: Sequence[OccupancyPart]
    places: Sequence[OccupancyOfPlace]


@dataclass(frozen=True, slots=True)
class RevenuePart:
    day: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class RevenueOfKind:
    kind: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class RevenueOfPlace:
    place: Place
    figures: Figures


@dataclass(frozen=True, slots=True)
class Revenue:
    figures: Figures
    previous: Figures
    parts: Sequence[RevenuePart]
    kinds: Sequence[RevenueOfKind]
    places: Sequence[RevenueOfPlace]
    as_of_time: datetime | None


@dataclass(frozen=True, slots=True)
class HourOfDay:
    hour: int
    arrivals: int = 0
    departures: int = 0
    mean_vehicles: float = 0
    previous_arrivals: int = 0


@dataclass(frozen=True, slots=True)
class DayOfWeek:
    weekday: int
    arrivals: int = 0
    previous_arrivals: int = 0


@dataclass(frozen=True, slots=True)
class PeakHours:
    hours: Sequence[HourOfDay]
    weekdays: Sequence[DayOfWeek]
    busiest_hour: int | None
    busiest_weekday: int | None


@dataclass(frozen=True, slots=True)
class Share:
    key: str
    name: str
    count: int
    percent: float
    previous_count: int


@dataclass(frozen=True, slots=True)
class Shares:
    count: int
    previous_count: int
    shares: Sequence[Share]


@dataclass(frozen=True, slots=True)
class StayLengths:
    count: int
    previous_count: int
    mean_minutes: float
    previous_mean_minutes: float
    lengths: Sequence[Share]


@dataclass(frozen=True, slots=True)
class Memberships:
    started: int
    ended: int
    active: int
    previous_started: int
    previous_ended: int
    previous_active: int
    plans: Sequence[Share]


@dataclass(frozen=True, slots=True)
class ChargingFigures:
    """`amount` is millimes."""

    sessions: int = 0
    energy_kwh: float = 0
    hours: float = 0
    amount: int = 0


@dataclass(frozen=True, slots=True)
class ChargingPart:
    day: str
    figures: ChargingFigures


@dataclass(frozen=True, slots=True)
class Charging:
    figures: ChargingFigures
    previous: ChargingFigures
    parts: Sequence[ChargingPart]
    powers: Sequence[Share]


@dataclass(frozen=True, slots=True)
class FineFigures:
    """Amounts are millimes."""

    issued: int = 0
    amount: int = 0
    paid: int = 0
    paid_amount: int = 0
    open: int = 0
    appealed: int = 0
    dismissed: int = 0


@dataclass(frozen=True, slots=True)
class FinesPart:
    day: str
    figures: FineFigures


@dataclass(frozen=True, slots=True)
class Fines:
    figures: FineFigures
    previous: FineFigures
    parts: Sequence[FinesPart]
    reasons: Sequence[Share]


@dataclass(frozen=True, slots=True)
class AgentFigures:
    agent_id: str
    name: str | None
    fines: FineFigures
    shift_hours: float
    previous_fines: int


@dataclass(frozen=True, slots=True)
class Agents:
    agents: Sequence[AgentFigures] = field(default=())


@dataclass(frozen=True, slots=True)
class Report:
    """Sections that were not asked for are None."""

    period: Period
    previous: Period
    step: Step
    place: Place | None
    as_of: datetime | None
    occupancy: Occupancy | None = None
    revenue: Revenue | None = None
    peak_hours: PeakHours | None = None
    vehicle_types: Shares | None = None
    stay_lengths: StayLengths | None = None
    memberships: Memberships | None = None
    charging: Charging | None = None
    fines: Fines | None = None
    agents: Agents | None = None
