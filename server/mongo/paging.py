"""A page of a collection, and how many documents there are on all pages."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from pymongo.asynchronous.collection import AsyncCollection

from server.mongo.client import Document
from server.values.paging import MOST_COUNTED, Page, Position, Slice

T = TypeVar("T")

Sort = list[tuple[str, int]]
Index = str | Sort
"""The name of an index, or its fields."""


async def find_page(
    collection: AsyncCollection[Document],
    query: Mapping[str, Any],
    page: Page,
    *,
    sort: Sort,
    after: Mapping[str, Any],
    convert: Callable[[Document], T],
    position: Callable[[T], Position],
    index: Index | None = None,
) -> Slice[T]:
    """One page of the documents that match a query, in an order that an index gives.

    `index` is the one to use. Left to itself MongoDB tries several with the first values that it sees, and keeps to its
    choice for values that it suits badly. None lets it choose all the same.

    `after` is what limits the query to what follows `page.after`; the total does not depend on it. Page and total are
    asked for at the same time.
    """

    async def items() -> list[T]:
        found = collection.find(_limited(query, after), hint=index).sort(sort).skip(page.skip).limit(page.size + 1)
        return [convert(document) async for document in found]

    if not page.with_total:
        return Slice.of(await items(), page, position)
    fetched, total = await asyncio.gather(items(), _count(collection, query, index))
    return Slice.of(fetched, page, position, total)


def _limited(query: Mapping[str, Any], after: Mapping[str, Any]) -> Mapping[str, Any]:
    if not query or not after:
        return query or after
    if [*query] == ["$or"]:
        # In each branch, so that each scans its index from there on.
        return {"$or": [{"$and": [branch, after]} for branch in query["$or"]]}
    return {"$and": [query, after]}


async def _count(collection: AsyncCollection[Document], query: Mapping[str, Any], index: Index | None) -> int:
    if query and index is None:
        return await collection.count_documents(query, limit=MOST_COUNTED)
    # Asked for nothing, MongoDB would read the documents themselves rather than an index of them.
    return await collection.count_documents(query, limit=MOST_COUNTED, hint=index or "_id_")
