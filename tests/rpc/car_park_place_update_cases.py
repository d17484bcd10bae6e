"""How to try updates of car parks, their levels, zones and spaces, of vehicles, types and people."""

import secrets
from typing import Any

import grpc.aio

from parkup.carpark.v1.car_park_people_service_pb2 import CreateCarParkStaffRequest, GetCarParkUserRequest
from parkup.carpark.v1.car_park_people_service_pb2_grpc import CarParkPeopleServiceStub
from parkup.carpark.v1.car_park_service_pb2 import CreateCarParkRequest, GetCarParkRequest
from parkup.carpark.v1.car_park_service_pb2_grpc import CarParkServiceStub
from parkup.carpark.v1.car_park_user_pb2 import CarParkUser
from parkup.carpark.v1.car_park_vehicle_service_pb2 import CreateCarParkVehicleRequest, GetCarParkVehicleRequest
from parkup.carpark.v1.car_park_vehicle_service_pb2_grpc import CarParkVehicleServiceStub
from parkup.carpark.v1.car_park_zone_service_pb2 import CreateCarParkZoneRequest, GetCarParkZoneRequest
from parkup.carpark.v1.car_park_zone_service_pb2_grpc import CarParkZoneServiceStub
from parkup.carpark.v1.level_service_pb2 import CreateLevelRequest, GetLevelRequest
from parkup.carpark.v1.level_service_pb2_grpc import LevelServiceStub
from parkup.carpark.v1.space_pb2 import CarParkSpace
from parkup.carpark.v1.space_service_pb2 import CreateSpaceRequest, GetSpaceRequest
from parkup.carpark.v1.space_service_pb2_grpc import SpaceServiceStub
from parkup.carpark.v1.vehicle_type_pb2 import VehicleType
from parkup.carpark.v1.vehicle_type_service_pb2 import CreateVehicleTypeRequest, GetVehicleTypeRequest
from parkup.carpark.v1.vehicle_type_service_pb2_grpc import VehicleTypeServiceStub
from parkup.common.v1.vehicle_fuel_pb2 import VEHICLE_FUEL_DIESEL, VEHICLE_FUEL_PETROL
from tests.people import People
from tests.rpc.update_case import Change, Fields, Subject, Update, as_fields, plain

SERVICE = "parkup.carpark.v1."


def place_updates() -> dict[str, Update]:
    return {
        f"{SERVICE}CarParkService.UpdateCarPark": update_car_park(),
        f"{SERVICE}LevelService.UpdateLevel": update_level(),
        f"{SERVICE}CarParkZoneService.UpdateCarParkZone": update_zone(),
        f"{SERVICE}SpaceService.UpdateSpace": update_space(),
        f"{SERVICE}VehicleTypeService.UpdateVehicleType": update_vehicle_type(),
        f"{SERVICE}CarParkVehicleService.UpdateCarParkVehicle": update_vehicle(),
        f"{SERVICE}CarParkPeopleService.UpdateCarParkUser": update_user(),
    }


def _phone() -> str:
    return f"+216204{secrets.randbelow(10**5):05}"


class Site:
    """A new car park that an admin lays out."""

    def __init__(self, channel: grpc.aio.Channel, metadata: Any) -> None:
        self._channel = channel
        self._metadata = metadata
        self.code = f"P-{secrets.token_hex(6).upper()}"

    async def open(self, **fields: Any) -> None:
        request = CreateCarParkRequest(code=self.code, name="Lac", **fields)
        await CarParkServiceStub(self._channel).CreateCarPark(request, metadata=self._metadata)

    async def level(self, number: int) -> Fields:
        request = CreateLevelRequest(
            car_park=self.code, name=f"Level {number}", level_number=number, description="Below"
        )
        return as_fields((await LevelServiceStub(self._channel).CreateLevel(request, metadata=self._metadata)).level)

    async def zone(self, level: Fields, name: str) -> Fields:
        request = CreateCarParkZoneRequest(level_id=level["id"], name=name, description="At the lift")
        stub = CarParkZoneServiceStub(self._channel)
        return as_fields((await stub.CreateCarParkZone(request, metadata=self._metadata)).zone)

    async def vehicle_type(self) -> Fields:
        request = CreateVehicleTypeRequest(
            name=f"Type {secrets.token_hex(6)}", description="Four wheels", size=VehicleType.SIZE_STANDARD
        )
        stub = VehicleTypeServiceStub(self._channel)
        return as_fields((await stub.CreateVehicleType(request, metadata=self._metadata)).vehicle_type)


