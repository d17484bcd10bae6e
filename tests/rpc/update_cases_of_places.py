"""A street and a meter for every way to update them."""

import secrets
from typing import Any

import grpc.aio

from parkup.common.v1.geo_point_pb2 import GeoPosition
from parkup.parking.v1.meter_service_pb2 import CreateMeterRequest, GetMeterRequest
from parkup.parking.v1.meter_service_pb2_grpc import MeterServiceStub
from parkup.parking.v1.street_pb2 import Street
from parkup.parking.v1.street_service_pb2 import CreateStreetRequest, GetStreetRequest
from parkup.parking.v1.street_service_pb2_grpc import StreetServiceStub
from parkup.parking.v1.zone_pb2 import Zone
from parkup.parking.v1.zone_service_pb2 import CreateZoneRequest
from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub
from server.parking.streets.model import Drawing, line_of
from server.parking.zones.model import Place
from tests.people import Metadata, People
from tests.rpc.update_case import Change, Fields, Subject, Update, as_fields, plain

DRAWN, DRAWN_ANEW = (
    line_of(Drawing(tuple(Place(longitude, latitude) for longitude, latitude in places)))
    for places in (((10.34, 36.86), (10.35, 36.87)), ((10.31, 36.81), (10.32, 36.82), (10.33, 36.81)))
)


async def _zone(channel: grpc.aio.Channel, metadata: Metadata, hourly_rate: float) -> Zone:
    code = f"W-{secrets.token_hex(6)}"
    given = CreateZoneRequest(code=code, name=code, hourly_rate=hourly_rate, latitude=36.87, longitude=10.35)
    return (await ZoneServiceStub(channel).CreateZone(given, metadata=metadata)).zone


def _points(line: Any) -> list[GeoPosition]:
    return [GeoPosition(latitude=place.latitude, longitude=place.longitude) for place in line.places]


def _line(line: Any) -> Fields:
    """What a street shows of its line."""
    return {
        "points": [as_fields(point) for point in _points(line)],
        "encoded_polyline": line.encoded,
        "length_meters": line.length_meters,
    }


def _sides(type_: str, left: str, right: str) -> Fields:
    return {"type": f"TYPE_{type_}", "left_type": f"SIDE_TYPE_{left}", "right_type": f"SIDE_TYPE_{right}"}


def update_street() -> Update:
    # The other zone is there only once the street is.
    moved: Fields = {"zone_id": ""}

    async def make(people: People, channel: grpc.aio.Channel) -> Subject:
        streets, metadata = StreetServiceStub(channel), (await people.admin()).metadata
        given = CreateStreetRequest(
            zone_id=(await _zone(channel, metadata, 1)).id,
            name="Rue 1",
            left_type=Street.SIDE_TYPE_FREE,
            right_type=Street.SIDE_TYPE_PROHIBITED,
            points=_points(DRAWN),
        )
        street_id = (await streets.CreateStreet(given, metadata=metadata)).street.id
        moved["zone_id"] = (await _zone(channel, metadata, 2)).id
        return Subject(metadata, lambda: streets.GetStreet(GetStreetRequest(street_id=street_id)))

    return Update(
        make=make,
        see=lambda answer: as_fields(answer.street),
        key=lambda street: {"street_id": street["id"]},
        changes={
            **plain(name="Rue 2", is_active=False),
            "zone_id": Change(moved, moved),
            "type": Change({"type": Street.TYPE_PAYABLE}, _sides("PAYABLE", "PAYABLE", "PAYABLE")),
            "left_type": Change({"left_type": Street.SIDE_TYPE_PAYABLE}, _sides("PAYABLE", "PAYABLE", "PROHIBITED")),
            "right_type": Change({"right_type": Street.SIDE_TYPE_FREE}, _sides("FREE", "FREE", "FREE")),
            "points": Change({"points": _points(DRAWN_ANEW)}, _line(DRAWN_ANEW)),
            "encoded_polyline": Change({"encoded_polyline": DRAWN_ANEW.encoded}, _line(DRAWN_ANEW)),
        },
        clears={"name": {"name": None}},
        empty=("name",),
        required=("zone_id", "type", "left_type", "right_type", "points", "encoded_polyline", "is_active"),
    )


def update_meter() -> Update:
    moved: Fields = {"zone_id": ""}
    shown: Fields = {}

    async def make(people: People, channel: grpc.aio.Channel) -> Subject:
        meters, metadata = MeterServiceStub(channel), (await people.admin()).metadata
        given = CreateMeterRequest(
            zone_id=(await _zone(channel, metadata, 1)).id,
            name="M-1",
            latitude=36.86,
            longitude=10.34,
            operating_hours="08:00 - 20:00",
            available_spots=3,
        )
        meter_id = (await meters.CreateMeter(given, metadata=metadata)).meter.id
        other = await _zone(channel, metadata, 2)
        moved["zone_id"] = other.id
        shown.update(zone_id=other.id, zone_code=other.code, zone_name=other.name, hourly_rate=2.0)
        return Subject(metadata, lambda: meters.GetMeter(GetMeterRequest(meter_id=meter_id)))

    place = {"latitude": 36.85, "longitude": 10.33}
    return Update(
        make=make,
        see=lambda answer: as_fields(answer.meter),
        key=lambda meter: {"meter_id": meter["id"]},
        changes={
            **plain(name="M-2", operating_hours="24h/24", available_spots=0),
            "zone_id": Change(moved, shown),
            "latitude and longitude": Change(place, place),
        },
        clears={name: {name: None} for name in ("name", "operating_hours", "available_spots")},
        empty=("name", "operating_hours"),
        required=("zone_id", "latitude"),
    )
