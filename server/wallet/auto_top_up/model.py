"""How a wallet is topped up by itself. Amounts are millimes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

MOST_FAILURES = 3
"""After so many charges in a row that failed it is turned off."""


@dataclass(frozen=True, slots=True)
class AutoTopUp:
    """What a driver has set, and what came of it. Off unless they turned it on.

    `count` is how many were begun on `day`, in Tunisia. `is_under_way`: a card is being charged.
    """

    user_id: str
    is_on: bool = False
    threshold: int | None = None
    amount: int | None = None
    method_id: str | None = None
    day: date | None = None
    count: int = 0
    is_under_way: bool = False
    failures: int = 0
    last_error: str | None = None
    turned_off_at: datetime | None = None

    def begun_on(self, day: date) -> int:
        """How many were begun on a day."""
        return self.count if self.day == day else 0

    def wants(self, balance: int, day: date, most_a_day: int) -> bool:
        """Whether a card is to be charged for a wallet that holds so much."""
        return self.is_on and balance < (self.threshold or 0) and self.begun_on(day) < most_a_day

    def begun(self, day: date) -> AutoTopUp:
        return replace(self, is_under_way=True, day=day, count=self.begun_on(day) + 1)

    def succeeded(self) -> AutoTopUp:
        return replace(self, is_under_way=False, failures=0, last_error=None)

    def not_tried(self) -> AutoTopUp:
        """No bank was asked: it does not count."""
        return replace(self, is_under_way=False, count=max(0, self.count - 1))

    def failed(self, reason: str, now: datetime) -> AutoTopUp:
        """Turns it off after some in a row."""
        after = replace(self, is_under_way=False, failures=self.failures + 1, last_error=reason)
        if after.is_on and after.failures >= MOST_FAILURES:
            return replace(after, is_on=False, turned_off_at=now)
        return after
