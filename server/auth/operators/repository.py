"""Operators in the collection `operators`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import suppress
from datetime import datetime

from bson import ObjectId
from pymongo import DESCENDING, ReturnDocument
from pymongo.errors import DuplicateKeyError

from server.auth.addresses import Phone, parse_phone
from server.auth.errors import DuplicateOperator, InvalidPhoneNumber
from server.auth.operators.model import Operator, OperatorFilter, Sight
from server.auth.sign_ins.model import Standing
from server.auth.standings.model import Rank
from server.mongo import audit
from server.mongo.changes import set_fields
from server.mongo.client import Database, Document
from server.mongo.paging import find_page
from server.mongo.transactions import Transaction
from server.values.caller import Role
from server.values.paging import Page, Slice

MOST_MERGED = 50
"""Zones whose operators are merged in order; those of more are sorted."""

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

    async def car_parks_of(self, account_id: str) -> frozenset[str]:
        found = await self._operators.find_one({"_id": ObjectId(account_id), **_ACTIVE}, {"carParks": True})
        return frozenset(found.get("carParks", ())) if found else frozenset()

    async def names_of(self, ids: Collection[str]) -> dict[str, str]:
        """By id; those who are not there are left out."""
        found = self._operators.find({"_id": {"$in": [ObjectId(each) for each in ids]}}, {"name": True})
        return {str(document["_id"]): document["name"] async for document in found}

    async def active_of(self, ids: Collection[str]) -> dict[str, Operator]:
        """By id; those who are not there or switched off are left out."""
        found = self._operators.find({"_id": {"$in": [ObjectId(each) for each in ids]}, **_ACTIVE})
        return {str(document["_id"]): _operator(document) async for document in found}

    async def ids_at(self, address: str) -> Sequence[str]:
        query = _at(address)
        return [str(document["_id"]) async for document in self._operators.find(query, {"_id": True})]

    async def set_active(self, account_id: str, now: datetime, tx: Transaction, *, active: bool) -> bool:
        return await set_fields(self._operators, ObjectId(account_id), {"isActive": active}, now, tx)

    async def set_zones(self, account_id: str, zone_ids: Sequence[str], now: datetime, tx: Transaction) -> bool:
        zones = {"zoneIds": [ObjectId(each) for each in zone_ids]}
        return await set_fields(self._operators, ObjectId(account_id), zones, now, tx)

    async def set_car_parks(self, account_id: str, codes: Sequence[str], now: datetime, tx: Transaction) -> bool:
        return await set_fields(self._operators, ObjectId(account_id), {"carParks": list(codes)}, now, tx)

    async def password_at(self, address: str) -> tuple[str, str] | None:
        """Id and hash of the active operator with an e-mail address, who has a password."""
        found = await self._operators.find_one({"email": address, **_ACTIVE}, {"password": True})
        return (str(found["_id"]), found["password"]) if found and "password" in found else None

    async def password_of(self, account_id: str) -> str | None:
        """The hash; None for one who has no password."""
        found = await self._operators.find_one({"_id": ObjectId(account_id)}, {"password": True})
        return found.get("password") if found else None

    async def set_password(self, account_id: str, hashed: str, now: datetime, tx: Transaction) -> bool:
        return await set_fields(self._operators, ObjectId(account_id), {"password": hashed}, now, tx)

    async def set_role(self, account_id: str, role: Role, now: datetime, tx: Transaction) -> bool:
        return await set_fields(self._operators, ObjectId(account_id), {"role": role.value}, now, tx)

    async def rank_of(self, account_id: str, tx: Transaction) -> Rank | None:
        fields = {"role": True, "zoneIds": True}
        found = await self._operators.find_one({"_id": ObjectId(account_id)}, fields, session=tx)
        return Rank(_role(found), frozenset(map(str, found["zoneIds"]))) if found else None

    async def delete(self, account_id: str, tx: Transaction) -> bool:
        return await audit.delete(self._operators, {"_id": ObjectId(account_id)}, tx) is not None

    async def has_super_admin(self, tx: Transaction) -> bool:
        # Two transactions, each of which takes one of the last two away, would not see each other: here they meet.
        await self._counters.update_one({"_id": "superAdmins"}, {"$inc": {"changes": 1}}, upsert=True, session=tx)
        query = {"role": Role.SUPER_ADMIN.value, **_ACTIVE}
        return await self._operators.find_one(query, {"_id": True}, session=tx) is not None

    async def record_login_of(self, account_id: str, now: datetime) -> Operator | None:
        """The active operator with an id, signed in now; None when there is none."""
        document = await self._operators.find_one_and_update(
            {"_id": ObjectId(account_id), **_ACTIVE},
            {"$set": {"lastLoginAt": now}},
            return_document=ReturnDocument.AFTER,
        )
        return _operator(document) if document else None

    async def get(self, operator_id: str, tx: Transaction | None = None) -> Operator | None:
        document = await self._operators.find_one({"_id": ObjectId(operator_id)}, session=tx)
        return _operator(document) if document else None

    async def list(self, sight: Sight, filters: OperatorFilter, page: Page) -> Slice[Operator]:
        """The newest first."""
        return await find_page(
            self._operators,
            _matching(sight, filters),
            page,
            sort=[("_id", DESCENDING)],
            after={"_id": {"$lt": page.after[0]}} if page.after else {},
            convert=_operator,
            position=lambda operator: [ObjectId(operator.id)],
        )

    async def change_profile(self, operator: Operator, now: datetime, tx: Transaction) -> None:
        """Writes name, number and address. Raises DuplicateOperator."""
        try:
            await set_fields(self._operators, ObjectId(operator.id), _profile(operator), now, tx)
        except DuplicateKeyError as error:
            raise DuplicateOperator from error

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
            **{name: value for name, value in _profile(operator).items() if value is not None},
            "role": operator.role.value,
            "zoneIds": [ObjectId(zone_id) for zone_id in operator.zone_ids],
            "carParks": list(operator.car_parks),
            "isActive": operator.is_active,
            "createdAt": operator.created_at,
            "updatedAt": operator.updated_at,
        }
        try:
            await audit.insert(self._operators, document)
        except DuplicateKeyError as error:
            raise DuplicateOperator from error


def _profile(operator: Operator) -> Document:
    phone = operator.phone
    return {
        "name": operator.name,
        "phone": phone.given if phone else None,
        "phoneE164": phone.e164 if phone else None,
        "email": operator.email,
    }


def _at(address: str) -> Document:
    """Finds whoever signs in with a number or an address, however it is written."""
    if "@" not in address:
        with suppress(InvalidPhoneNumber):
            return {"phoneE164": parse_phone(address).e164}
    return {"email": address.strip().lower()}


def _matching(sight: Sight, filters: OperatorFilter) -> Document:
    """Says for each role, state and zone what to look for: MongoDB then scans an index for each, and merges them."""
    limits = _at(filters.address) if filters.address else {}
    states = (True, False) if filters.is_active is None else (filters.is_active,)
    wanted = filters.roles if filters.roles is not None else [filters.role] if filters.role else list(Role)
    roles = [role for role in sight.roles if role in wanted]
    zones = None if filters.zone_id is None else {filters.zone_id}
    own = {"_id": ObjectId(sight.own_id), "isActive": {"$in": states}, **limits}
    own |= {"role": {"$in": [role.value for role in wanted]}} if len(wanted) < len(Role) else {}
    own |= {"zoneIds": ObjectId(filters.zone_id)} if filters.zone_id else {}
    if sight.zone_ids is not None:
        zones = set(sight.zone_ids) if zones is None else zones & set(sight.zone_ids)
    of_zones: list[Document] = [{}] if zones is None else [{"zoneIds": ObjectId(each)} for each in sorted(zones)]
    if len(of_zones) > MOST_MERGED:
        of_zones = [{"zoneIds": {"$in": [each["zoneIds"] for each in of_zones]}}]
    others = [
        {**of_zone, "role": role.value, "isActive": state, **limits}
        for of_zone in of_zones
        for role in roles
        for state in states
    ]
    return {"$or": [*others, own]}


def _active_at(address: str) -> Document:
    """Finds the active operator with an E.164 number or an e-mail address."""
    return {"email" if "@" in address else "phoneE164": address, **_ACTIVE}


def _operator(document: Document) -> Operator:
    return Operator(
        id=str(document["_id"]),
        name=document["name"],
        phone=Phone(document["phone"], document["phoneE164"]) if document.get("phoneE164") else None,
        role=_role(document),
        is_active=document["isActive"],
        created_at=document["createdAt"],
        updated_at=document.get("updatedAt"),
        email=document.get("email"),
        zone_ids=tuple(map(str, document["zoneIds"])),
        car_parks=tuple(document.get("carParks", ())),
        last_login_at=document.get("lastLoginAt"),
    )


def _role(document: Document) -> Role:
    return Role(document["role"])
