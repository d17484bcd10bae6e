"""How many cancellations were refunded on a day, in the collection `refundedCancellations`.

Without a limit, whoever cancels within the time in which money comes back parks for nothing, one start after another.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from server.mongo.client import Database
from server.mongo.transactions import Transaction
from server.parking.sessions.model import Session
from server.values.clock import TUNIS

KEPT = timedelta(days=2)
"""Longer than any day, so that a counter outlives the one it counts."""


def counters_of(session: Session, now: datetime) -> tuple[str, str]:
    """The ids of what is counted when a cancellation is refunded: one of the driver's day, one of the plate's."""
    day = now.astimezone(TUNIS).date().isoformat()
    return f"driver:{session.user_id}:{day}", f"plate:{session.plate.key}:{day}"


class RefundedCancellations:
    """A counter for each driver and for each plate, by the day in Tunisia."""

    def __init__(self, database: Database, limit: int) -> None:
        self._counters = database["refundedCancellations"]
        self._limit = limit

    async def take(self, session: Session, now: datetime, tx: Transaction) -> bool:
        """Counts one for the driver and the plate of a session; False, and none, when either had all of theirs.

        Of two transactions that count for one driver or plate, one conflicts and runs again: each sees the other's.
        """
        ids = counters_of(session, now)
        counted = self._counters.find({"_id": {"$in": list(ids)}}, session=tx)
        if self._limit == 0 or any([counter["count"] >= self._limit async for counter in counted]):
            return False
        change = {"$inc": {"count": 1}, "$setOnInsert": {"expiresAt": now + KEPT}}
        for counter_id in ids:
            await self._counters.update_one({"_id": counter_id}, change, upsert=True, session=tx)
        return True
