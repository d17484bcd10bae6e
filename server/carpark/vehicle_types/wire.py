"""Types of vehicles ↔ parkup.carpark.v1."""

from __future__ import annotations

from parkup.carpark.v1 import vehicle_type_pb2
from parkup.carpark.v1 import vehicle_type_service_pb2 as pb
from server.carpark.texts import name, new_name, optional_text, text_or_none
from server.carpark.vehicle_types.model import NewVehicleType, VehicleSize, VehicleType, VehicleTypeChange
from server.rpc import wire
from server.rpc.updates import read_update
from server.values.unset import UNSET

_SIZES = {size: vehicle_type_pb2.VehicleType.Size.Value(f"SIZE_{size.name}") for size in VehicleSize}
_SIZES_BACK = {number: size for size, number in _SIZES.items()}


def type_message(type_: VehicleType) -> vehicle_type_pb2.VehicleType:
    return vehicle_type_pb2.VehicleType(
        id=type_.id,
        name=type_.name,
        description=type_.description,
        size=_SIZES[type_.size],
        is_default=type_.is_default,
        created_at=wire.timestamp(type_.created_at),
        updated_at=wire.optional_timestamp(type_.updated_at),
    )


def new_type(request: pb.CreateVehicleTypeRequest) -> NewVehicleType:
    """Raises InvalidArgument."""
    size = _SIZES_BACK.get(request.size, VehicleSize.STANDARD)
    return NewVehicleType(name(request.name), text_or_none(request.description), size, request.is_default)


def type_change(request: pb.UpdateVehicleTypeRequest) -> VehicleTypeChange:
    """Raises InvalidArgument."""
    fields = read_update(request, key="vehicle_type_id", required=("name", "size", "is_default"))
    size = fields.get("size")
    return VehicleTypeChange(
        name=new_name(fields),
        description=optional_text(fields, "description"),
        size=UNSET if size is None else _SIZES_BACK[size],
        is_default=fields.get("is_default", UNSET),
    )
