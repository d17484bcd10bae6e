"""Looking for payments of stays; only operations write them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING

from server.carpark.payments.document import STAY_PAYMENTS, to_stay_payment
from server.carpark.payments.model import StayPayment, StayPaymentFilter
from server.mongo.client import Database, Document
from server.mongo.money import to_millimes
from server.mongo.paging import Sort, find_page
from server.payments.document import PAYMENTS
from server.values.paging import MOST_COUNTED, Page, Slice

NONE = ObjectId("0" * 24)
NEWEST_FIRST: Sort = [("paidAt", DESCENDING), ("_id", DESCENDING)]


class StayPaymentRepository:
    def __init__(self, database: Database) -> None:
        self._payments = database[STAY_PAYMENTS]
        self._money = database[PAYMENTS]

    async def find(self, number: int) -> StayPayment | None:
        document = await self._payments.find_one({"_id": number})
        return next(iter(await self._with_money([document])), None) if document else None

    async def list(self, wanted: StayPaymentFilter, page: Page) -> Slice[StayPayment]:
        """The newest first."""
        query, index = _matching(wanted)
        found = await find_page(
            self._payments,
            query,
            page,
            sort=NEWEST_FIRST,
            after=_after(page),
            convert=lambda document: document,
            position=lambda document: [document["paidAt"], document["_id"]],
            index=index,
        )
        return Slice(await self._with_money(found.items), found.next, found.total)

    async def total(self, wanted: StayPaymentFilter) -> int:
        """What the newest of them come to, as many as lists count; read from the index alone."""
        query, index = _matching(wanted)
        pipeline: list[Document] = [
            {"$match": query},
            {"$sort": dict(NEWEST_FIRST)},
            {"$limit": MOST_COUNTED},
            {"$group": {"_id": None, "amount": {"$sum": "$amount"}}},
        ]
        async with await self._payments.aggregate(pipeline, hint=dict(index)) as found:
            sums = await found.to_list()
        return to_millimes(sums[0]["amount"]) if sums else 0

    async def _with_money(self, documents: Sequence[Document]) -> Sequence[StayPayment]:
        """With what their payments say of where the money is by now."""
        ids = [document["paymentId"] for document in documents if "paymentId" in document]
        fields = {"status": 1, "receiptNumber": 1}
        money: Mapping[ObjectId, Any] = (
            {each["_id"]: each async for each in self._money.find({"_id": {"$in": ids}}, fields)} if ids else {}
        )
        return [to_stay_payment(document, money.get(document.get("paymentId", NONE))) for document in documents]


def _matching(wanted: StayPaymentFilter) -> tuple[Document, Sort]:
    query: Document = {}
    if wanted.car_park:
        query["carPark"] = wanted.car_park
    if wanted.user_id:
        query["userId"] = ObjectId(wanted.user_id)
    if wanted.stay_id is not None:
        query["sessionId"] = wanted.stay_id
    names = [*query]
    bounds = (("$gte", wanted.paid_from), ("$lt", wanted.paid_before))
    if period := {name: instant for name, instant in bounds if instant}:
        query["paidAt"] = period
    return query, [*((name, ASCENDING) for name in names), *NEWEST_FIRST, ("amount", ASCENDING)]


def _after(page: Page) -> Document:
    if not page.after:
        return {}
    paid, number = page.after
    return {"paidAt": {"$lte": paid}, "$or": [{"paidAt": {"$lt": paid}}, {"_id": {"$lt": number}}]}
