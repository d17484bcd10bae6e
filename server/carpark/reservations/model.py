"""Reservations: what may stand beside what, when one checks in, what goes back. Money is millimes. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from server.carpark.car_parks.model import ReservationRules
from server.carpark.reservations.errors import (
    CheckInNotOpen,
    ReservationNotChangeable,
    SpaceAlreadyReserved,
    SpaceNotReservable,
    TooManyReservations,
    ZoneFullyReserved,
)
from server.carpark.spaces.model import Hold, Space, SpaceStatus, SpaceType
from server.carpark.vehicle_types.model import VehicleSize
from server.errors import FieldViolation, InvalidArgument

SHORTEST = timedelta(minutes=15)
LONGEST = timedelta(days=30)
MOST_AT_ONCE = 5
"""Reservations of one driver for the same time, in whatever car parks."""
ALL = Decimal(100)
"""Percent."""
LATE_BY = timedelta(minutes=5)
"""How far in the past a start may lie, for clients whose clocks differ and who reserve from now on."""


class ReservationStatus(StrEnum):
    """Where a reservation stands."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    CHECKED_IN = "checked_in"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"


AWAITED = (ReservationStatus.PENDING, ReservationStatus.CONFIRMED)
"""Whose vehicle has not come."""
KEEPING = (*AWAITED, ReservationStatus.CHECKED_IN)
"""That keep their place."""


@dataclass(frozen=True, slots=True)
class Place:
    """What is reserved: a zone, and in it one space, or (None) any one of the types that fit the vehicle.

    `space_types` are these types; of one space its own type.
    """

    zone_id: int
    space_id: int | None
    space_types: frozenset[SpaceType]


@dataclass(frozen=True, slots=True)
class Entry:
    """One reservation in the calendar of a zone, of a space or of a driver."""

    reservation_id: int
    start: datetime
    end: datetime
    space_id: int | None
    space_types: frozenset[SpaceType]


@dataclass(frozen=True, slots=True)
class Reservation:
    """`space_id` is the space that was reserved, `held_space_id` the one that is kept for it now. `user_id` is whose it
    is (None: nobody's account). From `check_in_from` on its space is kept free and one may check in; who has not by
    `check_in_until` loses it.
    """

    id: int
    number: str
    car_park: str
    vehicle_id: int
    license_plate: str
    place: Place
    start: datetime
    end: datetime
    check_in_from: datetime
    check_in_until: datetime
    status: ReservationStatus
    created_at: datetime
    user_id: str | None = None
    created_by: str | None = None
    special_requests: str = ""
    space_number: str | None = None
    held_space_id: int | None = None
    held_space_number: str | None = None
    fee: int = 0
    refunded: int = 0
    session_id: int | None = None
    updated_at: datetime | None = None
    paid_at: datetime | None = None
    checked_in_at: datetime | None = None
    cancelled_at: datetime | None = None
    cancellation_reason: str | None = None
    was_late: bool = False
    """Whether its driver moved it when it was too late to call it off free of charge: it stays too late."""

    @property
    def entry(self) -> Entry:
        """As it stands in calendars."""
        place = self.place
        return Entry(self.id, self.start, self.end, place.space_id, place.space_types)

    @property
    def keeps_its_place(self) -> bool:
        return self.status in KEEPING

    def says_the_same(self, wanted: Reservation) -> bool:
        """Whether it is already what somebody wants it to be."""
        return all(
            getattr(self, name) == getattr(wanted, name)
            for name in ("vehicle_id", "license_plate", "place", "start", "end", "special_requests", "fee")
        )

    def confirmed(self, now: datetime) -> Reservation:
        return replace(self, status=ReservationStatus.CONFIRMED, updated_at=now)

    def paid(self, now: datetime) -> Reservation:
        """Raises ReservationNotChangeable when it was called off meanwhile, or nobody may come by it any more."""
        self.require(ReservationStatus.PENDING)
        if now >= self.check_in_until:
            raise ReservationNotChangeable(ReservationStatus.NO_SHOW)
        return replace(self.confirmed(now), paid_at=now)

    def checked_in(self, now: datetime) -> Reservation:
        """One that is checked in already stays as it is. Raises CheckInNotOpen, ReservationNotChangeable."""
        if self.status is ReservationStatus.CHECKED_IN:
            return self
        self.require(ReservationStatus.CONFIRMED)
        if now < self.check_in_from:
            raise CheckInNotOpen(self.check_in_from)
        if now >= self.check_in_until:
            raise ReservationNotChangeable(ReservationStatus.NO_SHOW)
        return replace(self, status=ReservationStatus.CHECKED_IN, checked_in_at=now, updated_at=now)

    def cancelled(self, now: datetime, reason: str | None) -> Reservation:
        """Raises ReservationNotChangeable unless its vehicle is still awaited."""
        self.require(*AWAITED)
        return replace(
            self,
            status=ReservationStatus.CANCELLED,
            cancelled_at=now,
            cancellation_reason=reason,
            updated_at=now,
            held_space_id=None,
            held_space_number=None,
        )

    def given_up(self, now: datetime) -> Reservation:
        """Nobody came."""
        return replace(self.cancelled(now, None), status=ReservationStatus.NO_SHOW)

    def completed(self, now: datetime) -> Reservation:
        """The vehicle has left, or its time is over."""
        return replace(
            self,
            status=ReservationStatus.COMPLETED,
            updated_at=now,
            held_space_id=None,
            held_space_number=None,
        )

    def require(self, *statuses: ReservationStatus) -> None:
        if self.status not in statuses:
            raise ReservationNotChangeable(self.status)

    def refund_share(self, rules: ReservationRules, now: datetime, *, by_staff: bool) -> Decimal:
        """What part of its fee goes back when it is called off, in percent: all of it in time, and when staff do."""
        return rules.late_refund if not by_staff and self.is_late(rules, now) else ALL

    def is_late(self, rules: ReservationRules, now: datetime) -> bool:
        """True when it is too late to call it off free of charge."""
        return self.was_late or now > self.start - rules.free_cancellation


