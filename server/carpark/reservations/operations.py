"""What happens to reservations, as operations: each changes the reservation, its calendars and its space together.

Where an operation is given a `reservation` as it was read before, that only says where to look: it decides by what is
stored, and raises ChangedMeanwhile when that is elsewhere by now.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from server.carpark.car_parks.model import ReservationRules
from server.carpark.reservations import calendar, notices
from server.carpark.reservations.calendar import Calendars
from server.carpark.reservations.document import (
    RESERVATIONS,
    change_of,
    to_document,
    to_reservation,
)
from server.carpark.reservations.errors import ReservationNotFound, SpaceNotReservable
from server.carpark.reservations.model import (
    ALL,
    Reservation,
    ReservationStatus,
    can_be_reserved,
)
from server.carpark.spaces.document import SPACES, hold_document, space_of
from server.carpark.spaces.model import Hold, Space, SpaceStatus
from server.engine.operation import Change, Done, DuplicateKey, Fields, Insert, Operation, Read, State, Update
from server.errors import DomainError, Unavailable
from server.ledger.books import Books, wallet_read
from server.payments.model import Payment
from server.payments.operations import MoneyAtHand
from server.payments.reversals import Refunds, completed_of, give_back, give_share_back

ID_FIELD = "reservationId"


class ChangedMeanwhile(Unavailable):
    """The reservation, or the space, is not where it was: look again."""


def reservation_read(reservation_id: int) -> Read:
    return Read(RESERVATIONS, reservation_id)


def existing(state: State, reservation_id: int) -> tuple[Reservation, Fields]:
    """A reservation that was read, and its document. Raises ReservationNotFound."""
    if (document := state.one(reservation_read(reservation_id))) is None:
        raise ReservationNotFound
    return to_reservation(document), document


def _as_seen(state: State, seen: Reservation) -> tuple[Reservation, Fields]:
    """The same, where it stands in the calendars in which it was seen. Raises ChangedMeanwhile too."""
    reservation, document = existing(state, seen.id)
    places = [(each.place.zone_id, each.place.space_id, each.held_space_id) for each in (reservation, seen)]
    if places[0] != places[1] or (reservation.start, reservation.end) != (seen.start, seen.end):
        raise ChangedMeanwhile
    return reservation, document


def _spaces(*space_ids: int | None) -> list[Read]:
    return [Read(SPACES, each) for each in dict.fromkeys(space_ids) if each is not None]


@dataclass(frozen=True)
class Reserve(Operation[Reservation]):
    """A new reservation: confirmed with money at hand or when it is free, else to be paid.

    Raises SpaceAlreadyReserved, ZoneFullyReserved, SpaceNotReservable, and as MoneyAtHand does.
    """

    reservation: Reservation
    money: MoneyAtHand | None = None

    @property
    def reads(self) -> Sequence[Read]:
        place = _spaces(self.reservation.place.space_id)
        return (*calendar.reads_of_place(self.reservation), *place, *(self.money.reads if self.money else ()))

    def decide(self, state: State, now: datetime) -> Done[Reservation]:
        reservation, changes, calendars = self.reservation, list[Change](), Calendars(state)
        if self.money:
            changes += self.money.take(state, now)[1]
            reservation = reservation.paid(now)
        elif not reservation.fee:
            reservation = replace(reservation, status=ReservationStatus.CONFIRMED)
        calendars.add(reservation)
        changes += _pinned(state, reservation)
        return Done(reservation, (*changes, *calendars.changes, Insert(RESERVATIONS, to_document(reservation))))

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        # A confirmation number that somebody drew before: the next one is another.
        return Unavailable() if key.collection == RESERVATIONS else None


@dataclass(frozen=True)
class Rebook(Operation[Reservation]):
    """Another time or place for a reservation whose vehicle is awaited, or (`wishes_only`) nothing but its wishes.

    `money` is for what it costs more, `rules` are there when its driver moves it. Of another space that staff give it
    its driver is told.

    Raises as Reserve does, ReservationNotFound, ReservationNotChangeable, ChangedMeanwhile.
    """

    seen: Reservation
    wanted: Reservation
    wishes_only: bool = False
    money: MoneyAtHand | None = None
    rules: ReservationRules | None = None

    @property
    def reads(self) -> Sequence[Read]:
        before = (reservation_read(self.seen.id), *_spaces(self.seen.held_space_id), *calendar.reads_of(self.seen))
        place = _spaces(self.wanted.place.space_id)
        money = self.money.reads if self.money else ()
        return tuple(dict.fromkeys((*before, *calendar.reads_of_place(self.wanted), *place, *money)))

    def decide(self, state: State, now: datetime) -> Done[Reservation]:
        reservation, document = _as_seen(state, self.seen)
        if self.wishes_only:
            reservation.require(ReservationStatus.CONFIRMED, ReservationStatus.CHECKED_IN)
            if reservation.special_requests == self.wanted.special_requests:
                return Done(reservation)
            fresh = replace(reservation, special_requests=self.wanted.special_requests, updated_at=now)
            return Done(fresh, (change_of(fresh, document),))
        reservation.require(ReservationStatus.CONFIRMED)
        if reservation.fee != self.seen.fee:
            raise ChangedMeanwhile
        if reservation.says_the_same(self.wanted):
            return Done(reservation)
        taken = self.money.take(state, now)[1] if self.money else ()
        calendars = Calendars(state)
        calendars.remove(reservation)
        fresh = replace(
            self.wanted,
            status=reservation.status,
            paid_at=now if self.money else reservation.paid_at,
            held_space_id=None,
            held_space_number=None,
            updated_at=now,
            was_late=reservation.was_late or (self.rules is not None and reservation.is_late(self.rules, now)),
        )
        calendars.add(fresh)
        freed = _freed(state, reservation)
        pinned = _pinned(state, fresh, {change.id: change for change in freed})
        freed = [each for each in freed if each.id not in {pin.id for pin in pinned}]
        told = notices.moved(reservation, fresh, now) if self.rules is None else ()
        return Done(fresh, (*taken, change_of(fresh, document), *calendars.changes, *freed, *pinned, *told))


@dataclass(frozen=True, slots=True)
class CalledOff:
    """A reservation that was called off, and the payments by card whose refund is to be asked for."""

    reservation: Reservation
    requested: Sequence[Payment]


@dataclass(frozen=True)
class CallOff(Operation[CalledOff]):
    """Calls a reservation off, and gives its fee back when the rules say so.

    Raises ReservationNotFound, ReservationNotChangeable, ChangedMeanwhile.
    """

    seen: Reservation
    rules: ReservationRules
    reason: str | None
    by_staff: bool

    @property
    def reads(self) -> Sequence[Read]:
        money = (completed_of(ID_FIELD, str(self.seen.id)),) if self.seen.fee else ()
        wallet = (wallet_read(self.seen.user_id),) if self.seen.fee and self.seen.user_id else ()
        return (*_reads_of_end(self.seen), *money, *wallet)

    def decide(self, state: State, now: datetime) -> Done[CalledOff]:
        reservation, document = _as_seen(state, self.seen)
        fresh, refunds, books = reservation.cancelled(now, self.reason), Refunds(), Books(state, now)
        if reservation.fee and (share := reservation.refund_share(self.rules, now, by_staff=self.by_staff)):
            paid = state.all(completed_of(ID_FIELD, str(reservation.id)))
            refunds = give_back(paid, books, now) if share == ALL else give_share_back(paid, share, books, now)
            fresh = replace(fresh, refunded=refunds.total)
        ended = _ended(state, reservation, fresh, document)
        return Done(CalledOff(fresh, refunds.requested), (*ended, *books.changes, *refunds.changes))


@dataclass(frozen=True)
class CheckIn(Operation[Reservation]):
    """Says that the vehicle is there; its space is kept until the end.

    Raises ReservationNotFound, ReservationNotChangeable, CheckInNotOpen.
    """

    reservation_id: int

    @property
    def reads(self) -> Sequence[Read]:
        return (reservation_read(self.reservation_id),)

    def decide(self, state: State, now: datetime) -> Done[Reservation]:
        reservation, document = existing(state, self.reservation_id)
        fresh = reservation.checked_in(now)
        return Done(fresh, () if fresh is reservation else (change_of(fresh, document),))


@dataclass(frozen=True)
class HoldSpace(Operation[bool]):
    """Keeps a space for a reservation that is about to start; False: it is taken, try another one.

    A space that was reserved by itself is kept even while a car stands there, or staff have taken it out: nobody else
    gets it then. Raises ReservationNotFound, ChangedMeanwhile.
    """

    seen: Reservation
    space_id: int

    @property
    def reads(self) -> Sequence[Read]:
        own = () if self.is_own else calendar.reads_of_space(self.space_id, self.seen)
        return (reservation_read(self.seen.id), *_spaces(self.space_id), *own)

    @property
    def is_own(self) -> bool:
        return self.seen.place.space_id == self.space_id

    def decide(self, state: State, now: datetime) -> Done[bool]:
        reservation, document = _as_seen(state, self.seen)
        if reservation.status is not ReservationStatus.CONFIRMED or reservation.held_space_id is not None:
            return Done(True)  # noqa: FBT003  # the result, not an argument
        space = _space(state, self.space_id)
        if space is None or space.hold is not None:
            return Done(False)  # noqa: FBT003
        changes: list[Change] = []
        if not self.is_own:
            if space.status is not SpaceStatus.AVAILABLE:
                return Done(False)  # noqa: FBT003
            calendars = Calendars(state)
            calendars.hold(reservation, self.space_id)
            changes += calendars.changes
        fresh = replace(reservation, held_space_id=space.id, held_space_number=space.number)
        hold = Hold(reservation.id, reservation.license_plate, reservation.end)
        kept = (*changes, change_of(fresh, document), _with_hold(space, hold))
        return Done(True, (*kept, *notices.soon(fresh, now)))  # noqa: FBT003


@dataclass(frozen=True)
class EndInTime(Operation[Reservation | None]):
    """What the time brings: nobody came, or the time of who came is over.

    None: it is not so far. Raises ReservationNotFound, ChangedMeanwhile.
    """

    seen: Reservation

    @property
    def reads(self) -> Sequence[Read]:
        return _reads_of_end(self.seen)

    def decide(self, state: State, now: datetime) -> Done[Reservation | None]:
        reservation, document = _as_seen(state, self.seen)
        match reservation.status:
            case ReservationStatus.CONFIRMED if reservation.check_in_until <= now:
                fresh = reservation.given_up(now)
            case ReservationStatus.CHECKED_IN if reservation.end <= now:
                fresh = reservation.completed(now)
            case _:
                return Done(None)
        told = notices.not_come(fresh, now) if fresh.status is ReservationStatus.NO_SHOW else ()
        return Done(fresh, (*_ended(state, reservation, fresh, document), *told))


def _reads_of_end(seen: Reservation) -> Sequence[Read]:
    return (reservation_read(seen.id), *_spaces(seen.held_space_id), *calendar.reads_of(seen))


def _ended(state: State, before: Reservation, fresh: Reservation, document: Fields) -> Sequence[Change]:
    """A reservation keeps its place no more."""
    calendars = Calendars(state)
    calendars.remove(before)
    return (change_of(fresh, document), *calendars.changes, *_freed(state, before))


def _freed(state: State, reservation: Reservation) -> Sequence[Update]:
    """The space that is held for a reservation, held no longer."""
    if reservation.held_space_id is None:
        return ()
    space = _space(state, reservation.held_space_id)
    if space is None or space.hold is None or space.hold.reservation_id != reservation.id:
        return ()
    return (_with_hold(space, None),)


def _with_hold(space: Space, hold: Hold | None) -> Update:
    fresh = replace(space, hold=hold)
    fields = {"hold": hold_document(hold) if hold else None, "status": fresh.status.value}
    # The status follows from all three.
    return Update(SPACES, space.id, fields, seen=("sessionId", "outage"))


def _space(state: State, space_id: int) -> Space | None:
    document = state.one(Read(SPACES, space_id))
    return space_of(dict(document)) if document else None


def _pinned(state: State, reservation: Reservation, beside: Mapping[Hashable, Update] | None = None) -> list[Update]:
    """Notes at the space of a reservation that it is planned, so that it is not deleted or given away at that moment.

    `beside` is what the operation changes at spaces anyway: of those the change holds both. Raises SpaceNotReservable.
    """
    if (space_id := reservation.place.space_id) is None:
        return []
    document = state.one(Read(SPACES, space_id))
    if document is None or not can_be_reserved(space_of(dict(document)), reservation.check_in_from):
        raise SpaceNotReservable
    more = (beside or {}).get(space_id, Update(SPACES, space_id, seen=("outage", "hold")))
    return [replace(more, set={**more.set, "pins": document.get("pins", 0) + 1})]
