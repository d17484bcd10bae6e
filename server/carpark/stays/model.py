"""Stays in a car park: who stands where, what is due, who may leave. Pure; amounts are millimes."""

from __future__ import annotations

import secrets
import string
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from server.carpark.fees.model import Benefit, ChargingCost, Fee, Reduction, Stay, Terms
from server.carpark.fees.reckoning import fee
from server.carpark.spaces.model import Space, SpaceType
from server.carpark.stays.errors import StayCompleted
from server.carpark.vehicle_types.model import VehicleSize
from server.carpark.vehicles.model import GatePlate, Vehicle
from server.parking.hours import MINUTES_PER_DAY, DailyHours

TICKET_PREFIX = "TKT-"
TICKET_ALPHABET = string.ascii_uppercase + string.digits
TICKET_LENGTH = 12


class StayStatus(StrEnum):
    """Where a stay stands, as it is stored."""

    ACTIVE = "active"
    COMPLETED = "completed"


@dataclass(frozen=True, slots=True)
class GateVehicle:
    """A vehicle of the registry, and how much room it takes."""

    vehicle: Vehicle
    size: VehicleSize


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a gate says of a vehicle that comes. `level_id` is the gate's; `space_type` what its driver asks for."""

    plate: GatePlate
    gate: str | None = None
    level_id: int | None = None
    image: str | None = None
    space_type: SpaceType | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """The membership of a vehicle: the zones that it prefers, and what it gives to a stay."""

    benefit: Benefit
    zone_ids: Collection[int] = ()

    @property
    def id(self) -> int:
        return self.benefit.membership_id


@dataclass(frozen=True, slots=True)
class ReservedPlace:
    """The reservation of a plate: its space, or the zone in which it has one."""

    reservation_id: int
    space_id: int | None = None
    zone_id: int | None = None


@dataclass(frozen=True, slots=True)
class StayTerms:
    """What held when a vehicle came in, and holds for its stay.

    `tax` is hundredths of a percent; `exit_window` is how long it may take to leave after a payment.
    """

    fees: Terms
    tax: int
    exit_window: timedelta


