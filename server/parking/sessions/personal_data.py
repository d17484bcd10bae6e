"""What is kept of drivers here: their sessions. Implements auth's Keeper."""

from __future__ import annotations

from collections.abc import Mapping

from bson import ObjectId

from server.auth.personal_data.model import Row, Section
from server.mongo.client import Database
from server.mongo.plate import plate_fields
from server.parking.errors import ActiveSessionExists
from server.parking.sessions.document import SESSIONS
from server.parking.sessions.model import Session
from server.parking.sessions.ports import SessionFilter
from server.parking.sessions.repository import ACTIVE, ANY_STATUS, SessionRepository
from server.values.clock import Clock
from server.values.money import millimes_to_wire
from server.values.paging import Page
from server.values.plate import Plate, PlateCategory, PlateType

NO_PLATE = Plate(PlateType.OTHER, PlateCategory.OTHER, "—", "", "—", "")
"""In place of a plate that was erased: no plate that anybody writes has this key."""


class SessionsOfDrivers:
    """A session is what was paid for: zone, time and price stay; the plate that it names goes, and where that stood."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._collection = database[SESSIONS]
        self._sessions = SessionRepository(database)
        self._clock = clock

    async def require_erasable(self, user_id: str) -> None:
        """Raises ActiveSessionExists."""
        if await self._sessions.find_active(user_id, None, self._clock()):
            raise ActiveSessionExists

    async def export(self, user_id: str, most: int) -> Mapping[str, Section]:
        found = await self._sessions.list(SessionFilter(user_id=user_id), Page(most), self._clock())
        return {"sessions": Section([_row(each) for each in found.items], found.next is None)}

    async def erase(self, user_id: str) -> bool:
        """False while one is under way: agents look for its plate."""
        own = {"userId": ObjectId(user_id)}
        named = {**own, "status": ANY_STATUS, "licensePlate": {"$ne": NO_PLATE.key}}
        over = {**named, "status": {"$in": [each for each in ANY_STATUS["$in"] if each != ACTIVE]}}
        where = {"location": "", "locationSource": "", "isInZone": ""}
        await self._collection.update_many(over, {"$set": plate_fields(NO_PLATE), "$unset": where})
        return await self._collection.find_one({**own, "status": ACTIVE}, {"_id": True}) is None


def _row(session: Session) -> Row:
    return {
        "id": session.id,
        "zone": session.zone_name,
        "license_plate": session.plate.formatted,
        "start_time": session.start_time,
        "end_time": session.end_time,
        "amount": millimes_to_wire(session.amount),
        "paid_amount": millimes_to_wire(session.paid_amount),
        "status": session.status,
    }
