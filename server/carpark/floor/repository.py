"""Maps in the collections `floorMaps` and `floorMapVersions` (`document.py` says what one holds)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING
from pymongo.errors import DuplicateKeyError

from server.carpark.floor.catalogue import LEVELS, MAPS
from server.carpark.floor.document import map_document, map_of, version_document, version_id
from server.carpark.floor.model import FloorMap
from server.carpark.levels.errors import LevelNotFound
from server.carpark.spaces.document import SPACES, space_of
from server.carpark.spaces.model import Space, SpaceStatus, SpaceType
from server.mongo.client import Database, Document
from server.mongo.paging import Sort, find_page
from server.mongo.transactions import Transaction, Transactions
from server.values.paging import Page, Slice

VERSIONS = "floorMapVersions"
KEPT_VERSIONS = 100
NEWEST_FIRST: Sort = [("version", DESCENDING)]
_FREE = {"type": {"$in": [each.value for each in SpaceType]}, "status": SpaceStatus.AVAILABLE.value}
_BY_STATUS: Sort = [(name, ASCENDING) for name in ("carPark", "type", "status", "rank", "_id")]


@dataclass(frozen=True, slots=True)
class MapVersion:
    """One version of a map, without what is on it."""

    level_id: int
    car_park: str
    building: str
    version: int
    is_draft: bool
    element_count: int
    updated_at: datetime
    updated_by: str
    reason: str


@dataclass(frozen=True, slots=True)
class ParkedCar:
    """The car of a stay: its plate, and whose account it is."""

    license_plate: str
    owner_id: str | None


class FloorRepository:
    def __init__(self, database: Database) -> None:
        self._maps = database[MAPS]
        self._versions = database[VERSIONS]
        self._spaces = database[SPACES]
        self._levels = database[LEVELS]
        self._stays = database["carParkSessions"]
        self._transactions = Transactions(database.client)

    async def find(self, level_id: int) -> FloorMap | None:
        document = await self._maps.find_one({"_id": level_id})
        return map_of(document) if document else None

    async def version(self, level_id: int, version: int) -> FloorMap | None:
        document = await self._versions.find_one({"_id": version_id(level_id, version)})
        return map_of(document) if document else None

    async def save(self, floor: FloorMap) -> bool:
        """Writes the next version of a map; False when somebody else wrote it first. Raises LevelNotFound."""

        async def effect(tx: Transaction) -> bool:
            # The level is pinned: it is not deleted while something is put on it.
            if not (
                await self._levels.update_one({"_id": floor.level_id}, {"$inc": {"pins": 1}}, session=tx)
            ).matched_count:
                raise LevelNotFound
            before = {"_id": floor.level_id, "version": floor.version - 1}
            if floor.version == 1:
                await self._maps.insert_one(map_document(floor), session=tx)
            elif not (await self._maps.replace_one(before, map_document(floor), session=tx)).matched_count:
                return False
            await self._versions.insert_one(version_document(floor), session=tx)
            old = {"levelId": floor.level_id, "version": {"$lte": floor.version - KEPT_VERSIONS}}
            await self._versions.delete_many(old, session=tx)
            return True

        try:
            return await self._transactions.run(effect)
        except DuplicateKeyError:
            return False

    async def delete(self, level_id: int) -> bool:
        """With all versions. False when there is none."""

        async def effect(tx: Transaction) -> bool:
            await self._versions.delete_many({"levelId": level_id}, session=tx)
            return bool((await self._maps.delete_one({"_id": level_id}, session=tx)).deleted_count)

        return await self._transactions.run(effect)

    async def versions(self, level_id: int, page: Page) -> Slice[MapVersion]:
        """The newest first."""
        return await find_page(
            self._versions,
            {"levelId": level_id},
            page,
            sort=NEWEST_FIRST,
            after={"version": {"$lt": page.after[0]}} if page.after else {},
            convert=_version_of,
            position=lambda version: [version.version],
            index=[("levelId", ASCENDING), *NEWEST_FIRST],
        )

    async def spaces(self, level_id: int) -> Sequence[Space]:
        """Those of a level, by their place in the order of people's counting."""
        found = [
            space_of(document) async for document in self._spaces.find({"levelId": level_id}, hint=[("levelId", 1)])
        ]
        return sorted(found, key=lambda space: (space.rank, space.id))

    async def space_ids(self, car_park: str) -> Mapping[int, int]:
        """The level of each space of a car park."""
        found = self._spaces.find({"carPark": car_park}, {"levelId": True})
        return {document["_id"]: document["levelId"] async for document in found}

    async def free_spaces(self, car_park: str) -> Collection[int]:
        """Those of a car park that can be taken."""
        found = self._spaces.find({"carPark": car_park, **_FREE}, {"_id": True}, hint=_BY_STATUS)
        return {document["_id"] async for document in found}

    async def space_numbers(self, ids: Collection[int]) -> dict[int, str]:
        """What is painted on spaces."""
        if not ids:
            return {}
        found = self._spaces.find({"_id": {"$in": list(ids)}}, {"spaceNumber": True})
        return {document["_id"]: document["spaceNumber"] async for document in found}

    async def cars(self, session_ids: Collection[int]) -> Mapping[int, ParkedCar]:
        """The cars of stays."""
        found = self._stays.find({"_id": {"$in": list(session_ids)}}, {"licensePlate": True, "ownerId": True})
        return {document["_id"]: _car_of(document) async for document in found}


def _car_of(document: Document) -> ParkedCar:
    owner: ObjectId | None = document.get("ownerId")
    return ParkedCar(document["licensePlate"], str(owner) if owner else None)


def _version_of(document: Document) -> MapVersion:
    return MapVersion(
        level_id=document["levelId"],
        car_park=document["carPark"],
        building=document["building"],
        version=document["version"],
        is_draft=document["isDraft"],
        element_count=document["elementCount"],
        updated_at=document["updatedAt"],
        updated_by=document["updatedBy"],
        reason=document["reason"],
    )
