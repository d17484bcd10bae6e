"""Reports, and what the data are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time, timedelta
from zoneinfo import ZoneInfo

from parkup.reports.v1 import (
    report_service_pb2,
    report_service_pb2_grpc,
    system_service_pb2,
    system_service_pb2_grpc,
)
from server.jobs.runner import Job
from server.kernel import Kernel, Parts, ThirdParties, new_id
from server.parking.zones.service import ZoneService
from server.reports.access import ReportAccess
from server.reports.changes import Documents
from server.reports.following import ReportFollower
from server.reports.printing import ReportPrinter
from server.reports.repository import ReportSums
from server.reports.service import ReportService
from server.reports.servicer import ReportServicer
from server.reports.surroundings import Surroundings
from server.reports.system.repository import SystemRepository
from server.reports.system.service import SystemService
from server.reports.system.servicer import SystemServicer
from server.wiring.auth import Auth
from server.wiring.carpark import CarParks
from server.wiring.carpark_places import Places
from server.wiring.closing import Finance
from server.wiring.report_files import ReportFiles, wire_report_files

FOLLOW_EVERY = timedelta(seconds=10)
LONGEST_REBUILD = timedelta(hours=2)
NOTE_AT = time(2, 40)


@dataclass(frozen=True, slots=True)
class Reports:
    """What jobs and tests need."""

    follower: ReportFollower
    service: ReportService
    system: SystemService
    files: ReportFiles


def wire_sums(
    kernel: Kernel,
    parts: Parts,
    third_parties: ThirdParties,
    auth: Auth,
    finance: Finance,
    *,
    zones: ZoneService,
    car_parks: CarParks,
    places: Places,
) -> Reports:
    db, clock = kernel.database, kernel.clock
    streets = ZoneInfo(kernel.settings.books_time_zone)
    sums = ReportSums(db, kernel.transactions)
    surroundings = Surroundings(
        db,
        zones=zones,
        car_parks=car_parks.service,
        vehicle_types=places.vehicle_types,
        staff_names=finance.staff_names,
        streets=streets,
    )
    follower = ReportFollower(
        Documents(db),
        sums,
        streets=streets,
        zones_of_car_parks=surroundings.zones_of_car_parks,
        clock=clock,
        new_id=new_id,
    )
    service = ReportService(
        sums=sums,
        revenue=finance.revenue,
        access=ReportAccess(zones, auth.staff_zones, car_parks.service, car_parks.staff),
        surroundings=surroundings,
        printer=ReportPrinter(),
        clock=clock,
    )
    parts.jobs.append(Job("follow-reports", FOLLOW_EVERY, follower.run, longest=LONGEST_REBUILD))
    parts.measures.append(follower.measure)
    parts.serve(
        report_service_pb2.DESCRIPTOR.services_by_name["ReportService"],
        report_service_pb2_grpc.add_ReportServiceServicer_to_server,
        ReportServicer(service),
    )
    files = wire_report_files(kernel, parts, third_parties, auth, service)
    return Reports(follower, service, _wire_system(kernel, parts), files)


def _wire_system(kernel: Kernel, parts: Parts) -> SystemService:
    service = SystemService(SystemRepository(kernel.database), kernel.clock)
    parts.jobs.append(Job("note-data", timedelta(days=1), service.note, at=NOTE_AT))
    parts.serve(
        system_service_pb2.DESCRIPTOR.services_by_name["SystemService"],
        system_service_pb2_grpc.add_SystemServiceServicer_to_server,
        SystemServicer(service),
    )
    return service
