"""Inboxes: the notices of a driver, and what they did with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime

from bson import ObjectId
from pymongo import DESCENDING, ReturnDocument

from server.mongo.client import Database, Document
from server.mongo.live_changes import Change, LiveChanges, Watcher
from server.mongo.paging import Sort, find_page
from server.notifications.document import NOTICES, to_entry
from server.notifications.model import Entry, Kind, State
from server.values.paging import Page, Slice

MOST_COUNTED = 1_000
NEWEST_FIRST: Sort = [("at", DESCENDING), ("_id", DESCENDING)]
_SHOWN = [State.UNREAD.value, State.READ.value]
_MATTERS = {
    "$match": {
        "ns.coll": NOTICES,
        "$or": [{"operationType": "insert"}, {"updateDescription.updatedFields.state": {"$exists": True}}],
    }
}


class InboxRepository:
    def __init__(self, database: Database) -> None:
        self._notices = database[NOTICES]
        self._changes = LiveChanges(database, [_MATTERS])

    async def list(self, user_id: str, kind: Kind | None, page: Page, *, unread_only: bool = False) -> Slice[Entry]:
        """The newest first."""
        index: Sort = [("userId", 1), *([("kind", 1)] if kind else []), ("state", 1), *NEWEST_FIRST]
        query: Document = {"userId": ObjectId(user_id), **({"kind": kind.value} if kind else {})}
        query["state"] = State.UNREAD.value if unread_only else {"$in": _SHOWN}
        return await find_page(
            self._notices,
            query,
            page,
            sort=NEWEST_FIRST,
            after=_following(page),
            convert=to_entry,
            position=lambda entry: [entry.notice.at, entry.notice.key],
            index=index,
        )

    async def unread(self, user_id: str) -> int:
        """How many are unread, up to 1000."""
        query = {"userId": ObjectId(user_id), "state": State.UNREAD.value}
        return await self._notices.count_documents(query, limit=MOST_COUNTED, hint=_BY_DRIVER)

    async def mark_read(self, user_id: str, key: str, now: datetime) -> Entry | None:
        """The entry as it is now; None when there is none."""
        unread = {"_id": key, "userId": ObjectId(user_id), "state": State.UNREAD.value}
        change = {"$set": {"state": State.READ.value, "readAt": now}}
        document = await self._notices.find_one_and_update(unread, change, return_document=ReturnDocument.AFTER)
        if document is None:
            document = await self._notices.find_one({**unread, "state": State.READ.value})
        return to_entry(document) if document else None

    async def mark_all_read(self, user_id: str, kind: Kind | None, until: datetime | None, now: datetime) -> int:
        """How many were unread."""
        query: Document = {"userId": ObjectId(user_id), "state": State.UNREAD.value}
        if kind:
            query["kind"] = kind.value
        if until:
            query["at"] = {"$lte": until}
        change = {"$set": {"state": State.READ.value, "readAt": now}}
        return (await self._notices.update_many(query, change, hint=_BY_KIND if kind else _BY_DRIVER)).modified_count

    async def delete(self, user_id: str, key: str) -> bool:
        """False when there is none. What is left of it sees to it that the same is not told again."""
        shown = {"_id": key, "userId": ObjectId(user_id), "state": {"$in": _SHOWN}}
        change = {"$set": {"state": State.DELETED.value}}
        return (await self._notices.update_one(shown, change)).modified_count == 1

    @property
    def position(self) -> str:
        return self._changes.position

    def watch(self, user_id: str) -> AbstractAsyncContextManager[Watcher]:
        """Changes of a driver's notices; the first is None, when no change is missed any more."""
        return self._changes.watch(_of(user_id))

    async def since(self, user_id: str, position: str) -> Sequence[Change] | None:
        """What was changed since then; None when that cannot be told any more."""
        changes = await self._changes.since(position)
        return None if changes is None else list(filter(_of(user_id), changes))


_BY_DRIVER: Sort = [("userId", 1), ("state", 1), *NEWEST_FIRST]
_BY_KIND: Sort = [("userId", 1), ("kind", 1), ("state", 1), *NEWEST_FIRST]


def _of(user_id: str) -> Callable[[Change], bool]:
    wanted = ObjectId(user_id)
    return lambda change: bool((change.get("fullDocument") or {}).get("userId") == wanted)


def _following(page: Page) -> Document:
    if page.after is None:
        return {}
    at, last = page.after
    return {"at": {"$lte": at}, "$or": [{"at": {"$lt": at}}, {"_id": {"$lt": last}}]}
