"""What an agent did on a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from server.enforcement.tickets.model import Reason, Status
from server.values.clock import TUNIS

PAID = frozenset({Status.PAID, Status.SABOT_REMOVED})
UNPAID = frozenset({Status.PENDING, Status.OVERDUE})


def span_of(day: date) -> tuple[datetime, datetime]:
    """When a day begins and when it is over, in Tunis."""
    return datetime.combine(day, time(), TUNIS), datetime.combine(day + timedelta(days=1), time(), TUNIS)


@dataclass(frozen=True, slots=True)
class AgentDay:
    """`counts` and `fines` (millimes) are of the fines issued on the day, by where they stand and what they are for."""

    agent_id: str
    day: date
    counts: Mapping[tuple[Status, Reason], int]
    fines: Mapping[tuple[Status, Reason], int]
    sabots_removed: int
    first_issued_at: datetime | None = None
    last_issued_at: datetime | None = None

    def count(self, *statuses: Status) -> int:
        """How many stand so; all of them when no state is named."""
        return sum(count for (status, _), count in self.counts.items() if not statuses or status in statuses)

    def count_for(self, reason: Reason) -> int:
        return sum(count for (_, each), count in self.counts.items() if each is reason)

    @property
    def total_fines(self) -> int:
        """Of all that were not called off."""
        return sum(fines for (status, _), fines in self.fines.items() if status is not Status.DISMISSED)

    @property
    def paid_fines(self) -> int:
        return sum(fines for (status, _), fines in self.fines.items() if status in PAID)
