"""Ids that are numbers: each process takes them from a kind's counter in blocks.

So the counter is written once for many things, outside of their transactions, and no two gates meet in it. A number
that nobody used is lost: there may be gaps, and a process's numbers do not follow another's in time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from pymongo import ReturnDocument
from pymongo.errors import DuplicateKeyError

from server.mongo.client import Database

COUNTERS = "counters"
BLOCK = 32


async def take(database: Database, counter: str, block: int) -> range:
    """The next `block` numbers of a counter, from 1, which nobody else is given."""
    add = {"$inc": {"count": block}}
    while True:
        try:
            counted = await database[COUNTERS].find_one_and_update(
                {"_id": counter}, add, upsert=True, return_document=ReturnDocument.AFTER
            )
        except DuplicateKeyError:
            continue  # another process made the counter at the same moment
        assert counted is not None
        last: int = counted["count"]
        return range(last - block + 1, last + 1)


class Numbers:
    """Gives each number of a kind once, whichever process asks; a kind is a collection's name."""

    def __init__(self, database: Database, block: int = BLOCK) -> None:
        self._database = database
        self._block = block
        self._left: dict[str, Iterator[int]] = {}
        self._taking: dict[str, asyncio.Lock] = {}

    async def next(self, kind: str) -> int:
        """The next number of a kind that this process has."""
        async with self._taking.setdefault(kind, asyncio.Lock()):
            number = next(self._left.get(kind, iter(())), None)
            if number is None:
                self._left[kind] = iter(await take(self._database, f"numbers:{kind}", self._block))
                number = next(self._left[kind])
        return number
