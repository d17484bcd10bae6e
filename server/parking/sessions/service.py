"""To park: start, look, extend, end, cancel, check."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import TypeVar

from server.auth.staff_zones import StaffZones
from server.engine.answer import Answer
from server.engine.engine import Engine
from server.errors import AmountMismatch, DomainError, FieldViolation, InvalidArgument, PermissionDenied
from server.parking.errors import (
    ActiveSessionExists,
    DriverNotFound,
    PaymentMethodNotAllowed,
    SessionNotFound,
)
from server.parking.sessions.model import ParkingTicket, Session, SessionStatus
from server.parking.sessions.operations import Cancelled, CancelSession, EndSession, ExtendSession, StartSession
from server.parking.sessions.payable import EXTENSION, SESSION, description_of, purpose_of, starts
from server.parking.sessions.ports import (
    Badges,
    Cancellation,
    Drivers,
    MoreTime,
    Reach,
    SessionFilter,
    Sessions,
    Stay,
    VehicleCheck,
    Zones,
)
from server.parking.sessions.refunds import DailyRefunds
from server.parking.zones.model import Zone
from server.payments.model import WALLET, Paid, Payment, PaymentOrder
from server.payments.service import PaymentService
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.money import check_amount
from server.values.paging import Page, Slice
from server.values.plate import Plate

R = TypeVar("R")


class SessionService:
    def __init__(
        self,
        *,
        sessions: Sessions,
        zones: Zones,
        engine: Engine,
        payments: PaymentService,
        drivers: Drivers,
        badges: Badges,
        staff_zones: StaffZones,
        clock: Clock,
        new_id: Callable[[], str],
        new_code: Callable[[], str],
        refund_window: timedelta,
        refunds_per_day: int,
    ) -> None:
        self._sessions = sessions
        self._zones = zones
        self._payments = payments
        self._engine = engine
        self._drivers = drivers
        self._badges = badges
        self._staff_zones = staff_zones
        self._clock = clock
        self._new_id = new_id
        self._new_code = new_code
        self._refund_window = refund_window
        self._refunds_per_day = refunds_per_day

    async def start(self, caller: Caller, stay: Stay, answer: Answer[Session, R]) -> R:
        """Begins a stay, and pays for it when a method is named; without the money it does not begin.

        Where the time from now on costs nothing, the session is paid. An unpaid one holds no plate.

        Raises ZoneNotFound, ZoneInactive, ZoneNotAssigned, PaymentMethodNotAllowed, DriverNotFound,
        MaxDurationExceeded, AmountMismatch, ActiveSessionExists, PlateAlreadyParked, and what paying raises;
        SessionCancelled when the session was called off while the bank was asked.
        """
        zone = self._zones.get(stay.zone_id)
        user_id = await self._driver_of(caller, stay, zone)
        now = self._clock()
        price = zone.quote(now, now + timedelta(minutes=stay.minutes)).total
        try:
            check_amount(stay.shown_amount, price)
        except AmountMismatch:
            # The price changes with the hour; but perhaps this very call began to pay the one it shows.
            first = await self._payments.repeat(user_id, SESSION, None, answer.of(_paid_session))
            if first is not None:
                return first
            raise
        session = self._begin(user_id, zone, stay, price, caller, now=now)
        if not stay.method or not price:
            return await self._start_unpaid(session, answer)
        order = PaymentOrder(user_id, starts(session), price, stay.method, description_of(session))
        if stay.method == WALLET:
            return await answer(StartSession(session, self._payments.at_hand(order)))
        return await self._payments.charge(order, answer.of(_paid_session), StartSession(session))

    async def get(self, caller: Caller, session_id: str) -> Session:
        """Raises SessionNotFound, ZoneNotAssigned."""
        return (await self._find_within(await self._reach_of(caller), session_id)).at(self._clock())

    async def get_any(self, session_id: str) -> Session:
        """For other domains: whoever asks. Raises SessionNotFound."""
        if (session := await self._sessions.find(session_id)) is None:
            raise SessionNotFound
        return session.at(self._clock())

    async def get_active(self, caller: Caller, user_id: str | None) -> Session | None:
        """The driver's session under way. Raises SessionNotFound when a driver asks for somebody else's."""
        if caller.is_driver:
            return await self._sessions.find_active(_own_id(caller, user_id), None, self._clock())
        if not user_id:
            raise InvalidArgument(FieldViolation("user_id", "est obligatoire", "value is required"))
        return await self._sessions.find_active(user_id, await self._staff_zones.of(caller), self._clock())

    async def list(self, caller: Caller, asked: SessionFilter, page: Page) -> Slice[Session]:
        """The newest first: a driver's own, or those in the zones of staff. Raises as get_active."""
        user_id, zone_ids = asked.user_id, asked.zone_ids
        if caller.is_driver:
            user_id = _own_id(caller, user_id)
        else:
            zone_ids = _both(zone_ids, await self._staff_zones.of(caller))
        now = self._clock()
        filters = SessionFilter(user_id, zone_ids, asked.status, asked.plate_key)
        return (await self._sessions.list(filters, page, now)).map(lambda session: session.at(now))

    async def check_vehicle(self, caller: Caller, plate: Plate, zone_id: str | None) -> VehicleCheck:
        """Sessions of a plate under way, paid or not, and its season badges, in one zone or wherever the caller may
        check.

        Raises ZoneNotFound, ZoneNotAssigned.
        """
        if zone_id:
            await self._staff_zones.require_check(caller, self._zones.get(zone_id).id)
            zone_ids: Collection[str] | None = [zone_id]
        else:
            zone_ids = await self._staff_zones.of_checks(caller)
        now = self._clock()
        sessions, badges = await asyncio.gather(
            self._sessions.active_of_plate(plate.key, zone_ids, now),
            self._badges.valid_for(plate.key, zone_ids, now),
        )
        return VehicleCheck(sessions, bool(badges) or any(session.is_good(now) for session in sessions), badges)

    async def extend(self, caller: Caller, more: MoreTime, answer: Answer[Session, R]) -> R:
        """Buys more time at the tariff of the start, and pays for it when a method is named.

        Operators extend in their zones, unpaid; the amount that they show is not compared: it is not theirs to pay.

        Raises SessionNotFound, ZoneNotAssigned, PaymentMethodNotAllowed, SessionExpired, SessionCompleted,
        SessionCancelled, MaxDurationExceeded, AmountMismatch, SessionChanged, PlateAlreadyParked, and what paying
        raises.
        """
        reach = await self._reach_of(caller)
        session = await self._find_within(reach, more.session_id)
        if more.method and not caller.is_driver:
            raise PaymentMethodNotAllowed
        shown = more.shown_amount if caller.is_driver else None
        try:
            price = session.extended(more.minutes, self._clock()).amount - session.amount
            check_amount(shown, price)
        except DomainError:
            # Its time is over, or costs something else by now; but perhaps this very call bought more before.
            first = await self._payments.repeat(session.user_id, EXTENSION, session.id, answer.of(_paid_session))
            if first is not None:
                return first
            raise
        if not more.method or not price:
            return await answer(ExtendSession(session, reach, more.minutes, shown))
        purpose = purpose_of(EXTENSION, session, minutes=more.minutes)
        order = PaymentOrder(session.user_id, purpose, price, more.method, description_of(session))
        if more.method == WALLET:
            return await answer(ExtendSession(session, reach, more.minutes, shown, self._payments.at_hand(order)))
        return await self._payments.charge(order, answer.of(_paid_session))

    async def end(self, caller: Caller, session_id: str) -> Session:
        """Ends a session early: a driver's own, or one in the zones of an operator. Nothing is given back.

        Raises SessionNotFound, ZoneNotAssigned, SessionExpired, SessionCompleted, SessionCancelled.
        """
        return await self._engine.run(EndSession(session_id, await self._reach_of(caller)))

    async def cancel(self, caller: Caller, session_id: str, answer: Answer[Cancellation, R]) -> R:
        """Calls a session off; soon after the start all that was paid is given back. Raises as `end` does.

        Drivers get money back so many times a day, for themselves and for a plate; further times they get nothing.
        """
        reach = await self._reach_of(caller)
        session = await self._find_within(reach, session_id)
        limit = DailyRefunds(session, self._clock(), self._refunds_per_day) if caller.is_driver else None
        requested: Sequence[Payment] = ()

        def cancellation(cancelled: Cancelled) -> Cancellation:
            nonlocal requested
            requested = cancelled.requested
            return cancelled.cancellation

        response = await answer.of(cancellation)(CancelSession(session, reach, self._refund_window, limit))
        self._payments.ask_for_refunds(requested)
        return response

    async def expire_due(self) -> int:
        """The job: notes the sessions whose time is over; gives how many. Repeating it changes nothing."""
        return await self._sessions.expire_due(self._clock())

    async def _driver_of(self, caller: Caller, stay: Stay, zone: Zone) -> str:
        if caller.is_driver:
            if stay.user_id and stay.user_id.lower() != caller.id:
                raise PermissionDenied
            return caller.id
        await self._staff_zones.require(caller, zone.id)
        if not stay.user_id:
            raise InvalidArgument(FieldViolation("user_id", "est obligatoire", "value is required"))
        if stay.method:
            raise PaymentMethodNotAllowed
        if not await self._drivers.exists(stay.user_id):
            raise DriverNotFound
        return stay.user_id.lower()

    def _begin(self, user_id: str, zone: Zone, stay: Stay, price: int, caller: Caller, *, now: datetime) -> Session:
        return Session(
            id=self._new_id(),
            user_id=user_id,
            zone_id=zone.id,
            zone_code=zone.code,
            zone_name=zone.name,
            plate=stay.plate,
            tariff=zone.tariff_with_hours,
            start_time=now,
            end_time=now + timedelta(minutes=stay.minutes),
            duration_minutes=stay.minutes,
            amount=price,
            status=SessionStatus.ACTIVE,
            ticket=ParkingTicket(self._new_id(), self._new_code()),
            created_at=now,
            started_by=None if caller.is_driver else caller.id,
        )

    async def _start_unpaid(self, session: Session, answer: Answer[Session, R]) -> R:
        if answer.key is None:
            with suppress(ActiveSessionExists):
                return await answer(StartSession(session, looks=False))
        return await answer(StartSession(session))

    async def _find_within(self, reach: Reach, session_id: str) -> Session:
        """Raises SessionNotFound, ZoneNotAssigned."""
        if (session := await self._sessions.find(session_id)) is None:
            raise SessionNotFound
        reach.require(session)
        return session

    async def _reach_of(self, caller: Caller) -> Reach:
        if caller.is_driver:
            return Reach(user_id=caller.id)
        return Reach(zone_ids=await self._staff_zones.of(caller))


def _paid_session(paid: Paid) -> Session:
    session: Session = paid.outcome
    return session


def _own_id(caller: Caller, user_id: str | None) -> str:
    """The driver's own id, which they may name or leave out."""
    if user_id and user_id.lower() != caller.id:
        raise SessionNotFound
    return caller.id


def _both(asked: Collection[str] | None, allowed: Collection[str] | None) -> Collection[str] | None:
    if asked is None or allowed is None:
        return asked if allowed is None else allowed
    return [zone_id for zone_id in asked if zone_id in allowed]
