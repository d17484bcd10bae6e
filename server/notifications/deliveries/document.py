"""Messages ↔ documents of `noticeMessages`: one for each notice and way, under an id that says which."""

from __future__ import annotations

from datetime import datetime

from bson import ObjectId

from server.mongo.client import Document
from server.notifications.model import Channel, Delivery, Kind, Message, Notice, Result

MESSAGES = "noticeMessages"


def message_document(notice: Notice, channel: Channel, now: datetime, expires_at: datetime) -> Document:
    """Planned again, it is the one that is there."""
    return {
        "_id": f"{notice.key}|{channel}",
        "noticeId": notice.key,
        "userId": ObjectId(notice.user_id),
        "kind": notice.kind.value,
        "channel": channel.value,
        "at": notice.at,
        "tries": 0,
        "nextTryAt": now,
        "expiresAt": expires_at,
    }


def to_message(document: Document, notice: Notice) -> Message:
    return Message(
        id=document["_id"],
        notice=notice,
        channel=Channel(document["channel"]),
        tries=document["tries"],
        taker=document["taker"],
        in_doubt="handedAt" in document,
    )


def to_delivery(document: Document) -> Delivery:
    return Delivery(
        id=document["_id"],
        notice_id=document["noticeId"],
        kind=Kind(document["kind"]),
        channel=Channel(document["channel"]),
        at=document["at"],
        tries=document["tries"],
        result=Result(document["result"]) if "result" in document else None,
        sent_at=document.get("sentAt"),
        next_try_at=document.get("nextTryAt"),
        cause=document.get("cause", ""),
    )
