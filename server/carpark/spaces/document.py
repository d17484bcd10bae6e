"""Spaces as documents of the collection `carParkSpaces`.

`_id` (int), `carPark`, `levelId`, `zoneId`, `spaceNumber`, `numberKey` (unique in a car park), `type`, `rank` (text),
`outage`, `sessionId` and `hold` (each may be null), `status`, `createdAt`, `updatedAt`. Whoever writes `outage`,
`sessionId` or `hold` writes `status` with it, in one update: by `model.status_of` where all three are known, else by
the stage `DERIVED` at the end of a pipeline update.
"""

from __future__ import annotations

from typing import Any

from server.carpark.spaces.model import Hold, Outage, Space, SpaceStatus, SpaceType, number_key
from server.mongo.client import Document

SPACES = "carParkSpaces"

STATUS: Document = {
    "$switch": {
        "branches": [
            {"case": {"$ne": ["$sessionId", None]}, "then": SpaceStatus.OCCUPIED.value},
            {"case": {"$ne": ["$outage", None]}, "then": "$outage"},
            {"case": {"$ne": ["$hold", None]}, "then": SpaceStatus.RESERVED.value},
        ],
        "default": SpaceStatus.AVAILABLE.value,
    }
}
"""`model.status_of` as an expression over a document."""
DERIVED: Document = {"$set": {"status": STATUS}}
"""The last stage of a pipeline update that changes who or what takes a space."""


def space_document(space: Space) -> Document:
    return {
        "_id": space.id,
        "carPark": space.car_park,
        "levelId": space.level_id,
        "zoneId": space.zone_id,
        "spaceNumber": space.number,
        "numberKey": number_key(space.number),
        "type": space.type.value,
        "rank": space.rank,
        "outage": space.outage.value if space.outage else None,
        "sessionId": space.session_id,
        "hold": hold_document(space.hold) if space.hold else None,
        "status": space.status.value,
        "createdAt": space.created_at,
        "updatedAt": space.updated_at,
    }


def hold_document(hold: Hold) -> Document:
    vehicle = {"allocationId": hold.allocation_id, "plateKey": hold.plate_key, "holder": hold.holder}
    said = {name: value for name, value in vehicle.items() if value is not None}
    return {"reservationId": hold.reservation_id, "licensePlate": hold.license_plate, "until": hold.until, **said}


def hold_of(document: dict[str, Any]) -> Hold:
    return Hold(
        document["reservationId"],
        document.get("licensePlate"),
        document["until"],
        document.get("allocationId"),
        document.get("plateKey"),
        document.get("holder"),
    )


def space_of(document: Document) -> Space:
    outage: str | None = document.get("outage")
    hold: dict[str, Any] | None = document.get("hold")
    return Space(
        id=document["_id"],
        car_park=document["carPark"],
        level_id=document["levelId"],
        zone_id=document["zoneId"],
        number=document["spaceNumber"],
        type=SpaceType(document["type"]),
        rank=document["rank"],
        created_at=document["createdAt"],
        outage=Outage(outage) if outage else None,
        session_id=document.get("sessionId"),
        hold=hold_of(hold) if hold else None,
        updated_at=document.get("updatedAt"),
    )
