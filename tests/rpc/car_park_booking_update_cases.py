"""How to try updates of reservations and charging stations."""

import secrets
from datetime import UTC, datetime, timedelta
from typing import Any

import grpc.aio

from parkup.carpark.v1.car_park_service_pb2 import CreateCarParkRequest
from parkup.carpark.v1.car_park_service_pb2_grpc import CarParkServiceStub
from parkup.carpark.v1.car_park_vehicle_service_pb2 import CreateCarParkVehicleRequest
from parkup.carpark.v1.car_park_vehicle_service_pb2_grpc import CarParkVehicleServiceStub
from parkup.carpark.v1.car_park_zone_service_pb2 import CreateCarParkZoneRequest
from parkup.carpark.v1.car_park_zone_service_pb2_grpc import CarParkZoneServiceStub
from parkup.carpark.v1.charging_pb2 import ChargingStation
from parkup.carpark.v1.charging_station_service_pb2 import CreateChargingStationRequest, GetChargingStationRequest
from parkup.carpark.v1.charging_station_service_pb2_grpc import ChargingStationServiceStub
from parkup.carpark.v1.level_service_pb2 import CreateLevelRequest
from parkup.carpark.v1.level_service_pb2_grpc import LevelServiceStub
from parkup.carpark.v1.reservation_service_pb2 import CreateReservationRequest, GetReservationRequest
from parkup.carpark.v1.reservation_service_pb2_grpc import ReservationServiceStub
from parkup.carpark.v1.space_service_pb2 import CreateSpaceRequest
from parkup.carpark.v1.space_service_pb2_grpc import SpaceServiceStub
from tests.people import People
from tests.rpc.update_case import Change, Fields, Subject, Update, as_fields, plain

SERVICE = "parkup.carpark.v1."


def booking_updates() -> dict[str, Update]:
    return {
        f"{SERVICE}ReservationService.UpdateReservation": update_reservation(),
        f"{SERVICE}ChargingStationService.UpdateChargingStation": update_station(),
    }


async def _hall(channel: grpc.aio.Channel, metadata: Any) -> tuple[str, list[int], list[int]]:
    """The code of a new car park, its zones, and a space in each."""
    code, zones, spaces = f"P-{secrets.token_hex(6).upper()}", [], []
    await CarParkServiceStub(channel).CreateCarPark(CreateCarParkRequest(code=code, name="Lac"), metadata=metadata)
    level = CreateLevelRequest(car_park=code, name="Level 1", level_number=1)
    level_id = (await LevelServiceStub(channel).CreateLevel(level, metadata=metadata)).level.id
    for name in ("A", "B"):
        zone = CreateCarParkZoneRequest(level_id=level_id, name=name)
        zones.append((await CarParkZoneServiceStub(channel).CreateCarParkZone(zone, metadata=metadata)).zone.id)
        space = CreateSpaceRequest(zone_id=zones[-1], space_number=f"{name}-1")
        spaces.append((await SpaceServiceStub(channel).CreateSpace(space, metadata=metadata)).space.id)
    return code, zones, spaces


async def _vehicle(channel: grpc.aio.Channel, metadata: Any) -> tuple[int, str]:
    plate = f"CP{secrets.token_hex(5).upper()}"
    request = CreateCarParkVehicleRequest(license_plate=plate)
    vehicle = (await CarParkVehicleServiceStub(channel).CreateCarParkVehicle(request, metadata=metadata)).vehicle
    return vehicle.id, plate


def _z(instant: datetime) -> str:
    return f"{instant:%Y-%m-%dT%H:%M:%SZ}"


def update_reservation() -> Update:
    start = (datetime.now(UTC) + timedelta(days=1)).replace(microsecond=0)
    earlier, later = start - timedelta(hours=1), start + timedelta(hours=3)
    # What is there only once the reservation is.
    vehicle: Fields = {"vehicle_id": 0}
    seen_vehicle: Fields = {}
    zone: Fields = {"zone_id": 0}
    seen_zone: Fields = {"space_id": None, "space_number": None}
    space: Fields = {"space_id": 0}
    seen_space: Fields = {}

    async def make(people: People, channel: grpc.aio.Channel) -> Subject:
        reservations, metadata = ReservationServiceStub(channel), (await people.admin()).metadata
        code, zones, spaces = await _hall(channel, metadata)
        first, _ = await _vehicle(channel, metadata)
        given = CreateReservationRequest(
            car_park=code,
            vehicle_id=first,
            space_id=spaces[0],
            start_time=start,
            end_time=start + timedelta(hours=2),
            special_requests="Shade",
        )
        made = (await reservations.CreateReservation(given, metadata=metadata)).reservation
        vehicle["vehicle_id"], plate = await _vehicle(channel, metadata)
        seen_vehicle.update(vehicle, license_plate=plate)
        zone["zone_id"] = zones[1]
        seen_zone.update(zone)
        space["space_id"] = spaces[1]
        seen_space.update(space, zone_id=zones[1], space_number="B-1")
        request = GetReservationRequest(reservation_id=made.id)
        return Subject(metadata, lambda: reservations.GetReservation(request, metadata=metadata))

    shift = timedelta(minutes=30)
    begins = {
        "start_time": _z(earlier),
        "check_in_from": _z(earlier - shift),
        "check_in_until": _z(earlier + shift),
    }
    return Update(
        make=make,
        see=lambda answer: as_fields(answer.reservation),
        key=lambda reservation: {"reservation_id": reservation["id"]},
        changes={
            **plain(special_requests="Near the lift"),
            "vehicle_id": Change(vehicle, seen_vehicle),
            "zone_id": Change(zone, seen_zone),
            "space_id": Change(space, seen_space),
            "start_time": Change({"start_time": earlier}, begins),
            "end_time": Change({"end_time": later}, {"end_time": _z(later)}),
        },
        clears={
            "special_requests": {"special_requests": ""},
            "space_id": {"space_id": None, "space_number": None},
        },
        required=("vehicle_id", "zone_id", "start_time", "end_time"),
    )


def update_station() -> Update:
    moved: Fields = {"space_id": 0}
    seen: Fields = {}

    async def make(people: People, channel: grpc.aio.Channel) -> Subject:
        stations, metadata = ChargingStationServiceStub(channel), (await people.admin()).metadata
        _, zones, spaces = await _hall(channel, metadata)
        given = CreateChargingStationRequest(
            space_id=spaces[0],
            charger_type=ChargingStation.CHARGER_TYPE_LEVEL2,
            power_kw=7.2,
            connector_type="J1772",
            price_per_kwh=0.25,
        )
        station = (await stations.CreateChargingStation(given, metadata=metadata)).station
        moved["space_id"] = spaces[1]
        seen.update(moved, space_number="B-1", zone_id=zones[1])
        request = GetChargingStationRequest(station_id=station.id)
        return Subject(metadata, lambda: stations.GetChargingStation(request, metadata=metadata))

    return Update(
        make=make,
        see=lambda answer: as_fields(answer.station),
        key=lambda station: {"station_id": station["id"]},
        changes={
            **plain(power_kw=50.0, connector_type="CCS", price_per_kwh=0.4),
            "space_id": Change(moved, seen),
            "charger_type": Change(
                {"charger_type": ChargingStation.CHARGER_TYPE_DC_FAST}, {"charger_type": "CHARGER_TYPE_DC_FAST"}
            ),
            "status": Change({"status": ChargingStation.STATUS_FAULTED}, {"status": "STATUS_FAULTED"}),
        },
        clears={},
        required=("space_id", "charger_type", "power_kw", "connector_type", "price_per_kwh", "status"),
    )
