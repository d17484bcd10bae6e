"""Drivers and their vehicles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from server.auth.addresses import Phone
from server.auth.errors import DuplicateVehicle, TooManyVehicles, VehicleNotFound
from server.carpark.vehicle_types.model import VehicleSize
from server.carpark.vehicles.model import Fuel
from server.values.plate import Plate
from server.values.unset import UNSET, Unset

MOST_VEHICLES = 20


@dataclass(frozen=True, slots=True)
class Vehicle:
    """A vehicle in a driver's list; at most one of the list is the default.

    `confirmed_at` is when an operator confirmed that it is the driver's; `fuel` and `size` are what the driver says.
    """

    plate: Plate
    nickname: str | None = None
    is_default: bool = False
    confirmed_at: datetime | None = None
    fuel: Fuel | None = None
    size: VehicleSize | None = None


@dataclass(frozen=True, slots=True)
class Driver:
    """A driver's account. `email` is lower case, `vehicles` in the order they were added."""

    id: str
    email: str
    is_email_verified: bool
    is_active: bool
    created_at: datetime
    updated_at: datetime | None = None
    first_name: str | None = None
    last_name: str | None = None
    phone: Phone | None = None
    vehicles: Sequence[Vehicle] = ()
    has_password: bool = False
    is_claim: bool = False
    """Whether the account was made with a password and without a code: others may have its address, and it gets no
    mail there until it is verified.
    """

    @property
    def mail_address(self) -> str | None:
        """Where mail about the account may be sent."""
        return None if self.is_claim else self.email

    def owns(self, plate_key: str) -> bool:
        return any(vehicle.plate.key == plate_key for vehicle in self.vehicles)

    def vehicle(self, plate_key: str) -> Vehicle:
        """Raises VehicleNotFound."""
        for vehicle in self.vehicles:
            if vehicle.plate.key == plate_key:
                return vehicle
        raise VehicleNotFound

    def check_can_add(self, plate_key: str) -> None:
        """Raises DuplicateVehicle, TooManyVehicles."""
        if self.owns(plate_key):
            raise DuplicateVehicle
        if len(self.vehicles) >= MOST_VEHICLES:
            raise TooManyVehicles(MOST_VEHICLES)

    def check_can_change(self, plate_key: str, new_plate_key: str | None = None) -> None:
        """Raises VehicleNotFound, and DuplicateVehicle when another vehicle has the new plate."""
        if not self.owns(plate_key):
            raise VehicleNotFound
        if new_plate_key not in {None, plate_key} and self.owns(new_plate_key or ""):
            raise DuplicateVehicle


@dataclass(frozen=True, slots=True)
class Profile:
    """What a person, or a provider for them, says of who they are; None where nothing is said."""

    first_name: str | None = None
    last_name: str | None = None
    phone: Phone | None = None


@dataclass(frozen=True, slots=True)
class ProfileChange:
    """New values of a profile; None clears."""

    first_name: str | Unset | None = UNSET
    last_name: str | Unset | None = UNSET
    phone: Phone | Unset | None = UNSET


@dataclass(frozen=True, slots=True)
class VehicleChange:
    """New values of a vehicle; None clears, but plate and default are always there."""

    plate: Plate | Unset = UNSET
    nickname: str | Unset | None = UNSET
    is_default: bool | Unset = UNSET
    fuel: Fuel | Unset | None = UNSET
    size: VehicleSize | Unset | None = UNSET
