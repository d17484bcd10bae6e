"""When what did not succeed is tried again: so that nothing hopeless keeps others from it, and nobody waits long."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from prometheus_client import Gauge

ATTEMPT_SECONDS = 4.0
"""So long a repair may take: whatever hangs must not keep from others that the card processor is back."""

PATIENCE = timedelta(minutes=1)
"""How long a charge may be under way before the job looks after it; more than any call may take, says settings.py."""
REFUND_SECONDS = 8.0
"""The same for refunds and events, which ask several things one after the other, and for which nobody waits."""

FIRST_PAUSE = timedelta(seconds=1)
WHILE_SOMEBODY_WAITS = timedelta(seconds=3)
"""The longest pause within the first minutes of a payment that is open: somebody stands at their car."""
SOMEBODY_WAITS = timedelta(minutes=10)
SLOWING_DOWN = 20
"""From then on the longest pause is this part of the time that the payment has been open for."""
LONGEST_PAUSE = timedelta(hours=1)
GIVEN_UP_AFTER = timedelta(hours=24)
"""From then on a person has to look; it is still tried every hour."""

# Processes that do not measure show nothing of these, rather than zero: gauges without a label would.
OPEN = Gauge("parkup_payments_open", "Payments under way, by how long they have been.", ["age"])
REFUNDS_WAITING = Gauge(
    "parkup_refunds_waiting", "Refunds that the card processor has not made yet, by how long they have waited.", ["age"]
)
NEEDS_ATTENTION = Gauge("parkup_needs_attention", "What a person has to look at, by what it is.", ["what"])
AGES = {"under_1_minute": timedelta(minutes=1), "under_1_hour": timedelta(hours=1), "older": timedelta.max}
"""Upper bounds, the youngest first."""


@dataclass(frozen=True, slots=True)
class Backlog:
    """How many payments wait: open ones and refunds by the keys of AGES, and those that a person has to look at.

    What is tried again only later waits like the rest.
    """

    open: Mapping[str, int]
    refunds: Mapping[str, int]
    needs_attention: int

    def show(self) -> None:
        """Puts it into the metrics of this process."""
        for age in AGES:
            OPEN.labels(age).set(self.open.get(age, 0))
            REFUNDS_WAITING.labels(age).set(self.refunds.get(age, 0))
        NEEDS_ATTENTION.labels("payments").set(self.needs_attention)


def pause(attempts: int, age: timedelta, jitter: float, *, is_awaited: bool = False) -> timedelta:
    """How long to wait after so many failed attempts, `jitter` between 0 and 1: twice as long each time.

    `is_awaited`: somebody waits for the outcome.
    """
    longest = LONGEST_PAUSE
    if is_awaited:
        longest = WHILE_SOMEBODY_WAITS if age < SOMEBODY_WAITS else min(age / SLOWING_DOWN, LONGEST_PAUSE)
    doubled: timedelta = min(FIRST_PAUSE * 2 ** min(attempts, 20), longest)
    return doubled * (0.5 + jitter / 2)


def postponed(
    attempts: int,
    since: datetime,
    now: datetime,
    error: str,
    jitter: float,
    *,
    is_awaited: bool = False,
    is_final: bool = False,
) -> dict[str, Any]:
    """The fields of a document whose repair failed; `since` is when it became due, `is_final`: no hope is left."""
    rest = LONGEST_PAUSE if is_final else pause(attempts, now - since, jitter, is_awaited=is_awaited)
    fields: dict[str, Any] = {
        "attempts": attempts + 1,
        "lastError": error,
        "nextAttemptAt": now + rest,
    }
    if is_final or now - since >= GIVEN_UP_AFTER:
        fields["needsAttention"] = True
    return fields
