"""Violation tickets ↔ documents of `tickets`, and what is kept of the latest."""

from __future__ import annotations

from bson import ObjectId

from server.enforcement.tickets.model import PaymentMethod, Position, Purpose, Reason, Status, Ticket, TicketPhoto
from server.engine.operation import Fields, Update
from server.mongo.client import Document
from server.mongo.money import to_decimal128, to_millimes
from server.mongo.plate import plate_fields, plate_of

TICKETS = "tickets"
LATEST = "latestFines"
"""Of each agent, plate and zone the fine that was issued last, by which a second tap is known."""


def ticket_document(ticket: Ticket) -> Document:
    return {name: value for name, value in _fields(ticket).items() if value is not None}


def ticket_change(document: Fields, after: Ticket) -> Update:
    """What makes of a ticket as it was read the one it is now; only if nobody moved it on meanwhile."""
    fields = _fields(after)
    fresh = {name: value for name, value in fields.items() if value is not None and document.get(name) != value}
    gone = [name for name, value in fields.items() if value is None and name in document]
    return Update(TICKETS, document["_id"], fresh, unset=gone, seen=("status", "fineAmount"))


def _fields(ticket: Ticket) -> Document:
    """None stands for a field that is not there."""
    position = ticket.position
    return {
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
        "photos": [photo_reference(each) for each in ticket.photos] or None,
        "appealReason": ticket.appeal_reason,
        "appealedAt": ticket.appealed_at,
        "appealedBy": _object_id(ticket.appealed_by),
        "rejectedAt": ticket.rejected_at,
        "rejectionReason": ticket.rejection_reason,
        "dismissedAt": ticket.dismissed_at,
        "dismissalReason": ticket.dismissal_reason,
        "decidedBy": _object_id(ticket.decided_by),
        "sabotRemovedAt": ticket.sabot_removed_at,
        "sabotRemovedBy": _object_id(ticket.sabot_removed_by),
        "createdAt": ticket.created_at,
        "updatedAt": ticket.updated_at,
    }


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
        photos=tuple(TicketPhoto(str(each["_id"]), Purpose(each["purpose"])) for each in document.get("photos", ())),
        paid_at=document.get("paidAt"),
        payment_method=PaymentMethod(method) if method else None,
        appeal_reason=document.get("appealReason"),
        appealed_at=document.get("appealedAt"),
        appealed_by=_hex(document.get("appealedBy")),
        rejected_at=document.get("rejectedAt"),
        rejection_reason=document.get("rejectionReason"),
        dismissed_at=document.get("dismissedAt"),
        dismissal_reason=document.get("dismissalReason"),
        decided_by=_hex(document.get("decidedBy")),
        sabot_removed_at=document.get("sabotRemovedAt"),
        sabot_removed_by=_hex(document.get("sabotRemovedBy")),
    )


def photo_reference(photo: TicketPhoto) -> Document:
    """What a ticket's document holds of a photo."""
    return {"_id": ObjectId(photo.id), "purpose": photo.purpose}


def _object_id(text: str | None) -> ObjectId | None:
    return ObjectId(text) if text else None


def _hex(object_id: ObjectId | None) -> str | None:
    return str(object_id) if object_id else None
