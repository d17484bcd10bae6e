"""Collections `ticketTokens` and `ticketAccess`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bson import Binary, ObjectId

from server.enforcement.tokens.document import TOKENS, to_token
from server.enforcement.tokens.model import Scan, TicketToken
from server.mongo.client import Database


class TicketTokenRepository:
    def __init__(self, database: Database) -> None:
        self._tokens = database[TOKENS]
        self._access = database["ticketAccess"]

    async def scanned(self, token_hash: bytes, scan: Scan, now: datetime) -> TicketToken | None:
        """Notes the scan and gives the token, in one step; a scan of one that is no good is noted, too."""
        seen = {"usedAt": now, "usedByIp": scan.address, "usedByUserAgent": scan.user_agent}
        document = await self._tokens.find_one_and_update(
            {"tokenHash": Binary(token_hash)}, {"$set": seen, "$inc": {"scanCount": 1}}
        )
        return to_token(document) if document else None

    async def latest_of(self, ticket_id: str) -> TicketToken | None:
        """The newest active token of a ticket; when none is active, the newest one."""
        # "active" sorts before "revoked".
        document = await self._tokens.find_one({"ticketId": ObjectId(ticket_id)}, sort=[("status", 1), ("_id", -1)])
        return to_token(document) if document else None

    async def grant(self, user_id: str, ticket_id: str, now: datetime) -> None:
        key = {"userId": ObjectId(user_id), "ticketId": ObjectId(ticket_id)}
        await self._access.update_one(key, {"$setOnInsert": {"createdAt": now}}, upsert=True)

    async def granted_to(self, user_id: str, most: int) -> Sequence[str]:
        found = self._access.find({"userId": ObjectId(user_id)}, {"ticketId": 1}, sort=[("ticketId", -1)], limit=most)
        return [str(each["ticketId"]) async for each in found]

    async def is_granted(self, user_id: str, ticket_id: str) -> bool:
        key = {"userId": ObjectId(user_id), "ticketId": ObjectId(ticket_id)}
        return await self._access.find_one(key, {"_id": 1}) is not None
