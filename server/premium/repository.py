"""Looking for premium plans and subscriptions; only operations change them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime

from bson import ObjectId
from pymongo import ASCENDING

from server.mongo.client import Database, Document
from server.mongo.paging import Sort, find_page
from server.premium.document import PLANS, SUBSCRIPTIONS, to_plan, to_subscription
from server.premium.model import PremiumPlan, PremiumStatus, Subscription, SubscriptionFilter
from server.values.paging import Page, Slice

RUNNING = (PremiumStatus.ACTIVE.value, PremiumStatus.CANCELLED.value)
MOST_PLANS = 50
ENDING_FIRST: Sort = [("endDate", ASCENDING), ("_id", ASCENDING)]


class PremiumRepository:
    def __init__(self, database: Database) -> None:
        self._plans = database[PLANS]
        self._subscriptions = database[SUBSCRIPTIONS]

    async def plan(self, code: str) -> PremiumPlan | None:
        document = await self._plans.find_one({"_id": code})
        return to_plan(document) if document else None

    async def plans(self) -> Sequence[PremiumPlan]:
        """All of them, by code: there are few."""
        found = self._plans.find().sort("_id", ASCENDING).limit(MOST_PLANS)
        return [to_plan(document) async for document in found]

    async def find(self, user_id: str) -> Subscription | None:
        document = await self._subscriptions.find_one({"_id": ObjectId(user_id)})
        return to_subscription(document) if document else None

    async def list(self, wanted: SubscriptionFilter, now: datetime, page: Page) -> Slice[Subscription]:
        """Those that end first first. What is over has expired, whether a job has noted that by now or not."""
        query: Document = {}
        if wanted.user_id:
            query["_id"] = ObjectId(wanted.user_id)
        if wanted.plan:
            query["planCode"] = wanted.plan
        index: Sort | str = [*((name, ASCENDING) for name in (*query, "status")), *ENDING_FIRST]
        statuses = [wanted.status] if wanted.status not in {None, PremiumStatus.EXPIRED} else [*PremiumStatus]
        query["status"] = {"$in": [status.value for status in statuses if status]}
        end: Document = {"$lt": wanted.ends_before} if wanted.ends_before else {}
        if wanted.status is PremiumStatus.EXPIRED:
            end["$lte"] = now
        elif wanted.status:
            end["$gt"] = now
        if end:
            query["endDate"] = end
        after: Document = {}
        if page.after:
            ended, last = page.after
            # The first condition says nothing more, but where in the index to begin.
            after = {"endDate": {"$gte": ended}, "$or": [{"endDate": {"$gt": ended}}, {"_id": {"$gt": last}}]}
        return await find_page(
            self._subscriptions,
            query,
            page,
            sort=ENDING_FIRST,
            after=after,
            convert=to_subscription,
            position=lambda found: [found.end, ObjectId(found.user_id)],
            index="_id_" if wanted.user_id else index,
        )

    async def due(self, now: datetime, most: int) -> Sequence[Subscription]:
        """Those to be renewed by themselves, the longest due first."""
        found = self._subscriptions.find({"renewAt": {"$lte": now}}).sort("renewAt", ASCENDING).limit(most)
        return [to_subscription(document) async for document in found]

    async def over(self, now: datetime, most: int) -> Sequence[str]:
        """Whose subscriptions are over and not marked so."""
        query: Document = {"status": {"$in": list(RUNNING)}, "endDate": {"$lte": now}}
        return [str(each["_id"]) async for each in self._subscriptions.find(query, {"_id": True}).limit(most)]

    async def ending(self, now: datetime, until: datetime, most: int) -> AsyncIterator[Sequence[Subscription]]:
        """Those that end until an instant and are not renewed by themselves, so many at a time."""
        query = {"status": PremiumStatus.CANCELLED.value, "endDate": {"$gt": now, "$lte": until}}
        subscriptions: list[Subscription] = []
        async for document in self._subscriptions.find(query).batch_size(most):
            subscriptions.append(to_subscription(document))
            if len(subscriptions) == most:
                yield subscriptions
                subscriptions = []
        yield subscriptions

    async def forget(self, user_id: str) -> None:
        await self._subscriptions.delete_one({"_id": ObjectId(user_id)})
