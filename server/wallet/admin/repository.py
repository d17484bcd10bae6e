"""All drivers' wallets and their entries; only operations change them."""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING

from server.engine.operation import Fields
from server.ledger.document import ENTRIES, WALLETS, to_entry
from server.ledger.model import Entry, EntryReason, EntryType
from server.mongo.client import Database, Document
from server.mongo.money import to_decimal128, to_millimes
from server.mongo.paging import Sort, find_page
from server.values.paging import MOST_COUNTED, Page, Position, Slice
from server.wallet.admin.model import Booked, EntrySearch, StoredWallet

NEWEST_FIRST: Sort = [("createdAt", DESCENDING), ("_id", DESCENDING)]
_BY_TYPE: Mapping[EntryType, tuple[Document, str]] = {
    EntryType.CREDIT: ({"$gt": to_decimal128(0)}, "credits_of_all"),
    EntryType.DEBIT: ({"$lt": to_decimal128(0)}, "debits_of_all"),
}
"""Of which amounts entries of a type are, and the index that holds these and no others."""


class WalletDirectoryRepository:
    def __init__(self, database: Database) -> None:
        self._wallets = database[WALLETS]
        self._entries = database[ENTRIES]

    async def list(self, page: Page) -> Slice[StoredWallet]:
        """Those of the newest drivers first."""
        return await find_page(
            self._wallets,
            {},
            page,
            sort=[("_id", DESCENDING)],
            after={"_id": {"$lt": page.after[0]}} if page.after else {},
            convert=_stored,
            position=lambda wallet: [ObjectId(wallet.user_id)],
        )

    async def owing(self, page: Page) -> Slice[StoredWallet]:
        """Those that owe most first."""
        after: Document = {}
        if page.after:
            balance, last = page.after
            # The first condition says nothing more, but where in the index to begin.
            after = {"balance": {"$gte": balance}, "$or": [{"balance": {"$gt": balance}}, {"_id": {"$gt": last}}]}
        return await find_page(
            self._wallets,
            {"balance": {"$lt": to_decimal128(0)}},
            page,
            sort=[("balance", ASCENDING), ("_id", ASCENDING)],
            after=after,
            convert=_stored,
            position=lambda wallet: [to_decimal128(wallet.balance), ObjectId(wallet.user_id)],
            index="owing",
        )

    async def of(self, user_ids: Sequence[str]) -> Mapping[str, StoredWallet]:
        """By driver; those that were never used are not there."""
        found = self._wallets.find({"_id": {"$in": [ObjectId(each) for each in user_ids]}})
        return {str(document["_id"]): _stored(document) async for document in found}

    async def entries(self, search: EntrySearch, page: Page) -> Slice[Entry]:
        """Of all wallets, the newest first: what came in and what went out, each in the order of its index."""
        types = [search.of.type] if search.of.type else [*EntryType]
        slices = await asyncio.gather(*(self._of_type(each, search, page) for each in types))
        merged = heapq.merge(*(each.items for each in slices), key=_position, reverse=True)
        fetched = list(itertools.islice(merged, page.skip, page.skip + page.size + 1))
        total = sum(each.total or 0 for each in slices) if page.with_total else None
        return Slice.of(fetched, page, _position, total and min(total, MOST_COUNTED))

    async def _of_type(self, type_: EntryType, search: EntrySearch, page: Page) -> Slice[Entry]:
        """As many of one type as the page can need."""
        amounts, index = _BY_TYPE[type_]
        query = _matching(search) | {"amount": amounts}
        found = await find_page(
            self._entries,
            {"$or": _after(query, *page.after)} if page.after else query,
            Page(page.skip + page.size + 1),
            sort=NEWEST_FIRST,
            after={},
            convert=to_entry,
            position=_position,
            index=index,
        )
        if not page.with_total:
            return found
        return replace(found, total=await self._entries.count_documents(query, limit=MOST_COUNTED, hint=index))

    async def booked(self, user_id: str) -> Booked:
        """What a wallet holds, and then what its entries come to: one that is booked in between shows in the wallet."""
        key = ObjectId(user_id)
        wallet = await self._wallets.find_one({"_id": key})
        pipeline: Sequence[Document] = [
            {"$match": {"userId": key}},
            {"$group": {"_id": None, "total": {"$sum": "$amount"}, "entries": {"$sum": 1}}},
        ]
        sums = await (await self._entries.aggregate(pipeline)).to_list()
        return Booked(
            total=to_millimes(sums[0]["total"]) if sums else 0,
            entries=sums[0]["entries"] if sums else 0,
            held=to_millimes(wallet["balance"]) if wallet else None,
            sequence=wallet["sequence"] if wallet else None,
        )


def _stored(document: Fields) -> StoredWallet:
    updated_at: datetime | None = document.get("updatedAt")
    return StoredWallet(str(document["_id"]), to_millimes(document["balance"]), updated_at)


def _position(entry: Entry) -> Position:
    return [entry.created_at, ObjectId(entry.id)]


def _matching(search: EntrySearch) -> Document:
    reasons = [search.of.reason] if search.of.reason else [*EntryReason]
    query: Document = {"reason": {"$in": [reason.value for reason in reasons]}}
    bounds = (("$gte", search.written_from), ("$lt", search.written_before))
    if limits := {name: at for name, at in bounds if at is not None}:
        query["createdAt"] = limits
    return query


def _after(query: Document, written: datetime, last: ObjectId) -> Sequence[Document]:
    """What follows a position: for each reason what was written earlier, and what was written at once. A scan each."""
    earlier = {"createdAt": query.get("createdAt", {}) | {"$lt": written}}
    at_once = {"createdAt": written, "_id": {"$lt": last}}
    return [query | {"reason": reason} | limits for reason in query["reason"]["$in"] for limits in (earlier, at_once)]
