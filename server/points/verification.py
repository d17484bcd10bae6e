"""Do the points hold together? Looks at every account and every entry, and changes nothing.

An account holds the sum of its entries, which follow each other without a gap; its lots add up to it; nothing was ever
less than nothing; and what payments say of their points is what the entries say of them: points that were spent have
their payment, and a payment that points paid for has their entries. Some accounts at a time are looked at as of one
instant, with their entries and payments, so that all may be written meanwhile.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import datetime
from typing import Any

import structlog
from bson import ObjectId
from prometheus_client import Gauge
from pymongo.asynchronous.client_session import AsyncClientSession

from server.engine.operation import Fields
from server.ledger.model import entry_id
from server.ledger.verification import NOTHING, ROWS_AT_ONCE, Finding, Progress, rows
from server.mongo.client import Database, Document
from server.payments.document import PAYMENTS
from server.points.document import ACCOUNTS, ENTRIES
from server.points.model import PointsReason
from server.values.clock import Clock

COLLECTION = "pointsVerifications"
LAST = "last"
AT_ONCE = 100
MOST_KEPT = 100

# Processes that do not measure show nothing of it, rather than zero: a gauge without a label would.
FINDINGS = Gauge("parkup_points_findings", "Findings of the comparison of drivers' points, by which one.", ["run"])

_SPENT = [PointsReason.SPENT.value, PointsReason.RETURNED.value]
_CHAINS: Sequence[Document] = (
    {"$project": {"key": 1, "userId": 1, "points": 1, "balanceAfter": 1, "sequence": 1}},
    {
        "$setWindowFields": {
            "partitionBy": "$userId",
            "sortBy": {"sequence": -1},
            "output": {
                "balanceBefore": {"$shift": {"output": "$balanceAfter", "by": 1, "default": 0}},
                "sequenceBefore": {"$shift": {"output": "$sequence", "by": 1, "default": 0}},
            },
        }
    },
)
_TOTALS: Document = {"$group": {"_id": "$userId", "points": {"$sum": "$points"}, "entries": {"$sum": 1}}}
_WITHOUT_ACCOUNT: Sequence[Document] = (
    {"$group": {"_id": "$userId"}},
    {"$lookup": {"from": ACCOUNTS, "localField": "_id", "foreignField": "_id", "as": "account"}},
    {"$match": {"account": []}},
)
_BY_PAYMENT: Document = {"$group": {"_id": "$paymentId", "points": {"$sum": "$points"}}}

_log = structlog.get_logger("parkup.points")


def _unheard(what: str, count: int) -> None:
    """Progress that nobody looks at."""


class PointsVerification:
    """`run` is the job; `findings` is for whoever asks."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._states = database[COLLECTION]
        self._clock = clock

    async def run(self) -> int:
        """Looks at everything, and keeps what it found; gives how much that was."""
        began, found = self._clock(), list[str]()
        count = 0
        async for finding in self.findings():
            count += 1
            _log.error("points finding", finding=str(finding))
            found = [*found, str(finding)][:MOST_KEPT]
        await self._keep(began, count, found)
        await self.measure()
        return count

    async def measure(self) -> None:
        """Puts what was found into the metrics of this process."""
        document = await self._states.find_one({"_id": LAST})
        FINDINGS.labels(LAST).set(document["findingCount"] if document else 0)

    async def findings(self, progress: Progress = _unheard) -> AsyncIterator[Finding]:
        """Some accounts at a time, in the order of their ids; then entries that have none."""
        after, count = None, 0
        while ids := await self._some(after):
            after = ids[-1]
            for finding in await self._of(ids):
                yield finding
            count += len(ids)
            progress("accounts of points", count)
        async for row in rows(self._database, ENTRIES, _WITHOUT_ACCOUNT):
            yield Finding(f"points of {row['_id']}", "account", "one, as it has entries", NOTHING)

    async def _keep(self, began: datetime, count: int, found: Sequence[str]) -> None:
        state = {"startedAt": began, "endedAt": self._clock(), "findingCount": count, "findings": list(found)}
        await self._states.replace_one({"_id": LAST}, state, upsert=True)

    async def _some(self, after: ObjectId | None) -> list[ObjectId]:
        bounds: Document = {"_id": {"$gt": after}} if after else {}
        found = self._database[ACCOUNTS].find(bounds, {"_id": 1}).sort("_id", 1).limit(AT_ONCE)
        return [each["_id"] async for each in found]

    async def _of(self, ids: Sequence[ObjectId]) -> list[Finding]:
        async with self._database.client.start_session(snapshot=True) as session:
            return [*await self._of_accounts(ids, session), *await self._of_payments(ids, session)]

    async def _of_accounts(self, ids: Sequence[ObjectId], session: AsyncClientSession) -> list[Finding]:
        of_them: Document = {"$match": {"userId": {"$in": list(ids)}}}
        found = list[Finding]()
        for row in await self._entries([of_them, *_CHAINS], session):
            found += _of_entry(row)
        totals = {row["_id"]: row for row in await self._entries([of_them, _TOTALS], session)}
        async for account in self._database[ACCOUNTS].find({"_id": {"$in": list(ids)}}, session=session):
            found += _of_account(account["_id"], account, totals.get(account["_id"]))
        return found

    async def _of_payments(self, ids: Sequence[ObjectId], session: AsyncClientSession) -> list[Finding]:
        """Whatever the entries say of payments, and payments of points, is the same."""
        spent: Document = {"$match": {"userId": {"$in": list(ids)}, "reason": {"$in": _SPENT}}}
        booked = {row["_id"]: -row["points"] for row in await self._entries([spent, _BY_PAYMENT], session)}
        named = {"_id": {"$in": list(booked)}}
        theirs = {"userId": {"$in": list(ids)}, "points": {"$exists": True}}
        held = dict[ObjectId, int | None]()
        for query in (named, theirs):
            async for payment in self._database[PAYMENTS].find(query, session=session):
                held[payment["_id"]] = _held(payment)
        return [
            Finding(f"payment {payment_id}", "points it holds", _text(booked.get(payment_id)), _text(points))
            for payment_id, points in (dict.fromkeys(booked) | held).items()
            if points != booked.get(payment_id)
        ]

    async def _entries(self, pipeline: Sequence[Document], session: AsyncClientSession) -> list[Fields]:
        found = await self._database[ENTRIES].aggregate(
            list(pipeline), session=session, allowDiskUse=True, batchSize=ROWS_AT_ONCE
        )
        return [row async for row in found]


