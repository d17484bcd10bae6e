"""Looking for what drivers pay later; only operations change it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING

from server.mongo.client import Database, Document
from server.mongo.money import to_millimes
from server.mongo.paging import Sort, find_page
from server.payments.later.document import ACCOUNTS, DEBTS, to_account, to_debt
from server.payments.later.model import Account, Debt, DebtFilter, DebtStatus, Month
from server.values.paging import Page, Slice

NEWEST_FIRST: Sort = [("_id", DESCENDING)]
_SINCE_EVER = datetime(2000, 1, 1, tzinfo=UTC)
"""Names all instants, for an index that holds only documents which have one."""


class PayLaterRepository:
    def __init__(self, database: Database) -> None:
        self._debts = database[DEBTS]
        self._accounts = database[ACCOUNTS]

    async def account(self, user_id: str) -> Account:
        return to_account(user_id, await self._accounts.find_one({"_id": ObjectId(user_id)}))

    async def open(self, user_id: str) -> Sequence[Debt]:
        """What a driver is to pay, the oldest first."""
        query = {"userId": ObjectId(user_id), "status": DebtStatus.OPEN.value}
        return [to_debt(document) async for document in self._debts.find(query).sort("_id", ASCENDING)]

    async def list(self, user_id: str, wanted: DebtFilter, page: Page) -> Slice[Debt]:
        """The newest first: ids begin with the second in which they were made."""
        query: Document = {"userId": ObjectId(user_id)} | ({"month": wanted.month} if wanted.month else {})
        index: Sort = [(name, ASCENDING) for name in (*query, "status")]
        statuses = [wanted.status] if wanted.status else [*DebtStatus]
        return await find_page(
            self._debts,
            query | {"status": {"$in": [status.value for status in statuses]}},
            page,
            sort=NEWEST_FIRST,
            after={"_id": {"$lt": ObjectId(page.after[0])}} if page.after else {},
            convert=to_debt,
            position=lambda debt: [debt.id],
            index=[*index, *NEWEST_FIRST],
        )

    async def months(self, user_id: str, year: int) -> Sequence[Month]:
        """Those of a year that have something, the last one first."""
        wanted = {"userId": ObjectId(user_id), "month": {"$gte": f"{year}-01", "$lte": f"{year}-12"}}
        pipeline: list[Document] = [
            {"$match": wanted},
            {
                "$group": {
                    "_id": "$month",
                    "count": {"$sum": 1},
                    "amount": {"$sum": "$amount"},
                    "open": {"$sum": "$open"},
                    "settled": {"$sum": "$settled"},
                }
            },
            {"$sort": {"_id": -1}},
        ]
        async with await self._debts.aggregate(pipeline) as found:
            return [_month(row) async for row in found]

    async def debtors(self, now: datetime, page: Page, *, only_overdue: bool) -> Slice[Account]:
        """Who owes something, by when it falls due; or who is overdue, by since when."""
        field = "overdueAt" if only_overdue else "dueAt"
        sort: Sort = [(field, ASCENDING), ("_id", ASCENDING)]
        after: Document = {}
        if page.after:
            instant, user_id = page.after[0], ObjectId(page.after[1])
            after = {"$or": [{field: {"$gt": instant}}, {field: instant, "_id": {"$gt": user_id}}]}
        return await find_page(
            self._accounts,
            {field: {"$lte": now} if only_overdue else {"$gt": _SINCE_EVER}},
            page,
            sort=sort,
            after=after,
            convert=lambda document: to_account(str(document["_id"]), document),
            position=lambda account: [account.overdue_at if only_overdue else account.due_at, account.user_id],
            index=sort,
        )

    async def to_charge(self, now: datetime, most: int) -> Sequence[str]:
        """Who is to be charged, the longest due first."""
        return await self._due("chargeAt", now, most)

    async def to_remind(self, now: datetime, most: int) -> Sequence[str]:
        """Who is to be told what is due."""
        return await self._due("remindAt", now, most)

    async def failing(self, user_ids: Collection[str]) -> Collection[str]:
        """Those of them of whom something is due that could not be charged."""
        query = {"_id": {"$in": [ObjectId(each) for each in user_ids]}, "failures": {"$gt": 0}}
        return {str(each["_id"]) async for each in self._accounts.find(query, {"_id": True})}

    async def forget(self, user_id: str) -> None:
        """The debts stay, as payments do."""
        await self._accounts.delete_one({"_id": ObjectId(user_id)})

    async def _due(self, field: str, now: datetime, most: int) -> Sequence[str]:
        found = self._accounts.find({field: {"$lte": now}}, {"_id": True}).sort(field, ASCENDING).limit(most)
        return [str(each["_id"]) async for each in found]


def _month(row: Document) -> Month:
    amount, opened, settled = (to_millimes(row[name]) for name in ("amount", "open", "settled"))
    return Month(row["_id"], row["count"], amount, settled, amount - opened - settled, opened)
