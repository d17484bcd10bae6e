"""Vehicles of car parks ↔ parkup.carpark.v1."""

from __future__ import annotations

from parkup.carpark.v1 import car_park_vehicle_pb2
from parkup.carpark.v1 import car_park_vehicle_service_pb2 as pb
from parkup.common.v1.vehicle_fuel_pb2 import VehicleFuel
from server.carpark.texts import optional_text, text_or_none
from server.carpark.vehicle_types.wire import type_message
from server.carpark.vehicles.model import Fuel, VehicleChange, VehicleDetails, gate_plate
from server.carpark.vehicles.service import VehicleView
from server.rpc import wire
from server.rpc.updates import read_update
from server.values.unset import UNSET

_FUELS = {fuel: VehicleFuel.Value(f"VEHICLE_FUEL_{fuel.name}") for fuel in Fuel}
_FUELS_BACK: dict[int | None, Fuel] = {number: fuel for fuel, number in _FUELS.items()}
CANNOT_BE_CLEARED = ("license_plate", "vehicle_type_id", "is_ev")


def vehicle_message(view: VehicleView) -> car_park_vehicle_pb2.CarParkVehicle:
    vehicle = view.vehicle
    return car_park_vehicle_pb2.CarParkVehicle(
        id=vehicle.id,
        license_plate=vehicle.license_plate,
        vehicle_type_id=vehicle.type_id,
        vehicle_type=type_message(view.type) if view.type else None,
        make=vehicle.make,
        model=vehicle.model,
        color=vehicle.color,
        is_ev=vehicle.is_ev,
        owner_id=view.owner_id,
        created_at=wire.timestamp(vehicle.created_at),
        updated_at=wire.optional_timestamp(vehicle.updated_at),
        fuel=_FUELS[vehicle.fuel] if vehicle.fuel else None,
    )


def details(request: pb.CreateCarParkVehicleRequest) -> VehicleDetails:
    return VehicleDetails(
        type_id=request.vehicle_type_id or None,
        make=text_or_none(request.make),
        model=text_or_none(request.model),
        color=text_or_none(request.color),
        is_ev=request.is_ev,
        fuel=_FUELS_BACK.get(request.fuel),
    )


def vehicle_change(request: pb.UpdateCarParkVehicleRequest) -> VehicleChange:
    """Raises InvalidArgument, InvalidLicensePlate."""
    fields = read_update(request, key="vehicle_id", required=CANNOT_BE_CLEARED)
    return VehicleChange(
        plate=gate_plate(fields["license_plate"]) if "license_plate" in fields else UNSET,
        type_id=fields.get("vehicle_type_id", UNSET),
        make=optional_text(fields, "make"),
        model=optional_text(fields, "model"),
        color=optional_text(fields, "color"),
        is_ev=fields.get("is_ev", UNSET),
        fuel=_FUELS_BACK.get(fields["fuel"]) if "fuel" in fields else UNSET,
    )
