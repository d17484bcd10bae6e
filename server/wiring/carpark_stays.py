"""Stays in car parks and their payments."""

from __future__ import annotations

from dataclasses import dataclass

from parkup.carpark.v1 import (
    car_park_payment_service_pb2,
    car_park_payment_service_pb2_grpc,
    car_park_session_service_pb2,
    car_park_session_service_pb2_grpc,
)
from server.carpark.discounts.service import DiscountService
from server.carpark.payments.repository import StayPaymentRepository
from server.carpark.payments.service import StayPaymentService
from server.carpark.payments.servicer import CarParkPaymentServicer
from server.carpark.payments.wire import StayPaymentMessages
from server.carpark.rates.service import RateService
from server.carpark.stays.personal_data import StaysOfDrivers
from server.carpark.stays.ports import Memberships, Reservations, Vehicles
from server.carpark.stays.reading import StayReadingService
from server.carpark.stays.repository import StayRepository
from server.carpark.stays.service import GateService
from server.carpark.stays.servicer import CarParkSessionServicer
from server.kernel import Kernel, Parts
from server.wiring.auth import Auth
from server.wiring.carpark import CarParks
from server.wiring.money import Money


@dataclass(frozen=True, slots=True)
class AtTheGate:
    """What gates need of the other parts of car parks."""

    vehicles: Vehicles
    rates: RateService
    discounts: DiscountService
    reservations: Reservations
    memberships: Memberships


def wire_stays(kernel: Kernel, parts: Parts, auth: Auth, money: Money, *, car_parks: CarParks, gate: AtTheGate) -> None:
    stays = StayRepository(kernel.database)
    gates = GateService(
        stays=stays,
        car_parks=car_parks.service,
        staff=car_parks.staff,
        rates=gate.rates,
        vehicles=gate.vehicles,
        reservations=gate.reservations,
        memberships=gate.memberships,
        numbers=car_parks.numbers,
        engine=kernel.engine,
        clock=kernel.clock,
    )
    reading = StayReadingService(
        stays,
        car_parks.service,
        car_parks.staff,
        discounts=gate.discounts,
        memberships=gate.memberships,
        clock=kernel.clock,
    )
    payments = StayPaymentService(
        stay_payments=StayPaymentRepository(kernel.database),
        reading=reading,
        car_parks=car_parks.service,
        staff=car_parks.staff,
        discounts=gate.discounts,
        payments=money.payments,
        numbers=car_parks.numbers,
        limits=kernel.limits,
        asked_per_address=kernel.settings.ticket_scans_per_address,
        has_terminal=kernel.settings.has_simulated_terminal,
        clock=kernel.clock,
    )
    money.payables.register(payments.payable)
    auth.keepers.append(StaysOfDrivers(stays))
    parts.serve(
        car_park_session_service_pb2.DESCRIPTOR.services_by_name["CarParkSessionService"],
        car_park_session_service_pb2_grpc.add_CarParkSessionServiceServicer_to_server,
        CarParkSessionServicer(gates, reading, kernel.pages, kernel.answers),
    )
    parts.serve(
        car_park_payment_service_pb2.DESCRIPTOR.services_by_name["CarParkPaymentService"],
        car_park_payment_service_pb2_grpc.add_CarParkPaymentServiceServicer_to_server,
        CarParkPaymentServicer(payments, StayPaymentMessages(money.receipts.link), kernel.pages, kernel.answers),
    )
