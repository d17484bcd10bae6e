"""A car park of its own for each test, laid out as it needs it."""

from collections.abc import Awaitable, Callable
from typing import Any

import grpc.aio
import pytest
import pytest_asyncio

from parkup.auth.v1 import vehicle_service_pb2 as list_pb
from parkup.auth.v1.vehicle_service_pb2_grpc import VehicleServiceStub
from parkup.carpark.v1 import car_park_vehicle_service_pb2 as vehicle_pb
from parkup.carpark.v1 import car_park_zone_service_pb2 as zone_pb
from parkup.carpark.v1 import level_service_pb2 as level_pb
from parkup.carpark.v1 import space_service_pb2 as space_pb
from parkup.carpark.v1 import vehicle_type_service_pb2 as type_pb
from parkup.carpark.v1.car_park_pb2 import CarPark
from parkup.carpark.v1.car_park_vehicle_service_pb2_grpc import CarParkVehicleServiceStub
from parkup.carpark.v1.car_park_zone_pb2 import CarParkZone
from parkup.carpark.v1.car_park_zone_service_pb2_grpc import CarParkZoneServiceStub
from parkup.carpark.v1.level_pb2 import CarParkLevel
from parkup.carpark.v1.level_service_pb2_grpc import LevelServiceStub
from parkup.carpark.v1.space_pb2 import CarParkSpace
from parkup.carpark.v1.space_service_pb2_grpc import SpaceServiceStub
from parkup.carpark.v1.vehicle_type_pb2 import VehicleType
from parkup.carpark.v1.vehicle_type_service_pb2_grpc import VehicleTypeServiceStub
from server.app import Application
from server.carpark.spaces.document import DERIVED
from server.carpark.vehicles.model import gate_plate
from server.mongo.client import Document
from tests.people import People, Person


@pytest.fixture(scope="session")
def levels(channel: grpc.aio.Channel) -> LevelServiceStub:
    return LevelServiceStub(channel)


@pytest.fixture(scope="session")
def zones(channel: grpc.aio.Channel) -> CarParkZoneServiceStub:
    return CarParkZoneServiceStub(channel)


@pytest.fixture(scope="session")
def spaces(channel: grpc.aio.Channel) -> SpaceServiceStub:
    return SpaceServiceStub(channel)


@pytest.fixture(scope="session")
def types(channel: grpc.aio.Channel) -> VehicleTypeServiceStub:
    return VehicleTypeServiceStub(channel)


@pytest.fixture(scope="session")
def vehicles(channel: grpc.aio.Channel) -> CarParkVehicleServiceStub:
    return CarParkVehicleServiceStub(channel)


@pytest_asyncio.fixture
async def admin(people: People) -> Person:
    return await people.admin()


@pytest_asyncio.fixture
async def driver(people: People) -> Person:
    return await people.driver()


@pytest_asyncio.fixture
async def car_park(yard) -> CarPark:
    return await yard.car_park()


@pytest_asyncio.fixture
async def staff(yard, car_park) -> Person:
    return await yard.operator(car_park.code)


@pytest_asyncio.fixture
async def stranger(yard) -> Person:
    """An operator of another car park."""
    return await yard.operator((await yard.car_park()).code)


@pytest.fixture
def make_level(levels, car_park, admin) -> Callable[..., Awaitable[CarParkLevel]]:
    async def make(number: int, **fields: Any) -> CarParkLevel:
        request = {"car_park": car_park.code, "name": f"Level {number}", "level_number": number} | fields
        return (await levels.CreateLevel(level_pb.CreateLevelRequest(**request), metadata=admin.metadata)).level

    return make


@pytest.fixture
def make_zone(zones, admin) -> Callable[..., Awaitable[CarParkZone]]:
    async def make(level: CarParkLevel, name: str = "Zone A") -> CarParkZone:
        request = zone_pb.CreateCarParkZoneRequest(level_id=level.id, name=name)
        return (await zones.CreateCarParkZone(request, metadata=admin.metadata)).zone

    return make


@pytest.fixture
def make_spaces(spaces, admin) -> Callable[..., Awaitable[list[CarParkSpace]]]:
    async def make(zone: CarParkZone, *numbers: str, **fields: Any) -> list[CarParkSpace]:
        request = space_pb.CreateSpacesRequest(zone_id=zone.id, space_numbers=numbers, **fields)
        return list((await spaces.CreateSpaces(request, metadata=admin.metadata)).spaces)

    return make


@pytest.fixture
def make_type(types, admin, yard) -> Callable[..., Awaitable[VehicleType]]:
    async def make(**fields: Any) -> VehicleType:
        request = type_pb.CreateVehicleTypeRequest(**({"name": f"Type {yard.code()}"} | fields))
        return (await types.CreateVehicleType(request, metadata=admin.metadata)).vehicle_type

    return make


@pytest_asyncio.fixture
async def zone(make_level, make_zone) -> CarParkZone:
    return await make_zone(await make_level(1))


@pytest.fixture
def take(application: Application) -> Callable[..., Awaitable[None]]:
    """Writes who takes a space as stays and reservations do: `take(space, sessionId=7)`."""

    async def write(space: CarParkSpace, **fields: Any) -> None:
        change: list[Document] = [{"$set": fields}, DERIVED]
        await application.kernel.database["carParkSpaces"].update_one({"_id": space.id}, change)

    return write


@pytest.fixture(scope="session")
def lists(channel) -> VehicleServiceStub:
    return VehicleServiceStub(channel)


@pytest.fixture
def register(vehicles):
    async def create(who, plate, **fields):
        request = vehicle_pb.CreateCarParkVehicleRequest(license_plate=plate, **fields)
        return (await vehicles.CreateCarParkVehicle(request, metadata=who.metadata)).vehicle

    return create


@pytest.fixture
def update(vehicles):
    async def change(who, vehicle, **fields):
        request = vehicle_pb.UpdateCarParkVehicleRequest(vehicle_id=vehicle.id, **fields)
        return (await vehicles.UpdateCarParkVehicle(request, metadata=who.metadata)).vehicle

    return change


@pytest.fixture
def delete(vehicles):
    async def remove(who, vehicle) -> None:
        request = vehicle_pb.DeleteCarParkVehicleRequest(vehicle_id=vehicle.id)
        await vehicles.DeleteCarParkVehicle(request, metadata=who.metadata)

    return remove


@pytest.fixture
def find(vehicles):
    async def found(who, plate):
        request = vehicle_pb.FindCarParkVehicleRequest(license_plate=plate)
        answer = await vehicles.FindCarParkVehicle(request, metadata=who.metadata)
        return answer.vehicle if answer.HasField("vehicle") else None

    return found


@pytest.fixture
def own(vehicles):
    async def listed(who, **fields):
        answer = await vehicles.ListCarParkVehicles(
            vehicle_pb.ListCarParkVehiclesRequest(**fields), metadata=who.metadata
        )
        return list(answer.vehicles)

    return listed


@pytest.fixture
def add_there(lists):
    """Puts a plate into a driver's list on the other side."""

    async def add(who, plate) -> None:
        await lists.AddVehicle(list_pb.AddVehicleRequest(license_plate=plate), metadata=who.metadata)

    return add


@pytest.fixture
def plates_there(lists):
    async def listed(who) -> list[str]:
        answer = await lists.ListVehicles(list_pb.ListVehiclesRequest(), metadata=who.metadata)
        return [vehicle.license_plate for vehicle in answer.vehicles]

    return listed


@pytest.fixture
def at_the_gate(application):
    async def come(plate):
        return await application.domains.places.vehicles.vehicle_at_the_gate(gate_plate(plate))

    return come
