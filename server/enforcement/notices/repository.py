"""What is to be told of violation tickets, and the tickets."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from datetime import datetime

from bson import ObjectId

from server.enforcement.notices.document import NOTICES, to_notice
from server.enforcement.notices.model import TicketNotice
from server.enforcement.tickets.document import TICKETS, to_ticket
from server.enforcement.tickets.model import Status, Ticket
from server.mongo.client import Database


class NoticeRepository:
    def __init__(self, database: Database) -> None:
        self._notices = database[NOTICES]
        self._tickets = database[TICKETS]
        self._looked = database["reminderPlans"]

    async def waiting(self, most: int) -> Sequence[TicketNotice]:
        """Notices whose addressees nobody has found."""
        return [to_notice(each) async for each in self._notices.find().limit(most)]

    async def done(self, notices: Sequence[TicketNotice]) -> None:
        """Their addressees are told."""
        await self._notices.delete_many({"_id": {"$in": [notice.id for notice in notices]}})

    async def tickets(self, ticket_ids: Collection[str]) -> Mapping[str, Ticket]:
        """Those that are still there."""
        found = self._tickets.find({"_id": {"$in": [ObjectId(each) for each in set(ticket_ids)]}})
        return {str(document["_id"]): to_ticket(document) async for document in found}

    async def due_between(self, after: datetime, until: datetime, most: int) -> AsyncIterator[Sequence[Ticket]]:
        """Fines to be paid after an instant and until another one, so many at a time."""
        found = self._tickets.find({"status": Status.PENDING.value, "dueDate": {"$gt": after, "$lte": until}})
        tickets: list[Ticket] = []
        async for document in found.batch_size(most):
            tickets.append(to_ticket(document))
            if len(tickets) == most:
                yield tickets
                tickets = []
        yield tickets

    async def looked_until(self) -> datetime | None:
        """Up to which due date fines were looked at; None: never."""
        found = await self._looked.find_one({"_id": TICKETS})
        return found["until"] if found else None

    async def note_looked(self, until: datetime) -> None:
        await self._looked.update_one({"_id": TICKETS}, {"$set": {"until": until}}, upsert=True)
