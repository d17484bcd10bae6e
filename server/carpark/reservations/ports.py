"""What reservations need of others."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from server.carpark.car_parks.model import CarPark
from server.carpark.vehicles.model import Vehicle
from server.values.caller import Caller


class Vehicles(Protocol):
    """The vehicles that the car parks know."""

    async def vehicle_to_name(self, caller: Caller, vehicle_id: int) -> Vehicle:
        """A driver's own vehicle, or for staff any; it is kept from then on. Raises VehicleNotFound."""
        ...


class CarParks(Protocol):
    """The car parks; see CarParkService."""

    def named(self, code: str | None = None) -> CarPark:
        """The car park that a request names, or the standard one. Raises CarParkNotFound."""
        ...

    def open_named(self, code: str | None = None) -> CarPark:
        """The same, for what only begins where it is switched on."""
        ...


class Staff(Protocol):
    """Who works in which car park; see CarParkStaff."""

    async def works_in(self, caller: Caller | None, code: str) -> bool: ...

    async def require(self, caller: Caller, code: str) -> None:
        """Raises CarParkNotAssigned, PermissionDenied."""
        ...

    async def sight(self, caller: Caller, code: str | None) -> tuple[str | None, Collection[str] | None]:
        """The owner's id for drivers, and the codes of car parks (None: any) that a list is limited to."""
        ...


class Numbers(Protocol):
    """Gives each number of a kind once, whichever process asks; a kind is a collection's name."""

    async def next(self, kind: str) -> int: ...
