"""Collection `agents`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from bson import ObjectId
from pymongo import ASCENDING, ReturnDocument
from pymongo.errors import DuplicateKeyError

from server.enforcement.agents.model import Agent, AgentChange, AgentFilter
from server.enforcement.errors import DuplicateAgent
from server.mongo import audit
from server.mongo.changes import set_fields
from server.mongo.client import Database, Document
from server.mongo.paging import Sort, find_page
from server.mongo.transactions import Transaction
from server.values.paging import Page, Slice
from server.values.unset import UNSET


class AgentRepository:
    """Where agents are kept. Implements StaffStore for standings."""

    def __init__(self, database: Database) -> None:
        self._agents = database["agents"]
        self._counters = database["counters"]

    async def insert(self, agent: Agent, password_hash: str) -> None:
        """Raises DuplicateAgent."""
        try:
            await audit.insert(self._agents, _to_document(agent) | {"password": password_hash})
        except DuplicateKeyError as error:
            raise DuplicateAgent from error

    async def insert_with_next_code(self, agent: Agent, password_hash: str) -> Agent:
        """The same with the next badge number that nobody has, which is also the username of who has none.

        Raises DuplicateAgent for the other names.
        """
        while True:
            counter = await self._counters.find_one_and_update(
                {"_id": "agents"}, {"$inc": {"count": 1}}, upsert=True, return_document=ReturnDocument.AFTER
            )
            assert counter is not None
            code = f"AGT-{counter['count']:03d}"
            numbered = replace(agent, code=code, username=agent.username or code.lower())
            try:
                await audit.insert(self._agents, _to_document(numbered) | {"password": password_hash})
            except DuplicateKeyError as error:
                # A number that somebody gave by hand, to a person or as a username: the next one.
                taken = (error.details or {}).get("keyPattern", {})
                if "agentCode" not in taken and (agent.username or "username" not in taken):
                    raise DuplicateAgent from error
            else:
                return numbered

    async def update(self, agent_id: str, change: AgentChange, now: datetime) -> None:
        """Writes all of a change but zones and whether the account is active, if something is new.

        Raises DuplicateAgent.
        """
        fields = {
            "agentCode": change.code,
            "name": change.name,
            "email": change.email,
            "username": change.username,
            "phone": change.phone,
        }
        written = {name: value for name, value in fields.items() if value is not UNSET}
        update: Document = {"$set": {"updatedAt": now} | {n: v for n, v in written.items() if v is not None}}
        if gone := {name: "" for name, value in written.items() if value is None}:
            update["$unset"] = gone
        differs = [{name: {"$exists": True} if value is None else {"$ne": value}} for name, value in written.items()]
        try:
            await audit.update(self._agents, {"_id": ObjectId(agent_id), "$or": differs}, update)
        except DuplicateKeyError as error:
            raise DuplicateAgent from error

    async def list(self, filters: AgentFilter, page: Page) -> Slice[Agent]:
        """By badge number."""
        active: Document = {"isActive": {"$in": [True, False]} if filters.is_active is None else filters.is_active}
        if filters.zone_ids is not None:
            active["assignedZones"] = {"$in": [ObjectId(zone_id) for zone_id in filters.zone_ids]}
        by_code: Sort = [("isActive", ASCENDING), ("agentCode", ASCENDING)]
        return await find_page(
            self._agents,
            active,
            page,
            sort=[("agentCode", ASCENDING)],
            after={"agentCode": {"$gt": page.after[0]}} if page.after else {},
            convert=from_document,
            position=lambda agent: [agent.code],
            index=by_code if filters.zone_ids is None else [("assignedZones", ASCENDING), *by_code],
        )

    async def find_with_password(self, agent_id: str) -> tuple[Agent, str] | None:
        """The account and the hash of its password."""
        return _with_password(await self._agents.find_one({"_id": ObjectId(agent_id)}))

    async def set_password(
        self, agent_id: str, new: str, now: datetime, *, old: str | None = None, one_time_until: datetime | None = None
    ) -> bool:
        """Stores the hash of another password; False when there is no such account, or its hash is not `old`."""
        fields: Document = {"password": new, "updatedAt": now}
        change: Document = {"$set": fields}
        if one_time_until:
            fields["oneTimePasswordUntil"] = one_time_until
        else:
            change["$unset"] = {"oneTimePasswordUntil": ""}
        known: Document = {"_id": ObjectId(agent_id)} | ({"password": old} if old else {})
        return await audit.update(self._agents, known, change) is not None

    async def delete(self, agent_id: str) -> bool:
        return await audit.delete(self._agents, {"_id": ObjectId(agent_id)}) is not None

    async def find(self, agent_id: str) -> Agent | None:
        document = await self._agents.find_one({"_id": ObjectId(agent_id)}, {"password": 0})
        return from_document(document) if document else None

    async def find_by_email(self, email: str) -> tuple[Agent, str] | None:
        """The account and the hash of its password."""
        return _with_password(await self._agents.find_one({"email": email}))

    async def find_by_code(self, code: str) -> tuple[Agent, str] | None:
        return _with_password(await self._agents.find_one({"agentCode": code}))

    async def find_by_username_or_code(self, username: str, code: str) -> tuple[Agent, str] | None:
        """Whose username it is; the agent with that badge number when it is nobody's."""
        found = await self._agents.find({"$or": [{"username": username}, {"agentCode": code}]}).to_list(2)
        # A username may read like the badge number of somebody else.
        found.sort(key=lambda document: document.get("username") != username)
        return _with_password(found[0] if found else None)

    async def ids_at(self, address: str) -> Sequence[str]:
        """Of the agents who sign in with an e-mail address, a username or a badge number."""
        name = address.strip()
        query = {"$or": [{"email": name.lower()}, {"username": name.lower()}, {"agentCode": name.upper()}]}
        return [str(document["_id"]) async for document in self._agents.find(query, {"_id": True})]

    async def names_of(self, ids: Collection[str]) -> dict[str, str]:
        """By id; those who are not there are left out."""
        found = self._agents.find({"_id": {"$in": [ObjectId(each) for each in ids]}}, {"name": True})
        return {str(document["_id"]): document["name"] async for document in found}

    async def set_active(self, account_id: str, now: datetime, tx: Transaction, *, active: bool) -> bool:
        return await set_fields(self._agents, ObjectId(account_id), {"isActive": active}, now, tx)

    async def set_zones(self, account_id: str, zone_ids: Sequence[str], now: datetime, tx: Transaction) -> bool:
        zones = {"assignedZones": [ObjectId(each) for each in zone_ids]}
        return await set_fields(self._agents, ObjectId(account_id), zones, now, tx)

    async def zones_of_active(self, agent_id: str) -> frozenset[str]:
        document = await self._agents.find_one({"_id": ObjectId(agent_id), "isActive": True}, {"assignedZones": 1})
        return frozenset(str(zone) for zone in document["assignedZones"]) if document else frozenset()

    async def is_active(self, agent_id: str) -> bool:
        return await self._agents.find_one({"_id": ObjectId(agent_id), "isActive": True}, {"_id": 1}) is not None


def _with_password(document: Document | None) -> tuple[Agent, str] | None:
    return (from_document(document), document["password"]) if document else None


def _to_document(agent: Agent) -> Document:
    document = {
        "_id": ObjectId(agent.id),
        "agentCode": agent.code,
        "name": agent.name,
        "email": agent.email,
        "phone": agent.phone,
        "username": agent.username,
        "assignedZones": [ObjectId(zone) for zone in agent.zone_ids],
        "isActive": agent.is_active,
        "createdAt": agent.created_at,
        "updatedAt": agent.updated_at,
        "oneTimePasswordUntil": agent.one_time_until,
    }
    return {name: value for name, value in document.items() if value is not None}


def from_document(document: Document) -> Agent:
    return Agent(
        id=str(document["_id"]),
        code=document["agentCode"],
        name=document["name"],
        email=document.get("email"),
        phone=document.get("phone"),
        zone_ids=tuple(str(zone) for zone in document["assignedZones"]),
        is_active=document["isActive"],
        created_at=document["createdAt"],
        updated_at=document.get("updatedAt"),
        username=document.get("username"),
        one_time_until=document.get("oneTimePasswordUntil"),
    )
