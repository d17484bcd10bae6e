"""Looking for season badges in the collection `seasonBadges`; only operations change them."""

from __future__ import annotations

import itertools
import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING

from server.mongo.client import Database, Document
from server.mongo.paging import Sort, find_page
from server.mongo.together import Together
from server.parking.badges.document import BADGES, to_badge
from server.parking.badges.model import STORED, Badge, BadgeFilter, BadgeStatus, year_of
from server.parking.badges.notices import notices_of_year
from server.values.paging import Page, Slice

NEWEST_FIRST: Sort = [("_id", DESCENDING)]
FIRST_YEAR = 2020
"""No badge is of an earlier one."""
MOST_MERGED = 200
"""Scans of an index that MongoDB merges; with more it would sort."""


class BadgeRepository:
    def __init__(self, database: Database) -> None:
        self._badges = database[BADGES]
        self._plans = database["reminderPlans"]
        self._by_plate = Together(self._actives_of)

    async def find(self, badge_id: str) -> Badge | None:
        document = await self._badges.find_one({"_id": ObjectId(badge_id)})
        return to_badge(document) if document else None

    async def are_there(self, zone_id: str) -> bool:
        """True when the zone has badges, whatever became of them."""
        return await self._badges.find_one({"zoneId": ObjectId(zone_id)}, {"_id": 1}) is not None

    async def valid_for(self, plate_key: str, zone_ids: Collection[str] | None, now: datetime) -> Sequence[Badge]:
        """The badges of a plate that are good now, in some zones or (None) wherever."""
        return _good(await self._by_plate.find(plate_key) or (), zone_ids, now)

    async def valid_of(
        self, plate_keys: Collection[str], zone_ids: Collection[str] | None, now: datetime
    ) -> Sequence[Badge]:
        """The same of several plates, in no order."""
        found = await self._actives_of(list(plate_keys))
        return _good(itertools.chain.from_iterable(found.values()), zone_ids, now)

    async def list(self, filters: BadgeFilter, page: Page, now: datetime) -> Slice[Badge]:
        """The newest first."""
        query = _matching(filters, now)
        return await find_page(
            self._badges,
            query,
            page,
            sort=NEWEST_FIRST,
            after={"_id": {"$lt": page.after[0]}} if page.after else {},
            convert=to_badge,
            position=lambda badge: [ObjectId(badge.id)],
            index=_index_for(query),
        )

    async def note_ends(self, what: str, year: int, now: datetime) -> None:
        """Notes for their drivers that the badges of a year end or have ended, unless that was done before."""
        if await self._plans.find_one({"_id": what, "year": {"$gte": year}}):
            return
        await (await self._badges.aggregate(notices_of_year(what, year, now), hint=_BY_YEAR)).to_list()
        # Only now: a run that is cut off before is repeated, and notes the same.
        await self._plans.update_one({"_id": what}, {"$set": {"year": year, "at": now}}, upsert=True)

    async def _actives_of(self, plate_keys: Sequence[str]) -> Mapping[str, Sequence[Document]]:
        """One a zone and year at most, and so few."""
        query = {"licensePlate": {"$in": list(plate_keys)}, "status": BadgeStatus.ACTIVE.value}
        documents: dict[str, list[Document]] = {plate_key: [] for plate_key in plate_keys}
        async for document in self._badges.find(query, hint="one_active_badge_per_plate_zone_and_year"):
            documents[document["licensePlate"]].append(document)
        return documents


_BY_YEAR = {"status": ASCENDING, "year": ASCENDING, "_id": DESCENDING}


def _good(documents: Iterable[Document], zone_ids: Collection[str] | None, now: datetime) -> Sequence[Badge]:
    badges = map(to_badge, documents)
    return [badge for badge in badges if badge.is_good(now) and (zone_ids is None or badge.zone_id in zone_ids)]


def _matching(filters: BadgeFilter, now: datetime) -> Document:
    """What it limits it names value by value: for each an index is scanned in order, and all are merged."""
    query: Document = {}
    if filters.user_id:
        query["userId"] = {"$in": [ObjectId(filters.user_id)]}
    if filters.plate_key:
        query["licensePlate"] = {"$in": [filters.plate_key]}
    if filters.zone_ids is not None:
        query["zoneId"] = {"$in": [ObjectId(zone_id) for zone_id in filters.zone_ids]}
    if filters.status or filters.year is not None:
        statuses, years = _standing(filters.status, year_of(now))
        if filters.year is not None:
            years = [filters.year] if years is None or filters.year in years else []
        query["status"] = {"$in": [status.value for status in statuses]}
        query["year"] = {"$in": [*(years or ())]}
    return query


def _standing(status: BadgeStatus | None, year: int) -> tuple[Sequence[BadgeStatus], Sequence[int] | None]:
    """What is stored of badges that stand so, and their years: a badge expires with its own. None: any year."""
    match status:
        case None:
            return STORED, None
        case BadgeStatus.EXPIRED:
            return (BadgeStatus.ACTIVE, BadgeStatus.PENDING), range(FIRST_YEAR, year)
        case BadgeStatus.INVALIDATED:
            return (status,), range(FIRST_YEAR, year + 2)
        case _:
            return (status,), (year, year + 1)  # no later one is sold


def _index_for(query: Document) -> Sort | None:
    """The index that has a list in its order; None: MongoDB's to choose."""
    name = next((name for name in ("userId", "licensePlate", "zoneId") if name in query), None)
    names = [*([name] if name else []), *(("status", "year") if "status" in query else ())]
    if math.prod(max(1, len(query[each]["$in"])) for each in names) > MOST_MERGED:
        return None
    return [*((each, ASCENDING) for each in names), *NEWEST_FIRST] if names else [("_id", ASCENDING)]
