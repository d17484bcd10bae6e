"""Types of vehicles: who makes and changes them, and which is the default."""

import asyncio

import pytest

from parkup.carpark.v1 import car_park_vehicle_service_pb2 as vehicle_pb
from parkup.carpark.v1 import vehicle_type_service_pb2 as pb
from parkup.carpark.v1.vehicle_type_pb2 import VehicleType
from server.carpark.vehicle_types.repository import VEHICLE_TYPES, VehicleTypeRepository
from server.carpark.vehicle_types.service import VehicleTypeService
from server.mongo.client import connect
from server.mongo.client import database as database_of
from server.mongo.indexes import make_indexes
from server.mongo.numbers import Numbers
from server.values.clock import system_clock
from tests.errors import refused


@pytest.fixture
def update(types, admin):
    async def change(type_, **fields):
        request = pb.UpdateVehicleTypeRequest(vehicle_type_id=type_.id, **fields)
        return (await types.UpdateVehicleType(request, metadata=admin.metadata)).vehicle_type

    return change


@pytest.fixture
def delete(types, admin):
    async def remove(type_) -> None:
        await types.DeleteVehicleType(pb.DeleteVehicleTypeRequest(vehicle_type_id=type_.id), metadata=admin.metadata)

    return remove


@pytest.fixture
def listed(types, driver):
    async def of_all() -> list[VehicleType]:
        answer = await types.ListVehicleTypes(pb.ListVehicleTypesRequest(), metadata=driver.metadata)
        return list(answer.vehicle_types)

    return of_all


async def test_only_admins_change_what_there_is(types, make_type, driver, staff) -> None:
    type_ = await make_type()
    calls = [
        (types.CreateVehicleType, pb.CreateVehicleTypeRequest(name="Bus")),
        (types.UpdateVehicleType, pb.UpdateVehicleTypeRequest(vehicle_type_id=type_.id, name="Bus")),
        (types.DeleteVehicleType, pb.DeleteVehicleTypeRequest(vehicle_type_id=type_.id)),
    ]
    for call, request in calls:
        with refused("UNAUTHORIZED"):
            await call(request)
        for who in (driver, staff):
            with refused("PERMISSION_DENIED"):
                await call(request, metadata=who.metadata)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": " "}, "name"),
        ({"size": 9}, "size"),
        ({"description": "x" * 501}, "description"),
    ],
)
async def test_a_broken_request_is_refused_by_field(make_type, fields, field) -> None:
    with refused("INVALID_ARGUMENT") as refusal:
        await make_type(**fields)
    assert [*refusal.fields] == [field]


async def test_an_update_writes_what_is_given_and_clears_what_is_named(make_type, update) -> None:
    type_ = await make_type(description="Two wheels", size=VehicleType.SIZE_MOTORCYCLE)
    assert await update(type_, size=VehicleType.SIZE_MOTORCYCLE) == type_
    changed = await update(type_, size=VehicleType.SIZE_LARGE)
    assert (changed.size, changed.description, changed.HasField("updated_at")) == (
        VehicleType.SIZE_LARGE,
        "Two wheels",
        True,
    )
    assert not (await update(type_, update_mask={"paths": ["description"]})).HasField("description")
    with refused("INVALID_ARGUMENT"):
        await update(type_, update_mask={"paths": ["name"]})


async def test_a_name_is_there_once(make_type, update, delete) -> None:
    one, other = await make_type(), await make_type()
    with refused("NAME_TAKEN") as refusal:
        await update(one, name=f" {other.name.lower()} ")
    assert refusal.metadata == {"name": other.name.lower()}
    await delete(other)
    assert (await update(one, name=other.name)).name == other.name


async def test_one_type_is_the_default_whoever_says_so(make_type, update, delete, listed) -> None:
    before = await listed()
    made = [await make_type() for _ in range(3)]
    assert before or made[0].is_default
    old_default = next(each for each in await listed() if each.is_default)
    await asyncio.gather(*(update(each, is_default=True) for each in made))
    [default] = [each for each in await listed() if each.is_default]
    assert default.id in {each.id for each in made}
    with refused("VEHICLE_TYPE_IN_USE"):
        await update(default, is_default=False)
    with refused("VEHICLE_TYPE_IN_USE"):
        await delete(default)
    await update(old_default, is_default=True)


async def test_a_type_of_vehicles_stays_and_one_of_none_goes(
    types, vehicles, make_type, delete, listed, driver, yard
) -> None:
    used, unused = await make_type(), await make_type()
    request = vehicle_pb.CreateCarParkVehicleRequest(license_plate=yard.plate(), vehicle_type_id=used.id)
    await vehicles.CreateCarParkVehicle(request, metadata=driver.metadata)
    with refused("VEHICLE_TYPE_IN_USE"):
        await delete(used)
    await delete(unused)
    assert unused.id not in {each.id for each in await listed()}
    for attempt in (
        delete(unused),
        types.GetVehicleType(pb.GetVehicleTypeRequest(vehicle_type_id=unused.id), metadata=driver.metadata),
    ):
        with refused("VEHICLE_TYPE_NOT_FOUND"):
            await attempt


async def test_what_is_not_there_is_not_changed(update, make_type) -> None:
    type_ = await make_type()
    type_.id = 2_000_000_000
    with refused("VEHICLE_TYPE_NOT_FOUND"):
        await update(type_, name="Bus")


async def test_cars_that_come_first_and_at_once_find_one_default(settings) -> None:
    async def is_used(_: int) -> bool:
        return False

    name = f"{settings.mongodb_database}_first_types"
    async with connect(settings.mongo_uri) as client:
        empty = database_of(client, name)
        await make_indexes(empty)
        numbers = Numbers(empty)
        await numbers.next(VEHICLE_TYPES)
        service = VehicleTypeService(VehicleTypeRepository(empty), numbers, system_clock, is_used)
        found = await asyncio.gather(*(service.the_default() for _ in range(32)))
        await client.drop_database(name)

    assert len({type_.id for type_ in found}) == 1
