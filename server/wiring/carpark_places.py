"""Where cars stand, and which cars: levels, zones and spaces of car parks, vehicles and their types."""

from __future__ import annotations

from dataclasses import dataclass

from parkup.carpark.v1 import (
    car_park_vehicle_service_pb2,
    car_park_vehicle_service_pb2_grpc,
    car_park_zone_service_pb2,
    car_park_zone_service_pb2_grpc,
    level_service_pb2,
    level_service_pb2_grpc,
    space_service_pb2,
    space_service_pb2_grpc,
    vehicle_type_service_pb2,
    vehicle_type_service_pb2_grpc,
)
from server.carpark.levels.repository import LevelRepository
from server.carpark.levels.service import LevelService
from server.carpark.levels.servicer import LevelServicer
from server.carpark.live.boards import Boards
from server.carpark.live.service import LiveSpaces
from server.carpark.spaces.availability import Availability, NoReservations, ReservationCalendar
from server.carpark.spaces.repository import SpaceRepository
from server.carpark.spaces.service import Plans, SpaceService
from server.carpark.spaces.servicer import SpaceServicer
from server.carpark.vehicle_types.repository import VehicleTypeRepository
from server.carpark.vehicle_types.service import VehicleTypeService
from server.carpark.vehicle_types.servicer import VehicleTypeServicer
from server.carpark.vehicles.personal_data import VehiclesOfDrivers
from server.carpark.vehicles.repository import VehicleRepository
from server.carpark.vehicles.service import VehicleService
from server.carpark.vehicles.servicer import CarParkVehicleServicer
from server.carpark.zones.repository import ZoneRepository
from server.carpark.zones.service import ZoneService
from server.carpark.zones.servicer import CarParkZoneServicer
from server.kernel import Kernel, Parts
from server.mongo.transactions import Transactions
from server.wiring.auth import Auth
from server.wiring.carpark import CarParks
from server.wiring.live import resume_tokens


@dataclass(frozen=True, slots=True)
class Places:
    """What stays, reservations and memberships are built on.

    `plans` takes who plans something for spaces, such as reservations: a space that something is planned for is not
    deleted.
    """

    vehicle_types: VehicleTypeService
    vehicles: VehicleService
    levels: LevelService
    zones: ZoneService
    spaces: SpaceService
    space_store: SpaceRepository
    availability: Availability
    plans: list[Plans]
    live: LiveSpaces


def wire_places(
    kernel: Kernel, parts: Parts, auth: Auth, car_parks: CarParks, calendar: ReservationCalendar | None = None
) -> Places:
    types, vehicles = _wire_vehicles(kernel, parts, auth, car_parks)
    levels = LevelService(LevelRepository(kernel.database), car_parks.service, car_parks.numbers, kernel.clock)
    parts.serve(
        level_service_pb2.DESCRIPTOR.services_by_name["LevelService"],
        level_service_pb2_grpc.add_LevelServiceServicer_to_server,
        LevelServicer(levels),
    )
    store = SpaceRepository(kernel.database)
    availability = Availability(store, calendar or NoReservations(), kernel.clock)
    zone_store = ZoneRepository(kernel.database, LevelRepository(kernel.database))
    zones = ZoneService(
        zone_store,
        levels,
        car_parks=car_parks.service,
        availability=availability,
        numbers=car_parks.numbers,
        clock=kernel.clock,
    )
    parts.serve(
        car_park_zone_service_pb2.DESCRIPTOR.services_by_name["CarParkZoneService"],
        car_park_zone_service_pb2_grpc.add_CarParkZoneServiceServicer_to_server,
        CarParkZoneServicer(zones),
    )
    plans: list[Plans] = []
    spaces = SpaceService(
        store,
        zones,
        levels=levels,
        car_parks=car_parks.service,
        staff=car_parks.staff,
        availability=availability,
        transactions=Transactions(kernel.database.client),
        numbers=car_parks.numbers,
        clock=kernel.clock,
        plans=plans,
    )
    boards = Boards(kernel.database, store, kernel.clock)
    parts.closers.append(boards.close)
    live = LiveSpaces(boards, spaces, zones, car_parks.staff)
    parts.serve(
        space_service_pb2.DESCRIPTOR.services_by_name["SpaceService"],
        space_service_pb2_grpc.add_SpaceServiceServicer_to_server,
        SpaceServicer(spaces, live, kernel.pages, resume_tokens(kernel)),
    )
    return Places(types, vehicles, levels, zones, spaces, store, availability, plans, live)


def _wire_vehicles(
    kernel: Kernel, parts: Parts, auth: Auth, car_parks: CarParks
) -> tuple[VehicleTypeService, VehicleService]:
    store = VehicleRepository(kernel.database)
    types = VehicleTypeService(
        VehicleTypeRepository(kernel.database), car_parks.numbers, kernel.clock, store.is_of_type
    )
    vehicles = VehicleService(
        store,
        auth.drivers,
        types,
        staff=car_parks.staff,
        transactions=Transactions(kernel.database.client),
        numbers=car_parks.numbers,
        clock=kernel.clock,
    )
    auth.keepers.append(VehiclesOfDrivers(store))
    parts.serve(
        vehicle_type_service_pb2.DESCRIPTOR.services_by_name["VehicleTypeService"],
        vehicle_type_service_pb2_grpc.add_VehicleTypeServiceServicer_to_server,
        VehicleTypeServicer(types),
    )
    parts.serve(
        car_park_vehicle_service_pb2.DESCRIPTOR.services_by_name["CarParkVehicleService"],
        car_park_vehicle_service_pb2_grpc.add_CarParkVehicleServiceServicer_to_server,
        CarParkVehicleServicer(vehicles, kernel.pages),
    )
    return types, vehicles
