"""Who and what the exchanges of spec 003 name: a car park with a hall, who works there, and what stands in it."""

import secrets
from datetime import UTC, datetime, timedelta
from typing import Any

from parkup.carpark.v1 import car_park_people_service_pb2 as people_pb
from parkup.carpark.v1 import car_park_vehicle_service_pb2 as vehicle_pb
from parkup.carpark.v1 import car_park_zone_service_pb2 as zone_pb
from parkup.carpark.v1 import level_service_pb2 as level_pb
from parkup.carpark.v1 import space_service_pb2 as space_pb
from parkup.carpark.v1 import vehicle_type_service_pb2 as type_pb
from parkup.carpark.v1.car_park_people_service_pb2_grpc import CarParkPeopleServiceStub
from parkup.carpark.v1.car_park_session_pb2 import CarParkSession
from parkup.carpark.v1.car_park_vehicle_service_pb2_grpc import CarParkVehicleServiceStub
from parkup.carpark.v1.car_park_zone_service_pb2_grpc import CarParkZoneServiceStub
from parkup.carpark.v1.charging_pb2 import ChargingStation
from parkup.carpark.v1.level_service_pb2_grpc import LevelServiceStub
from parkup.carpark.v1.space_pb2 import CarParkSpace
from parkup.carpark.v1.space_service_pb2_grpc import SpaceServiceStub
from parkup.carpark.v1.vehicle_type_service_pb2_grpc import VehicleTypeServiceStub
from tests.carpark.accounts import PASSWORD
from tests.carpark.booking import Booking
from tests.carpark.garage import CASH, Garage
from tests.carpark.prices import Prices, new_code
from tests.carpark.yard import Yard
from tests.conformance.world import World, maker, metadata_of
from tests.people import Person


def yard(world: World) -> Yard:
    return Yard(world.around.application, world.around.channel, world.around.people)


async def person(world: World, name: str) -> Person:
    found = await world.account(name)
    assert isinstance(found, Person)
    return found


async def garage(world: World) -> Garage:
    """The gates of the car park."""
    made = Garage(world.around.application, world.around.channel, yard(world))
    made.code = (await world.get("car_park"))["code"]
    made.operator = await person(world, "gatekeeper")
    made.zones = [(await world.get("hall"))["id"]]
    return made


async def booking(world: World) -> Booking:
    return Booking(await garage(world), world.around.channel, world.around.application)


async def prices(world: World) -> Prices:
    code = (await world.get("car_park"))["code"]
    return Prices(world.around.channel, yard(world), code, await person(world, "admin"))


@maker
async def make_car_park(world: World) -> dict[str, Any]:
    return {"code": (await yard(world).car_park()).code}


@maker
async def make_standard(world: World) -> dict[str, Any]:
    """The car park that is meant where none is named, and a number that no level of it has yet."""
    code = await yard(world).standard()
    await world.get("admin")
    stub = LevelServiceStub(world.around.channel)
    levels = await stub.ListLevels(level_pb.ListLevelsRequest(car_park=code), metadata=metadata_of(world, "admin"))
    taken = {level.level_number for level in levels.levels}
    return {"code": code, "level_number": next(number for number in range(-50, 201) if number not in taken)}


@maker
async def make_gatekeeper(world: World) -> dict[str, Any]:
    """Works in the car park."""
    return world.keep("gatekeeper", await yard(world).operator((await world.get("car_park"))["code"]))


@maker
async def make_gatekeeper_elsewhere(world: World) -> dict[str, Any]:
    """Works in another one."""
    return world.keep("gatekeeper_elsewhere", await yard(world).operator((await yard(world).car_park()).code))


@maker
async def make_standard_gatekeeper(world: World) -> dict[str, Any]:
    """Works in the standard car park."""
    return world.keep("standard_gatekeeper", await yard(world).operator((await world.get("standard"))["code"]))


@maker
async def make_customer(world: World) -> dict[str, Any]:
    """Registered at a car park with a password."""
    email = world.around.people.email()
    stub = CarParkPeopleServiceStub(world.around.channel)
    request = people_pb.RegisterCarParkUserRequest(email=email, password=PASSWORD, full_name="John Doe")
    answer = await stub.RegisterCarParkUser(request)
    tokens = answer.tokens
    customer = Person(answer.user.id, email, tokens.access_token, tokens.refresh_token)
    return world.keep("customer", customer) | {"password": PASSWORD}


