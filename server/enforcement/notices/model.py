"""What drivers are told of violation tickets, and by which way. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from server.enforcement.tickets.model import Status, Ticket
from server.parking.reminders.model import Channel

GOOD_FOR = timedelta(days=3)
"""So long it is tried to tell somebody."""
FIRST_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(hours=1)


class NoticeKind(StrEnum):
    """What happened to a ticket, as stored."""

    ISSUED = "issued"
    PAID = "paid"
    REJECTED = "rejected"
    DISMISSED = "dismissed"
    SABOT_REMOVED = "sabot_removed"


_OF_STATUS = {
    Status.PENDING: NoticeKind.REJECTED,
    Status.DISMISSED: NoticeKind.DISMISSED,
    Status.SABOT_REMOVED: NoticeKind.SABOT_REMOVED,
}


def kind_of_move(before: Ticket, after: Ticket) -> NoticeKind | None:
    """What drivers are to be told of what was done; None for what they did themselves, and for corrections."""
    return None if after.status is before.status else _OF_STATUS.get(after.status)


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to be told of a ticket. `user_ids` are drivers who have to do with it beside those of the ticket."""

    id: str
    ticket_id: str
    kind: NoticeKind
    at: datetime
    user_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Message:
    """One notice to one driver by one way, taken to be sent. `tries` is how often it was, this time included."""

    id: str
    ticket_id: str
    kind: NoticeKind
    at: datetime
    user_id: str
    channel: Channel
    tries: int

    def again_at(self, now: datetime) -> datetime | None:
        """When to try once more; None when it is too late for that."""
        again = now + min(FIRST_PAUSE * (1 << min(self.tries - 1, 10)), LONGEST_PAUSE)
        return again if again < self.at + GOOD_FOR else None
