"""Reservations of car parks, charging, and how a car park stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from parkup.carpark.v1 import (
    car_park_report_service_pb2,
    car_park_report_service_pb2_grpc,
    charging_service_pb2,
    charging_service_pb2_grpc,
    charging_station_service_pb2,
    charging_station_service_pb2_grpc,
    reservation_service_pb2,
    reservation_service_pb2_grpc,
)
from server.carpark.charging.following import ChargingChanges
from server.carpark.charging.operations import payable as payable_charging
from server.carpark.charging.personal_data import ChargingOfDrivers
from server.carpark.charging.ports import NoMeters
from server.carpark.charging.repository import ChargingRepository
from server.carpark.charging.service import ChargingService
from server.carpark.charging.servicer import ChargingServicer
from server.carpark.reports.repository import ReportRepository
from server.carpark.reports.service import ReportService
from server.carpark.reports.servicer import CarParkReportServicer
from server.carpark.reservations.gate import PromisedPlaces, ReservationsAtTheGate
from server.carpark.reservations.holding import Holding
from server.carpark.reservations.outdated import outdated
from server.carpark.reservations.payment import payable as payable_reservations
from server.carpark.reservations.personal_data import ReservationsOfDrivers
from server.carpark.reservations.repository import ReservationRepository
from server.carpark.reservations.service import ReservationService
from server.carpark.reservations.servicer import ReservationServicer
from server.carpark.stations.repository import StationRepository
from server.carpark.stations.service import StationService
from server.carpark.stations.servicer import ChargingStationServicer
from server.carpark.vehicles.service import VehicleService
from server.jobs.runner import Job
from server.kernel import Kernel, Parts
from server.notifications.model import Kind
from server.wiring.auth import Auth
from server.wiring.carpark import CarParks
from server.wiring.money import Money
from server.wiring.notifications import Notifications

SEE_TO_RESERVATIONS_EVERY = timedelta(seconds=10)


@dataclass(frozen=True, slots=True)
class KeptPlaces:
    """What gates and displays ask of reservations."""

    reservations: ReservationRepository
    holding: Holding
    gate: ReservationsAtTheGate
    calendar: PromisedPlaces


def keep_places(kernel: Kernel) -> KeptPlaces:
    reservations = ReservationRepository(kernel.database)
    holding = Holding(reservations, kernel.engine, kernel.clock)
    return KeptPlaces(
        reservations,
        holding,
        ReservationsAtTheGate(reservations, holding),
        PromisedPlaces(reservations, holding, kernel.clock),
    )


def wire_reservations(  # what it is made of
    kernel: Kernel,
    parts: Parts,
    auth: Auth,
    money: Money,
    notifications: Notifications,
    *,
    car_parks: CarParks,
    vehicles: VehicleService,
    kept: KeptPlaces,
) -> ReservationService:
    service = ReservationService(
        reservations=kept.reservations,
        holding=kept.holding,
        car_parks=car_parks.service,
        staff=car_parks.staff,
        vehicles=vehicles,
        numbers=car_parks.numbers,
        payments=money.payments,
        engine=kernel.engine,
        clock=kernel.clock,
    )
    out_of_date = partial(outdated, kept.reservations)
    notifications.outdated.update({Kind.RESERVATION_SOON: out_of_date, Kind.SPACE_CHANGED: out_of_date})
    money.payables.register(payable_reservations())
    auth.keepers.append(ReservationsOfDrivers(kernel.database))
    parts.jobs.append(Job("see-to-reservations", SEE_TO_RESERVATIONS_EVERY, kept.holding.see_to_what_is_due))
    parts.serve(
        reservation_service_pb2.DESCRIPTOR.services_by_name["ReservationService"],
        reservation_service_pb2_grpc.add_ReservationServiceServicer_to_server,
        ReservationServicer(service, kernel.pages, kernel.answers),
    )
    return service


def wire_charging(
    kernel: Kernel, parts: Parts, auth: Auth, money: Money, *, car_parks: CarParks, vehicles: VehicleService
) -> StationService:
    charging = ChargingService(
        charging=ChargingRepository(kernel.database),
        vehicles=vehicles,
        car_parks=car_parks.service,
        staff=car_parks.staff,
        numbers=car_parks.numbers,
        meters=NoMeters(),
        changes=ChargingChanges(kernel.database),
        payments=money.payments,
        engine=kernel.engine,
        clock=kernel.clock,
    )
    stations = StationService(
        stations=StationRepository(kernel.database),
        endings=charging,
        car_parks=car_parks.service,
        staff=car_parks.staff,
        numbers=car_parks.numbers,
        engine=kernel.engine,
        clock=kernel.clock,
    )
    money.payables.register(payable_charging())
    auth.keepers.append(ChargingOfDrivers(kernel.database))
    parts.serve(
        charging_service_pb2.DESCRIPTOR.services_by_name["ChargingService"],
        charging_service_pb2_grpc.add_ChargingServiceServicer_to_server,
        ChargingServicer(charging, kernel.pages, kernel.answers),
    )
    parts.serve(
        charging_station_service_pb2.DESCRIPTOR.services_by_name["ChargingStationService"],
        charging_station_service_pb2_grpc.add_ChargingStationServiceServicer_to_server,
        ChargingStationServicer(stations),
    )
    return stations


def wire_reports(kernel: Kernel, parts: Parts, car_parks: CarParks) -> None:
    service = ReportService(ReportRepository(kernel.database), car_parks.service, kernel.clock)
    parts.serve(
        car_park_report_service_pb2.DESCRIPTOR.services_by_name["CarParkReportService"],
        car_park_report_service_pb2_grpc.add_CarParkReportServiceServicer_to_server,
        CarParkReportServicer(service),
    )
