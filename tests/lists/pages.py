"""What gives all at once, as a page."""

from collections.abc import Awaitable
from dataclasses import replace
from typing import TypeVar

from server.mongo.client import Database
from server.parking.field_data.model import Entry, Part, Removal
from server.parking.field_data.repository import FieldDataRepository
from server.values.paging import Page, Slice
from tests.lists.many import NOW

T = TypeVar("T")


async def whole(found: Awaitable[list[T]]) -> Slice[T]:
    """Of lists that have no pages."""
    return Slice(await found)


async def downloaded(database: Database, part: Part, page: Page) -> Slice[Entry | Removal]:
    repository = FieldDataRepository(database)
    return await repository.find(part, await repository.moment(), NOW, page)


def uncounted(page: Page) -> Page:
    """For lists that nobody asks the total of."""
    return replace(page, with_total=False)
