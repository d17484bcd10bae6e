"""Drivers in the collection `users`."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from bson import ObjectId
from pymongo import ReturnDocument
from pymongo.errors import DuplicateKeyError

from server.auth.addresses import Phone
from server.auth.drivers import vehicle_updates
from server.auth.drivers.model import Driver, ProfileChange, Vehicle, VehicleChange
from server.auth.sign_ins.model import Standing
from server.carpark.vehicle_types.model import VehicleSize
from server.carpark.vehicles.model import Fuel
from server.mongo import audit
from server.mongo.changes import set_fields
from server.mongo.client import Database, Document
from server.mongo.plate import plate_of
from server.mongo.together import Together, by_id
from server.mongo.transactions import Transaction
from server.values.unset import UNSET, Unset

MOST_HOLDERS = 20
"""Of drivers who have one plate in their list, those that are looked at together."""
CLAIM_PREFIX = "@"
"""Begins what stands in the place of an address that is only claimed: no address begins so."""
MOST_LOOKED_AT = 10 * MOST_HOLDERS
"""The same of plates that are asked for together."""
_ACTIVE = {"isActive": {"$ne": False}}


class PlateConfirmedMeanwhile(Exception):
    """Somebody confirmed the plate for another driver at the same time: to be tried again."""


class DriverRepository:
    """Where drivers are kept. Changes that find no such driver or list give None.

    Implements for sign-ins Accounts, for standings AccountStore.
    """

    def __init__(self, database: Database) -> None:
        self._users = database["users"]
        self._by_id = by_id(self._users)
        self._holders = Together(self._holders_of)

    async def standing_of(self, account_id: str) -> Standing | None:
        found = await self._users.find_one({"_id": ObjectId(account_id), **_ACTIVE}, {"_id": True})
        return Standing() if found else None

    async def ids_at(self, address: str) -> Sequence[str]:
        document = await self._users.find_one({"email": address.strip().lower()}, {"_id": True})
        return [str(document["_id"])] if document else []

    async def set_active(self, account_id: str, now: datetime, tx: Transaction, *, active: bool) -> bool:
        return await set_fields(self._users, ObjectId(account_id), {"isActive": active}, now, tx)

    async def get(self, driver_id: str) -> Driver | None:
        document = await self._by_id.find(ObjectId(driver_id))
        return driver_of(document) if document else None

    async def contacts_of(self, driver_ids: Collection[str]) -> Mapping[str, tuple[str | None, str | None]]:
        """The address and the phone number (E.164) of those that are there and switched on.

        None for an address that is only claimed, and for a number that is not given.
        """
        query = {"_id": {"$in": [ObjectId(each) for each in driver_ids]}, **_ACTIVE}
        fields = {"email": True, "phoneE164": True, "claimedEmail": True}
        return {
            str(each["_id"]): (None if each.get("claimedEmail") else each["email"], each.get("phoneE164"))
            async for each in self._users.find(query, fields)
        }

    async def get_or_add(self, email: str, now: datetime) -> Driver:
        """The driver with a verified address, made when there is none."""
        try:
            return await self._get_or_add(email, now)
        except DuplicateKeyError:
            # Two first sign-ins at the same time: the other one has made the account meanwhile.
            return await self._get_or_add(email, now)

    async def _get_or_add(self, email: str, now: datetime) -> Driver:
        fresh = {"vehicles": [], "isActive": True, "createdAt": now, "updatedAt": None}
        document: Document = await self._users.find_one_and_update(  # type: ignore[assignment]  # upserted: never None
            {"email": email},
            {"$set": {"isEmailVerified": True}, "$setOnInsert": fresh},
            upsert=True,
            return_document=ReturnDocument.AFTER,
        )
        return driver_of(document)

    async def change_profile(self, driver_id: str, change: ProfileChange, now: datetime) -> Driver | None:
        """Leaves a profile that holds all of it already as it is."""
        if not (values := profile_fields(change)):
            return await self.get(driver_id)
        update: Document = {"$set": {name: value for name, value in values.items() if value is not None}}
        update["$set"]["updatedAt"] = now
        update["$unset"] = {name: "" for name, value in values.items() if value is None}
        differs = [{name: {"$ne": value}} for name, value in values.items()]  # a field that is not there equals None
        document = await audit.update(self._users, {"_id": ObjectId(driver_id), "$or": differs}, update)
        return driver_of(document) if document else await self.get(driver_id)

    async def add_vehicle(
        self, driver_id: str, vehicle: Vehicle, now: datetime, tx: Transaction | None = None
    ) -> Driver | None:
        return await self._update_vehicles(driver_id, vehicle_updates.addition(vehicle, now), tx)

    async def change_vehicle(
        self, driver_id: str, plate_key: str, change: VehicleChange, now: datetime, tx: Transaction | None = None
    ) -> Driver | None:
        return await self._update_vehicles(driver_id, vehicle_updates.change(plate_key, change, now), tx)

    async def remove_vehicle(
        self, driver_id: str, plate_key: str, now: datetime, tx: Transaction | None = None
    ) -> Driver | None:
        return await self._update_vehicles(driver_id, vehicle_updates.removal(plate_key, now), tx)

    async def lists_of(self, driver_ids: Collection[str]) -> Mapping[str, Sequence[Vehicle]]:
        """The vehicles of some drivers, by their ids."""
        query = {"_id": {"$in": [ObjectId(each) for each in driver_ids]}}
        found = self._users.find(query, {"vehicles": True})
        return {str(document["_id"]): _vehicles_of(document) async for document in found}

    async def ids_with_plate(self, plate_key: str) -> Sequence[str]:
        found = self._users.find({"vehicles.licensePlate": plate_key}, {"_id": True})
        return [str(document["_id"]) async for document in found]

    async def owner_of(self, plate_key: str, first_id: str | None) -> str | None:
        """Whose a plate is: whom an operator confirmed, else `first_id` as long as they have it in their list, else
        whose account is the oldest of those that have it. None when it is in nobody's list.
        """
        found = await self._holders.find(plate_key) or ()
        confirmed = [
            document["_id"]
            for document in found
            for vehicle in document["vehicles"]
            if vehicle["licensePlate"] == plate_key and vehicle.get("confirmedAt")
        ]
        if not confirmed and len(found) == MOST_HOLDERS and (known := await self.owners_of([plate_key])):
            return known[plate_key][0]
        if confirmed or not found:
            return str(confirmed[0]) if confirmed else None
        ids = [str(document["_id"]) for document in found]
        if first_id and (first_id in ids or await self.has_vehicle(first_id, plate_key)):
            return first_id
        return ids[0]

    async def _holders_of(self, plate_keys: Sequence[str]) -> Mapping[str, Sequence[Document]]:
        """Who has plates in their lists, the oldest accounts first, up to MOST_HOLDERS of each."""
        shown = {"vehicles.licensePlate": 1, "vehicles.confirmedAt": 1}
        standing: Document = {"isActive": {"$in": [True, False]}}
        query = {"vehicles.licensePlate": {"$in": list(plate_keys)}, **standing}
        found = await self._users.find(query, shown).limit(MOST_LOOKED_AT).to_list()
        if len(found) < MOST_LOOKED_AT:
            found.sort(key=lambda each: each["_id"])
            return {key: [each for each in found if _has(each, key)][:MOST_HOLDERS] for key in plate_keys}
        # Too many together: each for itself.
        each_for_itself = (
            self._users.find({"vehicles.licensePlate": key, **standing}, shown).sort("_id", 1).limit(MOST_HOLDERS)
            for key in plate_keys
        )
        return dict(zip(plate_keys, await asyncio.gather(*(each.to_list() for each in each_for_itself)), strict=True))

    async def has_vehicle(self, driver_id: str, plate_key: str) -> bool:
        query = {"_id": ObjectId(driver_id), "vehicles.licensePlate": plate_key}
        return await self._users.find_one(query, {"_id": True}) is not None

    async def confirm_vehicle(
        self, driver_id: str, plate_key: str, operator_id: str, now: datetime, tx: Transaction
    ) -> Driver | None:
        """Takes the confirmation of the plate from whoever has it. Raises PlateConfirmedMeanwhile."""
        condition, pipeline = vehicle_updates.loss_of_confirmation(plate_key, now)
        others = {"_id": {"$ne": ObjectId(driver_id)}, **condition}
        await audit.update(self._users, others, pipeline, tx)  # one at most: an index sees to it
        condition, pipeline = vehicle_updates.confirmation(plate_key, ObjectId(operator_id), now)
        try:
            document = await audit.update(self._users, {"_id": ObjectId(driver_id), **condition}, pipeline, tx)
        except DuplicateKeyError as error:
            raise PlateConfirmedMeanwhile from error
        return driver_of(document) if document else None

    async def confirmed_plates(self, driver_id: str) -> Sequence[tuple[str, datetime]]:
        shown = {"vehicles.licensePlate": 1, "vehicles.confirmedAt": 1}
        document = await self._users.find_one({"_id": ObjectId(driver_id)}, shown) or {}
        vehicles = document.get("vehicles", ())
        return [(each["licensePlate"], each["confirmedAt"]) for each in vehicles if each.get("confirmedAt")]

    async def owners_of(self, plate_keys: Collection[str]) -> Mapping[str, tuple[str, datetime]]:
        """By plate whose it was confirmed to be, and since when."""
        wanted = set(plate_keys)
        query = {"confirmedPlates": {"$in": list(wanted)}, "confirmedPlates.0": {"$exists": True}}
        return {
            vehicle["licensePlate"]: (str(document["_id"]), vehicle["confirmedAt"])
            async for document in self._users.find(query, {"vehicles": True})
            for vehicle in document["vehicles"]
            if vehicle["licensePlate"] in wanted and vehicle.get("confirmedAt")
        }

    async def has_confirmed(self, driver_id: str, plate_key: str, at: datetime) -> bool:
        confirmed = {"licensePlate": plate_key, "confirmedAt": {"$lte": at}}
        query = {"_id": ObjectId(driver_id), "vehicles": {"$elemMatch": confirmed}}
        return await self._users.find_one(query, {"_id": True}) is not None

    async def _update_vehicles(
        self, driver_id: str, update: vehicle_updates.Update, tx: Transaction | None = None
    ) -> Driver | None:
        condition, pipeline = update
        document = await audit.update(self._users, {"_id": ObjectId(driver_id), **condition}, pipeline, tx)
        return driver_of(document) if document else None


def _has(document: Document, plate_key: str) -> bool:
    return any(vehicle["licensePlate"] == plate_key for vehicle in document["vehicles"])


def profile_fields(change: ProfileChange) -> Document:
    """The fields that a change writes; None: is taken away."""
    phone = change.phone
    fields: Document = {"firstName": change.first_name, "lastName": change.last_name}
    if not isinstance(phone, Unset):
        fields |= {"phone": phone and phone.given, "phoneE164": phone and phone.e164}
    return {name: value for name, value in fields.items() if value is not UNSET}


def address_in_place(driver: Driver) -> str:
    """What is stored where an account's address stands: of one that is only claimed nothing that could be an address,
    and of several who claim one something else for each.
    """
    return f"{CLAIM_PREFIX}{driver.email} {driver.id}" if driver.is_claim else driver.email


def driver_of(document: Document) -> Driver:
    """A document of `users`, whole or without the password."""
    phone = Phone(document["phone"], document["phoneE164"]) if document.get("phoneE164") else None
    return Driver(
        id=str(document["_id"]),
        email=document.get("claimedEmail") or document["email"],
        is_email_verified=document.get("isEmailVerified", False),
        is_active=document.get("isActive", True),
        created_at=document["createdAt"],
        updated_at=document.get("updatedAt"),
        first_name=document.get("firstName"),
        last_name=document.get("lastName"),
        phone=phone,
        vehicles=_vehicles_of(document),
        has_password="password" in document,
        is_claim="claimedEmail" in document,
    )


def _vehicles_of(document: Document) -> tuple[Vehicle, ...]:
    return tuple(
        Vehicle(
            plate_of(each),
            each.get("nickname"),
            each["isDefault"],
            each.get("confirmedAt"),
            Fuel(each["fuel"]) if each.get("fuel") else None,
            VehicleSize(each["size"]) if each.get("size") else None,
        )
        for each in document.get("vehicles", ())
    )
