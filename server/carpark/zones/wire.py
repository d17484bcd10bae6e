"""Zones of car parks ↔ parkup.carpark.v1."""

from __future__ import annotations

from parkup.carpark.v1 import car_park_zone_pb2
from parkup.carpark.v1 import car_park_zone_service_pb2 as pb
from parkup.carpark.v1 import space_service_pb2 as space_pb
from server.carpark.levels.wire import level_message
from server.carpark.spaces.availability import Period
from server.carpark.spaces.model import Figures
from server.carpark.texts import new_name, optional_text
from server.carpark.zones.model import ZoneChange, ZoneView
from server.carpark.zones.service import CarParkFigures, ZoneFigures
from server.rpc import wire
from server.rpc.updates import read_update
from server.values.unset import UNSET

PeriodRequest = (
    pb.GetCarParkZoneAvailabilityRequest | pb.GetCarParkAvailabilityRequest | space_pb.ListAvailableSpacesRequest
)


def zone_message(view: ZoneView) -> car_park_zone_pb2.CarParkZone:
    zone = view.zone
    return car_park_zone_pb2.CarParkZone(
        id=zone.id,
        car_park=zone.car_park,
        level_id=zone.level_id,
        level=level_message(view.level) if view.level else None,
        name=zone.name,
        description=zone.description,
        created_at=wire.timestamp(zone.created_at),
        updated_at=wire.optional_timestamp(zone.updated_at),
    )


def zone_change(request: pb.UpdateCarParkZoneRequest) -> ZoneChange:
    """Raises InvalidArgument."""
    fields = read_update(request, key="zone_id", required=("level_id", "name"))
    return ZoneChange(fields.get("level_id", UNSET), new_name(fields), optional_text(fields, "description"))


def period(request: PeriodRequest) -> Period | None:
    """None: now. Raises InvalidArgument."""
    if not request.HasField("start_time"):
        return None
    return Period.checked(wire.instant(request.start_time, "start_time"), wire.instant(request.end_time, "end_time"))


def zone_availability(of_zone: ZoneFigures) -> pb.ZoneAvailability:
    zone, figures = of_zone.zone, of_zone.figures
    return pb.ZoneAvailability(
        zone_id=zone.id,
        level_id=zone.level_id,
        name=zone.name,
        total=figures.total,
        available=figures.available,
        occupied=figures.occupied,
        reserved=figures.reserved,
        maintenance=figures.maintenance,
        occupancy_rate=figures.occupancy_rate,
    )


def figures_message(figures: Figures) -> car_park_zone_pb2.SpaceFigures:
    return car_park_zone_pb2.SpaceFigures(
        total=figures.total,
        available=figures.available,
        occupied=figures.occupied,
        reserved=figures.reserved,
        maintenance=figures.maintenance,
        occupancy_rate=figures.occupancy_rate,
    )


def availability_response(figures: CarParkFigures) -> pb.GetCarParkAvailabilityResponse:
    return pb.GetCarParkAvailabilityResponse(
        car_park=figures.car_park,
        figures=figures_message(figures.figures),
        zones=map(zone_availability, figures.zones),
    )
