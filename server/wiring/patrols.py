"""What agents on patrol have before them: clamps to take off, their day, and a stream of what happens."""

from __future__ import annotations

from parkup.enforcement.v1 import (
    agent_day_service_pb2,
    agent_day_service_pb2_grpc,
    enforcement_live_service_pb2,
    enforcement_live_service_pb2_grpc,
)
from server.auth.staff_zones import StaffZones
from server.enforcement.day.repository import DayRepository
from server.enforcement.day.service import DayService
from server.enforcement.day.servicer import AgentDayServicer
from server.enforcement.live.repository import LiveTickets
from server.enforcement.live.service import PatrolService
from server.enforcement.live.servicer import EnforcementLiveServicer
from server.kernel import Kernel, Parts
from server.parking.live.service import LiveService
from server.parking.sessions.wire import session_message
from server.parking.zones.service import ZoneService
from server.wiring.enforcement import Enforcement
from server.wiring.live import resume_tokens


def wire_patrols(
    kernel: Kernel,
    parts: Parts,
    staff_zones: StaffZones,
    enforcement: Enforcement,
    *,
    live: LiveService,
    zones: ZoneService,
) -> None:
    days = DayRepository(kernel.database)
    service = DayService(days, enforcement.lists, enforcement.management, staff_zones=staff_zones, clock=kernel.clock)
    parts.serve(
        agent_day_service_pb2.DESCRIPTOR.services_by_name["AgentDayService"],
        agent_day_service_pb2_grpc.add_AgentDayServiceServicer_to_server,
        AgentDayServicer(service, kernel.pages),
    )
    patrols = PatrolService(
        live, LiveTickets(kernel.database), days, zones=zones, staff_zones=staff_zones, clock=kernel.clock
    )
    parts.serve(
        enforcement_live_service_pb2.DESCRIPTOR.services_by_name["EnforcementLiveService"],
        enforcement_live_service_pb2_grpc.add_EnforcementLiveServiceServicer_to_server,
        EnforcementLiveServicer(patrols, resume_tokens(kernel), session_message),
    )
