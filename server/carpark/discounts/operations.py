"""Using a discount up, as part of the operation that takes the money for a stay.

Its limits hold whoever pays at the same time: the discount's own count and the driver's change in the batch of the
payment, and only if they are what was read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from server.carpark.discounts.document import DISCOUNTS, USES, to_discount, uses_id
from server.carpark.discounts.errors import DiscountNotFound
from server.carpark.discounts.model import Discount
from server.carpark.fees.model import Reduction
from server.engine.operation import Change, Insert, Read, State, Update


@dataclass(frozen=True)
class DiscountAtHand:
    """A discount that was found by its code, to be used by `user` (see `user_of`)."""

    discount_id: int
    user: str

    @property
    def reads(self) -> Sequence[Read]:
        return self._discount, self._uses

    def peek(self, state: State, now: datetime, minutes: int) -> Reduction:
        """What it takes off a stay of so many minutes. Raises DiscountNotFound, and as Discount.require_usable does."""
        discount, counted = self._read(state)
        discount.require_usable(now, counted, minutes)
        return discount.reduction

    def use(self, state: State, now: datetime, minutes: int) -> tuple[Reduction, Sequence[Change]]:
        """The same, and the changes that use it up."""
        reduction = self.peek(state, now, minutes)
        discount, counted = self._read(state)
        key = uses_id(self.discount_id, self.user)
        by_user: Change = (
            Update(USES, key, {"count": counted + 1})
            if state.one(self._uses)
            else Insert(USES, {"_id": key, "discountId": self.discount_id, "user": self.user, "count": 1})
        )
        # Seen with all that allows the use: switched off at the same moment, it is not used.
        seen = ("isActive", "validFrom", "validTo", "maxUses", "maxUsesPerUser", "type", "value")
        return reduction, (Update(DISCOUNTS, self.discount_id, {"uses": discount.uses + 1}, seen=seen), by_user)

    def _read(self, state: State) -> tuple[Discount, int]:
        if (document := state.one(self._discount)) is None:
            raise DiscountNotFound
        uses = state.one(self._uses)
        return to_discount(document), uses["count"] if uses else 0

    @property
    def _discount(self) -> Read:
        return Read(DISCOUNTS, self.discount_id)

    @property
    def _uses(self) -> Read:
        return Read(USES, uses_id(self.discount_id, self.user))
