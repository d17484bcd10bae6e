"""parkup.auth.v1 messages of drivers ↔ the domain."""

from __future__ import annotations

from parkup.auth.v1 import auth_service_pb2 as pb
from parkup.auth.v1 import user_pb2
from server.auth.addresses import parse_phone
from server.auth.drivers.model import Driver, ProfileChange, Vehicle, VehicleChange
from server.auth.drivers.service import Account
from server.rpc.wire import optional_timestamp, plate_from_wire, plate_to_wire, timestamp
from server.values.money import millimes_to_wire


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
    )


def _vehicles(driver: Driver) -> list[user_pb2.Vehicle]:
    return [
        user_pb2.Vehicle(
            license_plate=vehicle.plate.formatted,
            nickname=vehicle.nickname,
            is_default=vehicle.is_default,
            plate=plate_to_wire(vehicle.plate),
        )
        for vehicle in driver.vehicles
    ]


def profile_change(request: pb.UpdateProfileRequest) -> ProfileChange:
    """Raises InvalidPhoneNumber."""
    phone = request.phone.strip()
    return ProfileChange(
        first_name=request.first_name.strip() if request.HasField("first_name") else None,
        last_name=request.last_name.strip() if request.HasField("last_name") else None,
        phone=parse_phone(phone) if phone else None,
        clears_phone=request.HasField("phone") and not phone,
    )


def new_vehicle(request: pb.AddVehicleRequest) -> Vehicle:
    """Raises InvalidLicensePlate."""
    nickname = request.nickname.strip() or None
    return Vehicle(plate_from_wire(request.plate, request.license_plate), nickname, request.is_default)


def vehicle_change(request: pb.UpdateVehicleRequest) -> VehicleChange:
    """Raises InvalidLicensePlate."""
    has_plate = request.HasField("plate") or request.HasField("license_plate")
    return VehicleChange(
        plate=plate_from_wire(request.plate, request.license_plate) if has_plate else None,
        nickname=request.nickname.strip() if request.HasField("nickname") else None,
        is_default=request.is_default if request.HasField("is_default") else None,
    )