@dataclass(frozen=True, slots=True)
class ParkingStay:
    """A stay. `paid` millimes were paid for it up to `paid_for`, for which it may leave until `paid_until`.

    `counted_until` is until when a stay that is over was reckoned. `discount` is the code with which it was paid.
    `benefit` is what its membership gave at the entry, `included_taken` minutes that the stay took of it since:
    nobody else has them. What is due now is reckoned `with_included_left`.
    """

    id: int
    car_park: str
    ticket_number: str
    license_plate: str
    plate_key: str
    vehicle_id: int
    vehicle_type_id: int
    entry_time: datetime
    terms: StayTerms
    status: StayStatus = StayStatus.ACTIVE
    owner_id: str | None = None
    space_id: int | None = None
    zone_id: int | None = None
    entry_gate: str | None = None
    exit_gate: str | None = None
    entry_image: str | None = None
    exit_time: datetime | None = None
    counted_until: datetime | None = None
    reservation_id: int | None = None
    benefit: Benefit | None = None
    included_taken: int = 0
    discount: Reduction | None = None
    charging: tuple[ChargingCost, ...] = ()
    paid: int = 0
    paid_at: datetime | None = None
    paid_for: datetime | None = None
    paid_until: datetime | None = None
    completed_by: str | None = None
    completion_reason: str | None = None

    @property
    def is_active(self) -> bool:
        return self.status is StayStatus.ACTIVE

    def with_ticket(self, number: str) -> ParkingStay:
        return replace(self, ticket_number=number)

    def require_active(self) -> None:
        """Raises StayCompleted."""
        if not self.is_active:
            raise StayCompleted

    def is_in_exit_window(self, now: datetime) -> bool:
        """True while the vehicle may leave for what was paid."""
        return self.paid_until is not None and now < self.paid_until

    def counts_until(self, at: datetime) -> datetime:
        """Until when the stay is reckoned, for who leaves at `at`: the way out after a payment costs nothing."""
        if self.counted_until:
            return self.counted_until
        if self.is_in_exit_window(at) and self.paid_for:
            return self.paid_for
        return max(at, self.entry_time)

    def fee_at(self, at: datetime, discount: Reduction | None = None) -> Fee:
        """What it costs who leaves at `at`. The code with which it was paid counts before another one."""
        stay = Stay(self.entry_time, self.counts_until(at), self.vehicle_type_id, self.zone_id, self.paid)
        reduction = self.discount or discount
        terms = self.terms
        return fee(stay, terms.fees, self.benefit, reduction, charging=self.charging, tax=terms.tax)

    def with_included_left(self, minutes: int) -> ParkingStay:
        """To be reckoned with what it has taken of its membership and what is left of that; over, with the former."""
        if self.benefit is None:
            return self
        included = self.included_taken + (minutes if self.is_active else 0)
        return replace(self, benefit=replace(self.benefit, included_minutes=included))

    def without_benefit(self) -> ParkingStay:
        """To be reckoned as if its vehicle had no membership."""
        return replace(self, benefit=None)

    def having_taken(self, fee: Fee) -> ParkingStay:
        """With the included minutes that a fee uses up; what was taken is not given back."""
        return replace(self, included_taken=max(self.included_taken, fee.included_minutes))

    def with_payment(self, amount: int, paid_for: datetime, discount: Reduction | None, now: datetime) -> ParkingStay:
        """After a payment of what was due at `paid_for`."""
        return replace(
            self,
            paid=self.paid + amount,
            paid_at=now,
            paid_for=paid_for,
            paid_until=now + self.terms.exit_window,
            discount=self.discount or discount,
        )

    def left(self, now: datetime, gate: str | None) -> ParkingStay:
        """Out by the barrier. Raises StayCompleted."""
        self.require_active()
        counted = self.counts_until(now)
        return replace(self, status=StayStatus.COMPLETED, exit_time=now, exit_gate=gate, counted_until=counted)

    def ended(self, now: datetime, by: str, reason: str) -> ParkingStay:
        """Ended by staff, paid or not. Raises StayCompleted."""
        return replace(self.left(now, None), completed_by=by, completion_reason=reason)

    def minutes(self, now: datetime) -> int:
        """Whole minutes from entry to exit, or until now."""
        return max(0, ((self.exit_time or now) - self.entry_time) // timedelta(minutes=1))


@dataclass(frozen=True, slots=True)
class Placed:
    """A stay, and the space it stands on."""

    stay: ParkingStay
    space: Space | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a stay may leave: `due` millimes are to be paid, `remaining` is what is left of the time to leave."""

    stay: ParkingStay
    due: int
    remaining: timedelta = field(default=timedelta())

    @property
    def can_exit(self) -> bool:
        return self.stay.is_active and not self.due

    @property
    def remaining_minutes(self) -> int:
        """Begun minutes count."""
        return -(-self.remaining // timedelta(minutes=1))


def standing_at(stay: ParkingStay, now: datetime) -> Standing:
    remaining = stay.paid_until - now if stay.paid_until and stay.is_in_exit_window(now) else timedelta()
    return Standing(stay, stay.fee_at(now).due if stay.is_active else 0, remaining)


_FITTING = {
    VehicleSize.MOTORCYCLE: (SpaceType.MOTORCYCLE, SpaceType.COMPACT, SpaceType.STANDARD),
    VehicleSize.COMPACT: (SpaceType.COMPACT, SpaceType.STANDARD),
    VehicleSize.STANDARD: (SpaceType.STANDARD,),
    VehicleSize.LARGE: (SpaceType.STANDARD,),
}


def fitting_types(vehicle: GateVehicle, asked: SpaceType | None = None) -> tuple[SpaceType, ...]:
    """The types of space that a vehicle may be given, the best first.

    Spaces for electric cars and accessible ones are given to those who need them, and to nobody else.
    """
    fitting = _FITTING[vehicle.size]
    special = list[SpaceType]()
    if asked is SpaceType.HANDICAPPED and vehicle.size is not VehicleSize.MOTORCYCLE:
        special.append(SpaceType.HANDICAPPED)
    if vehicle.vehicle.is_ev and vehicle.size is not VehicleSize.MOTORCYCLE:
        special.append(SpaceType.EV)
    if asked in fitting:
        fitting = (asked, *(each for each in fitting if each is not asked))
    return (*special, *fitting)


def is_open(hours: DailyHours, local: datetime) -> bool:
    """Whether cars may come in at a time of the car park's own clock."""
    minute = local.hour * 60 + local.minute
    return hours.opens <= minute < hours.closes or hours.opens <= minute + MINUTES_PER_DAY < hours.closes


def new_ticket_number() -> str:
    """Random, 62 bits: it is what a stay is paid by. A unique index guards against the same one twice."""
    return TICKET_PREFIX + "".join(secrets.choice(TICKET_ALPHABET) for _ in range(TICKET_LENGTH))


def read_ticket_number(text: str) -> str:
    """A number as it is stored, from one that was typed."""
    return text.strip().upper()
