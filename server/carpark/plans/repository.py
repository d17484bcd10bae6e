"""Looking for plans in the collection `membershipPlans`, and writing them."""

from __future__ import annotations

from pymongo import ASCENDING

from server.carpark.catalogue import Catalogue
from server.carpark.plans.document import PLANS, plan_fields, to_plan
from server.carpark.plans.model import Plan
from server.mongo.client import Database
from server.mongo.paging import Sort
from server.values.paging import Page, Slice

INDEX: Sort = [("carPark", ASCENDING), ("isActive", ASCENDING)]


class PlanRepository(Catalogue[Plan]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, PLANS, write=plan_fields, read=to_plan)

    async def page(self, car_park: str, page: Page, *, with_inactive: bool) -> Slice[Plan]:
        """The newest first."""
        states = [True, False] if with_inactive else [True]
        return await self.list({"carPark": car_park, "isActive": {"$in": states}}, page, INDEX)
