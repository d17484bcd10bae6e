"""Looking for sessions in the collection `parkingSessions`; but for the job that notes their ends, only operations
change them.

What a session is at an instant depends on its end, not only on the status stored: queries for a status take both.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from bson import ObjectId
from pymongo import DESCENDING

from server.mongo.client import Database, Document
from server.mongo.paging import find_page
from server.parking.sessions.document import SESSIONS, to_session
from server.parking.sessions.model import Session, SessionStatus
from server.parking.sessions.ports import Reach, SessionFilter
from server.values.paging import Page, Slice

ACTIVE = SessionStatus.ACTIVE.value
NEWEST_FIRST = [("_id", DESCENDING)]
PAID_FURTHEST_FIRST = [("paidUntil", DESCENDING), *NEWEST_FIRST]
MOST_OF_A_PLATE = 100
"""A plate has one paid session in a zone; more zones, or unpaid ones, than this have no business with one vehicle."""


class SessionRepository:
    def __init__(self, database: Database) -> None:
        self._sessions = database[SESSIONS]

    async def find(self, session_id: str) -> Session | None:
        document = await self._sessions.find_one({"_id": ObjectId(session_id)})
        return to_session(document) if document else None

    async def find_active(self, user_id: str, zone_ids: Collection[str] | None, now: datetime) -> Session | None:
        query = {"userId": ObjectId(user_id), "status": ACTIVE, "endTime": {"$gt": now}, **_in_zones(zone_ids)}
        document = await self._sessions.find_one(query)
        return to_session(document) if document else None

    async def active_of_plate(
        self, plate_key: str, zone_ids: Collection[str] | None, now: datetime
    ) -> Sequence[Session]:
        query = {"licensePlate": plate_key, "status": ACTIVE, "endTime": {"$gt": now}, **_in_zones(zone_ids)}
        found = self._sessions.find(query).sort(PAID_FURTHEST_FIRST).limit(MOST_OF_A_PLATE)
        return [to_session(document) async for document in found]

    async def list(self, filters: SessionFilter, page: Page, now: datetime) -> Slice[Session]:
        """The newest first: ids grow with time."""
        return await find_page(
            self._sessions,
            _matching(filters, now),
            page,
            sort=NEWEST_FIRST,
            after={"_id": {"$lt": page.after[0]}} if page.after else {},
            convert=to_session,
            position=lambda session: [ObjectId(session.id)],
        )

    async def expire_due(self, now: datetime) -> int:
        """Active → expired for every session whose end is past; gives how many."""
        change = {"$set": {"status": SessionStatus.EXPIRED.value, "updatedAt": now}}
        return (await self._sessions.update_many({"status": ACTIVE, "endTime": {"$lte": now}}, change)).modified_count


def _matching(filters: SessionFilter, now: datetime) -> Document:
    query = {**_within(filters), **_standing(filters.status, now)}
    if filters.plate_key:
        query["licensePlate"] = filters.plate_key
    return query


def _within(reach: Reach) -> Document:
    query = _in_zones(reach.zone_ids)
    if reach.user_id:
        query["userId"] = ObjectId(reach.user_id)
    return query


def _in_zones(zone_ids: Collection[str] | None) -> Document:
    """The part of a query that limits it to zones; None does not limit it."""
    if zone_ids is None:
        return {}
    if len(zone_ids) == 1:
        return {"zoneId": ObjectId(next(iter(zone_ids)))}
    return {"zoneId": {"$in": [ObjectId(zone_id) for zone_id in zone_ids]}}


def _standing(status: SessionStatus | None, now: datetime) -> Document:
    match status:
        case None:
            return {}
        case SessionStatus.ACTIVE:
            return {"status": ACTIVE, "endTime": {"$gt": now}}
        case SessionStatus.EXPIRED:
            return {"$or": [{"status": status.value}, {"status": ACTIVE, "endTime": {"$lte": now}}]}
        case _:
            return {"status": status.value}
