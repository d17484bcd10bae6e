"""Meters ↔ parkup.parking.v1."""

from __future__ import annotations

from typing import Any

from parkup.parking.v1 import meter_pb2
from parkup.parking.v1 import meter_service_pb2 as pb
from server.parking.hours import DailyHours, parse_hours
from server.parking.meters.model import Around, MeterChange, MeterFilter, MeterView, NewMeter
from server.parking.zones.model import Place
from server.rpc import wire
from server.rpc.updates import read_update
from server.values.money import millimes_to_wire

DEFAULT_RADIUS_METERS = 5_000
CANNOT_BE_CLEARED = ("zone_id", "latitude", "longitude")


def meter_message(view: MeterView) -> meter_pb2.Meter:
    """What belongs to the zone is that of the zone as it is now."""
    meter, zone = view.meter, view.zone
    hours = meter.operating_hours or (zone.operating_hours if zone else None)
    return meter_pb2.Meter(
        id=meter.id,
        zone_id=meter.zone_id,
        zone_code=zone.code if zone else "",
        zone_name=zone.name if zone else "",
        name=meter.name,
        latitude=meter.place.latitude,
        longitude=meter.place.longitude,
        hourly_rate=millimes_to_wire(zone.tariff.hourly_rate) if zone else 0,
        operating_hours=hours.text if hours else None,
        available_spots=meter.available_spots,
        distance_meters=None if view.distance_meters is None else round(view.distance_meters, 1),
        created_at=wire.timestamp(meter.created_at),
        updated_at=wire.optional_timestamp(meter.updated_at),
    )


def new_meter(request: pb.CreateMeterRequest) -> NewMeter:
    """Raises InvalidArgument for hours that cannot be read."""
    return NewMeter(
        zone_id=request.zone_id,
        name=_text(request.name),
        place=Place(request.longitude, request.latitude),
        operating_hours=_hours(request.operating_hours),
        available_spots=request.available_spots if request.HasField("available_spots") else None,
    )


def meter_change(request: pb.UpdateMeterRequest) -> MeterChange:
    """Raises InvalidArgument for hours that cannot be read, and for clearing what a meter cannot be without."""
    written = read_update(request, key="meter_id", required=CANNOT_BE_CLEARED)
    change: dict[str, Any] = {name: written[name] for name in ("zone_id", "available_spots") if name in written}
    if "name" in written:
        change["name"] = _text(written["name"])
    if "operating_hours" in written:
        change["operating_hours"] = _hours(written["operating_hours"])
    if "latitude" in written or "longitude" in written:
        change["place"] = Place(request.longitude, request.latitude)
    return MeterChange(**change)


def meter_filter(request: pb.ListMetersRequest) -> MeterFilter:
    return MeterFilter(zone_id=request.zone_id.lower() or None)


def around(request: pb.ListMetersRequest) -> Around | None:
    """None when no point is given."""
    if not request.HasField("latitude"):
        return None
    return Around(Place(request.longitude, request.latitude), request.radius or DEFAULT_RADIUS_METERS)


def _hours(text: str | None) -> DailyHours | None:
    kept = _text(text)
    return None if kept is None else parse_hours(kept)


def _text(text: str | None) -> str | None:
    return (text or "").strip() or None
