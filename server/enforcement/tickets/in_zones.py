"""What zones have to know of the violation tickets in them."""

from __future__ import annotations

from bson import ObjectId

from server.enforcement.tickets.document import TICKETS
from server.mongo.client import Database


class TicketsInZones:
    def __init__(self, database: Database) -> None:
        self._tickets = database[TICKETS]

    async def are_there(self, zone_id: str) -> bool:
        """True when a ticket was issued in the zone, whatever became of it."""
        return await self._tickets.find_one({"parkingZoneId": ObjectId(zone_id)}, {"_id": 1}) is not None
