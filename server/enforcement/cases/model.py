"""What can be done with a violation ticket once it is issued, each as a pure function of the ticket and the time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from server.enforcement.errors import NotClamped
from server.enforcement.tickets.model import Position, Reason, Status, Ticket, due_time, require_move
from server.values.plate import Plate
from server.values.unset import UNSET, Unset, kept


class TicketAction(Protocol):
    """One action. What it makes of a ticket has the same id, number, zone and issuer."""

    def apply_to(self, ticket: Ticket, now: datetime) -> Ticket:
        """The ticket after it; the same one when nothing changes. Raises the error that names the ticket's state."""
        ...


@dataclass(frozen=True, slots=True)
class Appeal:
    """The driver contests it, with photos of theirs."""

    by: str
    reason: str
    photo_ids: tuple[str, ...] = ()

    def apply_to(self, ticket: Ticket, now: datetime) -> Ticket:
        """Raises TicketAlreadyPaid, TicketDismissed, TicketAppealed."""
        appealed = _moved(ticket, Status.APPEALED, now)
        return replace(appealed, appeal_reason=self.reason, appealed_by=self.by, appealed_at=now)


@dataclass(frozen=True, slots=True)
class RejectAppeal:
    """It is to be paid again; the time since the appeal does not count."""

    by: str
    reason: str | None = None

    def apply_to(self, ticket: Ticket, now: datetime) -> Ticket:
        """Raises TicketUnpaid, TicketAlreadyPaid, TicketDismissed."""
        pending = _moved(ticket, Status.PENDING, now)
        waited = now - (ticket.appealed_at or now)
        return replace(
            pending,
            due_date=ticket.due_date + waited,
            rejected_at=now,
            rejection_reason=self.reason,
            decided_by=self.by,
        )


@dataclass(frozen=True, slots=True)
class Dismiss:
    """It is called off, contested or not."""

    by: str
    reason: str | None = None

    def apply_to(self, ticket: Ticket, now: datetime) -> Ticket:
        """Raises TicketAlreadyPaid, TicketDismissed."""
        dismissed = _moved(ticket, Status.DISMISSED, now)
        return replace(dismissed, dismissed_at=now, dismissal_reason=self.reason, decided_by=self.by)


@dataclass(frozen=True, slots=True)
class RemoveSabot:
    """The clamp is off."""

    by: str

    def apply_to(self, ticket: Ticket, now: datetime) -> Ticket:
        """Raises NotClamped, TicketUnpaid, TicketAlreadyPaid, TicketDismissed, TicketAppealed."""
        removed = _moved(ticket, Status.SABOT_REMOVED, now)
        if ticket.reason is not Reason.CAR_SABOT:
            raise NotClamped
        return replace(removed, sabot_removed_at=now, sabot_removed_by=self.by)


@dataclass(frozen=True, slots=True)
class Correct:
    """New values for some fields: UNSET leaves a field, None takes it away. `fine` is in millimes.

    `move` is done with it, if anything is to be.
    """

    notes: str | Unset | None = UNSET
    address: str | Unset | None = UNSET
    position: Position | Unset = UNSET
    plate: Plate | Unset = UNSET
    reason: Reason | Unset = UNSET
    fine: int | Unset = UNSET
    due_date: datetime | Unset = UNSET
    move: TicketAction | None = None

    def apply_to(self, ticket: Ticket, now: datetime) -> Ticket:
        """Raises what `move` does, InvalidDueDate; TicketAlreadyPaid, TicketDismissed where it is too late for that."""
        changed = replace(
            ticket,
            notes=kept(self.notes, ticket.notes),
            address=kept(self.address, ticket.address),
            position=kept(self.position, ticket.position),
            plate=kept(self.plate, ticket.plate),
            reason=kept(self.reason, ticket.reason),
            fine=kept(self.fine, ticket.fine),
            due_date=kept(self.due_date, ticket.due_date),
        )
        if _owed(changed) != _owed(ticket):
            # What may still be called off is still owed.
            require_move(ticket.status, Status.DISMISSED)
            due_time(changed.due_date, changed.issued_at)
        if self.move:
            return self.move.apply_to(changed, now)
        return ticket if changed == ticket else replace(changed, updated_at=now)


def _owed(ticket: Ticket) -> tuple[object, ...]:
    return ticket.reason, ticket.fine, ticket.due_date


def _moved(ticket: Ticket, target: Status, now: datetime) -> Ticket:
    require_move(ticket.status, target)
    return replace(ticket, status=target, updated_at=now)
