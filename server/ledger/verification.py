"""Do the books hold together? Looks at every entry and every wallet, and changes nothing.

MongoDB computes, and sends what is wrong; of entries that are right no more than id and key come over, because the one
is made of the other. Each query sees the books as they were at one instant, so that they may be written meanwhile.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from bson import Decimal128, ObjectId

from server.engine.operation import Fields
from server.ledger.document import ENTRIES, WALLETS
from server.ledger.model import entry_id
from server.mongo.client import Database, Document

Progress = Callable[[str, int], None]
"""Told now and then what was looked at, and how many of it so far."""

ROWS_AT_ONCE = 1_000
FEWEST_LINES = 2
NOTHING = "nothing"

_LINES = {"$cond": [{"$isArray": "$lines"}, "$lines", []]}
_WALLET_LINES = {
    "$filter": {
        "input": _LINES,
        "as": "line",
        "cond": {"$eq": [{"$substrCP": [{"$ifNull": ["$$line.account", ""]}, 0, len("wallet:")]}, "wallet:"]},
    }
}
_LINES_TO_BE = {
    "$cond": [
        {"$eq": [{"$type": "$userId"}, "missing"]},
        [],
        [{"account": {"$concat": ["wallet:", {"$toString": "$userId"}]}, "amount": "$amount"}],
    ]
}
_ENTRIES: Sequence[Document] = (
    {
        "$project": {
            "key": 1,
            "userId": 1,
            "paymentId": 1,
            "lines": {"$size": _LINES},
            "total": {"$sum": "$lines.amount"},
            "shows_its_wallet": {"$eq": [_WALLET_LINES, _LINES_TO_BE]},
        }
    },
)
_OF_WALLETS: Document = {"userId": {"$exists": True}}
# In the order of the index on both fields; the entry after one in this order is the one that was made before it.
_CHAINS: Sequence[Document] = (
    {"$project": {"userId": 1, "amount": 1, "balanceAfter": 1, "sequence": 1}},
    {
        "$setWindowFields": {
            "partitionBy": "$userId",
            "sortBy": {"sequence": -1},
            "output": {
                "balance_before": {"$shift": {"output": "$balanceAfter", "by": 1, "default": Decimal128("0")}},
                "sequence_before": {"$shift": {"output": "$sequence", "by": 1, "default": 0}},
            },
        }
    },
    {
        "$set": {
            "balance": {"$add": ["$balance_before", "$amount"]},
            "next": {"$add": ["$sequence_before", 1]},
        }
    },
    {"$match": {"$expr": {"$or": [{"$ne": ["$balance", "$balanceAfter"]}, {"$ne": ["$next", "$sequence"]}]}}},
)
_BOOKED: Document = {"$group": {"_id": "$userId", "booked": {"$sum": "$amount"}, "entries": {"$sum": 1}}}
_HELD: Document = {"$project": {"held": "$balance", "sequence": 1}}
_DIFFERENT: Sequence[Document] = (
    {
        "$group": {
            "_id": "$_id",
            "booked": {"$sum": "$booked"},
            "entries": {"$sum": "$entries"},
            "held": {"$max": "$held"},
            "sequence": {"$max": "$sequence"},
        }
    },
    {"$match": {"$expr": {"$or": [{"$ne": ["$booked", "$held"]}, {"$ne": ["$entries", "$sequence"]}]}}},
)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be: what is wrong with which document, in words."""

    subject: str
    what: str
    expected: str
    found: str

    def __str__(self) -> str:
        return f"{self.subject}: {self.what}: expected {self.expected}, found {self.found}"


def exact(amount: object) -> Decimal | None:
    """A stored amount as a number that compares by its value; None for none. Decimal128 compares by its bytes."""
    if isinstance(amount, Decimal128):
        return amount.to_decimal()
    return Decimal(amount) if isinstance(amount, Decimal | int) else None


def amount_text(amount: object) -> str:
    """An amount as it is stored, in TND with three decimals or as many as it has; `nothing` for none."""
    if (number := exact(amount)) is None:
        return NOTHING if amount is None else repr(amount)
    return f"{number:.3f}" if round(number, 3) == number else str(number)


def _chains(entries: Document) -> Sequence[Document]:
    return ({"$match": entries}, *_CHAINS)


