"""What is to be told of violation tickets: notices first, then a message for each driver and way."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from bson import ObjectId
from pymongo import UpdateOne

from server.enforcement.notices.document import MESSAGES, NOTICES, message_document, to_message, to_notice
from server.enforcement.notices.model import Message, Notice
from server.enforcement.tickets.document import TICKETS, to_ticket
from server.enforcement.tickets.model import Ticket
from server.mongo.client import Database
from server.mongo.outbox import Outbox
from server.parking.reminders.model import Channel


class NoticeRepository:
    def __init__(self, database: Database) -> None:
        self._notices = database[NOTICES]
        self._messages = database[MESSAGES]
        self._tickets = database[TICKETS]
        self._outbox = Outbox(self._messages)
        self.close = self._outbox.close
        self.put_off = self._outbox.put_off

    async def waiting(self, most: int) -> Sequence[Notice]:
        """Notices that nobody has been named for."""
        return [to_notice(each) async for each in self._notices.find().limit(most)]

    async def address(self, told: Sequence[tuple[Notice, Collection[str]]], now: datetime) -> None:
        """Plans a message for each driver, with each notice, by each way; what is planned already stays as it is."""
        planned = [
            message_document(notice, user_id, channel, now)
            for notice, user_ids in told
            for user_id in user_ids
            for channel in Channel
        ]
        if planned:
            upserts = [UpdateOne({"_id": each["_id"]}, {"$setOnInsert": each}, upsert=True) for each in planned]
            await self._messages.bulk_write(upserts, ordered=False)
        # Only now: a run that is cut off before is repeated, and plans the same.
        await self._notices.delete_many({"_id": {"$in": [notice.id for notice, _ in told]}})

    async def take(self, now: datetime, until: datetime, most: int) -> Sequence[Message]:
        """Messages that are due; nobody else gets them before `until`."""
        return [to_message(each) for each in await self._outbox.take(now, until, most)]

    async def tickets(self, ticket_ids: Collection[str]) -> Mapping[str, Ticket]:
        """Those that are still there."""
        found = self._tickets.find({"_id": {"$in": [ObjectId(each) for each in set(ticket_ids)]}})
        return {str(document["_id"]): to_ticket(document) async for document in found}
