"""A real object for every Update method of the contract, and what can be written, cleared and not cleared of it."""

import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

import grpc.aio
from google.protobuf.json_format import MessageToDict
from google.protobuf.message import Message

from parkup.auth.v1.user_service_pb2 import CreateUserRequest, GetMeRequest, GetUserRequest, UpdateProfileRequest
from parkup.auth.v1.user_service_pb2_grpc import UserServiceStub
from parkup.auth.v1.vehicle_service_pb2 import AddVehicleRequest
from parkup.auth.v1.vehicle_service_pb2_grpc import VehicleServiceStub
from parkup.common.v1.geo_point_pb2 import GeoPoint, GeoPosition
from parkup.common.v1.license_plate_pb2 import LicensePlate
from parkup.parking.v1.zone_pb2 import SeasonalHours, ZonePrices
from parkup.parking.v1.zone_service_pb2 import CreateZoneRequest, GetZoneRequest
from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub
from server.rpc.wire import plate_to_wire
from server.values.plate import parse_plate
from tests.people import Metadata, People

Fields = dict[str, Any]
"""Fields of an object as JSON holds them; None: is not there."""


@dataclass(frozen=True)
class Subject:
    """An object, and who may change it. `read` gives the answer of the method that shows it."""

    metadata: Metadata
    read: Callable[[], Awaitable[Message]]


@dataclass(frozen=True)
class Change:
    """What a request writes, what a mask for it names (the same, unless said), and what the object then shows."""

    writes: Fields
    shows: Fields
    mask: tuple[str, ...] = ()

    @property
    def paths(self) -> tuple[str, ...]:
        return self.mask or tuple(self.writes)


@dataclass(frozen=True)
class Update:
    """How to try one Update method.

    `see` gives the object out of an answer, `key` the fields that name it in a request. `clears` are the paths of a
    mask that take something away, with what is then shown; `empty` the fields whose empty text does; `required` are
    the paths that cannot be cleared.
    """

    make: Callable[[People, grpc.aio.Channel], Awaitable[Subject]]
    see: Callable[[Message], Fields]
    key: Callable[[Fields], Fields]
    changes: Mapping[str, Change]
    clears: Mapping[str, Fields]
    empty: tuple[str, ...] = ()
    required: tuple[str, ...] = ()


def as_fields(message: Message) -> Fields:
    return MessageToDict(message, preserving_proto_field_name=True, always_print_fields_with_no_presence=True)


async def _profile(people: People, channel: grpc.aio.Channel) -> Subject:
    users, metadata = UserServiceStub(channel), (await people.driver()).metadata
    given = UpdateProfileRequest(first_name="Yasmine", last_name="Haddad", phone="+216 22 000 001")
    await users.UpdateProfile(given, metadata=metadata)
    return Subject(metadata, lambda: users.GetMe(GetMeRequest(), metadata=metadata))


async def _user(people: People, channel: grpc.aio.Channel) -> Subject:
    """One that an admin has made, whose address can still be corrected."""
    users, metadata = UserServiceStub(channel), (await people.admin()).metadata
    given = CreateUserRequest(email=people.email(), first_name="Yasmine", last_name="Haddad", phone="+216 22 000 001")
    user_id = (await users.CreateUser(given, metadata=metadata)).user.id
    return Subject(metadata, lambda: users.GetUser(GetUserRequest(user_id=user_id), metadata=metadata))


async def _vehicle(people: People, channel: grpc.aio.Channel) -> Subject:
    users, metadata = UserServiceStub(channel), (await people.driver()).metadata
    given = AddVehicleRequest(license_plate="1 TUN 1", nickname="Polo")
    await VehicleServiceStub(channel).AddVehicle(given, metadata=metadata)
    return Subject(metadata, lambda: users.GetMe(GetMeRequest(), metadata=metadata))


def _seen_vehicle(answer: Any) -> Fields:
    """The one vehicle, with the time at which the account that it is part of changed."""
    (vehicle,) = answer.user.vehicles
    return as_fields(vehicle) | {"updated_at": as_fields(answer.user).get("updated_at")}


async def _zone(people: People, channel: grpc.aio.Channel) -> Subject:
    zones, metadata = ZoneServiceStub(channel), (await people.admin()).metadata
    given = CreateZoneRequest(
        code=f"U-{secrets.token_hex(6)}",
        name="Sidi Bou Said",
        description="Around the marina",
        address="Avenue Habib Thameur",
        hourly_rate=1.5,
        daily_rate=10,
        max_duration_minutes=480,
        location=_point(10.35, 36.87),
        boundary=_triangle(36.86),
        prices=ZonePrices(car_sabot=60, pound=120),
        phone="+216 71 000 001",
        operating_hours="08:00 - 20:00",
        free_hours=["13:00 - 14:00"],
        free_minutes_per_day=10,
        seasonal_operating_hours=[_season("Été", "08:00", "23:00")],
        number_of_places=40,
    )
    zone_id = (await zones.CreateZone(given, metadata=metadata)).zone.id
    return Subject(metadata, lambda: zones.GetZone(GetZoneRequest(zone_id=zone_id)))


def _point(longitude: float, latitude: float) -> GeoPoint:
    return GeoPoint(type="Point", coordinates=[longitude, latitude])


def _triangle(latitude: float) -> list[GeoPosition]:
    corners = ((latitude, 10.34), (latitude, 10.36), (latitude + 0.02, 10.35))
    return [GeoPosition(latitude=north, longitude=east) for north, east in corners]


