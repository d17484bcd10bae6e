"""Allocations as documents of `carParkAllocations`.

`_id` (int), `carPark`, `spaceId`, `spaceNumber`, `ownerId`, `licensePlate`, `plateKey`, `until`, `reason`, `createdBy`,
`createdAt`, `isActive`, `endedAt` (once it is over). The space itself says for whom it is kept (`hold`).
"""

from __future__ import annotations

from typing import Any

from bson import ObjectId

from server.carpark.recommendation.model import Allocation
from server.engine.operation import Fields
from server.mongo.client import Document

ALLOCATIONS = "carParkAllocations"


def allocation_document(allocation: Allocation) -> Document:
    fields: dict[str, Any] = {
        "_id": allocation.id,
        "carPark": allocation.car_park,
        "spaceId": allocation.space_id,
        "spaceNumber": allocation.space_number,
        "ownerId": ObjectId(allocation.owner_id),
        "licensePlate": allocation.license_plate,
        "plateKey": allocation.plate_key,
        "until": allocation.until,
        "reason": allocation.reason,
        "createdBy": allocation.created_by,
        "createdAt": allocation.created_at,
        "isActive": allocation.ended_at is None,
        "endedAt": allocation.ended_at,
    }
    return {name: value for name, value in fields.items() if value is not None}


def allocation_of(document: Fields) -> Allocation:
    return Allocation(
        id=document["_id"],
        car_park=document["carPark"],
        space_id=document["spaceId"],
        space_number=document["spaceNumber"],
        owner_id=str(document["ownerId"]),
        license_plate=document["licensePlate"],
        plate_key=document["plateKey"],
        until=document["until"],
        reason=document["reason"],
        created_by=document["createdBy"],
        created_at=document["createdAt"],
        ended_at=document.get("endedAt"),
    )
