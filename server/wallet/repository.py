"""Wallets and their ledger in MongoDB.

`wallets`: {_id: user id, balance: Decimal128, sequence}. `walletLedger`: one document an entry, with the signed amount.
"""

from __future__ import annotations

from typing import Any

from bson import ObjectId
from pymongo import DESCENDING, ReturnDocument

from server.mongo.client import Database, Document
from server.mongo.money import to_decimal128, to_millimes
from server.mongo.paging import find_page
from server.mongo.transactions import Transaction
from server.values.paging import Page, Slice
from server.wallet.model import Entry, EntryFilter, EntryReason, EntryType

ZERO = to_decimal128(0)


class WalletRepository:
    def __init__(self, database: Database) -> None:
        self._wallets = database["wallets"]
        self._ledger = database["walletLedger"]

    async def balance(self, user_id: str) -> int:
        wallet = await self._wallets.find_one({"_id": ObjectId(user_id)}, {"balance": 1})
        return to_millimes(wallet["balance"]) if wallet else 0

    async def move(self, user_id: str, amount: int, tx: Transaction) -> tuple[int, int] | None:
        wallet: dict[str, Any] = {"_id": ObjectId(user_id)}
        if amount < 0:
            wallet["balance"] = {"$gte": to_decimal128(-amount)}
        # $inc adds Decimal128 exactly.
        moved: Document | None = await self._wallets.find_one_and_update(
            wallet,
            {"$inc": {"balance": to_decimal128(amount), "sequence": 1}},
            upsert=amount > 0,
            return_document=ReturnDocument.AFTER,
            session=tx,
        )
        return (to_millimes(moved["balance"]), moved["sequence"]) if moved else None

    async def write(self, entry: Entry, key: str | None, tx: Transaction) -> None:
        document: Document = {
            "_id": ObjectId(entry.id),
            "userId": ObjectId(entry.user_id),
            "amount": to_decimal128(entry.amount),
            "balanceAfter": to_decimal128(entry.balance_after),
            "sequence": entry.sequence,
            "reason": entry.reason.value,
            "createdAt": entry.created_at,
        }
        if entry.reference_id is not None:
            document["referenceId"] = entry.reference_id
        if entry.payment_id is not None:
            document["paymentId"] = ObjectId(entry.payment_id)
        if key is not None:
            document["key"] = key
        await self._ledger.insert_one(document, session=tx)

    async def find_by_key(self, key: str, tx: Transaction) -> Entry | None:
        document = await self._ledger.find_one({"key": key}, session=tx)
        return _entry(document) if document else None

    async def list(self, user_id: str, wanted: EntryFilter, page: Page) -> Slice[Entry]:
        """The newest first: the sequence is both sort key and unique within the wallet."""
        query: dict[str, Any] = {"userId": ObjectId(user_id)}
        if wanted.type is not None:
            query["amount"] = {"$gt": ZERO} if wanted.type is EntryType.CREDIT else {"$lt": ZERO}
        if wanted.reason is not None:
            query["reason"] = wanted.reason.value
        return await find_page(
            self._ledger,
            query,
            page,
            sort=[("sequence", DESCENDING)],
            after={"sequence": {"$lt": page.after[0]}} if page.after else {},
            convert=_entry,
            position=lambda entry: [entry.sequence],
        )


def _entry(document: Document) -> Entry:
    payment_id = document.get("paymentId")
    return Entry(
        id=str(document["_id"]),
        user_id=str(document["userId"]),
        amount=to_millimes(document["amount"]),
        balance_after=to_millimes(document["balanceAfter"]),
        sequence=document["sequence"],
        reason=EntryReason(document["reason"]),
        reference_id=document.get("referenceId"),
        payment_id=str(payment_id) if payment_id else None,
        created_at=document["createdAt"],
    )
