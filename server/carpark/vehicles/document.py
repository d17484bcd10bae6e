"""Vehicles as documents of the collection `carParkVehicles`.

`_id` (int), `licensePlate` (upper case, trimmed), `plateKey` (unique: what plates are compared by), `vehicleTypeId`,
`make`, `model`, `color`, `fuel` (each may be null), `isEv`, `ownerId` (ObjectId or null), `hidden`, `used` (true from
the first time at a gate, reservation or membership: from then on it is hidden and not deleted), `createdAt`,
`updatedAt`.
"""

from __future__ import annotations

from bson import ObjectId

from server.carpark.vehicles.model import Fuel, Vehicle
from server.mongo.client import Document

VEHICLES = "carParkVehicles"


def vehicle_document(vehicle: Vehicle, *, is_used: bool) -> Document:
    return {
        "_id": vehicle.id,
        "licensePlate": vehicle.license_plate,
        "plateKey": vehicle.plate_key,
        "vehicleTypeId": vehicle.type_id,
        "make": vehicle.make,
        "model": vehicle.model,
        "color": vehicle.color,
        "isEv": vehicle.is_ev,
        "fuel": vehicle.fuel.value if vehicle.fuel else None,
        "ownerId": ObjectId(vehicle.owner_id) if vehicle.owner_id else None,
        "hidden": vehicle.is_hidden,
        "used": is_used,
        "createdAt": vehicle.created_at,
        "updatedAt": vehicle.updated_at,
    }


def vehicle_of(document: Document) -> Vehicle:
    owner, fuel = document.get("ownerId"), document.get("fuel")
    return Vehicle(
        id=document["_id"],
        license_plate=document["licensePlate"],
        plate_key=document["plateKey"],
        type_id=document["vehicleTypeId"],
        make=document.get("make"),
        model=document.get("model"),
        color=document.get("color"),
        is_ev=document.get("isEv", False),
        owner_id=str(owner) if owner else None,
        is_hidden=document.get("hidden", False),
        created_at=document["createdAt"],
        updated_at=document.get("updatedAt"),
        fuel=Fuel(fuel) if fuel else None,
    )
