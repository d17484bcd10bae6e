"""To park: start, look, extend, end, cancel, check."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime, timedelta

from server.auth.staff_zones import StaffZones
from server.errors import FieldViolation, InvalidArgument, PermissionDenied
from server.mongo.transactions import Transaction, Transactions
from server.parking.errors import (
    ActiveSessionExists,
    DriverNotFound,
    PaymentMethodNotAllowed,
    PlateAlreadyParked,
    SessionChanged,
    SessionNotFound,
)
from server.parking.sessions.model import ParkingTicket, Session, SessionStatus
from server.parking.sessions.ports import (
    Cancellation,
    Drivers,
    MoreTime,
    Payments,
    Reach,
    Refunds,
    SessionFilter,
    Sessions,
    Stay,
    VehicleCheck,
    Zones,
)
from server.parking.zones.model import Zone
from server.payments.model import WALLET, Payment, PaymentOrder, Purpose, PurposeKind
from server.payments.ports import Step
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.idempotency import Remember
from server.values.money import check_amount
from server.values.paging import Page, Slice
from server.values.plate import Plate


class SessionService:
    def __init__(
        self,
        *,
        sessions: Sessions,
        zones: Zones,
        payments: Payments,
        refunds: Refunds,
        drivers: Drivers,
        staff_zones: StaffZones,
        transactions: Transactions,
        clock: Clock,
        new_id: Callable[[], str],
        new_code: Callable[[], str],
        refund_window: timedelta,
    ) -> None:
        self._sessions = sessions
        self._zones = zones
        self._payments = payments
        self._refunds = refunds
        self._drivers = drivers
        self._staff_zones = staff_zones
        self._transactions = transactions
        self._clock = clock
        self._new_id = new_id
        self._new_code = new_code
        self._refund_window = refund_window

    async def start(self, caller: Caller, stay: Stay, remember: Remember[Session]) -> Session:
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
        check_amount(stay.shown_amount, price)
        session = self._begin(user_id, zone, stay, price, caller, now=now)
        try:
            return await self._put(session, stay.method, remember)
        except (ActiveSessionExists, PlateAlreadyParked):
            # What is in the way may be over, and only not noted yet by the job.
            if not await self._sessions.expire_due_of(session, session.start_time):
                raise
            return await self._put(session, stay.method, remember)

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
        """Sessions of a plate that are under way, paid or not, in one zone or wherever the caller may check.

        Raises ZoneNotFound, ZoneNotAssigned.
        """
        if zone_id:
            await self._staff_zones.require_check(caller, self._zones.get(zone_id).id)
            zone_ids: Collection[str] | None = [zone_id]
        else:
            zone_ids = await self._staff_zones.of_checks(caller)
        now = self._clock()
        sessions = await self._sessions.active_of_plate(plate.key, zone_ids, now)
        return VehicleCheck(sessions, any(session.is_good(now) for session in sessions))

    async def extend(self, caller: Caller, more: MoreTime, remember: Remember[Session]) -> Session:
        """Buys more time at the tariff of the start, and pays for it when a method is named.

        Operators extend in their zones, unpaid; the amount that they show is not compared: it is not theirs to pay.

        Raises SessionNotFound, ZoneNotAssigned, PaymentMethodNotAllowed, SessionExpired, SessionCompleted,
        SessionCancelled, MaxDurationExceeded, AmountMismatch, SessionChanged, PlateAlreadyParked, and what paying
        raises.
        """
        reach = await self._reach_of(caller)
        while True:
            session = await self._find_within(reach, more.session_id)
            if more.method and not caller.is_driver:
                raise PaymentMethodNotAllowed
            if repeated := await self._repeated_extension(session, more, remember):
                return repeated
            extended = session.extended(more.minutes, self._clock())
            price = extended.amount - session.amount
            if caller.is_driver:
                check_amount(more.shown_amount, price)
            try:
                if more.method and price:
                    await self._require_plate(session, more.method)
                    return await self._pay_extension(session, more, price, remember)
                return await self._write_extension(session, extended, remember)
            except SessionChanged:
                # Another extension came first, and this one follows it; but no card is charged a second time, though
                # the first charge is on its way back.
                if more.method not in {None, WALLET}:
                    raise

    async def end(self, caller: Caller, session_id: str) -> Session:
        """Ends a session early: a driver's own, or one in the zones of an operator. Nothing is given back.

        Raises SessionNotFound, ZoneNotAssigned, SessionExpired, SessionCompleted, SessionCancelled.
        """
        reach = await self._reach_of(caller)
        while True:
            now = self._clock()
            if ended := await self._sessions.end(session_id, reach, now):
                return ended
            if refusal := (await self._find_within(reach, session_id)).why_not_active(now):
                raise refusal
            # It was over, and more time that the bank took long to pay for came in between.

    async def cancel(self, caller: Caller, session_id: str, remember: Remember[Cancellation]) -> Cancellation:
        """Calls a session off; soon after the start all that was paid is given back. Raises as `end` does.

        Drivers get money back so many times a day, for themselves and for a plate; further times they get nothing.
        """
        reach = await self._reach_of(caller)
        now = self._clock()

        async def effect(tx: Transaction) -> Cancellation:
            if (cancelled := await self._sessions.cancel(session_id, reach, now, tx)) is None:
                refusal = (await self._find_within(reach, session_id, tx)).why_not_active(now)
                # A transaction sees one state of the session: what it could not call off is not under way.
                assert refusal is not None
                raise refusal
            refunded = 0
            is_due = bool(cancelled.paid_amount) and cancelled.is_refundable(now, self._refund_window)
            if is_due and (not caller.is_driver or await self._refunds.take(cancelled, now, tx)):
                refunded = await self._payments.refund_all(session_id, tx)
            if refunded:
                cancelled = await self._sessions.take_back_payment(session_id, refunded, tx) or cancelled
            result = Cancellation(cancelled, refunded)
            await remember(result, tx)
            return result

        result = await self._transactions.run(effect)
        if result.refunded:
            await self._payments.finish_refunds(session_id)
        return result

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

    async def _put(self, session: Session, method: str | None, remember: Remember[Session]) -> Session:
        if method and session.amount:
            return await self._pay_start(session, method, remember)
        if remember.key is None:
            await self._sessions.insert(session)
            return session

        async def effect(tx: Transaction) -> Session:
            await self._sessions.insert(session, tx)
            await remember(session, tx)
            return session

        return await self._transactions.run(effect)

    async def _pay_start(self, session: Session, method: str, remember: Remember[Session]) -> Session:
        async def reserve(_: Payment, tx: Transaction) -> None:
            await self._sessions.insert(session, tx)
            # Before a bank is asked for money that would have to go back. A wallet is asked first, and the unique index
            # refuses then: whoever cannot pay is not told where a car is.
            if method != WALLET and await self._sessions.plate_holder(session, tx):
                raise PlateAlreadyParked

        purpose = Purpose(PurposeKind.SESSION, session.id, {"starts": True})
        order = PaymentOrder(session.user_id, purpose, session.amount, method, description_of(session), remember.key)
        return await self._pay(order, remember, reserve)

    async def _pay_extension(
        self, session: Session, more: MoreTime, price: int, remember: Remember[Session]
    ) -> Session:
        purpose = Purpose(PurposeKind.EXTENSION, session.id, {"minutes": more.minutes})
        order = PaymentOrder(session.user_id, purpose, price, more.method, description_of(session), remember.key)
        return await self._pay(order, remember)

    async def _require_plate(self, session: Session, method: str) -> None:
        """Raises PlateAlreadyParked when more time cannot be paid by card; of a wallet as for _pay_start."""
        if holder := await self._sessions.plate_holder(session):
            now = self._clock()
            if method != WALLET and session.is_kept_out_by(holder, now):
                raise PlateAlreadyParked
            # The holder may be over, and that not noted yet by the job.
            await self._sessions.expire_due_of(session, now)

    async def _repeated_extension(
        self, session: Session, more: MoreTime, remember: Remember[Session]
    ) -> Session | None:
        """What a call with the same key bought before, though a crash kept its answer from being remembered."""
        if not more.method or remember.key is None:
            return None
        first = await self._payments.first_with_key(session.user_id, PurposeKind.EXTENSION, session.id, remember.key)
        if first is None:
            return None
        answer = _PaidAnswer(self._sessions, remember)
        await self._payments.repeat(first, answer.finish)
        return answer.session.at(self._clock())

    async def _pay(self, order: PaymentOrder, remember: Remember[Session], reserve: Step | None = None) -> Session:
        answer = _PaidAnswer(self._sessions, remember)
        await self._payments.pay(order, reserve=reserve, finish=answer.finish)
        return answer.session.at(self._clock())

    async def _write_extension(self, before: Session, after: Session, remember: Remember[Session]) -> Session:
        """Raises SessionChanged."""

        async def effect(tx: Transaction | None) -> Session:
            if (written := await self._sessions.extend(before, after, tx)) is None:
                raise SessionChanged
            if tx:
                await remember(written, tx)
            return written

        return await (effect(None) if remember.key is None else self._transactions.run(effect))

    async def _find_within(self, reach: Reach, session_id: str, tx: Transaction | None = None) -> Session:
        """Raises SessionNotFound, ZoneNotAssigned."""
        if (session := await self._sessions.find(session_id, tx)) is None:
            raise SessionNotFound
        reach.require(session)
        return session

    async def _reach_of(self, caller: Caller) -> Reach:
        if caller.is_driver:
            return Reach(user_id=caller.id)
        return Reach(zone_ids=await self._staff_zones.of(caller))


class _PaidAnswer:
    """The last step of a payment: reads what it brought about, and remembers that as the answer."""

    session: Session

    def __init__(self, sessions: Sessions, remember: Remember[Session]) -> None:
        self._sessions = sessions
        self._remember = remember

    async def finish(self, payment: Payment, tx: Transaction) -> None:
        # Of a repeated call this is the first one's session, not the one that the call prepared.
        if (session := await self._sessions.find(payment.purpose.subject_id, tx)) is None:
            raise SessionNotFound
        self.session = session
        await self._remember(session, tx)


def description_of(session: Session) -> str:
    """What a payment for a session is called, as in spec 000."""
    return f"Stationnement - {session.zone_name}"


def _own_id(caller: Caller, user_id: str | None) -> str:
    """The driver's own id, which they may name or leave out."""
    if user_id and user_id.lower() != caller.id:
        raise SessionNotFound
    return caller.id


def _both(asked: Collection[str] | None, allowed: Collection[str] | None) -> Collection[str] | None:
    if asked is None or allowed is None:
        return asked if allowed is None else allowed
    return [zone_id for zone_id in asked if zone_id in allowed]
