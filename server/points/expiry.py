"""The jobs that take expired points away, and tell their holders 30 days before."""

from __future__ import annotations

import asyncio

from server.engine.engine import Engine
from server.notifications.ports import Notices
from server.points.operations import ExpirePoints, TellOfExpiry
from server.points.repository import PointsRepository
from server.values.clock import Clock

AT_A_TIME = 50
MOST_IN_A_RUN = 500


class Expiry:
    def __init__(self, points: PointsRepository, notices: Notices, engine: Engine, clock: Clock) -> None:
        self._points = points
        self._notices = notices
        self._engine = engine
        self._clock = clock

    async def expire(self) -> int:
        """Takes away what is over; gives in how many accounts."""
        due = await self._points.expired(self._clock(), MOST_IN_A_RUN)
        await asyncio.gather(*(self._engine.run(ExpirePoints(user_id)) for user_id in due))
        return len(due)

    async def tell(self) -> None:
        """Tells who is to be told; once of each lot. All lots of a month are due at once."""
        while due := await self._points.to_tell(self._clock(), AT_A_TIME):
            await asyncio.gather(*(self._engine.run(TellOfExpiry(user_id)) for user_id in due))
        await self._notices.run()
