"""Drivers reserve for their vehicles, staff for any; who comes checks in."""

from __future__ import annotations

import secrets
import string
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from server.carpark.car_parks.model import CarPark
from server.carpark.reservations.errors import ReservationNotFound
from server.carpark.reservations.holding import Holding
from server.carpark.reservations.model import (
    Place,
    Reservation,
    ReservationFilter,
    ReservationStatus,
    can_be_reserved,
    check_in_times,
    check_period,
    check_span,
    fee_of,
    fitting_types,
    one_place,
    peak,
)
from server.carpark.reservations.operations import CalledOff, CallOff, ChangedMeanwhile, CheckIn, Rebook, Reserve
from server.carpark.reservations.payment import purpose_of
from server.carpark.reservations.ports import CarParks, Numbers, Staff, Vehicles
from server.carpark.reservations.repository import ReservationRepository
from server.carpark.spaces.errors import SpaceNotFound
from server.carpark.spaces.model import Space, SpaceStatus
from server.carpark.vehicles.model import Vehicle
from server.carpark.zones.errors import CarParkZoneNotFound
from server.engine.answer import Answer
from server.engine.engine import Engine
from server.errors import FieldViolation, InvalidArgument
from server.payments.model import WALLET, Paid, Payment, PaymentOrder
from server.payments.service import PaymentService
from server.points.model import require_none
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.paging import Page, Slice
from server.values.unset import UNSET, Unset, kept

PREFIX = "RSV-"
_ALPHABET = string.ascii_uppercase + string.digits
_LENGTH = 8
_ROUNDS = 5
MOST_SPACES_SHOWN = 200
KIND = "reservations"

R = TypeVar("R")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A reservation to make: of a space, or (`space_id` None) of a place in a zone."""

    car_park: str | None
    vehicle_id: int
    zone_id: int | None
    space_id: int | None
    start: datetime
    end: datetime
    special_requests: str


@dataclass(frozen=True, slots=True)
class Rebooking:
    """New values for some of a reservation's fields: UNSET leaves one. `space_id` None: any space of the zone."""

    vehicle_id: int | Unset = UNSET
    zone_id: int | Unset = UNSET
    space_id: int | Unset | None = UNSET
    start: datetime | Unset = UNSET
    end: datetime | Unset = UNSET
    special_requests: str | Unset = UNSET

    @property
    def is_of_wishes_only(self) -> bool:
        others = (self.vehicle_id, self.zone_id, self.space_id, self.start, self.end)
        return all(isinstance(each, Unset) for each in others)


@dataclass(frozen=True, slots=True)
class ZoneOpening:
    """How many places of a zone can be reserved for a period."""

    zone_id: int
    name: str
    total: int
    reserved: int

    @property
    def available(self) -> int:
        return max(0, self.total - self.reserved)


@dataclass(frozen=True, slots=True)
class Openings:
    """What can be reserved for a period: by zone, and spaces that nobody has reserved for any part of it."""

    car_park: str
    zones: Sequence[ZoneOpening]
    spaces: Sequence[Space]


def new_number() -> str:
    """What people tell at the gate."""
    return PREFIX + "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))


