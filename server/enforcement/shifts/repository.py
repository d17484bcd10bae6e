"""Shifts and where agents were during them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING, UpdateOne
from pymongo.errors import DuplicateKeyError

from server.enforcement.errors import NotOnDuty, ShiftNotFound
from server.enforcement.shifts.document import POSITIONS, SHIFTS, position_document, to_position, to_shift
from server.enforcement.shifts.model import (
    Duty,
    NamedShift,
    Position,
    Shift,
    ShiftFilter,
    State,
    length,
)
from server.mongo import audit
from server.mongo.client import Database, Document
from server.mongo.ids import first_id_at
from server.mongo.paging import Sort, find_page
from server.mongo.transactions import Transaction, Transactions
from server.values.paging import Page, Slice

NEWEST_FIRST: Sort = [("_id", DESCENDING)]
OLDEST_FIRST: Sort = [("_id", ASCENDING)]
BY_STATE: Sort = [("state", ASCENDING), *NEWEST_FIRST]
MOST_MERGED = 200
"""Scans of an index that MongoDB merges; with more it would sort."""
MOST_AGENTS = 1_000
"""Of statistics."""
MOST_REPORTS = 10_000
"""Of one answer; each holds a position at least, and a shift has no more."""


class ShiftRepository:
    def __init__(self, database: Database, positions_kept: timedelta) -> None:
        self._shifts = database[SHIFTS]
        self._positions = database[POSITIONS]
        self._agents = database["agents"]
        self._transactions = Transactions(database.client)
        self._kept = positions_kept

    async def start(self, shift: Shift) -> tuple[Shift, bool]:
        """The shift of the agent that is under way then, and whether it is this one."""
        document = {
            "_id": ObjectId(shift.id),
            "agentId": ObjectId(shift.agent_id),
            "zoneIds": [ObjectId(zone_id) for zone_id in shift.zone_ids],
            "startedAt": shift.started_at,
            "state": State.OPEN.value,
            "distance": 0.0,
            "positionCount": 0,
        }
        while True:
            try:
                await audit.insert(self._shifts, document)
            except DuplicateKeyError:
                # None when that one has just ended: then this one can begin.
                if there := await self.open_of(shift.agent_id):
                    return there, False
            else:
                return shift, True

    async def end(self, agent_id: str, now: datetime) -> Shift | None:
        """The shift that was under way; None when none was."""
        document = await audit.update(self._shifts, _open_of(agent_id), _ended(State.AGENT, now))
        return to_shift(document) if document else None

    async def end_one(self, shift_id: str, state: State, now: datetime) -> Shift | None:
        """The same of one with an id."""
        query = {"_id": ObjectId(shift_id), "state": State.OPEN.value}
        document = await audit.update(self._shifts, query, _ended(state, now))
        return to_shift(document) if document else None

    async def find(self, shift_id: str) -> Shift | None:
        document = await self._shifts.find_one({"_id": ObjectId(shift_id)})
        return to_shift(document) if document else None

    async def open_of(self, agent_id: str) -> Shift | None:
        document = await self._shifts.find_one(_open_of(agent_id))
        return to_shift(document) if document else None

    async def add(self, agent_id: str, shift_id: str | None, reported: Sequence[Position], now: datetime) -> int:
        """Keeps what is worth it of a report, and gives how much that is.

        In a transaction: of two reports at the same time the second one sees what the first one left. Raises NotOnDuty,
        ShiftNotFound.
        """

        async def effect(tx: Transaction) -> int:
            shift = await self._reported(agent_id, shift_id, tx)
            if not (kept := shift.worth_keeping(reported, now)):
                return 0
            way = [shift.last_position, *kept] if shift.last_position else kept
            change = {
                "$set": {"lastPosition": position_document(kept[-1])},
                "$inc": {"distance": length(way), "positionCount": len(kept)},
            }
            await self._shifts.update_one({"_id": ObjectId(shift.id)}, change, session=tx)
            report = {
                "shiftId": ObjectId(shift.id),
                "agentId": ObjectId(agent_id),
                "from": kept[0].time,
                "positions": [position_document(each) for each in kept],
                "expiresAt": kept[-1].time + self._kept,
            }
            await self._positions.insert_one(report, session=tx)
            return len(kept)

        return await self._transactions.run(effect)

    async def positions_of(self, shift_ids: Collection[str]) -> Mapping[str, Sequence[Position]]:
        """By shift, the oldest first."""
        found: dict[str, list[Position]] = {shift_id: [] for shift_id in shift_ids}
        query = {"shiftId": {"$in": [ObjectId(shift_id) for shift_id in shift_ids]}}
        reports = self._positions.find(query, {"_id": False, "shiftId": True, "positions": True})
        async for report in reports.sort([("shiftId", ASCENDING), ("from", ASCENDING)]).limit(MOST_REPORTS):
            found[str(report["shiftId"])] += map(to_position, report["positions"])
        return found

    async def list(self, filters: ShiftFilter, page: Page, *, oldest_first: bool = False) -> Slice[Shift]:
        """Those that began last first, unless asked otherwise."""
        past = "$gt" if oldest_first else "$lt"
        query = _matching(filters)
        return await find_page(
            self._shifts,
            query,
            page,
            sort=OLDEST_FIRST if oldest_first else NEWEST_FIRST,
            after={"_id": {past: page.after[0]}} if page.after else {},
            convert=to_shift,
            position=lambda shift: [ObjectId(shift.id)],
            index=_index_for(query),
        )

    async def named(self, shifts: Sequence[Shift]) -> Sequence[NamedShift]:
        """With whose they are: one query, however many they are."""
        names = await self._names({shift.agent_id for shift in shifts})
        return [NamedShift(shift, *names.get(shift.agent_id, (None, None))) for shift in shifts]

    async def duty(self, filters: ShiftFilter, now: datetime) -> Sequence[Duty]:
        """Of each agent who was on duty, by agent."""
        query = _matching(filters)
        took = {"$subtract": [{"$ifNull": ["$endedAt", now]}, "$startedAt"]}
        group = {
            "_id": "$agentId",
            "shifts": {"$sum": 1},
            "forgotten": {"$sum": {"$cond": [{"$eq": ["$state", State.FORGOTTEN.value]}, 1, 0]}},
            "milliseconds": {"$sum": {"$max": [took, 0]}},
            "distance": {"$sum": "$distance"},
        }
        pipeline: Sequence[Document] = [
            {"$match": query},
            {"$group": group},
            {"$sort": {"_id": 1}},
            {"$limit": MOST_AGENTS},
        ]
        index = _index_for(query)
        cursor = await self._shifts.aggregate(pipeline, hint=dict(index) if index else None)
        found = await cursor.to_list()
        names = await self._names({str(each["_id"]) for each in found})
        return [_duty(each, *names.get(str(each["_id"]), (None, None))) for each in found]

    async def under_way(self, after: str | None, most: int) -> Sequence[Shift]:
        """Those that began first come first."""
        page = Page(most, after=[ObjectId(after)] if after else None)
        return (await self.list(ShiftFilter(state=State.OPEN), page, oldest_first=True)).items

    async def zones_of_active(self, agent_ids: Collection[str]) -> Mapping[str, tuple[str, ...]]:
        """By agent, those assigned by now; without agents who are switched off or gone."""
        query = {"_id": {"$in": [ObjectId(agent_id) for agent_id in agent_ids]}, "isActive": True}
        found = self._agents.find(query, {"assignedZones": True})
        return {str(each["_id"]): tuple(sorted(map(str, each["assignedZones"]))) async for each in found}

    async def close_forgotten(self, longest: timedelta, now: datetime) -> None:
        """They end when their time was over, whenever this is noted."""
        # Ids are of the second of the beginning; the rest is looked at.
        begun = first_id_at(now - longest + timedelta(seconds=1))
        query = {"state": State.OPEN.value, "_id": {"$lt": begun}, "startedAt": {"$lte": now - longest}}
        end = {"$add": ["$startedAt", longest // timedelta(milliseconds=1)]}
        change = [{"$set": {"state": State.FORGOTTEN.value, "endedAt": end}}]
        await self._shifts.update_many(query, change, hint=BY_STATE)

    async def close(self, shift_ids: Sequence[str], state: State, now: datetime) -> None:
        """Those of them that are under way."""
        query = {"_id": {"$in": [ObjectId(shift_id) for shift_id in shift_ids]}, "state": State.OPEN.value}
        await self._shifts.update_many(query, _ended(state, now))

    async def assign(self, zone_ids: Mapping[str, Sequence[str]]) -> None:
        """By shift."""
        writes = [
            UpdateOne({"_id": ObjectId(shift_id)}, {"$set": {"zoneIds": [ObjectId(each) for each in zones]}})
            for shift_id, zones in zone_ids.items()
        ]
        if writes:
            await self._shifts.bulk_write(writes, ordered=False)

    async def forget_last_positions(self, now: datetime) -> None:
        old = {"lastPosition.time": {"$lt": now - self._kept}}
        await self._shifts.update_many(old, {"$unset": {"lastPosition": ""}})

    async def _reported(self, agent_id: str, shift_id: str | None, tx: Transaction) -> Shift:
        query = {"_id": ObjectId(shift_id), "agentId": ObjectId(agent_id)} if shift_id else _open_of(agent_id)
        if document := await self._shifts.find_one(query, session=tx):
            return to_shift(document)
        raise ShiftNotFound if shift_id else NotOnDuty

    async def _names(self, agent_ids: Collection[str]) -> Mapping[str, tuple[str, str]]:
        """Badge number and name by id."""
        query = {"_id": {"$in": [ObjectId(agent_id) for agent_id in agent_ids]}}
        found = self._agents.find(query, {"agentCode": True, "name": True})
        return {str(each["_id"]): (each["agentCode"], each["name"]) async for each in found}


def _open_of(agent_id: str) -> Document:
    return {"agentId": ObjectId(agent_id), "state": State.OPEN.value}


def _ended(state: State, now: datetime) -> Document:
    return {"$set": {"state": state.value, "endedAt": now}}


def _matching(filters: ShiftFilter) -> Document:
    """Names all states where none is asked for: for each an index is scanned in order, and all are merged."""
    query: Document = {"state": {"$in": [each.value for each in ([filters.state] if filters.state else State)]}}
    if filters.agent_id:
        query["agentId"] = ObjectId(filters.agent_id)
    if filters.zone_ids is not None:
        query["zoneIds"] = {"$in": [ObjectId(zone_id) for zone_id in filters.zone_ids]}
    bounds = (("$gte", filters.since), ("$lt", filters.until))
    if span := {name: first_id_at(instant) for name, instant in bounds if instant is not None}:
        query["_id"] = span
    return query


def _index_for(query: Document) -> Sort | None:
    """The index that has a list in its order; None: MongoDB's to choose."""
    names = [name for name in ("agentId", "zoneIds") if name in query]
    if len(query["state"]["$in"]) * len(query.get("zoneIds", {}).get("$in", [0])) > MOST_MERGED:
        return None
    return [*((name, ASCENDING) for name in (*names, "state")), *NEWEST_FIRST]


def _duty(sums: Document, agent_code: str | None, agent_name: str | None) -> Duty:
    return Duty(
        agent_id=str(sums["_id"]),
        agent_code=agent_code,
        agent_name=agent_name,
        shifts=sums["shifts"],
        forgotten=sums["forgotten"],
        seconds=sums["milliseconds"] // 1000,
        distance=sums["distance"],
    )
