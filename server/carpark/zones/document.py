"""Zones as documents of the collection `carParkZones`.

`_id` (int), `carPark`, `levelId`, `name`, `nameKey` (unique on a level), `description` (may be null), `createdAt`,
`updatedAt`; `pins` as those of levels.
"""

from __future__ import annotations

from server.carpark.names import name_key
from server.carpark.zones.model import Zone
from server.mongo.client import Document

ZONES = "carParkZones"


def zone_document(zone: Zone) -> Document:
    return {
        "_id": zone.id,
        "carPark": zone.car_park,
        "levelId": zone.level_id,
        "name": zone.name,
        "nameKey": name_key(zone.name),
        "description": zone.description,
        "createdAt": zone.created_at,
        "updatedAt": zone.updated_at,
    }


def zone_of(document: Document) -> Zone:
    return Zone(
        id=document["_id"],
        car_park=document["carPark"],
        level_id=document["levelId"],
        name=document["name"],
        description=document.get("description"),
        created_at=document["createdAt"],
        updated_at=document.get("updatedAt"),
    )