@maker
async def make_names(world: World) -> dict[str, Any]:
    """Names that nobody has yet."""
    return {
        "plate": yard(world).plate(),
        "other_plate": yard(world).plate(),
        "discount": new_code(),
        "type": f"Van {secrets.token_hex(6)}",
    }


@maker
async def make_vehicle_type(world: World) -> dict[str, Any]:
    await world.get("admin")
    stub = VehicleTypeServiceStub(world.around.channel)
    request = type_pb.CreateVehicleTypeRequest(name=f"Car {secrets.token_hex(6)}")
    made = (await stub.CreateVehicleType(request, metadata=metadata_of(world, "admin"))).vehicle_type
    return {"id": made.id, "name": made.name}


@maker
async def make_level(world: World) -> dict[str, Any]:
    return await _level(world, (await world.get("car_park"))["code"], 1, "Level 1")


async def _level(world: World, code: str, number: int, name: str) -> dict[str, Any]:
    await world.get("admin")
    request = level_pb.CreateLevelRequest(car_park=code, name=name, level_number=number)
    stub = LevelServiceStub(world.around.channel)
    return {"id": (await stub.CreateLevel(request, metadata=metadata_of(world, "admin"))).level.id, "name": name}


@maker
async def make_hall(world: World) -> dict[str, Any]:
    """The zone of the car park, on its level."""
    return await _hall(world, (await world.get("level"))["id"])


@maker
async def make_standard_hall(world: World) -> dict[str, Any]:
    """A zone of the standard car park with one space, on a level of its own."""
    standard = await world.get("standard")
    number = standard["level_number"]
    level = await _level(world, standard["code"], number, f"Level {number}")
    hall = await _hall(world, level["id"])
    await _space(world, hall["id"], f"S-{number}", CarParkSpace.TYPE_STANDARD)
    return hall


async def _hall(world: World, level_id: int) -> dict[str, Any]:
    request = zone_pb.CreateCarParkZoneRequest(level_id=level_id, name="Zone A")
    stub = CarParkZoneServiceStub(world.around.channel)
    return {"id": (await stub.CreateCarParkZone(request, metadata=metadata_of(world, "admin"))).zone.id}


@maker
async def make_space(world: World) -> dict[str, Any]:
    """A-105, where the vehicle of spec 003 stands."""
    return await _space(world, (await world.get("hall"))["id"], "A-105", CarParkSpace.TYPE_STANDARD)


@maker
async def make_second_space(world: World) -> dict[str, Any]:
    await world.get("space")
    return await _space(world, (await world.get("hall"))["id"], "A-106", CarParkSpace.TYPE_STANDARD)


@maker
async def make_ev_space(world: World) -> dict[str, Any]:
    return await _space(world, (await world.get("hall"))["id"], "A-110", CarParkSpace.TYPE_EV)


async def _space(world: World, zone_id: int, number: str, type_: CarParkSpace.Type) -> dict[str, Any]:
    request = space_pb.CreateSpaceRequest(zone_id=zone_id, space_number=number, space_type=type_)
    stub = SpaceServiceStub(world.around.channel)
    made = (await stub.CreateSpace(request, metadata=metadata_of(world, "admin"))).space
    return {"id": made.id, "number": number}


@maker
async def make_vehicle(world: World) -> dict[str, Any]:
    """The driver's."""
    return await _vehicle(world, "driver")


@maker
async def make_rich_vehicle(world: World) -> dict[str, Any]:
    return await _vehicle(world, "rich_driver")


@maker
async def make_second_rich_vehicle(world: World) -> dict[str, Any]:
    return await _vehicle(world, "rich_driver")


@maker
async def make_ev(world: World) -> dict[str, Any]:
    """An electric one of the rich driver's."""
    return await _vehicle(world, "rich_driver", is_ev=True)


