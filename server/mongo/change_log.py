"""What was committed to some collections, in the order of the commits.

A document's own times say little about order: it gets them before its transaction commits, from the clocks of several
processes. What says it exactly is MongoDB's log of changes. A place in it is a resume token; where a mark of ours comes
by, everything that was committed before the mark was written has come by, too.
"""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from bson import Timestamp
from pymongo.asynchronous.change_stream import AsyncChangeStream
from pymongo.errors import OperationFailure

from server.mongo.client import Database, Document

AT_ONCE = 1_000
HISTORY_LOST = frozenset({136, 260, 280, 286})
"""CappedPositionLost, InvalidResumeToken, ChangeStreamFatalError, ChangeStreamHistoryLost."""

Token = Mapping[str, Any]


class HistoryLost(Exception):
    """MongoDB no longer knows what was committed since a place; only all of the documents say it now."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the log: its token, and its time."""

    token: Token
    time: Timestamp


@dataclass(frozen=True, slots=True)
class Changes:
    """Events of the log in order, and the place after them; `is_last`: it is where the mark stands."""

    events: Sequence[Document]
    place: Place
    is_last: bool


class ChangeLog:
    """`wanted` matches the events that are asked for, `fields` are what is needed of them; `marks` is a collection."""

    def __init__(self, database: Database, marks: str, wanted: Document, fields: Sequence[str]) -> None:
        self._database = database
        self._marks = marks
        mark = {"ns.coll": marks, "operationType": {"$in": ["insert", "replace"]}}
        needed = ("ns", "clusterTime", "fullDocument.text", *fields)
        self._pipeline: list[Document] = [
            {"$match": {"$or": [mark, wanted]}},
            {"$project": dict.fromkeys(needed, True)},
        ]

    async def since(self, token: Token, at_once: int = AT_ONCE) -> AsyncIterator[Changes]:
        """All that was committed since a place, up to this moment. Raises HistoryLost."""
        mark = await self._mark()
        async with self._open(resume_after=token) as stream:
            events: list[Document] = []
            async for change in stream:
                is_mark = change["ns"]["coll"] == self._marks
                is_last = is_mark and change["fullDocument"]["text"] == mark
                if not is_mark:
                    events.append(change)
                if is_last or len(events) >= at_once:
                    yield Changes(events, Place(change["_id"], change["clusterTime"]), is_last)
                    events = []
                if is_last:
                    return

    async def now(self) -> Place:
        """The place where everything that was committed before has come by."""
        async with self._open() as stream:
            mark = await self._mark()
            async for change in stream:
                if change["ns"]["coll"] == self._marks and change["fullDocument"]["text"] == mark:
                    return Place(change["_id"], change["clusterTime"])
        raise HistoryLost

    async def _mark(self) -> str:
        """Replaces the one mark that there is, so that it comes by."""
        text = secrets.token_hex(8)
        await self._database[self._marks].replace_one({"_id": "figures"}, {"text": text}, upsert=True)
        return text

    @asynccontextmanager
    async def _open(self, **since: Token) -> AsyncIterator[AsyncChangeStream[Document]]:
        try:
            async with await self._database.watch(self._pipeline, **since) as stream:  # type: ignore[arg-type]  # by name
                yield stream
        except OperationFailure as error:
            if error.code in HISTORY_LOST:
                raise HistoryLost from error
            raise