def update_car_park() -> Update:
    rules: Fields = {"reservation_rules": {}}

    async def make(people: People, channel: grpc.aio.Channel) -> Subject:
        metadata = (await people.admin()).metadata
        site, stub = Site(channel, metadata), CarParkServiceStub(channel)
        await site.open(address="1, rue du Lac", latitude=36.8, longitude=10.2)
        request = GetCarParkRequest(code=site.code)
        before = as_fields((await stub.GetCarPark(request, metadata=metadata)).car_park)
        rules["reservation_rules"].update(before["reservation_rules"], days_ahead=7)
        return Subject(metadata, lambda: stub.GetCarPark(request, metadata=metadata))

    place: Fields = {"latitude": 36.9, "longitude": 10.3}
    return Update(
        make=make,
        see=lambda answer: as_fields(answer.car_park),
        key=lambda car_park: {"code": car_park["code"]},
        changes={
            **plain(
                name="Lac 2",
                address="2, rue du Lac",
                tax_rate=19.0,
                time_zone="Europe/Paris",
                opening_hours="06:00 - 22:00",
                exit_window_minutes=20,
                refuse_when_full=True,
            ),
            "place": Change(place, place),
            "reservation_rules": Change({"reservation_rules": {"days_ahead": 7}}, rules),
        },
        clears={"address": {"address": None}, "latitude": {"latitude": None, "longitude": None}},
        required=(
            "name",
            "tax_rate",
            "time_zone",
            "opening_hours",
            "exit_window_minutes",
            "refuse_when_full",
            "reservation_rules",
        ),
    )


def update_level() -> Update:
    async def make(people: People, channel: grpc.aio.Channel) -> Subject:
        metadata = (await people.admin()).metadata
        site, stub = Site(channel, metadata), LevelServiceStub(channel)
        await site.open()
        request = GetLevelRequest(level_id=(await site.level(1))["id"])
        return Subject(metadata, lambda: stub.GetLevel(request, metadata=metadata))

    return Update(
        make=make,
        see=lambda answer: as_fields(answer.level),
        key=lambda level: {"level_id": level["id"]},
        changes=plain(name="Roof", level_number=5, description="Open air"),
        clears={"description": {"description": None}},
        empty=("description",),
        required=("name", "level_number"),
    )


def update_zone() -> Update:
    level: Fields = {"level_id": 0}
    seen: Fields = {}

    async def make(people: People, channel: grpc.aio.Channel) -> Subject:
        metadata = (await people.admin()).metadata
        site, stub = Site(channel, metadata), CarParkZoneServiceStub(channel)
        await site.open()
        request = GetCarParkZoneRequest(zone_id=(await site.zone(await site.level(1), "Zone A"))["id"])
        other = await site.level(2)
        level["level_id"] = other["id"]
        seen.update(level, level=other)
        return Subject(metadata, lambda: stub.GetCarParkZone(request, metadata=metadata))

    return Update(
        make=make,
        see=lambda answer: as_fields(answer.zone),
        key=lambda zone: {"zone_id": zone["id"]},
        changes={**plain(name="Zone B", description="At the ramp"), "level_id": Change(level, seen)},
        clears={"description": {"description": None}},
        empty=("description",),
        required=("name", "level_id"),
    )


def update_space() -> Update:
    zone: Fields = {"zone_id": 0}
    seen: Fields = {}

    async def make(people: People, channel: grpc.aio.Channel) -> Subject:
        metadata = (await people.admin()).metadata
        site, stub = Site(channel, metadata), SpaceServiceStub(channel)
        await site.open()
        first, other = await site.zone(await site.level(1), "A"), await site.zone(await site.level(2), "B")
        given = CreateSpaceRequest(zone_id=first["id"], space_number="A-1")
        request = GetSpaceRequest(space_id=(await stub.CreateSpace(given, metadata=metadata)).space.id)
        zone["zone_id"] = other["id"]
        seen.update(zone, zone=other, level_id=other["level_id"])
        return Subject(metadata, lambda: stub.GetSpace(request, metadata=metadata))

    closed = {"status": "STATUS_MAINTENANCE", "outage": "STATUS_MAINTENANCE"}
    return Update(
        make=make,
        see=lambda answer: as_fields(answer.space),
        key=lambda space: {"space_id": space["id"]},
        changes={
            **plain(space_number="B-7"),
            "zone_id": Change(zone, seen),
            "space_type": Change({"space_type": CarParkSpace.TYPE_COMPACT}, {"space_type": "TYPE_COMPACT"}),
            "status": Change({"status": CarParkSpace.STATUS_MAINTENANCE}, closed),
        },
        clears={},
        required=("zone_id", "space_number", "space_type", "status"),
    )


