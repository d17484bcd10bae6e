"""Badges and sessions for devices, all of them or what changed, as they were at one moment.

Why no change is missed: a download is read at one moment of the database (a snapshot read, at a cluster time that a
majority has), whatever is written meanwhile. What is not in it was committed later, and what is committed later was
stamped less than `LONGEST_TRANSACTION_SECONDS` before (server/mongo/stamps.py). The next download reads all that has a
later stamp than that. Both times are the database's own cluster time: no clock of a process or a device counts.

What is in both comes twice, and each time with all that there is to say of it. Deleted sessions leave a note that is
stamped in the same way; badges that were ever good are not deleted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bson import ObjectId, Timestamp
from bson.codec_options import CodecOptions
from pymongo import ASCENDING, DESCENDING
from pymongo.errors import OperationFailure

from server.mongo.client import Database, Document
from server.mongo.paging import Sort
from server.mongo.stamps import LONGEST_TRANSACTION_SECONDS, STAMP
from server.parking.badges.document import BADGES
from server.parking.badges.model import BadgeStatus, start_of, year_of
from server.parking.errors import DownloadOutdated
from server.parking.field_data.model import Entry, Kind, Moment, Part, Removal
from server.parking.sessions.document import REMOVED_SESSIONS, SESSIONS
from server.parking.sessions.model import SessionStatus
from server.values.paging import Page, Slice

SNAPSHOT_GONE = frozenset({239, 246})
"""SnapshotTooOld, SnapshotUnavailable: after minSnapshotHistoryWindowInSeconds, 5 minutes, or a change of indexes."""
TELLING = [SessionStatus.ACTIVE.value, SessionStatus.COMPLETED.value, SessionStatus.CANCELLED.value]
"""States of sessions that a device has to hear of: of one that ran out it was told when it would, or earlier."""
BY_STAMP: Sort = [(STAMP, ASCENDING), ("_id", ASCENDING)]
BY_GOOD_UNTIL: Sort = [("goodUntil", ASCENDING), ("_id", ASCENDING)]
NEWEST_FIRST: Sort = [("_id", DESCENDING)]
SESSION_FIELDS = ("zoneId", "licensePlate", "status", "goodUntil", STAMP)
BADGE_FIELDS = ("zoneId", "licensePlate", "status", "year", "validFrom", STAMP)

Found = Slice[Entry | Removal]


@dataclass(frozen=True, slots=True)
class Order:
    """What documents are sorted by, and the index that has them in that order."""

    sort: Sort
    index: Sort


@dataclass(frozen=True, slots=True)
class At:
    """Of when, and which page."""

    moment: Moment
    page: Page


class FieldDataRepository:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._options: CodecOptions[Document] = CodecOptions(tz_aware=True)

    async def moment(self) -> Moment:
        """The newest one at which all can be read."""
        cursor = await self._read(REMOVED_SESSIONS, {"limit": 1, "hint": {"_id": 1}}, None)
        at: Timestamp = cursor["atClusterTime"]
        return Moment(at.time, at.inc)

    async def find(self, part: Part, moment: Moment, now: datetime, page: Page) -> Found:
        """A page of a part, as it was at a moment. Raises DownloadOutdated when that is too long ago."""
        match part.kind:
            case Kind.BADGES:
                return await self._badges(part, moment, now, page)
            case Kind.SESSIONS:
                return await self._sessions(part, moment, now, page)
            case _:
                return await self._removals(part, moment, page)

    async def _sessions(self, part: Part, moment: Moment, now: datetime, page: Page) -> Found:
        query: Document = {"zoneId": _in(part.zone_ids)}
        if part.since is None:
            # It is set where a session is under way, paid for, and nobody has ended it.
            order = Order(BY_GOOD_UNTIL, [("zoneId", ASCENDING), *BY_GOOD_UNTIL])
            query |= _after("goodUntil", now, page)
        else:
            order = Order(BY_STAMP, [("zoneId", ASCENDING), ("status", ASCENDING), *BY_STAMP])
            query |= {"status": {"$in": TELLING}} | _after(STAMP, _overlapping(part.since), page)

        def convert(document: Document) -> Entry | Removal:
            until = document.get("goodUntil")
            if document["status"] != SessionStatus.ACTIVE.value or until is None or until <= now:
                return Removal(Kind.SESSIONS, str(document["_id"]))
            return _entry(Kind.SESSIONS, document, until, until)

        found = await self._documents(SESSIONS, query, order, SESSION_FIELDS, At(moment, page))
        return found.map(convert)

    async def _badges(self, part: Part, moment: Moment, now: datetime, page: Page) -> Found:
        """Those of years to come, too: when their year begins, nothing about them changes."""
        this_year = year_of(now)
        query: Document = {"zoneId": _in(part.zone_ids)}
        if part.since is None:
            order = Order(NEWEST_FIRST, [*((each, ASCENDING) for each in ("zoneId", "status", "year")), *NEWEST_FIRST])
            query |= {"status": {"$in": [BadgeStatus.ACTIVE.value]}, "year": {"$in": [this_year, this_year + 1]}}
            query |= {"_id": {"$lt": page.after[0]}} if page.after else {}
        else:
            order = Order(BY_STAMP, [("zoneId", ASCENDING), *BY_STAMP])
            query |= _after(STAMP, _overlapping(part.since), page)

        def convert(document: Document) -> Entry | Removal:
            if document["status"] != BadgeStatus.ACTIVE.value or document["year"] < this_year:
                return Removal(Kind.BADGES, str(document["_id"]))
            return _entry(Kind.BADGES, document, document["validFrom"], start_of(document["year"] + 1))

        found = await self._documents(BADGES, query, order, BADGE_FIELDS, At(moment, page))
        return found.map(convert)

    async def _removals(self, part: Part, moment: Moment, page: Page) -> Found:
        assert part.since
        query = {"zoneId": _in(part.zone_ids)} | _after(STAMP, _overlapping(part.since), page)
        order = Order(BY_STAMP, [("zoneId", ASCENDING), *BY_STAMP])
        found = await self._documents(REMOVED_SESSIONS, query, order, (STAMP,), At(moment, page))
        return found.map(lambda document: Removal(Kind.SESSIONS, str(document["_id"])))

    async def _documents(
        self, collection: str, query: Document, order: Order, fields: Sequence[str], at: At
    ) -> Slice[Document]:
        command = {
            "filter": query,
            "sort": dict(order.sort),
            "hint": dict(order.index),
            "projection": dict.fromkeys(fields, True),
            "limit": at.page.size + 1,
        }
        documents = (await self._read(collection, command, at.moment))["firstBatch"]
        return Slice.of(documents, at.page, lambda last: [last[name] for name, _ in order.sort])

    async def _read(self, collection: str, command: Document, moment: Moment | None) -> Document:
        """One batch of a find at a moment, or (None) now. As a command: of a cursor the driver does not say of when."""
        at = {"atClusterTime": Timestamp(*moment)} if moment else {}
        whole = {"batchSize": command["limit"], "singleBatch": True, "readConcern": {"level": "snapshot", **at}}
        try:
            answer = await self._database.command({"find": collection, **command, **whole}, codec_options=self._options)
        except OperationFailure as error:
            if moment and error.code in SNAPSHOT_GONE:
                raise DownloadOutdated from error
            raise
        cursor: Document = answer["cursor"]
        return cursor


def _in(zone_ids: Sequence[str]) -> Document:
    return {"$in": [ObjectId(zone_id) for zone_id in zone_ids]}


def _after(name: str, least: Any, page: Page) -> Document:  # noqa: ANN401  # an instant or a stamp
    """What follows `least`, or the place where a page begins, in the order of a field and of ids."""
    if not page.after:
        return {name: {"$gt": least}}
    value, last = page.after
    return {name: {"$gte": value}, "$or": [{name: {"$gt": value}}, {name: value, "_id": {"$gt": last}}]}


def _overlapping(since: Moment) -> Timestamp:
    return Timestamp(max(0, since.seconds - LONGEST_TRANSACTION_SECONDS), 0)


def _entry(kind: Kind, document: Document, valid_from: datetime, valid_until: datetime) -> Entry:
    return Entry(kind, str(document["_id"]), str(document["zoneId"]), document["licensePlate"], valid_from, valid_until)
