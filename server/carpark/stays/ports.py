"""What the gates of a car park need of its other parts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from server.carpark.stays.model import GateVehicle, Member, ParkingStay, ReservedPlace
from server.carpark.vehicles.model import GatePlate
from server.engine.operation import Change, Read, State


class Numbers(Protocol):
    async def next(self, kind: str) -> int:
        """A number that no other thing of the kind, a collection's name, has."""
        ...


class Vehicles(Protocol):
    async def at_the_gate(self, plate: GatePlate) -> GateVehicle:
        """The vehicle of a plate, which comes into being if nobody knew it."""
        ...

    async def known(self, vehicle_id: int) -> GateVehicle:
        """One that came in before."""
        ...


class Reservations(Protocol):
    """Reservations whose vehicles come to a gate."""

    async def awaited(self, car_park: str, vehicle_id: int, plate_key: str, now: datetime) -> ReservedPlace | None:
        """The reservation of a vehicle that may come in by it now."""
        ...

    def reads(self, place: ReservedPlace) -> Sequence[Read]:
        """What `arrive` needs to know. None of it is a space."""
        ...

    def arrive(self, place: ReservedPlace, session_id: int, state: State, now: datetime) -> Sequence[Change] | None:
        """Notes in the batch of the entry that its vehicle is there; None when it counts no more. Changes no space."""
        ...


class Memberships(Protocol):
    """Memberships of vehicles. What stays use up of them is noted by the operations that reckon stays."""

    async def at_the_gate(self, car_park: str, vehicle_id: int, now: datetime) -> Member | None:
        """The active one of a vehicle, with what is left of its included minutes."""
        ...

    async def counted(self, stay: ParkingStay) -> ParkingStay:
        """A stay, to be reckoned with what is left now of its membership."""
        ...


class NoReservations:
    """Where nothing is reserved. Implements Reservations."""

    async def awaited(self, car_park: str, vehicle_id: int, plate_key: str, now: datetime) -> ReservedPlace | None:
        return None

    def reads(self, place: ReservedPlace) -> Sequence[Read]:
        return ()

    def arrive(self, place: ReservedPlace, session_id: int, state: State, now: datetime) -> Sequence[Change] | None:
        return None
