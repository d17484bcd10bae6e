"""What happens at the gates of a car park, as operations: a stay and its space change together, or neither.

Two entries never take one space: within a process one decides after the other, and sees what that took; between
processes the second write finds the space changed, and is decided anew. Unique indexes hold the same, whoever writes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from server.carpark.memberships.at_hand import MembershipAtHand
from server.carpark.spaces.document import SPACES, space_of
from server.carpark.spaces.model import Space, SpaceStatus
from server.carpark.stays.document import EMISSIONS_DUE, STAYS, change_of, stay_document, to_stay
from server.carpark.stays.errors import CarParkFull, SpaceTaken, StayNotFound, VehicleInside
from server.carpark.stays.model import ParkingStay, Placed, ReservedPlace, Standing, StayStatus, standing_at
from server.carpark.stays.ports import Reservations
from server.engine.operation import Change, Done, DuplicateKey, Fields, Insert, Operation, Read, State, Update
from server.errors import DomainError, Unavailable


class ChosenSpacesGone(Unavailable):
    """Others took all spaces that were chosen from: choose anew."""


class CameMeanwhile(Unavailable):
    """Another process let the vehicle in, or gave a stay its space, at the same moment: look again."""


def stay_read(stay_id: int) -> Read:
    return Read(STAYS, stay_id)


def space_read(space_id: int) -> Read:
    return Read(SPACES, space_id)


def existing(state: State, stay_id: int) -> tuple[ParkingStay, Fields]:
    """A stay that was read, and its document. Raises StayNotFound."""
    if (document := state.one(stay_read(stay_id))) is None:
        raise StayNotFound
    return to_stay(document), document


def _inside(plate_key: str, car_park: str) -> Read:
    where = (("carPark", car_park), ("status", StayStatus.ACTIVE.value))
    return Read(STAYS, plate_key, by="plateKey", where=where)


@dataclass(frozen=True)
class Enter(Operation[Placed]):
    """Lets a vehicle in, onto the first of some spaces that is still free; without any it comes in without one.

    `reserved` is its reservation; on its space it may stand although that is kept. Raises VehicleInside,
    ChosenSpacesGone when all that were chosen are taken, CarParkFull when it must have one, CameMeanwhile.
    """

    stay: ParkingStay
    spaces: Sequence[int]
    reserved: ReservedPlace | None
    reservations: Reservations
    must_have_space: bool = False

    @property
    def reads(self) -> Sequence[Read]:
        return (
            _inside(self.stay.plate_key, self.stay.car_park),
            *map(space_read, self.spaces),
            *(self.reservations.reads(self.reserved) if self.reserved else ()),
        )

    def decide(self, state: State, now: datetime) -> Done[Placed]:
        stay, changes = self.stay, list[Change]()
        for inside in state.all(_inside(stay.plate_key, stay.car_park)):
            raise VehicleInside(inside["licensePlate"], inside["ticketNumber"])
        if self.reserved:
            arrived = self.reservations.arrive(self.reserved, stay.id, state, now)
            stay = replace(stay, reservation_id=None if arrived is None else self.reserved.reservation_id)
            changes += arrived or ()
        space = next((each for each in map(state.one, map(space_read, self.spaces)) if self._is_free(each, stay)), None)
        if self.spaces and space is None:
            raise ChosenSpacesGone
        if space is None and self.must_have_space:
            raise CarParkFull
        placed = Placed(stay)
        if space:
            placed, change = _taken(stay, space)
            changes.append(change)
        changes.append(Insert(STAYS, stay_document(placed.stay)))
        return Done(placed, changes)

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return CameMeanwhile() if key.collection == STAYS else None

    @staticmethod
    def _is_free(document: Fields | None, stay: ParkingStay) -> bool:
        return document is not None and _may_take(_space(document), stay)


@dataclass(frozen=True)
class Assign(Operation[Placed]):
    """Gives a vehicle the first of some spaces that is free, and frees the one it stood on, in one step.

    `must`: it is this space or none. Raises StayNotFound, StayCompleted, SpaceTaken, ChosenSpacesGone, CameMeanwhile
    (the vehicle stands elsewhere than it did: `seen` is where).
    """

    stay_id: int
    seen: int | None
    spaces: Sequence[int]
    must: bool = False

    @property
    def reads(self) -> Sequence[Read]:
        ids = dict.fromkeys((*self.spaces, *(() if self.seen is None else (self.seen,))))
        return (stay_read(self.stay_id), *map(space_read, ids))

    def decide(self, state: State, now: datetime) -> Done[Placed]:
        stay, before = existing(state, self.stay_id)
        stay.require_active()
        if stay.space_id != self.seen:
            raise CameMeanwhile
        found = [_space(each) for each in map(state.one, map(space_read, self.spaces)) if each]
        if (stands := next((each for each in found if each.session_id == stay.id), None)) and self.must:
            return Done(Placed(stay, stands))
        space = next((each for each in found if _may_take(each, stay)), None)
        if space is None:
            raise SpaceTaken(found[0].status.value) if self.must and found else ChosenSpacesGone
        moved = replace(stay, space_id=space.id, zone_id=space.zone_id)
        taken = _with_session(space, stay.id)
        return Done(
            Placed(moved, replace(space, session_id=stay.id)),
            # The old space first: an index lets no vehicle stand on two.
            (change_of(moved, before), *_freed(state, stay), taken),
        )

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return CameMeanwhile() if key.collection in {STAYS, SPACES} else None


@dataclass(frozen=True)
class Leave(Operation[Standing]):
    """Opens the barrier for who owes nothing: the stay is over and its space free. Who owes stays, as the answer says.

    `seen` is where the vehicle stood. Raises StayNotFound, StayCompleted, CameMeanwhile.
    """

    seen: ParkingStay
    gate: str | None

    @property
    def reads(self) -> Sequence[Read]:
        return _reads_of_end(self.seen)

    def decide(self, state: State, now: datetime) -> Done[Standing]:
        stay, before = _standing(state, self.seen)
        standing = standing_at(stay, now)
        if standing.due:
            return Done(standing)
        left, changes = _over(state, stay, stay.left(now, self.gate), before)
        return Done(Standing(left, 0), changes)


@dataclass(frozen=True)
class EndByHand(Operation[ParkingStay]):
    """Ends a stay whatever is due, for `by` of the staff. Raises as Leave does."""

    seen: ParkingStay
    by: str
    reason: str

    @property
    def reads(self) -> Sequence[Read]:
        return _reads_of_end(self.seen)

    def decide(self, state: State, now: datetime) -> Done[ParkingStay]:
        stay, before = _standing(state, self.seen)
        return Done(*_over(state, stay, stay.ended(now, self.by, self.reason), before))


def _standing(state: State, seen: ParkingStay) -> tuple[ParkingStay, Fields]:
    """A stay, to be reckoned with what is left of its membership. Raises StayNotFound, StayCompleted, CameMeanwhile."""
    stay, before = existing(state, seen.id)
    stay.require_active()
    if stay.space_id != seen.space_id:
        raise CameMeanwhile
    member = MembershipAtHand.of(stay)
    return member.counted(stay, state) if member else stay, before


def _reads_of_end(seen: ParkingStay) -> Sequence[Read]:
    space = () if seen.space_id is None else (space_read(seen.space_id),)
    member = MembershipAtHand.of(seen)
    return (stay_read(seen.id), *space, *(member.reads if member else ()))


def _over(state: State, stay: ParkingStay, over: ParkingStay, before: Fields) -> tuple[ParkingStay, Sequence[Change]]:
    """A stay that is over now, with what it used of its membership; its space is free."""
    assert over.exit_time
    fee = over.fee_at(over.exit_time)
    over = over.having_taken(fee)
    member = MembershipAtHand.of(stay)
    used = member.ended(stay, over, fee, state) if member else ()
    left = change_of(over, before)
    if over.space_id is not None:
        left = replace(left, set={**left.set, EMISSIONS_DUE: True})
    return over, (left, *_freed(state, over), *used)


def _freed(state: State, stay: ParkingStay) -> Sequence[Change]:
    """The space on which a vehicle stood, without it."""
    if stay.space_id is None or (document := state.one(space_read(stay.space_id))) is None:
        return ()
    space = _space(document)
    return (_with_session(space, None),) if space.session_id == stay.id else ()


def _taken(stay: ParkingStay, document: Fields) -> tuple[Placed, Update]:
    space = _space(document)
    placed = Placed(replace(stay, space_id=space.id, zone_id=space.zone_id), replace(space, session_id=stay.id))
    return placed, _with_session(space, stay.id)


def _may_take(space: Space, stay: ParkingStay) -> bool:
    """A space that is kept is there for the vehicle that it is kept for."""
    if space.status is SpaceStatus.AVAILABLE:
        return True
    hold = space.hold
    if space.status is not SpaceStatus.RESERVED or hold is None:
        return False
    if hold.reservation_id is not None:
        return stay.reservation_id == hold.reservation_id
    return hold.plate_key == stay.plate_key


def _with_session(space: Space, stay_id: int | None) -> Update:
    # Who was on the way to it has come; what a reservation or staff keep goes on being kept.
    has_come = stay_id is not None and space.hold is not None and space.hold.holder is not None
    fresh = replace(space, session_id=stay_id, hold=None if has_come else space.hold)
    hold = {"hold": None} if has_come else {}
    # The status follows from all three.
    fields = {"sessionId": stay_id, "status": fresh.status.value, **hold}
    return Update(SPACES, space.id, fields, seen=("outage", "hold"))


def _space(document: Fields) -> Space:
    return space_of(dict(document))