def _totals(entries: Document, wallets: Document) -> Sequence[Document]:
    held: Document = {"coll": WALLETS, "pipeline": [{"$match": wallets}, _HELD]}
    return ({"$match": entries}, _BOOKED, {"$unionWith": held}, *_DIFFERENT)


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry that was looked at: the wallet it moves and the payment it names, if it does."""

    id: ObjectId
    key: str
    user_id: ObjectId | None
    payment_id: ObjectId | None


@dataclass(frozen=True, slots=True)
class WalletRow:
    """A wallet that was looked at, and what it holds."""

    id: ObjectId
    balance: Decimal


class LedgerVerification:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def some_entries(self, after: ObjectId | None, most: int) -> tuple[Sequence[EntryRow], Sequence[Finding]]:
        """The next entries in the order of their ids, and what is wrong with them; none at the end."""
        bounds: Document = {"_id": {"$gt": after}} if after else {}
        some: Sequence[Document] = ({"$match": bounds}, {"$sort": {"_id": 1}}, {"$limit": most})
        entries, found = list[EntryRow](), list[Finding]()
        async for row in rows(self._database, ENTRIES, [*some, *_ENTRIES]):
            entries.append(EntryRow(row["_id"], str(row.get("key")), row.get("userId"), row.get("paymentId")))
            found += _of_entry(row)
        return entries, [*found, *await self._without_wallets(entries)]

    async def _without_wallets(self, entries: Sequence[EntryRow]) -> Sequence[Finding]:
        users = {entry.user_id for entry in entries if entry.user_id}
        there = {each["_id"] async for each in self._database[WALLETS].find({"_id": {"$in": [*users]}}, {"_id": 1})}
        return [Finding(f"wallet {user}", "wallet", "one, as it has entries", NOTHING) for user in users - there]

    async def some_wallets(self, after: ObjectId | None, most: int) -> tuple[Sequence[WalletRow], Sequence[Finding]]:
        """The next wallets in the order of their ids, and what is wrong with them and their entries."""
        bounds: Document = {"_id": {"$gt": after}} if after else {}
        found = self._database[WALLETS].find(bounds, {"balance": 1}).sort("_id", 1).limit(most)
        wallets = [WalletRow(each["_id"], exact(each.get("balance")) or Decimal()) async for each in found]
        ids = [wallet.id for wallet in wallets]
        of_them, findings = {"userId": {"$in": ids}}, list[Finding]()
        async for row in rows(self._database, ENTRIES, _chains(of_them)):
            findings += _of_chain(row)
        async for row in rows(self._database, ENTRIES, _totals(of_them, {"_id": {"$in": ids}})):
            findings += _of_wallet(row)
        return wallets, findings

    async def findings(self, progress: Progress) -> AsyncIterator[Finding]:
        """Entries balance and name the wallet they move; wallets hold the sum of their entries, without a gap."""
        count = 0
        async for row in rows(self._database, ENTRIES, _ENTRIES):
            count += 1
            progress("entries", count)
            for finding in _of_entry(row):
                yield finding
        async for row in rows(self._database, ENTRIES, _chains(_OF_WALLETS)):
            for finding in _of_chain(row):
                yield finding
        async for row in rows(self._database, ENTRIES, _totals(_OF_WALLETS, {})):
            for finding in _of_wallet(row):
                yield finding
        progress("wallets", await self._database[WALLETS].estimated_document_count())


async def rows(database: Database, collection: str, pipeline: Sequence[Document]) -> AsyncIterator[Fields]:
    """What an aggregation gives, as of one instant; what does not fit into MongoDB's memory goes to its disk."""
    async with (
        database.client.start_session(snapshot=True) as session,
        await database[collection].aggregate(
            list(pipeline), session=session, allowDiskUse=True, batchSize=ROWS_AT_ONCE
        ) as found,
    ):
        async for row in found:
            yield row


def _of_entry(row: Fields) -> Iterator[Finding]:
    subject = f"entry {row['_id']}"
    key: Any = row.get("key")
    if not isinstance(key, str) or str(row["_id"]) != entry_id(key):
        yield Finding(subject, "id", f"the one of its key {key}", str(row["_id"]))
    if row["lines"] < FEWEST_LINES or exact(row["total"]) != 0:
        found = f"{row['lines']} lines that sum to {amount_text(row['total'])}"
        yield Finding(subject, "lines", "two or more that sum to 0.000", found)
    if not row["shows_its_wallet"]:
        yield Finding(subject, "wallet", "user and amount of its wallet's line, if it has one", "something else")


def _of_chain(row: Fields) -> Iterator[Finding]:
    subject = f"entry {row['_id']} of wallet {row['userId']}"
    if row["sequence"] != row["next"]:
        yield Finding(subject, "sequence", str(row["next"]), str(row["sequence"]))
    if exact(row["balanceAfter"]) != exact(row["balance"]):
        yield Finding(subject, "balance after it", amount_text(row["balance"]), amount_text(row["balanceAfter"]))


def _of_wallet(row: Fields) -> Iterator[Finding]:
    subject = f"wallet {row['_id']}"
    if exact(row["held"]) != exact(row["booked"]):
        expected = f"the sum of its entries {amount_text(row['booked'])}"
        yield Finding(subject, "balance", expected, amount_text(row["held"]))
    if row["sequence"] != row["entries"]:
        expected = f"the number of its entries {row['entries']}"
        yield Finding(subject, "sequence", expected, NOTHING if row["sequence"] is None else str(row["sequence"]))
