"""Charging: what a vehicle takes, what that costs, how it is paid. Pure, integers only.

Power is watts, energy watt-hours, money millimes, a price is that of a kWh. Energy is cut to whole watt-hours, and half
a millime is rounded up.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from server.carpark.charging.errors import (
    ChargingAlreadyEnded,
    ChargingNotOwed,
    ChargingStationInUse,
    ChargingStationNotAvailable,
)
from server.values.money import CARD_STEP
from server.values.unset import UNSET, Unset

_HOUR = timedelta(hours=1)
_MICROSECOND = timedelta(microseconds=1)
_WATT_HOURS = 1000
"""In a kWh."""


class ChargerType(StrEnum):
    """What sort of charger it is, as stored."""

    LEVEL1 = "level1"
    LEVEL2 = "level2"
    DC_FAST = "dc_fast"


class StationOutage(StrEnum):
    """Why nobody can charge at a station, as stored."""

    FAULTED = "faulted"
    OUT_OF_SERVICE = "out_of_service"


class StationStatus(StrEnum):
    """How a station stands, as stored beside what it follows from."""

    AVAILABLE = "available"
    IN_USE = "in_use"
    FAULTED = "faulted"
    OUT_OF_SERVICE = "out_of_service"


class ChargingStatus(StrEnum):
    """Where a charging session stands."""

    ACTIVE = "active"
    COMPLETED = "completed"
    INTERRUPTED = "interrupted"


class Billing(StrEnum):
    """How a charging session is paid. parkup.carpark.v1.ChargingSession.Billing says what each is."""

    OPEN = "open"
    PARKING_SESSION = "parking_session"
    PAID = "paid"
    OWED = "owed"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Station:
    """A station on a space; `session_id` is the charging session of who charges there."""

    id: int
    car_park: str
    space_id: int
    charger_type: ChargerType
    power: int
    connector_type: str
    price: int
    created_at: datetime
    outage: StationOutage | None = None
    session_id: int | None = None
    updated_at: datetime | None = None

    @property
    def status(self) -> StationStatus:
        if self.outage:
            return StationStatus(self.outage.value)
        return StationStatus.AVAILABLE if self.session_id is None else StationStatus.IN_USE

    def require_free(self) -> None:
        """Raises ChargingStationNotAvailable, ChargingStationInUse."""
        if self.outage:
            raise ChargingStationNotAvailable
        if self.session_id is not None:
            raise ChargingStationInUse


@dataclass(frozen=True, slots=True)
class StationChange:
    """New values for some of a station's fields: UNSET leaves one. `outage` None: it works again."""

    space_id: int | Unset = UNSET
    charger_type: ChargerType | Unset = UNSET
    power: int | Unset = UNSET
    connector_type: str | Unset = UNSET
    price: int | Unset = UNSET
    outage: StationOutage | Unset | None = UNSET

    @property
    def is_of_outage_only(self) -> bool:
        others = (self.space_id, self.charger_type, self.power, self.connector_type, self.price)
        return all(isinstance(each, Unset) for each in others)


@dataclass(frozen=True, slots=True)
class ChargingSession:
    """A vehicle that charges, or charged. `power` is what it is given, `requested` the most that was asked for.

    `energy` and `cost` are what it came to; while it charges `at` says them. `user_id` is who pays (None: nobody's
    account), `stay_id` the stay on whose bill it goes.
    """

    id: int
    car_park: str
    station_id: int
    space_id: int
    vehicle_id: int
    license_plate: str
    power: int
    price: int
    start: datetime
    requested: int | None = None
    user_id: str | None = None
    stay_id: int | None = None
    end: datetime | None = None
    status: ChargingStatus = ChargingStatus.ACTIVE
    energy: int = 0
    cost: int = 0
    billing: Billing = Billing.OPEN
    paid_at: datetime | None = None

    def at(self, now: datetime, measured: int | None = None) -> ChargingSession:
        """As it is at an instant; `measured` watt-hours are what a meter says, None: power times time."""
        if self.status is not ChargingStatus.ACTIVE:
            return self
        energy = energy_of(self.power, now - self.start) if measured is None else measured
        return replace(self, energy=energy, cost=cost_of(energy, self.price))

    def ended(self, now: datetime, status: ChargingStatus, measured: int | None) -> ChargingSession:
        """Raises ChargingAlreadyEnded."""
        if self.status is not ChargingStatus.ACTIVE:
            raise ChargingAlreadyEnded
        billed = self.at(now, measured)
        return replace(billed, status=status, end=now, billing=Billing.OWED if billed.cost else Billing.FREE)

    def paid(self, now: datetime) -> ChargingSession:
        """Raises ChargingNotOwed."""
        self.require_owed()
        return replace(self, billing=Billing.PAID, paid_at=now)

    def require_owed(self) -> None:
        if self.billing is not Billing.OWED:
            raise ChargingNotOwed

    def duration(self, now: datetime) -> timedelta:
        return max(timedelta(), (self.end or now) - self.start)

    @property
    def due_by_card(self) -> int:
        """What a card is charged: cards know no single millimes, and what is less is let off."""
        return self.cost // CARD_STEP * CARD_STEP


@dataclass(frozen=True, slots=True)
class ChargingFilter:
    """What a list is limited to; None does not limit."""

    user_id: str | None = None
    car_park: str | None = None
    status: ChargingStatus | None = None
    vehicle_id: int | None = None
    station_id: int | None = None


def power_of(station: Station, requested: int | None) -> int:
    """The lower one of what the station gives and what was asked for."""
    return station.power if requested is None else min(station.power, requested)


def energy_of(power: int, elapsed: timedelta) -> int:
    """Power times time, down to whole watt-hours."""
    return power * max(0, elapsed // _MICROSECOND) // (_HOUR // _MICROSECOND)


def cost_of(energy: int, price: int) -> int:
    """Energy times the price of a kWh, half a millime rounded up."""
    return (2 * energy * price + _WATT_HOURS) // (2 * _WATT_HOURS)