async def _vehicle(world: World, owner: str, *, is_ev: bool = False) -> dict[str, Any]:
    await world.get(owner)
    plate = yard(world).plate()
    request = vehicle_pb.CreateCarParkVehicleRequest(license_plate=plate, is_ev=is_ev)
    stub = CarParkVehicleServiceStub(world.around.channel)
    return {
        "id": (await stub.CreateCarParkVehicle(request, metadata=metadata_of(world, owner))).vehicle.id,
        "plate": plate,
    }


@maker
async def make_stay(world: World) -> dict[str, Any]:
    """The driver's vehicle has stood in the space for 127 minutes."""
    return await _stay(world, "vehicle")


@maker
async def make_rich_stay(world: World) -> dict[str, Any]:
    """The same of the rich driver's."""
    return await _stay(world, "rich_vehicle")


@maker
async def make_charged_stay(world: World) -> dict[str, Any]:
    """The electric vehicle has stood there as long."""
    return await _stay(world, "ev")


async def _stay(world: World, vehicle: str) -> dict[str, Any]:
    await world.get("space")
    gates, plate = await garage(world), (await world.get(vehicle))["plate"]
    entered = await gates.enter(plate, entry_gate="Main Entrance")
    await gates.stayed(entered.session, 127)
    return {"id": entered.session.id, "ticket": entered.ticket_number, "plate": plate}


@maker
async def make_paid_stay(world: World) -> dict[str, Any]:
    """The driver's stay after it was paid in cash, with its payment."""
    stay, gates = await world.get("stay"), await garage(world)
    payment = await gates.pay(await gates.get(CarParkSession(id=stay["id"])), gates.operator, CASH, amount=15)
    return stay | {"payment_id": payment.id}


@maker
async def make_rate(world: World) -> dict[str, Any]:
    return {"id": (await (await prices(world)).rate()).id}


@maker
async def make_discount(world: World) -> dict[str, Any]:
    """20 percent off."""
    made = await (await prices(world)).discount()
    return {"id": made.id, "code": made.code}


@maker
async def make_ended_discount(world: World) -> dict[str, Any]:
    made = await (await prices(world)).discount(valid_to={"seconds": 1_719_792_000})
    return {"id": made.id, "code": made.code}


@maker
async def make_plan(world: World) -> dict[str, Any]:
    """150 a month."""
    return {"id": (await (await prices(world)).plan()).id}


@maker
async def make_membership(world: World) -> dict[str, Any]:
    """Of the rich driver."""
    of, driver = await prices(world), await person(world, "rich_driver")
    return {"id": (await of.subscribe(driver, await of.plan())).id}


@maker
async def make_reservation(world: World) -> dict[str, Any]:
    """Of the driver's vehicle, from tomorrow at nine."""
    return await _reservation(world, 24)


@maker
async def make_imminent_reservation(world: World) -> dict[str, Any]:
    """It begins in ten minutes."""
    return await _reservation(world, 1 / 6)


async def _reservation(world: World, hours: float) -> dict[str, Any]:
    await world.get("space")
    at = await booking(world)
    vehicle = await world.get("vehicle")
    made = await at.reserve(await person(world, "driver"), vehicle["id"], at.ahead(hours))
    return {"id": made.id, "number": made.confirmation_number}


@maker
async def make_station(world: World) -> dict[str, Any]:
    await world.get("ev_space")
    at = await booking(world)
    return {"id": (await at.station(await person(world, "admin"), "A-110")).id}


@maker
async def make_charging(world: World) -> dict[str, Any]:
    """The rich driver's electric vehicle is charged at the station."""
    station, ev = await world.get("station"), await world.get("ev")
    at, driver = await booking(world), await person(world, "rich_driver")
    return {"id": (await at.plug(driver, ChargingStation(id=station["id"]), ev["id"])).id}


@maker
async def make_times(world: World) -> dict[str, Any]:
    """Tomorrow at nine and at five, as spec 003 writes times, and without a zone."""
    day = (datetime.now(UTC) + timedelta(days=1)).date()
    return {
        "nine": f"{day}T09:00:00Z",
        "five": f"{day}T17:00:00Z",
        "nine_without_zone": f"{day}T09:00:00",
        "five_without_zone": f"{day}T17:00:00",
        "too_far": f"{day + timedelta(days=60)}T09:00:00Z",
        "too_far_later": f"{day + timedelta(days=60)}T17:00:00Z",
    }