def update_vehicle_type() -> Update:
    async def make(people: People, channel: grpc.aio.Channel) -> Subject:
        metadata = (await people.admin()).metadata
        stub = VehicleTypeServiceStub(channel)
        request = GetVehicleTypeRequest(vehicle_type_id=(await Site(channel, metadata).vehicle_type())["id"])
        return Subject(metadata, lambda: stub.GetVehicleType(request, metadata=metadata))

    return Update(
        make=make,
        see=lambda answer: as_fields(answer.vehicle_type),
        key=lambda type_: {"vehicle_type_id": type_["id"]},
        changes={
            **plain(name=f"Type {secrets.token_hex(6)}", description="Six wheels", is_default=True),
            "size": Change({"size": VehicleType.SIZE_COMPACT}, {"size": "SIZE_COMPACT"}),
        },
        clears={"description": {"description": None}},
        empty=("description",),
        required=("name", "size", "is_default"),
    )


def update_vehicle() -> Update:
    type_: Fields = {"vehicle_type_id": 0}
    seen: Fields = {}

    async def make(people: People, channel: grpc.aio.Channel) -> Subject:
        admin, driver = (await people.admin()).metadata, (await people.driver()).metadata
        stub = CarParkVehicleServiceStub(channel)
        given = CreateCarParkVehicleRequest(
            license_plate=f"CP{secrets.token_hex(5).upper()}",
            make="Fiat",
            model="Panda",
            color="red",
            fuel=VEHICLE_FUEL_PETROL,
        )
        made = (await stub.CreateCarParkVehicle(given, metadata=driver)).vehicle
        other = await Site(channel, admin).vehicle_type()
        type_["vehicle_type_id"] = other["id"]
        seen.update(type_, vehicle_type=other)
        request = GetCarParkVehicleRequest(vehicle_id=made.id)
        return Subject(driver, lambda: stub.GetCarParkVehicle(request, metadata=driver))

    return Update(
        make=make,
        see=lambda answer: as_fields(answer.vehicle),
        key=lambda vehicle: {"vehicle_id": vehicle["id"]},
        changes={
            **plain(
                license_plate=f"CP{secrets.token_hex(5).upper()}", make="Kia", model="Niro", color="blue", is_ev=True
            ),
            "vehicle_type_id": Change(type_, seen),
            "fuel": Change({"fuel": VEHICLE_FUEL_DIESEL}, {"fuel": "VEHICLE_FUEL_DIESEL"}),
        },
        clears={name: {name: None} for name in ("make", "model", "color", "fuel")},
        empty=("make", "model", "color"),
        required=("license_plate", "vehicle_type_id", "is_ev"),
    )


def update_user() -> Update:
    """Of staff. Their password, which nothing shows, is tried in tests/carpark/test_staff.py."""
    park: Fields = {"car_parks": []}

    async def make(people: People, channel: grpc.aio.Channel) -> Subject:
        metadata = (await people.super_admin()).metadata
        stub, first, other = CarParkPeopleServiceStub(channel), Site(channel, metadata), Site(channel, metadata)
        for site in (first, other):
            await site.open()
        park["car_parks"] = [other.code]
        given = CreateCarParkStaffRequest(
            email=people.email(),
            password="correct horse 7 battery",
            full_name="Amel Ben Salah",
            phone=_phone(),
            role=CarParkUser.ROLE_OPERATOR,
            car_parks=[first.code],
        )
        request = GetCarParkUserRequest(user_id=(await stub.CreateCarParkStaff(given, metadata=metadata)).user.id)
        return Subject(metadata, lambda: stub.GetCarParkUser(request, metadata=metadata))

    return Update(
        make=make,
        see=lambda answer: as_fields(answer.user),
        key=lambda user: {"user_id": user["id"]},
        changes={
            **plain(full_name="Amel Trabelsi", phone=_phone()),
            "role": Change({"role": CarParkUser.ROLE_ADMIN}, {"role": "ROLE_ADMIN"}),
            "car_parks": Change(park, park),
        },
        clears={"phone": {"phone": None}, "car_parks": {"car_parks": []}},
        required=("role", "full_name"),
    )
