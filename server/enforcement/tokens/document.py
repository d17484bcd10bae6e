"""Documents of `ticketTokens`."""

from __future__ import annotations

from bson import Binary, ObjectId

from server.enforcement.tokens.model import LastScan, TicketToken, TokenStatus
from server.mongo.client import Document

TOKENS = "ticketTokens"


def token_document(token: TicketToken) -> Document:
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


def to_token(document: Document) -> TicketToken:
    return TicketToken(
        id=str(document["_id"]),
        ticket_id=str(document["ticketId"]),
        key_id=document["keyId"],
        seed=bytes(document["seed"]),
        hash=bytes(document["tokenHash"]),
        status=TokenStatus(document["status"]),
        created_at=document["createdAt"],
        expires_at=document["expiresAt"],
        revoked_at=document.get("revokedAt"),
        scan_count=document.get("scanCount", 0),
        last_scan=_last_scan(document),
    )


def _last_scan(document: Document) -> LastScan | None:
    if (at := document.get("usedAt")) is None:
        return None
    return LastScan(at, document["usedByIp"], document["usedByUserAgent"])
