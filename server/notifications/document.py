"""Notices ↔ documents of `notices`, which are the drivers' inboxes as well.

`planAt` says that nobody has planned by which ways it goes. The document stays until `expiresAt`, deleted or not: as
long as it is there, the same is not told again.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bson import ObjectId

from server.engine.operation import Fields, Insert
from server.mongo.client import Document
from server.notifications.model import Entry, Kind, Notice, State

NOTICES = "notices"
KEPT = timedelta(days=180)
"""Unless PARKUP_NOTICE_RETENTION_DAYS says otherwise: the job that plans a notice sets its end by that."""


def noted(notice: Notice) -> Insert:
    """For an operation: what a driver is to be told of it, committed with it or not at all."""
    return Insert(NOTICES, notice_document(notice))


def notice_document(notice: Notice) -> Document:
    document = {
        "_id": notice.key,
        "userId": ObjectId(notice.user_id),
        "kind": notice.kind.value,
        "subject": notice.subject,
        "at": notice.at,
        "facts": dict(notice.facts),
        "data": dict(notice.data),
        "until": notice.until,
        "topic": notice.topic or None,
        "state": State.UNREAD.value,
        "planAt": notice.at,
        "expiresAt": notice.at + KEPT,
    }
    return {name: value for name, value in document.items() if value is not None}


def merged(fields: Mapping[str, Any]) -> list[Document]:
    """The end of a pipeline over another collection: notes a notice for each document, unless it was noted before.

    `fields` gives, as expressions, what `notice_document` has.
    """
    return [
        {"$project": {**fields, "state": {"$literal": State.UNREAD.value}}},
        {"$merge": {"into": NOTICES, "on": "_id", "whenMatched": "keepExisting", "whenNotMatched": "insert"}},
    ]


def to_notice(document: Fields) -> Notice:
    return Notice(
        key=document["_id"],
        user_id=str(document["userId"]),
        kind=Kind(document["kind"]),
        subject=document["subject"],
        at=document["at"],
        facts=document["facts"],
        data=document["data"],
        until=document.get("until"),
        topic=document.get("topic", ""),
    )


def to_entry(document: Fields) -> Entry:
    read_at: datetime | None = document.get("readAt")
    return Entry(to_notice(document), State(document["state"]), read_at)
