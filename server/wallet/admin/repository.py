"""All drivers' wallets and their entries; only operations change them."""

from __future__ import annotations

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
from server.mongo.paging import find_page
from server.values.paging import MOST_COUNTED, Page, Slice
from server.wallet.admin.model import Booked, EntrySearch, StoredWallet

_AMOUNTS: Mapping[EntryType, Document] = {
    EntryType.CREDIT: {"$gt": to_decimal128(0)},
    EntryType.DEBIT: {"$lt": to_decimal128(0)},
}
"""Of which amounts entries of a type are: each has an index that holds these and no others."""


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
        branches = _branches(search)
        if page.after:
            branches = [later for branch in branches for later in _after(branch, *page.after)]
        found = await find_page(
            self._entries,
            {"$or": branches},
            replace(page, with_total=False),
            sort=[("createdAt", DESCENDING), ("_id", DESCENDING)],
            after={},
            convert=to_entry,
            position=lambda entry: [entry.created_at, ObjectId(entry.id)],
        )
        if not page.with_total:
            return found
        total = await self._entries.count_documents({"$or": _branches(search)}, limit=MOST_COUNTED)
        return replace(found, total=total)

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


def _branches(search: EntrySearch) -> Sequence[Document]:
    """What to look for, by the index that has it in order: what came into wallets, and what went out of them."""
    wanted = search.of
    reasons = [wanted.reason] if wanted.reason else [*EntryReason]
    query: Document = {"reason": {"$in": [reason.value for reason in reasons]}}
    bounds = (("$gte", search.written_from), ("$lt", search.written_before))
    if limits := {name: at for name, at in bounds if at is not None}:
        query["createdAt"] = limits
    types = [wanted.type] if wanted.type else [*EntryType]
    return [query | {"amount": _AMOUNTS[each]} for each in types]


def _after(branch: Document, written: datetime, last: ObjectId) -> Sequence[Document]:
    """What follows a position: what was written earlier, and what was written at once with it. A scan for each."""
    limits = branch.get("createdAt", {})
    earlier = branch | {"createdAt": limits | {"$lt": written}}
    return [earlier, branch | {"createdAt": written, "_id": {"$lt": last}}]
