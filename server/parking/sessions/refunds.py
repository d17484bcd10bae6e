"""How many cancellations were refunded on a day, in the collection `refundedCancellations`.

Without a limit, whoever cancels within the time in which money comes back parks for nothing, one start after another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from server.engine.operation import Change, Insert, Read, State, Update
from server.parking.sessions.model import Session
from server.values.clock import TUNIS

COUNTERS = "refundedCancellations"
KEPT = timedelta(days=2)
"""Longer than any day, so that a counter outlives the one it counts."""


@dataclass(frozen=True, slots=True)
class DailyRefunds:
    """The counters of a session's driver and plate for the day of `at` in Tunisia; each goes up to `limit`."""

    session: Session
    at: datetime
    limit: int

    @property
    def reads(self) -> Sequence[Read]:
        day = self.at.astimezone(TUNIS).date().isoformat()
        names = (f"driver:{self.session.user_id}:{day}", f"plate:{self.session.plate.key}:{day}")
        return tuple(Read(COUNTERS, name) for name in names)

    def take(self, state: State) -> Sequence[Change] | None:
        """Counts one more for both; None when either had all of theirs."""
        found = [(read.value, state.one(read)) for read in self.reads]
        if self.limit == 0 or any(counter and counter["count"] >= self.limit for _, counter in found):
            return None
        return [
            Update(COUNTERS, name, {"count": counter["count"] + 1})
            if counter
            else Insert(COUNTERS, {"_id": name, "count": 1, "expiresAt": self.at + KEPT})
            for name, counter in found
        ]
