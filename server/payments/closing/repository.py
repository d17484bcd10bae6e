"""Collections `dayClosings` and `cashCounts`: documents are added, and never changed.

The id of a closing is its day and zone, `2026-03-01:<zone>`: it is closed once, and lists are in the order of days.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from bson import ObjectId
from pymongo import DESCENDING
from pymongo.errors import DuplicateKeyError

from server.mongo import audit
from server.mongo.client import Database, Document
from server.mongo.money import to_decimal128, to_millimes
from server.mongo.paging import find_page
from server.mongo.transactions import Transaction
from server.payments.closing.model import CashCount, Closing, ClosingFilter
from server.payments.errors import DayAlreadyClosed
from server.payments.revenue.document import sum_fields, to_sum
from server.values.paging import Page, Slice

CLOSINGS = "dayClosings"
COUNTS = "cashCounts"
STATE = "closingState"


class ClosingRepository:
    def __init__(self, database: Database) -> None:
        self._closings = database[CLOSINGS]
        self._counts = database[COUNTS]
        self._state = database[STATE]

    async def find(self, day: str, zone: str) -> Closing | None:
        document = await self._closings.find_one({"_id": _id(day, zone)})
        return _closing(document) if document else None

    async def of_days(
        self, first: str, last: str, zones: Collection[str] | None, tx: Transaction | None = None
    ) -> list[Closing]:
        """Those of some days, both with them."""
        query: Document = {"_id": _days(first, last)}
        if zones is not None:
            query["zone"] = {"$in": list(zones)}
        return [_closing(document) async for document in self._closings.find(query, session=tx)]

    async def insert(self, closing: Closing, tx: Transaction) -> None:
        """Raises DayAlreadyClosed."""
        try:
            await audit.insert(self._closings, _closing_document(closing), tx)
        except DuplicateKeyError as error:
            raise DayAlreadyClosed(closing.day) from error

    async def insert_many(self, closings: Sequence[Closing], tx: Transaction) -> None:
        await audit.insert_many(self._closings, [_closing_document(each) for each in closings], tx)

    async def add_count(self, count: CashCount) -> None:
        await audit.insert(self._counts, _count_document(count))

    async def counts(self, closings: Iterable[Closing]) -> dict[tuple[str, str], list[CashCount]]:
        """By day and zone what was counted, the last count first."""
        of = {"closing": {"$in": [_id(each.day, each.zone) for each in closings]}}
        found: dict[tuple[str, str], list[CashCount]] = {}
        async for document in self._counts.find(of).sort("_id", DESCENDING):
            count = _count(document)
            found.setdefault((count.day, count.zone), []).append(count)
        return found

    async def closed_through(self) -> str:
        """The last day of which the job has closed all; empty before the first."""
        document = await self._state.find_one({"_id": "job"})
        return document["closedThrough"] if document else ""

    async def note_closed_through(self, day: str) -> None:
        await self._state.update_one({"_id": "job"}, {"$max": {"closedThrough": day}}, upsert=True)

    async def list(self, wanted: ClosingFilter, zones: Collection[str] | None, page: Page) -> Slice[Closing]:
        """The latest day first."""
        query: Document = {}
        if wanted.first or wanted.last:
            query["_id"] = _days(wanted.first or "", wanted.last or date.max.isoformat())
        if zones is not None:
            query["zone"] = {"$in": list(zones)}
        return await find_page(
            self._closings,
            query,
            page,
            sort=[("_id", DESCENDING)],
            after={"_id": {"$lt": page.after[0]}} if page.after else {},
            convert=_closing,
            position=lambda closing: [_id(closing.day, closing.zone)],
            index="_id_" if zones is None else [("zone", 1), ("_id", DESCENDING)],
        )


def _id(day: str, zone: str) -> str:
    return f"{day}:{zone}"


def _days(first: str, last: str) -> Document:
    after = (date.fromisoformat(last) + timedelta(days=1)).isoformat() if last != date.max.isoformat() else "9999-12-32"
    return {"$gte": first, "$lt": after}


def _closing_document(closing: Closing) -> Document:
    document = {
        "_id": _id(closing.day, closing.zone),
        "day": closing.day,
        "zone": closing.zone,
        "sums": [sum_fields(each) for each in closing.sums],
        "closedAt": closing.closed_at,
        "closedBy": ObjectId(closing.closed_by) if closing.closed_by else None,
    }
    return {name: value for name, value in document.items() if value is not None}


def _closing(document: Document) -> Closing:
    closed_by: Any = document.get("closedBy")
    return Closing(
        day=document["day"],
        zone=document["zone"],
        sums=tuple(to_sum(each) for each in document["sums"]),
        closed_at=document["closedAt"],
        closed_by=str(closed_by) if closed_by else None,
    )


def _count_document(count: CashCount) -> Document:
    document = {
        "_id": ObjectId(count.id),
        "closing": _id(count.day, count.zone),
        "staffId": ObjectId(count.staff),
        "amount": to_decimal128(count.amount),
        "note": count.note,
        "countedBy": ObjectId(count.counted_by),
        "countedAt": count.counted_at,
    }
    return {name: value for name, value in document.items() if value is not None}


def _count(document: Document) -> CashCount:
    day, _, zone = document["closing"].partition(":")
    return CashCount(
        id=str(document["_id"]),
        day=day,
        zone=zone,
        staff=str(document["staffId"]),
        amount=to_millimes(document["amount"]),
        note=document.get("note"),
        counted_by=str(document["countedBy"]),
        counted_at=document["countedAt"],
    )
