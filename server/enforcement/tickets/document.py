"""Violation tickets ↔ documents of `tickets`, and the counters of their numbers."""

from __future__ import annotations

from bson import ObjectId

from server.enforcement.tickets.model import PaymentMethod, Position, Reason, Status, Ticket
from server.engine.operation import Fields
from server.mongo.client import Document
from server.mongo.money import to_decimal128, to_millimes
from server.mongo.plate import plate_fields, plate_of

TICKETS = "tickets"
COUNTERS = "counters"


def ticket_document(ticket: Ticket) -> Document:
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


def to_ticket(document: Fields) -> Ticket:
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
