"""Notices to plan, messages to send, and the addresses that get none any more."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from bson import ObjectId
from pymongo import DESCENDING, UpdateOne

from server.mongo.client import Database, Document
from server.mongo.outbox import Outbox
from server.mongo.paging import Sort, find_page
from server.notifications.deliveries.document import MESSAGES, message_document, to_delivery, to_message
from server.notifications.document import NOTICES, notice_document, to_notice
from server.notifications.model import Channel, Delivery, Message, Notice, Result, StoppedAddress
from server.values.paging import Page, Slice

STOPPED = "stoppedAddresses"
MOST_LOOKED_AT = 500
"""Messages of a driver among which the one is looked for that came back."""
_LAST_FIRST: Sort = [("at", DESCENDING), ("_id", DESCENDING)]
_LAST_STOPPED_FIRST: Sort = [("stoppedAt", DESCENDING), ("_id", DESCENDING)]


class DeliveryRepository:
    """`kept` is how long notices and messages stay."""

    def __init__(self, database: Database, kept: timedelta) -> None:
        self._notices = database[NOTICES]
        self._messages = database[MESSAGES]
        self._stopped = database[STOPPED]
        self._outbox = Outbox(self._messages)
        self._kept = kept

    async def note(self, notices: Sequence[Notice]) -> None:
        """For what happens outside of operations; what was noted before stays as it is."""
        if notices:
            documents = map(notice_document, notices)
            upserts = [UpdateOne({"_id": each["_id"]}, {"$setOnInsert": each}, upsert=True) for each in documents]
            await self._notices.bulk_write(upserts, ordered=False)

    async def unplanned(self, now: datetime, most: int) -> Sequence[Notice]:
        """Those for which nobody has planned by which ways they go."""
        found = self._notices.find({"planAt": {"$lte": now}}).sort("planAt", 1).limit(most)
        return [to_notice(each) async for each in found]

    async def plan(self, ways: Sequence[tuple[Notice, Collection[Channel]]], now: datetime) -> None:
        """Plans a message for each notice by each way; what is planned already stays as it is."""
        planned = [
            message_document(notice, channel, now, notice.at + self._kept)
            for notice, channels in ways
            for channel in channels
        ]
        if planned:
            upserts = [UpdateOne({"_id": each["_id"]}, {"$setOnInsert": each}, upsert=True) for each in planned]
            await self._messages.bulk_write(upserts, ordered=False)
        # Only now: a run that is cut off before is repeated, and plans the same.
        done = [
            UpdateOne({"_id": notice.key}, {"$unset": {"planAt": ""}, "$set": {"expiresAt": notice.at + self._kept}})
            for notice, _ in ways
        ]
        await self._notices.bulk_write(done, ordered=False)

    async def take(self, now: datetime, until: datetime, most: int) -> Sequence[Message]:
        """Messages that are due; nobody else gets them before `until`. Those whose notice is gone are closed."""
        taken = await self._outbox.take(now, until, most)
        if not taken:
            return []
        ids = list({each["noticeId"] for each in taken})
        notices = {each["_id"]: to_notice(each) async for each in self._notices.find({"_id": {"$in": ids}})}
        await self._outbox.close([each["_id"] for each in taken if each["noticeId"] not in notices])
        return [to_message(each, notices[each["noticeId"]]) for each in taken if each["noticeId"] in notices]

    async def due_since(self) -> datetime | None:
        """Since when the message that is due longest is due, or will be; None: none waits."""
        waiting = {"nextTryAt": {"$exists": True}}
        found = await self._messages.find_one(waiting, {"nextTryAt": True}, sort=[("nextTryAt", 1)])
        return found["nextTryAt"] if found else None

    async def begin(self, message: Message, now: datetime) -> bool:
        """Notes that the message is about to be handed over; False when it is somebody else's by now."""
        mine = {"_id": message.id, "taker": message.taker, "nextTryAt": {"$gt": now}}
        return (await self._messages.update_one(mine, {"$set": {"handedAt": now}})).matched_count == 1

    async def close(self, message: Message, result: Result, now: datetime, cause: str = "") -> None:
        """What became of a message that is not tried again."""
        fields: Document = {"result": result.value, **({"cause": cause} if cause else {})}
        if result is Result.SENT:
            fields["sentAt"] = now
        gone = {"nextTryAt": "", "taker": "", "handedAt": ""}
        await self._messages.update_one(_held(message), {"$set": fields, "$unset": gone})

    async def put_off(self, message: Message, until: datetime, cause: str = "") -> None:
        """It was not sent, that is known; later again."""
        fields: Document = {"nextTryAt": until, **({"cause": cause} if cause else {})}
        await self._messages.update_one(_held(message), {"$set": fields, "$unset": {"handedAt": "", "taker": ""}})

    async def list(self, user_id: str, page: Page) -> Slice[Delivery]:
        """The last one first."""
        return await find_page(
            self._messages,
            {"userId": ObjectId(user_id)},
            page,
            sort=_LAST_FIRST,
            after=_after(page, "at"),
            convert=to_delivery,
            position=lambda each: [each.at, each.id],
            index=[("userId", 1), *_LAST_FIRST],
        )

    async def mails_to(self, user_id: str) -> Sequence[str]:
        """Ids of the mails that went to a driver last."""
        found = self._messages.find({"userId": ObjectId(user_id)}, {"channel": True}).sort(_LAST_FIRST)
        found = found.limit(MOST_LOOKED_AT)
        return [each["_id"] async for each in found if each["channel"] == Channel.EMAIL.value]

    async def stopped(self, emails: Collection[str]) -> Mapping[str, StoppedAddress]:
        """Of some addresses those that are stopped."""
        found = self._stopped.find({"_id": {"$in": list(emails)}})
        return {each["_id"]: _stopped_of(each) async for each in found}

    async def stop(self, email: str, user_id: str, cause: str, now: datetime) -> None:
        """The address of a driver."""
        fields = {"userId": ObjectId(user_id), "cause": cause, "stoppedAt": now}
        await self._stopped.update_one({"_id": email}, {"$setOnInsert": fields}, upsert=True)

    async def restore(self, email: str) -> bool:
        """False when it was not stopped."""
        return (await self._stopped.delete_one({"_id": email})).deleted_count == 1

    async def list_stopped(self, page: Page) -> Slice[StoppedAddress]:
        """The last one first."""
        return await find_page(
            self._stopped,
            {},
            page,
            sort=_LAST_STOPPED_FIRST,
            after=_after(page, "stoppedAt"),
            convert=_stopped_of,
            position=lambda each: [each.stopped_at, each.email],
            index=_LAST_STOPPED_FIRST,
        )


def _held(message: Message) -> Document:
    return {"_id": message.id, "taker": message.taker}


def _after(page: Page, name: str) -> Document:
    """What follows the position of a page, the last one first."""
    if page.after is None:
        return {}
    at, last = page.after
    return {name: {"$lte": at}, "$or": [{name: {"$lt": at}}, {"_id": {"$lt": last}}]}


def _stopped_of(document: Document) -> StoppedAddress:
    return StoppedAddress(document["_id"], document["cause"], document["stoppedAt"])
