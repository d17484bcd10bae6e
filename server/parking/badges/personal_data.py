"""What is kept of drivers here: their season badges. Implements auth's Keeper."""

from __future__ import annotations

from collections.abc import Mapping

from bson import ObjectId

from server.auth.personal_data.model import Row, Section
from server.mongo.client import Database
from server.parking.badges.document import BADGES
from server.parking.badges.model import Badge, BadgeFilter
from server.parking.badges.repository import BadgeRepository
from server.values.clock import Clock
from server.values.money import millimes_to_wire
from server.values.paging import Page


class BadgesOfDrivers:
    """A badge is a vehicle's, which parks by it to the end of its year; whose it was goes."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._collection = database[BADGES]
        self._badges = BadgeRepository(database)
        self._clock = clock

    async def require_erasable(self, user_id: str) -> None:
        """Nothing stands in the way."""

    async def export(self, user_id: str, most: int) -> Mapping[str, Section]:
        found = await self._badges.list(BadgeFilter(user_id=user_id), Page(most), self._clock())
        return {"season_badges": Section([_row(each) for each in found.items], found.next is None)}

    async def erase(self, user_id: str) -> bool:
        await self._collection.update_many({"userId": ObjectId(user_id)}, {"$unset": {"userId": ""}})
        return True


def _row(badge: Badge) -> Row:
    return {
        "id": badge.id,
        "zone": badge.zone_name,
        "license_plate": badge.plate.formatted,
        "year": badge.year,
        "price": millimes_to_wire(badge.price),
        "status": badge.status,
        "created_at": badge.created_at,
        "paid_at": badge.paid_at,
    }
