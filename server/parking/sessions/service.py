"""To park: start, look, extend, end, cancel; and what operators put right."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

from server.auth.staff_zones import StaffZones
from server.engine.answer import Answer
from server.engine.engine import Engine
from server.errors import AmountMismatch, DomainError, FieldViolation, InvalidArgument, PermissionDenied
from server.ledger.errors import InsufficientWalletBalance
from server.parking.errors import (
    ActiveSessionExists,
    DriverNotFound,
    PaymentMethodNotAllowed,
    PlateAlreadyParked,
    SessionNotFound,
    ZoneNotFound,
)
from server.parking.sessions.model import Correction, Location, LocationSource, ParkingTicket, Session, SessionStatus
from server.parking.sessions.operations import (
    Cancelled,
    CancelSession,
    CorrectSession,
    DeleteSession,
    EndSession,
    ExtendSession,
    StartSession,
)
from server.parking.sessions.payable import EXTENSION, SESSION, description_of, purpose_of, starts
from server.parking.sessions.ports import (
    Cancellation,
    Drivers,
    GivenLocation,
    MoreTime,
    Reach,
    SessionChange,
    SessionFilter,
    Stay,
    Zones,
)
from server.parking.sessions.refunds import DailyRefunds
from server.parking.sessions.repository import SessionRepository
from server.parking.zones.model import Zone
from server.payments.model import LATER, WALLET, Paid, Payment, PaymentOrder
from server.payments.operations import MoneyAtHand
from server.payments.service import PaymentService
from server.points.model import require_none
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.money import check_amount
from server.values.paging import Page, Slice
from server.values.unset import UNSET, Unset, kept

MOST_REMEMBERED = 4096

R = TypeVar("R")


class SessionService:
    def __init__(
        self,
        *,
        sessions: SessionRepository,
        zones: Zones,
        engine: Engine,
        payments: PaymentService,
        drivers: Drivers,
        staff_zones: StaffZones,
        clock: Clock,
        new_id: Callable[[datetime], str],
        new_code: Callable[[], str],
        refund_window: timedelta,
        refunds_per_day: int,
    ) -> None:
        self._sessions = sessions
        self._zones = zones
        self._payments = payments
        self._engine = engine
        self._drivers = drivers
        self._staff_zones = staff_zones
        self._clock = clock
        self._new_id = new_id
        self._new_code = new_code
        self._refund_window = refund_window
        self._refunds_per_day = refunds_per_day
        self._refused: set[str] = set()

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
        holidays = self._zones.holidays_for(zone, now)
        price = zone.quote(now, now + timedelta(minutes=stay.minutes), holidays).total
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
            require_none(stay.points)
            return await self._start(session, None, answer)
        order = PaymentOrder(user_id, starts(session), price, stay.method, description_of(session), stay.points)
        if stay.method in (WALLET, LATER):
            return await self._start(session, self._payments.at_hand(order), answer)
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
        filters = replace(asked, user_id=user_id, zone_ids=zone_ids)
        return (await self._sessions.list(filters, page, now)).map(lambda session: session.at(now))

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
            require_none(more.points)
            return await answer(ExtendSession(session, reach, more.minutes, shown))
        purpose = purpose_of(EXTENSION, session, minutes=more.minutes)
        order = PaymentOrder(session.user_id, purpose, price, more.method, description_of(session), more.points)
        if more.method in (WALLET, LATER):
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
        operation = CancelSession(session, reach, self._refund_window, limit)
        return await self._call_off(operation, answer.of(lambda cancelled: cancelled.cancellation))

    async def update(self, caller: Caller, change: SessionChange, answer: Answer[Session, R]) -> R:
        """Puts something of a session right, ends it or calls it off, all of it or nothing.

        Raises SessionNotFound, ZoneNotAssigned, PermissionDenied for a price that no admin sets, AmountBelowPaid,
        PlateAlreadyParked; SessionExpired, SessionCompleted, SessionCancelled for one that is over and is to be moved
        on; InvalidArgument for a status that time alone brings.
        """
        reach, now = await self._reach_of(caller), self._clock()
        session = await self._find_within(reach, change.session_id)
        if not caller.is_admin and kept(change.amount, session.amount) != session.amount:
            raise PermissionDenied
        location = self._corrected_location(session, change.location)
        correction = Correction(change.plate, location, change.amount)
        status = kept(change.status, session.at(now).status)
        if status is session.at(now).status:
            return await answer(CorrectSession(session, reach, correction))
        session.require_active(now)
        if status is SessionStatus.COMPLETED:
            return await answer(EndSession(session.id, reach, correction))
        if status is SessionStatus.CANCELLED:
            operation = CancelSession(session, reach, self._refund_window, None, correction)
            return await self._call_off(operation, answer.of(lambda cancelled: cancelled.cancellation.session))
        fr, en = (
            "ne peut pas encore être « expired » : seul le temps y mène",
            "cannot be `expired` yet: time brings that",
        )
        raise InvalidArgument(FieldViolation("status", fr, en))

    async def delete(self, caller: Caller, session_id: str) -> None:
        """Removes a session; money that was paid for it stays in the books.

        Raises SessionNotFound, ZoneNotAssigned, SessionUnderWay.
        """
        await self._engine.run(DeleteSession(session_id, await self._reach_of(caller)))

    async def expire(self, caller: Caller) -> int:
        """Notes what is over in the zones of an operator; gives how many sessions that were."""
        return await self._sessions.expire_due(self._clock(), await self._staff_zones.of(caller))

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
        session_id = self._new_id(now)
        return Session(
            id=session_id,
            user_id=user_id,
            zone_id=zone.id,
            zone_code=zone.code,
            zone_name=zone.name,
            plate=stay.plate,
            tariff=zone.tariff_on(self._zones.holidays_for(zone, now)),
            start_time=now,
            end_time=now + timedelta(minutes=stay.minutes),
            duration_minutes=stay.minutes,
            amount=price,
            status=SessionStatus.ACTIVE,
            ticket=ParkingTicket(session_id, self._new_code()),
            created_at=now,
            started_by=None if caller.is_driver else caller.id,
            location=located(zone, stay.location, LocationSource.GPS),
        )

    async def _start(self, session: Session, money: MoneyAtHand | None, answer: Answer[Session, R]) -> R:
        """Begins a session at first without a look at what may be in the way, for nearly always nothing is.

        What the indexes then refuse is looked at, for it may be over. Whoever was refused so is looked at first from
        then on: together with others in a batch they would have it carried out twice, each time that they try.
        """
        if session.user_id not in self._refused:
            try:
                return await answer(StartSession(session, money, looks=False))
            except (ActiveSessionExists, PlateAlreadyParked):
                if len(self._refused) >= MOST_REMEMBERED:
                    self._refused.clear()
                self._refused.add(session.user_id)
            except InsufficientWalletBalance:
                pass  # perhaps they have a session under way: that is said first
        return await answer(StartSession(session, money))

    async def _call_off(self, operation: CancelSession, answer: Answer[Cancelled, R]) -> R:
        """Cancels, and asks for the refunds that come of it once that stands."""
        requested: Sequence[Payment] = ()

        def noted(cancelled: Cancelled) -> Cancelled:
            nonlocal requested
            requested = cancelled.requested
            return cancelled

        response = await answer.of(noted)(operation)
        self._payments.ask_for_refunds(requested)
        return response

    def _corrected_location(self, session: Session, given: GivenLocation | Unset) -> Location | Unset:
        if isinstance(given, Unset):
            return UNSET
        if given.place is None and session.location and given.source is not LocationSource.ZONE_CENTROID:
            return replace(session.location, source=given.source or session.location.source)
        with suppress(ZoneNotFound):
            return located(self._zones.get(session.zone_id), given, LocationSource.PIN)
        return UNSET  # the zone is gone, and with it what a place could be held against

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


def located(zone: Zone, given: GivenLocation, otherwise: LocationSource) -> Location:
    """Where a vehicle stands: the place given, known as `otherwise` unless that is said; else the zone's centre."""
    if given.place is None or given.source is LocationSource.ZONE_CENTROID:
        return Location(*zone.centre, LocationSource.ZONE_CENTROID, zone.contains(zone.centre))
    return Location(*given.place, given.source or otherwise, zone.contains(given.place))


def _own_id(caller: Caller, user_id: str | None) -> str:
    """The driver's own id, which they may name or leave out."""
    if user_id and user_id.lower() != caller.id:
        raise SessionNotFound
    return caller.id


def _both(asked: Collection[str] | None, allowed: Collection[str] | None) -> Collection[str] | None:
    if asked is None or allowed is None:
        return asked if allowed is None else allowed
    return [zone_id for zone_id in asked if zone_id in allowed]
