"""Meters in the collection `parkingMeters`.

What spec 000 copies from their zone (code, name, rate) is not stored but read from the zone, so never out of date.
"""

from __future__ import annotations

import asyncio
from typing import Any

from bson import ObjectId
from pymongo import ASCENDING, GEOSPHERE

from server.mongo import audit
from server.mongo.client import Database, Document
from server.mongo.paging import Sort, find_page
from server.mongo.transactions import Transaction
from server.parking.hours import parse_hours
from server.parking.meters.model import Around, Meter, MeterFilter
from server.parking.zones.model import EARTH_RADIUS_METERS, Place
from server.values.paging import MOST_COUNTED, Page, Slice

OLDEST_FIRST: Sort = [("_id", ASCENDING)]
OPTIONAL_FIELDS = ("name", "operatingHours", "availableSpots", "updatedAt")
FIRST_VERSION = 1
"""Also of documents that others made, which say nothing of it."""
BY_PLACE = [("location", GEOSPHERE)]
BY_ZONE_AND_PLACE = [("zoneId", ASCENDING), ("location", GEOSPHERE)]
MONGODB_RADIUS_METERS = 6_378_100
"""The Earth's radius, as MongoDB takes it for distances in metres."""


class MeterRepository:
    def __init__(self, database: Database) -> None:
        self._meters = database["parkingMeters"]

    async def insert(self, meter: Meter) -> None:
        await audit.insert(self._meters, _to_document(meter))

    async def find(self, meter_id: str) -> Meter | None:
        document = await self._meters.find_one({"_id": ObjectId(meter_id)})
        return _to_meter(document) if document else None

    async def replace(self, meter: Meter) -> bool:
        """Writes a meter's next version; False when somebody else wrote it first."""
        before: Any = meter.version - 1
        if before == FIRST_VERSION:
            before = {"$in": [before, None]}
        document = _to_document(meter)
        gone = {name: "" for name in OPTIONAL_FIELDS if name not in document}
        change = {"$set": document, "$unset": gone} if gone else {"$set": document}
        return await audit.update(self._meters, {"_id": ObjectId(meter.id), "version": before}, change) is not None

    async def delete(self, meter_id: str) -> bool:
        """False when there is none."""
        return await audit.delete(self._meters, {"_id": ObjectId(meter_id)}) is not None

    async def delete_with_zone(self, zone_id: str, transaction: Transaction) -> None:
        await audit.delete_many(self._meters, {"zoneId": ObjectId(zone_id)}, transaction)

    async def list(self, filters: MeterFilter, page: Page) -> Slice[Meter]:
        """In the order in which they were made: ids grow with time."""
        query = _matching(filters)
        return await find_page(
            self._meters,
            query,
            page,
            sort=OLDEST_FIRST,
            after={"_id": {"$gt": page.after[0]}} if page.after else {},
            convert=_to_meter,
            position=lambda meter: [ObjectId(meter.id)],
            index=[("zoneId", ASCENDING), *OLDEST_FIRST] if query else None,
        )

    async def list_near(self, filters: MeterFilter, around: Around, page: Page) -> Slice[Meter]:
        """The nearest first. A page begins after as many as those before it showed."""
        shown = page.after[0] if page.after else page.skip
        # `$nearSphere` stops when it has found enough; `$geoNear` looks at ten times as much, and more.
        circle = {
            "$geometry": {"type": "Point", "coordinates": list(around.place)},
            "$maxDistance": around.radius * MONGODB_RADIUS_METERS / EARTH_RADIUS_METERS,
        }
        query = {**_matching(filters), "location": {"$nearSphere": circle}}
        index = BY_ZONE_AND_PLACE if filters.zone_id else BY_PLACE

        async def items() -> list[Meter]:
            found = self._meters.find(query, hint=index).skip(shown).limit(page.size + 1)
            return [_to_meter(document) async for document in found]

        total: int | None = None
        if page.with_total:
            fetched, total = await asyncio.gather(items(), self._count(filters, around))
        else:
            fetched = await items()
        return Slice.of(fetched, page, lambda _: [shown + page.size], total)

    async def _count(self, filters: MeterFilter, around: Around) -> int:
        circle = {"$centerSphere": [list(around.place), around.radius / EARTH_RADIUS_METERS]}
        query = {**_matching(filters), "location": {"$geoWithin": circle}}
        index = BY_ZONE_AND_PLACE if filters.zone_id else BY_PLACE
        return await self._meters.count_documents(query, limit=MOST_COUNTED, hint=index)


def _matching(filters: MeterFilter) -> Document:
    return {"zoneId": ObjectId(filters.zone_id)} if filters.zone_id else {}


def _to_document(meter: Meter) -> Document:
    optional = {
        "name": meter.name,
        "operatingHours": meter.operating_hours.text if meter.operating_hours else None,
        "availableSpots": meter.available_spots,
        "updatedAt": meter.updated_at,
    }
    return {
        "_id": ObjectId(meter.id),
        "zoneId": ObjectId(meter.zone_id),
        "location": {"type": "Point", "coordinates": list(meter.place)},
        "createdAt": meter.created_at,
        "version": meter.version,
    } | {name: value for name, value in optional.items() if value is not None}


def _to_meter(document: Document) -> Meter:
    hours = document.get("operatingHours")
    return Meter(
        id=str(document["_id"]),
        zone_id=str(document["zoneId"]),
        name=document.get("name"),
        place=Place(*document["location"]["coordinates"]),
        operating_hours=parse_hours(hours) if hours else None,
        available_spots=document.get("availableSpots"),
        created_at=document.get("createdAt", document["_id"].generation_time),
        updated_at=document.get("updatedAt"),
        version=document.get("version", FIRST_VERSION),
    )
