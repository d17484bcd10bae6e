"""Vehicles that the car parks know: one a plate. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from server.errors import InvalidLicensePlate
from server.values.plate import Plate, parse_plate
from server.values.unset import UNSET, Unset

LONGEST_PLATE = 20


class Fuel(StrEnum):
    """What a vehicle is driven by, as stored."""

    PETROL = "petrol"
    DIESEL = "diesel"
    LPG = "lpg"
    HYBRID = "hybrid"
    ELECTRIC = "electric"


@dataclass(frozen=True, slots=True)
class GatePlate:
    """A plate as the car parks keep it: `text` in upper case without spaces around it, and what it is compared by."""

    text: str
    plate: Plate

    @property
    def key(self) -> str:
        return self.plate.key


def gate_plate(text: str) -> GatePlate:
    """A plate of any country. Raises InvalidLicensePlate for none, or one of more than 20 characters."""
    trimmed = text.strip().upper()
    if len(trimmed) > LONGEST_PLATE:
        raise InvalidLicensePlate
    return GatePlate(trimmed, parse_plate(trimmed))


@dataclass(frozen=True, slots=True)
class Vehicle:
    """A vehicle.

    `owner_id` is the driver whose it is, as far as the registry knows: whom an operator confirmed, else who registered
    it first. It counts while that driver has the plate in their list, which `VehicleService` sees to. `plate_key` is
    what plates are compared by, `license_plate` how it was written first, in upper case. `is_hidden`: it was deleted
    and is kept for its records; no list shows it until it comes again.
    """

    id: int
    license_plate: str
    plate_key: str
    type_id: int
    make: str | None
    model: str | None
    color: str | None
    is_ev: bool
    owner_id: str | None
    is_hidden: bool
    created_at: datetime
    updated_at: datetime | None = None
    fuel: Fuel | None = None


def fuel_of(vehicle: Vehicle, said: Fuel | None = None) -> Fuel:
    """What it is driven by, as far as anybody said; `said` is what its driver's account says."""
    return vehicle.fuel or said or (Fuel.ELECTRIC if vehicle.is_ev else Fuel.PETROL)


@dataclass(frozen=True, slots=True)
class VehicleDetails:
    """What is said of a vehicle when it is registered; `type_id` None: the default type."""

    type_id: int | None = None
    make: str | None = None
    model: str | None = None
    color: str | None = None
    is_ev: bool = False
    fuel: Fuel | None = None


@dataclass(frozen=True, slots=True)
class VehicleChange:
    """New values for some of a vehicle's fields: UNSET leaves a field, None takes away what it can be without."""

    plate: GatePlate | Unset = UNSET
    type_id: int | Unset = UNSET
    make: str | Unset | None = UNSET
    model: str | Unset | None = UNSET
    color: str | Unset | None = UNSET
    is_ev: bool | Unset = UNSET
    fuel: Fuel | Unset | None = UNSET
