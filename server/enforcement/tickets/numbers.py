"""Numbers of violation tickets: each process takes them from the day's counter in blocks.

So the counter is written once for many tickets, outside of their transactions, and no two of these meet in it. A number
that nobody used is lost: there may be gaps, and a process's numbers do not follow another's in time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from server.enforcement.tickets.model import ticket_number
from server.mongo.client import Database
from server.mongo.numbers import BLOCK, take


class TicketNumbers:
    """Gives each number once, whichever process asks."""

    def __init__(self, database: Database, block: int = BLOCK) -> None:
        self._database = database
        self._block = block
        self._left: dict[str, Iterator[int]] = {}
        self._taking = asyncio.Lock()

    async def next(self, day: str) -> str:
        """The next number of a day, `YYYYMMDD`, that this process has."""
        async with self._taking:
            count = next(self._left.get(day, iter(())), None)
            if count is None:
                taken = await take(self._database, f"tickets:{day}", self._block)
                # Of two days at a time: devices that were offline send what they wrote the day before.
                self._left = dict([*self._left.items(), (day, iter(taken))][-2:])
                count = next(self._left[day])
        return ticket_number(day, count)
