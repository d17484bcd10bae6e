"""Parking tickets, where they are: inside the documents of `parkingSessions`."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING, ReturnDocument

from server.mongo.client import Database, Document
from server.mongo.paging import find_page
from server.parking.sessions.document import to_session
from server.parking.sessions.model import Session, SessionStatus
from server.parking.sessions.repository import ANY_STATUS
from server.parking.tickets.model import Check, TicketStatus
from server.values.paging import Page, Slice

NEWEST_FIRST = [("_id", DESCENDING)]


class ParkingTicketRepository:
    def __init__(self, database: Database) -> None:
        self._sessions = database["parkingSessions"]

    async def list(self, user_id: str, status: TicketStatus | None, page: Page, now: datetime) -> Slice[Session]:
        return await find_page(
            self._sessions,
            {"userId": ObjectId(user_id), **_standing(status, now)},
            page,
            sort=NEWEST_FIRST,
            after={"_id": {"$lt": page.after[0]}} if page.after else {},
            convert=to_session,
            position=lambda session: [ObjectId(session.id)],
            index=[("userId", ASCENDING), ("status", ASCENDING), *NEWEST_FIRST],
        )

    async def find(self, ticket_id: str, user_id: str) -> Session | None:
        own = {"userId": ObjectId(user_id)}
        document = await self._sessions.find_one({**own, "_id": ObjectId(ticket_id), "ticket._id": ObjectId(ticket_id)})
        if document is None:  # of an earlier version, perhaps, when tickets had ids of their own
            document = await self._sessions.find_one({**own, "status": ANY_STATUS, "ticket._id": ObjectId(ticket_id)})
        return to_session(document) if document else None

    async def exists(self, code: str) -> bool:
        return await self._sessions.find_one({"ticket.qrCode": code}, {"_id": 1}) is not None

    async def check_code(self, code: str, zone_ids: Collection[str] | None, check: Check) -> Session | None:
        """Notes a check of the ticket with a code, if it is in one of the zones (None: any)."""
        query: dict[str, Any] = {"ticket.qrCode": code}
        if zone_ids is not None:
            query["zoneId"] = {"$in": [ObjectId(zone_id) for zone_id in zone_ids]}
        return await self._note(query, check, newest=False)

    async def check_newest(self, plate_key: str, zone_id: str, check: Check) -> Session | None:
        """Notes a check of the newest ticket of a plate in a zone, of one that is good where there is one.

        Drivers who have not paid can have newer tickets of somebody else's plate.
        """
        of_plate = {"licensePlate": plate_key, "zoneId": ObjectId(zone_id), "status": ANY_STATUS}
        good = {**of_plate, **_under_way(check.at), "paidUntil": {"$gt": check.at}}
        return await self._note(good, check, newest=True) or await self._note(of_plate, check, newest=True)

    async def _note(self, query: Document, check: Check, *, newest: bool) -> Session | None:
        noted = {
            "ticket.verifiedAt": check.at,
            "ticket.verifiedBy": {"kind": check.caller.kind.value, "id": ObjectId(check.caller.id)},
        }
        document = await self._sessions.find_one_and_update(
            query, {"$set": noted}, sort=NEWEST_FIRST if newest else None, return_document=ReturnDocument.AFTER
        )
        return to_session(document) if document else None


def _under_way(now: datetime) -> Document:
    return {"status": SessionStatus.ACTIVE.value, "endTime": {"$gt": now}}


def _standing(status: TicketStatus | None, now: datetime) -> Document:
    verified = {"ticket.verifiedAt": {"$exists": True}, "paidUntil": {"$gt": now}}
    match status:
        case None:
            return {"status": ANY_STATUS}
        case TicketStatus.ACTIVE:
            return {**_under_way(now), "$nor": [verified]}
        case TicketStatus.VERIFIED:
            return {**_under_way(now), **verified}
        case TicketStatus.EXPIRED:
            is_over = [{"status": {"$ne": SessionStatus.ACTIVE.value}}, {"endTime": {"$lte": now}}]
            return {"status": ANY_STATUS, "$or": is_over}
