"""Spaces in the collection `carParkSpaces` (`document.py` says what one holds)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from pymongo import ASCENDING, ReturnDocument
from pymongo.errors import BulkWriteError, DuplicateKeyError

from server.carpark.levels.repository import moved_rank
from server.carpark.spaces.document import DERIVED, SPACES, space_document, space_of
from server.carpark.spaces.errors import DuplicateSpaceNumber
from server.carpark.spaces.model import (
    Outage,
    Space,
    SpaceFilter,
    SpaceStatus,
    SpaceType,
    ZoneStock,
    level_rank,
    number_key,
    rank_of,
)
from server.mongo import audit
from server.mongo.client import Database, Document
from server.mongo.paging import Sort, find_page
from server.mongo.together import Together
from server.mongo.transactions import Transaction
from server.values.paging import Page, Slice

IN_ORDER: Sort = [("rank", ASCENDING), ("_id", ASCENDING)]
COUNTED: Sort = [("zoneId", ASCENDING), ("status", ASCENDING), ("outage", ASCENDING)]
MOST_LEFT_OUT = 5_000
FREE: Document = {"sessionId": None, "hold": None}
_AFTER_ALL = "\U0010ffff"


class SpaceRepository:
    def __init__(self, database: Database) -> None:
        self._spaces = database[SPACES]
        self._stocks = Together(self._count)

    async def insert(self, spaces: Sequence[Space], tx: Transaction) -> None:
        """All of them, or none. Raises DuplicateSpaceNumber."""
        try:
            await audit.insert_many(self._spaces, [space_document(space) for space in spaces], tx)
        except BulkWriteError as error:
            index = error.details["writeErrors"][0]["index"]
            raise DuplicateSpaceNumber(spaces[index].number) from error

    async def find(self, space_id: int, tx: Transaction | None = None) -> Space | None:
        document = await self._spaces.find_one({"_id": space_id}, session=tx)
        return space_of(document) if document else None

    async def of_ids(self, ids: Sequence[int]) -> Sequence[Space]:
        """Those that are there, in no order."""
        return [space_of(document) async for document in self._spaces.find({"_id": {"$in": ids}})] if ids else []

    async def list(self, filters: SpaceFilter, page: Page) -> Slice[Space]:
        """By level, then by number as people count."""
        after: Document = {}
        if page.after:
            rank, last = page.after
            # The bound is what the index begins at; few spaces have the same place.
            after = {"rank": {"$gte": rank}, "$or": [{"rank": {"$gt": rank}}, {"_id": {"$gt": last}}]}
        return await find_page(
            self._spaces,
            _matching(filters),
            page,
            sort=IN_ORDER,
            after=after,
            convert=space_of,
            position=lambda space: [space.rank, space.id],
            index=_index_for(filters),
        )

    async def first(self, filters: SpaceFilter, most: int) -> Sequence[Space]:
        """The first ones of a list."""
        found = self._spaces.find(_matching(filters), hint=_index_for(filters)).sort(IN_ORDER).limit(most)
        return [space_of(document) async for document in found]

    async def first_in_use(
        self, filters: SpaceFilter, most: int, without: Sequence[int], *, with_cars: bool
    ) -> Sequence[Space]:
        """The first ones of a list that staff did not take out of use, without some, and without cars or with them."""
        statuses = [SpaceStatus.AVAILABLE, SpaceStatus.RESERVED, *([SpaceStatus.OCCUPIED] if with_cars else [])]
        query = _matching(replace(filters, status=SpaceStatus.AVAILABLE)) | {
            "status": {"$in": [status.value for status in statuses]},
            "outage": None,
            "_id": {"$nin": list(without)[:MOST_LEFT_OUT]},
        }
        index = _index_for(replace(filters, status=SpaceStatus.AVAILABLE))
        found = self._spaces.find(query, hint=index).sort(IN_ORDER).limit(most)
        return [space_of(document) async for document in found]

    async def all(self, car_park: str, most: int) -> Sequence[Document]:
        """The documents of a car park, in no order."""
        return await self._spaces.find({"carPark": car_park}).limit(most).to_list()

    async def pin(self, space_id: int, tx: Transaction) -> Space | None:
        """A space for which something is planned in this transaction: it is not deleted meanwhile. None: not there."""
        document = await self._spaces.find_one_and_update(
            {"_id": space_id}, {"$inc": {"pins": 1}}, return_document=ReturnDocument.AFTER, session=tx
        )
        return space_of(document) if document else None

    async def stock(self, zone_id: int) -> ZoneStock | None:
        """None of a zone without spaces. All who ask at the same time share a query."""
        return await self._stocks.find(zone_id)

    async def change(
        self, space: Space, values: Document, level_number: int | None, tx: Transaction | None = None
    ) -> Space | None:
        """Writes fields of a space: into another zone, on a level of this number, only while it is free.

        None when it is not there, or not free. Raises DuplicateSpaceNumber.
        """
        stages: list[Document] = [{"$set": {name: {"$literal": value} for name, value in values.items()}}]
        if level_number is not None:
            stages.append(moved_rank(level_number))
        query = {"_id": space.id} | (FREE if level_number is not None else {})
        try:
            document = await audit.update(self._spaces, query, [*stages, DERIVED], tx)
        except DuplicateKeyError as error:
            raise DuplicateSpaceNumber(values.get("spaceNumber", space.number)) from error
        return space_of(document) if document else None

    async def set_outage(self, space_id: int, outage: Outage | None, now: datetime) -> Space | None:
        """Leaves one that is so already. None when there is no such space."""
        wanted = outage.value if outage else None
        change = [{"$set": {"outage": wanted, "updatedAt": now}}, DERIVED]
        query = {"_id": space_id, "outage": {"$ne": wanted}}
        document = await audit.update(self._spaces, query, change)
        return space_of(document) if document else await self.find(space_id)

    async def set_outage_of_zone(self, zone_id: int, outage: Outage | None, now: datetime) -> int:
        """Gives how many spaces were not so already."""
        wanted = outage.value if outage else None
        change = [{"$set": {"outage": wanted, "updatedAt": now}}, DERIVED]
        changed = await self._spaces.update_many({"zoneId": zone_id, "outage": {"$ne": wanted}}, change)
        return changed.modified_count

    async def delete(self, space_id: int, tx: Transaction) -> bool:
        """False when there is none, or it is not free."""
        return await audit.delete(self._spaces, {"_id": space_id, **FREE}, tx) is not None

    async def _count(self, zone_ids: Sequence[int]) -> Mapping[int, ZoneStock]:
        key = {"zone": "$zoneId", "status": "$status", "outage": "$outage"}
        pipeline: list[Document] = [
            {"$match": {"zoneId": {"$in": list(zone_ids)}}},
            {"$group": {"_id": key, "count": {"$sum": 1}}},
        ]
        counts: dict[int, dict[tuple[SpaceStatus, bool], int]] = {}
        async for each in await self._spaces.aggregate(pipeline, hint=dict(COUNTED)):
            key = each["_id"]
            of_zone = counts.setdefault(key["zone"], {})
            kind = SpaceStatus(key["status"]), key.get("outage") is not None
            of_zone[kind] = of_zone.get(kind, 0) + each["count"]
        return {zone_id: ZoneStock(of_zone) for zone_id, of_zone in counts.items()}


def renumbered(space: Space, number: str) -> Document:
    """The fields of a space that another number changes."""
    level = space.rank[: len(level_rank(0))]
    return {"spaceNumber": number, "numberKey": number_key(number), "rank": level + rank_of(0, number)[len(level) :]}


def _matching(filters: SpaceFilter) -> Document:
    """Names all values of what is not limited, for an index that has them before the order: all scans are merged."""
    query: Document = {}
    if filters.zone_id is not None:
        query["zoneId"] = filters.zone_id
    else:
        query["carPark"] = filters.car_park
    if filters.level_number is not None:
        query["rank"] = {"$gte": level_rank(filters.level_number), "$lt": level_rank(filters.level_number) + _AFTER_ALL}
    if filters.type is not None or filters.status is not None:
        query["type"] = filters.type.value if filters.type else _any(SpaceType)
        query["status"] = filters.status.value if filters.status else _any(SpaceStatus)
    return query


def _index_for(filters: SpaceFilter) -> Sort:
    scope = ("carPark" if filters.zone_id is None else "zoneId", ASCENDING)
    limits: Sort = [("type", ASCENDING), ("status", ASCENDING)]
    return [scope, *([] if filters.type is None and filters.status is None else limits), *IN_ORDER]


def _any(values: Any) -> Document:  # noqa: ANN401  # an enumeration
    return {"$in": [value.value for value in values]}
