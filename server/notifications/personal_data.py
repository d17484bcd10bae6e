"""What is kept of drivers here: what they were told, and what became of it. Implements auth's Keeper."""

from __future__ import annotations

from collections.abc import Mapping

from bson import ObjectId
from pymongo import DESCENDING

from server.auth.personal_data.model import Row, Section
from server.mongo.client import Database, Document
from server.notifications.deliveries.document import MESSAGES
from server.notifications.deliveries.repository import STOPPED
from server.notifications.document import NOTICES


class NoticesOfDrivers:
    def __init__(self, database: Database) -> None:
        self._notices = database[NOTICES]
        self._messages = database[MESSAGES]
        self._stopped = database[STOPPED]

    async def require_erasable(self, user_id: str) -> None:
        """Nothing stands in the way."""

    async def export(self, user_id: str, most: int) -> Mapping[str, Section]:
        own = {"userId": ObjectId(user_id)}
        found = await self._notices.find(own).sort([("at", DESCENDING), ("_id", DESCENDING)]).to_list(most + 1)
        return {"notifications": Section([_row(each) for each in found[:most]], len(found) <= most)}

    async def erase(self, user_id: str) -> bool:
        own = {"userId": ObjectId(user_id)}
        await self._messages.delete_many(own)
        await self._notices.delete_many(own)
        await self._stopped.delete_many(own)
        return True


def _row(document: Document) -> Row:
    return {
        "id": document["_id"],
        "kind": document["kind"],
        "subject": document["subject"],
        "facts": {name: str(value) for name, value in document["facts"].items()},
        "state": document["state"],
        "created_at": document["at"],
        "read_at": document.get("readAt"),
    }
