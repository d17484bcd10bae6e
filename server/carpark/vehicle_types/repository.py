"""Types of vehicles in the collection `carParkVehicleTypes`.

`_id` (int), `name`, `nameKey` (unique), `description` (may be null), `size`, `isDefault` (one has it), `removed`,
`createdAt`, `updatedAt`. A type that was removed stays for what was registered with it, and has no `nameKey`.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from pymongo import ASCENDING
from pymongo.errors import DuplicateKeyError

from server.carpark.names import name_key, unique
from server.carpark.vehicle_types.errors import VehicleTypeInUse
from server.carpark.vehicle_types.model import VehicleSize, VehicleType, VehicleTypeChange
from server.mongo import audit
from server.mongo.client import Database, Document
from server.mongo.together import Together
from server.mongo.transactions import Transaction, Transactions
from server.values.unset import UNSET, Unset

VEHICLE_TYPES = "carParkVehicleTypes"
MOST = 1_000
_THERE: Document = {"removed": False}


class VehicleTypeRepository:
    def __init__(self, database: Database) -> None:
        self._types = database[VEHICLE_TYPES]
        self._transactions = Transactions(database.client)
        self._by_id = Together(self._of_ids)
        self._default = Together(self._defaults)

    async def insert(self, type_: VehicleType) -> None:
        """Takes the default away from the one before if this is to be it. Raises NameTaken."""

        async def effect(tx: Transaction) -> None:
            if type_.is_default:
                await self._end_default(type_.id, type_.created_at, tx)
            await audit.insert(self._types, _to_document(type_), tx)

        with unique(type_.name):
            await self._transactions.run(effect)

    async def insert_first(self, type_: VehicleType) -> None:
        """As the default, if nobody else made one meanwhile."""
        with contextlib.suppress(DuplicateKeyError):
            await self._types.insert_one(_to_document(type_))

    async def find(self, type_id: int) -> VehicleType | None:
        """Of those that are there."""
        document = await self._types.find_one({"_id": type_id, **_THERE})
        return type_of(document) if document else None

    async def find_default(self) -> VehicleType | None:
        return await self._default.find(True)  # noqa: FBT003  # the one key there is

    async def of_ids(self, ids: Collection[int]) -> Mapping[int, VehicleType]:
        """Also those that were removed."""
        found = await asyncio.gather(*map(self._by_id.find, ids))
        return {each.id: each for each in found if each}

    async def _of_ids(self, ids: Sequence[int]) -> Mapping[int, VehicleType]:
        found = self._types.find({"_id": {"$in": list(ids)}})
        return {document["_id"]: type_of(document) async for document in found}

    async def _defaults(self, keys: Sequence[bool]) -> Mapping[bool, VehicleType]:
        document = await self._types.find_one({"isDefault": True, **_THERE})
        return dict.fromkeys(keys, type_of(document)) if document else {}

    async def list(self) -> Sequence[VehicleType]:
        """In the order of their numbers."""
        found = self._types.find(_THERE).sort([("_id", ASCENDING)]).limit(MOST)
        return [type_of(document) async for document in found]

    async def change(self, type_id: int, change: VehicleTypeChange, now: datetime) -> VehicleType | None:
        """None when there is no such type. Raises NameTaken, VehicleTypeInUse for a default that is to be none."""
        values = _fields(change)
        differs = [{name: {"$ne": value}} for name, value in values.items()]

        async def effect(tx: Transaction) -> VehicleType | None:
            document = await self._types.find_one({"_id": type_id, **_THERE}, session=tx)
            if document and document["isDefault"] and change.is_default is False:
                raise VehicleTypeInUse
            if document and change.is_default is True:
                await self._end_default(type_id, now, tx)
            if document and differs:
                update = {"$set": values | {"updatedAt": now}}
                document = (
                    await audit.update(self._types, {"_id": type_id, "$or": differs, **_THERE}, update, tx) or document
                )
            return type_of(document) if document else None

        with unique(change.name):
            return await self._transactions.run(effect)

    async def remove(self, type_id: int, now: datetime) -> bool:
        """False when there is none. Raises VehicleTypeInUse for the default."""
        gone = {"$set": {"removed": True, "updatedAt": now}, "$unset": {"nameKey": ""}}
        if await audit.update(self._types, {"_id": type_id, "isDefault": False, **_THERE}, gone):
            return True
        if await self._types.find_one({"_id": type_id, **_THERE}, {"_id": True}):
            raise VehicleTypeInUse
        return False

    async def _end_default(self, but: int, now: datetime, tx: Transaction) -> None:
        query = {"isDefault": True, "_id": {"$ne": but}, **_THERE}
        await audit.update(self._types, query, {"$set": {"isDefault": False, "updatedAt": now}}, tx)


def _fields(change: VehicleTypeChange) -> Document:
    fields: dict[str, Any] = {"description": change.description, "isDefault": change.is_default}
    if not isinstance(change.name, Unset):
        fields |= {"name": change.name, "nameKey": name_key(change.name)}
    if not isinstance(change.size, Unset):
        fields["size"] = change.size.value
    return {name: value for name, value in fields.items() if value is not UNSET}


def _to_document(type_: VehicleType) -> Document:
    return {
        "_id": type_.id,
        "name": type_.name,
        "nameKey": name_key(type_.name),
        "description": type_.description,
        "size": type_.size.value,
        "isDefault": type_.is_default,
        "removed": False,
        "createdAt": type_.created_at,
        "updatedAt": type_.updated_at,
    }


def type_of(document: Document) -> VehicleType:
    return VehicleType(
        id=document["_id"],
        name=document["name"],
        description=document.get("description"),
        size=VehicleSize(document["size"]),
        is_default=document["isDefault"],
        created_at=document["createdAt"],
        updated_at=document.get("updatedAt"),
    )
