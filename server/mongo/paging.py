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


async def find_page(
    collection: AsyncCollection[Document],
    query: Mapping[str, Any],
    page: Page,
    *,
    sort: Sort,
    after: Mapping[str, Any],
    convert: Callable[[Document], T],
    position: Callable[[T], Position],
) -> Slice[T]:
    """One page of the documents that match a query, in an order that an index gives.

    `after` is what limits the query to what follows `page.after`; the total does not depend on it. Page and total are
    asked for at the same time.
    """

    async def items() -> list[T]:
        limited = {"$and": [query, after]} if after and query else dict(after or query)
        found = collection.find(limited).sort(sort).skip(page.skip).limit(page.size + 1)
        return [convert(document) async for document in found]

    if not page.with_total:
        return Slice.of(await items(), page, position)
    fetched, total = await asyncio.gather(items(), _count(collection, query))
    return Slice.of(fetched, page, position, total)


async def _count(collection: AsyncCollection[Document], query: Mapping[str, Any]) -> int:
    if query:
        return await collection.count_documents(query, limit=MOST_COUNTED)
    # Asked for nothing, MongoDB would read the documents themselves rather than an index of them.
    return await collection.count_documents(query, limit=MOST_COUNTED, hint="_id_")
