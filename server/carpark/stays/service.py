"""The gates of a car park: who comes in and where they stand, who leaves, and what staff put right."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from server.carpark.car_parks.model import CarPark
from server.carpark.car_parks.service import CarParkService
from server.carpark.rates.service import RateService
from server.carpark.staff import CarParkStaff
from server.carpark.stays.errors import CarParkClosed, CarParkFull, SpaceNotFound, StayNotFound
from server.carpark.stays.model import (
    Arrival,
    GateVehicle,
    Member,
    ParkingStay,
    Placed,
    ReservedPlace,
    Standing,
    StayTerms,
    fitting_types,
    is_open,
    new_ticket_number,
)
from server.carpark.stays.operations import (
    Assign,
    CameMeanwhile,
    ChosenSpacesGone,
    EndByHand,
    Enter,
    Leave,
)
from server.carpark.stays.places import Entered, PlaceNames, Wanted, entered
from server.carpark.stays.ports import Memberships, Numbers, Reservations, Vehicles
from server.carpark.stays.repository import StayRepository
from server.carpark.vehicles.model import GatePlate
from server.engine.answer import Answer
from server.engine.engine import Engine
from server.errors import Unavailable
from server.values.caller import Caller
from server.values.clock import Clock

TRIES = 20
"""Rounds in which an entry chooses anew, because others took what it chose from; each of them leaves fewer."""

R = TypeVar("R")


class GateService:
    def __init__(
        self,
        *,
        stays: StayRepository,
        car_parks: CarParkService,
        staff: CarParkStaff,
        rates: RateService,
        vehicles: Vehicles,
        reservations: Reservations,
        memberships: Memberships,
        numbers: Numbers,
        engine: Engine,
        clock: Clock,
        new_ticket: Callable[[], str] = new_ticket_number,
    ) -> None:
        self._stays = stays
        self._car_parks = car_parks
        self._staff = staff
        self._rates = rates
        self._vehicles = vehicles
        self._reservations = reservations
        self._memberships = memberships
        self._numbers = numbers
        self._engine = engine
        self._clock = clock
        self._new_ticket = new_ticket

    async def enter(self, caller: Caller, code: str, arrival: Arrival, answer: Answer[Entered, R]) -> R:
        """Lets a vehicle in.

        Raises CarParkNotFound, CarParkNotAssigned, CarParkClosed, LevelNotFound, VehicleInside, CarParkFull.
        """
        car_park = self._car_parks.open_named(code)
        await self._staff.require(caller, car_park.code)
        now = self._clock()
        if not is_open(car_park.opening_hours, now.astimezone(car_park.time_zone)):
            raise CarParkClosed
        vehicle = await self._vehicles.at_the_gate(arrival.plate)
        member, reserved, stay = await self._draft(car_park, vehicle, arrival, now)
        names, kept = await asyncio.gather(
            self._stays.names(car_park.code), self._stays.kept_for(car_park.code, vehicle.vehicle.plate_key)
        )
        wanted = Wanted(
            car_park.code,
            fitting_types(vehicle, arrival.space_type),
            tuple(member.zone_ids) if member else (),
            tuple(names.levels_near(arrival.level_id)) if arrival.level_id else (),
        ).within(reserved)
        for _ in range(TRIES):
            chosen = [*kept, *await self._stays.choose(wanted)]
            if reserved and reserved.space_id is not None:
                chosen = [reserved.space_id, *chosen]
            operation = Enter(
                stay.with_ticket(self._new_ticket()),
                chosen,
                reserved,
                self._reservations,
                must_have_space=car_park.refuse_when_full,
            )
            try:
                return await answer.of(_entered(names))(operation)
            except (ChosenSpacesGone, CameMeanwhile):
                continue
        raise Unavailable

    async def leave(self, caller: Caller, stay: ParkingStay, gate: str | None, answer: Answer[Standing, R]) -> R:
        """Opens the barrier for a stay of which nothing is due. Raises CarParkNotAssigned, StayCompleted."""
        await self._staff.require(caller, stay.car_park)
        for _ in range(TRIES):
            try:
                return await answer(Leave(stay, gate))
            except CameMeanwhile:
                stay = await self._again(stay)
        raise Unavailable

    async def assign(self, caller: Caller, stay_id: int, space_id: int | None) -> Entered:
        """Another space for a vehicle, the best one unless it is named.

        Raises StayNotFound, CarParkNotAssigned, StayCompleted, SpaceNotFound, SpaceTaken, CarParkFull.
        """
        stay = await self._existing(stay_id)
        await self._staff.require(caller, stay.car_park)
        stay.require_active()
        if space_id is not None:
            space = await self._stays.space(space_id)
            if space is None or space.car_park != stay.car_park:
                raise SpaceNotFound
        for _ in range(TRIES):
            chosen = [space_id] if space_id is not None else await self._chosen_for(stay)
            if not chosen:
                raise CarParkFull
            try:
                placed = await self._engine.run(Assign(stay.id, stay.space_id, chosen, must=space_id is not None))
            except (ChosenSpacesGone, CameMeanwhile):
                stay = await self._again(stay)
                continue
            return entered(placed, await self._stays.names(stay.car_park))
        raise Unavailable

    async def complete(self, caller: Caller, stay_id: int, reason: str) -> ParkingStay:
        """Ends a stay by hand. Raises StayNotFound, CarParkNotAssigned, StayCompleted."""
        stay = await self._existing(stay_id)
        await self._staff.require(caller, stay.car_park)
        for _ in range(TRIES):
            try:
                return await self._engine.run(EndByHand(stay, caller.id, reason))
            except CameMeanwhile:
                stay = await self._again(stay)
        raise Unavailable

    async def inside(self, caller: Caller, code: str, plate: GatePlate) -> ParkingStay:
        """The stay of a plate that is in a car park. Raises CarParkNotFound, CarParkNotAssigned, StayNotFound."""
        car_park = await self._car_parks.of_staff(caller, code)
        if (stay := await self._stays.find_inside(plate.key, car_park.code)) is None:
            raise StayNotFound
        return stay

    async def _draft(
        self, car_park: CarPark, vehicle: GateVehicle, arrival: Arrival, now: datetime
    ) -> tuple[Member | None, ReservedPlace | None, ParkingStay]:
        known = vehicle.vehicle
        member, reserved, fees, number = await asyncio.gather(
            self._memberships.at_the_gate(car_park.code, known.id, now),
            self._reservations.awaited(car_park.code, known.id, known.plate_key, now),
            self._rates.terms(car_park, now, known.type_id),
            self._numbers.next("carParkSessions"),
        )
        stay = ParkingStay(
            id=number,
            car_park=car_park.code,
            ticket_number="",
            license_plate=arrival.plate.text,
            plate_key=known.plate_key,
            vehicle_id=known.id,
            vehicle_type_id=known.type_id,
            entry_time=now,
            terms=StayTerms(fees, car_park.tax_hundredths, car_park.exit_window),
            owner_id=known.owner_id,
            entry_gate=arrival.gate,
            entry_image=arrival.image,
            benefit=member.benefit if member else None,
        )
        return member, reserved, stay

    async def _chosen_for(self, stay: ParkingStay) -> list[int]:
        vehicle = await self._vehicles.known(stay.vehicle_id)
        return [*await self._stays.choose(Wanted(stay.car_park, fitting_types(vehicle)))]

    async def _existing(self, stay_id: int) -> ParkingStay:
        if (stay := await self._stays.find(stay_id)) is None:
            raise StayNotFound
        return stay

    async def _again(self, stay: ParkingStay) -> ParkingStay:
        return await self._existing(stay.id)


def _entered(names: PlaceNames) -> Callable[[Placed], Entered]:
    return lambda placed: entered(placed, names)
