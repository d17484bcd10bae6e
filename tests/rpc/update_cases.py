"""A real object for every Update method of the contract, and what can be written, cleared and not cleared of it."""

import secrets
from typing import Any

import grpc.aio

from parkup.auth.v1.operator_pb2 import Operator
from parkup.auth.v1.operator_service_pb2 import CreateOperatorRequest, GetOperatorRequest
from parkup.auth.v1.operator_service_pb2_grpc import OperatorServiceStub
from parkup.auth.v1.user_pb2 import Vehicle
from parkup.auth.v1.user_service_pb2 import CreateUserRequest, GetMeRequest, GetUserRequest, UpdateProfileRequest
from parkup.auth.v1.user_service_pb2_grpc import UserServiceStub
from parkup.auth.v1.vehicle_service_pb2 import AddVehicleRequest
from parkup.auth.v1.vehicle_service_pb2_grpc import VehicleServiceStub
from parkup.common.v1.geo_point_pb2 import GeoPoint, GeoPosition
from parkup.common.v1.license_plate_pb2 import LicensePlate
from parkup.common.v1.price_times_pb2 import DayPrices, PeakPrices
from parkup.common.v1.vehicle_fuel_pb2 import VEHICLE_FUEL_LPG, VEHICLE_FUEL_PETROL
from parkup.parking.v1.session_pb2 import Session
from parkup.parking.v1.session_service_pb2 import GetSessionRequest, StartSessionRequest
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from parkup.parking.v1.zone_pb2 import DailyHours, SeasonalHours, ZonePrices
from parkup.parking.v1.zone_service_pb2 import CreateZoneRequest, GetZoneRequest
from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub
from server.rpc.wire import plate_to_wire
from server.values.plate import parse_plate
from tests.people import People
from tests.rpc.update_case import Change, Fields, Subject, Update, as_fields, plain
from tests.rpc.update_cases_of_fees import FRIDAYS, fee_updates
from tests.rpc.update_cases_of_places import update_meter, update_street
from tests.rpc.update_cases_of_premium import premium_updates
from tests.rpc.update_cases_of_reports import report_updates

EVENINGS = PeakPrices(multiplier=2, start="17:00", end="19:00", days=[4])


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
    given = AddVehicleRequest(
        license_plate="1 TUN 1",
        nickname="Polo",
        fuel=VEHICLE_FUEL_PETROL,
        vehicle_type=Vehicle.TYPE_STANDARD,
    )
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
        season_badge_price=120,
        peak_prices=PeakPrices(multiplier=1.5, start="07:30", end="09:30", days=[1, 2]),
        day_prices=DayPrices(weekend_multiplier=0.5, weekend_days=[6, 7]),
    )
    zone_id = (await zones.CreateZone(given, metadata=metadata)).zone.id
    return Subject(metadata, lambda: zones.GetZone(GetZoneRequest(zone_id=zone_id)))


async def _operator(people: People, channel: grpc.aio.Channel) -> Subject:
    operators, metadata = OperatorServiceStub(channel), (await people.admin()).metadata
    given = CreateOperatorRequest(name="Ines", phone=people.phone(), email=people.email(), role=Operator.ROLE_MANAGER)
    operator_id = (await operators.CreateOperator(given, metadata=metadata)).operator.id
    request = GetOperatorRequest(operator_id=operator_id)
    return Subject(metadata, lambda: operators.GetOperator(request, metadata=metadata))


def _point(longitude: float, latitude: float) -> GeoPoint:
    return GeoPoint(type="Point", coordinates=[longitude, latitude])


def _triangle(latitude: float) -> list[GeoPosition]:
    corners = ((latitude, 10.34), (latitude, 10.36), (latitude + 0.02, 10.35))
    return [GeoPosition(latitude=north, longitude=east) for north, east in corners]


def _season(name: str, hours_from: str, hours_to: str) -> SeasonalHours:
    return SeasonalHours(
        name=name, start_month=7, start_day=1, end_month=8, end_day=31, hours_from=hours_from, hours_to=hours_to
    )


def _with_plate(text: str) -> Fields:
    """What a vehicle with a plate shows of it."""
    return {"license_plate": text, "plate": as_fields(plate_to_wire(parse_plate(text)))}


def _centre(longitude: float, latitude: float) -> Fields:
    return {
        "location": as_fields(_point(longitude, latitude)),
        "latitude": latitude,
        "longitude": longitude,
    }


def _hours(text: str, parts: DailyHours) -> Fields:
    """What a zone shows of its hours."""
    return {"operating_hours": text, "daily_hours": as_fields(parts)}


def _update_profile() -> Update:
    return Update(
        make=_profile,
        see=lambda answer: as_fields(answer.user),
        key=lambda _: {},
        changes=plain(first_name="Amel", last_name="$Mansour", phone="22 000 002"),
        clears={name: {name: None} for name in ("first_name", "last_name", "phone")},
        empty=("first_name", "last_name", "phone"),
    )


def _update_user() -> Update:
    email = f"corrected-{secrets.token_hex(6)}@example.com"
    return Update(
        make=_user,
        see=lambda answer: as_fields(answer.user),
        key=lambda user: {"user_id": user["id"]},
        changes=plain(first_name="Amel", last_name="$Mansour", phone="22 000 002", email=email),
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
            **plain(nickname="Golf", is_default=False),
            "fuel": Change({"fuel": VEHICLE_FUEL_LPG}, {"fuel": "VEHICLE_FUEL_LPG"}),
            "vehicle_type": Change({"vehicle_type": Vehicle.TYPE_COMPACT}, {"vehicle_type": "TYPE_COMPACT"}),
            "license_plate": Change({"license_plate": "2tun2"}, _with_plate("2 TUN 2")),
            "plate": Change(
                {"plate": LicensePlate(type=LicensePlate.TYPE_TUNIS, left="3", right="3")}, _with_plate("3 TUN 3")
            ),
            "license_plate or plate": Change(
                {"license_plate": "4 TUN 4"}, _with_plate("4 TUN 4"), mask=("license_plate", "plate")
            ),
        },
        clears={"nickname": {"nickname": None}, "fuel": {"fuel": None}, "vehicle_type": {"vehicle_type": None}},
        empty=("nickname",),
        required=("license_plate", "plate", "is_default"),
    )


