"""Spaces that can be taken or are kept for vehicles, and allocations; only operations change them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bson import ObjectId
from pymongo import ASCENDING

from server.carpark.catalogue import NEWEST_FIRST, following
from server.carpark.recommendation.document import ALLOCATIONS, allocation_of
from server.carpark.recommendation.model import Allocation, Cause, FreeSpaces
from server.carpark.spaces.document import SPACES, space_of
from server.carpark.spaces.model import Space, SpaceStatus, SpaceType
from server.mongo.client import Database, Document
from server.mongo.paging import Sort, find_page
from server.values.paging import Page, Slice

MOST_DUE = 200
NO_PLATE = "—"
"""In place of a plate that was erased: no plate that anybody writes has this key."""
_FIELDS = {"type": True, "zoneId": True, "rank": True, "hold": True}
_BY_STATUS: Sort = [(name, ASCENDING) for name in ("carPark", "type", "status", "rank", "_id")]
KEPT_FOR, KEPT_UNTIL, BY_HOLDER = "kept_for_a_vehicle", "kept_until", "one_hold_per_holder"


class RecommendationRepository:
    def __init__(self, database: Database) -> None:
        self._spaces = database[SPACES]
        self._allocations = database[ALLOCATIONS]

    async def free(self, car_park: str, types: Sequence[SpaceType]) -> Sequence[FreeSpaces]:
        """The spaces of some types that can be taken.

        Grouped by the database: it is the documents that a query costs a server most for.
        """
        wanted = [each.value for each in types]
        pipeline: list[Document] = [
            {"$match": {"carPark": car_park, "type": {"$in": wanted}, "status": SpaceStatus.AVAILABLE.value}},
            {
                "$group": {
                    "_id": {"type": "$type", "zone": "$zoneId"},
                    "ids": {"$push": "$_id"},
                    "ranks": {"$push": "$rank"},
                }
            },
        ]
        found = await self._spaces.aggregate(pipeline, hint=dict(_BY_STATUS))
        return [
            FreeSpaces(SpaceType(each["_id"]["type"]), each["_id"]["zone"], each["ids"], each["ranks"])
            for each in await found.to_list()
        ]

    async def kept(
        self, car_park: str, plate_key: str, holder: str, types: Sequence[SpaceType]
    ) -> Sequence[FreeSpaces]:
        """The spaces in which no car stands that staff gave to a vehicle; and the one, of some types, held for it."""
        query = {"carPark": car_park, "hold.plateKey": plate_key, "status": SpaceStatus.RESERVED.value}
        found = await self._spaces.find(query, _FIELDS, hint=KEPT_FOR).to_list()
        all_of_it = [(_kept(document), document["hold"].get("holder")) for document in found]
        return [each for each, by in all_of_it if each.kept or (by == holder and each.type in types)]

    async def held(self, holder: str) -> Space | None:
        """The space that is held for somebody on the way."""
        document = await self._spaces.find_one({"hold.holder": holder}, hint=BY_HOLDER)
        return space_of(document) if document else None

    async def due(self, now: datetime) -> Sequence[Space]:
        """Some spaces that are kept for vehicles no longer."""
        query = {"hold.until": {"$lte": now}, "hold.plateKey": {"$exists": True}}
        found = self._spaces.find(query, hint=KEPT_UNTIL).limit(MOST_DUE)
        return [space_of(document) async for document in found]

    async def allocation(self, allocation_id: int) -> Allocation | None:
        document = await self._allocations.find_one({"_id": allocation_id})
        return allocation_of(document) if document else None

    async def allocations(
        self, page: Page, *, car_park: str | None, owner_id: str | None, is_active: bool | None
    ) -> Slice[Allocation]:
        """The newest first, of a car park or of a driver."""
        query: dict[str, Any] = {"ownerId": ObjectId(owner_id)} if owner_id else {"carPark": car_park}
        if is_active is not None:
            query["isActive"] = is_active
        return await find_page(
            self._allocations,
            query,
            page,
            sort=NEWEST_FIRST,
            after=following(page),
            convert=allocation_of,
            position=lambda each: [each.created_at, each.id],
            index=[*((name, ASCENDING) for name in query), *NEWEST_FIRST],
        )

    async def of_owner(self, owner_id: str, most: int) -> Sequence[Allocation]:
        found = self._allocations.find({"ownerId": ObjectId(owner_id)}).sort(NEWEST_FIRST).limit(most)
        return [allocation_of(document) async for document in found]

    async def forget_plates(self, owner_id: str) -> None:
        """Takes the plates of a driver out of allocations that are over."""
        gone = {"licensePlate": NO_PLATE, "plateKey": NO_PLATE}
        await self._allocations.update_many({"ownerId": ObjectId(owner_id), "isActive": False}, {"$set": gone})


def _kept(document: Document) -> FreeSpaces:
    space_type = SpaceType(document["type"])
    cause = Cause.ALLOCATED if "allocationId" in document["hold"] else None
    return FreeSpaces(space_type, document["zoneId"], [document["_id"]], [document["rank"]], cause)
