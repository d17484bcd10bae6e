"""Car parks and their rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from server.errors import FieldViolation, InvalidArgument
from server.parking.hours import DailyHours, parse_hours
from server.values.unset import UNSET, Unset, kept

ALWAYS = parse_hours("24h/24")
STANDARD_TIME_ZONE = "Africa/Tunis"
STANDARD_CURRENCY = "TND"


def code_of(text: str) -> str:
    """A car park's code as it is stored."""
    return text.strip().upper()


def checked_time_zone(name: str) -> ZoneInfo:
    """Raises InvalidArgument."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        violation = FieldViolation("time_zone", "n'est pas un fuseau horaire", "is not a time zone")
        raise InvalidArgument(violation) from error


@dataclass(frozen=True, slots=True)
class ReservationRules:
    """How reservations are taken; `hourly_fee` in millimes, for each hour that begins, `late_refund` in percent."""

    hourly_fee: int = 0
    ahead: timedelta = timedelta(days=30)
    hold: timedelta = timedelta(minutes=30)
    no_show: timedelta = timedelta(minutes=30)
    free_cancellation: timedelta = timedelta(minutes=60)
    late_refund: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Position:
    """Degrees of WGS 84."""

    longitude: float
    latitude: float


@dataclass(frozen=True, slots=True)
class CarPark:
    """A car park. `tax_rate` is in percent; prices are in `currency`, which counts in millimes as the dinar does."""

    code: str
    name: str
    created_at: datetime
    address: str | None = None
    position: Position | None = None
    currency: str = STANDARD_CURRENCY
    tax_rate: Decimal = Decimal(0)
    time_zone: ZoneInfo = field(default_factory=lambda: ZoneInfo(STANDARD_TIME_ZONE))
    opening_hours: DailyHours = ALWAYS
    exit_window: timedelta = timedelta(minutes=15)
    refuse_when_full: bool = False
    reservation_rules: ReservationRules = ReservationRules()
    is_active: bool = True
    updated_at: datetime | None = None
    version: int = 1

    @property
    def tax_hundredths(self) -> int:
        """The tax in hundredths of a percent."""
        return int(self.tax_rate * 100)

    def next_version(self, now: datetime) -> CarPark:
        return replace(self, updated_at=now, version=self.version + 1)


@dataclass(frozen=True, slots=True)
class CarParkChange:
    """New values of some fields: UNSET leaves a field, None takes away what a car park can be without."""

    name: str | Unset = UNSET
    address: str | Unset | None = UNSET
    position: Position | Unset | None = UNSET
    currency: str | Unset = UNSET
    tax_rate: Decimal | Unset = UNSET
    time_zone: ZoneInfo | Unset = UNSET
    opening_hours: DailyHours | Unset = UNSET
    exit_window: timedelta | Unset = UNSET
    refuse_when_full: bool | Unset = UNSET
    reservation_rules: Mapping[str, Any] = field(default_factory=dict)
    """Those of the rules that change."""
    is_active: bool | Unset = UNSET

    def apply_to(self, car_park: CarPark) -> CarPark:
        return replace(
            car_park,
            name=kept(self.name, car_park.name),
            address=kept(self.address, car_park.address),
            position=kept(self.position, car_park.position),
            currency=kept(self.currency, car_park.currency),
            tax_rate=kept(self.tax_rate, car_park.tax_rate),
            time_zone=kept(self.time_zone, car_park.time_zone),
            opening_hours=kept(self.opening_hours, car_park.opening_hours),
            exit_window=kept(self.exit_window, car_park.exit_window),
            refuse_when_full=kept(self.refuse_when_full, car_park.refuse_when_full),
            reservation_rules=replace(car_park.reservation_rules, **self.reservation_rules),
            is_active=kept(self.is_active, car_park.is_active),
        )
