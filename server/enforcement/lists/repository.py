"""Lists of violation tickets, in the order of their ids, which hold the second of their issue.

A ticket is overdue from its due date on: where a status is asked for, what is overdue by now is noted first.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING

from server.enforcement.lists.model import DriverAccess, TicketFilter, TicketStats
from server.enforcement.tickets.document import TICKETS, to_ticket
from server.enforcement.tickets.model import Purpose, Reason, Status, Ticket, TicketView
from server.enforcement.tickets.repository import PhotoLinks, issuer_of
from server.mongo.client import Database, Document
from server.mongo.ids import first_id_at
from server.mongo.money import to_millimes
from server.mongo.paging import Sort, find_page
from server.values.paging import Page, Slice

UNPAID = (Status.PENDING, Status.OVERDUE)
MOST_MERGED = 200
"""Scans of an index that MongoDB merges; with more it would sort."""
NEWEST_FIRST = [("_id", DESCENDING)]
BY_STATE = [("status", ASCENDING), ("reason", ASCENDING), *NEWEST_FIRST]
"""What follows what a list is limited to in each index for lists."""


class TicketListRepository:
    def __init__(self, database: Database, photo_links: PhotoLinks = lambda _: ()) -> None:
        self._tickets = database[TICKETS]
        self._photo_links = photo_links
        self._agents = database["agents"]
        self._operators = database["operators"]

    async def list(self, filters: TicketFilter, page: Page, now: datetime) -> Slice[Ticket]:
        """Those issued last first."""
        if filters.status in UNPAID:
            await self._note_if_due(now)
        found = await find_page(
            self._tickets,
            _matching(filters),
            page,
            sort=NEWEST_FIRST,
            after={"_id": {"$lt": page.after[0]}} if page.after else {},
            convert=to_ticket,
            position=lambda ticket: [ObjectId(ticket.id)],
            index=_index_for(filters),
        )
        return found.map(lambda ticket: ticket.at(now))

    async def with_issuers(self, tickets: Sequence[Ticket]) -> Sequence[TicketView]:
        """With who issued each, and links to their photos: two queries, however many they are."""
        agents = await _by_id(self._agents, {each.agent_id for each in tickets}, ("agentCode", "name", "email"))
        named = {each.operator_id for each in tickets if each.agent_id is None}
        operators = await _by_id(self._operators, named, ("name",))
        return [
            TicketView(
                each,
                issuer_of(each, agents.get(each.agent_id), operators.get(each.operator_id)),
                photo_links=self._photo_links(each.photo_ids(Purpose.EVIDENCE)),
            )
            for each in tickets
        ]

    async def stats(self, filters: TicketFilter, now: datetime) -> TicketStats:
        await self._note_if_due(now)
        group = {"_id": "$status", "count": {"$sum": 1}, "fines": {"$sum": "$fineAmount"}}
        cursor = await self._tickets.aggregate([{"$match": _matching(filters)}, {"$group": group}])
        found = {Status(each["_id"]): each async for each in cursor}
        return TicketStats(
            {status: each["count"] for status, each in found.items()},
            {status: to_millimes(each["fines"]) for status, each in found.items()},
        )

    async def note_overdue(self, now: datetime) -> int:
        """Pending → overdue for every ticket whose due date is past; gives how many."""
        overdue = {"$set": {"status": Status.OVERDUE.value, "updatedAt": now}}
        return (await self._tickets.update_many(_late(now), overdue)).modified_count

    async def _note_if_due(self, now: datetime) -> None:
        # Most of the time nothing is; then this is one key of an index, and no write.
        if await self._tickets.find_one(_late(now), {"_id": 1}):
            await self.note_overdue(now)


def _late(now: datetime) -> Document:
    return {"status": Status.PENDING.value, "dueDate": {"$lte": now}}


async def _by_id(collection: Any, ids: set[str | None], shown: Sequence[str]) -> dict[str | None, Document]:  # noqa: ANN401
    wanted = [ObjectId(each) for each in ids if each]
    if not wanted:
        return {}
    found = collection.find({"_id": {"$in": wanted}}, dict.fromkeys(shown, True))
    return {str(each["_id"]): each async for each in found}


def _matching(filters: TicketFilter) -> Document:
    if filters.access is None:
        return _limited(filters)
    access, limits = filters.access, _limited(filters)
    branches = [{"$and": [limits, own]} if limits else own for own in _accessible(access)]
    return {"$or": branches}


def _accessible(access: DriverAccess) -> list[Document]:
    branches: list[Document] = [{"userId": ObjectId(access.user_id)}]
    if access.opened_ids:
        branches.append({"_id": {"$in": [ObjectId(each) for each in access.opened_ids]}})
    branches += [{"licensePlate": plate, "issuedAt": {"$gte": since}} for plate, since in access.confirmed]
    return branches


def _limited(filters: TicketFilter) -> Document:
    equal = {
        "userId": filters.user_id and ObjectId(filters.user_id),
        "agentId": filters.agent_id and ObjectId(filters.agent_id),
        "licensePlate": filters.plate_key,
        "plate.left": filters.plate_left,
        "plate.right": filters.plate_right,
        "plate.type": filters.plate_type and filters.plate_type.value,
        "parkingSessionId": filters.session_id and ObjectId(filters.session_id),
    }
    query: Document = {name: value for name, value in equal.items() if value is not None}
    if filters.zone_ids is not None:
        query["parkingZoneId"] = {"$in": [ObjectId(zone_id) for zone_id in filters.zone_ids]}
    bounds = (("$gte", filters.issued_from), ("$lt", filters.issued_before))
    if spans := {name: first_id_at(instant) for name, instant in bounds if instant is not None}:
        query["_id"] = spans
    index = _index_for(filters)
    is_merged = filters.access is not None or (index and ("status", ASCENDING) in index)
    return query | (_states(filters) if is_merged else _given_states(filters))


def _given_states(filters: TicketFilter) -> Document:
    """The states that are asked for."""
    query: Document = {}
    if filters.status:
        query["status"] = filters.status.value
    elif filters.is_unpaid_only:
        query["status"] = {"$in": [status.value for status in UNPAID]}
    if filters.reason:
        query["reason"] = filters.reason.value
    return query


def _states(filters: TicketFilter) -> Document:
    """Names all that there are where none is asked for: each is a scan of an index that has them before the order."""
    return {
        "status": {"$in": [status.value for status in Status]},
        "reason": {"$in": [reason.value for reason in Reason]},
    } | _given_states(filters)


def _index_for(filters: TicketFilter) -> Sort | None:
    """The index that has a list in its order; None: MongoDB's to choose, for what only the data say."""
    if filters.session_id and filters.access is None:
        return [("parkingSessionId", ASCENDING), *NEWEST_FIRST]
    given = (("licensePlate", filters.plate_key), ("userId", filters.user_id), ("agentId", filters.agent_id))
    names = [name for name, value in given if value is not None]
    is_by_part = filters.plate_left or filters.plate_right or filters.plate_type
    if filters.access is not None or is_by_part or len(names) > 1:
        return None
    if names:
        return [(names[0], ASCENDING), *BY_STATE]
    scans = (1 if filters.status else len(Status)) * (1 if filters.reason else len(Reason))
    if filters.zone_ids is not None and len(filters.zone_ids) * scans <= MOST_MERGED:
        return [("parkingZoneId", ASCENDING), *BY_STATE]
    is_by_state = filters.status or filters.reason or filters.is_unpaid_only
    return BY_STATE if is_by_state else [("_id", ASCENDING)]
