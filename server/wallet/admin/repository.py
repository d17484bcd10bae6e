"""All drivers' wallets and their entries; only operations change them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING

from server.engine.operation import Fields
from server.ledger.document import ENTRIES, WALLETS, to_entry
from server.ledger.model import Entry, EntryReason, EntryType
from server.mongo.client import Database, Document
from server.mongo.money import to_decimal128, to_millimes
from server.mongo.paging import find_page
from server.values.paging import Page, Slice
from server.wallet.admin.model import Booked, EntrySearch, StoredWallet

_BY_TYPE: Mapping[EntryType, tuple[Document, str]] = {
    EntryType.CREDIT: ({"amount": {"$gt": to_decimal128(0)}}, "credits_of_all"),
    EntryType.DEBIT: ({"amount": {"$lt": to_decimal128(0)}}, "debits_of_all"),
}
"""Which entries are of a type, and the index that holds these and no others."""


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
        """Of all wallets, the newest first."""
        query, index = _matching(search)
        after: Document = {}
        if page.after:
            written, last = page.after
            earlier = [{"createdAt": {"$lt": written}}, {"_id": {"$lt": last}}]
            after = {"createdAt": {"$lte": written}, "$or": earlier}
        return await find_page(
            self._entries,
            query,
            page,
            sort=[("createdAt", DESCENDING), ("_id", DESCENDING)],
            after=after,
            convert=to_entry,
            position=lambda entry: [entry.created_at, ObjectId(entry.id)],
            index=index,
        )

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


def _matching(search: EntrySearch) -> tuple[Document, str | None]:
    """The query, and the index that has its answer in order; None where it takes two of them."""
    wanted = search.of
    reasons = [wanted.reason] if wanted.reason else [*EntryReason]
    query: Document = {"reason": {"$in": [reason.value for reason in reasons]}}
    bounds = (("$gte", search.written_from), ("$lt", search.written_before))
    if limits := {name: at for name, at in bounds if at is not None}:
        query["createdAt"] = limits
    if wanted.type is None:
        return {"$or": [query | amounts for amounts, _ in _BY_TYPE.values()]}, None
    amounts, index = _BY_TYPE[wanted.type]
    return query | amounts, index
