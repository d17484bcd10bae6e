"""Streets in the collection `streets`."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from bson import ObjectId
from pymongo import ASCENDING

from server.mongo import audit
from server.mongo.client import Database, Document
from server.mongo.paging import Sort, find_page
from server.mongo.transactions import Transaction, Transactions
from server.parking.streets.model import Line, Street, StreetFilter, StreetType, encoded_polyline, line_with
from server.parking.zones.model import Place
from server.values.paging import Page, Slice

OLDEST_FIRST: Sort = [("_id", ASCENDING)]
OF_ANY_STATE: Sort = [("type", ASCENDING), ("isActive", ASCENDING), *OLDEST_FIRST]
OF_A_ZONE: Sort = [("zoneId", ASCENDING), *OF_ANY_STATE]
MOST_MERGED = 200
"""Scans of an index that MongoDB merges; with more it would sort."""
FIRST_VERSION = 1
"""Also of documents that others made, which say nothing of it."""


class StreetRepository:
    def __init__(self, database: Database) -> None:
        self._streets = database["streets"]
        self._transactions = Transactions(database.client)

    async def insert(self, streets: Sequence[Street]) -> None:
        """All of them, or none."""
        documents = [_to_document(street) for street in streets]

        async def insert_all(transaction: Transaction) -> None:
            await audit.insert_many(self._streets, documents, transaction)

        await self._transactions.run(insert_all)

    async def find(self, street_id: str) -> Street | None:
        document = await self._streets.find_one({"_id": ObjectId(street_id)})
        return _to_street(document) if document else None

    async def replace(self, street: Street) -> bool:
        """Writes a street's next version; False when somebody else wrote it first."""
        before: Any = street.version - 1
        if before == FIRST_VERSION:
            before = {"$in": [before, None]}
        document = _to_document(street)
        gone = {name: "" for name in ("name", "matchedEncodedPolyline") if name not in document}
        change = {"$set": document, "$unset": gone} if gone else {"$set": document}
        return await audit.update(self._streets, {"_id": ObjectId(street.id), "version": before}, change) is not None

    async def delete(self, street_id: str) -> bool:
        """False when there is none."""
        return await audit.delete(self._streets, {"_id": ObjectId(street_id)}) is not None

    async def delete_of_zone(self, zone_id: str) -> int:
        """Gives how many there were."""
        return await audit.delete_many(self._streets, {"zoneId": ObjectId(zone_id)})

    async def delete_with_zone(self, zone_id: str, transaction: Transaction) -> None:
        await audit.delete_many(self._streets, {"zoneId": ObjectId(zone_id)}, transaction)

    async def counts(self, zone_ids: Collection[str]) -> Mapping[str, int]:
        """How many streets each of the zones has; zones without any are left out."""
        of_zones = {"zoneId": {"$in": [ObjectId(zone_id) for zone_id in zone_ids]}}
        counted: list[Document] = [{"$match": of_zones}, {"$group": {"_id": "$zoneId", "count": {"$sum": 1}}}]
        cursor = await self._streets.aggregate(counted, hint=dict(OF_A_ZONE))
        return {str(each["_id"]): each["count"] async for each in cursor}

    async def list(self, filters: StreetFilter, page: Page) -> Slice[Street]:
        """In the order in which they were made: ids grow with time."""
        return await find_page(
            self._streets,
            _matching(filters),
            page,
            sort=OLDEST_FIRST,
            after={"_id": {"$gt": page.after[0]}} if page.after else {},
            convert=_to_street,
            position=lambda street: [ObjectId(street.id)],
            index=_index_for(filters),
        )


def _matching(filters: StreetFilter) -> Document:
    """Names all values of what is not limited, for an index that has them before the order: all scans are merged."""
    if filters == StreetFilter():
        return {}
    query: Document = {
        "type": filters.type.value if filters.type else {"$in": [type_.value for type_ in StreetType]},
        "isActive": {"$in": [False, True]} if filters.is_active is None else filters.is_active,
    }
    if filters.zone_ids is not None:
        query["zoneId"] = {"$in": [ObjectId(zone_id) for zone_id in filters.zone_ids]}
    return query


def _index_for(filters: StreetFilter) -> Sort | None:
    if filters == StreetFilter():
        return None
    if filters.zone_ids is None:
        return OF_ANY_STATE
    scans = len(filters.zone_ids) * (1 if filters.type else len(StreetType)) * (2 if filters.is_active is None else 1)
    return OF_A_ZONE if scans <= MOST_MERGED else OF_ANY_STATE


def _to_document(street: Street) -> Document:
    optional = {"name": street.name, "matchedEncodedPolyline": street.matched, "updatedAt": street.updated_at}
    return {
        "_id": ObjectId(street.id),
        "zoneId": ObjectId(street.zone_id),
        "type": street.type.value,
        "leftType": street.left.value,
        "rightType": street.right.value,
        "points": [{"latitude": place.latitude, "longitude": place.longitude} for place in street.line.places],
        "encodedPolyline": street.line.encoded,
        "lengthMeters": street.line.length_meters,
        "isActive": street.is_active,
        "createdAt": street.created_at,
        "version": street.version,
    } | {name: value for name, value in optional.items() if value is not None}


def _to_street(document: Document) -> Street:
    """Also from documents with the fields of spec 001 only."""
    type_ = StreetType(document["type"])
    return Street(
        id=str(document["_id"]),
        zone_id=str(document["zoneId"]),
        name=document.get("name"),
        left=StreetType(document.get("leftType", type_)),
        right=StreetType(document.get("rightType", type_)),
        line=_to_line(document),
        matched=document.get("matchedEncodedPolyline"),
        is_active=document["isActive"],
        created_at=document.get("createdAt", document["_id"].generation_time),
        updated_at=document.get("updatedAt"),
        version=document.get("version", FIRST_VERSION),
    )


def _to_line(document: Document) -> Line:
    places = tuple(Place(point["longitude"], point["latitude"]) for point in document["points"])
    if "lengthMeters" in document:
        return Line(places, document["encodedPolyline"], document["lengthMeters"])
    return line_with(places, document.get("encodedPolyline") or encoded_polyline(places))