def _held(payment: Document) -> int | None:
    """How many points a payment says that it has of its driver; the rest of it may be unreadable."""
    points = payment.get("points")
    return points.get("used", 0) - points.get("back", 0) if points else None


def _text(points: int | None) -> str:
    return NOTHING if points is None else str(points)


def _of_entry(row: Fields) -> Iterator[Finding]:
    subject = f"entry {row['_id']} of the points of {row['userId']}"
    key: Any = row.get("key")
    if not isinstance(key, str) or str(row["_id"]) != entry_id(key):
        yield Finding(subject, "id", f"the one of its key {key}", str(row["_id"]))
    if row["sequence"] != row["sequenceBefore"] + 1:
        yield Finding(subject, "sequence", str(row["sequenceBefore"] + 1), str(row["sequence"]))
    if row["balanceAfter"] != row["balanceBefore"] + row["points"]:
        expected = str(row["balanceBefore"] + row["points"])
        yield Finding(subject, "balance after it", expected, str(row["balanceAfter"]))
    if row["balanceAfter"] < 0:
        yield Finding(subject, "balance after it", "0 or more", str(row["balanceAfter"]))


def _of_account(user_id: ObjectId, account: Fields, total: Fields | None) -> Iterator[Finding]:
    subject = f"points of {user_id}"
    points, entries = (total["points"], total["entries"]) if total else (0, 0)
    if account["balance"] != points:
        yield Finding(subject, "balance", f"the sum of its entries {points}", str(account["balance"]))
    if account["sequence"] != entries:
        yield Finding(subject, "sequence", f"the number of its entries {entries}", str(account["sequence"]))
    lots = sum(lot["points"] for lot in account["lots"])
    if lots != account["balance"] or any(lot["points"] <= 0 for lot in account["lots"]):
        yield Finding(subject, "lots", f"more than 0 each, {account['balance']} in all", str(lots))
