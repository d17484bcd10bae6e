"""Paying later: what a driver owes, when it falls due, and from when on they are overdue. Pure; money is millimes.

Sessions that are paid later are debts. Those of a month fall due at its end, and are charged then. What fails is tried
again and told; after some days of grace the driver is overdue.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from server.payments.later.errors import PayLaterLimitReached, PayLaterNotInPlan, PayLaterOverdue
from server.values.clock import TUNIS

CLAIMED_FOR = timedelta(minutes=15)
"""How long a process that began to charge keeps others from it: as long as the holder of a card may take elsewhere."""
TRIED_AGAIN_AFTER = timedelta(days=1)
TRIED_AGAIN_WHEN_OVERDUE = timedelta(days=7)
MOST_DEBTS = 300
"""Open ones of a driver: they are settled in one operation."""


class DebtStatus(StrEnum):
    """Where a debt stands, as stored."""

    OPEN = "open"
    SETTLED = "settled"
    CANCELLED = "cancelled"
    """Taken back, whole, before it was settled."""


@dataclass(frozen=True, slots=True)
class Debt:
    """A session, or more time of one, that is to be paid later: `open` millimes of the `amount` are still to be paid.

    `settled` are paid; what is neither was taken back. `id` is that of the payment by which the session counts as paid,
    `settled_by` that of the last one that paid something of the debt.
    """

    id: str
    user_id: str
    session_id: str
    description: str
    amount: int
    open: int
    month: str
    due_at: datetime
    created_at: datetime
    status: DebtStatus = DebtStatus.OPEN
    closed_at: datetime | None = None
    settled_by: str | None = None
    settled: int = 0

    @property
    def was_paid(self) -> bool:
        """True of an open one when money that had paid it went back."""
        return self.settled_by is not None

    def paid(self, by: str, amount: int, now: datetime) -> Debt:
        after = replace(self, open=self.open - amount, settled=self.settled + amount, settled_by=by)
        return after if after.open else replace(after, status=DebtStatus.SETTLED, closed_at=now)

    def reopened(self, amount: int, now: datetime) -> Debt:
        """So many millimes that had paid it went back: they are due again, and at once."""
        return replace(
            self,
            open=self.open + amount,
            settled=self.settled - amount,
            status=DebtStatus.OPEN,
            due_at=min(self.due_at, now),
            closed_at=None,
        )

    def taken_back(self, amount: int, now: datetime) -> Debt:
        """Less so many millimes that need not be paid."""
        left = self.open - amount
        if left > 0:
            return replace(self, open=left)
        status = DebtStatus.SETTLED if self.settled else DebtStatus.CANCELLED
        return replace(self, open=0, status=status, closed_at=now)


@dataclass(frozen=True, slots=True)
class Due:
    """What falls due at an instant."""

    at: datetime
    amount: int


@dataclass(frozen=True, slots=True)
class Grace:
    """How long after the first charge that failed a driver is overdue, and how often they are reminded."""

    time: timedelta
    remind_every: timedelta


@dataclass(frozen=True, slots=True)
class Account:
    """What a driver is to pay later: `sessions` of them, by the instants at which they fall due.

    `charge_at` is when it is charged by itself; `failures` counts charges in a row that failed, `overdue_at` is from
    when on the driver is overdue once one did. `turn` counts changes: whoever decides by what the driver owes changes
    it, so that two processes cannot decide at the same time.
    """

    user_id: str
    sessions: int = 0
    dues: tuple[Due, ...] = ()
    charge_at: datetime | None = None
    failures: int = 0
    last_error: str | None = None
    overdue_at: datetime | None = None
    remind_at: datetime | None = None
    turn: int = 0

    @property
    def owed(self) -> int:
        return sum(due.amount for due in self.dues)

    @property
    def due_at(self) -> datetime | None:
        """When the earliest of it falls due."""
        return self.dues[0].at if self.dues else None

    def owed_by(self, now: datetime) -> int:
        """What of it has fallen due."""
        return sum(due.amount for due in self.dues if due.at <= now)

    def is_overdue(self, now: datetime) -> bool:
        return self.overdue_at is not None and self.overdue_at <= now

    def is_to_be_charged(self, now: datetime) -> bool:
        return self.charge_at is not None and self.charge_at <= now

    def is_to_be_reminded(self, now: datetime) -> bool:
        return self.remind_at is not None and self.remind_at <= now

    def require_room(self, session_id: str, limit: int, debts: Collection[Debt], now: datetime) -> None:
        """Whether a session may be paid later, or more time of one that is. `debts` are the open ones.

        Raises PayLaterOverdue, PayLaterNotInPlan, PayLaterLimitReached.
        """
        if self.is_overdue(now):
            raise PayLaterOverdue(self.owed_by(now))
        if not limit:
            raise PayLaterNotInPlan
        if len({debt.session_id for debt in debts} | {session_id}) > limit or len(debts) >= MOST_DEBTS:
            raise PayLaterLimitReached(limit)

    def owing(self, debts: Collection[Debt], now: datetime) -> Account:
        """With these open debts, and no others. Where none of them is due, whatever failed before is forgotten.

        What was paid, and had back, is not charged by itself: who asked a bank for it would ask again.
        """
        amounts: dict[datetime, int] = {}
        for debt in debts:
            amounts[debt.due_at] = amounts.get(debt.due_at, 0) + debt.open
        after = replace(
            self,
            sessions=len({debt.session_id for debt in debts}),
            dues=tuple(Due(at, amount) for at, amount in sorted(amounts.items())),
            turn=self.turn + 1,
        )
        charge_at = min((debt.due_at for debt in debts if not debt.was_paid), default=None)
        if charge_at and charge_at <= now:
            charge_at = self.charge_at or charge_at  # it is tried again when it was to be
        if after.owed_by(now):
            return replace(after, charge_at=charge_at)
        return replace(after, charge_at=charge_at, failures=0, last_error=None, overdue_at=None, remind_at=None)

    def claimed(self, now: datetime) -> Account:
        """About to be charged: nobody else does meanwhile."""
        return replace(self, charge_at=now + CLAIMED_FOR, turn=self.turn + 1)

    def not_charged(self, reason: str, now: datetime, grace: Grace) -> Account:
        """After a charge that failed: it is tried again."""
        overdue_at = self.overdue_at or now + grace.time
        pause = TRIED_AGAIN_AFTER if now < overdue_at else TRIED_AGAIN_WHEN_OVERDUE
        return replace(
            self,
            failures=self.failures + 1,
            last_error=reason,
            charge_at=now + pause,
            overdue_at=overdue_at,
            remind_at=self.remind_at or _next_reminder(now, overdue_at, grace),
            turn=self.turn + 1,
        )

    def charged_back(self, now: datetime, grace: Grace) -> Account:
        """After money that had come went back, which counts as a charge that failed: the driver had their time."""
        overdue_at = min(self.overdue_at or now, now)
        remind_at = self.remind_at or _next_reminder(now, overdue_at, grace)
        return replace(self, failures=self.failures + 1, overdue_at=overdue_at, remind_at=remind_at)

    def reminded(self, now: datetime, grace: Grace) -> Account:
        """Told once more what is due."""
        assert self.overdue_at
        return replace(self, remind_at=_next_reminder(now, self.overdue_at, grace), turn=self.turn + 1)


def _next_reminder(now: datetime, overdue_at: datetime, grace: Grace) -> datetime:
    """At the intervals, and when the driver is overdue in any case."""
    again = now + grace.remind_every
    return overdue_at if now < overdue_at < again else again


@dataclass(frozen=True, slots=True)
class Month:
    """What a driver paid later in a month."""

    month: str
    count: int
    amount: int
    settled: int
    cancelled: int
    open: int

    @property
    def due_at(self) -> datetime:
        return due_of(self.month)


@dataclass(frozen=True, slots=True)
class DebtFilter:
    """Which debts to list; None does not limit."""

    status: DebtStatus | None = None
    month: str | None = None


def month_of(instant: datetime) -> str:
    """The month of an instant by calendars in Tunisia, `2026-11`."""
    return f"{instant.astimezone(TUNIS):%Y-%m}"


def due_of(month: str) -> datetime:
    """The end of a month in Tunisia, in UTC."""
    year, number = map(int, month.split("-"))
    carry, first = divmod(number, 12)
    at = datetime(year + carry, first + 1, 1, tzinfo=TUNIS)
    return at.astimezone(UTC)


def total(debts: Sequence[Debt]) -> int:
    return sum(debt.open for debt in debts)
