"""How operators are managed, and what they change is looked at."""

from __future__ import annotations

from parkup.auth.v1 import (
    audit_service_pb2,
    audit_service_pb2_grpc,
    operator_service_pb2,
    operator_service_pb2_grpc,
)
from server.auth.audit.repository import AuditRepository
from server.auth.audit.service import AuditService
from server.auth.audit.servicer import AuditServicer
from server.auth.operators.management import OperatorManagement
from server.auth.operators.servicer import OperatorServicer
from server.kernel import Kernel, Parts
from server.parking.zones.service import ZoneService
from server.wiring.auth import Auth


def wire_staff(kernel: Kernel, parts: Parts, auth: Auth, zones: ZoneService) -> OperatorManagement:
    management = OperatorManagement(
        operators=auth.operator_repository,
        service=auth.operators,
        standings=auth.standings,
        staff_zones=auth.staff_zones,
        zone_of=zones.get,
        zone_ids=zones.ids,
        transactions=kernel.transactions,
        clock=kernel.clock,
    )
    parts.serve(
        operator_service_pb2.DESCRIPTOR.services_by_name["OperatorService"],
        operator_service_pb2_grpc.add_OperatorServiceServicer_to_server,
        OperatorServicer(auth.operators, management, kernel.pages),
    )
    parts.serve(
        audit_service_pb2.DESCRIPTOR.services_by_name["AuditService"],
        audit_service_pb2_grpc.add_AuditServiceServicer_to_server,
        AuditServicer(AuditService(AuditRepository(kernel.database)), kernel.pages),
    )
    return management
