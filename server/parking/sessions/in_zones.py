"""What zones have to know of the sessions in them."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping, Sequence

from bson import ObjectId

from server.mongo.client import Database
from server.mongo.together import Together
from server.parking.sessions.document import SESSIONS
from server.parking.sessions.model import SessionStatus
from server.values.clock import Clock

UNDER_WAY_IN_ZONE = "under_way_in_zone"
"""The index that counts them without looking at a document."""


class SessionsInZones:
    """Implements Occupants of the zones. Those who ask at the same time share a query, for anyone may ask."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._sessions = database[SESSIONS]
        self._clock = clock
        self._counts = Together(self._count)

    async def under_way(self, zone_ids: Collection[str]) -> Mapping[str, int]:
        """How many sessions are under way in each of the zones."""
        counts = await asyncio.gather(*(self._counts.find(zone_id) for zone_id in zone_ids))
        return {zone_id: count or 0 for zone_id, count in zip(zone_ids, counts, strict=True)}

    async def _count(self, zone_ids: Sequence[str]) -> Mapping[str, int]:
        of_zones = {"$in": [ObjectId(zone_id) for zone_id in zone_ids]}
        under_way = {"zoneId": of_zones, "status": SessionStatus.ACTIVE.value, "endTime": {"$gt": self._clock()}}
        counted = [{"$match": under_way}, {"$group": {"_id": "$zoneId", "count": {"$sum": 1}}}]
        cursor = await self._sessions.aggregate(counted, hint=UNDER_WAY_IN_ZONE)
        return {str(each["_id"]): each["count"] async for each in cursor}

    async def are_there(self, zone_id: str) -> bool:
        """True when the zone has a session, whatever became of it."""
        return await self._sessions.find_one({"zoneId": ObjectId(zone_id)}, {"_id": 1}) is not None
