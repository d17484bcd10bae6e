"""Vehicles as gates need them: of the registry, with how much room they take."""

from __future__ import annotations

from server.carpark.stays.model import GateVehicle
from server.carpark.vehicle_types.model import VehicleSize
from server.carpark.vehicle_types.service import VehicleTypeService
from server.carpark.vehicles.model import GatePlate, Vehicle
from server.carpark.vehicles.service import VehicleService


class GateVehicles:
    """Implements Vehicles of the stays' ports."""

    def __init__(self, vehicles: VehicleService, types: VehicleTypeService) -> None:
        self._vehicles = vehicles
        self._types = types

    async def at_the_gate(self, plate: GatePlate) -> GateVehicle:
        return await self._sized(await self._vehicles.vehicle_at_the_gate(plate))

    async def known(self, vehicle_id: int) -> GateVehicle:
        found = await self._vehicles.of_ids([vehicle_id])
        return await self._sized(found[vehicle_id])

    async def _sized(self, vehicle: Vehicle) -> GateVehicle:
        types = await self._types.of_ids([vehicle.type_id])
        type_ = types.get(vehicle.type_id)
        return GateVehicle(vehicle, type_.size if type_ else VehicleSize.STANDARD)
