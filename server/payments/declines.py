"""Charges that banks declined: after so many within an hour no bank is asked for that driver for a while.

Whoever has a list of stolen numbers would try them all.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

from server.errors import RateLimited
from server.mongo.rate_limits import RateLimits
from server.payments.errors import DECLINES, CardAuthenticationRequired, TooManyDeclinedCards

RULE = "cards-declined"
WINDOW = timedelta(hours=1)


class Declines:
    """`most` charges of a driver may be declined in an hour."""

    def __init__(self, limits: RateLimits, most: int) -> None:
        self._limits = limits
        self._most = most

    @asynccontextmanager
    async def attempt(self, user_id: str) -> AsyncIterator[None]:
        """Around a charge, which counts if it is declined. Raises TooManyDeclinedCards."""
        try:
            await self._limits.require_room(RULE, user_id, self._most)
        except RateLimited as limited:
            raise TooManyDeclinedCards(limited.retry_after) from limited
        try:
            yield
        except CardAuthenticationRequired:
            raise
        except DECLINES:
            await self.count(user_id)
            raise

    async def count(self, user_id: str) -> None:
        """One that was declined."""
        with suppress(RateLimited):
            await self._limits.take(RULE, user_id, self._most, WINDOW)
