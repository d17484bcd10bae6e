"""What checks of vehicles look for in the collection `parkingSessions`."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING

from server.mongo.client import Database, Document
from server.mongo.paging import find_page
from server.mongo.plate import plate_of
from server.mongo.together import Together
from server.parking.sessions.document import SESSIONS, to_session
from server.parking.sessions.model import Session
from server.parking.sessions.repository import ACTIVE, ANY_STATUS, NEWEST_FIRST, in_zones
from server.values.paging import Page, Slice
from server.values.plate import Plate

PAID_FURTHEST_FIRST = [("paidUntil", DESCENDING), *NEWEST_FIRST]
BY_PLATE = [("licensePlate", ASCENDING), *PAID_FURTHEST_FIRST]
"""The index of those under way."""
BY_GOOD_UNTIL = [("goodUntil", ASCENDING), ("_id", ASCENDING)]
MOST_AT_ONCE = 2_000
"""Sessions read for all plates that are looked up at the same time."""
MOST_OF_A_PLATE = 100
"""A plate has one paid session in a zone; more zones, or unpaid ones, than this have no business with one vehicle."""
MOST_SUGGESTED = 200
"""Sessions that are looked at for suggestions."""
AFTER_ALL = "\U0010ffff"
"""Sorts after all that a plate's key can hold."""


class CheckRepository:
    def __init__(self, database: Database) -> None:
        self._sessions = database[SESSIONS]
        self._by_plate = Together(self._of_plates)
        self._newest = Together(self._newest_of)

    async def active_of_plate(
        self, plate_key: str, zone_ids: Collection[str] | None, now: datetime
    ) -> Sequence[Session]:
        """Those under way, the good ones first: agents look at a plate."""
        documents = await self._by_plate.find(plate_key)
        if documents is None or len(documents) > MOST_OF_A_PLATE:
            documents = await self._many_of_plate(plate_key, zone_ids, now)
        zones = None if zone_ids is None else {ObjectId(zone_id) for zone_id in zone_ids}
        return [
            to_session(each)
            for each in documents
            if each["endTime"] > now and (zones is None or each["zoneId"] in zones)
        ]

    async def _many_of_plate(
        self, plate_key: str, zone_ids: Collection[str] | None, now: datetime
    ) -> Sequence[Document]:
        query = {"licensePlate": plate_key, "status": ACTIVE, "endTime": {"$gt": now}, **in_zones(zone_ids)}
        return await self._sessions.find(query).sort(PAID_FURTHEST_FIRST).limit(MOST_OF_A_PLATE).to_list()

    async def _of_plates(self, plate_keys: Sequence[str]) -> Mapping[str, Sequence[Document]]:
        """All active ones of each plate; nothing at all when there are too many for one answer."""
        query = {"licensePlate": {"$in": plate_keys}, "status": ACTIVE}
        found = await self._sessions.find(query, hint=BY_PLATE, limit=MOST_AT_ONCE, batch_size=MOST_AT_ONCE).to_list()
        if len(found) == MOST_AT_ONCE:
            return {}
        documents: dict[str, list[Document]] = {plate_key: [] for plate_key in plate_keys}
        for document in found:
            documents[document["licensePlate"]].append(document)
        return documents

    async def newest_of_plate(self, plate_key: str, zone_id: str | None) -> Session | None:
        """The newest session of a plate, over or not, in a zone or anywhere."""
        document = await self._newest.find((plate_key, zone_id))
        return to_session(document) if document else None

    async def _newest_of(self, asked: Sequence[tuple[str, str | None]]) -> Mapping[tuple[str, str | None], Document]:
        """A search for each, in one command: most of what a search costs is the way to the database and back.

        Such searches cannot be told their index: MongoDB finds it by trying, and tries again where that was wrong.
        """
        searches = [_newest(plate, zone_id, number) for number, (plate, zone_id) in enumerate(asked)]
        union = [{"$unionWith": {"coll": SESSIONS, "pipeline": search}} for search in searches[1:]]
        found = await (await self._sessions.aggregate([*searches[0], *union], batchSize=len(asked) + 1)).to_list()
        return {asked[document["asked"]]: document for document in found}

    async def due(
        self, zone_ids: Collection[str], since: datetime, until: datetime, page: Page
    ) -> Slice[tuple[Session, datetime]]:
        """Sessions in some zones, with when their paid time ends: after `since` and up to `until`, in that order."""
        after = {}
        if page.after:
            good_until, last = page.after
            later = [{"goodUntil": {"$gt": good_until}}, {"goodUntil": good_until, "_id": {"$gt": last}}]
            after = {"goodUntil": {"$gte": good_until}, "$or": later}
        return await find_page(
            self._sessions,
            {**in_zones(zone_ids), "goodUntil": {"$gt": since, "$lte": until}},
            page,
            sort=BY_GOOD_UNTIL,
            after=after,
            convert=lambda document: (to_session(document), document["goodUntil"]),
            position=lambda found: [found[1], ObjectId(found[0].id)],
            index=[("zoneId", ASCENDING), *BY_GOOD_UNTIL],
        )

    async def good_of_plates(self, plate_keys: Collection[str], now: datetime) -> Collection[tuple[str, str]]:
        """Plate and zone of the sessions of some plates that are good now."""
        query = {"licensePlate": {"$in": list(plate_keys)}, "status": ACTIVE, "paidUntil": {"$gt": now}}
        fields = {"licensePlate": True, "zoneId": True, "endTime": True}
        found = self._sessions.find(query, fields, hint=BY_PLATE)
        return {(each["licensePlate"], str(each["zoneId"])) async for each in found if each["endTime"] > now}

    async def plates_beginning(
        self, prefix: str, zone_ids: Collection[str] | None, most: int, now: datetime
    ) -> Sequence[Plate]:
        """Plates of sessions under way whose keys begin so, each once, in the order of the keys."""
        query = {"licensePlate": {"$gte": prefix, "$lt": prefix + AFTER_ALL}, "status": ACTIVE}
        fields = {"licensePlate": True, "plate": True, "zoneId": True, "endTime": True}
        found = self._sessions.find(query, fields, hint=BY_PLATE, limit=MOST_SUGGESTED).sort("licensePlate", ASCENDING)
        plates: dict[str, Plate] = {}
        async for each in found:
            if each["endTime"] > now and (zone_ids is None or str(each["zoneId"]) in zone_ids):
                plates.setdefault(each["licensePlate"], plate_of(each))
            if len(plates) == most:
                break
        return list(plates.values())


def _newest(plate_key: str, zone_id: str | None, number: int) -> list[Document]:
    """The pipeline of a search, which leaves its number on what it finds."""
    query = {"licensePlate": plate_key, **in_zones([zone_id] if zone_id else None), "status": ANY_STATUS}
    newest: list[Document] = [{"$match": query}, {"$sort": dict(NEWEST_FIRST)}, {"$limit": 1}]
    return [*newest, {"$set": {"asked": {"$literal": number}}}]
