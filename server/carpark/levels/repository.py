"""Levels in the collection `carParkLevels`.

`_id` (int), `carPark`, `name`, `levelNumber` (unique in a car park), `description` (may be null), `createdAt`,
`updatedAt`. `pins` counts what was put on the level, so that nothing is put on one that is being changed or deleted.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from pymongo import ASCENDING, ReturnDocument

from server.carpark.levels.errors import LevelNotFound, NotEmpty
from server.carpark.levels.model import Level
from server.carpark.names import unique
from server.carpark.spaces.document import SPACES
from server.carpark.spaces.model import level_rank
from server.carpark.zones.document import ZONES
from server.mongo import audit
from server.mongo.client import Database, Document
from server.mongo.transactions import Transaction, Transactions

LEVELS = "carParkLevels"
MOST = 1_000
_PREFIX = len(level_rank(0))


class LevelRepository:
    def __init__(self, database: Database) -> None:
        self._levels = database[LEVELS]
        self._zones = database[ZONES]
        self._spaces = database[SPACES]
        self._transactions = Transactions(database.client)

    async def insert(self, level: Level) -> None:
        """Raises NameTaken."""
        with unique(level.number):
            await audit.insert(self._levels, _to_document(level))

    async def find(self, level_id: int, tx: Transaction | None = None) -> Level | None:
        document = await self._levels.find_one({"_id": level_id}, session=tx)
        return level_of(document) if document else None

    async def of_ids(self, ids: Collection[int]) -> Mapping[int, Level]:
        found = self._levels.find({"_id": {"$in": list(ids)}})
        return {document["_id"]: level_of(document) async for document in found}

    async def list(self, car_park: str) -> Sequence[Level]:
        """The lowest first."""
        found = self._levels.find({"carPark": car_park}).sort([("levelNumber", ASCENDING)]).limit(MOST)
        return [level_of(document) async for document in found]

    async def pin(self, level_id: int, tx: Transaction) -> Level:
        """A level on which something is put in this transaction. Raises LevelNotFound."""
        document = await self._levels.find_one_and_update(
            {"_id": level_id}, {"$inc": {"pins": 1}}, return_document=ReturnDocument.AFTER, session=tx
        )
        if document is None:
            raise LevelNotFound
        return level_of(document)

    async def change(self, level_id: int, change: Callable[[Level], Level]) -> Level | None:
        """With another number its spaces take their new place. None when there is no such level. Raises NameTaken."""

        async def effect(tx: Transaction) -> Level | None:
            if (level := await self.find(level_id, tx)) is None:
                return None
            if (changed := change(level)) is level:
                return level
            with unique(changed.number):
                await audit.update(self._levels, {"_id": level_id}, {"$set": _to_document(changed)}, tx)
            if changed.number != level.number:
                await self._spaces.update_many({"levelId": level_id}, [moved_rank(changed.number)], session=tx)
            return changed

        return await self._transactions.run(effect)

    async def delete(self, level_id: int) -> bool:
        """False when there is none. Raises NotEmpty."""

        async def effect(tx: Transaction) -> bool:
            if await self._zones.find_one({"levelId": level_id}, {"_id": True}, session=tx):
                raise NotEmpty
            return await audit.delete(self._levels, {"_id": level_id}, tx) is not None

        return await self._transactions.run(effect)


def moved_rank(level_number: int) -> Document:
    """A stage that gives spaces the place of a level in the order of spaces."""
    rest = {"$substrCP": ["$rank", _PREFIX, {"$strLenCP": "$rank"}]}
    return {"$set": {"rank": {"$concat": [level_rank(level_number), rest]}}}


def _to_document(level: Level) -> Document:
    return {
        "_id": level.id,
        "carPark": level.car_park,
        "name": level.name,
        "levelNumber": level.number,
        "description": level.description,
        "createdAt": level.created_at,
        "updatedAt": level.updated_at,
    }


def level_of(document: Document) -> Level:
    return Level(
        id=document["_id"],
        car_park=document["carPark"],
        name=document["name"],
        number=document["levelNumber"],
        description=document.get("description"),
        created_at=document["createdAt"],
        updated_at=document.get("updatedAt"),
    )
