"""Violation tickets: what they hold, the states they go through, and the rules for issuing them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from server.enforcement.errors import (
    InvalidDueDate,
    InvalidIssueTime,
    TicketAlreadyPaid,
    TicketAppealed,
    TicketDismissed,
    TicketUnpaid,
)
from server.errors import DomainError
from server.values.clock import TUNIS
from server.values.plate import Plate

TIME_TO_PAY = timedelta(days=30)
# A device that was offline sends what it wrote when it is back; its clock may run ahead a little.
OLDEST_ISSUE = timedelta(hours=24)
CLOCK_SKEW = timedelta(minutes=5)
# Within so long the same fine again is a second tap; known as long as a device may send one late.
SECOND_TAP = timedelta(minutes=2)
LATEST_KEPT = OLDEST_ISSUE + timedelta(hours=1)
# Devices keep prices; one that changed since is still taken.
PRICE_KEPT = timedelta(hours=24)


class Reason(StrEnum):
    """What was done to the vehicle, as stored."""

    CAR_SABOT = "car_sabot"
    POUND = "pound"


class Status(StrEnum):
    """Where a ticket stands, as stored."""

    PENDING = "pending"
    PAID = "paid"
    APPEALED = "appealed"
    DISMISSED = "dismissed"
    OVERDUE = "overdue"
    SABOT_REMOVED = "sabot_removed"


class PaymentMethod(StrEnum):
    """What a fine is paid with, as stored."""

    WALLET = "wallet"
    CARD = "card"
    CASH = "cash"


MOVES: Mapping[Status, frozenset[Status]] = {
    Status.PENDING: frozenset({Status.PAID, Status.APPEALED, Status.OVERDUE, Status.DISMISSED}),
    Status.APPEALED: frozenset({Status.DISMISSED, Status.PENDING}),
    Status.OVERDUE: frozenset({Status.PAID, Status.APPEALED, Status.DISMISSED}),
    Status.PAID: frozenset({Status.SABOT_REMOVED}),
    Status.DISMISSED: frozenset(),
    Status.SABOT_REMOVED: frozenset(),
}
"""The states that a ticket may go to from each state. There is no other way to change one."""

_REFUSALS: Mapping[Status, type[DomainError]] = {
    Status.PENDING: TicketUnpaid,
    Status.OVERDUE: TicketUnpaid,
    Status.PAID: TicketAlreadyPaid,
    Status.SABOT_REMOVED: TicketAlreadyPaid,
    Status.DISMISSED: TicketDismissed,
    Status.APPEALED: TicketAppealed,
}


def require_move(current: Status, target: Status) -> None:
    """Raises the error that names the current state when a ticket cannot go from there to `target`."""
    if target not in MOVES[current]:
        raise _REFUSALS[current]


@dataclass(frozen=True, slots=True)
class Position:
    """Degrees (WGS 84)."""

    longitude: float
    latitude: float


class Purpose(StrEnum):
    """Who a photo speaks for, as stored."""

    EVIDENCE = "evidence"
    APPEAL = "appeal"


@dataclass(frozen=True, slots=True)
class TicketPhoto:
    """A photo that belongs to a ticket."""

    id: str
    purpose: Purpose


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who issued a ticket, as others see them. `code` is the badge number, which operators do not have.

    `email` is None for operators, for accounts that are gone, and where drivers look.
    """

    id: str
    name: str
    code: str | None = None
    email: str | None = None

    @property
    def first_name(self) -> str:
        """The name up to its first space: one field is stored, two are shown (spec 002)."""
        return self.name.partition(" ")[0]

    @property
    def last_name(self) -> str:
        return self.name.partition(" ")[2]


@dataclass(frozen=True, slots=True)
class Violation:
    """What an agent reports. `fine` is in millimes; None stands for what was left out."""

    plate: Plate
    reason: Reason
    agent_id: str | None = None
    zone_id: str | None = None
    position: Position | None = None
    address: str | None = None
    session_id: str | None = None
    fine: int | None = None
    issued_at: datetime | None = None
    due_date: datetime | None = None
    notes: str | None = None
    evidence_photos: tuple[str, ...] = ()
    photo_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ticket:
    """A fine for a vehicle, `fine` millimes. `user_id` is the driver of the session that it names.

    It carries an agent, an operator, or both when an operator issued it in an agent's name. `evidence_photos` are links
    that came with it, `photos` those that we keep. `appealed_by` is the driver whose appeal was the last.
    """

    id: str
    number: str
    zone_id: str
    plate: Plate
    reason: Reason
    fine: int
    status: Status
    issued_at: datetime
    due_date: datetime
    created_at: datetime
    updated_at: datetime
    position: Position
    address: str | None = None
    session_id: str | None = None
    user_id: str | None = None
    agent_id: str | None = None
    operator_id: str | None = None
    notes: str | None = None
    evidence_photos: tuple[str, ...] = ()
    photos: tuple[TicketPhoto, ...] = ()
    paid_at: datetime | None = None
    payment_method: PaymentMethod | None = None
    appeal_reason: str | None = None
    appealed_at: datetime | None = None
    appealed_by: str | None = None
    rejected_at: datetime | None = None
    rejection_reason: str | None = None
    dismissed_at: datetime | None = None
    dismissal_reason: str | None = None
    decided_by: str | None = None
    sabot_removed_at: datetime | None = None
    sabot_removed_by: str | None = None

    def photo_ids(self, purpose: Purpose) -> tuple[str, ...]:
        """In the order in which it got them."""
        return tuple(photo.id for photo in self.photos if photo.purpose is purpose)

    def at(self, now: datetime) -> Ticket:
        """The ticket at an instant: overdue from its due date on, noted or not."""
        if self.status is Status.PENDING and self.due_date <= now:
            return replace(self, status=Status.OVERDUE)
        return self


@dataclass(frozen=True, slots=True)
class TicketView:
    """A ticket as it is shown: with the name of who issued it, code and name of its zone (None: it is gone), and links
    to the photos that we keep of it.
    """

    ticket: Ticket
    issuer: Issuer
    zone_code: str | None = None
    zone_name: str | None = None
    photo_links: tuple[str, ...] = ()

    def for_driver(self) -> TicketView:
        """As drivers may see it: who of the staff did what, and at which address, is no business of theirs."""
        ticket = replace(self.ticket, decided_by=None, sabot_removed_by=None)
        return replace(self, ticket=ticket, issuer=replace(self.issuer, email=None))


def issue_time(given: datetime | None, now: datetime) -> datetime:
    """When the violation was seen. Raises InvalidIssueTime when it lies ahead or more than a day back."""
    if given is None:
        return now
    if not now - OLDEST_ISSUE <= given <= now + CLOCK_SKEW:
        raise InvalidIssueTime
    return given


def due_time(given: datetime | None, issued_at: datetime) -> datetime:
    """When the fine must be paid. Raises InvalidDueDate when that is not after the issue."""
    if given is None:
        return issued_at + TIME_TO_PAY
    if given <= issued_at:
        raise InvalidDueDate
    return given


def counter_day(issued_at: datetime) -> str:
    """The day whose numbers a ticket takes, `YYYYMMDD`, as the calendar in Tunis has it."""
    return issued_at.astimezone(TUNIS).strftime("%Y%m%d")


def ticket_number(day: str, count: int) -> str:
    """`TKT-YYYYMMDD-NNNNN`; the last part grows beyond 99999 rather than begin again."""
    return f"TKT-{day}-{count:05d}"


def normal_number(text: str) -> str:
    """`tkt-…` and `TKT-…` are one number."""
    return text.strip().upper()
