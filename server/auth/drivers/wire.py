"""parkup.auth.v1 messages of drivers ↔ the domain."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from parkup.auth.v1 import user_pb2
from parkup.auth.v1.password_service_pb2 import RegisterWithPasswordRequest
from parkup.auth.v1.user_service_pb2 import (
    CreateUserRequest,
    ListUsersRequest,
    UpdateProfileRequest,
    UpdateUserRequest,
)
from parkup.auth.v1.vehicle_service_pb2 import AddVehicleRequest, UpdateVehicleRequest
from parkup.common.v1.license_plate_pb2 import LicensePlate
from parkup.common.v1.vehicle_fuel_pb2 import VehicleFuel
from server.auth.addresses import parse_email, parse_phone
from server.auth.drivers.entry import Account
from server.auth.drivers.model import Driver, Profile, ProfileChange, Vehicle, VehicleChange
from server.auth.users.model import UserChange, UserSearch, phone_prefix
from server.carpark.vehicle_types.model import VehicleSize
from server.carpark.vehicles.model import Fuel
from server.rpc.updates import read_update
from server.rpc.wire import optional_timestamp, plate_from_wire, plate_to_wire, timestamp
from server.values.money import millimes_to_wire
from server.values.plate import Plate, parse_plate
from server.values.unset import UNSET, Unset

_FUELS = {fuel: VehicleFuel.Value(f"VEHICLE_FUEL_{fuel.name}") for fuel in Fuel}
_FUELS_BACK: dict[int | None, Fuel] = {number: fuel for fuel, number in _FUELS.items()}
_SIZES = {size: user_pb2.Vehicle.Type.Value(f"TYPE_{size.name}") for size in VehicleSize}
_SIZES_BACK: dict[int | None, VehicleSize] = {number: size for size, number in _SIZES.items()}


def user(account: Account) -> user_pb2.User:
    driver, balance = account
    return user_pb2.User(
        id=driver.id,
        email=driver.email,
        phone=driver.phone.given if driver.phone else None,
        is_email_verified=driver.is_email_verified,
        vehicles=_vehicles(driver),
        wallet_balance=millimes_to_wire(balance),
        created_at=timestamp(driver.created_at),
        updated_at=optional_timestamp(driver.updated_at),
        first_name=driver.first_name,
        last_name=driver.last_name,
        is_active=driver.is_active,
        is_password_set=driver.has_password,
    )


def _vehicles(driver: Driver) -> list[user_pb2.Vehicle]:
    return [vehicle_message(vehicle) for vehicle in driver.vehicles]


def vehicle_message(vehicle: Vehicle) -> user_pb2.Vehicle:
    return user_pb2.Vehicle(
        license_plate=vehicle.plate.formatted,
        nickname=vehicle.nickname,
        is_default=vehicle.is_default,
        plate=plate_to_wire(vehicle.plate),
        confirmed_at=optional_timestamp(vehicle.confirmed_at),
        fuel=_FUELS[vehicle.fuel] if vehicle.fuel else None,
        vehicle_type=_SIZES[vehicle.size] if vehicle.size else None,
    )


def profile(request: RegisterWithPasswordRequest | CreateUserRequest) -> Profile:
    """Raises InvalidPhoneNumber."""
    first_name, last_name = request.first_name.strip(), request.last_name.strip()
    phone = parse_phone(request.phone) if request.phone.strip() else None
    return Profile(first_name or None, last_name or None, phone)


def search(request: ListUsersRequest) -> UserSearch:
    """Raises InvalidLicensePlate, InvalidPhoneNumber."""
    return UserSearch(
        email=request.email.strip().lower() or None,
        phone=phone_prefix(request.phone) if request.phone.strip() else None,
        plate_key=parse_plate(request.license_plate).key if request.license_plate else None,
        is_active=request.is_active if request.HasField("is_active") else None,
    )


def user_change(request: UpdateUserRequest) -> UserChange:
    """Raises InvalidArgument, InvalidEmail, InvalidPhoneNumber."""
    fields = read_update(request, key="user_id", required=("email",))
    email = fields.get("email", UNSET)
    return UserChange(_profile_change(fields), email if isinstance(email, Unset) else parse_email(email))


def profile_change(request: UpdateProfileRequest) -> ProfileChange:
    """Raises InvalidArgument, InvalidPhoneNumber."""
    return _profile_change(read_update(request))


def _profile_change(fields: Mapping[str, Any]) -> ProfileChange:
    phone = _text(fields.get("phone", UNSET))
    return ProfileChange(
        first_name=_text(fields.get("first_name", UNSET)),
        last_name=_text(fields.get("last_name", UNSET)),
        phone=parse_phone(phone) if isinstance(phone, str) else phone,
    )


def new_vehicle(request: AddVehicleRequest) -> Vehicle:
    """Raises InvalidLicensePlate."""
    nickname = request.nickname.strip() or None
    return Vehicle(
        plate_from_wire(request.plate, request.license_plate),
        nickname,
        request.is_default,
        fuel=_FUELS_BACK.get(request.fuel),
        size=_SIZES_BACK.get(request.vehicle_type),
    )


def vehicle_change(request: UpdateVehicleRequest) -> VehicleChange:
    """Raises InvalidArgument, InvalidLicensePlate."""
    fields = read_update(
        request,
        key=("current_license_plate", "user_id"),
        required=("is_default",),
        either=("license_plate", "plate"),
    )
    return VehicleChange(
        plate=_new_plate(fields.get("plate"), fields.get("license_plate")),
        nickname=_text(fields.get("nickname", UNSET)),
        is_default=fields.get("is_default", UNSET),
        fuel=_FUELS_BACK.get(fields["fuel"]) if "fuel" in fields else UNSET,
        size=_SIZES_BACK.get(fields["vehicle_type"]) if "vehicle_type" in fields else UNSET,
    )


def _new_plate(parts: LicensePlate | None, text: str | None) -> Plate | Unset:
    return UNSET if parts is None and text is None else plate_from_wire(parts or LicensePlate(), text or "")


def _text(value: str | Unset | None) -> str | Unset | None:
    """A text without spaces around it; an empty one is none."""
    return value if isinstance(value, Unset) else (value or "").strip() or None
