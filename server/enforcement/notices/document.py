"""Notices in `ticketNotices`, written by the operation that they tell of, until their addressees are found."""

from __future__ import annotations

from datetime import datetime

from bson import ObjectId

from server.enforcement.notices.model import NoticeKind, TicketNotice
from server.enforcement.tickets.model import Ticket
from server.engine.operation import Insert
from server.mongo.client import Document

NOTICES = "ticketNotices"


def noted(ticket: Ticket, kind: NoticeKind, now: datetime, *user_ids: str | None) -> Insert:
    """For an operation on a ticket: what drivers are to be told of it, the others named and those of the ticket."""
    milliseconds = int(now.timestamp() * 1000)
    return Insert(
        NOTICES,
        {
            "_id": f"{ticket.id}:{kind}:{milliseconds}",
            "ticketId": ObjectId(ticket.id),
            "kind": kind,
            "at": now,
            "userIds": [ObjectId(each) for each in user_ids if each],
        },
    )


def to_notice(document: Document) -> TicketNotice:
    return TicketNotice(
        document["_id"],
        str(document["ticketId"]),
        NoticeKind(document["kind"]),
        document["at"],
        tuple(map(str, document["userIds"])),
    )
