"""What rates and plans have to know of the places and vehicles that they name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from server.carpark.vehicle_types.model import VehicleType
from server.carpark.zones.errors import CarParkZoneNotFound
from server.carpark.zones.model import ZoneView


class Zones(Protocol):
    async def views(self, zone_ids: Sequence[int]) -> Mapping[int, ZoneView]: ...


class VehicleTypes(Protocol):
    async def get(self, type_id: int) -> VehicleType:
        """Raises VehicleTypeNotFound."""
        ...


async def require_zones(zones: Zones, zone_ids: Sequence[int], car_park: str) -> None:
    """Raises CarParkZoneNotFound for one that is not there, or in another car park."""
    found = await zones.views(zone_ids)
    if any(each not in found or found[each].zone.car_park != car_park for each in zone_ids):
        raise CarParkZoneNotFound
