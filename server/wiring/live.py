"""What parking tells those who watch."""

from __future__ import annotations

from parkup.parking.v1 import live_service_pb2, live_service_pb2_grpc
from server.auth.staff_zones import StaffZones
from server.kernel import Kernel, Parts
from server.parking.live.boards import Boards
from server.parking.live.repository import LiveSessions
from server.parking.live.service import LiveService
from server.parking.live.servicer import LiveServicer
from server.parking.zones.service import ZoneService
from server.rpc.resuming import ResumeTokens


def wire_live(kernel: Kernel, parts: Parts, staff_zones: StaffZones, zones: ZoneService) -> LiveService:
    boards = Boards(LiveSessions(kernel.database), kernel.clock)
    service = LiveService(boards, zones, staff_zones)
    parts.closers.append(boards.close)
    parts.serve(
        live_service_pb2.DESCRIPTOR.services_by_name["LiveService"],
        live_service_pb2_grpc.add_LiveServiceServicer_to_server,
        LiveServicer(service, resume_tokens(kernel)),
    )
    return service


def resume_tokens(kernel: Kernel) -> ResumeTokens:
    return ResumeTokens(kernel.settings.page_token_secret.get_secret_value())
