"""What charging needs of others."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Protocol

from server.carpark.car_parks.model import CarPark
from server.carpark.charging.model import ChargingSession
from server.carpark.vehicles.model import Vehicle
from server.values.caller import Caller


class Vehicles(Protocol):
    """The vehicles that the car parks know; see VehicleService."""

    async def vehicle_to_name(self, caller: Caller, vehicle_id: int) -> Vehicle:
        """A driver's own vehicle, or for staff any. Raises VehicleNotFound."""
        ...


class CarParks(Protocol):
    """The car parks; see CarParkService."""

    def named(self, code: str | None = None) -> CarPark:
        """The car park that a request names, or the standard one. Raises CarParkNotFound."""
        ...


class Staff(Protocol):
    """Who works in which car park; see CarParkStaff."""

    async def require(self, caller: Caller, code: str) -> None:
        """Raises CarParkNotAssigned, PermissionDenied."""
        ...


class Numbers(Protocol):
    """Gives each number of a kind once, whichever process asks; a kind is a collection's name."""

    async def next(self, kind: str) -> int: ...


class Meters(Protocol):
    """Meters of stations, such as those that speak OCPP."""

    async def measured(self, session: ChargingSession) -> int | None:
        """What a charging session has taken by now, in watt-hours; None where no meter says it."""
        ...


class NoMeters:
    """Where energy is reckoned from power and time. Implements Meters."""

    async def measured(self, session: ChargingSession) -> int | None:
        return None


class News(Protocol):
    """What is told to who watches."""

    async def next(self) -> object:
        """Waits until something may have changed."""
        ...


class Changes(Protocol):
    """Changes of charging sessions, as they happen."""

    def of(self, session_id: int) -> AbstractAsyncContextManager[News]: ...
