"""Zones ↔ parkup.parking.v1."""

from __future__ import annotations

from collections.abc import Sequence

from parkup.common.v1.geo_point_pb2 import GeoPosition
from parkup.parking.v1 import zone_pb2, zone_service_pb2
from server.parking.tariff import Tariff
from server.parking.zones.model import DEFAULT_CAR_SABOT_FINE, DEFAULT_POUND_FINE, Place, Zone, ZoneChange
from server.parking.zones.service import Nearby, NewZone
from server.rpc import wire
from server.values.money import millimes_from_wire, millimes_to_wire, require_payable_by_card

CURRENCY = "TND"
MOST_LISTS = 64


def zone_message(zone: Zone) -> zone_pb2.Zone:
    tariff = zone.tariff
    return zone_pb2.Zone(
        id=zone.id,
        code=zone.code,
        name=zone.name,
        description=zone.description,
        address=zone.address,
        hourly_rate=millimes_to_wire(tariff.hourly_rate),
        daily_rate=None if tariff.daily_rate is None else millimes_to_wire(tariff.daily_rate),
        max_duration_minutes=tariff.max_duration_minutes,
        is_active=zone.is_active,
        latitude=zone.centre.latitude,
        longitude=zone.centre.longitude,
        location=wire.geo_point(*zone.centre),
        boundary=[wire.geo_position(*corner) for corner in zone.boundary],
        prices=zone_pb2.ZonePrices(
            car_sabot=millimes_to_wire(zone.car_sabot_fine), pound=millimes_to_wire(zone.pound_fine)
        ),
        created_at=wire.timestamp(zone.created_at),
        updated_at=wire.optional_timestamp(zone.updated_at),
    )


class ZoneMessages:
    """Messages of zones, made once for each version of a zone. They are shared: nobody may change one."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[Zone, zone_pb2.Zone]] = {}
        self._lists: dict[tuple[int, ...], tuple[Sequence[Zone], zone_service_pb2.ListZonesResponse]] = {}

    def __call__(self, zone: Zone) -> zone_pb2.Zone:
        made = self._made.get(zone.id)
        if made is None or made[0] is not zone:
            self._made[zone.id] = made = (zone, zone_message(zone))
        return made[1]

    def all(self, zones: Sequence[Zone]) -> list[zone_pb2.Zone]:
        return [self(zone) for zone in zones]

    def last_page(self, zones: Sequence[Zone]) -> zone_service_pb2.ListZonesResponse:
        """A list that no page follows: what every app asks for first, the same for everybody until a zone changes."""
        # The zones are kept beside the message, so that no other one gets the identity of a zone that is gone.
        identity = tuple(map(id, zones))
        if (made := self._lists.get(identity)) is None:
            if len(self._lists) >= MOST_LISTS:
                self._lists.clear()
            message = zone_service_pb2.ListZonesResponse(zones=self.all(zones), count=len(zones))
            self._lists[identity] = made = (zones, message)
        return made[1]

    def near(self, found: Sequence[Nearby]) -> list[zone_pb2.Zone]:
        return [self._at(nearby) for nearby in found]

    def _at(self, nearby: Nearby) -> zone_pb2.Zone:
        message = zone_pb2.Zone(distance_meters=round(nearby.distance_meters, 1))
        message.MergeFrom(self(nearby.zone))
        return message


def new_zone(request: zone_service_pb2.CreateZoneRequest) -> NewZone:
    """Raises InvalidArgument for money with a fraction of a millime, and for fines that no card can pay."""
    fines = request.prices
    return NewZone(
        code=request.code,
        name=request.name,
        description=request.description,
        address=request.address,
        tariff=Tariff(
            hourly_rate=millimes_from_wire(request.hourly_rate, "hourly_rate"),
            daily_rate=_money(request, "daily_rate") or None,
            max_duration_minutes=request.max_duration_minutes or None,
        ),
        is_active=request.is_active if request.HasField("is_active") else True,
        centre=_centre(request) or Place(request.longitude, request.latitude),
        boundary=_corners(request.boundary),
        car_sabot_fine=_fine(fines, "car_sabot") or DEFAULT_CAR_SABOT_FINE,
        pound_fine=_fine(fines, "pound") or DEFAULT_POUND_FINE,
    )


def zone_change(request: zone_service_pb2.UpdateZoneRequest) -> ZoneChange:
    """Raises InvalidArgument for money with a fraction of a millime, and for fines that no card can pay."""
    return ZoneChange(
        code=request.code if request.HasField("code") else None,
        name=request.name if request.HasField("name") else None,
        description=request.description if request.HasField("description") else None,
        address=request.address if request.HasField("address") else None,
        hourly_rate=_money(request, "hourly_rate"),
        daily_rate=_money(request, "daily_rate"),
        max_duration_minutes=request.max_duration_minutes if request.HasField("max_duration_minutes") else None,
        is_active=request.is_active if request.HasField("is_active") else None,
        centre=_centre(request),
        boundary=_corners(request.boundary) or None,
        car_sabot_fine=_fine(request.prices, "car_sabot"),
        pound_fine=_fine(request.prices, "pound"),
    )


def _money(
    message: zone_service_pb2.CreateZoneRequest | zone_service_pb2.UpdateZoneRequest | zone_pb2.ZonePrices,
    field: str,
    path: str = "",
) -> int | None:
    if not message.HasField(field):  # type: ignore[arg-type]  # the stub wants a literal
        return None
    return millimes_from_wire(getattr(message, field), path or field)


def _fine(fines: zone_pb2.ZonePrices, field: str) -> int | None:
    path = f"prices.{field}"
    if (fine := _money(fines, field, path)) is not None:
        require_payable_by_card(fine, path)
    return fine


def _centre(request: zone_service_pb2.CreateZoneRequest | zone_service_pb2.UpdateZoneRequest) -> Place | None:
    if request.HasField("location"):
        return Place(*wire.position_of(request.location))
    return Place(request.longitude, request.latitude) if request.HasField("latitude") else None


def _corners(positions: Sequence[GeoPosition]) -> tuple[Place, ...]:
    return tuple(Place(position.longitude, position.latitude) for position in positions)
