"""What zones have to know of the sessions in them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

from bson import ObjectId

from server.mongo.client import Database
from server.parking.sessions.document import SESSIONS
from server.parking.sessions.model import SessionStatus

UNDER_WAY_IN_ZONE = "under_way_in_zone"
"""The index that counts them without looking at a document."""


class SessionsInZones:
    """Implements Occupants of the zones."""

    def __init__(self, database: Database) -> None:
        self._sessions = database[SESSIONS]

    async def under_way(self, zone_ids: Collection[str], now: datetime) -> Mapping[str, int]:
        """How many sessions are under way in each of the zones; zones without any are left out."""
        of_zones = {"$in": [ObjectId(zone_id) for zone_id in zone_ids]}
        under_way = {"zoneId": of_zones, "status": SessionStatus.ACTIVE.value, "endTime": {"$gt": now}}
        counts = [{"$match": under_way}, {"$group": {"_id": "$zoneId", "count": {"$sum": 1}}}]
        cursor = await self._sessions.aggregate(counts, hint=UNDER_WAY_IN_ZONE)
        return {str(each["_id"]): each["count"] async for each in cursor}

    async def are_there(self, zone_id: str) -> bool:
        """True when the zone has a session, whatever became of it."""
        return await self._sessions.find_one({"zoneId": ObjectId(zone_id)}, {"_id": 1}) is not None
