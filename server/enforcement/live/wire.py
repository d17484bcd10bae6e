"""News for patrols → parkup.enforcement.v1."""

from __future__ import annotations

from collections.abc import Callable

from parkup.enforcement.v1 import enforcement_live_service_pb2 as pb
from parkup.parking.v1.session_pb2 import Session as SessionMessage
from server.enforcement.live.model import Event, Kind, PatrolNews, Snapshot
from server.enforcement.tickets.model import Ticket
from server.enforcement.tickets.wire import STATUSES
from server.parking.sessions.model import Session
from server.rpc import wire

SessionMessages = Callable[[Session], SessionMessage]
"""Sessions in parking's own words."""

_KINDS = {kind: pb.EnforcementEvent.Kind.Value(f"KIND_{kind.name}") for kind in Kind}


def patrol_response(
    news: PatrolNews, resume_token: str, session_message: SessionMessages
) -> pb.WatchEnforcementResponse:
    response = pb.WatchEnforcementResponse(resume_token=resume_token, time=wire.timestamp(news.mark.time))
    if isinstance(news.about, Snapshot):
        response.snapshot.SetInParent()
        response.snapshot.zone_ids.extend(news.about.zone_ids)
        response.snapshot.sabots_to_remove.extend(map(_vehicle, news.about.pending))
    elif news.about:
        response.event.CopyFrom(_event(news.about, session_message))
    return response


def _event(event: Event, session_message: SessionMessages) -> pb.EnforcementEvent:
    return pb.EnforcementEvent(
        kind=_KINDS[event.kind],
        session=session_message(event.session) if event.session else None,
        minutes_left=event.minutes_left,
        vehicle=_vehicle(event.ticket) if event.ticket else None,
    )


def _vehicle(ticket: Ticket) -> pb.ClampedVehicle:
    return pb.ClampedVehicle(
        violation_ticket_id=ticket.id,
        ticket_number=ticket.number,
        license_plate=ticket.plate.formatted,
        zone_id=ticket.zone_id,
        latitude=ticket.position.latitude,
        longitude=ticket.position.longitude,
        address=ticket.address,
        status=STATUSES[ticket.status],
        paid_at=wire.optional_timestamp(ticket.paid_at),
        sabot_removed_at=wire.optional_timestamp(ticket.sabot_removed_at),
    )
