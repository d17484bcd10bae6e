"""Spaces are held for who is on the way, and given by staff, as operations: one space is never two vehicles'."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from server.carpark.recommendation.document import ALLOCATIONS, allocation_document, allocation_of
from server.carpark.recommendation.errors import HeldMeanwhile, RecommendedSpacesGone, SpaceAllocationNotFound
from server.carpark.recommendation.model import Allocation
from server.carpark.reservations.document import RESERVATIONS, to_reservation
from server.carpark.reservations.model import KEEPING
from server.carpark.spaces.document import SPACES, hold_document, space_of
from server.carpark.spaces.errors import SpaceInUse, SpaceNotFound
from server.carpark.spaces.model import Hold, Space, SpaceStatus
from server.engine.operation import Change, Done, DuplicateKey, Insert, Operation, Read, State, Update
from server.errors import DomainError


@dataclass(frozen=True)
class HoldForVehicle(Operation[Space]):
    """Holds the first of some spaces that is still free, and gives back the one that the holder had.

    Raises RecommendedSpacesGone, HeldMeanwhile.
    """

    hold: Hold
    spaces: Sequence[int]
    before: int | None

    @property
    def reads(self) -> Sequence[Read]:
        ids = dict.fromkeys((*self.spaces, *(() if self.before is None else (self.before,))))
        return [Read(SPACES, each) for each in ids]

    def decide(self, state: State, now: datetime) -> Done[Space]:
        found = [_space(state, each) for each in self.spaces]
        space = next((each for each in found if each and self._may_hold(each)), None)
        if space is None:
            raise RecommendedSpacesGone
        changes = list[Change]()
        had = _space(state, self.before) if self.before is not None else None
        if had and had.id != space.id and had.hold and had.hold.holder == self.hold.holder:
            # First: a holder has one at a time.
            changes.append(with_hold(had, None))
        held = replace(space, hold=self.hold)
        return Done(held, (*changes, with_hold(space, self.hold)))

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return HeldMeanwhile() if key.collection == SPACES else None

    def _may_hold(self, space: Space) -> bool:
        is_own = space.hold is not None and space.hold.holder == self.hold.holder and space.session_id is None
        return space.outage is None and (space.status is SpaceStatus.AVAILABLE or is_own)


@dataclass(frozen=True)
class GiveBack(Operation[bool]):
    """Ends a hold for who was on the way; False: it is not theirs any more. `ended`: only one whose time is over."""

    space_id: int
    holder: str
    ended: bool = False

    @property
    def reads(self) -> Sequence[Read]:
        return (Read(SPACES, self.space_id),)

    def decide(self, state: State, now: datetime) -> Done[bool]:
        space = _space(state, self.space_id)
        if space is None or space.hold is None or space.hold.holder != self.holder:
            return Done(False)  # noqa: FBT003  # the result, not an argument
        if self.ended and now < space.hold.until:
            return Done(False)  # noqa: FBT003
        return Done(True, (with_hold(space, None),))  # noqa: FBT003


@dataclass(frozen=True)
class Allocate(Operation[Allocation]):
    """Gives a free space to a vehicle: one that nobody reserved for that time.

    Whoever reserves a space changes its document in the same operation, as this does: of two at once, the second one
    sees the first. Raises SpaceNotFound, SpaceInUse.
    """

    allocation: Allocation

    @property
    def reads(self) -> Sequence[Read]:
        return (Read(SPACES, self.allocation.space_id), *self._reservations)

    @property
    def _reservations(self) -> Sequence[Read]:
        space_id = self.allocation.space_id
        return [Read(RESERVATIONS, space_id, by="spaceId", where=(("status", each.value),)) for each in KEEPING]

    def decide(self, state: State, now: datetime) -> Done[Allocation]:
        given = self.allocation
        if (space := _space(state, given.space_id)) is None:
            raise SpaceNotFound
        if space.session_id is not None or space.hold is not None:
            raise SpaceInUse
        planned = [to_reservation(each) for read in self._reservations for each in state.all(read)]
        if any(each.check_in_from < given.until and now < each.end for each in planned):
            raise SpaceInUse
        hold = Hold(None, given.license_plate, given.until, allocation_id=given.id, plate_key=given.plate_key)
        return Done(given, (Insert(ALLOCATIONS, allocation_document(given)), with_hold(space, hold)))


@dataclass(frozen=True)
class EndAllocation(Operation[Allocation]):
    """Ends an allocation; `ended`: only one whose time is over. Raises SpaceAllocationNotFound."""

    allocation_id: int
    space_id: int
    ended: bool = False

    @property
    def reads(self) -> Sequence[Read]:
        return (Read(ALLOCATIONS, self.allocation_id), Read(SPACES, self.space_id))

    def decide(self, state: State, now: datetime) -> Done[Allocation]:
        document = state.one(Read(ALLOCATIONS, self.allocation_id))
        given = allocation_of(document) if document else None
        if given is None or given.ended_at is not None or (self.ended and now < given.until):
            raise SpaceAllocationNotFound
        over = replace(given, ended_at=now)
        changes: list[Change] = [Update(ALLOCATIONS, given.id, {"isActive": False, "endedAt": now})]
        space = _space(state, self.space_id)
        if space and space.hold and space.hold.allocation_id == given.id:
            changes.append(with_hold(space, None))
        return Done(over, changes)


def with_hold(space: Space, hold: Hold | None) -> Update:
    fresh = replace(space, hold=hold)
    # The status follows from all three.
    fields = {"hold": hold_document(hold) if hold else None, "status": fresh.status.value}
    return Update(SPACES, space.id, fields, seen=("sessionId", "outage"))


def _space(state: State, space_id: int) -> Space | None:
    document = state.one(Read(SPACES, space_id))
    return space_of(dict(document)) if document else None
