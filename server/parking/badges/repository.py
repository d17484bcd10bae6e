"""Looking for season badges in the collection `seasonBadges`; only operations change them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING

from server.mongo.client import Database, Document
from server.mongo.paging import Sort, find_page
from server.mongo.together import Together
from server.parking.badges.document import BADGES, to_badge
from server.parking.badges.model import STORED, Badge, BadgeFilter, BadgeStatus, year_of
from server.values.paging import Page, Slice

LATEST_FIRST: Sort = [("year", DESCENDING), ("_id", DESCENDING)]
MOST_MERGED = 60
"""Zones whose badges are merged in order; those of more are sorted."""


class BadgeRepository:
    def __init__(self, database: Database) -> None:
        self._badges = database[BADGES]
        self._by_plate = Together(self._actives_of)

    async def find(self, badge_id: str) -> Badge | None:
        document = await self._badges.find_one({"_id": ObjectId(badge_id)})
        return to_badge(document) if document else None

    async def valid_for(self, plate_key: str, zone_ids: Collection[str] | None, now: datetime) -> Sequence[Badge]:
        """The badges of a plate that are good now, in some zones or (None) wherever."""
        badges = map(to_badge, await self._by_plate.find(plate_key) or ())
        return [badge for badge in badges if badge.is_good(now) and (zone_ids is None or badge.zone_id in zone_ids)]

    async def list(self, filters: BadgeFilter, page: Page, now: datetime) -> Slice[Badge]:
        """Those of the latest year first, and of them the newest."""
        after: Document = {}
        if page.after:
            year, badge_id = page.after
            # The first condition says nothing more, but where in the index to begin.
            same = {"year": year, "_id": {"$lt": badge_id}}
            after = {"year": {"$lte": year}, "$or": [{"year": {"$lt": year}}, same]}
        return await find_page(
            self._badges,
            _matching(filters, now),
            page,
            sort=LATEST_FIRST,
            after=after,
            convert=to_badge,
            position=lambda badge: [badge.year, ObjectId(badge.id)],
            index=_index_for(filters),
        )

    async def _actives_of(self, plate_keys: Sequence[str]) -> Mapping[str, Sequence[Document]]:
        """One a zone and year at most, and so few."""
        query = {"licensePlate": {"$in": list(plate_keys)}, "status": BadgeStatus.ACTIVE.value}
        documents: dict[str, list[Document]] = {plate_key: [] for plate_key in plate_keys}
        async for document in self._badges.find(query, hint="one_active_badge_per_plate_zone_and_year"):
            documents[document["licensePlate"]].append(document)
        return documents


def _matching(filters: BadgeFilter, now: datetime) -> Document:
    query = _standing(filters.status, year_of(now))
    if filters.year is not None:
        query["year"] = {**query.get("year", {}), "$eq": filters.year}
    if filters.user_id:
        query["userId"] = ObjectId(filters.user_id)
    if filters.plate_key:
        query["licensePlate"] = filters.plate_key
    if filters.zone_ids is not None:
        query["zoneId"] = {"$in": [ObjectId(zone_id) for zone_id in filters.zone_ids]}
    return query


def _standing(status: BadgeStatus | None, year: int) -> Document:
    """A badge expires with its year, so that the year says it to a query."""
    match status:
        case None:
            # Names all that there are: each is scanned in order, and all are merged.
            return {"status": {"$in": [each.value for each in STORED]}}
        case BadgeStatus.EXPIRED:
            expiring = [BadgeStatus.ACTIVE.value, BadgeStatus.PENDING.value]
            return {"status": {"$in": expiring}, "year": {"$lt": year}}
        case BadgeStatus.INVALIDATED:
            return {"status": status.value}
        case _:
            return {"status": status.value, "year": {"$gte": year}}


def _index_for(filters: BadgeFilter) -> Sort | None:
    """The index that has a list in its order; None: MongoDB's to choose."""
    name = "userId" if filters.user_id else "licensePlate" if filters.plate_key else None
    if name is None and filters.zone_ids is not None:
        if len(filters.zone_ids) > MOST_MERGED:
            return None
        name = "zoneId"
    return [*([(name, ASCENDING)] if name else []), ("status", ASCENDING), *LATEST_FIRST]
