"""Collection `tickets`, and the counters of their numbers."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bson import ObjectId
from pymongo import ReturnDocument

from server.enforcement.tickets.model import (
    Issuer,
    PaymentMethod,
    Position,
    Reason,
    Status,
    Ticket,
    TicketView,
    states_before,
)
from server.mongo.client import Database, Document
from server.mongo.money import to_decimal128, to_millimes
from server.mongo.plate import plate_fields, plate_of
from server.mongo.transactions import Transaction


def _issuers(collection: str, field: str, *shown: str) -> Document:
    return {
        "$lookup": {
            "from": collection,
            "localField": field,
            "foreignField": "_id",
            "pipeline": [{"$project": dict.fromkeys(shown, 1)}],
            "as": collection,
        }
    }


# Who issued it comes with the ticket, in one round trip; passwords and numbers do not.
_WITH_ISSUER = [
    _issuers("agents", "agentId", "agentCode", "name", "email"),
    _issuers("operators", "operatorId", "name"),
]


class TicketRepository:
    def __init__(self, database: Database) -> None:
        self._tickets = database["tickets"]
        self._counters = database["counters"]

    async def next_count(self, day: str) -> int:
        """1 for the first ticket of a day; never the same twice. Outside transactions: a number may be lost, not given
        twice, and issuing tickets at the same time does not conflict.
        """
        counter: Document = await self._counters.find_one_and_update(  # type: ignore[assignment]  # upserted: never None
            {"_id": f"tickets:{day}"}, {"$inc": {"count": 1}}, upsert=True, return_document=ReturnDocument.AFTER
        )
        count: int = counter["count"]
        return count

    async def insert(self, ticket: Ticket, tx: Transaction) -> None:
        await self._tickets.insert_one(_to_document(ticket), session=tx)

    async def find(self, ticket_id: str, tx: Transaction | None = None) -> TicketView | None:
        return await self._find({"_id": ObjectId(ticket_id)}, tx)

    async def find_by_number(self, number: str) -> TicketView | None:
        return await self._find({"ticketNumber": number}, None)

    async def _find(self, match: dict[str, Any], tx: Transaction | None) -> TicketView | None:
        cursor = await self._tickets.aggregate([{"$match": match}, *_WITH_ISSUER], session=tx)
        found = await cursor.to_list(1)
        return _view(found[0]) if found else None

    async def pay(self, ticket_id: str, fine: int, method: PaymentMethod, now: datetime, tx: Transaction) -> bool:
        """Marks a ticket as paid. False when it cannot be paid any more, or its fine is another one by now."""
        result = await self._tickets.update_one(
            {
                "_id": ObjectId(ticket_id),
                "status": {"$in": sorted(states_before(Status.PAID))},
                "fineAmount": to_decimal128(fine),
            },
            {"$set": {"status": Status.PAID, "paidAt": now, "paymentMethod": method, "updatedAt": now}},
            session=tx,
        )
        return result.modified_count == 1


def _to_document(ticket: Ticket) -> Document:
    position = ticket.position
    document = {
        "_id": ObjectId(ticket.id),
        "ticketNumber": ticket.number,
        "position": {"type": "Point", "coordinates": [position.longitude, position.latitude]},
        "address": ticket.address,
        "parkingSessionId": _object_id(ticket.session_id),
        "userId": _object_id(ticket.user_id),
        "agentId": _object_id(ticket.agent_id),
        "operatorId": _object_id(ticket.operator_id),
        "parkingZoneId": ObjectId(ticket.zone_id),
        **plate_fields(ticket.plate),
        "reason": ticket.reason,
        "fineAmount": to_decimal128(ticket.fine),
        "status": ticket.status,
        "issuedAt": ticket.issued_at,
        "dueDate": ticket.due_date,
        "paidAt": ticket.paid_at,
        "paymentMethod": ticket.payment_method,
        "notes": ticket.notes,
        "evidencePhotos": list(ticket.evidence_photos),
        "appealReason": ticket.appeal_reason,
        "appealedAt": ticket.appealed_at,
        "createdAt": ticket.created_at,
        "updatedAt": ticket.updated_at,
    }
    return {name: value for name, value in document.items() if value is not None}


def _view(document: Document) -> TicketView:
    ticket = _from_document(document)
    return TicketView(ticket, _issuer(ticket, document["agents"], document["operators"]))


def _issuer(ticket: Ticket, agents: list[Document], operators: list[Document]) -> Issuer:
    if agents:
        return Issuer(str(agents[0]["_id"]), agents[0]["name"], agents[0]["agentCode"], agents[0]["email"])
    if operators and ticket.agent_id is None:
        return Issuer(str(operators[0]["_id"]), operators[0]["name"])
    return Issuer(ticket.agent_id or ticket.operator_id or "", "")  # the account is gone; its id is what is left


def _from_document(document: Document) -> Ticket:
    method = document.get("paymentMethod")
    return Ticket(
        id=str(document["_id"]),
        number=document["ticketNumber"],
        zone_id=str(document["parkingZoneId"]),
        plate=plate_of(document),
        reason=Reason(document["reason"]),
        fine=to_millimes(document["fineAmount"]),
        status=Status(document["status"]),
        issued_at=document["issuedAt"],
        due_date=document["dueDate"],
        created_at=document["createdAt"],
        updated_at=document["updatedAt"],
        position=Position(*document["position"]["coordinates"]),
        address=document.get("address"),
        session_id=_hex(document.get("parkingSessionId")),
        user_id=_hex(document.get("userId")),
        agent_id=_hex(document.get("agentId")),
        operator_id=_hex(document.get("operatorId")),
        notes=document.get("notes"),
        evidence_photos=tuple(document["evidencePhotos"]),
        paid_at=document.get("paidAt"),
        payment_method=PaymentMethod(method) if method else None,
        appeal_reason=document.get("appealReason"),
        appealed_at=document.get("appealedAt"),
    )


def _object_id(text: str | None) -> ObjectId | None:
    return ObjectId(text) if text else None


def _hex(object_id: ObjectId | None) -> str | None:
    return str(object_id) if object_id else None
