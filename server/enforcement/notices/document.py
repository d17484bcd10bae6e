"""Notices in `ticketNotices`, written by the operation that they tell of; messages to drivers in `ticketMessages`."""

from __future__ import annotations

from datetime import datetime

from bson import ObjectId

from server.enforcement.notices.model import GOOD_FOR, Message, Notice, NoticeKind
from server.enforcement.tickets.model import Ticket
from server.engine.operation import Insert
from server.mongo.client import Document
from server.parking.reminders.model import Channel

NOTICES = "ticketNotices"
MESSAGES = "ticketMessages"


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


def to_notice(document: Document) -> Notice:
    return Notice(
        document["_id"],
        str(document["ticketId"]),
        NoticeKind(document["kind"]),
        document["at"],
        tuple(map(str, document["userIds"])),
    )


def message_document(notice: Notice, user_id: str, channel: Channel, now: datetime) -> Document:
    """Its id says what it is: planned again, it is the one that is there."""
    return {
        "_id": f"{notice.id}:{user_id}:{channel}",
        "ticketId": ObjectId(notice.ticket_id),
        "kind": notice.kind,
        "at": notice.at,
        "userId": ObjectId(user_id),
        "channel": channel,
        "tries": 0,
        "nextTryAt": now,
        "expiresAt": notice.at + 2 * GOOD_FOR,
    }


def to_message(document: Document) -> Message:
    return Message(
        id=document["_id"],
        ticket_id=str(document["ticketId"]),
        kind=NoticeKind(document["kind"]),
        at=document["at"],
        user_id=str(document["userId"]),
        channel=Channel(document["channel"]),
        tries=document["tries"],
    )
