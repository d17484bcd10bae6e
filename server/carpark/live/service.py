"""To watch the spaces of a car park."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping
from dataclasses import dataclass
from time import monotonic

from server.carpark.live.boards import Boards, SpaceNews
from server.carpark.spaces.model import Space
from server.carpark.spaces.service import SpaceService, SpaceView, Where
from server.carpark.staff import CarParkStaff
from server.carpark.zones.model import ZoneView
from server.carpark.zones.service import ZoneService
from server.errors import Unavailable
from server.values.caller import Caller

READY_SECONDS = 10.0
CHECK_SECONDS = 1.0
"""How often it is looked at whether the caller may still watch."""
QUIET_SECONDS = 20.0
"""After so long without news a message goes out that has none: proxies and clients see that the stream lives."""


@dataclass(frozen=True, slots=True)
class ShownNews:
    """One thing about spaces, as a caller sees it: what takes them only for staff of their car park."""

    news: SpaceNews
    zones: Mapping[int, ZoneView]
    is_for_staff: bool

    def view(self, space: Space) -> SpaceView:
        return SpaceView(space, self.zones.get(space.zone_id), self.is_for_staff)


class LiveSpaces:
    """Streams of news. `who` gives the caller as they are by now: their role may change while they watch."""

    def __init__(self, boards: Boards, spaces: SpaceService, zones: ZoneService, staff: CarParkStaff) -> None:
        self._boards = boards
        self._spaces = spaces
        self._zones = zones
        self._staff = staff

    async def watch(
        self, who: Callable[[], Caller], where: Where, after: str | None
    ) -> AsyncGenerator[ShownNews, None]:
        """Raises CarParkNotFound, CarParkZoneNotFound, LevelNotFound, at once or as soon as it is so."""
        filters = await self._spaces.filter_of(who(), where)

        def wanted(space: Space) -> bool:
            return where.zone_id in (None, space.zone_id) and where.level_id in (None, space.level_id)

        async with self._boards.watch(filters.car_park, wanted) as (board, feed):
            try:
                async with asyncio.timeout(READY_SECONDS):
                    await board.ready.wait()
            except TimeoutError as error:
                raise Unavailable from error
            missed = None if after is None else await feed.since(after)
            if missed is None:
                feed.count()
                feed.begin_anew()
            for news in missed or ():
                yield await self._shown(who(), filters.car_park, news)
            spoke = monotonic()
            while True:
                came = await feed.next(CHECK_SECONDS)
                if came is not None or monotonic() - spoke >= QUIET_SECONDS:
                    spoke = monotonic()
                    yield await self._shown(who(), filters.car_park, came or feed.nothing_new())
                else:
                    await self._spaces.require_sight(who(), filters.car_park)

    async def _shown(self, caller: Caller, car_park: str, news: SpaceNews) -> ShownNews:
        await self._spaces.require_sight(caller, car_park)
        spaces = news.snapshot or ([news.space] if news.space else [])
        zones = await self._zones.views(list({space.zone_id for space in spaces}))
        return ShownNews(news, zones, await self._staff.works_in(caller, car_park))
