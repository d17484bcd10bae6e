"""Looking into the books; only operations write into them."""

from __future__ import annotations

from collections.abc import Mapping

from bson import ObjectId
from pymongo import DESCENDING

from server.ledger.document import ENTRIES, WALLETS, to_entry
from server.ledger.model import Entry, EntryFilter, EntryReason, EntryType
from server.mongo.client import Database, Document
from server.mongo.money import to_decimal128, to_millimes
from server.mongo.paging import find_page
from server.mongo.together import by_id
from server.values.paging import Page, Slice

_BY_TYPE: Mapping[EntryType, tuple[Document, str]] = {
    EntryType.CREDIT: ({"amount": {"$gt": to_decimal128(0)}}, "credits"),
    EntryType.DEBIT: ({"amount": {"$lt": to_decimal128(0)}}, "debits"),
}
"""Which entries are of a type, and the index that holds these and no others."""


class LedgerRepository:
    def __init__(self, database: Database) -> None:
        self._wallets = by_id(database[WALLETS], {"balance": 1})
        self._entries = database[ENTRIES]

    async def balance(self, user_id: str) -> int:
        """What a wallet holds, in millimes; less than nothing when it owes."""
        wallet = await self._wallets.find(ObjectId(user_id))
        return to_millimes(wallet["balance"]) if wallet else 0

    async def list(self, user_id: str, wanted: EntryFilter, page: Page) -> Slice[Entry]:
        """The newest first: the sequence is both sort key and unique within the wallet."""
        query, index = _matching(ObjectId(user_id), wanted)
        return await find_page(
            self._entries,
            query,
            page,
            sort=[("sequence", DESCENDING)],
            after={"sequence": {"$lt": page.after[0]}} if page.after else {},
            convert=to_entry,
            position=lambda entry: [entry.sequence],
            index=index,
        )


def _matching(user_id: ObjectId, wanted: EntryFilter) -> tuple[Document, str | None]:
    """The query, and the index that has its answer in order; None where it takes two of them."""
    if wanted.reason is None and wanted.type is None:
        return {"userId": user_id}, None
    reasons = [wanted.reason] if wanted.reason else [*EntryReason]
    of_reason = {"userId": user_id, "reason": {"$in": [reason.value for reason in reasons]}}
    if wanted.type is None:
        return {"$or": [of_reason | amounts for amounts, _ in _BY_TYPE.values()]}, None
    amounts, index = _BY_TYPE[wanted.type]
    return of_reason | amounts, index
