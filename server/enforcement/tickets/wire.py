"""parkup.enforcement.v1 tickets ↔ domain."""

from __future__ import annotations

import base64

from parkup.common.v1.payment_method_pb2 import PaymentMethod as MethodMessage
from parkup.enforcement.v1 import violation_ticket_service_pb2 as pb
from parkup.enforcement.v1.agent_pb2 import TicketIssuer
from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicket as TicketMessage
from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicketQrCode
from server.enforcement.tickets.model import (
    Issuer,
    PaymentMethod,
    Position,
    Purpose,
    Reason,
    Status,
    TicketView,
    Violation,
)
from server.enforcement.tickets.operations import IssuedTicket
from server.enforcement.tokens.service import WrittenToken
from server.rpc.wire import (
    geo_point,
    instant,
    optional_timestamp,
    plate_from_wire,
    plate_to_wire,
    position_of,
    timestamp,
)
from server.values.money import millimes_from_wire, millimes_to_wire

REASONS = {reason: TicketMessage.Reason.Value(f"REASON_{reason.name}") for reason in Reason}
REASONS_BACK = {number: reason for reason, number in REASONS.items()}
STATUSES = {status: TicketMessage.Status.Value(f"STATUS_{status.name}") for status in Status}
STATUSES_BACK = {number: status for status, number in STATUSES.items()}
_METHODS = {method: MethodMessage.Value(f"PAYMENT_METHOD_{method.name}") for method in PaymentMethod}
_METHODS_BACK = {number: method for method, number in _METHODS.items()}


def violation_from_wire(request: pb.IssueViolationTicketRequest) -> Violation:
    """Raises InvalidLicensePlate, and InvalidArgument for an amount with a fourth decimal or a time that is none."""
    return Violation(
        plate=plate_from_wire(request.plate, request.license_plate),
        reason=REASONS_BACK[request.reason],
        agent_id=request.agent_id.lower() or None,
        zone_id=request.zone_id.lower() or None,
        position=Position(*position_of(request.position)) if request.HasField("position") else None,
        address=request.address or None,
        session_id=request.session_id.lower() or None,
        fine=millimes_from_wire(request.fine_amount, "fine_amount") if request.HasField("fine_amount") else None,
        issued_at=instant(request.issued_at, "issued_at") if request.HasField("issued_at") else None,
        due_date=instant(request.due_date, "due_date") if request.HasField("due_date") else None,
        notes=request.notes or None,
        evidence_photos=tuple(request.evidence_photos),
        photo_ids=tuple(dict.fromkeys(each.lower() for each in request.photo_ids)),
    )


def method_from_wire(request: pb.PayViolationTicketRequest) -> PaymentMethod:
    return _METHODS_BACK[request.payment_method]


def shown_amount(request: pb.PayViolationTicketRequest) -> int | None:
    return millimes_from_wire(request.amount, "amount") if request.HasField("amount") else None


def ticket_to_wire(view: TicketView) -> TicketMessage:
    ticket = view.ticket
    return TicketMessage(
        id=ticket.id,
        ticket_number=ticket.number,
        position=geo_point(ticket.position.longitude, ticket.position.latitude),
        address=ticket.address,
        session_id=ticket.session_id,
        user_id=ticket.user_id,
        agent_id=ticket.agent_id,
        issuer=issuer_to_wire(view.issuer),
        zone_id=ticket.zone_id,
        plate=plate_to_wire(ticket.plate),
        license_plate=ticket.plate.formatted,
        reason=REASONS[ticket.reason],
        fine_amount=millimes_to_wire(ticket.fine),
        status=STATUSES[ticket.status],
        issued_at=timestamp(ticket.issued_at),
        due_date=timestamp(ticket.due_date),
        paid_at=optional_timestamp(ticket.paid_at),
        payment_method=_METHODS[ticket.payment_method] if ticket.payment_method else None,
        notes=ticket.notes,
        evidence_photos=(*ticket.evidence_photos, *view.photo_links),
        appeal_reason=ticket.appeal_reason,
        appealed_at=optional_timestamp(ticket.appealed_at),
        appeal_photo_ids=ticket.photo_ids(Purpose.APPEAL),
        rejected_at=optional_timestamp(ticket.rejected_at),
        rejection_reason=ticket.rejection_reason,
        dismissed_at=optional_timestamp(ticket.dismissed_at),
        dismissal_reason=ticket.dismissal_reason,
        decided_by=ticket.decided_by,
        sabot_removed_at=optional_timestamp(ticket.sabot_removed_at),
        sabot_removed_by=ticket.sabot_removed_by,
        zone_code=view.zone_code,
        zone_name=view.zone_name,
        created_at=timestamp(ticket.created_at),
        updated_at=timestamp(ticket.updated_at),
    )


def issuer_to_wire(issuer: Issuer) -> TicketIssuer:
    return TicketIssuer(
        id=issuer.id,
        name=issuer.name,
        first_name=issuer.first_name,
        last_name=issuer.last_name,
        agent_code=issuer.code,
        email=issuer.email,
    )


def issue_response(issued: IssuedTicket) -> pb.IssueViolationTicketResponse:
    return pb.IssueViolationTicketResponse(violation_ticket=ticket_to_wire(issued.view))


def issue_response_without_code(issued: IssuedTicket) -> pb.IssueViolationTicketWithQrResponse:
    """What is kept for a repeated call: no token is stored anywhere as it is, not for a day either."""
    return pb.IssueViolationTicketWithQrResponse(violation_ticket=ticket_to_wire(issued.view))


def pay_response(view: TicketView) -> pb.PayViolationTicketResponse:
    return pb.PayViolationTicketResponse(violation_ticket=ticket_to_wire(view))


def qr_code(token: WrittenToken, content: str, png: bytes) -> ViolationTicketQrCode:
    return ViolationTicketQrCode(
        token=token.text,
        qr_code_data_url="data:image/png;base64," + base64.b64encode(png).decode("ascii"),
        qr_code_content=content,
        expires_at=timestamp(token.stored.expires_at),
    )
