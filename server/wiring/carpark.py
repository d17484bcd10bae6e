"""What car parks as such are made of; each of their things has a module of its own, `carpark_…`."""

from __future__ import annotations

from dataclasses import dataclass

from parkup.carpark.v1 import (
    car_park_people_service_pb2,
    car_park_people_service_pb2_grpc,
    car_park_service_pb2,
    car_park_service_pb2_grpc,
)
from server.auth.operators.management import OperatorManagement
from server.auth.operators.passwords import StaffPasswords
from server.carpark.car_parks.catalogue import CarParkCatalogue
from server.carpark.car_parks.repository import CarParkRepository, HeldCarParks
from server.carpark.car_parks.service import CarParkService
from server.carpark.car_parks.servicer import CarParkServicer
from server.carpark.people.service import CarParkPeopleService
from server.carpark.people.servicer import CarParkPeopleServicer
from server.carpark.staff import CarParkStaff
from server.kernel import Kernel, Parts
from server.mongo.numbers import Numbers
from server.wiring.auth import Auth


@dataclass(frozen=True, slots=True)
class CarParks:
    """What all things of car parks are built on: the car parks, who works in them, and numbers for ids."""

    service: CarParkService
    people: CarParkPeopleService
    staff: CarParkStaff
    numbers: Numbers


def wire_car_parks(kernel: Kernel, parts: Parts, auth: Auth, management: OperatorManagement) -> CarParks:
    catalogue = CarParkCatalogue()
    service = CarParkService(
        CarParkRepository(kernel.database),
        catalogue,
        auth.car_park_staff,
        clock=kernel.clock,
        standard=kernel.settings.default_car_park,
    )
    parts.held.append(HeldCarParks(catalogue))
    parts.serve(
        car_park_service_pb2.DESCRIPTOR.services_by_name["CarParkService"],
        car_park_service_pb2_grpc.add_CarParkServiceServicer_to_server,
        CarParkServicer(service),
    )
    people = _people(kernel, auth, management, service)
    parts.serve(
        car_park_people_service_pb2.DESCRIPTOR.services_by_name["CarParkPeopleService"],
        car_park_people_service_pb2_grpc.add_CarParkPeopleServiceServicer_to_server,
        CarParkPeopleServicer(people),
    )
    return CarParks(service, people, auth.car_park_staff, Numbers(kernel.database))


def _people(
    kernel: Kernel, auth: Auth, management: OperatorManagement, car_parks: CarParkService
) -> CarParkPeopleService:
    passwords = StaffPasswords(
        operators=auth.operator_repository,
        passwords=auth.passwords,
        policy=auth.password_accounts.policy,
        attempts=auth.attempts,
        sign_ins=auth.sign_ins,
        standings=auth.standings,
        transactions=kernel.transactions,
        clock=kernel.clock,
    )
    return CarParkPeopleService(
        accounts=auth.password_accounts,
        directory=auth.directory,
        drivers=auth.drivers,
        operators=auth.operators,
        management=management,
        staff_passwords=passwords,
        car_parks=car_parks,
    )
