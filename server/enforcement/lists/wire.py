"""Lists of violation tickets ↔ parkup.enforcement.v1."""

from __future__ import annotations

from parkup.enforcement.v1 import violation_ticket_list_service_pb2 as pb
from server.enforcement.lists.model import TicketFilter, TicketStats
from server.enforcement.tickets.model import Status, TicketView
from server.enforcement.tickets.wire import REASONS_BACK, STATUSES_BACK, ticket_to_wire
from server.rpc.wire import instant, plate_type_from_wire
from server.values.money import millimes_to_wire
from server.values.paging import Slice
from server.values.plate import parse_plate, plate_part


def ticket_filter(request: pb.ListViolationTicketsRequest) -> TicketFilter:
    """Raises InvalidLicensePlate, and InvalidArgument for what is no date."""
    return TicketFilter(
        user_id=request.user_id.lower() or None,
        agent_id=request.agent_id.lower() or None,
        status=STATUSES_BACK.get(request.status),
        plate_key=parse_plate(request.license_plate).key if request.license_plate else None,
        plate_left=plate_part(request.plate_left) or None,
        plate_right=plate_part(request.plate_right) or None,
        plate_type=plate_type_from_wire(request.plate_type),
        reason=REASONS_BACK.get(request.reason),
        zone_ids=[request.zone_id.lower()] if request.zone_id else None,
        session_id=request.session_id.lower() or None,
        issued_from=instant(request.issued_from, "issued_from") if request.HasField("issued_from") else None,
        issued_before=instant(request.issued_before, "issued_before") if request.HasField("issued_before") else None,
    )


def check_response(unpaid: Slice[TicketView]) -> pb.CheckUnpaidViolationTicketsResponse:
    return pb.CheckUnpaidViolationTicketsResponse(
        has_unpaid_tickets=bool(unpaid.items),
        violation_tickets=map(ticket_to_wire, unpaid.items),
        total_size=unpaid.total or 0,
    )


def stats_response(stats: TicketStats) -> pb.GetViolationTicketStatsResponse:
    count = stats.counts.get
    return pb.GetViolationTicketStatsResponse(
        total_tickets=stats.total,
        pending=count(Status.PENDING, 0),
        paid=count(Status.PAID, 0) + count(Status.SABOT_REMOVED, 0),
        appealed=count(Status.APPEALED, 0),
        overdue=count(Status.OVERDUE, 0),
        dismissed=count(Status.DISMISSED, 0),
        total_fines=millimes_to_wire(stats.total_fines),
        unpaid_fines=millimes_to_wire(stats.unpaid_fines),
    )