def _season(name: str, hours_from: str, hours_to: str) -> SeasonalHours:
    return SeasonalHours(
        name=name, start_month=7, start_day=1, end_month=8, end_day=31, hours_from=hours_from, hours_to=hours_to
    )


def _plain(**fields: object) -> dict[str, Change]:
    """Changes of single fields that are shown as they are written."""
    return {name: Change({name: value}, {name: value}) for name, value in fields.items()}


def _with_plate(text: str) -> Fields:
    """What a vehicle with a plate shows of it."""
    return {"license_plate": text, "plate": as_fields(plate_to_wire(parse_plate(text)))}


def _centre(longitude: float, latitude: float) -> Fields:
    return {
        "location": as_fields(_point(longitude, latitude)),
        "latitude": latitude,
        "longitude": longitude,
    }


def _update_profile() -> Update:
    return Update(
        make=_profile,
        see=lambda answer: as_fields(answer.user),
        key=lambda _: {},
        changes=_plain(first_name="Amel", last_name="$Mansour", phone="22 000 002"),
        clears={name: {name: None} for name in ("first_name", "last_name", "phone")},
        empty=("first_name", "last_name", "phone"),
    )


def _update_user() -> Update:
    email = f"corrected-{secrets.token_hex(6)}@example.com"
    return Update(
        make=_user,
        see=lambda answer: as_fields(answer.user),
        key=lambda user: {"user_id": user["id"]},
        changes=_plain(first_name="Amel", last_name="$Mansour", phone="22 000 002", email=email),
        clears={name: {name: None} for name in ("first_name", "last_name", "phone")},
        empty=("first_name", "last_name", "phone"),
        required=("email",),
    )


def _update_vehicle() -> Update:
    return Update(
        make=_vehicle,
        see=_seen_vehicle,
        key=lambda vehicle: {"current_license_plate": vehicle["license_plate"]},
        changes={
            **_plain(nickname="Golf", is_default=False),
            "license_plate": Change({"license_plate": "2tun2"}, _with_plate("2 TUN 2")),
            "plate": Change(
                {"plate": LicensePlate(type=LicensePlate.TYPE_TUNIS, left="3", right="3")}, _with_plate("3 TUN 3")
            ),
            "license_plate or plate": Change(
                {"license_plate": "4 TUN 4"}, _with_plate("4 TUN 4"), mask=("license_plate", "plate")
            ),
        },
        clears={"nickname": {"nickname": None}},
        empty=("nickname",),
        required=("license_plate", "plate", "is_default"),
    )


def _update_zone() -> Update:
    return Update(
        make=_zone,
        see=lambda answer: as_fields(answer.zone),
        key=lambda zone: {"zone_id": zone["id"]},
        changes={
            **_plain(
                code=f"V-{secrets.token_hex(6)}".upper(),
                name="La Marsa",
                description="Along the beach",
                address="Avenue Taïeb Mehiri",
                hourly_rate=0.0,
                daily_rate=0.0,
                max_duration_minutes=60,
                is_active=False,
                phone="+216 71 000 002",
                operating_hours="24h/24",
                free_minutes_per_day=15,
                number_of_places=0,
            ),
            "location": Change({"location": _point(10.351, 36.871)}, _centre(10.351, 36.871)),
            "latitude and longitude": Change({"latitude": 36.872, "longitude": 10.352}, _centre(10.352, 36.872)),
            "boundary": Change(
                {"boundary": _triangle(36.865)}, {"boundary": [as_fields(corner) for corner in _triangle(36.865)]}
            ),
            "prices.car_sabot": Change(
                {"prices": ZonePrices(car_sabot=70)},
                {"prices": {"car_sabot": 70.0, "pound": 120.0}},
                mask=("prices.car_sabot",),
            ),
            "prices.pound": Change(
                {"prices": ZonePrices(pound=130)},
                {"prices": {"car_sabot": 60.0, "pound": 130.0}},
                mask=("prices.pound",),
            ),
            "free_hours": Change({"free_hours": ["12:00 - 14:00"]}, {"free_hours": ["12:00 - 14:00"]}),
            "seasonal_operating_hours": Change(
                {"seasonal_operating_hours": [_season("Ramadan", "10:00", "18:00")]},
                {"seasonal_operating_hours": [as_fields(_season("Ramadan", "10:00", "18:00"))]},
            ),
        },
        clears={
            **{
                name: {name: None}
                for name in (
                    "description",
                    "address",
                    "daily_rate",
                    "max_duration_minutes",
                    "phone",
                    "operating_hours",
                    "number_of_places",
                    "free_minutes_per_day",
                )
            },
            "boundary": {"boundary": []},
            "free_hours": {"free_hours": []},
            "seasonal_operating_hours": {"seasonal_operating_hours": []},
            "prices.car_sabot": {"prices": {"car_sabot": 50.0, "pound": 120.0}},
            "prices.pound": {"prices": {"car_sabot": 60.0, "pound": 100.0}},
            "prices": {"prices": {"car_sabot": 50.0, "pound": 100.0}},
        },
        empty=("description", "address"),
        required=("code", "name", "hourly_rate", "is_active", "location", "latitude"),
    )


def updates() -> dict[str, Update]:
    """By the full name of the method; made anew at each call, because a zone's new code, and an
    account's new address, can be given once only.
    """
    return {
        "parkup.auth.v1.UserService.UpdateProfile": _update_profile(),
        "parkup.auth.v1.UserService.UpdateUser": _update_user(),
        "parkup.auth.v1.VehicleService.UpdateVehicle": _update_vehicle(),
        "parkup.parking.v1.ZoneService.UpdateZone": _update_zone(),
    }
