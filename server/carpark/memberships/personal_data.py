"""What is kept of drivers here: their memberships, and how often they used a discount. Implements auth's Keeper."""

from __future__ import annotations

from collections.abc import Mapping

from server.auth.personal_data.model import Row, Section
from server.carpark.discounts.repository import DiscountRepository
from server.carpark.memberships.model import Membership, MembershipFilter
from server.carpark.memberships.repository import MembershipRepository
from server.values.clock import Clock
from server.values.paging import Page


class MembershipsOfDrivers:
    def __init__(self, memberships: MembershipRepository, discounts: DiscountRepository, clock: Clock) -> None:
        self._memberships = memberships
        self._discounts = discounts
        self._clock = clock

    async def require_erasable(self, user_id: str) -> None:
        """A payment that is under way keeps the payments from being erased, not this."""

    async def export(self, user_id: str, most: int) -> Mapping[str, Section]:
        found = await self._memberships.list(MembershipFilter(user_id=user_id), Page(most))
        now = self._clock()
        return {"memberships": Section([_row(each.at(now)) for each in found.items], found.next is None)}

    async def erase(self, user_id: str) -> bool:
        await self._memberships.forget_owner(user_id)
        await self._discounts.forget_user(user_id)
        return True


def _row(membership: Membership) -> Row:
    return {
        "id": membership.id,
        "car_park": membership.car_park,
        "plan": membership.terms[-1].offer.name if membership.terms else None,
        "status": membership.status,
        "created_at": membership.created_at,
        "end_date": membership.end,
    }
