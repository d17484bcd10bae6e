"""Exports: those that wait to be made, those that are, and their files' end."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING, ReturnDocument

from server.mongo import audit
from server.mongo.client import Database, Document
from server.mongo.paging import Sort, find_page
from server.mongo.transactions import Transaction, Transactions
from server.reports.files.document import EXPORTS, sight_fields, to_export
from server.reports.files.model import OPEN, Export, ExportState
from server.reports.mails.document import MAILS
from server.reports.model import Sight
from server.values.paging import Page, Slice

_NEWEST_FIRST: Sort = [("_id", DESCENDING)]
_ENDED = {"dueAt": "", "slot": "", "holds": "", "taker": ""}


class Lost(Exception):
    """The export was cancelled, or another process makes it."""


class ExportRepository:
    def __init__(self, database: Database, transactions: Transactions) -> None:
        self._exports = database[EXPORTS]
        self._mails = database[MAILS]
        self._transactions = transactions

    async def get(self, export_id: str) -> Export | None:
        return (await self.by_ids([export_id])).get(export_id)

    async def by_ids(self, ids: Collection[str]) -> Mapping[str, Export]:
        found = self._exports.find({"_id": {"$in": [ObjectId(each) for each in ids]}})
        return {str(each["_id"]): to_export(each) async for each in found}

    async def list(self, owner_id: str | None, page: Page) -> Slice[Export]:
        """The newest first; None: everybody's."""
        return await find_page(
            self._exports,
            {"ownerId": ObjectId(owner_id)} if owner_id else {},
            page,
            sort=_NEWEST_FIRST,
            after={"_id": {"$lt": page.after[0]}} if page.after else {},
            convert=to_export,
            position=lambda export: [ObjectId(export.id)],
            index=[("ownerId", ASCENDING), *_NEWEST_FIRST] if owner_id else "_id_",
        )

    async def cancel(self, export_id: str, now: datetime) -> Export | None:
        """None when it was over."""
        change = {"$set": {"state": ExportState.CANCELLED.value, "finishedAt": now}, "$unset": _ENDED}
        found = await audit.update(self._exports, {"_id": ObjectId(export_id), "state": {"$in": list(OPEN)}}, change)
        return to_export(found) if found else None

    async def take(self, now: datetime, until: datetime) -> tuple[Export, str | None] | None:
        """The one that is due longest; nobody else gets it before `until`. With it the object that an earlier taker,
        who was not heard of any more, may have begun to write.
        """
        taker = ObjectId()
        fields = {
            "state": ExportState.RUNNING.value,
            "dueAt": until,
            "taker": taker,
            "startedAt": now,
            "percent": 0,
            "rows": 0,
        }
        change = {"$set": fields, "$inc": {"tries": 1}}
        before = await self._exports.find_one_and_update({"dueAt": {"$lte": now}}, change, sort=[("dueAt", ASCENDING)])
        if before is None:
            return None
        export = to_export({**before, **fields, "tries": before["tries"] + 1})
        return export, object_name(str(before["_id"]), before["taker"]) if "taker" in before else None

    async def renew(self, export: Export, until: datetime, **progress: int) -> None:
        """It goes on. Raises Lost."""
        await self._change(export, {"$set": {"dueAt": until, **progress}})

    async def put_back(self, export: Export, until: datetime) -> None:
        """For a later try. Raises Lost."""
        await self._change(export, {"$set": {"state": ExportState.QUEUED.value, "dueAt": until}})

    async def ready(
        self,
        export: Export,
        sight: Sight,
        *,
        rows: int,
        size: int,
        now: datetime,
        kept_until: datetime,
        mails: Sequence[Document],
    ) -> None:
        """The file is there, and who is to be told will be. Raises Lost."""
        fields = {
            "state": ExportState.READY.value,
            "percent": 100,
            "rows": rows,
            "size": size,
            "sight": sight_fields(sight),
            "objectName": object_name(export.id, export.taker),
            "keptUntil": kept_until,
        }
        await self._end(export, fields, now, mails)

    async def fail(self, export: Export, reason: str, now: datetime, mails: Sequence[Document]) -> None:
        """It will never be there. Raises Lost."""
        await self._end(export, {"state": ExportState.FAILED.value, "failure": reason}, now, mails)

    async def old_files(self, now: datetime, most: int) -> Sequence[Export]:
        """Those whose files are to be deleted."""
        query = {"state": ExportState.READY.value, "keptUntil": {"$lte": now}}
        return [to_export(each) async for each in self._exports.find(query).sort("keptUntil", ASCENDING).limit(most)]

    async def expired(self, ids: Collection[str]) -> None:
        """Their files are deleted."""
        query = {"_id": {"$in": [ObjectId(each) for each in ids]}, "state": ExportState.READY.value}
        change = {"$set": {"state": ExportState.EXPIRED.value}, "$unset": {"objectName": "", "keptUntil": ""}}
        await self._exports.update_many(query, change)

    async def waiting_since(self) -> datetime | None:
        """Since when the one waits that waits longest; None: none does."""
        found = await self._exports.find_one({"dueAt": {"$exists": True}}, {"dueAt": True}, sort=[("dueAt", ASCENDING)])
        return found["dueAt"] if found else None

    async def _end(self, export: Export, fields: Document, now: datetime, mails: Sequence[Document]) -> None:
        change = {"$set": {**fields, "finishedAt": now}, "$unset": _ENDED}

        async def effect(tx: Transaction) -> None:
            await self._change(export, change, tx)
            if mails:
                await self._mails.insert_many(mails, session=tx)

        await self._transactions.run(effect)

    async def _change(self, export: Export, change: Document, tx: Transaction | None = None) -> None:
        mine = {"_id": ObjectId(export.id), "taker": export.taker, "state": ExportState.RUNNING.value}
        after = await self._exports.find_one_and_update(
            mine, change, {"_id": True}, return_document=ReturnDocument.AFTER, session=tx
        )
        if after is None:
            raise Lost


def object_name(export_id: str, taker: object) -> str:
    """Each try has a name of its own: one that was given up on cannot write over what came after it."""
    return f"reports/{export_id}/{taker}"
