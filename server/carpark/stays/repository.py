"""Looking for stays, and for the spaces that a vehicle could be given; only operations change them."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING

from server.carpark.spaces.document import SPACES, space_of
from server.carpark.spaces.model import Space, SpaceStatus
from server.carpark.stays.document import STAYS, to_stay
from server.carpark.stays.model import ParkingStay, StayStatus
from server.carpark.stays.places import PlaceNames, StayFilter, Wanted
from server.mongo.client import Database, Document
from server.mongo.paging import Sort, find_page
from server.mongo.together import Together
from server.values.paging import Page, Slice

NEWEST_FIRST: Sort = [("entryTime", DESCENDING), ("_id", DESCENDING)]
NO_PLATE = "—"
"""In place of a plate that was erased: no plate that anybody writes has this key."""
MOST_CHOSEN = 64
"""Free spaces that are looked for together, for all who come at a time."""
MOST_OFFERED = 8
"""Spaces of those that one entry may take instead of each other, when others come at the same time."""


class Choice:
    """The best free spaces for one sort of vehicle, the best first. Each who asks is offered the next ones."""

    def __init__(self, spaces: Sequence[int]) -> None:
        self._spaces = spaces
        self._next = 0

    def offer(self) -> Sequence[int]:
        if not self._spaces:
            return ()
        begin = self._next % len(self._spaces)
        self._next += 1
        return self._spaces[begin : begin + MOST_OFFERED]


class StayRepository:
    def __init__(self, database: Database) -> None:
        self._stays = database[STAYS]
        self._payments = database["carParkPayments"]
        self._spaces = database[SPACES]
        self._zones = database["carParkZones"]
        self._levels = database["carParkLevels"]
        self._choices = Together(self._chosen)
        self._names = Together(self._named)

    async def find(self, stay_id: int) -> ParkingStay | None:
        document = await self._stays.find_one({"_id": stay_id})
        return to_stay(document) if document else None

    async def entries_of(self, stay_ids: Collection[int]) -> Mapping[int, datetime]:
        """When stays began; those that are gone are not there."""
        found = self._stays.find({"_id": {"$in": list(stay_ids)}}, {"entryTime": True})
        return {each["_id"]: each["entryTime"] async for each in found}

    async def find_by_ticket(self, ticket_number: str) -> ParkingStay | None:
        document = await self._stays.find_one({"ticketNumber": ticket_number})
        return to_stay(document) if document else None

    async def find_inside(self, plate_key: str, car_park: str) -> ParkingStay | None:
        """The stay of a plate that is in a car park."""
        query = {"plateKey": plate_key, "carPark": car_park, "status": StayStatus.ACTIVE.value}
        document = await self._stays.find_one(query, hint="one_stay_per_plate")
        return to_stay(document) if document else None

    async def list(self, wanted: StayFilter, page: Page) -> Slice[ParkingStay]:
        """The newest first."""
        query, index = _matching(wanted)
        return await find_page(
            self._stays,
            query,
            page,
            sort=NEWEST_FIRST,
            after=_after(page),
            convert=to_stay,
            position=lambda stay: [stay.entry_time, stay.id],
            index=index,
        )

    async def forget_plates(self, owner_id: str) -> bool:
        """Takes the plates of a driver out of stays that are over, and of what was paid for them; True when no other
        ones are left.
        """
        own, over = {"ownerId": ObjectId(owner_id)}, StayStatus.COMPLETED.value
        gone = {"licensePlate": NO_PLATE, "plateKey": NO_PLATE}
        await self._stays.update_many({**own, "status": over}, {"$set": gone, "$unset": {"entryImage": ""}})
        await self._payments.update_many({"userId": ObjectId(owner_id)}, {"$set": {"licensePlate": NO_PLATE}})
        return await self._stays.find_one({**own, "status": StayStatus.ACTIVE.value}, {"_id": 1}) is None

    async def space(self, space_id: int) -> Space | None:
        document = await self._spaces.find_one({"_id": space_id})
        return space_of(document) if document else None

    async def kept_for(self, car_park: str, plate_key: str) -> Sequence[int]:
        """The spaces that are kept for a vehicle: on its way to one of them first, then those that staff gave it."""
        query = {"carPark": car_park, "hold.plateKey": plate_key}
        found = await self._spaces.find(query, {"hold.holder": True, "rank": True}, hint="kept_for_a_vehicle").to_list()
        found.sort(key=lambda each: ("holder" not in each["hold"], each["rank"]))
        return [each["_id"] for each in found]

    async def choose(self, wanted: Wanted) -> Sequence[int]:
        """Some of the best free spaces for a vehicle, the best first; others who come now are offered other ones first.

        None at all: there was no free space.
        """
        choice = await self._choices.find(wanted)
        return choice.offer() if choice else ()

    async def _chosen(self, wanted: Sequence[Wanted]) -> Mapping[Wanted, Choice]:
        found = await asyncio.gather(*map(self._best, wanted))
        return dict(zip(wanted, map(Choice, found), strict=True))

    async def _best(self, wanted: Wanted) -> Sequence[int]:
        """Each kind of space, from the best, as far as it is asked.

        One query of several parts, each of which reads its index from the lowest number on; those that come after
        enough was found are not begun.
        """
        parts = [_free(wanted, each) for each in wanted.preferences]
        if not parts:
            return ()
        first, *others = ([*part, {"$set": {"part": number}}] for number, part in enumerate(parts))
        unions = [{"$unionWith": {"coll": SPACES, "pipeline": part}} for part in others]
        pipeline: list[Document] = [*first, *unions, {"$limit": MOST_CHOSEN}]
        async with await self._spaces.aggregate(pipeline) as found:
            spaces = [(each["part"], each["rank"], each["_id"]) async for each in found]
        return [space_id for _, _, space_id in sorted(spaces)]

    async def names(self, car_park: str) -> PlaceNames:
        """What the zones and levels of a car park are called."""
        return await self._names.find(car_park) or PlaceNames({}, {})

    async def _named(self, car_parks: Sequence[str]) -> Mapping[str, PlaceNames]:
        query = {"carPark": {"$in": list(car_parks)}}
        zones, levels = await asyncio.gather(
            self._zones.find(query, {"carPark": 1, "name": 1, "levelId": 1}).to_list(),
            self._levels.find(query, {"carPark": 1, "name": 1, "levelNumber": 1}).to_list(),
        )
        return {
            code: PlaceNames(
                {zone["_id"]: (zone["name"], zone["levelId"]) for zone in zones if zone["carPark"] == code},
                {level["_id"]: (level["name"], level["levelNumber"]) for level in levels if level["carPark"] == code},
            )
            for code in car_parks
        }


def _free(wanted: Wanted, preference: Mapping[str, Any]) -> list[Document]:
    query = {"carPark": wanted.car_park, "status": SpaceStatus.AVAILABLE.value, **preference}
    return [{"$match": query}, {"$sort": {"rank": ASCENDING}}, {"$limit": MOST_CHOSEN}, {"$project": {"rank": 1}}]


def _matching(wanted: StayFilter) -> tuple[Document, Sort]:
    query: Document = {}
    if wanted.car_park:
        query["carPark"] = wanted.car_park
    if wanted.owner_id:
        query["ownerId"] = ObjectId(wanted.owner_id)
    if wanted.plate_key:
        query["plateKey"] = wanted.plate_key
    names = [*query]
    if wanted.status:
        query["status"] = wanted.status.value
        names.append("status")
    bounds = (("$gte", wanted.entered_from), ("$lt", wanted.entered_before))
    if period := {name: instant for name, instant in bounds if instant}:
        query["entryTime"] = period
    return query, [*((name, ASCENDING) for name in names), *NEWEST_FIRST]


def _after(page: Page) -> Document:
    if not page.after:
        return {}
    entered, number = page.after
    return {"entryTime": {"$lte": entered}, "$or": [{"entryTime": {"$lt": entered}}, {"_id": {"$lt": number}}]}
