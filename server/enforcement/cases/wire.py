"""What becomes of violation tickets ↔ parkup.enforcement.v1."""

from __future__ import annotations

from typing import Any

from parkup.common.v1.license_plate_pb2 import LicensePlate
from parkup.enforcement.v1 import violation_ticket_case_service_pb2 as pb
from server.enforcement.cases.model import Appeal, Correct
from server.enforcement.cases.service import TicketChange
from server.enforcement.tickets.model import Position, TicketView
from server.enforcement.tickets.wire import REASONS_BACK, STATUSES_BACK, ticket_to_wire
from server.rpc import wire
from server.rpc.updates import read_update
from server.values.language import Language
from server.values.money import millimes_from_wire, require_payable_by_card

PLATE = ("license_plate", "plate")
"""The fields of an update that hold the plate: one thing, whichever of them a mask names."""
CANNOT_BE_CLEARED = ("status", "position", "reason", "fine_amount", "due_date")


def appeal(request: pb.AppealViolationTicketRequest, by: str) -> Appeal:
    return Appeal(by, request.appeal_reason, tuple(dict.fromkeys(each.lower() for each in request.photo_ids)))


def ticket_update(request: pb.UpdateViolationTicketRequest) -> TicketChange:
    """Raises InvalidLicensePlate, and InvalidArgument for what cannot be cleared, what no card could pay, no dates."""
    written = read_update(request, key="violation_ticket_id", required=CANNOT_BE_CLEARED, either=PLATE)
    change: dict[str, Any] = {name: written[name] or None for name in ("notes", "address") if name in written}
    if "position" in written:
        change["position"] = Position(*wire.position_of(written["position"]))
    if any(name in written for name in PLATE):
        change["plate"] = wire.plate_from_wire(written.get("plate", LicensePlate()), written.get("license_plate", ""))
    if "reason" in written:
        change["reason"] = REASONS_BACK[written["reason"]]
    if "fine_amount" in written:
        change["fine"] = _fine(written["fine_amount"])
    if "due_date" in written:
        change["due_date"] = wire.instant(written["due_date"], "due_date")
    status = STATUSES_BACK[written["status"]] if "status" in written else None
    return TicketChange(request.violation_ticket_id.lower(), Correct(**change), status)


def _fine(amount: float) -> int:
    fine = millimes_from_wire(amount, "fine_amount")
    require_payable_by_card(fine, "fine_amount")
    return fine


def appeal_response(view: TicketView) -> pb.AppealViolationTicketResponse:
    return pb.AppealViolationTicketResponse(violation_ticket=ticket_to_wire(view))


def reject_response(view: TicketView) -> pb.RejectViolationTicketAppealResponse:
    return pb.RejectViolationTicketAppealResponse(violation_ticket=ticket_to_wire(view))


def dismiss_response(view: TicketView) -> pb.DismissViolationTicketResponse:
    return pb.DismissViolationTicketResponse(violation_ticket=ticket_to_wire(view))


def sabot_response(view: TicketView) -> pb.RecordSabotRemovalResponse:
    return pb.RecordSabotRemovalResponse(violation_ticket=ticket_to_wire(view))


def update_response(view: TicketView) -> pb.UpdateViolationTicketResponse:
    return pb.UpdateViolationTicketResponse(violation_ticket=ticket_to_wire(view))


def overdue_text(count: int, language: Language) -> str:
    """Spec 001: `Updated 3 overdue tickets`."""
    if language is Language.EN:
        return f"Updated {count} overdue ticket{'' if count == 1 else 's'}"
    many = "" if count < 2 else "s"  # noqa: PLR2004  # French counts from two on as many
    return f"{count} contravention{many} en retard mise{many} à jour"
