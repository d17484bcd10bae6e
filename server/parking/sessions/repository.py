"""Looking for sessions in the collection `parkingSessions`; but for the job that notes their ends, only operations
change them.

What a session is at an instant depends on its end, not only on the status stored: queries for a status take both, or
note first what is over.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING

from server.mongo.client import Database, Document
from server.mongo.ids import first_id_at
from server.mongo.paging import Sort, find_page
from server.notifications.model import Kind
from server.parking.sessions.document import SESSIONS, to_session
from server.parking.sessions.model import Session, SessionStatus
from server.parking.sessions.notices import notices_of_sessions
from server.parking.sessions.ports import SessionFilter
from server.values.paging import Page, Slice

ACTIVE = SessionStatus.ACTIVE.value
ANY_STATUS: Document = {"$in": [status.value for status in SessionStatus]}
"""Names all that there are, for an index that has the status before the order: each is scanned, and all are merged."""
OVER: Document = {"$in": [status.value for status in SessionStatus if status is not SessionStatus.ACTIVE]}
WORTH_TELLING = timedelta(hours=1)
"""So long after its end a driver is told on their phone that a session is over."""
MOST_MERGED = 200
"""Scans of an index that MongoDB merges; with more it would sort."""
NEWEST_FIRST = [("_id", DESCENDING)]


class SessionRepository:
    def __init__(self, database: Database) -> None:
        self._sessions = database[SESSIONS]

    async def find(self, session_id: str) -> Session | None:
        document = await self._sessions.find_one({"_id": ObjectId(session_id)})
        return to_session(document) if document else None

    async def starts_of(self, session_ids: Collection[str]) -> Mapping[str, datetime]:
        """When sessions began; those that are gone are not there."""
        query = {"_id": {"$in": [ObjectId(each) for each in session_ids]}}
        return {str(each["_id"]): each["startTime"] async for each in self._sessions.find(query, {"startTime": True})}

    async def find_active(self, user_id: str, zone_ids: Collection[str] | None, now: datetime) -> Session | None:
        query = {"userId": ObjectId(user_id), "status": ACTIVE, "endTime": {"$gt": now}, **in_zones(zone_ids)}
        document = await self._sessions.find_one(query)
        return to_session(document) if document else None

    async def list(self, filters: SessionFilter, page: Page, now: datetime) -> Slice[Session]:
        """The newest first: ids grow with time.

        What is over by now is noted first, so that the status stored is the one to look for. Only a driver's own need
        not be: they have one session under way.
        """
        if filters.user_id is None and (
            filters.status in (SessionStatus.ACTIVE, SessionStatus.EXPIRED) or filters.is_over_only
        ):
            await self._note_ends(now)
        return await find_page(
            self._sessions,
            _matching(filters, now) | _started(filters),
            page,
            sort=NEWEST_FIRST,
            after={"_id": {"$lt": page.after[0]}} if page.after else {},
            convert=to_session,
            position=lambda session: [ObjectId(session.id)],
            index=_index_for(filters),
        )

    async def _note_ends(self, now: datetime) -> None:
        # Most of the time nothing is over; then this is one key of an index, and no write.
        if await self._sessions.find_one({"status": ACTIVE, "endTime": {"$lte": now}}, {"_id": 1}):
            await self.expire_due(now)

    async def expire_due(self, now: datetime, zone_ids: Collection[str] | None = None) -> int:
        """Active → expired for every session whose end is past, in the zones (None: in all); gives how many."""
        over = {"status": ACTIVE, "endTime": {"$lte": now}, **in_zones(zone_ids)}
        # Noted first: a process that dies in between leaves them to the next run, which notes the same.
        told = {"$add": ["$endTime", WORTH_TELLING // timedelta(milliseconds=1)]}
        notices = notices_of_sessions(Kind.SESSION_OVER, "session_over", now, until=told)
        await (await self._sessions.aggregate([{"$match": over}, *notices], hint={"endTime": 1})).to_list()
        change = {"$set": {"status": SessionStatus.EXPIRED.value, "updatedAt": now}}
        return (await self._sessions.update_many(over, change)).modified_count


def _matching(filters: SessionFilter, now: datetime) -> Document:
    query = in_zones(filters.zone_ids)
    if filters.user_id:
        query["userId"] = ObjectId(filters.user_id)
    if filters.plate_key:
        query["licensePlate"] = filters.plate_key
    if filters.user_id:
        return {**query, **_own_with(filters, now)}
    if filters.status:
        return {**query, "status": filters.status.value}
    if filters.is_over_only:
        return {**query, "status": OVER}
    # Of all sessions there is an order without their status.
    return {**query, "status": ANY_STATUS} if query else query


def _started(filters: SessionFilter) -> Document:
    """The part of a query that limits it to when sessions started, by their ids: these hold the second."""
    bounds = (("$gte", filters.started_from), ("$lt", filters.started_before))
    limits = {name: first_id_at(instant) for name, instant in bounds if instant is not None}
    return {"_id": limits} if limits else {}


def _own_with(filters: SessionFilter, now: datetime) -> Document:
    """The part of a query for a driver's sessions that limits it to a status at an instant, noted or not."""
    match filters.status:
        case None if filters.is_over_only:
            return {"status": ANY_STATUS, "$or": [{"status": OVER}, {"endTime": {"$lte": now}}]}
        case None:
            return {"status": ANY_STATUS}
        case SessionStatus.ACTIVE:
            return {"status": ACTIVE, "endTime": {"$gt": now}}
        case SessionStatus.EXPIRED:
            expired = SessionStatus.EXPIRED.value
            is_over = [{"status": expired}, {"endTime": {"$lte": now}}]
            return {"status": {"$in": [ACTIVE, expired]}, "$or": is_over}
        case status:
            return {"status": status.value}


def _index_for(filters: SessionFilter) -> Sort | None:
    """The index that has a list in its order; None: MongoDB's to choose."""
    if filters.user_id and filters.plate_key:
        return None  # of a driver's plate or a plate's drivers, which is less only the data say
    fields = [name for name, value in (("userId", filters.user_id), ("licensePlate", filters.plate_key)) if value]
    zones = 1 if filters.zone_ids is None else len(filters.zone_ids)
    scans = zones * (1 if filters.status else len(SessionStatus))
    if filters.zone_ids is not None and scans <= MOST_MERGED:
        fields.append("zoneId")
    if not fields and filters.status is None and not filters.is_over_only:
        return [("_id", ASCENDING)]
    return [*((name, ASCENDING) for name in fields), ("status", ASCENDING), *NEWEST_FIRST]


def in_zones(zone_ids: Collection[str] | None) -> Document:
    """The part of a query that limits it to zones; None does not limit it."""
    if zone_ids is None:
        return {}
    if len(zone_ids) == 1:
        return {"zoneId": ObjectId(next(iter(zone_ids)))}
    return {"zoneId": {"$in": [ObjectId(zone_id) for zone_id in zone_ids]}}
