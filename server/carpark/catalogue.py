"""Things that a car park has a few of, by number: rates, discounts, plans. Each change of one is its next version."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar

from pymongo import DESCENDING

from server.mongo import audit
from server.mongo.client import Database, Document
from server.mongo.paging import Sort, find_page
from server.values.paging import Page, Slice


def following(page: Page) -> Document:
    """What comes after the position of a page, the newest first."""
    if page.after is None:
        return {}
    created_at, last = page.after
    # The bound is what the index begins at; few are made in the same millisecond.
    return {"createdAt": {"$lte": created_at}, "$or": [{"createdAt": {"$lt": created_at}}, {"_id": {"$lt": last}}]}


class Versioned(Protocol):
    @property
    def id(self) -> int: ...
    @property
    def created_at(self) -> datetime: ...
    @property
    def version(self) -> int: ...


T = TypeVar("T", bound=Versioned)

NEWEST_FIRST: Sort = [("createdAt", DESCENDING), ("_id", DESCENDING)]
"""Numbers follow no time."""


class Catalogue(Generic[T]):
    """One kind of them in its collection. `write` leaves `_id` and `version` to this class."""

    def __init__(
        self, database: Database, name: str, *, write: Callable[[T], Document], read: Callable[[Document], T]
    ) -> None:
        self._collection = database[name]
        self._write = write
        self._read = read

    async def insert(self, thing: T) -> None:
        """Raises DuplicateKeyError."""
        await audit.insert(self._collection, self._document(thing))

    async def find(self, number: int) -> T | None:
        document = await self._collection.find_one({"_id": number})
        return self._read(document) if document else None

    async def replace(self, before: T, after: T) -> bool:
        """Writes a thing's next version; False when somebody else wrote it first. Raises DuplicateKeyError."""
        document = self._document(after)
        gone = {name: "" for name in self._document(before) if name not in document}
        change = {"$set": document, "$unset": gone} if gone else {"$set": document}
        query = {"_id": before.id, "version": before.version}
        return await audit.update(self._collection, query, change) is not None

    async def list(self, query: Document, page: Page, index: Sort) -> Slice[T]:
        """The newest first. `index` begins with the fields of the query."""
        return await find_page(
            self._collection,
            query,
            page,
            sort=NEWEST_FIRST,
            after=following(page),
            convert=self._read,
            position=lambda thing: [thing.created_at, thing.id],
            index=[*index, *NEWEST_FIRST],
        )

    async def all(self, query: Document, index: Sort) -> Sequence[T]:
        """Those that there are few of."""
        return [self._read(document) async for document in self._collection.find(query, hint=[*index, *NEWEST_FIRST])]

    def _document(self, thing: T) -> Document:
        fields: dict[str, Any] = {"_id": thing.id, "version": thing.version, **self._write(thing)}
        return {name: value for name, value in fields.items() if value is not None}