class ReservationService:
    """Use cases of reservations. Those of other drivers are not there; staff see those of their car parks."""

    def __init__(
        self,
        *,
        reservations: ReservationRepository,
        holding: Holding,
        car_parks: CarParks,
        staff: Staff,
        vehicles: Vehicles,
        numbers: Numbers,
        payments: PaymentService,
        engine: Engine,
        clock: Clock,
    ) -> None:
        self._reservations = reservations
        self._holding = holding
        self._car_parks = car_parks
        self._staff = staff
        self._vehicles = vehicles
        self._numbers = numbers
        self._payments = payments
        self._engine = engine
        self._clock = clock

    async def create(
        self, caller: Caller, wanted: Wanted, method: str | None, answer: Answer[Reservation, R], points: int = 0
    ) -> R:
        """Makes a reservation, and for drivers pays its fee, where there is one (`wallet`, or a card's id); or neither.

        `points` pay a part of it.

        Raises CarParkNotFound, CarParkNotAssigned, CarParkZoneNotFound, SpaceNotFound, VehicleNotFound, InvalidArgument
        for a period that nobody can reserve, SpaceAlreadyReserved, ZoneFullyReserved, SpaceNotReservable, and what
        paying raises.
        """
        car_park = self._car_parks.open_named(wanted.car_park)
        if not caller.is_driver:
            await self._staff.require(caller, car_park.code)
        check_period(wanted.start, wanted.end, car_park.reservation_rules, self._clock())
        vehicle = await self._vehicles.vehicle_to_name(caller, wanted.vehicle_id)
        reservation = await self._draft(caller, car_park, wanted, vehicle)
        if not reservation.fee:
            require_none(points)
            return await self._rounds(lambda: answer(Reserve(reservation)))
        order = replace(self._order(reservation, reservation.fee, method or WALLET), points=points)
        if order.method == WALLET:
            return await self._rounds(lambda: answer(Reserve(reservation, self._payments.at_hand(order))))
        return await self._payments.charge(order, answer.of(_paid), Reserve(reservation))

    async def get(self, caller: Caller, reservation_id: int) -> Reservation:
        """Raises ReservationNotFound, CarParkNotAssigned."""
        return await self._seen(caller, await self._reservations.find(reservation_id))

    async def get_by_number(self, caller: Caller, number: str) -> Reservation:
        """Raises as `get`."""
        text = number.strip().upper()
        return await self._seen(caller, await self._reservations.find_by_number(text))

    async def list(self, caller: Caller, asked: ReservationFilter, page: Page) -> Slice[Reservation]:
        """A driver's own, or those of a car park for its staff. Raises CarParkNotFound, CarParkNotAssigned."""
        _check(asked, caller)
        if caller.is_driver:
            code = self._car_parks.named(asked.car_park).code if asked.car_park else None
            return await self._reservations.list(replace(asked, user_id=caller.id, car_park=code), page)
        code = self._car_parks.named(asked.car_park).code
        await self._staff.require(caller, code)
        return await self._reservations.list(replace(asked, car_park=code), page)

    async def update(self, caller: Caller, reservation_id: int, change: Rebooking, answer: Answer[Reservation, R]) -> R:
        """Another time, place, vehicle or wish. A driver pays from the wallet what it costs more.

        Raises as `create` and `get` do, and ReservationNotChangeable.
        """

        async def once() -> R:
            seen = await self.get(caller, reservation_id)
            if change.is_of_wishes_only:
                wanted = replace(seen, special_requests=kept(change.special_requests, seen.special_requests))
                return await answer(Rebook(seen, wanted, wishes_only=True))
            seen.require(ReservationStatus.CONFIRMED)
            wanted = await self._rebooked(caller, seen, change)
            more = wanted.fee - seen.fee
            rules = self._car_parks.named(seen.car_park).reservation_rules if caller.is_driver else None
            if more <= 0 or not caller.is_driver:
                return await answer(Rebook(seen, replace(wanted, fee=seen.fee), rules=rules))
            order = self._order(wanted, more, WALLET)
            return await answer(Rebook(seen, wanted, money=self._payments.at_hand(order), rules=rules))

        return await self._rounds(once)

    async def cancel(
        self, caller: Caller, reservation_id: int, reason: str | None, answer: Answer[Reservation, R]
    ) -> R:
        """Calls one off, and gives its fee back by the car park's rules. Raises as `get`, ReservationNotChangeable."""
        requested: Sequence[Payment] = ()

        def noted(called_off: CalledOff) -> Reservation:
            nonlocal requested
            requested = called_off.requested
            return called_off.reservation

        async def once() -> R:
            seen = await self.get(caller, reservation_id)
            rules = self._car_parks.named(seen.car_park).reservation_rules
            return await answer.of(noted)(CallOff(seen, rules, reason, by_staff=not caller.is_driver))

        response = await self._rounds(once)
        self._payments.ask_for_refunds(requested)
        return response

    async def check_in(self, caller: Caller, reservation_id: int) -> Reservation:
        """Raises as `get`, CheckInNotOpen, ReservationNotChangeable."""
        seen = await self.get(caller, reservation_id)
        seen.checked_in(self._clock())
        # The job may be late: who is there shall have a space.
        await self._holding.hold(seen)
        return await self._engine.run(CheckIn(seen.id))

    async def openings(self, car_park: str | None, zone_id: int | None, start: datetime, end: datetime) -> Openings:
        """What can be reserved for a period. Raises CarParkNotFound, CarParkZoneNotFound, InvalidArgument."""
        check_span(start, end)
        park, now = self._car_parks.open_named(car_park), self._clock()
        zones = await self._reservations.zones_of(park.code)
        if zone_id is not None:
            if zone_id not in zones:
                raise CarParkZoneNotFound
            zones = {zone_id: zones[zone_id]}
        since = start - park.reservation_rules.hold
        all_spaces = await self._reservations.spaces_of(list(zones))
        spaces = [each for each in all_spaces if can_be_reserved(each, since)]
        entries = await self._reservations.entries(list(zones), start, end)
        is_soon = start <= now + park.reservation_rules.hold
        openings = []
        for each, name in zones.items():
            own = [space for space in spaces if space.zone_id == each]
            beside = [entry for entry in entries[each] if entry.start < end and start < entry.end]
            taken = peak(beside, start, end)
            if is_soon:
                # Who came by a reservation is counted with it.
                taken += sum(space.status is SpaceStatus.OCCUPIED and space.hold is None for space in own)
            openings.append(ZoneOpening(each, name, len(own), min(taken, len(own))))
        free = [each for each in spaces if not (is_soon and each.status is not SpaceStatus.AVAILABLE)]
        held = await self._reservations.held_spaces([each.id for each in free], start, end)
        return Openings(park.code, openings, [each for each in free if each.id not in held][:MOST_SPACES_SHOWN])

    async def _place(
        self, car_park: CarPark, vehicle: Vehicle, zone_id: int | None, space_id: int | None, since: datetime
    ) -> tuple[Place, str | None]:
        """What is to be reserved and is kept from a time on, and the number of the space if it is one."""
        types = fitting_types(await self._reservations.size_of(vehicle.type_id), is_ev=vehicle.is_ev)
        if space_id is not None:
            space = await self._reservations.space(space_id)
            if space is None or space.car_park != car_park.code or zone_id not in (None, space.zone_id):
                raise SpaceNotFound
            return one_place(space, types, since), space.number
        assert zone_id is not None, "the contract asks for one of the two"
        zone = await self._reservations.zone(zone_id)
        if zone is None or zone[0] != car_park.code:
            raise CarParkZoneNotFound
        return Place(zone_id, None, types), None

    async def _draft(self, caller: Caller, car_park: CarPark, wanted: Wanted, vehicle: Vehicle) -> Reservation:
        now = self._clock()
        rules = car_park.reservation_rules
        opens, closes = check_in_times(wanted.start, wanted.end, rules, now)
        place, number = await self._place(car_park, vehicle, wanted.zone_id, wanted.space_id, opens)
        return Reservation(
            id=await self._numbers.next(KIND),
            number=new_number(),
            car_park=car_park.code,
            vehicle_id=vehicle.id,
            license_plate=vehicle.license_plate,
            place=place,
            start=wanted.start,
            end=wanted.end,
            check_in_from=opens,
            check_in_until=closes,
            status=ReservationStatus.PENDING,
            created_at=now,
            user_id=caller.id if caller.is_driver else vehicle.owner_id,
            created_by=None if caller.is_driver else caller.id,
            special_requests=wanted.special_requests,
            space_number=number,
            fee=fee_of(wanted.start, wanted.end, rules) if caller.is_driver else 0,
        )

    async def _rebooked(self, caller: Caller, seen: Reservation, change: Rebooking) -> Reservation:
        car_park, now = self._car_parks.named(seen.car_park), self._clock()
        rules = car_park.reservation_rules
        start, end = kept(change.start, seen.start), kept(change.end, seen.end)
        if (start, end) != (seen.start, seen.end):
            check_period(max(start, now) if start == seen.start else start, end, rules, now)
        vehicle = await self._vehicles.vehicle_to_name(caller, kept(change.vehicle_id, seen.vehicle_id))
        zone_id, space_id = kept(change.zone_id, None), kept(change.space_id, None)
        if isinstance(change.zone_id, Unset):
            zone_id = seen.place.zone_id if space_id is None else None
            space_id = seen.place.space_id if isinstance(change.space_id, Unset) else space_id
        opens, closes = seen.check_in_from, seen.check_in_until
        if (start, end) != (seen.start, seen.end):
            opens, closes = check_in_times(start, end, rules, now)
        place, number = await self._place(car_park, vehicle, zone_id, space_id, opens)
        return replace(
            seen,
            vehicle_id=vehicle.id,
            license_plate=vehicle.license_plate,
            place=place,
            space_number=number,
            start=start,
            end=end,
            check_in_from=opens,
            check_in_until=closes,
            held_space_id=None,
            held_space_number=None,
            special_requests=kept(change.special_requests, seen.special_requests),
            fee=max(seen.fee, fee_of(start, end, rules)) if seen.fee else seen.fee,
        )

    async def _seen(self, caller: Caller, reservation: Reservation | None) -> Reservation:
        if reservation is None:
            raise ReservationNotFound
        if caller.is_driver and reservation.user_id != caller.id:
            raise ReservationNotFound
        if not caller.is_driver:
            await self._staff.require(caller, reservation.car_park)
        return reservation

    @staticmethod
    async def _rounds(once: Callable[[], Awaitable[T]]) -> T:
        """Looks again when something changed between looking and doing. Raises Unavailable when it always does."""
        for _ in range(_ROUNDS - 1):
            try:
                return await once()
            except ChangedMeanwhile:
                continue
        return await once()

    @staticmethod
    def _order(reservation: Reservation, amount: int, method: str) -> PaymentOrder:
        assert reservation.user_id, "only drivers pay"
        description = f"Réservation {reservation.number}"
        return PaymentOrder(reservation.user_id, purpose_of(reservation), amount, method, description)


def _check(asked: ReservationFilter, caller: Caller) -> None:
    """Raises InvalidArgument for filters that no index has together."""
    if asked.zone_id is None:
        return
    if caller.is_driver:
        raise InvalidArgument(FieldViolation("zone_id", "est réservé au personnel", "is for staff"))
    if asked.vehicle_id is not None:
        raise InvalidArgument(FieldViolation("zone_id", "ne va pas avec vehicle_id", "does not go with vehicle_id"))


def _paid(paid: Paid) -> Reservation:
    reservation: Reservation = paid.outcome
    return reservation