@dataclass(frozen=True, slots=True)
class ReservationFilter:
    """What a list is limited to: one driver's, or one car park's; None does not limit."""

    user_id: str | None = None
    car_park: str | None = None
    status: ReservationStatus | None = None
    vehicle_id: int | None = None
    zone_id: int | None = None
    starts_from: datetime | None = None
    starts_before: datetime | None = None


_ROOMY = frozenset({SpaceType.STANDARD, SpaceType.COMPACT})
_FITTING = {
    VehicleSize.MOTORCYCLE: _ROOMY | {SpaceType.MOTORCYCLE},
    VehicleSize.COMPACT: _ROOMY,
    VehicleSize.STANDARD: _ROOMY,
    VehicleSize.LARGE: frozenset({SpaceType.STANDARD}),
}


def fitting_types(size: VehicleSize, *, is_ev: bool) -> frozenset[SpaceType]:
    """The types of spaces that a vehicle is given when its driver names none; accessible ones are to be named."""
    return _FITTING[size] | {SpaceType.EV} if is_ev else _FITTING[size]


def one_place(space: Space, types: frozenset[SpaceType], since: datetime) -> Place:
    """A place on one space, kept from a time on. Raises SpaceNotReservable when it is none for the vehicle."""
    if not can_be_reserved(space, since) or space.type not in types | {SpaceType.HANDICAPPED}:
        raise SpaceNotReservable
    return Place(space.zone_id, space.id, frozenset({space.type}))


def can_be_reserved(space: Space, since: datetime) -> bool:
    """Whether it is in use, and given to nobody by staff at a time, from which on it would be kept, or later."""
    return space.outage is None and not is_given_away(space.hold, since)


def is_given_away(hold: Hold | None, since: datetime) -> bool:
    """Whether staff gave a space to a vehicle for longer than until a time."""
    return hold is not None and hold.allocation_id is not None and since < hold.until


def best_first(spaces: Iterable[Space], types: Collection[SpaceType]) -> list[Space]:
    """Free spaces of a zone for a reservation of any of them: those for special vehicles before the usual ones."""
    free = [space for space in spaces if space.status is SpaceStatus.AVAILABLE and space.type in types]
    return sorted(free, key=lambda space: (space.type in _ROOMY, space.rank))


def check_period(start: datetime, end: datetime, rules: ReservationRules, now: datetime) -> None:
    """Raises InvalidArgument for a period that nobody can reserve."""
    if start < now - LATE_BY:
        raise _fault("start_time", "est passé", "is in the past")
    if start > now + rules.ahead:
        days = rules.ahead.days
        raise _fault("start_time", f"est à plus de {days} jours", f"is more than {days} days ahead")
    if end <= now:
        raise _fault("end_time", "est passée", "is in the past")
    check_length(start, end)


def check_length(start: datetime, end: datetime) -> None:
    """Raises InvalidArgument when it ends too soon after its start, or too late."""
    if end - start < SHORTEST:
        minutes = SHORTEST // timedelta(minutes=1)
        fr, en = f"doit suivre le début de {minutes} minutes au moins", f"must be {minutes} minutes after the start"
        raise _fault("end_time", fr, en)
    check_span(start, end)


