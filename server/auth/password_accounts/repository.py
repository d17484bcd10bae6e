"""Passwords of drivers, in the collection `users`."""

from __future__ import annotations

from datetime import datetime

from bson import ObjectId

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

    async def set(self, driver_id: str, hashed: str, now: datetime, tx: Transaction) -> None:
        await set_fields(self._users, ObjectId(driver_id), {"password": hashed}, now, tx)
