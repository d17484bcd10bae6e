"""Looking for payouts and what they are made of; only operations write them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from pymongo import ASCENDING, DESCENDING

from server.mongo.client import Database, Document
from server.mongo.paging import Sort, find_page
from server.payments.document import PAYMENTS, to_payment
from server.payments.model import Payment
from server.payments.payouts.document import PAYOUTS, TRANSACTIONS, to_payout, to_transaction
from server.payments.payouts.model import MatchedTransaction, Payout
from server.values.paging import MOST_COUNTED, Page, Slice

NEWEST_FIRST: Sort = [("createdAt", DESCENDING), ("_id", DESCENDING)]
PROBLEM = {"problem": {"$exists": True}}


class PayoutRepository:
    def __init__(self, database: Database) -> None:
        self._payouts = database[PAYOUTS]
        self._transactions = database[TRANSACTIONS]
        self._payments = database[PAYMENTS]

    async def find(self, payout_id: str) -> Payout | None:
        document = await self._payouts.find_one({"_id": payout_id})
        return to_payout(document) if document else None

    async def known(self, ids: Collection[str]) -> dict[str, Payout]:
        """Those of some that are here, by id."""
        found = self._payouts.find({"_id": {"$in": list(ids)}})
        return {document["_id"]: to_payout(document) async for document in found}

    async def list(self, page: Page) -> Slice[Payout]:
        """The newest first."""
        return await find_page(
            self._payouts,
            {},
            page,
            sort=NEWEST_FIRST,
            after=_after(page),
            convert=to_payout,
            position=lambda payout: [payout.created_at, payout.id],
            index=NEWEST_FIRST,
        )

    async def transactions(self, payout_id: str, page: Page) -> Slice[MatchedTransaction]:
        """What a payout is made of, the newest first."""
        return await self._list({"payoutId": payout_id}, page, [("payoutId", ASCENDING), *NEWEST_FIRST])

    async def unmatched(self, page: Page) -> Slice[MatchedTransaction]:
        """What matches no payment, the newest first."""
        return await self._list(PROBLEM, page, "unmatched")

    async def count_unmatched(self, since: datetime) -> int:
        """Of those that happened since an instant; counted up to MOST_COUNTED."""
        query = {**PROBLEM, "createdAt": {"$gte": since}}
        return await self._transactions.count_documents(query, limit=MOST_COUNTED, hint="unmatched")

    async def payments(self, intents: Collection[str]) -> dict[str, Payment]:
        """Ours, by the charge that brought their money."""
        found = self._payments.find({"stripePaymentIntentId": {"$in": list(intents)}})
        return {document["stripePaymentIntentId"]: to_payment(document) async for document in found}

    async def _list(self, query: Document, page: Page, index: str | Sort) -> Slice[MatchedTransaction]:
        return await find_page(
            self._transactions,
            query,
            page,
            sort=NEWEST_FIRST,
            after=_after(page),
            convert=to_transaction,
            position=lambda each: [each.transaction.created_at, each.transaction.id],
            index=index,
        )


def _after(page: Page) -> Document:
    if not page.after:
        return {}
    at, last = page.after
    # The first condition says nothing more, but where in the index to begin.
    return {"createdAt": {"$lte": at}, "$or": [{"createdAt": {"$lt": at}}, {"createdAt": at, "_id": {"$lt": last}}]}
