"""Starting, extending, correcting, ending, calling off and deleting sessions, as operations.

The rules of a session itself are in model.py.

Two things are unique: a driver has one session under way, and a plate one paid session in a zone. Indexes see to that
between processes; what is in the way here may be over and only not noted yet, and is noted as over then.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

from bson import ObjectId

from server.engine.operation import Change, Done, DuplicateKey, Fields, Insert, Operation, Read, State
from server.errors import DomainError
from server.ledger.books import Books, wallet_read
from server.parking.errors import ActiveSessionExists, PlateAlreadyParked, SessionNotFound, SessionUnderWay
from server.parking.sessions.document import SESSIONS, change_of, removal_of, session_document, to_session
from server.parking.sessions.model import AS_IT_IS, Correction, Session, SessionStatus
from server.parking.sessions.ports import Cancellation, Reach
from server.parking.sessions.refunds import DailyRefunds
from server.payments.later.debts import DebtBook, reads_of, take_back
from server.payments.model import Payment
from server.payments.operations import MoneyAtHand
from server.payments.reversals import Refunds, completed_of, give_back
from server.values.money import check_amount
from server.values.unset import Unset

ACTIVE = (("status", SessionStatus.ACTIVE.value),)


def session_read(session_id: str) -> Read:
    return Read(SESSIONS, ObjectId(session_id))


def existing(state: State, session_id: str) -> Fields:
    """The document of a session that was read. Raises SessionNotFound."""
    if (document := state.one(session_read(session_id))) is None:
        raise SessionNotFound
    return document


def unique_index_in_the_way(key: DuplicateKey) -> DomainError | None:
    if key.collection == SESSIONS and key.fields == ("userId",):
        return ActiveSessionExists()
    if key.collection == SESSIONS and key.fields == ("licensePlate", "zoneId"):
        return PlateAlreadyParked()
    return None


@dataclass(frozen=True)
class Room:
    """What may be in the way of a session under way: its driver's others, and paid ones of its plate in its zone."""

    user_id: str
    zone_id: str
    plate_key: str

    @classmethod
    def of(cls, session: Session) -> Room:
        return cls(session.user_id, session.zone_id, session.plate.key)

    @cached_property
    def of_driver(self) -> Read:
        return Read(SESSIONS, ObjectId(self.user_id), by="userId", where=ACTIVE)

    @cached_property
    def of_plate(self) -> Read:
        in_zone = (("zoneId", ObjectId(self.zone_id)), *ACTIVE)
        return Read(SESSIONS, self.plate_key, by="licensePlate", where=in_zone)

    def for_driver(self, session: Session, state: State, now: datetime) -> list[Change]:
        """Notes as over what is over. Raises ActiveSessionExists."""
        others = state.all(self.of_driver)
        return [_as_over(document, now, ActiveSessionExists()) for document in others if not _is(session, document)]

    def for_plate(self, session: Session, state: State, now: datetime) -> list[Change]:
        """The same for those of other drivers that hold the plate. Raises PlateAlreadyParked."""
        driver = ObjectId(session.user_id)
        holders = [
            each for each in state.all(self.of_plate) if each["userId"] != driver and to_session(each).holds_plate
        ]
        return [_as_over(document, now, PlateAlreadyParked()) for document in holders]


def _is(session: Session, document: Fields) -> bool:
    return str(document["_id"]) == session.id


def _as_over(document: Fields, now: datetime, refusal: DomainError) -> Change:
    other = to_session(document).at(now)
    if other.status is SessionStatus.ACTIVE:
        raise refusal
    return change_of(document, other)


@dataclass(frozen=True)
class StartSession(Operation[Session]):
    """Begins a session: paid with money at hand, or unpaid, be it until a card has paid for it.

    Raises ActiveSessionExists; with money PlateAlreadyParked; and as MoneyAtHand does.
    """

    session: Session
    money: MoneyAtHand | None = None
    looks: bool = True
    """False: leaves it to the indexes whether something is in the way, be it over or not. Unpaid this is one insert."""

    @property
    def reads(self) -> Sequence[Read]:
        money = self.money.reads if self.money else ()
        if not self.looks:
            return money
        return (self._room.of_driver, *((self._room.of_plate,) if self.money else ()), *money)

    def decide(self, state: State, now: datetime) -> Done[Session]:
        session = self.session
        changes = self._room.for_driver(session, state, now) if self.looks else []
        if self.money:
            # Before the plate: whoever cannot pay is not told where a car is.
            changes += self.money.take(state, now)[1]
            session = session.paid(session.amount, now)
            if self.looks:
                changes += self._room.for_plate(session, state, now)
        return Done(session, (*changes, Insert(SESSIONS, session_document(session))))

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return unique_index_in_the_way(key)

    @cached_property
    def _room(self) -> Room:
        return Room.of(self.session)


