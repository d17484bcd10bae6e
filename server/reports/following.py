"""Keeps the sums in step with what happens: the job behind reports.

It looks at each document that changed since the place that it knows, and puts into the sums what the document counts
now in place of what it counted before; with the sums the place is noted, in one transaction. Where MongoDB has
forgotten the place, a car park has got another time zone, or an admin asks for it, all is made anew, beside the sums
that there are: every document once, then whatever changed meanwhile, from the place in the log at which that began.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from zoneinfo import ZoneInfo

import structlog
from prometheus_client import Gauge

from server.mongo.change_log import HistoryLost
from server.mongo.client import Document
from server.reports.changes import Documents, Touched
from server.reports.document import fact_id
from server.reports.facts import SOURCES, Clocks
from server.reports.repository import SHAPE, Progress, ReportSums, State, Superseded
from server.reports.sums import Cells
from server.values.clock import Clock

BEHIND = Gauge("parkup_reports_behind_seconds", "How far the sums behind reports are behind what happens.")

_log = structlog.get_logger("parkup.reports")


class ReportFollower:
    """`zones_of_car_parks` gives the time zones of car parks by code, from memory."""

    def __init__(
        self,
        documents: Documents,
        sums: ReportSums,
        *,
        streets: ZoneInfo,
        zones_of_car_parks: Callable[[], Mapping[str, ZoneInfo]],
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._documents = documents
        self._sums = sums
        self._streets = streets
        self._zones_of_car_parks = zones_of_car_parks
        self._clock = clock
        self._new_id = new_id

    async def run(self) -> None:
        """Brings the sums to where the documents are, by changing them or anew."""
        clocks = Clocks(self._streets, dict(self._zones_of_car_parks()))
        state = await self._sums.state()
        try:
            if state is None or not _is_made_for(state, clocks) or state.progress.rebuild_requested_at:
                state = await self._make_anew(clocks, state)
            await self._catch_up(state, clocks)
        except HistoryLost as why:
            _log.warning("reports are made anew", why=repr(why))
            await self._catch_up(await self._make_anew(clocks, state), clocks)
        except Superseded:
            _log.info("another process follows what reports are about")

    async def measure(self) -> None:
        """Puts into the metrics how far behind the sums are."""
        progress = await self._sums.progress()
        if progress.as_of:
            BEHIND.set(max(0.0, (self._clock() - progress.as_of).total_seconds()))

    async def _catch_up(self, state: State, clocks: Clocks) -> None:
        """Raises HistoryLost, Superseded."""
        as_of = self._clock()
        async for touched in self._documents.since(state.token):
            facts = await self._facts(touched, state.generation, clocks)
            state = await self._sums.put(state, facts, touched.place.token, as_of if touched.is_last else None)

    async def _facts(self, touched: Touched, generation: str, clocks: Clocks) -> dict[str, Cells]:
        """What documents count now; those that are gone, or that cannot be read, nothing."""
        facts: dict[str, Cells] = {}
        for collection, ids in touched.ids.items():
            facts |= {fact_id(generation, collection, each): {} for each in ids}
            for document in await self._documents.of(collection, ids):
                facts[fact_id(generation, collection, document["_id"])] = _cells(collection, document, clocks)
        return facts

    async def _make_anew(self, clocks: Clocks, old: State | None) -> State:
        """Raises Superseded."""
        place, as_of, generation = await self._documents.now(), self._clock(), self._new_id()
        turn = await self._sums.claim(generation, old)
        count = 0
        for collection in SOURCES:
            async for some in self._documents.all(collection):
                facts = {
                    fact_id(generation, collection, each["_id"]): _cells(collection, each, clocks) for each in some
                }
                await self._sums.write(turn, generation, facts)
                count += len(some)
        progress = Progress(as_of=as_of, rebuilt_at=self._clock())
        state = State(turn, generation, place.token, _names(clocks), SHAPE, progress)
        state = await self._sums.switch(turn, state, old)
        _log.info("reports were made anew", documents=count)
        return state


def _cells(collection: str, document: Document, clocks: Clocks) -> Cells:
    """Nothing for a document that somebody broke by hand: it is named in the log, and hides no other."""
    try:
        return SOURCES[collection].cells(document, clocks)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        _log.error("document cannot be read", collection=collection, id=str(document["_id"]), error=repr(error))
        return {}


def _names(clocks: Clocks) -> dict[str, str]:
    return {"": clocks.streets.key, **{code: zone.key for code, zone in clocks.car_parks.items()}}


def _is_made_for(state: State, clocks: Clocks) -> bool:
    """A car park that nobody knew then was counted by the clocks of the streets."""
    known: Mapping[str, str] = state.time_zones
    is_right = all(known.get(code, known[""]) == zone for code, zone in _names(clocks).items())
    return state.shape == SHAPE and is_right
