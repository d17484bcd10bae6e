"""Documents of `ticketTokens`."""

from __future__ import annotations

from bson import Binary, ObjectId

from server.enforcement.tokens.model import TicketToken, TokenStatus
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
    )
