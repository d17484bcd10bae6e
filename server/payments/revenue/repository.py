"""Collections `revenueSums` and `revenueState`: the sums, and how far they are.

`revenueState` has one document: which generation of sums counts, the place in the log up to which everything is in
them, and a `turn` that every change counts on: of two processes that change the sums at the same time one comes in
vain, and with it all it wrote. Where sums change, the place changes in the same transaction: what crashes in between
changed neither.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pymongo import InsertOne, UpdateOne

from server.mongo.client import Database, Document
from server.mongo.money import to_decimal128
from server.mongo.transactions import Transaction, Transactions
from server.payments.document import PAYMENTS
from server.payments.revenue.document import (
    PAYMENT_FIELDS,
    SUMS,
    payment_ids,
    slot_fields,
    sum_document,
    sum_id,
    to_paid_for,
    to_sum,
)
from server.payments.revenue.entries import Token
from server.payments.revenue.model import NO_ZONE, Booked, Dimension, Method, PaidFor, Progress, ReportQuery, Sum

STATE = "revenueState"
FIGURES = "figures"
AT_ONCE = 1_000
MOST_GROUPS = 200_000
SHAPE = 2
"""Sums of another shape are made anew: since 2 they know the car park."""

_MONTH = {"$substrBytes": ["$day", 0, len("2026-03")]}
_FIELDS = {
    Dimension.DAY: "$day",
    Dimension.MONTH: _MONTH,
    Dimension.ZONE: "$zone",
    Dimension.KIND: "$kind",
    Dimension.METHOD: "$method",
    Dimension.STAFF: "$staff",
    Dimension.CAR_PARK: "$carPark",
}


PartSum = tuple[Mapping[Dimension, str], Sum]
"""A part of a report, and a sum of it, of whose slot only kind, accounts and reason say something."""


class Superseded(Exception):
    """Another process changed the sums meanwhile; what was to be changed was not."""


@dataclass(frozen=True, slots=True)
class State:
    """How far the sums are. `counted_before`: entries made before that were in the books when the sums were made anew.

    `time_zone` is the one whose days they were made for, `shape` what they were divided by.
    """

    turn: int
    generation: str
    token: Token
    counted_before: datetime
    time_zone: str
    progress: Progress
    shape: int = SHAPE


class RevenueRepository:
    def __init__(self, database: Database, transactions: Transactions) -> None:
        self._client = database.client
        self._sums = database[SUMS]
        self._state = database[STATE]
        self._payments = database[PAYMENTS]
        self._transactions = transactions

    async def state(self, tx: Transaction | None = None) -> State | None:
        document = await self._state.find_one({"_id": FIGURES}, session=tx)
        return _state(document) if document and "generation" in document else None

    async def progress(self) -> Progress:
        document = await self._state.find_one({"_id": FIGURES})
        return _progress(document or {})

    async def paid_for(self, entries: Sequence[Booked]) -> dict[str, PaidFor]:
        """By id, the payments that entries are about."""
        wanted = dict.fromkeys(PAYMENT_FIELDS, True)
        found = self._payments.find({"_id": {"$in": payment_ids(entries)}}, wanted)
        return {str(document["_id"]): to_paid_for(document) async for document in found}

    async def add(self, state: State, sums: Sequence[Sum], token: Token, as_of: datetime | None) -> State:
        """Adds to the sums what was booked up to a place. Raises Superseded."""
        changes = [_added(each, state.generation) for each in sums]
        fields = {"token": token, **({"asOf": as_of} if as_of else {})}

        async def effect(tx: Transaction) -> State:
            after = await self._change(state.turn, fields, tx)
            if changes:
                await self._sums.bulk_write(changes, session=tx)
            return after

        return await self._transactions.run(effect)

    async def request_rebuild(self, now: datetime) -> Progress:
        await self._state.update_one({"_id": FIGURES}, {"$set": {"rebuildRequestedAt": now}}, upsert=True)
        return await self.progress()

    async def claim(self, generation: str) -> int:
        """Begins a new generation, and clears away what was left of others. Gives the turn in which it must end."""
        document = await self._state.find_one_and_update(
            {"_id": FIGURES}, {"$set": {"building": generation}, "$inc": {"turn": 1}}, upsert=True, return_document=True
        )
        assert document
        kept = [generation, *([document["generation"]] if "generation" in document else [])]
        await self._sums.delete_many({"generation": {"$nin": kept}})
        return int(document["turn"])

    async def write(self, generation: str, sums: Sequence[Sum]) -> None:
        """Writes a generation that does not count yet."""
        for start in range(0, len(sums), AT_ONCE):
            some = [InsertOne(sum_document(each, generation)) for each in sums[start : start + AT_ONCE]]
            await self._sums.bulk_write(some, ordered=False)

    async def switch(self, turn: int, state: State) -> State:
        """From now on this generation counts. Raises Superseded."""
        progress = state.progress
        fields = {
            "generation": state.generation,
            "token": state.token,
            "countedBefore": state.counted_before,
            "timeZone": state.time_zone,
            "shape": state.shape,
            "asOf": progress.as_of,
            "rebuiltAt": progress.rebuilt_at,
            "rebuiltDifferences": progress.rebuilt_differences,
        }
        after = await self._change(turn, fields, unset=("building", "rebuildRequestedAt"))
        await self._sums.delete_many({"generation": {"$ne": state.generation}})
        return after

    async def all(self, generation: str) -> list[Sum]:
        """Every sum of a generation."""
        return [to_sum(document) async for document in self._sums.find({"generation": generation})]

    async def of_day(
        self, day: str, zones: Collection[str] | None, tx: Transaction | None = None
    ) -> tuple[datetime | None, list[Sum]]:
        """The sums of a day in some zones (None: in all), and how far they are (None: not made yet), at one instant."""
        if tx is None:
            async with self._client.start_session(snapshot=True) as session:
                return await self._of_day(day, zones, session)
        return await self._of_day(day, zones, tx)

    async def report(
        self, query: ReportQuery, zones: Collection[str] | None, car_parks: Collection[str] | None = None
    ) -> tuple[State | None, list[PartSum]]:
        """Sums by what the query divides by, and by what tells their meaning; in order, at most MOST_GROUPS of them.

        Of some zones (None: all), or, with `car_parks`, of the money of these zones and of these car parks.
        """
        async with self._client.start_session(snapshot=True) as session:
            state = await self.state(session)
            if state is None:
                return None, []
            pipeline: list[Document] = [
                {"$match": _matching(state.generation, query, zones, car_parks)},
                {"$group": _grouped(query.group_by)},
                {"$sort": {"_id": 1}},
                {"$limit": MOST_GROUPS},
            ]
            found = await self._sums.aggregate(pipeline, session=session, allowDiskUse=True)
            return state, [_part_sum(document) async for document in found]

    async def between(self, first: str, last: str) -> list[Sum]:
        """The sums of some days, both with them."""
        async with self._client.start_session(snapshot=True) as session:
            if (state := await self.state(session)) is None:
                return []
            query = {"generation": state.generation, "day": {"$gte": first, "$lte": last}}
            return [to_sum(document) async for document in self._sums.find(query, session=session)]

    async def cash_between(self, first: str, last: str, zones: Collection[str] | None, most: int) -> list[Sum]:
        """The sums of cash of some days, both with them, in some zones (None: in all), at most so many."""
        async with self._client.start_session(snapshot=True) as session:
            if (state := await self.state(session)) is None:
                return []
            query: Document = {"generation": state.generation, "day": {"$gte": first, "$lte": last}}
            if zones is not None:
                query["zone"] = {"$in": list(zones)}
            found = self._sums.find({**query, "staff": {"$exists": True}}, session=session).limit(most)
            return [to_sum(document) async for document in found]

    async def days(self, after: str, until: str) -> list[str]:
        """Days with money, later than `after` and not later than `until`, the earliest first; AT_ONCE at most."""
        if (state := await self.state()) is None:
            return []
        pipeline: list[Document] = [
            {"$match": {"generation": state.generation, "day": {"$gt": after, "$lte": until}}},
            {"$group": {"_id": "$day"}},
            {"$sort": {"_id": 1}},
            {"$limit": AT_ONCE},
        ]
        return [each["_id"] async for each in await self._sums.aggregate(pipeline)]

    async def note_differing(self, count: int) -> None:
        """How many closed days the sums contradict."""
        await self._state.update_one({"_id": FIGURES}, {"$set": {"differingClosings": count}})

    async def _of_day(
        self, day: str, zones: Collection[str] | None, session: Transaction
    ) -> tuple[datetime | None, list[Sum]]:
        state = await self.state(session)
        if state is None:
            return None, []
        query: Document = {"generation": state.generation, "day": day}
        if zones is not None:
            query["zone"] = {"$in": list(zones)}
        found = self._sums.find(query, session=session)
        return state.progress.as_of, [to_sum(document) async for document in found]

    async def _change(
        self, turn: int, fields: Document, tx: Transaction | None = None, unset: Iterable[str] = ()
    ) -> State:
        change: Document = {"$set": fields, "$inc": {"turn": 1}}
        if gone := dict.fromkeys(unset, ""):
            change["$unset"] = gone
        document = await self._state.find_one_and_update(
            {"_id": FIGURES, "turn": turn}, change, return_document=True, session=tx
        )
        if document is None:
            raise Superseded
        return _state(document)


def _added(each: Sum, generation: str) -> UpdateOne:
    return UpdateOne(
        {"_id": sum_id(each.slot, generation)},
        {
            "$inc": {"amount": to_decimal128(each.amount), "count": each.count},
            "$setOnInsert": {"generation": generation, **slot_fields(each.slot)},
        },
        upsert=True,
    )


def _matching(
    generation: str, query: ReportQuery, zones: Collection[str] | None, car_parks: Collection[str] | None
) -> Document:
    places: Document = {"zone": {"$in": list(zones)}} if zones is not None else {}
    if car_parks is not None:
        places = {"$or": [{"zone": {"$in": list(zones or ())}}, {"carPark": {"$in": list(car_parks)}}]}
    wanted: Document = {
        "generation": generation,
        "day": {"$gte": query.first.isoformat(), "$lte": query.last.isoformat()},
        "kind": query.kind,
        "method": query.method.value if query.method else None,
        **places,
    }
    return {name: value for name, value in wanted.items() if value is not None}


def _grouped(dimensions: Collection[Dimension]) -> Document:
    part: dict[str, Any] = {each.value: _FIELDS[each] for each in Dimension if each in dimensions}
    slot = {name: f"${name}" for name in ("kind", "source", "target", "reason")}
    return {
        "_id": {"part": part, "slot": slot},
        "amount": {"$sum": "$amount"},
        "count": {"$sum": "$count"},
    }


def _part_sum(group: Document) -> PartSum:
    slot = {"day": "", "zone": NO_ZONE, "method": Method.CARD.value, **group["_id"]["slot"]}
    part = {Dimension(name): value for name, value in group["_id"]["part"].items()}
    return part, to_sum({**slot, "amount": group["amount"], "count": group["count"]})


def _state(document: Document) -> State:
    return State(
        turn=document["turn"],
        generation=document["generation"],
        token=document["token"],
        counted_before=document["countedBefore"],
        time_zone=document["timeZone"],
        shape=document.get("shape", 1),
        progress=_progress(document),
    )


def _progress(document: Document) -> Progress:
    return Progress(
        as_of=document.get("asOf"),
        rebuilt_at=document.get("rebuiltAt"),
        rebuilt_differences=document.get("rebuiltDifferences"),
        rebuild_requested_at=document.get("rebuildRequestedAt"),
        differing_closings=document.get("differingClosings", 0),
    )
