"""Drivers charge their vehicles, staff any; what it costs is billed when it ends."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from server.carpark.charging.errors import (
    ChargingNotOwed,
    ChargingSessionNotFound,
    ChargingStationNotFound,
    NotAnElectricVehicle,
)
from server.carpark.charging.model import ChargingFilter, ChargingSession, ChargingStatus, Station, power_of
from server.carpark.charging.operations import CHARGING, EndCharging, StartCharging, purpose_of
from server.carpark.charging.ports import CarParks, Changes, Meters, Numbers, Staff, Vehicles
from server.carpark.charging.repository import ChargingRepository
from server.engine.answer import Answer
from server.engine.engine import Engine
from server.errors import FieldViolation, InvalidArgument
from server.parking.errors import PaymentMethodNotAllowed
from server.payments.model import NOBODY, WALLET, MethodType, Paid, PaymentOrder
from server.payments.operations import MoneyAtHand
from server.payments.service import PaymentService
from server.points.errors import PointsNotAccepted
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.paging import Page, Slice

KIND = "chargingSessions"
TELL_EVERY_SECONDS = 5.0
"""How often who watches is told how far it is, when nothing happens."""

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Plugged:
    """A charging session to begin. `requested` is the most power, in watts, `stay_id` whose bill it goes on."""

    station_id: int
    vehicle_id: int
    stay_id: int | None = None
    requested: int | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """A charging session as it is at an instant."""

    session: ChargingSession
    time: datetime


class ChargingService:
    """Use cases of charging. Sessions of other drivers are not there; staff see those of their car parks."""

    def __init__(
        self,
        *,
        charging: ChargingRepository,
        vehicles: Vehicles,
        car_parks: CarParks,
        staff: Staff,
        numbers: Numbers,
        meters: Meters,
        changes: Changes,
        payments: PaymentService,
        engine: Engine,
        clock: Clock,
    ) -> None:
        self._charging = charging
        self._vehicles = vehicles
        self._car_parks = car_parks
        self._staff = staff
        self._numbers = numbers
        self._meters = meters
        self._changes = changes
        self._payments = payments
        self._engine = engine
        self._clock = clock

    async def start(self, caller: Caller, plugged: Plugged, answer: Answer[Progress, R]) -> R:
        """Raises CarParkNotAssigned, VehicleNotFound, NotAnElectricVehicle, and what the operation refuses."""
        if (station := await self._charging.station(plugged.station_id)) is None:
            raise ChargingStationNotFound
        if not caller.is_driver:
            await self._staff.require(caller, station.car_park)
        vehicle = await self._vehicles.vehicle_to_name(caller, plugged.vehicle_id)
        if not vehicle.is_ev:
            raise NotAnElectricVehicle
        session = ChargingSession(
            id=await self._numbers.next(KIND),
            car_park=station.car_park,
            station_id=station.id,
            space_id=station.space_id,
            vehicle_id=vehicle.id,
            license_plate=vehicle.license_plate,
            power=power_of(station, plugged.requested),
            price=station.price,
            start=self._clock(),
            requested=plugged.requested,
            user_id=caller.id if caller.is_driver else vehicle.owner_id,
            stay_id=plugged.stay_id,
        )
        return await answer.of(_begun)(StartCharging(session, caller.id if caller.is_driver else None))

    async def stop(self, caller: Caller, session_id: int, answer: Answer[Progress, R]) -> R:
        """Raises ChargingSessionNotFound, CarParkNotAssigned, ChargingAlreadyEnded."""
        seen = await self._seen(caller, session_id)
        ending = await self.ending(seen, ChargingStatus.COMPLETED)
        return await answer.of(_ended)(ending)

    async def ending(
        self, seen: ChargingSession, status: ChargingStatus, station: Station | None = None
    ) -> EndCharging:
        """The operation that ends a session, with what it needs to bill it; `station`: what becomes of its station."""
        measured = await self._meters.measured(seen) if seen.end is None else None
        return EndCharging(seen, self._money(seen), measured, status, station)

    async def get(self, caller: Caller, session_id: int) -> Progress:
        """Raises ChargingSessionNotFound, CarParkNotAssigned."""
        return await self._progress(await self._seen(caller, session_id))

    async def list(self, caller: Caller, asked: ChargingFilter, page: Page) -> Slice[Progress]:
        """A driver's own, or those of a car park for its staff. Raises CarParkNotFound, CarParkNotAssigned."""
        _check(asked, caller)
        if caller.is_driver:
            code = self._car_parks.named(asked.car_park).code if asked.car_park else None
            filters = replace(asked, user_id=caller.id, car_park=code)
        else:
            code = self._car_parks.named(asked.car_park).code
            await self._staff.require(caller, code)
            filters = replace(asked, car_park=code)
        now = self._clock()
        return (await self._charging.list(filters, page)).map(lambda each: Progress(each.at(now), now))

    async def pay(
        self,
        caller: Caller,
        session_id: int,
        method: MethodType,
        card_id: str | None,
        answer: Answer[Progress, R],
        *,
        points: int,
    ) -> R:
        """Pays what is owed: drivers their own by wallet or card, and with `points`; operators record cash.

        Raises ChargingSessionNotFound, CarParkNotAssigned, ChargingNotOwed, PaymentMethodNotAllowed, and what paying
        raises.
        """
        if (method is MethodType.CASH) is caller.is_driver:
            raise PaymentMethodNotAllowed
        session = await self._seen(caller, session_id)
        paid = answer.of(_paid)
        try:
            session.require_owed()
        except ChargingNotOwed:
            # Paid by this very call, if it is one that is repeated.
            repeated = await self._payments.repeat(caller.id, CHARGING, str(session.id), paid)
            if caller.is_driver and repeated is not None:
                return repeated
            raise
        if points and not caller.is_driver:
            raise PointsNotAccepted
        if not caller.is_driver:
            return await self._payments.record_cash(_order(session, session.cost), caller.id, paid)
        by_wallet = method is MethodType.WALLET
        amount = session.cost if by_wallet else session.due_by_card
        order = replace(_order(session, amount, WALLET if by_wallet else card_id), points=points)
        return await self._payments.pay(order, paid)

    async def watch(self, caller: Callable[[], Caller], session_id: int) -> AsyncGenerator[Progress, None]:
        """How a session stands, at once, every few seconds and whenever it changes, to its end. Raises as `get`."""
        await self._seen(caller(), session_id)
        async with self._changes.of(session_id) as news:
            while True:
                progress = await self._progress(await self._seen(caller(), session_id))
                yield progress
                if progress.session.status is not ChargingStatus.ACTIVE:
                    return
                try:
                    async with asyncio.timeout(TELL_EVERY_SECONDS):
                        await news.next()
                except TimeoutError:
                    continue

    async def _progress(self, session: ChargingSession) -> Progress:
        now = self._clock()
        measured = await self._meters.measured(session) if session.end is None else None
        return Progress(session.at(now, measured), now)

    async def _seen(self, caller: Caller, session_id: int) -> ChargingSession:
        session = await self._charging.find_again(session_id)
        if session is None or (caller.is_driver and session.user_id != caller.id):
            raise ChargingSessionNotFound
        if not caller.is_driver:
            await self._staff.require(caller, session.car_park)
        return session

    def _money(self, session: ChargingSession) -> MoneyAtHand | None:
        # How much it is says the operation that takes it.
        return self._payments.at_hand(_order(session, 1, WALLET)) if session.user_id else None


def _order(session: ChargingSession, amount: int, method: str | None = None) -> PaymentOrder:
    description = f"Recharge électrique {session.license_plate}"
    return PaymentOrder(session.user_id or NOBODY, purpose_of(session), amount, method, description)


def _begun(session: ChargingSession) -> Progress:
    return Progress(session, session.start)


def _ended(session: ChargingSession) -> Progress:
    return Progress(session, session.end or session.start)


def _paid(paid: Paid) -> Progress:
    session: ChargingSession = paid.outcome
    return Progress(session, session.paid_at or session.start)


def _check(asked: ChargingFilter, caller: Caller) -> None:
    """Raises InvalidArgument for filters that no index has together."""
    if asked.station_id is None:
        return
    if caller.is_driver:
        raise InvalidArgument(FieldViolation("station_id", "est réservé au personnel", "is for staff"))
    if asked.vehicle_id is not None:
        raise InvalidArgument(FieldViolation("station_id", "ne va pas avec vehicle_id", "does not go with vehicle_id"))
