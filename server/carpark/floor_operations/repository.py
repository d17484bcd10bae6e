"""Cars that stand in car parks, by their stays; and changes of many spaces at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from server.carpark.floor_operations.model import Edit, StandingCar
from server.carpark.spaces.document import DERIVED, SPACES
from server.carpark.spaces.errors import SpaceNotFound
from server.carpark.stays.document import STAYS
from server.carpark.stays.model import StayStatus
from server.mongo import audit
from server.mongo.client import Database, Document
from server.mongo.transactions import Transaction, Transactions

_FIELDS = {"licensePlate": True, "ownerId": True, "entryTime": True, "spaceId": True}
_AFTER_ALL = "\U0010ffff"


class FloorOperationRepository:
    def __init__(self, database: Database) -> None:
        self._spaces = database[SPACES]
        self._stays = database[STAYS]
        self._transactions = Transactions(database.client)

    async def cars(self, session_ids: Collection[int]) -> Mapping[int, StandingCar]:
        """The cars of stays, by these."""
        if not session_ids:
            return {}
        found = self._stays.find({"_id": {"$in": list(session_ids)}}, _FIELDS)
        return {document["_id"]: _car(document) async for document in found}

    async def inside(self, car_park: str, plate_prefix: str, most: int) -> Sequence[StandingCar]:
        """Cars in a car park whose plates begin so, by plate."""
        query = {
            "plateKey": {"$gte": plate_prefix, "$lt": plate_prefix + _AFTER_ALL},
            "carPark": car_park,
            "status": StayStatus.ACTIVE.value,
        }
        found = self._stays.find(query, _FIELDS, hint="one_stay_per_plate").sort("plateKey").limit(most)
        return [_car(document) async for document in found]

    async def edit(self, query: Mapping[str, Any], edit: Edit, now: datetime, *, at_least: int) -> tuple[int, int]:
        """Changes all spaces of a query, or none; gives how many were not so already, and how many there are.

        Each one is in the audit log by itself, with what it was. Raises SpaceNotFound for less than `at_least`.
        """
        wanted: Document = {}
        if edit.type is not None:
            wanted["type"] = edit.type.value
        if edit.sets_outage:
            wanted["outage"] = edit.outage.value if edit.outage else None
        change = [{"$set": {**wanted, "updatedAt": now}}, DERIVED]

        async def effect(tx: Transaction) -> tuple[int, int]:
            found = await self._spaces.find(query, dict.fromkeys(wanted, True), session=tx).to_list()
            if len(found) < at_least:
                raise SpaceNotFound
            other = [each["_id"] for each in found if any(each.get(name) != value for name, value in wanted.items())]
            await audit.update_many(self._spaces, other, change, tx)
            return len(other), len(found)

        return await self._transactions.run(effect)


def _car(document: Document) -> StandingCar:
    owner = document.get("ownerId")
    return StandingCar(
        session_id=document["_id"],
        license_plate=document["licensePlate"],
        owner_id=str(owner) if owner else None,
        entry_time=document["entryTime"],
        space_id=document.get("spaceId"),
    )
