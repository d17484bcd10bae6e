"""Zones in the collection `carParkZones` (`document.py` says what one holds)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from pymongo import ASCENDING, ReturnDocument

from server.carpark.levels.errors import LevelNotFound, NotEmpty
from server.carpark.levels.repository import LEVELS, MOST, LevelRepository, level_of, moved_rank
from server.carpark.names import unique
from server.carpark.spaces.document import SPACES
from server.carpark.zones.document import ZONES, zone_document, zone_of
from server.carpark.zones.errors import CarParkZoneNotFound
from server.carpark.zones.model import Zone, ZoneView
from server.mongo import audit
from server.mongo.client import Database, Document
from server.mongo.transactions import Transaction, Transactions


class ZoneRepository:
    def __init__(self, database: Database, levels: LevelRepository) -> None:
        self._zones = database[ZONES]
        self._spaces = database[SPACES]
        self._levels = levels
        self._transactions = Transactions(database.client)

    async def insert(self, zone: Zone) -> Zone:
        """With the car park of its level. Raises LevelNotFound, NameTaken."""

        async def effect(tx: Transaction) -> Zone:
            level = await self._levels.pin(zone.level_id, tx)
            document = zone_document(zone) | {"carPark": level.car_park}
            await audit.insert(self._zones, document, tx)
            return zone_of(document)

        with unique(zone.name):
            return await self._transactions.run(effect)

    async def find(self, zone_id: int, tx: Transaction | None = None) -> Zone | None:
        document = await self._zones.find_one({"_id": zone_id}, session=tx)
        return zone_of(document) if document else None

    async def views(self, zone_ids: Collection[int]) -> Mapping[int, ZoneView]:
        """By id, each with its level, in one query: whatever shows spaces asks for this."""
        levels = {"from": LEVELS, "localField": "levelId", "foreignField": "_id", "as": "level"}
        found = await self._zones.aggregate([{"$match": {"_id": {"$in": list(zone_ids)}}}, {"$lookup": levels}])
        return {
            each["_id"]: ZoneView(zone_of(each), next(map(level_of, each["level"]), None))
            for each in await found.to_list()
        }

    async def list(self, car_park: str) -> Sequence[ZoneView]:
        """By level and name."""
        return await self._listed({"carPark": car_park})

    async def list_of_level(self, level_id: int) -> Sequence[ZoneView]:
        """By name."""
        return await self._listed({"levelId": level_id})

    async def pin(self, zone_id: int, tx: Transaction) -> ZoneView:
        """A zone in which something is put in this transaction, with its level. Raises CarParkZoneNotFound."""
        document = await self._zones.find_one_and_update(
            {"_id": zone_id}, {"$inc": {"pins": 1}}, return_document=ReturnDocument.AFTER, session=tx
        )
        if document is None:
            raise CarParkZoneNotFound
        zone = zone_of(document)
        return ZoneView(zone, await self._levels.pin(zone.level_id, tx))

    async def change(self, zone_id: int, change: Callable[[Zone], Zone]) -> Zone | None:
        """Takes its spaces along to another level of its car park; None when there is no such zone.

        Raises LevelNotFound, NameTaken.
        """

        async def effect(tx: Transaction) -> Zone | None:
            if (zone := await self.find(zone_id, tx)) is None:
                return None
            if (changed := change(zone)) is zone:
                return zone
            if changed.level_id != zone.level_id:
                level = await self._levels.pin(changed.level_id, tx)
                if level.car_park != zone.car_park:
                    raise LevelNotFound
                moved = [{"$set": {"levelId": level.id}}, moved_rank(level.number)]
                await self._spaces.update_many({"zoneId": zone_id}, moved, session=tx)
            with unique(changed.name):
                await audit.update(self._zones, {"_id": zone_id}, {"$set": zone_document(changed)}, tx)
            return changed

        return await self._transactions.run(effect)

    async def delete(self, zone_id: int) -> bool:
        """False when there is none. Raises NotEmpty."""

        async def effect(tx: Transaction) -> bool:
            if await self._spaces.find_one({"zoneId": zone_id}, {"_id": True}, session=tx):
                raise NotEmpty
            return await audit.delete(self._zones, {"_id": zone_id}, tx) is not None

        return await self._transactions.run(effect)

    async def _listed(self, query: Document) -> Sequence[ZoneView]:
        found = self._zones.find(query).sort([("nameKey", ASCENDING)]).limit(MOST)
        views = await self._with_levels([zone_of(document) async for document in found])
        return sorted(views, key=lambda view: view.level.number if view.level else 0)

    async def _with_levels(self, zones: Sequence[Zone]) -> Sequence[ZoneView]:
        levels = await self._levels.of_ids({zone.level_id for zone in zones})
        return [ZoneView(zone, levels.get(zone.level_id)) for zone in zones]
