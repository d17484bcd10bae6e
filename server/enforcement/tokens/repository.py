"""Collections `ticketTokens` and `ticketAccess`."""

from __future__ import annotations

from datetime import datetime

from bson import Binary, ObjectId

from server.enforcement.tokens.model import Scan, TicketToken, TokenStatus
from server.mongo.client import Database, Document
from server.mongo.transactions import Transaction


class TicketTokenRepository:
    def __init__(self, database: Database) -> None:
        self._tokens = database["ticketTokens"]
        self._access = database["ticketAccess"]

    async def insert(self, token: TicketToken, tx: Transaction) -> None:
        await self._tokens.insert_one(_to_document(token), session=tx)

    async def revoke_of(self, ticket_id: str, now: datetime, tx: Transaction) -> None:
        await self._tokens.update_many(
            {"ticketId": ObjectId(ticket_id), "status": TokenStatus.ACTIVE},
            {"$set": {"status": TokenStatus.REVOKED, "revokedAt": now, "updatedAt": now}},
            session=tx,
        )

    async def scanned(self, token_hash: bytes, scan: Scan, now: datetime) -> TicketToken | None:
        """Notes the scan and gives the token, in one step; a scan of one that is no good is noted, too."""
        seen = {"usedAt": now, "usedByIp": scan.address, "usedByUserAgent": scan.user_agent}
        document = await self._tokens.find_one_and_update({"tokenHash": Binary(token_hash)}, {"$set": seen})
        return _from_document(document) if document else None

    async def latest_of(self, ticket_id: str) -> TicketToken | None:
        """The newest active token of a ticket; when none is active, the newest one."""
        # "active" sorts before "revoked".
        document = await self._tokens.find_one({"ticketId": ObjectId(ticket_id)}, sort=[("status", 1), ("_id", -1)])
        return _from_document(document) if document else None

    async def grant(self, user_id: str, ticket_id: str, now: datetime) -> None:
        key = {"userId": ObjectId(user_id), "ticketId": ObjectId(ticket_id)}
        await self._access.update_one(key, {"$setOnInsert": {"createdAt": now}}, upsert=True)

    async def is_granted(self, user_id: str, ticket_id: str) -> bool:
        key = {"userId": ObjectId(user_id), "ticketId": ObjectId(ticket_id)}
        return await self._access.find_one(key, {"_id": 1}) is not None


def _to_document(token: TicketToken) -> Document:
    return {
        "_id": ObjectId(token.id),
        "ticketId": ObjectId(token.ticket_id),
        "keyId": token.key_id,
        "seed": Binary(token.seed),
        "tokenHash": Binary(token.hash),
        "status": token.status,
        "expiresAt": token.expires_at,
        "createdAt": token.created_at,
        "updatedAt": token.created_at,
    }


def _from_document(document: Document) -> TicketToken:
    return TicketToken(
        id=str(document["_id"]),
        ticket_id=str(document["ticketId"]),
        key_id=document["keyId"],
        seed=bytes(document["seed"]),
        hash=bytes(document["tokenHash"]),
        status=TokenStatus(document["status"]),
        created_at=document["createdAt"],
        expires_at=document["expiresAt"],
    )
