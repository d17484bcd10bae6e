"""Streets ↔ parkup.parking.v1."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from parkup.common.v1.geo_point_pb2 import GeoPosition
from parkup.parking.v1 import street_pb2
from parkup.parking.v1 import street_service_pb2 as pb
from server.parking.streets.model import Drawing, NewStreet, Street, StreetChange, StreetFilter, StreetType
from server.parking.zones.model import Place
from server.rpc import wire
from server.rpc.updates import read_update

CANNOT_BE_CLEARED = ("zone_id", "type", "left_type", "right_type", "is_active")
LINE = ("points", "encoded_polyline")

_TYPES = {type_: street_pb2.Street.Type.Value(f"TYPE_{type_.name}") for type_ in StreetType}
_TYPES_BACK = {number: type_ for type_, number in _TYPES.items()}
_SIDES = {type_: street_pb2.Street.SideType.Value(f"SIDE_TYPE_{type_.name}") for type_ in StreetType}
_SIDES_BACK = {number: type_ for type_, number in _SIDES.items()}


def street_message(street: Street) -> street_pb2.Street:
    return street_pb2.Street(
        id=street.id,
        zone_id=street.zone_id,
        name=street.name,
        type=_TYPES[street.type],
        left_type=_SIDES[street.left],
        right_type=_SIDES[street.right],
        points=[wire.geo_position(*place) for place in street.line.places],
        encoded_polyline=street.line.encoded,
        matched_encoded_polyline=street.matched,
        length_meters=street.line.length_meters,
        is_active=street.is_active,
        created_at=wire.timestamp(street.created_at),
        updated_at=wire.optional_timestamp(street.updated_at),
    )


def new_street(request: pb.CreateStreetRequest) -> NewStreet:
    """A side that is not given is what the whole street is: the contract sees to it that one of them is there."""
    return NewStreet(
        zone_id=request.zone_id,
        name=_text(request.name),
        left=_SIDES_BACK.get(request.left_type) or _TYPES_BACK[request.type],
        right=_SIDES_BACK.get(request.right_type) or _TYPES_BACK[request.type],
        drawing=_drawing(request.points, request.encoded_polyline),
        is_active=request.is_active if request.HasField("is_active") else True,
    )


def street_change(request: pb.UpdateStreetRequest) -> StreetChange:
    """Raises InvalidArgument for clearing what a street cannot be without."""
    written = read_update(request, key="street_id", required=CANNOT_BE_CLEARED, either=LINE)
    change: dict[str, Any] = {name: written[name] for name in ("zone_id", "is_active") if name in written}
    if "name" in written:
        change["name"] = _text(written["name"])
    if "type" in written:
        change["left"] = change["right"] = _TYPES_BACK[written["type"]]
    if "left_type" in written:
        change["left"] = _SIDES_BACK[written["left_type"]]
    if "right_type" in written:
        change["right"] = _SIDES_BACK[written["right_type"]]
    if any(name in written for name in LINE):
        change["drawing"] = _drawing(written.get("points") or (), written.get("encoded_polyline") or "")
    return StreetChange(**change)


def line_to_match(request: pb.PreviewStreetMatchRequest) -> Drawing:
    return _drawing((), request.encoded_polyline)


def street_filter(request: pb.ListStreetsRequest | pb.ListAssignedStreetsRequest) -> StreetFilter:
    return StreetFilter(
        zone_ids=[request.zone_id.lower()] if request.zone_id else None,
        type=_TYPES_BACK.get(request.type),
        is_active=request.is_active if request.HasField("is_active") else None,
    )


def _drawing(points: Iterable[GeoPosition], encoded: str) -> Drawing:
    return Drawing(tuple(Place(point.longitude, point.latitude) for point in points), encoded)


def _text(text: str | None) -> str | None:
    return (text or "").strip() or None
