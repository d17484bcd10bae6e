"""What drivers are told of violation tickets. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from server.enforcement.tickets.model import Status, Ticket


class NoticeKind(StrEnum):
    """What happened to a ticket, as stored."""

    ISSUED = "issued"
    PAID = "paid"
    REJECTED = "rejected"
    DISMISSED = "dismissed"
    SABOT_REMOVED = "sabot_removed"
    DUE_SOON = "due_soon"


ASKS_TO_PAY = frozenset({NoticeKind.ISSUED, NoticeKind.REJECTED, NoticeKind.DUE_SOON})
_OF_STATUS = {
    Status.PENDING: NoticeKind.REJECTED,
    Status.DISMISSED: NoticeKind.DISMISSED,
    Status.SABOT_REMOVED: NoticeKind.SABOT_REMOVED,
}


def kind_of_move(before: Ticket, after: Ticket) -> NoticeKind | None:
    """What drivers are to be told of what was done; None for what they did themselves, and for corrections."""
    return None if after.status is before.status else _OF_STATUS.get(after.status)


def is_settled(ticket: Ticket) -> bool:
    """Whether nobody is to be asked to pay it any more."""
    return ticket.status in {Status.PAID, Status.SABOT_REMOVED, Status.DISMISSED}


@dataclass(frozen=True, slots=True)
class TicketNotice:
    """Something to be told of a ticket. `user_ids` are drivers who have to do with it beside those of the ticket."""

    id: str
    ticket_id: str
    kind: NoticeKind
    at: datetime
    user_ids: tuple[str, ...] = ()
