"""Operators in the collection `operators`."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime

from bson import ObjectId
from pymongo import ReturnDocument
from pymongo.errors import DuplicateKeyError

from server.auth.addresses import Phone, parse_phone
from server.auth.errors import DuplicateOperator, InvalidPhoneNumber
from server.auth.operators.model import Operator
from server.auth.sign_ins.model import Standing
from server.mongo.changes import set_fields
from server.mongo.client import Database, Document
from server.mongo.transactions import Transaction
from server.values.caller import Role

_ACTIVE = {"isActive": True}


class OperatorRepository:
    """Where operators are kept. Implements the OperatorStore port of standings; for sign-ins Accounts, for StaffZones
    ZoneAssignments.
    """

    def __init__(self, database: Database) -> None:
        self._operators = database["operators"]
        self._counters = database["counters"]

    async def standing_of(self, account_id: str) -> Standing | None:
        found = await self._operators.find_one({"_id": ObjectId(account_id), **_ACTIVE}, {"role": True})
        return Standing(_role(found)) if found else None

    async def zones_of(self, account_id: str) -> frozenset[str]:
        found = await self._operators.find_one({"_id": ObjectId(account_id), **_ACTIVE}, {"zoneIds": True})
        return frozenset(map(str, found["zoneIds"])) if found else frozenset()

    async def ids_at(self, address: str) -> Sequence[str]:
        query: Document = {"email": address.strip().lower()}
        if "@" not in address:
            with suppress(InvalidPhoneNumber):
                query = {"phoneE164": parse_phone(address).e164}
        return [str(document["_id"]) async for document in self._operators.find(query, {"_id": True})]

    async def set_active(self, account_id: str, now: datetime, tx: Transaction, *, active: bool) -> bool:
        return await set_fields(self._operators, ObjectId(account_id), {"isActive": active}, now, tx)

    async def set_zones(self, account_id: str, zone_ids: Sequence[str], now: datetime, tx: Transaction) -> bool:
        zones = {"zoneIds": [ObjectId(each) for each in zone_ids]}
        return await set_fields(self._operators, ObjectId(account_id), zones, now, tx)

    async def set_role(self, account_id: str, role: Role, now: datetime, tx: Transaction) -> bool:
        return await set_fields(self._operators, ObjectId(account_id), {"role": role.value}, now, tx)

    async def role_of(self, account_id: str, tx: Transaction) -> Role | None:
        found = await self._operators.find_one({"_id": ObjectId(account_id)}, {"role": True}, session=tx)
        return _role(found) if found else None

    async def has_super_admin(self, tx: Transaction) -> bool:
        # Two transactions, each of which takes one of the last two away, would not see each other: here they meet.
        await self._counters.update_one({"_id": "superAdmins"}, {"$inc": {"changes": 1}}, upsert=True, session=tx)
        query = {"role": Role.SUPER_ADMIN.value, **_ACTIVE}
        return await self._operators.find_one(query, {"_id": True}, session=tx) is not None

    async def get(self, operator_id: str) -> Operator | None:
        document = await self._operators.find_one({"_id": ObjectId(operator_id)})
        return _operator(document) if document else None

    async def is_active(self, address: str) -> bool:
        """Whether there is an active operator with an E.164 number or e-mail address."""
        return await self._operators.find_one(_active_at(address), {"_id": True}) is not None

    async def record_login(self, address: str, now: datetime) -> Operator | None:
        """The active operator at an address, signed in now; None when there is none."""
        document = await self._operators.find_one_and_update(
            _active_at(address), {"$set": {"lastLoginAt": now}}, return_document=ReturnDocument.AFTER
        )
        return _operator(document) if document else None

    async def insert(self, operator: Operator) -> None:
        """Raises DuplicateOperator."""
        document = {
            "_id": ObjectId(operator.id),
            "name": operator.name,
            "phone": operator.phone.given,
            "phoneE164": operator.phone.e164,
            "role": operator.role.value,
            "zoneIds": [ObjectId(zone_id) for zone_id in operator.zone_ids],
            "isActive": operator.is_active,
            "createdAt": operator.created_at,
            "updatedAt": operator.updated_at,
        }
        if operator.email:
            document["email"] = operator.email
        try:
            await self._operators.insert_one(document)
        except DuplicateKeyError as error:
            raise DuplicateOperator from error


def _active_at(address: str) -> Document:
    """Finds the active operator with an E.164 number or an e-mail address."""
    return {"email" if "@" in address else "phoneE164": address, **_ACTIVE}


def _operator(document: Document) -> Operator:
    return Operator(
        id=str(document["_id"]),
        name=document["name"],
        phone=Phone(document["phone"], document["phoneE164"]),
        role=_role(document),
        is_active=document["isActive"],
        created_at=document["createdAt"],
        updated_at=document.get("updatedAt"),
        email=document.get("email"),
        zone_ids=tuple(map(str, document["zoneIds"])),
        last_login_at=document.get("lastLoginAt"),
    )


def _role(document: Document) -> Role:
    return Role(document["role"])
