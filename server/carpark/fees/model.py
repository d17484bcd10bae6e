"""What a stay in the car park is reckoned with. Integers: money is millimes, percentages are hundredths of a percent.

`fee` in reckoning.py is what it comes to, parking.py the parking alone. What holds of it, and is tried by
tests/carpark/fees: more time never costs less, the lines sum up to the total, no cap is passed. Divisions are rounded
half up to the millime: once for each line, and for the price of an hour, day or stay that is not the usual one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum

from server.values.day_prices import DayKind, DayPrices, Peak

HUNDRED_PERCENT = 100_00
HOUR, DAY, WEEK, MONTH = 60, 24 * 60, 7 * 24 * 60, 30 * 24 * 60
"""In minutes. A month of a rate has thirty days, so that days fit into it."""
PRICE_WITHOUT_RATE = 5_000
"""Millimes an hour, where no rate is in force (spec 003)."""


class RateType(StrEnum):
    """How a rate counts."""

    HOURLY = "hourly"
    """For each started hour."""
    DAILY = "daily"
    """At most so much for each 24 hours from entry; so much, where no rate counts hours."""
    FLAT = "flat"
    """Once, however long it is."""
    WEEKLY = "weekly"
    """As daily, for each seven days from entry."""
    MONTHLY = "monthly"
    """As daily, for each thirty days from entry."""


PERIODS = ((RateType.DAILY, DAY), (RateType.WEEKLY, WEEK), (RateType.MONTHLY, MONTH))


@dataclass(frozen=True, slots=True)
class Rate:
    """A price, in force from `effective_from` until before `effective_to`, for stays of `min_minutes` to `max_minutes`.

    `vehicle_type_id` and `zone_id` None: of every one. `grace_minutes` cost nothing; who stays longer pays them, too.
    """

    id: int
    name: str
    type: RateType
    amount: int
    effective_from: datetime
    effective_to: datetime | None = None
    vehicle_type_id: int | None = None
    zone_id: int | None = None
    grace_minutes: int = 0
    min_minutes: int = 0
    max_minutes: int | None = None
    peak: Peak | None = None
    days: DayPrices | None = None
    """Of weekends and holidays: of each hour that starts then, each 24 hours, or the entry, as the type says."""

    def is_in_force(self, at: datetime) -> bool:
        return self.effective_from <= at and (self.effective_to is None or at < self.effective_to)

    def fits(self, vehicle_type_id: int | None, zone_id: int | None) -> bool:
        return self.vehicle_type_id in (None, vehicle_type_id) and self.zone_id in (None, zone_id)

    def lasts(self, minutes: int) -> bool:
        """True when it is for stays of this length."""
        return self.min_minutes <= minutes and (self.max_minutes is None or minutes <= self.max_minutes)

    @property
    def rank(self) -> tuple[int, datetime, int]:
        """The highest one counts: type and zone before type, type before zone, zone before neither; then the newest."""
        specific = 2 * (self.vehicle_type_id is not None) + (self.zone_id is not None)
        return specific, self.effective_from, self.id


@dataclass(frozen=True, slots=True)
class Terms:
    """What was in force when a car came in, and holds for its stay."""

    rates: Sequence[Rate]
    time_zone: tzinfo
    currency: str = "TND"
    holidays: frozenset[date] = frozenset()
    """Those known at the entry, as far as rates have a price for them."""


@dataclass(frozen=True, slots=True)
class Stay:
    """A stay from `entry` to `until`, in whole minutes. `paid` millimes were paid for it before."""

    entry: datetime
    until: datetime
    vehicle_type_id: int | None = None
    zone_id: int | None = None
    paid: int = 0

    @property
    def minutes(self) -> int:
        # By UTC: between two times of one zone Python counts what clocks show.
        return max(0, (self.until.astimezone(UTC) - self.begin) // timedelta(minutes=1))

    @property
    def begin(self) -> datetime:
        return self.entry.astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Benefit:
    """What a membership gives to a stay: minutes that are included in it and left, then a percentage."""

    membership_id: int
    percentage: int = 0
    included_minutes: int = 0


class DiscountType(StrEnum):
    """What a discount's value is."""

    PERCENTAGE = "percentage"
    FIXED_AMOUNT = "fixed_amount"
    FREE_HOURS = "free_hours"


@dataclass(frozen=True, slots=True)
class Reduction:
    """What a discount code takes off: `value` is hundredths of a percent, millimes or minutes, as its type says."""

    code: str
    type: DiscountType
    value: int


@dataclass(frozen=True, slots=True)
class ChargingCost:
    """What charging an electric car during the stay comes to."""

    charging_session_id: int
    amount: int
    energy_wh: int = 0


class LineKind(StrEnum):
    """What a line of a fee says."""

    HOURS = "hours"
    PEAK_HOURS = "peak_hours"
    PERIODS = "periods"
    FLAT = "flat"
    CAP = "cap"
    SHORTER = "shorter"
    """The difference to what a shorter stay costs, where a rate of longer ones would come to less."""
    INCLUDED_HOURS = "included_hours"
    MEMBERSHIP = "membership"
    DISCOUNT = "discount"
    CHARGING = "charging"
    TAX = "tax"


@dataclass(frozen=True, slots=True)
class FeeLine:
    """A line: `count` hours, periods, minutes, watt hours or hundredths of a percent, at `price` each; `name` is the
    rate type of periods and caps, or the code of a discount. What is taken off is negative. `day` is what it has its
    price by.
    """

    kind: LineKind
    amount: int
    count: int = 0
    price: int = 0
    name: str = ""
    day: DayKind = DayKind.ORDINARY


@dataclass(frozen=True, slots=True)
class Fee:
    """What a stay costs: `total` = `base` + `charging` - `discounts` + `tax`, and what its lines sum up to.

    `base` is the parking before anything is taken off. Of `discounts`, `membership_saving` and `discount_saving` are
    the two parts. `included_minutes` are those of the membership that the stay uses up. `due` is what is still to be
    paid.
    """

    minutes: int
    base: int
    discounts: int
    charging: int
    tax: int
    total: int
    due: int
    lines: tuple[FeeLine, ...]
    currency: str = "TND"
    membership_saving: int = 0
    discount_saving: int = 0
    included_minutes: int = 0


def terms_of(
    rates: Sequence[Rate], entry: datetime, vehicle_type_id: int | None, time_zone: tzinfo, currency: str
) -> Terms:
    """What a car of a type that enters now pays by, in whatever zone it comes to stand; without any holidays."""
    held = [rate for rate in rates if rate.is_in_force(entry) and rate.vehicle_type_id in (None, vehicle_type_id)]
    return Terms(tuple(sorted(held, key=lambda rate: rate.rank, reverse=True)), time_zone, currency)


def asks_for_holidays(rates: Sequence[Rate]) -> bool:
    """Whether any of some rates has a price of its own on holidays."""
    return any(rate.days is not None and rate.days.holiday is not None for rate in rates)
