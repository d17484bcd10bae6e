"""Maps of car parks, and what they are good for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from parkup.carpark.v1 import (
    floor_map_service_pb2,
    floor_map_service_pb2_grpc,
    floor_operation_service_pb2,
    floor_operation_service_pb2_grpc,
    navigation_service_pb2,
    navigation_service_pb2_grpc,
    recommendation_service_pb2,
    recommendation_service_pb2_grpc,
    space_allocation_service_pb2,
    space_allocation_service_pb2_grpc,
)
from server.carpark.floor.catalogue import FloorCatalogue, HeldFloorMaps, HeldLevelNames
from server.carpark.floor.files import FloorFiles
from server.carpark.floor.repository import FloorRepository
from server.carpark.floor.service import FloorMapService
from server.carpark.floor.servicer import FloorMapServicer
from server.carpark.floor_operations.repository import FloorOperationRepository
from server.carpark.floor_operations.service import FloorOperationService
from server.carpark.floor_operations.servicer import FloorOperationServicer
from server.carpark.navigation.networks import Networks
from server.carpark.navigation.service import NavigationService
from server.carpark.navigation.servicer import NavigationServicer
from server.carpark.navigation.ways import WaysToSpaces
from server.carpark.recommendation.allocations import AllocationService
from server.carpark.recommendation.personal_data import AllocationsOfDrivers
from server.carpark.recommendation.repository import RecommendationRepository
from server.carpark.recommendation.service import RecommendationService
from server.carpark.recommendation.servicer import RecommendationServicer, SpaceAllocationServicer
from server.carpark.stays.gate_vehicles import GateVehicles
from server.carpark.stays.ports import Memberships
from server.jobs.runner import Job
from server.kernel import Kernel, Parts
from server.wiring.auth import Auth
from server.wiring.carpark import CarParks
from server.wiring.carpark_places import Places
from server.wiring.live import resume_tokens

SEE_TO_HOLDS_EVERY = timedelta(seconds=5)


@dataclass(frozen=True, slots=True)
class Floors:
    """Maps, and ways by them."""

    maps: FloorMapService
    files: FloorFiles
    navigation: NavigationService
    ways: WaysToSpaces


def wire_floors(
    kernel: Kernel, parts: Parts, auth: Auth, *, car_parks: CarParks, places: Places, memberships: Memberships
) -> Floors:
    floors = _wire_maps(kernel, parts, car_parks, places)
    _wire_recommendations(
        kernel, parts, auth, car_parks=car_parks, places=places, memberships=memberships, floors=floors
    )
    return floors


def _wire_maps(kernel: Kernel, parts: Parts, car_parks: CarParks, places: Places) -> Floors:
    catalogue, floors = FloorCatalogue(), FloorRepository(kernel.database)
    parts.held += [HeldLevelNames(catalogue), HeldFloorMaps(catalogue)]
    maps = FloorMapService(
        floors=floors,
        catalogue=catalogue,
        levels=places.levels,
        car_parks=car_parks.service,
        staff=car_parks.staff,
        clock=kernel.clock,
    )
    files = FloorFiles(maps, floors, places.levels, catalogue)
    parts.serve(
        floor_map_service_pb2.DESCRIPTOR.services_by_name["FloorMapService"],
        floor_map_service_pb2_grpc.add_FloorMapServiceServicer_to_server,
        FloorMapServicer(maps, files, kernel.pages),
    )
    networks = Networks(catalogue)
    navigation = NavigationService(networks, catalogue=catalogue, floors=floors, car_parks=car_parks.service)
    parts.serve(
        navigation_service_pb2.DESCRIPTOR.services_by_name["NavigationService"],
        navigation_service_pb2_grpc.add_NavigationServiceServicer_to_server,
        NavigationServicer(navigation),
    )
    operations = FloorOperationService(
        floor=FloorOperationRepository(kernel.database),
        live=places.live,
        spaces=places.spaces,
        car_parks=car_parks.service,
        clock=kernel.clock,
    )
    parts.serve(
        floor_operation_service_pb2.DESCRIPTOR.services_by_name["FloorOperationService"],
        floor_operation_service_pb2_grpc.add_FloorOperationServiceServicer_to_server,
        FloorOperationServicer(operations, resume_tokens(kernel)),
    )
    return Floors(maps, files, navigation, WaysToSpaces(networks, catalogue))


def _wire_recommendations(
    kernel: Kernel,
    parts: Parts,
    auth: Auth,
    *,
    car_parks: CarParks,
    places: Places,
    memberships: Memberships,
    floors: Floors,
) -> None:
    store = RecommendationRepository(kernel.database)
    service = RecommendationService(
        spaces=store,
        stocks=places.space_store,
        navigation=floors.navigation,
        car_parks=car_parks.service,
        staff=car_parks.staff,
        vehicles=places.vehicles,
        gate_vehicles=GateVehicles(places.vehicles, places.vehicle_types),
        memberships=memberships,
        engine=kernel.engine,
        clock=kernel.clock,
    )
    parts.jobs.append(Job("see-to-held-spaces", SEE_TO_HOLDS_EVERY, service.see_to_what_is_due))
    auth.keepers.append(AllocationsOfDrivers(store, kernel.engine))
    parts.serve(
        recommendation_service_pb2.DESCRIPTOR.services_by_name["RecommendationService"],
        recommendation_service_pb2_grpc.add_RecommendationServiceServicer_to_server,
        RecommendationServicer(service, places.spaces, floors.navigation),
    )

    allocations = AllocationService(
        allocations=store,
        spaces=places.space_store,
        car_parks=car_parks.service,
        staff=car_parks.staff,
        vehicles=places.vehicles,
        drivers=auth.drivers,
        numbers=car_parks.numbers,
        engine=kernel.engine,
        clock=kernel.clock,
    )
    parts.serve(
        space_allocation_service_pb2.DESCRIPTOR.services_by_name["SpaceAllocationService"],
        space_allocation_service_pb2_grpc.add_SpaceAllocationServiceServicer_to_server,
        SpaceAllocationServicer(allocations, kernel.pages),
    )
