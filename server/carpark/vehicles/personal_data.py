"""What the registry of vehicles keeps of drivers. Implements auth's Keeper."""

from __future__ import annotations

from collections.abc import Mapping

from server.auth.personal_data.model import Row, Section
from server.carpark.vehicles.model import Vehicle
from server.carpark.vehicles.repository import VehicleRepository


class VehiclesOfDrivers:
    def __init__(self, vehicles: VehicleRepository) -> None:
        self._vehicles = vehicles

    async def require_erasable(self, user_id: str) -> None:
        """Nothing stands in the way."""

    async def export(self, user_id: str, most: int) -> Mapping[str, Section]:
        found = await self._vehicles.of_owner(user_id, most + 1)
        return {"car_park_vehicles": Section([_row(each) for each in found[:most]], len(found) <= most)}

    async def erase(self, user_id: str) -> bool:
        """What was at a gate stays for the records of stays, as nobody's."""
        await self._vehicles.forget_owner(user_id)
        return True


def _row(vehicle: Vehicle) -> Row:
    return {
        "id": vehicle.id,
        "license_plate": vehicle.license_plate,
        "make": vehicle.make,
        "model": vehicle.model,
        "color": vehicle.color,
        "is_ev": vehicle.is_ev,
        "fuel": vehicle.fuel.value if vehicle.fuel else None,
        "created_at": vehicle.created_at,
    }
