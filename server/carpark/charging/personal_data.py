"""What is kept of drivers here: what they charged. Implements auth's Keeper."""

from __future__ import annotations

from collections.abc import Mapping

from bson import ObjectId

from server.auth.personal_data.model import Row, Section
from server.carpark.charging.document import SESSIONS
from server.carpark.charging.model import ChargingFilter, ChargingSession
from server.carpark.charging.repository import ChargingRepository
from server.mongo.client import Database
from server.values.money import millimes_to_wire
from server.values.paging import Page


class ChargingOfDrivers:
    """What was charged stays, for stations and bills name it; whose it was goes."""

    def __init__(self, database: Database) -> None:
        self._collection = database[SESSIONS]
        self._charging = ChargingRepository(database)

    async def require_erasable(self, user_id: str) -> None:
        """Nothing stands in the way."""

    async def export(self, user_id: str, most: int) -> Mapping[str, Section]:
        found = await self._charging.list(ChargingFilter(user_id=user_id), Page(most))
        return {"charging_sessions": Section([_row(each) for each in found.items], found.next is None)}

    async def erase(self, user_id: str) -> bool:
        await self._collection.update_many({"userId": ObjectId(user_id)}, {"$unset": {"userId": ""}})
        return True


def _row(session: ChargingSession) -> Row:
    return {
        "id": session.id,
        "car_park": session.car_park,
        "license_plate": session.license_plate,
        "start_time": session.start,
        "end_time": session.end,
        "energy_kwh": session.energy / 1000,
        "cost": millimes_to_wire(session.cost),
        "billing": session.billing,
    }
