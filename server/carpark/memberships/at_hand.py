"""A membership in the batch in which a stay is paid or ends: what is left of it then, and noting what the stay takes.

What was left at the entry says nothing by then: two vehicles of one membership may have come in with the same minutes.
A stay keeps what it has taken, and is reckoned with that and what nobody has taken yet; who takes changes the
membership in the same batch, so that one of two who take the same minutes at once is decided anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from server.carpark.fees.model import Fee
from server.carpark.memberships.document import change_of, to_membership
from server.carpark.memberships.model import Membership, Use
from server.carpark.memberships.operations import membership_read
from server.carpark.stays.model import ParkingStay
from server.engine.operation import Change, Fields, Read, State


def counted_with(stay: ParkingStay, membership: Membership | None) -> ParkingStay:
    """A stay, to be reckoned with what is left now of its membership, in the term in which it began.

    Whose money for that term went back has nothing of it: what a stay was paid with does not go back.
    """
    term = membership.term_at(stay.entry_time) if membership else None
    if term is not None and term.is_given_back:
        return stay.without_benefit()
    return stay.with_included_left((term.included_left or 0) if term else 0)


@dataclass(frozen=True, slots=True)
class MembershipAtHand:
    """The membership by which a vehicle came in. `of` a stay; None without one."""

    membership_id: int

    @classmethod
    def of(cls, stay: ParkingStay) -> MembershipAtHand | None:
        return cls(stay.benefit.membership_id) if stay.benefit else None

    @property
    def reads(self) -> Sequence[Read]:
        return (membership_read(self.membership_id),)

    def counted(self, stay: ParkingStay, state: State) -> ParkingStay:
        """A stay, to be reckoned with what is left in this batch."""
        document = self._read(state)
        return counted_with(stay, to_membership(document) if document else None)

    def taken(self, before: ParkingStay, after: ParkingStay, fee: Fee, state: State) -> Sequence[Change]:
        """Notes what a stay that was paid has taken of the included minutes, and that it cost less."""
        included = after.included_taken - before.included_taken
        use = Use(included=included, stays=0, saves=fee.membership_saving > 0)
        return self._used(use, before.entry_time, state)

    def ended(self, before: ParkingStay, after: ParkingStay, fee: Fee, state: State) -> Sequence[Change]:
        """The same of a stay that is over, which is counted, with how long it was and what the membership saved."""
        included = after.included_taken - before.included_taken
        use = Use(fee.minutes, included, fee.membership_saving, saves=fee.membership_saving > 0)
        return self._used(use, before.entry_time, state)

    def _used(self, use: Use, at: datetime, state: State) -> Sequence[Change]:
        if (document := self._read(state)) is None:
            return ()
        membership = to_membership(document)
        used = membership.used(use, at)
        return () if used == membership else (change_of(used, document),)

    def _read(self, state: State) -> Fields | None:
        return state.one(membership_read(self.membership_id))
