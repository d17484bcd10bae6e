"""When what did not succeed is tried again: so that nothing hopeless keeps others from it, and nobody waits long."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from prometheus_client import Counter

FIRST_PAUSE = timedelta(seconds=1)
WHILE_SOMEBODY_WAITS = timedelta(seconds=3)
"""The longest pause within the first minutes: somebody stands at their car, and the other side may be back."""
SOMEBODY_WAITS = timedelta(minutes=10)
LONGEST_PAUSE = timedelta(hours=1)
GIVEN_UP_AFTER = timedelta(hours=24)
"""From then on a person has to look; it is still tried every hour."""

NEEDS_ATTENTION = Counter(
    "parkup_needs_attention", "Payments, refunds and events of the card processor that a person has to look at."
)


def pause(attempts: int, age: timedelta, jitter: float) -> timedelta:
    """How long to wait after so many failed attempts, `jitter` between 0 and 1: twice as long each time."""
    longest = WHILE_SOMEBODY_WAITS if age < SOMEBODY_WAITS else LONGEST_PAUSE
    return min(FIRST_PAUSE * 2 ** min(attempts, 20), longest) * (0.5 + jitter / 2)


def postponed(
    attempts: int, since: datetime, now: datetime, error: str, jitter: float, *, is_final: bool = False
) -> dict[str, Any]:
    """The fields of a document whose repair failed; `since` is when it became due, `is_final`: no hope is left."""
    fields: dict[str, Any] = {
        "attempts": attempts + 1,
        "lastError": error,
        "nextAttemptAt": now + (LONGEST_PAUSE if is_final else pause(attempts, now - since, jitter)),
    }
    if is_final or now - since >= GIVEN_UP_AFTER:
        fields["needsAttention"] = True
    return fields
