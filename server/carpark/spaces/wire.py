"""Spaces ↔ parkup.carpark.v1."""

from __future__ import annotations

from collections.abc import Iterable

from parkup.carpark.v1 import space_pb2
from parkup.carpark.v1 import space_service_pb2 as pb
from parkup.carpark.v1.car_park_zone_pb2 import CarParkZone
from server.carpark.spaces.model import NewSpaces, Outage, SpaceChange, SpaceSeries, SpaceStatus, SpaceType
from server.carpark.spaces.service import SpaceView, Where
from server.carpark.texts import name, new_name
from server.carpark.zones.model import ZoneView
from server.carpark.zones.wire import zone_message
from server.rpc import wire
from server.rpc.updates import read_update
from server.values.unset import UNSET

CANNOT_BE_CLEARED = ("zone_id", "space_number", "space_type", "status")
NUMBER = "space_number"

_TYPES = {type_: space_pb2.CarParkSpace.Type.Value(f"TYPE_{type_.name}") for type_ in SpaceType}
_TYPES_BACK = {number: type_ for type_, number in _TYPES.items()}
_STATUSES = {status: space_pb2.CarParkSpace.Status.Value(f"STATUS_{status.name}") for status in SpaceStatus}
_STATUSES_BACK = {number: status for status, number in _STATUSES.items()}
_OUTAGES = {outage: _STATUSES[SpaceStatus(outage.value)] for outage in Outage}

WhereRequest = pb.ListSpacesRequest | pb.ListAvailableSpacesRequest | pb.WatchSpacesRequest


def space_message(view: SpaceView) -> space_pb2.CarParkSpace:
    return message_in(view, zone_message(view.zone) if view.zone else None)


def space_messages(views: Iterable[SpaceView]) -> list[space_pb2.CarParkSpace]:
    """As `space_message`; what many spaces have in common is made once."""
    zones: dict[int, CarParkZone] = {}
    return [message_in(view, _zone(view.zone, zones)) for view in views]


def _zone(view: ZoneView | None, made: dict[int, CarParkZone]) -> CarParkZone | None:
    if view is None:
        return None
    if (known := made.get(view.zone.id)) is None:
        known = made[view.zone.id] = zone_message(view)
    return known


def message_in(view: SpaceView, zone: CarParkZone | None) -> space_pb2.CarParkSpace:
    space, hold = view.space, view.space.hold
    message = space_pb2.CarParkSpace(
        id=space.id,
        car_park=space.car_park,
        level_id=space.level_id,
        zone_id=space.zone_id,
        space_number=space.number,
        space_type=_TYPES[space.type],
        status=_STATUSES[space.status],
        outage=_OUTAGES[space.outage] if space.outage else None,
        zone=zone,
        reserved_until=wire.timestamp(hold.until) if hold else None,
        created_at=wire.timestamp(space.created_at),
        updated_at=wire.optional_timestamp(space.updated_at),
    )
    if view.is_for_staff:
        if space.session_id is not None:
            message.session_id = space.session_id
        if hold:
            if hold.reservation_id is not None:
                message.reservation_id = hold.reservation_id
            if hold.allocation_id is not None:
                message.allocation_id = hold.allocation_id
            if hold.license_plate:
                message.reserved_license_plate = hold.license_plate
    return message


def new_space(request: pb.CreateSpaceRequest) -> NewSpaces:
    """Raises InvalidArgument."""
    return NewSpaces(request.zone_id, [name(request.space_number, NUMBER)], _type(request.space_type))


def new_spaces(request: pb.CreateSpacesRequest) -> NewSpaces:
    """Raises InvalidArgument."""
    if request.HasField("series"):
        series = request.series
        first = series.first_number if series.HasField("first_number") else 1
        numbers = SpaceSeries(series.prefix, first, series.count, series.digits).numbers()
    else:
        numbers = request.space_numbers
    tidy = [name(number, f"space_numbers[{index}]") for index, number in enumerate(numbers)]
    return NewSpaces(request.zone_id, tidy, _type(request.space_type))


def space_change(request: pb.UpdateSpaceRequest) -> SpaceChange:
    """Raises InvalidArgument."""
    fields = read_update(request, key="space_id", required=CANNOT_BE_CLEARED)
    return SpaceChange(
        zone_id=fields.get("zone_id", UNSET),
        number=new_name(fields, NUMBER),
        type=_TYPES_BACK[fields["space_type"]] if "space_type" in fields else UNSET,
        status=_STATUSES_BACK[fields["status"]] if "status" in fields else UNSET,
    )


def where(request: WhereRequest) -> Where:
    return Where(request.car_park, request.level_id or None, request.zone_id or None)


def wanted_type(number: int) -> SpaceType | None:
    return _TYPES_BACK.get(number)  # type: ignore[call-overload, no-any-return]


def wanted_status(number: int) -> SpaceStatus | None:
    return _STATUSES_BACK.get(number)  # type: ignore[call-overload, no-any-return]


def said(number: int) -> SpaceStatus:
    return _STATUSES_BACK[number]  # type: ignore[index]


def _type(number: int) -> SpaceType:
    return wanted_type(number) or SpaceType.STANDARD
