"""To watch a zone, or one's own session."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from time import monotonic

from server.auth.staff_zones import StaffZones
from server.errors import Unavailable
from server.parking.live.boards import Boards
from server.parking.live.model import Mark, News
from server.parking.live.ports import Zones
from server.parking.live.repository import Topic
from server.values.caller import Caller

READY_SECONDS = 10.0
CHECK_SECONDS = 1.0
"""How often it is looked at whether the caller may still watch."""
QUIET_SECONDS = 20.0
"""After so long without news a message goes out that has none: proxies and clients see that the stream lives."""
ZONE_WARNINGS = (10,)
OWN_WARNINGS = (10, 5)


@dataclass(frozen=True, slots=True)
class ZoneNews:
    """One thing about a zone. `free_places` is None when nobody knows how many it has; drivers see nothing else."""

    news: News
    free_places: int | None
    shows_sessions: bool


class LiveService:
    """Streams of news. `who` gives the caller as they are by now: their role may change while they watch."""

    def __init__(self, boards: Boards, zones: Zones, staff_zones: StaffZones) -> None:
        self._boards = boards
        self._zones = zones
        self._staff_zones = staff_zones

    async def watch_zone(
        self, who: Callable[[], Caller], zone_id: str, after: Mark | None
    ) -> AsyncGenerator[ZoneNews, None]:
        """Staff hear of every session, drivers of free places, when their number is another.

        Raises ZoneNotFound, ZoneNotAssigned, at once or as soon as it is so.
        """
        told: int | None = None
        await self._require(who(), zone_id)
        async with aclosing(self._news(Topic.of_zone(zone_id.lower()), ZONE_WARNINGS, after)) as all_news:
            async for news, is_new in all_news:
                is_driver = who().is_driver
                places = await self._require(who(), zone_id)
                if not is_new or (is_driver and news.event and news.under_way == told):
                    continue
                told = news.under_way
                free = None if places is None else max(0, places - news.under_way)
                yield ZoneNews(news, free, shows_sessions=not is_driver)

    async def watch_own(self, driver_id: str, after: Mark | None) -> AsyncGenerator[News, None]:
        async with aclosing(self._news(Topic.of_driver(driver_id), OWN_WARNINGS, after)) as all_news:
            async for news, is_new in all_news:
                if is_new:
                    yield news

    def zone_news(self, zone_id: str, after: Mark | None) -> AsyncGenerator[tuple[News, bool], None]:
        """All that happens to sessions of a zone, for others to tell on; each second something, new (True) or not."""
        return self._news(Topic.of_zone(zone_id), ZONE_WARNINGS, after)

    async def _require(self, caller: Caller, zone_id: str) -> int | None:
        """How many places the zone has. Raises ZoneNotFound, ZoneNotAssigned for staff of other zones."""
        zone = self._zones.get(zone_id)
        if not caller.is_driver:
            await self._staff_zones.require(caller, zone.id)
        return zone.number_of_places

    async def _news(
        self, topic: Topic, warnings: Sequence[int], after: Mark | None
    ) -> AsyncGenerator[tuple[News, bool], None]:
        """All news, and between them something that is none, each second, to look at what may have changed."""
        async with self._boards.watch(topic, warnings) as (board, feed):
            try:
                async with asyncio.timeout(READY_SECONDS):
                    await board.ready.wait()
            except TimeoutError as error:
                raise Unavailable from error
            missed = None if after is None else await board.since(after, feed)
            if missed is None:
                feed.begin_anew()
            for news in missed or ():
                yield news, True
            spoke = monotonic()
            while True:
                came = await feed.next(CHECK_SECONDS)
                is_new = came is not None or monotonic() - spoke >= QUIET_SECONDS
                if is_new:
                    spoke = monotonic()
                yield came or board.nothing_new(), is_new
