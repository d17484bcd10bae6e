"""Collections `reportSums`, `reportFacts` and `reportState`: the sums, what each document counts, and how far they are.

`reportState` has one document, with a `turn` that every change counts on: of two processes that change the sums at the
same time one comes in vain. Sums, facts and the place in the log change in one transaction; a document that comes by
twice counts as it did, so it does no harm that the log is read again from an earlier place.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime

from pymongo import DeleteOne, InsertOne, ReplaceOne, UpdateOne

from server.errors import Unavailable
from server.mongo.change_log import Token
from server.mongo.client import Database, Document
from server.mongo.transactions import Transaction, Transactions
from server.reports.document import (
    FACTS,
    STATE,
    SUMS,
    fact_document,
    fact_range,
    measure_fields,
    slot_fields,
    sum_id,
    to_cells,
    to_measures,
)
from server.reports.reading import Asked, By, Reading, Row, matching
from server.reports.sums import Cells, Measures, Slot, difference, summed

FIGURES = "figures"
AT_ONCE = 1_000
ORDER = [(name, 1) for name in ("day", "place", "hour", "key", "status", "person")]
SHAPE = 1
"""Sums of another shape are made anew."""


class Superseded(Exception):
    """Another process changed the sums meanwhile; what was to be changed was not."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the sums are: everything that was so by `as_of` is in them."""

    as_of: datetime | None = None
    rebuilt_at: datetime | None = None
    rebuild_requested_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class State:
    """`time_zones` are those that the sums were made for: of car parks by code, that of the streets by no name."""

    turn: int
    generation: str
    token: Token
    time_zones: Mapping[str, str]
    shape: int
    progress: Progress


class ReportSums:
    def __init__(self, database: Database, transactions: Transactions) -> None:
        self._client = database.client
        self._sums = database[SUMS]
        self._facts = database[FACTS]
        self._state = database[STATE]
        self._transactions = transactions

    async def state(self, tx: Transaction | None = None) -> State | None:
        document = await self._state.find_one({"_id": FIGURES}, session=tx)
        return _state(document) if document and "generation" in document else None

    async def progress(self) -> Progress:
        return _progress(await self._state.find_one({"_id": FIGURES}) or {})

    async def request_rebuild(self, now: datetime) -> Progress:
        await self._state.update_one({"_id": FIGURES}, {"$set": {"rebuildRequestedAt": now}}, upsert=True)
        return await self.progress()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Reading]:
        """The sums as of one instant."""
        async with self._client.start_session(snapshot=True) as session:
            state = await self.state(session)
            generation, as_of = (state.generation, state.progress.as_of) if state else ("", None)
            yield Reading(self._sums, session, generation, as_of)

    async def all(self, asked: Asked) -> AsyncIterator[Row]:
        """Every sum, by subject, day and place, as they are read. Raises Unavailable when all are made anew meanwhile.

        It may take longer than an instant can be held for it.
        """
        state = await self.state()
        if state is None:
            return
        for subject in asked.subjects:  # one after the other: an index has each in order
            one = replace(asked, subjects=[subject])
            found = self._sums.find(matching(state.generation, one), sort=ORDER, batch_size=AT_ONCE)
            async for each in found:
                measures = to_measures(each)
                if measures:
                    yield Row({by: each[by.value] for by in By if by.value in each}, measures)
            now = await self.state()
            if now is None or now.generation != state.generation:
                raise Unavailable

    async def count(self, asked: Asked) -> int:
        """How many sums there are, those that are nothing included: counted from keys."""
        state = await self.state()
        return await self._sums.count_documents(matching(state.generation, asked)) if state else 0

    async def put(self, state: State, facts: Mapping[str, Cells], token: Token, as_of: datetime | None) -> State:
        """Takes over what documents count now, and notes the place in the log. Raises Superseded."""

        async def effect(tx: Transaction) -> State:
            after = await self._change(state.turn, {"token": token, **({"asOf": as_of} if as_of else {})}, tx)
            before = {each["_id"]: each async for each in self._facts.find({"_id": {"$in": list(facts)}}, session=tx)}
            changed = {fact: cells for fact, cells in facts.items() if to_cells(before.get(fact)) != cells}
            sums = summed(
                each for fact, cells in changed.items() for each in difference(to_cells(before.get(fact)), cells)
            )
            if changed:
                await self._facts.bulk_write([_kept(fact, cells) for fact, cells in changed.items()], session=tx)
            if sums:
                await self._sums.bulk_write(_added(sums, state.generation), session=tx)
            return after

        return await self._transactions.run(effect)

    async def claim(self, generation: str, old: State | None) -> int:
        """Begins a new generation, and clears away what was left of one that did not come to an end.

        Gives the turn in which it must end.
        """
        before = await self._state.find_one_and_update(
            {"_id": FIGURES}, {"$set": {"building": generation}, "$inc": {"turn": 1}}, upsert=True
        )
        kept = [generation, *([old.generation] if old else [])]
        await self._sums.delete_many({"generation": {"$nin": kept}})
        if (left := (before or {}).get("building")) and left not in kept:
            await self._facts.delete_many({"_id": fact_range(left)})
        return int((before or {}).get("turn", 0)) + 1

    async def write(self, turn: int, generation: str, facts: Mapping[str, Cells]) -> None:
        """Writes facts of a generation that does not count yet, none of them twice. Raises Superseded."""
        if (await self._state.find_one({"_id": FIGURES}, {"turn": True}) or {}).get("turn") != turn:
            raise Superseded
        if some := {fact: cells for fact, cells in facts.items() if cells}:
            await self._facts.bulk_write([InsertOne(fact_document(*each)) for each in some.items()], ordered=False)
            sums = summed(each for cells in some.values() for each in cells.items())
            await self._sums.bulk_write(_added(sums, generation), ordered=False)

    async def switch(self, turn: int, state: State, old: State | None) -> State:
        """From now on this generation counts. Raises Superseded."""
        fields = {
            "generation": state.generation,
            "token": state.token,
            "timeZones": dict(state.time_zones),
            "shape": state.shape,
            "asOf": state.progress.as_of,
            "rebuiltAt": state.progress.rebuilt_at,
        }
        after = await self._change(turn, fields, unset=("building", "rebuildRequestedAt"))
        await self._sums.delete_many({"generation": {"$ne": state.generation}})
        if old:
            await self._facts.delete_many({"_id": fact_range(old.generation)})
        return after

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


def _kept(fact: str, cells: Cells) -> DeleteOne | ReplaceOne[Document]:
    return ReplaceOne({"_id": fact}, fact_document(fact, cells), upsert=True) if cells else DeleteOne({"_id": fact})


def _added(sums: Mapping[Slot, Measures], generation: str) -> Sequence[UpdateOne]:
    return [
        UpdateOne(
            {"_id": sum_id(slot, generation)},
            {
                "$inc": measure_fields(measures),
                "$setOnInsert": {"generation": generation, **slot_fields(slot)},
            },
            upsert=True,
        )
        for slot, measures in sums.items()
    ]


def _state(document: Document) -> State:
    return State(
        turn=document["turn"],
        generation=document["generation"],
        token=document["token"],
        time_zones=document["timeZones"],
        shape=document["shape"],
        progress=_progress(document),
    )


def _progress(document: Document) -> Progress:
    return Progress(
        as_of=document.get("asOf"),
        rebuilt_at=document.get("rebuiltAt"),
        rebuild_requested_at=document.get("rebuildRequestedAt"),
    )