def _update_operator() -> Update:
    return Update(
        make=_operator,
        see=lambda answer: as_fields(answer.operator),
        key=lambda operator: {"operator_id": operator["id"]},
        changes={
            **plain(
                name="Sami",
                phone=f"+216 {secrets.randbelow(10**8):08}",
                email=f"{secrets.token_hex(8)}@example.com",
            ),
            "role": Change({"role": Operator.ROLE_SUPERVISOR}, {"role": "ROLE_SUPERVISOR"}),
        },
        clears={name: {name: None} for name in ("phone", "email")},
        empty=("phone", "email"),
        required=("name", "role"),
    )


def _update_zone() -> Update:
    return Update(
        make=_zone,
        see=lambda answer: as_fields(answer.zone),
        key=lambda zone: {"zone_id": zone["id"]},
        changes={
            **plain(
                code=f"V-{secrets.token_hex(6)}".upper(),
                name="La Marsa",
                description="Along the beach",
                address="Avenue Taïeb Mehiri",
                hourly_rate=0.0,
                daily_rate=0.0,
                max_duration_minutes=60,
                is_active=False,
                phone="+216 71 000 002",
                free_minutes_per_day=15,
                number_of_places=0,
                season_badge_price=0.0,
            ),
            "operating_hours": Change({"operating_hours": "24h/24"}, _hours("24h/24", DailyHours(is_24h=True))),
            "daily_hours": Change(
                {"daily_hours": DailyHours(hours_from="09:00", hours_to="24:00")},
                _hours("09:00 - 00:00", DailyHours(hours_from="09:00", hours_to="24:00")),
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
            "peak_prices": Change({"peak_prices": EVENINGS}, {"peak_prices": as_fields(EVENINGS)}),
            "day_prices": Change({"day_prices": FRIDAYS}, {"day_prices": as_fields(FRIDAYS)}),
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
                    "number_of_places",
                    "free_minutes_per_day",
                    "season_badge_price",
                    "peak_prices",
                    "day_prices",
                )
            },
            **{name: {"operating_hours": None, "daily_hours": None} for name in ("operating_hours", "daily_hours")},
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


async def _session(people: People, channel: grpc.aio.Channel) -> Subject:
    zones, sessions = ZoneServiceStub(channel), SessionServiceStub(channel)
    admin, driver = await people.admin(), await people.driver()
    made = CreateZoneRequest(
        code=f"S-{secrets.token_hex(6)}", name="La Goulette", hourly_rate=1.5, location=_point(10.3, 36.8)
    )
    zone = (await zones.CreateZone(made, metadata=admin.metadata)).zone
    stay = StartSessionRequest(
        zone_id=zone.id, license_plate="1 TUN 1", duration_minutes=60, location=_point(10.31, 36.81)
    )
    session = (await sessions.StartSession(stay, metadata=driver.metadata)).session
    request = GetSessionRequest(session_id=session.id)
    return Subject(admin.metadata, lambda: sessions.GetSession(request, metadata=admin.metadata))


def _update_session() -> Update:
    centre = {"location": as_fields(_point(10.3, 36.8)), "location_source": "LOCATION_SOURCE_ZONE_CENTROID"}
    pinned = {"location": as_fields(_point(10.32, 36.82)), "location_source": "LOCATION_SOURCE_PIN"}
    return Update(
        make=_session,
        see=_seen_session,
        key=lambda session: {"session_id": session["id"]},
        changes={
            **plain(amount=1.0),
            "status": Change({"status": Session.STATUS_COMPLETED}, {"status": "STATUS_COMPLETED"}),
            "license_plate": Change({"license_plate": "2tun2"}, _with_plate("2 TUN 2")),
            "plate": Change(
                {"plate": LicensePlate(type=LicensePlate.TYPE_TUNIS, left="3", right="3")}, _with_plate("3 TUN 3")
            ),
            "location": Change({"location": _point(10.32, 36.82)}, pinned),
            "location_source": Change({"location_source": Session.LOCATION_SOURCE_ZONE_CENTROID}, centre),
        },
        clears={},
        required=("license_plate", "plate", "status", "location", "location_source", "amount"),
    )


def _seen_session(answer: Any) -> Fields:
    """Without when it ends and how far the money reaches: these follow from what is written."""
    return {name: value for name, value in as_fields(answer.session).items() if name not in {"end_time", "paid_until"}}


def updates() -> dict[str, Update]:
    """By the full name of the method; made anew at each call, because a zone's new code, and an
    account's new address, can be given once only.
    """
    return {
        "parkup.auth.v1.OperatorService.UpdateOperator": _update_operator(),
        "parkup.auth.v1.UserService.UpdateProfile": _update_profile(),
        "parkup.auth.v1.UserService.UpdateUser": _update_user(),
        "parkup.auth.v1.VehicleService.UpdateVehicle": _update_vehicle(),
        "parkup.parking.v1.SessionService.UpdateSession": _update_session(),
        "parkup.parking.v1.MeterService.UpdateMeter": update_meter(),
        "parkup.parking.v1.StreetService.UpdateStreet": update_street(),
        "parkup.parking.v1.ZoneService.UpdateZone": _update_zone(),
        **fee_updates(),
        **premium_updates(),
        **report_updates(),
    }
