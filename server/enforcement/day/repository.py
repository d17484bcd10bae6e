"""Clamps that are to be taken off, and what agents did, out of the collection `tickets`."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from datetime import date

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING

from server.enforcement.day.model import AgentDay, span_of
from server.enforcement.tickets.document import TICKETS, to_ticket
from server.enforcement.tickets.model import Reason, Status, Ticket
from server.mongo.client import Database, Document
from server.mongo.money import to_millimes
from server.mongo.paging import Sort, find_page
from server.values.paging import Page, Slice

MOST_MERGED = 200
"""Zones whose scans of an index MongoDB merges; with more, those of all zones are read."""
BY_STATE: Sort = [("status", ASCENDING), ("reason", ASCENDING), ("_id", DESCENDING)]
PENDING_REMOVAL = {"status": Status.PAID.value, "reason": Reason.CAR_SABOT.value}


class DayRepository:
    def __init__(self, database: Database) -> None:
        self._tickets = database[TICKETS]

    async def pending_removals(self, zone_ids: Collection[str] | None, page: Page) -> Slice[Ticket]:
        """In the zones (None: in all), those issued first before the others."""
        query: Document = dict(PENDING_REMOVAL)
        is_merged = zone_ids is not None and len(zone_ids) <= MOST_MERGED
        if zone_ids is not None:
            query["parkingZoneId"] = {"$in": [ObjectId(each) for each in zone_ids]}
        return await find_page(
            self._tickets,
            query,
            page,
            sort=[("_id", ASCENDING)],
            after={"_id": {"$gt": page.after[0]}} if page.after else {},
            convert=to_ticket,
            position=lambda ticket: [ObjectId(ticket.id)],
            index=[("parkingZoneId", ASCENDING), *BY_STATE] if is_merged else BY_STATE,
        )

    async def day_of(self, agent_id: str, day: date, zone_ids: Collection[str] | None) -> AgentDay:
        """What the agent did in the zones (None: anywhere)."""
        begin, end = span_of(day)
        within: Document = {}
        if zone_ids is not None:
            within["parkingZoneId"] = {"$in": [ObjectId(each) for each in zone_ids]}
        issued = {"agentId": ObjectId(agent_id), "issuedAt": {"$gte": begin, "$lt": end}, **within}
        removed = {"sabotRemovedBy": ObjectId(agent_id), "sabotRemovedAt": {"$gte": begin, "$lt": end}, **within}
        groups, sabots_removed = await asyncio.gather(
            self._groups(issued), self._tickets.count_documents(removed, hint=SABOTS_BY)
        )
        kinds = {(Status(each["_id"]["status"]), Reason(each["_id"]["reason"])): each for each in groups}
        return AgentDay(
            agent_id,
            day,
            {kind: each["count"] for kind, each in kinds.items()},
            {kind: to_millimes(each["fines"]) for kind, each in kinds.items()},
            sabots_removed,
            min((each["first"] for each in groups), default=None),
            max((each["last"] for each in groups), default=None),
        )

    async def _groups(self, issued: Document) -> list[Document]:
        group = {
            "_id": {"status": "$status", "reason": "$reason"},
            "count": {"$sum": 1},
            "fines": {"$sum": "$fineAmount"},
            "first": {"$min": "$issuedAt"},
            "last": {"$max": "$issuedAt"},
        }
        cursor = await self._tickets.aggregate([{"$match": issued}, {"$group": group}], hint=ISSUED_BY)
        return await cursor.to_list()


ISSUED_BY = {"agentId": ASCENDING, "issuedAt": DESCENDING}
SABOTS_BY = [("sabotRemovedBy", ASCENDING), ("sabotRemovedAt", ASCENDING)]