@dataclass(frozen=True)
class ExtendSession(Operation[Session]):
    """Adds time, paid with money at hand or unpaid; `shown` is the price that the client showed, None: not compared.

    `session` is as it was read before: of it, only what never changes counts. Raises SessionNotFound, ZoneNotAssigned,
    SessionExpired, SessionCompleted, SessionCancelled, MaxDurationExceeded, AmountMismatch, PlateAlreadyParked, and as
    MoneyAtHand does.
    """

    session: Session
    reach: Reach
    minutes: int
    shown: int | None = None
    money: MoneyAtHand | None = None

    @property
    def reads(self) -> Sequence[Read]:
        room = Room.of(self.session)
        money = self.money.reads if self.money else ()
        return (session_read(self.session.id), room.of_driver, room.of_plate, *money)

    def decide(self, state: State, now: datetime) -> Done[Session]:
        document = existing(state, self.session.id)
        before = to_session(document)
        self.reach.require(before)
        after = before.extended(self.minutes, now)
        price = after.amount - before.amount
        check_amount(self.shown, price)
        changes: list[Change] = []
        if self.money and price:
            after = after.paid(price, now)
            changes += self.money.take(state, now, price)[1]
        after = after.at(now)
        changes += Room.of(after).for_driver(after, state, now)
        if after.holds_plate:
            changes += Room.of(after).for_plate(after, state, now)
        return Done(after, (*changes, change_of(document, after)))

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return unique_index_in_the_way(key)


@dataclass(frozen=True)
class CorrectSession(Operation[Session]):
    """Puts something of a session right, be it over or not.

    `session` is as it was read before: of it, only what never changes counts. Raises SessionNotFound, ZoneNotAssigned,
    AmountBelowPaid, PlateAlreadyParked.
    """

    session: Session
    reach: Reach
    correction: Correction

    @property
    def reads(self) -> Sequence[Read]:
        plate, session = self.correction.plate, self.session
        holders = () if isinstance(plate, Unset) else (Room(session.user_id, session.zone_id, plate.key).of_plate,)
        return (session_read(session.id), *holders)

    def decide(self, state: State, now: datetime) -> Done[Session]:
        document = existing(state, self.session.id)
        before = to_session(document)
        self.reach.require(before)
        before = before.at(now)
        after = self.correction.apply_to(before, now)
        if after is before:
            return Done(before)
        changes: list[Change] = []
        if after.plate.key != before.plate.key and after.holds_plate:
            changes += Room.of(after).for_plate(after, state, now)
        return Done(after, (*changes, change_of(document, after)))

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return unique_index_in_the_way(key)


@dataclass(frozen=True)
class DeleteSession(Operation[None]):
    """Removes a session. Raises SessionNotFound, ZoneNotAssigned; SessionUnderWay while there is money in it."""

    session_id: str
    reach: Reach

    @property
    def reads(self) -> Sequence[Read]:
        return (session_read(self.session_id),)

    def decide(self, state: State, now: datetime) -> Done[None]:
        document = existing(state, self.session_id)
        session = to_session(document)
        self.reach.require(session)
        if session.at(now).holds_plate:
            raise SessionUnderWay
        return Done(None, removal_of(document, now))


@dataclass(frozen=True)
class EndSession(Operation[Session]):
    """Ends a session early, with what is put right of it at the same time.

    Raises SessionNotFound, ZoneNotAssigned, SessionExpired, SessionCompleted, SessionCancelled, AmountBelowPaid.
    """

    session_id: str
    reach: Reach
    correction: Correction = AS_IT_IS

    @property
    def reads(self) -> Sequence[Read]:
        return (session_read(self.session_id),)

    def decide(self, state: State, now: datetime) -> Done[Session]:
        document = existing(state, self.session_id)
        session = to_session(document)
        self.reach.require(session)
        session = self.correction.apply_to(session, now).ended(now)
        return Done(session, (change_of(document, session),))


@dataclass(frozen=True, slots=True)
class Cancelled:
    """A session that was called off, and the payments by card whose refund is to be asked for."""

    cancellation: Cancellation
    requested: Sequence[Payment]


@dataclass(frozen=True)
class CancelSession(Operation[Cancelled]):
    """Calls a session off, and gives back what was paid up to `refund_window` after its start; `correction` as before.

    `refunds` limits how often a day; None: without a limit. `session` is as it was read before: of it, only what never
    changes counts. Raises as EndSession does.
    """

    session: Session
    reach: Reach
    refund_window: timedelta
    refunds: DailyRefunds | None
    correction: Correction = AS_IT_IS

    @property
    def reads(self) -> Sequence[Read]:
        counters = self.refunds.reads if self.refunds else ()
        driver = self.session.user_id
        return (session_read(self.session.id), self._paid, wallet_read(driver), *reads_of(driver), *counters)

    def decide(self, state: State, now: datetime) -> Done[Cancelled]:
        document = existing(state, self.session.id)
        session = to_session(document)
        self.reach.require(session)
        session = self.correction.apply_to(session, now).cancelled(now)
        changes: list[Change] = []
        refunds = Refunds()
        if session.paid_amount and session.is_refundable(now, self.refund_window):
            counted = self.refunds.take(state) if self.refunds else ()
            if counted is not None:
                books = Books(state, now)
                refunds = give_back(state.all(self._paid), books, now)
                debts = DebtBook(state, session.user_id, now)
                owed = take_back(debts, refunds.taken_back, "cancelled", books)
                changes += (*counted, *books.changes, *refunds.changes, *owed)
                session = session.given_back(refunds.total)
        changes.append(change_of(document, session))
        return Done(Cancelled(Cancellation(session, refunds.total), refunds.requested), changes)

    @property
    def _paid(self) -> Read:
        return completed_of("sessionId", self.session.id)
