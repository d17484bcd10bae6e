"""What being led to a space saves."""

from __future__ import annotations

from datetime import timedelta

from parkup.carpark.v1 import emission_service_pb2, emission_service_pb2_grpc
from server.carpark.emissions.personal_data import EmissionsOfDrivers
from server.carpark.emissions.ports import Routes
from server.carpark.emissions.recording import Recording
from server.carpark.emissions.repository import EmissionRepository
from server.carpark.emissions.service import EmissionService
from server.carpark.emissions.servicer import EmissionServicer
from server.carpark.stays.repository import StayRepository
from server.jobs.runner import Job
from server.kernel import Kernel, Parts
from server.wiring.auth import Auth
from server.wiring.carpark import CarParks
from server.wiring.carpark_places import Places

RECORD_EVERY = timedelta(seconds=15)


def wire_emissions(
    kernel: Kernel, parts: Parts, auth: Auth, *, car_parks: CarParks, places: Places, routes: Routes
) -> Recording:
    savings = EmissionRepository(kernel.database)
    service = EmissionService(
        savings,
        car_parks.service,
        car_parks.staff,
        types=places.vehicle_types,
        spaces=StayRepository(kernel.database),
        routes=routes,
        clock=kernel.clock,
    )
    recording = Recording(
        savings,
        car_parks.service.catalogue,
        vehicles=places.vehicles,
        types=places.vehicle_types,
        accounts=auth.drivers,
        routes=routes,
    )
    auth.keepers.append(EmissionsOfDrivers(savings))
    parts.jobs.append(Job("record-emissions", RECORD_EVERY, recording.run))
    parts.serve(
        emission_service_pb2.DESCRIPTOR.services_by_name["EmissionService"],
        emission_service_pb2_grpc.add_EmissionServiceServicer_to_server,
        EmissionServicer(service, kernel.pages),
    )
    return recording
