"""Passwords of drivers, in the collection `users`."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from bson import ObjectId
from pymongo import DESCENDING

from server.auth.drivers.model import Driver, ProfileChange
from server.auth.drivers.repository import address_in_place, profile_fields
from server.mongo.changes import set_fields
from server.mongo.client import Database
from server.mongo.transactions import Transaction

_FIELDS = {"password": True, "isActive": True}


class PasswordRepository:
    """Only hashes are kept, and only here they are read."""

    def __init__(self, database: Database) -> None:
        self._users = database["users"]

    async def at(self, address: str) -> tuple[str, str | None] | None:
        """The id of the active driver with an address, and the hash of their password."""
        found = await self._users.find_one({"email": address}, _FIELDS)
        if found is None or found.get("isActive") is False:
            return None
        return str(found["_id"]), found.get("password")

    async def has_account(self, address: str) -> bool:
        """Whether an active driver has the address."""
        return await self.at(address) is not None

    async def of(self, driver_id: str) -> str | None:
        """The hash of a driver's password; None when they have none."""
        found = await self._users.find_one({"_id": ObjectId(driver_id)}, _FIELDS)
        return found.get("password") if found else None

    async def set(self, driver_id: str, hashed: str, now: datetime, tx: Transaction, *, tag: str | None) -> None:
        """`tag` is there for accounts whose address is only claimed."""
        await set_fields(self._users, ObjectId(driver_id), {"password": hashed, "passwordTag": tag}, now, tx)

    async def insert_claim(self, driver: Driver, hashed: str, tag: str) -> None:
        """An account whose address is only claimed: nobody finds it by that but with its password."""
        profile = profile_fields(ProfileChange(driver.first_name, driver.last_name, driver.phone))
        await self._users.insert_one(
            {
                "_id": ObjectId(driver.id),
                "email": address_in_place(driver),
                "claimedEmail": driver.email,
                "isEmailVerified": False,
                "isActive": True,
                "vehicles": [],
                "password": hashed,
                "passwordTag": tag,
                "createdAt": driver.created_at,
                "updatedAt": None,
                **{name: value for name, value in profile.items() if value},
            }
        )

    async def claims_at(self, address: str, tags: Collection[str]) -> tuple[str, str] | None:
        """Of the accounts that claim an address, the newest one whose password has one of the tags: id and hash."""
        query = {"claimedEmail": address, "passwordTag": {"$in": list(tags)}, "isActive": True}
        found = await self._users.find(query, _FIELDS).sort("_id", DESCENDING).limit(1).to_list()
        return (str(found[0]["_id"]), found[0]["password"]) if found else None
