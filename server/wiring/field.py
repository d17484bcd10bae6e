"""What agents have with them on patrol: what their devices download, and their shifts."""

from __future__ import annotations

from datetime import timedelta

from parkup.enforcement.v1 import shift_service_pb2, shift_service_pb2_grpc
from parkup.parking.v1 import field_data_service_pb2, field_data_service_pb2_grpc
from server.auth.staff_zones import StaffZones
from server.enforcement.shifts.repository import ShiftRepository
from server.enforcement.shifts.service import ShiftService
from server.enforcement.shifts.servicer import ShiftServicer
from server.enforcement.shifts.upkeep import EVERY, ShiftUpkeep
from server.jobs.runner import Job
from server.kernel import Kernel, Parts
from server.mongo.ids import id_at
from server.parking.field_data.repository import FieldDataRepository
from server.parking.field_data.service import FieldDataService
from server.parking.field_data.servicer import FieldDataServicer
from server.parking.field_data.versions import VersionTokens
from server.parking.zones.service import ZoneService
from server.wiring.auth import Auth


def wire_field_data(kernel: Kernel, parts: Parts, staff_zones: StaffZones, zones: ZoneService) -> None:
    service = FieldDataService(FieldDataRepository(kernel.database), zones, staff_zones, kernel.clock)
    versions = VersionTokens(kernel.settings.page_token_secret.get_secret_value())
    parts.serve(
        field_data_service_pb2.DESCRIPTOR.services_by_name["FieldDataService"],
        field_data_service_pb2_grpc.add_FieldDataServiceServicer_to_server,
        FieldDataServicer(service, kernel.pages, versions, kernel.clock),
    )


def wire_shifts(kernel: Kernel, parts: Parts, auth: Auth, zones: ZoneService) -> None:
    settings = kernel.settings
    repository = ShiftRepository(kernel.database, timedelta(days=settings.position_retention_days))
    shifts = ShiftService(
        repository,
        zones=zones,
        staff_zones=auth.staff_zones,
        clock=kernel.clock,
        new_id=id_at,
    )
    longest = timedelta(hours=settings.longest_shift_hours)
    upkeep = ShiftUpkeep(repository, auth.sign_ins, kernel.clock, longest)
    parts.jobs.append(Job("keep-shifts", EVERY, upkeep.run))
    parts.serve(
        shift_service_pb2.DESCRIPTOR.services_by_name["ShiftService"],
        shift_service_pb2_grpc.add_ShiftServiceServicer_to_server,
        ShiftServicer(shifts, kernel.pages, kernel.clock),
    )
