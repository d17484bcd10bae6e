"""Accounts in the collection `users`, for those who manage them."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from bson import ObjectId, Regex
from pymongo import ASCENDING, DESCENDING
from pymongo.errors import DuplicateKeyError

from server.auth.drivers.model import Driver, Profile
from server.auth.drivers.repository import CLAIM_PREFIX, address_in_place, driver_of
from server.auth.errors import DuplicateAccount
from server.auth.users.model import UserSearch
from server.mongo import audit
from server.mongo.client import Database, Document
from server.mongo.paging import Sort, find_page
from server.mongo.transactions import Transaction
from server.values.paging import Page, Position, Slice

ANY_STANDING: Document = {"$in": [True, False]}
"""Names both, for indexes that have it before the order: each is scanned, and both are merged."""
_LAST = "\U0010ffff"


class UserRepository:
    def __init__(self, database: Database) -> None:
        self._users = database["users"]

    async def insert(self, user_id: str, email: str, profile: Profile, now: datetime) -> None:
        """An account whose address nobody has proven. Raises DuplicateAccount."""
        phone = profile.phone
        said: Document = {"firstName": profile.first_name, "lastName": profile.last_name}
        said |= {"phone": phone and phone.given, "phoneE164": phone and phone.e164}
        try:
            await audit.insert(
                self._users,
                {
                    "_id": ObjectId(user_id),
                    "email": email,
                    "isEmailVerified": False,
                    "isActive": True,
                    "vehicles": [],
                    "createdAt": now,
                    "updatedAt": None,
                    **{name: value for name, value in said.items() if value},
                },
            )
        except DuplicateKeyError as error:
            raise DuplicateAccount from error

    async def correct_email(self, user_id: str, email: str, now: datetime) -> bool:
        """False when the account has the address already, its own is proven, or it is gone. Raises DuplicateAccount."""
        claim = {"_id": ObjectId(user_id), "claimedEmail": {"$exists": True, "$ne": email}}
        # It stays a claim: somebody has its password, and must not come into the account of the address with it.
        fresh = {"email": f"{CLAIM_PREFIX}{email} {user_id}", "claimedEmail": email, "updatedAt": now}
        if await audit.update(self._users, claim, {"$set": fresh}) is not None:
            return True
        unproven = {"_id": ObjectId(user_id), "isEmailVerified": {"$ne": True}, "email": {"$ne": email}}
        unproven |= {"claimedEmail": None}
        try:
            changed = await audit.update(self._users, unproven, {"$set": {"email": email, "updatedAt": now}})
        except DuplicateKeyError as error:
            raise DuplicateAccount from error
        return changed is not None

    async def move(self, user_id: str, email: str, now: datetime, tx: Transaction) -> None:
        """To an address that is proven. Raises DuplicateAccount."""
        change = {
            "$set": {"email": email, "isEmailVerified": True, "updatedAt": now},
            "$unset": {"claimedEmail": "", "passwordTag": ""},
        }
        try:
            await self._users.update_one({"_id": ObjectId(user_id)}, change, session=tx)
        except DuplicateKeyError as error:
            raise DuplicateAccount from error

    async def list(self, search: UserSearch, page: Page) -> Slice[Driver]:
        """The newest first; those found by the beginning of an address or a number in the order of it, of addresses
        those first that are only claimed.
        """
        query: Document = {"isActive": ANY_STANDING if search.is_active is None else search.is_active}
        sort, index = _order(search)
        if search.email is not None:
            # Also that of an address that is only claimed: one scan of each, in the order of what is stored.
            text = re.escape(search.email)
            query["email"] = {"$in": [Regex(f"^{text}"), Regex(f"^{CLAIM_PREFIX}{text}")]}
        elif search.phone is not None:
            query["phoneE164"] = _beginning(search.phone)
        elif search.plate_key is not None:
            query["vehicles.licensePlate"] = search.plate_key
        return await find_page(
            self._users,
            query,
            page,
            sort=sort,
            after=_after(search, page.after) if page.after else {},
            convert=driver_of,
            position=lambda driver: _position(search, driver),
            index=index,
        )


def _beginning(text: str) -> dict[str, Any]:
    return {"$gte": text, "$lt": text + _LAST}


def _order(search: UserSearch) -> tuple[Sort, Sort]:
    """The order of a list, and the index that has it."""
    standing = ("isActive", ASCENDING)
    if search.email is not None:
        by_email: Sort = [("email", ASCENDING)]
        return by_email, [standing, *by_email]
    if search.phone is not None:
        by_phone: Sort = [("phoneE164", ASCENDING), ("_id", ASCENDING)]
        return by_phone, [standing, *by_phone]
    newest: Sort = [("_id", DESCENDING)]
    plate: Sort = [("vehicles.licensePlate", ASCENDING)] if search.plate_key is not None else []
    return newest, [*plate, standing, *newest]


def _position(search: UserSearch, driver: Driver) -> Position:
    if search.email is not None:
        return [address_in_place(driver)]
    if search.phone is not None:
        return [driver.phone.e164 if driver.phone else "", ObjectId(driver.id)]
    return [ObjectId(driver.id)]


def _after(search: UserSearch, position: Position) -> Document:
    if search.email is not None:
        return {"email": {"$gt": position[0]}}
    if search.phone is not None:
        phone, last = position
        # The bound is what the index begins at; few accounts share a number.
        return {"phoneE164": {"$gte": phone}, "$or": [{"phoneE164": {"$gt": phone}}, {"_id": {"$gt": last}}]}
    return {"_id": {"$lt": position[0]}}
