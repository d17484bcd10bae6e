"""Vehicles in the collection `carParkVehicles` (`document.py` says what one holds)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING, ReturnDocument, UpdateOne
from pymongo.errors import BulkWriteError, DuplicateKeyError

from server.carpark.vehicles.document import VEHICLES, vehicle_document, vehicle_of
from server.carpark.vehicles.errors import PlateKnownMeanwhile
from server.carpark.vehicles.model import Fuel, Vehicle, VehicleChange
from server.mongo import audit
from server.mongo.client import Database, Document
from server.mongo.paging import Sort, find_page
from server.mongo.together import Together
from server.mongo.transactions import Transaction
from server.values.paging import Page, Slice
from server.values.unset import UNSET, Unset

NEWEST_FIRST: Sort = [("createdAt", DESCENDING), ("_id", DESCENDING)]
BY_PLATE: Sort = [("plateKey", ASCENDING)]
DUPLICATE_KEY = 11000
_SHOWN: Document = {"hidden": False}
_LAST = "\U0010ffff"


class VehicleRepository:
    def __init__(self, database: Database) -> None:
        self._vehicles = database[VEHICLES]
        self._by_plate = Together(self._of_plates)
        self._come = Together(self._at_the_gate)

    async def find(self, vehicle_id: int) -> Vehicle | None:
        """Of those that are shown."""
        document = await self._vehicles.find_one({"_id": vehicle_id, **_SHOWN})
        return vehicle_of(document) if document else None

    async def find_plate(self, plate_key: str, tx: Transaction | None = None) -> Vehicle | None:
        """Hidden or not."""
        document = await self._vehicles.find_one({"plateKey": plate_key}, session=tx)
        return vehicle_of(document) if document else None

    async def of_plates(self, plate_keys: Collection[str]) -> Mapping[str, Vehicle]:
        """By plate key, hidden or not."""
        found = self._vehicles.find({"plateKey": {"$in": list(plate_keys)}})
        return {document["plateKey"]: vehicle_of(document) async for document in found}

    async def of_ids(self, ids: Collection[int]) -> Mapping[int, Vehicle]:
        """By id, hidden or not."""
        found = self._vehicles.find({"_id": {"$in": list(ids)}})
        return {document["_id"]: vehicle_of(document) async for document in found}

    async def list(self, plate_prefix: str, page: Page) -> Slice[Vehicle]:
        """The newest first; by plate those whose plate key begins like this."""
        after: Document = {}
        if plate_prefix:
            query = _SHOWN | {"plateKey": {"$gte": plate_prefix, "$lt": plate_prefix + _LAST}}
            sort = BY_PLATE
            if page.after:
                after = {"plateKey": {"$gt": page.after[0]}}
        else:
            query, sort = _SHOWN, NEWEST_FIRST
            if page.after:
                created_at, last = page.after
                # The bound is what the index begins at; few are made in the same millisecond.
                older: Document = {"$or": [{"createdAt": {"$lt": created_at}}, {"_id": {"$lt": last}}]}
                after = {"createdAt": {"$lte": created_at}, **older}
        return await find_page(
            self._vehicles,
            query,
            page,
            sort=sort,
            after=after,
            convert=vehicle_of,
            position=lambda vehicle: [vehicle.plate_key] if plate_prefix else [vehicle.created_at, vehicle.id],
            index=[("hidden", ASCENDING), *sort],
        )

    async def is_of_type(self, type_id: int) -> bool:
        """Whether a vehicle, hidden or not, is of a type."""
        return await self._vehicles.find_one({"vehicleTypeId": type_id}, {"_id": True}) is not None

    async def insert(self, vehicle: Vehicle, tx: Transaction | None = None, *, is_used: bool = False) -> None:
        """Raises PlateKnownMeanwhile."""
        with _new_plate():
            await audit.insert(self._vehicles, vehicle_document(vehicle, is_used=is_used), tx)

    async def insert_missing(self, vehicles: Sequence[Vehicle]) -> None:
        """Those whose plate nobody else brought meanwhile."""
        documents = [vehicle_document(vehicle, is_used=False) for vehicle in vehicles]
        try:
            await self._vehicles.insert_many(documents, ordered=False)
        except BulkWriteError as error:
            if not _is_only_of_duplicates(error):
                raise

    async def at_the_gate(self, vehicle: Vehicle) -> Vehicle:
        """The vehicle with this plate, made if there is none, shown, and from now on kept for ever."""
        found = await self._come.find(vehicle)
        assert found is not None
        return found

    async def _at_the_gate(self, vehicles: Sequence[Vehicle]) -> Mapping[Vehicle, Vehicle]:
        """The same for all who come at a time."""
        updates = []
        for vehicle in vehicles:
            document = vehicle_document(vehicle, is_used=True)
            seen = {"used": document.pop("used"), "hidden": document.pop("hidden")}
            query = {"plateKey": document.pop("plateKey")}
            updates.append(UpdateOne(query, {"$set": seen, "$setOnInsert": document}, upsert=True))
        while True:
            try:
                await self._vehicles.bulk_write(updates, ordered=False)
            except BulkWriteError as error:
                if not _is_only_of_duplicates(error):
                    raise
                continue  # another process made one of them at the same moment
            found = await self._of_plates([vehicle.plate_key for vehicle in vehicles])
            return {vehicle: vehicle_of(found[vehicle.plate_key]) for vehicle in vehicles}

    async def note_use(self, plate_key: str) -> Vehicle | None:
        """Shows a vehicle and keeps it for ever from now on; None when there is none with this plate."""
        document = await self._by_plate.find(plate_key)
        if document is None or (document["used"] and not document["hidden"]):
            return vehicle_of(document) if document else None
        seen = {"$set": {"used": True, "hidden": False}}
        document = await self._vehicles.find_one_and_update(
            {"plateKey": plate_key}, seen, return_document=ReturnDocument.AFTER
        )
        return vehicle_of(document) if document else None

    async def _of_plates(self, plate_keys: Sequence[str]) -> Mapping[str, Document]:
        found = self._vehicles.find({"plateKey": {"$in": list(plate_keys)}})
        return {document["plateKey"]: document async for document in found}

    async def settle_owner(self, vehicle: Vehicle, owner_id: str | None) -> Vehicle:
        """Whose it is, unless that changed since it was read: then it stays as it is by now."""
        query = {"_id": vehicle.id, "ownerId": _object_id(vehicle.owner_id)}
        document = await self._vehicles.find_one_and_update(
            query, {"$set": {"ownerId": _object_id(owner_id)}}, return_document=ReturnDocument.AFTER
        )
        document = document or await self._vehicles.find_one({"_id": vehicle.id})
        return vehicle_of(document) if document else vehicle

    async def claim(self, plate_keys: Collection[str], driver_id: str) -> None:
        """What is nobody's and in the driver's list is theirs, and is shown; what was hidden is shown in any case."""
        listed = {"plateKey": {"$in": list(plate_keys)}}
        await self._vehicles.update_many(listed | {"hidden": True}, {"$set": {"hidden": False}})
        await self._vehicles.update_many(listed | {"ownerId": None}, {"$set": {"ownerId": ObjectId(driver_id)}})

    async def change(
        self, vehicle: Vehicle, change: VehicleChange, now: datetime, tx: Transaction | None = None
    ) -> Vehicle | None:
        """Of a vehicle whose owner is still the one that was read, else None. Leaves one that holds all of it.

        Raises PlateKnownMeanwhile.
        """
        values = _fields(change)
        if not values:
            return vehicle
        query: Document = {"_id": vehicle.id, "ownerId": _object_id(vehicle.owner_id), **_SHOWN}
        differs = query | {"$or": [{name: {"$ne": value}} for name, value in values.items()]}
        with _new_plate():
            document = await audit.update(self._vehicles, differs, {"$set": values | {"updatedAt": now}}, tx)
        if document is not None:
            return vehicle_of(document)
        document = await self._vehicles.find_one(query, session=tx)
        return vehicle_of(document) if document else None

    async def take_over(self, vehicle: Vehicle, owner_id: str | None, now: datetime, tx: Transaction) -> Vehicle | None:
        """A vehicle that is known becomes a driver's, or stays nobody's: shown, and with what `vehicle` says of it.

        None when it is another's by now than `vehicle` says.
        """
        document = vehicle_document(vehicle, is_used=False)
        said = {
            name: document[name] for name in ("licensePlate", "vehicleTypeId", "make", "model", "color", "isEv", "fuel")
        }
        values = said | {"ownerId": _object_id(owner_id), "hidden": False, "updatedAt": now}
        query = {"_id": vehicle.id, "ownerId": _object_id(vehicle.owner_id)}
        taken = await audit.update(self._vehicles, query, {"$set": values}, tx)
        return vehicle_of(taken) if taken else None

    async def forget(self, vehicle_id: int, owner_id: str | None, tx: Transaction | None = None) -> bool:
        """Deletes a vehicle that was never used, and hides any other; False when it is somebody else's, or gone."""
        query: Document = {"_id": vehicle_id, "ownerId": _object_id(owner_id)}
        if await audit.delete(self._vehicles, query | {"used": False}, tx):
            return True
        gone = {"$set": {"hidden": True, "ownerId": None}}
        return await audit.update(self._vehicles, query, gone, tx) is not None

    async def forget_owner(self, owner_id: str) -> None:
        """Deletes or hides all that is a driver's."""
        theirs: Document = {"ownerId": ObjectId(owner_id)}
        await audit.delete_many(self._vehicles, theirs | {"used": False})
        await self._vehicles.update_many(theirs, {"$set": {"hidden": True, "ownerId": None}})

    async def of_owner(self, owner_id: str, most: int) -> Sequence[Vehicle]:
        found = self._vehicles.find({"ownerId": ObjectId(owner_id)}).limit(most)
        return [vehicle_of(document) async for document in found]


@contextmanager
def _new_plate() -> Iterator[None]:
    """Raises PlateKnownMeanwhile for what the index of plates refuses."""
    try:
        yield
    except DuplicateKeyError as error:
        raise PlateKnownMeanwhile from error


def _fields(change: VehicleChange) -> Document:
    fields: dict[str, Any] = {
        "vehicleTypeId": change.type_id,
        "make": change.make,
        "model": change.model,
        "color": change.color,
        "isEv": change.is_ev,
        "fuel": change.fuel.value if isinstance(change.fuel, Fuel) else change.fuel,
    }
    if not isinstance(change.plate, Unset):
        fields |= {"licensePlate": change.plate.text, "plateKey": change.plate.key}
    return {name: value for name, value in fields.items() if value is not UNSET}


def _object_id(text: str | None) -> ObjectId | None:
    return ObjectId(text) if text else None


def _is_only_of_duplicates(error: BulkWriteError) -> bool:
    return all(each["code"] == DUPLICATE_KEY for each in error.details["writeErrors"])
