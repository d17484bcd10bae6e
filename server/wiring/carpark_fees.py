"""What parking in car parks costs: rates, discounts, plans and memberships."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from parkup.carpark.v1 import (
    car_park_rate_service_pb2,
    car_park_rate_service_pb2_grpc,
    discount_service_pb2,
    discount_service_pb2_grpc,
    membership_plan_service_pb2,
    membership_plan_service_pb2_grpc,
    membership_service_pb2,
    membership_service_pb2_grpc,
)
from server.carpark.discounts.repository import DiscountRepository
from server.carpark.discounts.service import DiscountService
from server.carpark.discounts.servicer import DiscountServicer
from server.carpark.memberships.gate import MembershipsAtTheGate
from server.carpark.memberships.payable import MEMBERSHIPS
from server.carpark.memberships.personal_data import MembershipsOfDrivers
from server.carpark.memberships.renewing import Renewals
from server.carpark.memberships.repository import MembershipRepository
from server.carpark.memberships.service import MembershipService
from server.carpark.memberships.servicer import MembershipServicer
from server.carpark.memberships.telling import MembershipNotices
from server.carpark.plans.repository import PlanRepository
from server.carpark.plans.service import PlanService
from server.carpark.plans.servicer import MembershipPlanServicer
from server.carpark.rates.repository import RateRepository
from server.carpark.rates.service import RateService
from server.carpark.rates.servicer import CarParkRateServicer
from server.carpark.stays.repository import StayRepository
from server.carpark.vehicles.repository import VehicleRepository
from server.jobs.runner import Job
from server.kernel import Kernel, Parts
from server.values.holidays import HolidayCalendar
from server.wiring.auth import Auth
from server.wiring.carpark import CarParks
from server.wiring.carpark_places import Places
from server.wiring.money import Money
from server.wiring.notifications import Notifications

RENEW_EVERY = timedelta(minutes=1)
EXPIRE_EVERY = timedelta(minutes=1)
TELL_EVERY = timedelta(minutes=1)
WARN_EVERY = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Fees:
    """What stays are priced by. `at_the_gate` says what memberships give to a vehicle and its stay."""

    rates: RateService
    discounts: DiscountService
    plans: PlanService
    memberships: MembershipService
    renewals: Renewals
    at_the_gate: MembershipsAtTheGate


def wire_fees(
    kernel: Kernel,
    parts: Parts,
    notifications: Notifications,
    auth: Auth,
    money: Money,
    *,
    car_parks: CarParks,
    places: Places,
    holidays: HolidayCalendar,
) -> Fees:
    db, clock = kernel.database, kernel.clock
    known, staff, numbers = car_parks.service, car_parks.staff, car_parks.numbers
    discount_store, store = DiscountRepository(db), MembershipRepository(db)
    at_the_gate = MembershipsAtTheGate(store, VehicleRepository(db))
    rates = _rates(kernel, car_parks, places, holidays)
    discounts = DiscountService(
        discounts=discount_store,
        car_parks=known,
        staff=staff,
        stays=StayRepository(db),
        memberships=at_the_gate,
        limits=kernel.limits,
        numbers=numbers,
        clock=clock,
    )
    plans = PlanService(PlanRepository(db), known, staff, zones=places.zones, numbers=numbers, clock=clock)
    memberships = MembershipService(
        memberships=store,
        plans=plans,
        car_parks=known,
        staff=staff,
        vehicles=places.vehicles,
        engine=kernel.engine,
        payments=money.payments,
        cards=money.cards,
        numbers=numbers,
        clock=clock,
    )
    renewals = Renewals(
        memberships=store, plans=plans, engine=kernel.engine, payments=money.payments, cards=money.cards, clock=clock
    )
    money.payables.register(MEMBERSHIPS)
    auth.keepers.append(MembershipsOfDrivers(store, discount_store, clock))
    ahead = timedelta(days=kernel.settings.membership_reminder_days)
    told = MembershipNotices(store, notifications.notices, clock, ahead)
    parts.jobs += [
        Job("renew-memberships", RENEW_EVERY, renewals.run),
        Job("expire-memberships", EXPIRE_EVERY, renewals.expire),
        Job("tell-of-memberships", TELL_EVERY, told.run),
        Job("warn-of-ending-memberships", WARN_EVERY, told.warn),
    ]
    found = Fees(rates, discounts, plans, memberships, renewals, at_the_gate)
    _serve(kernel, parts, found)
    return found


def _rates(kernel: Kernel, car_parks: CarParks, places: Places, holidays: HolidayCalendar) -> RateService:
    return RateService(
        RateRepository(kernel.database),
        car_parks.service,
        car_parks.staff,
        zones=places.zones,
        types=places.vehicle_types,
        numbers=car_parks.numbers,
        clock=kernel.clock,
        holidays=holidays,
    )


def _serve(kernel: Kernel, parts: Parts, fees: Fees) -> None:
    parts.serve(
        car_park_rate_service_pb2.DESCRIPTOR.services_by_name["CarParkRateService"],
        car_park_rate_service_pb2_grpc.add_CarParkRateServiceServicer_to_server,
        CarParkRateServicer(fees.rates, kernel.pages),
    )
    parts.serve(
        discount_service_pb2.DESCRIPTOR.services_by_name["DiscountService"],
        discount_service_pb2_grpc.add_DiscountServiceServicer_to_server,
        DiscountServicer(fees.discounts, kernel.pages),
    )
    parts.serve(
        membership_plan_service_pb2.DESCRIPTOR.services_by_name["MembershipPlanService"],
        membership_plan_service_pb2_grpc.add_MembershipPlanServiceServicer_to_server,
        MembershipPlanServicer(fees.plans, kernel.pages),
    )
    parts.serve(
        membership_service_pb2.DESCRIPTOR.services_by_name["MembershipService"],
        membership_service_pb2_grpc.add_MembershipServiceServicer_to_server,
        MembershipServicer(fees.memberships, kernel.pages, kernel.answers, kernel.clock),
    )
