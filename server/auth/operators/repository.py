"""Operators in the collection `operators`."""

from __future__ import annotations

from datetime import datetime

from bson import ObjectId
from pymongo import ReturnDocument
from pymongo.errors import DuplicateKeyError

from server.auth.addresses import Phone
from server.auth.errors import DuplicateOperator
from server.auth.operators.model import Operator
from server.auth.sign_ins.model import Standing
from server.mongo.client import Database, Document
from server.values.caller import Role

_ACTIVE = {"isActive": True}


class OperatorRepository:
    """Implements the OperatorStore port; for sign-ins Accounts, for StaffZones ZoneAssignments."""

    def __init__(self, database: Database) -> None:
        self._operators = database["operators"]

    async def standing_of(self, account_id: str) -> Standing | None:
        found = await self._operators.find_one({"_id": ObjectId(account_id), **_ACTIVE}, {"role": True})
        return Standing(_role(found)) if found else None

    async def zones_of(self, account_id: str) -> frozenset[str]:
        found = await self._operators.find_one({"_id": ObjectId(account_id), **_ACTIVE}, {"zoneIds": True})
        return frozenset(map(str, found["zoneIds"])) if found else frozenset()

    async def get(self, operator_id: str) -> Operator | None:
        document = await self._operators.find_one({"_id": ObjectId(operator_id)})
        return _operator(document) if document else None

    async def is_active(self, address: str) -> bool:
        return await self._operators.find_one(_active_at(address), {"_id": True}) is not None

    async def record_login(self, address: str, now: datetime) -> Operator | None:
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
