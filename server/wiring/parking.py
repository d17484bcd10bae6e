"""What the parking domain is made of."""

from __future__ import annotations

from parkup.parking.v1 import zone_service_pb2, zone_service_pb2_grpc
from server.auth.staff_zones import StaffZones
from server.kernel import Kernel, Parts, new_id
from server.parking.zones.catalogue import ZoneCatalogue
from server.parking.zones.repository import ZoneRepository
from server.parking.zones.service import ZoneService
from server.parking.zones.servicer import ZoneServicer


def wire_zones(kernel: Kernel, parts: Parts, staff_zones: StaffZones) -> ZoneService:
    repository, catalogue = ZoneRepository(kernel.database), ZoneCatalogue()
    zones = ZoneService(repository, catalogue, staff_zones, kernel.clock, new_id)
    follower = repository.follow(catalogue)
    parts.ready.append(follower.start)
    parts.closers.append(follower.close)
    parts.serve(
        zone_service_pb2.DESCRIPTOR.services_by_name["ZoneService"],
        zone_service_pb2_grpc.add_ZoneServiceServicer_to_server,
        ZoneServicer(zones, kernel.pages),
    )
    return zones
