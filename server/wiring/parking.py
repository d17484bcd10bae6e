"""What the parking domain is made of."""

from __future__ import annotations

from datetime import timedelta

from parkup.parking.v1 import (
    meter_service_pb2,
    meter_service_pb2_grpc,
    parking_ticket_service_pb2,
    parking_ticket_service_pb2_grpc,
    season_badge_service_pb2,
    season_badge_service_pb2_grpc,
    session_service_pb2,
    session_service_pb2_grpc,
    street_service_pb2,
    street_service_pb2_grpc,
    vehicle_check_service_pb2,
    vehicle_check_service_pb2_grpc,
    zone_qr_code_service_pb2,
    zone_qr_code_service_pb2_grpc,
    zone_service_pb2,
    zone_service_pb2_grpc,
)
from server.auth.staff_zones import StaffZones
from server.enforcement.tickets.in_zones import TicketsInZones
from server.jobs.runner import Job
from server.kernel import Kernel, Parts, new_id
from server.mongo.ids import id_at
from server.mongo.retention import old_sessions
from server.parking.badges.repository import BadgeRepository
from server.parking.badges.service import BadgeService
from server.parking.badges.servicer import SeasonBadgeServicer
from server.parking.checks.ports import Fines
from server.parking.checks.repository import CheckRepository
from server.parking.checks.service import VehicleCheckService
from server.parking.checks.servicer import VehicleCheckServicer
from server.parking.meters.repository import MeterRepository
from server.parking.meters.service import MeterService
from server.parking.meters.servicer import MeterServicer
from server.parking.qr_codes.service import ZoneQrCodeService
from server.parking.qr_codes.servicer import ZoneQrCodeServicer
from server.parking.sessions.in_zones import SessionsInZones
from server.parking.sessions.payable import payables
from server.parking.sessions.repository import SessionRepository
from server.parking.sessions.service import SessionService
from server.parking.sessions.servicer import SessionServicer
from server.parking.streets.repository import StreetRepository
from server.parking.streets.service import StreetService
from server.parking.streets.servicer import StreetServicer
from server.parking.tickets.codes import new_code
from server.parking.tickets.repository import ParkingTicketRepository
from server.parking.tickets.service import ParkingTicketService
from server.parking.tickets.servicer import ParkingTicketServicer
from server.parking.zones.catalogue import ZoneCatalogue
from server.parking.zones.repository import HeldZones, ZoneRepository
from server.parking.zones.service import Bonds, ZoneService
from server.parking.zones.servicer import ZoneServicer
from server.roads import RoadNetwork
from server.values.holidays import HolidayCalendar
from server.wiring.auth import Auth
from server.wiring.money import Money

EXPIRE_EVERY = timedelta(minutes=1)


def wire_zones(kernel: Kernel, parts: Parts, staff_zones: StaffZones, holidays: HolidayCalendar) -> ZoneService:
    catalogue, in_zones = ZoneCatalogue(), SessionsInZones(kernel.database, kernel.clock)
    bonds = Bonds(
        occupants=in_zones,
        keepers=[
            in_zones.are_there,
            TicketsInZones(kernel.database).are_there,
            BadgeRepository(kernel.database).are_there,
        ],
        belongings=[
            StreetRepository(kernel.database).delete_with_zone,
            MeterRepository(kernel.database).delete_with_zone,
        ],
    )
    repository = ZoneRepository(kernel.database)
    zones = ZoneService(
        repository, catalogue, staff_zones, clock=kernel.clock, new_id=new_id, bonds=bonds, holidays=holidays
    )
    parts.held.append(HeldZones(catalogue))
    parts.serve(
        zone_service_pb2.DESCRIPTOR.services_by_name["ZoneService"],
        zone_service_pb2_grpc.add_ZoneServiceServicer_to_server,
        ZoneServicer(zones, kernel.pages),
    )
    return zones


def wire_streets(
    kernel: Kernel, parts: Parts, staff_zones: StaffZones, zones: ZoneService, roads: RoadNetwork
) -> StreetService:
    repository = StreetRepository(kernel.database)
    streets = StreetService(repository, zones, roads=roads, staff_zones=staff_zones, clock=kernel.clock, new_id=new_id)
    parts.serve(
        street_service_pb2.DESCRIPTOR.services_by_name["StreetService"],
        street_service_pb2_grpc.add_StreetServiceServicer_to_server,
        StreetServicer(streets, kernel.pages),
    )
    return streets


