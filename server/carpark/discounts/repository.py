"""Looking for discounts in the collection `carParkDiscounts`, and writing them; operations use them up."""

from __future__ import annotations

from pymongo import ASCENDING
from pymongo.errors import DuplicateKeyError

from server.carpark.catalogue import Catalogue
from server.carpark.discounts.document import DISCOUNTS, USES, discount_fields, to_discount, uses_id
from server.carpark.discounts.errors import DiscountCodeExists
from server.carpark.discounts.model import Discount, DiscountFilter
from server.mongo.client import Database, Document
from server.mongo.paging import Sort
from server.values.paging import Page, Slice

INDEX: Sort = [("carPark", ASCENDING), ("isActive", ASCENDING)]
CODE: Sort = [("carPark", ASCENDING), ("code", ASCENDING)]
"""Unique."""


class DiscountRepository(Catalogue[Discount]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, DISCOUNTS, write=discount_fields, read=to_discount)
        self._discounts = database[DISCOUNTS]
        self._uses = database[USES]

    async def insert(self, thing: Discount) -> None:
        """Raises DiscountCodeExists."""
        try:
            await super().insert(thing)
        except DuplicateKeyError as error:
            raise DiscountCodeExists(thing.code) from error

    async def replace(self, before: Discount, after: Discount) -> bool:
        """As Catalogue does. Raises DiscountCodeExists."""
        try:
            return await super().replace(before, after)
        except DuplicateKeyError as error:
            raise DiscountCodeExists(after.code) from error

    async def by_code(self, car_park: str, code: str) -> Discount | None:
        document = await self._discounts.find_one({"carPark": car_park, "code": code}, hint=CODE)
        return to_discount(document) if document else None

    async def uses_by(self, discount_id: int, user: str) -> int:
        document = await self._uses.find_one({"_id": uses_id(discount_id, user)})
        return document["count"] if document else 0

    async def page(self, filters: DiscountFilter, page: Page) -> Slice[Discount]:
        """The newest first."""
        states = [True, False] if filters.is_active is None else [filters.is_active]
        query: Document = {"carPark": filters.car_park, "isActive": {"$in": states}}
        if filters.code is None:
            return await self.list(query, page, INDEX)
        found = await self.by_code(filters.car_park, filters.code)
        matching = [found] if found is not None and found.is_active in states else []
        first = matching if page.after is None and not page.skip else []
        return Slice(first, None, len(matching) if page.with_total else None)

    async def forget_user(self, user_id: str) -> None:
        """Whose uses they were goes."""
        await self._uses.delete_many({"user": user_id})
