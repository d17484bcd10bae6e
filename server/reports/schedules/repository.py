"""Schedules, and planning what is due of them. Implements the Belongings port of standings."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING, ReturnDocument, UpdateOne

from server.errors import Unauthorized
from server.mongo import audit
from server.mongo.client import Database, Document
from server.mongo.paging import Sort, find_page
from server.mongo.transactions import Transaction, Transactions
from server.reports.errors import TooManyReportSchedules
from server.reports.files.document import EXPORTS
from server.reports.files.document import new_document as export_document
from server.reports.files.model import Export
from server.reports.schedules.document import SCHEDULES, new_document, run_fields, schedule_fields, to_schedule
from server.reports.schedules.model import MOST_SCHEDULES, RunResult, Schedule
from server.values.paging import Page, Slice

_NEWEST_FIRST: Sort = [("_id", DESCENDING)]


@dataclass(frozen=True, slots=True)
class Due:
    """A schedule whose time has come, the export to make for it, and when it comes next."""

    schedule: Schedule
    export: Export
    next_run_at: datetime

    @property
    def run_key(self) -> str:
        """Of a schedule and a period there is one export, whoever plans it and how often."""
        period = self.export.query.period
        return f"{self.schedule.id}:{period.first}:{period.last}"


class ScheduleRepository:
    def __init__(self, database: Database, transactions: Transactions) -> None:
        self._schedules = database[SCHEDULES]
        self._exports = database[EXPORTS]
        self._counters = database["counters"]
        self._transactions = transactions

    async def insert(self, schedule: Schedule) -> None:
        """Raises TooManyReportSchedules, Unauthorized when the owner's account was deleted a moment before."""
        owner = ObjectId(schedule.owner_id)

        async def effect(tx: Transaction) -> None:
            # Two that are made at once, or one while its owner is deleted, would not see each other: here they meet.
            meeting = await self._meet(schedule.owner_id, {"$inc": {"changes": 1}}, tx)
            if "isClosed" in meeting:
                raise Unauthorized
            if await self._schedules.count_documents({"ownerId": owner}, session=tx) >= MOST_SCHEDULES:
                raise TooManyReportSchedules(MOST_SCHEDULES)
            await audit.insert(self._schedules, new_document(schedule), tx)

        await self._transactions.run(effect)

    async def get(self, schedule_id: str) -> Schedule | None:
        return (await self.by_ids([schedule_id])).get(schedule_id)

    async def by_ids(self, ids: Collection[str]) -> Mapping[str, Schedule]:
        found = self._schedules.find({"_id": {"$in": [ObjectId(each) for each in ids]}})
        return {str(each["_id"]): to_schedule(each) async for each in found}

    async def list(self, owner_id: str | None, page: Page) -> Slice[Schedule]:
        """The newest first; None: everybody's."""
        return await find_page(
            self._schedules,
            {"ownerId": ObjectId(owner_id)} if owner_id else {},
            page,
            sort=_NEWEST_FIRST,
            after={"_id": {"$lt": page.after[0]}} if page.after else {},
            convert=to_schedule,
            position=lambda schedule: [ObjectId(schedule.id)],
            index=[("ownerId", ASCENDING), *_NEWEST_FIRST] if owner_id else "_id_",
        )

    async def replace(self, before: Schedule, after: Schedule) -> Schedule | None:
        """None when it was changed meanwhile, or is gone. Its last run stays, and its next one unless that changes."""
        fields = schedule_fields(after)
        if after.next_run_at == before.next_run_at:
            del fields["nextRunAt"]
        change: Document = {"$set": {name: value for name, value in fields.items() if value is not None}}
        if gone := {name: "" for name, value in fields.items() if value is None}:
            change["$unset"] = gone
        query = {"_id": ObjectId(before.id), "version": before.version}
        found = await audit.update(self._schedules, query, change)
        return to_schedule(found) if found else None

    async def delete(self, schedule_id: str) -> bool:
        """False when it was gone."""
        return await audit.delete(self._schedules, {"_id": ObjectId(schedule_id)}) is not None

    async def delete_of(self, owner_id: str, tx: Transaction) -> None:
        """All of an operator's, who has none from then on."""
        await self._meet(owner_id, {"$set": {"isClosed": True}}, tx)
        await audit.delete_many(self._schedules, {"ownerId": ObjectId(owner_id)}, tx)

    async def due(self, now: datetime, most: int) -> Sequence[Schedule]:
        found = self._schedules.find({"nextRunAt": {"$lte": now}}).sort("nextRunAt", ASCENDING).limit(most)
        return [to_schedule(each) async for each in found]

    async def plan(self, due: Sequence[Due], now: datetime) -> None:
        """Notes an export for each, unless there is one of its period, and when it comes next.

        First the exports: a run that is cut off before the second is repeated, and finds them there.
        """
        noted = [
            UpdateOne(
                {"runKey": each.run_key},
                {"$setOnInsert": export_document(each.export, run_key=each.run_key)},
                upsert=True,
            )
            for each in due
        ]
        await self._exports.bulk_write(noted, ordered=False)
        keys = {"runKey": {"$in": [each.run_key for each in due]}}
        ids = {each["runKey"]: each["_id"] async for each in self._exports.find(keys, {"runKey": True})}
        await self._schedules.bulk_write([_advance(each, ids[each.run_key], now) for each in due], ordered=False)

    async def _meet(self, owner_id: str, change: Document, tx: Transaction) -> Document:
        """What all who add to an operator's schedules, or end them, change; as it is then."""
        key = {"_id": f"{SCHEDULES}:{owner_id}"}
        after = await self._counters.find_one_and_update(
            key, change, upsert=True, return_document=ReturnDocument.AFTER, session=tx
        )
        return after or {}

    async def note(self, schedule_id: str, export_id: str, result: RunResult, problem: str, now: datetime) -> None:
        """What became of the last run, if it is that one; what was sent once stays sent."""
        last: Document = {"_id": ObjectId(schedule_id), "lastRun.exportId": ObjectId(export_id)}
        if result is not RunResult.SENT:
            last["lastRun.result"] = {"$ne": RunResult.SENT.value}
        fields = {"lastRun.result": result.value, "lastRun.problem": problem, "lastRun.at": now}
        await self._schedules.update_one(last, {"$set": fields})


def _advance(due: Due, export_id: object, now: datetime) -> UpdateOne:
    schedule, period = due.schedule, due.export.query.period
    fields: Document = {"nextRunAt": due.next_run_at}
    if schedule.last_run is None or schedule.last_run.period != period:
        fields["lastRun"] = run_fields(period, export_id, now)
    # Whoever changed its times meanwhile has the last word.
    return UpdateOne({"_id": ObjectId(schedule.id), "nextRunAt": schedule.next_run_at}, {"$set": fields})