def wire_meters(kernel: Kernel, parts: Parts, staff_zones: StaffZones, zones: ZoneService) -> MeterService:
    meters = MeterService(MeterRepository(kernel.database), zones, staff_zones, kernel.clock, new_id)
    parts.serve(
        meter_service_pb2.DESCRIPTOR.services_by_name["MeterService"],
        meter_service_pb2_grpc.add_MeterServiceServicer_to_server,
        MeterServicer(meters, kernel.pages),
    )
    return meters


def wire_zone_qr_codes(kernel: Kernel, parts: Parts, zones: ZoneService) -> None:
    codes = ZoneQrCodeService(zones, kernel.settings.client_base_url.rstrip("/"))
    parts.serve(
        zone_qr_code_service_pb2.DESCRIPTOR.services_by_name["ZoneQrCodeService"],
        zone_qr_code_service_pb2_grpc.add_ZoneQrCodeServiceServicer_to_server,
        ZoneQrCodeServicer(codes),
    )


def wire_badges(kernel: Kernel, parts: Parts, auth: Auth, money: Money, zones: ZoneService) -> BadgeService:
    badges = BadgeService(
        badges=BadgeRepository(kernel.database),
        zone_of=zones.get,
        drivers=auth.drivers,
        payments=money.payments,
        bills=money.bills,
        staff_zones=auth.staff_zones,
        clock=kernel.clock,
        new_id=new_id,
    )
    money.payables.register(badges.payable)
    parts.serve(
        season_badge_service_pb2.DESCRIPTOR.services_by_name["SeasonBadgeService"],
        season_badge_service_pb2_grpc.add_SeasonBadgeServiceServicer_to_server,
        SeasonBadgeServicer(badges, kernel.pages, kernel.answers),
    )
    return badges


def wire_checks(
    kernel: Kernel, parts: Parts, staff_zones: StaffZones, zones: ZoneService, *, badges: BadgeService, fines: Fines
) -> VehicleCheckService:
    checks = VehicleCheckService(
        checks=CheckRepository(kernel.database),
        zones=zones,
        badges=badges,
        fines=fines,
        staff_zones=staff_zones,
        clock=kernel.clock,
    )
    parts.serve(
        vehicle_check_service_pb2.DESCRIPTOR.services_by_name["VehicleCheckService"],
        vehicle_check_service_pb2_grpc.add_VehicleCheckServiceServicer_to_server,
        VehicleCheckServicer(checks, kernel.pages),
    )
    return checks


def wire_sessions(
    kernel: Kernel, parts: Parts, auth: Auth, money: Money, *, zones: ZoneService, checks: VehicleCheckService
) -> SessionService:
    repository = SessionRepository(kernel.database)
    money.payables.register(*payables(repository))
    sessions = SessionService(
        sessions=repository,
        zones=zones,
        engine=kernel.engine,
        payments=money.payments,
        drivers=auth.drivers,
        staff_zones=auth.staff_zones,
        clock=kernel.clock,
        new_id=id_at,
        new_code=new_code,
        refund_window=timedelta(minutes=kernel.settings.cancel_refund_minutes),
        refunds_per_day=kernel.settings.refunded_cancellations_per_day,
    )
    parts.jobs.append(Job("expire-sessions", EXPIRE_EVERY, sessions.expire_due))
    if days := kernel.settings.session_retention_days:
        parts.forget("sessions", old_sessions(kernel.database, days), kernel.clock)
    parts.serve(
        session_service_pb2.DESCRIPTOR.services_by_name["SessionService"],
        session_service_pb2_grpc.add_SessionServiceServicer_to_server,
        SessionServicer(sessions, checks, kernel.pages, kernel.answers),
    )
    return sessions


def wire_parking_tickets(kernel: Kernel, parts: Parts, auth: Auth, *, zones: ZoneService, badges: BadgeService) -> None:
    repository = ParkingTicketRepository(kernel.database)
    tickets = ParkingTicketService(repository, zones, badges, auth.staff_zones, kernel.clock)
    parts.serve(
        parking_ticket_service_pb2.DESCRIPTOR.services_by_name["ParkingTicketService"],
        parking_ticket_service_pb2_grpc.add_ParkingTicketServiceServicer_to_server,
        ParkingTicketServicer(tickets, kernel.pages, kernel.clock),
    )