def check_span(start: datetime, end: datetime) -> None:
    """Raises InvalidArgument for a period that ends before it begins, or is too long."""
    if end <= start:
        raise _fault("end_time", "doit suivre le début", "must be after the start")
    if end - start > LONGEST:
        days = LONGEST.days
        fr, en = f"doit suivre le début de {days} jours au plus", f"must be {days} days after the start at most"
        raise _fault("end_time", fr, en)


def check_in_times(start: datetime, end: datetime, rules: ReservationRules, now: datetime) -> tuple[datetime, datetime]:
    """From when on one may check in, and when a place is given up; who reserves from now on has all that time."""
    return start - rules.hold, min(max(start, now) + rules.no_show, end)


def fee_of(start: datetime, end: datetime, rules: ReservationRules) -> int:
    """What a driver pays for a reservation: each hour that begins, in millimes."""
    return rules.hourly_fee * -((start - end) // timedelta(hours=1))


def days_of(start: datetime, end: datetime) -> list[date]:
    """The days (UTC) that a period touches; it ends before its end."""
    first = start.astimezone(UTC).date()
    last = (end.astimezone(UTC) - timedelta(microseconds=1)).date()
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def require_free_space(entry: Entry, others: Iterable[Entry]) -> None:
    """Raises SpaceAlreadyReserved when another reservation of the space overlaps."""
    if any(_overlap(entry, other) for other in others if other.reservation_id != entry.reservation_id):
        raise SpaceAlreadyReserved


def require_place(entry: Entry, others: Iterable[Entry], spaces: Collection[Space], kept_for: timedelta) -> None:
    """Raises ZoneFullyReserved when not all vehicles of the zone would find a space at some time of the period.

    `spaces` are those of the zone as they are now: which of them are out of use, or given away by staff, is another
    matter than when the others reserved. They are kept for so long before a reservation begins.

    Who reserves any space needs as many spaces for the own sort of vehicle as there are reservations then; so there is
    one for each of them, whatever sorts the others are of, and in whatever order they came (Hall's theorem). One space
    that is reserved by itself must leave enough to those who reserved any.
    """
    beside = [each for each in others if each.reservation_id != entry.reservation_id and _overlap(entry, each)]
    most = 1 + peak(beside, entry.start, entry.end)
    floating = [entry]
    if entry.space_id is not None:
        floating = [each for each in beside if each.space_id is None and each.space_types & entry.space_types]
    # Of one sort the earliest has the fewest: what staff gave away may be there again for those who come later.
    earliest = {each.space_types: each.start for each in sorted(floating, key=lambda each: each.start, reverse=True)}
    if any(most > _fitting(types, spaces, start - kept_for) for types, start in earliest.items()):
        raise ZoneFullyReserved


def _fitting(types: frozenset[SpaceType], spaces: Collection[Space], since: datetime) -> int:
    """How many spaces a reservation of any of them could have."""
    return sum(space.type in types and can_be_reserved(space, since) for space in spaces)


def require_few(entry: Entry, of_driver: Iterable[Entry]) -> None:
    """Raises TooManyReservations: nobody is to hold the places of a whole car park."""
    beside = [each for each in of_driver if each.reservation_id != entry.reservation_id and _overlap(entry, each)]
    if 1 + peak(beside, entry.start, entry.end) > MOST_AT_ONCE:
        raise TooManyReservations(MOST_AT_ONCE)


def peak(entries: Collection[Entry], start: datetime, end: datetime) -> int:
    """How many of them there are at most at one time of a period."""
    moments = [start, *(each.start for each in entries if start < each.start < end)]
    return max(sum(each.start <= moment < each.end for each in entries) for moment in moments)


def taken_spaces(entries: Iterable[Entry], start: datetime, end: datetime) -> set[int]:
    """The spaces that are reserved by themselves for some part of a period."""
    return {each.space_id for each in entries if each.space_id and each.start < end and each.end > start}


def first_of(reservations: Sequence[Reservation]) -> Reservation | None:
    """Of several that a vehicle could come by, the one that starts first."""
    return min(reservations, key=lambda each: (each.start, each.id), default=None)


def _overlap(one: Entry, other: Entry) -> bool:
    return one.start < other.end and other.start < one.end


def _fault(field: str, fr: str, en: str) -> InvalidArgument:
    return InvalidArgument(FieldViolation(field, fr, en))
