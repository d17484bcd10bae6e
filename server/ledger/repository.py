"""Looking into the books; only operations write into them."""

from __future__ import annotations

from typing import Any

from bson import ObjectId
from pymongo import DESCENDING

from server.ledger.document import ENTRIES, WALLETS, to_entry
from server.ledger.model import Entry, EntryFilter, EntryType
from server.mongo.client import Database
from server.mongo.money import to_decimal128, to_millimes
from server.mongo.paging import find_page
from server.values.paging import Page, Slice

ZERO = to_decimal128(0)


class LedgerRepository:
    def __init__(self, database: Database) -> None:
        self._wallets = database[WALLETS]
        self._entries = database[ENTRIES]

    async def balance(self, user_id: str) -> int:
        """What a wallet holds, in millimes; less than nothing when it owes."""
        wallet = await self._wallets.find_one({"_id": ObjectId(user_id)}, {"balance": 1})
        return to_millimes(wallet["balance"]) if wallet else 0

    async def list(self, user_id: str, wanted: EntryFilter, page: Page) -> Slice[Entry]:
        """The newest first: the sequence is both sort key and unique within the wallet."""
        query: dict[str, Any] = {"userId": ObjectId(user_id)}
        if wanted.type is not None:
            query["amount"] = {"$gt": ZERO} if wanted.type is EntryType.CREDIT else {"$lt": ZERO}
        if wanted.reason is not None:
            query["reason"] = wanted.reason.value
        return await find_page(
            self._entries,
            query,
            page,
            sort=[("sequence", DESCENDING)],
            after={"sequence": {"$lt": page.after[0]}} if page.after else {},
            convert=to_entry,
            position=lambda entry: [entry.sequence],
        )
