"""A board for each car park that somebody watches: one for all who do, gone with the last of them.

So the spaces are read once however many come, and a change is looked at once.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter, deque
from collections.abc import AsyncIterator, Callable, Collection, Iterator, Mapping, Sequence
from contextvars import Context
from dataclasses import dataclass
from datetime import datetime

import structlog

from server.background import end
from server.carpark.spaces.document import SPACES, space_of
from server.carpark.spaces.model import MOST_WATCHED, Figures, Space, SpaceStatus, figures_of
from server.carpark.spaces.repository import SpaceRepository
from server.mongo.client import Database, Document
from server.mongo.live_changes import Change, LiveChanges, Watcher, position_of
from server.supervision import supervised
from server.values.clock import Clock

NAME = "board of spaces"
LONGEST_PAUSE_SECONDS = 1.0
TICK_SECONDS = 1.0
MOST_WAITING = 500
"""News that wait for a client who reads slowly; with more it is told how things are."""

Wanted = Callable[[Space], bool]
"""Whether a space is among those that somebody watches."""

_log = structlog.get_logger("parkup.live")


@dataclass(frozen=True, slots=True)
class SpaceNews:
    """One thing about the spaces that somebody watches, and what was told up to then.

    Of `snapshot`, `space` and `removed` at most one is there: all of them, one that is new or changed, the number of
    one that is not among them any more.
    """

    position: str
    time: datetime
    figures: Figures | None = None
    snapshot: Sequence[Space] | None = None
    space: Space | None = None
    removed: int | None = None


class Feed:
    """What one client is told: the spaces that are wanted. Whoever is too slow is told how things are."""

    def __init__(self, board: Board, wanted: Wanted) -> None:
        self._board = board
        self._wanted = wanted
        self._waiting: deque[SpaceNews] = deque()
        self._is_behind = False
        self._came = asyncio.Event()
        self._stock = Counter[SpaceStatus]()
        self.count()

    @property
    def figures(self) -> Figures:
        return figures_of(self._stock)

    def count(self) -> None:
        """Counts the wanted spaces anew."""
        self._stock = Counter(space.status for space in self._board.spaces() if self._wanted(space))

    def take(self, before: Space | None, after: Space | None, position: str) -> None:
        """A space as it was and as it is: told if it was wanted, or is."""
        was = before if before is not None and self._wanted(before) else None
        is_ = after if after is not None and self._wanted(after) else None
        if was is None and is_ is None:
            return
        self._stock.subtract([was.status] if was else ())
        self._stock.update([is_.status] if is_ else ())
        if len(self._waiting) >= MOST_WAITING:
            self.begin_anew()
        elif not self._is_behind:
            gone = was.id if was is not None and is_ is None else None
            self._waiting.append(SpaceNews(position, self._board.now, self.figures, space=is_, removed=gone))
            self._came.set()

    def begin_anew(self) -> None:
        self._waiting.clear()
        self._is_behind = True
        self._came.set()

    def snapshot(self) -> SpaceNews:
        """How things are, by level and number."""
        shown = sorted(filter(self._wanted, self._board.spaces()), key=lambda space: (space.rank, space.id))
        return SpaceNews(self._board.position, self._board.now, self.figures, snapshot=shown)

    def nothing_new(self) -> SpaceNews:
        return SpaceNews(self._board.position, self._board.now)

    async def since(self, position: str) -> Sequence[SpaceNews] | None:
        """What somebody missed who was told up to a position; the feed goes on from there. None: begin anew."""
        self._waiting.clear()
        self._is_behind = False
        self._came.clear()
        figures, until, now = self.figures, self._board.position, self._board.now
        if (touched := await self._board.since(position)) is None:
            return None
        missed = []
        for space_id, (space, may_have_left) in touched.items():
            if space is not None and self._wanted(space):
                missed.append(SpaceNews(position, now, figures, space=space))
            elif may_have_left:
                missed.append(SpaceNews(position, now, figures, removed=space_id))
        return [*missed, SpaceNews(until, now)]

    async def next(self, seconds: float) -> SpaceNews | None:
        """The next news; None when there are none for so long."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._came.wait()
        if self._is_behind:
            self._is_behind = False
            self._came.clear()
            return self.snapshot()
        if not self._waiting:
            return None
        news = self._waiting.popleft()
        if not self._waiting:
            self._came.clear()
        return news


class Board:
    """The spaces of one car park, and all that happens to them."""

    def __init__(self, car_park: str, spaces: SpaceRepository, changes: LiveChanges, clock: Clock) -> None:
        self._car_park = car_park
        self._repository = spaces
        self._changes = changes
        self._clock = clock
        self._spaces: dict[int, Space] = {}
        self._feeds: set[Feed] = set()
        self.position = ""
        self.ready = asyncio.Event()

    @contextlib.contextmanager
    def feed(self, wanted: Wanted) -> Iterator[Feed]:
        feed = Feed(self, wanted)
        self._feeds.add(feed)
        try:
            yield feed
        finally:
            self._feeds.discard(feed)

    @property
    def is_watched(self) -> bool:
        return bool(self._feeds)

    @property
    def now(self) -> datetime:
        return self._clock()

    def spaces(self) -> Collection[Space]:
        return self._spaces.values()

    async def since(self, position: str) -> Mapping[int, tuple[Space | None, bool]] | None:
        """The spaces that were changed since then, as they are by now, and whether they may be elsewhere than before.

        None when that cannot be told any more.
        """
        until, known = self.position, dict(self._spaces)
        if (changes := await self._changes.since(position)) is None:
            return None
        touched: dict[int, tuple[Space | None, bool]] = {}
        for change in changes:
            document, space_id = change.get("fullDocument") or {}, change["documentKey"]["_id"]
            if position_of(change) <= until and document.get("carPark", self._car_park) == self._car_park:
                _, moved = touched.get(space_id, (None, False))
                touched[space_id] = known.get(space_id), moved or space_id not in known or _moves(change)
        return touched

    async def follow(self) -> None:
        """For ever; cancel to stop."""
        async with self._changes.watch(self._matters) as watcher:
            while True:
                await self._step(watcher)

    def _matters(self, change: Change) -> bool:
        if document := change.get("fullDocument"):
            return bool(document.get("carPark") == self._car_park)
        return change["documentKey"]["_id"] in self._spaces

    async def _step(self, watcher: Watcher) -> None:
        try:
            async with asyncio.timeout(TICK_SECONDS):
                change = await watcher.next()
        except TimeoutError:
            if watcher.has_heard_all:
                self.position = max(self.position, self._changes.position)
            return
        if change is None:
            await self._load()
        else:
            self._take(change)

    async def _load(self) -> None:
        """Reads how things are, after the stream was opened: whatever changed before is in it."""
        position = self._changes.position
        documents = await self._repository.all(self._car_park, MOST_WATCHED)
        self._spaces = {space.id: space for each in documents if (space := _read(each))}
        self.position = max(self.position, position)
        self.ready.set()
        for feed in self._feeds:
            feed.count()
            feed.begin_anew()

    def _take(self, change: Change) -> None:
        self.position = max(self.position, position_of(change))
        space_id, document = change["documentKey"]["_id"], change.get("fullDocument")
        before, after = self._spaces.get(space_id), _read(document) if document else None
        if after is None:
            self._spaces.pop(space_id, None)
        else:
            self._spaces[space_id] = after
        if before != after:
            for feed in self._feeds:
                feed.take(before, after, self.position)


class Boards:
    """The boards of a process."""

    def __init__(self, database: Database, spaces: SpaceRepository, clock: Clock) -> None:
        self._spaces = spaces
        self._clock = clock
        self._changes = LiveChanges(database, [{"$match": {"ns.coll": SPACES}}])
        self._boards: dict[str, tuple[Board, asyncio.Task[None]]] = {}

    @contextlib.asynccontextmanager
    async def watch(self, car_park: str, wanted: Wanted) -> AsyncIterator[tuple[Board, Feed]]:
        """The board of a car park, and what it tells from now on."""
        if (known := self._boards.get(car_park)) is None:
            board = Board(car_park, self._spaces, self._changes, self._clock)
            # A context of its own: the call that watches first may end before the others.
            work = supervised(NAME, board.follow, longest_pause=LONGEST_PAUSE_SECONDS)
            known = self._boards[car_park] = board, asyncio.create_task(work, name=NAME, context=Context())
        board, following = known
        try:
            with board.feed(wanted) as feed:
                yield board, feed
        finally:
            if not board.is_watched and self._boards.get(car_park) is known:
                del self._boards[car_park]
                await end(following)

    async def close(self) -> None:
        await end(*(following for _, following in self._boards.values()))


def _moves(change: Change) -> bool:
    return "zoneId" in ((change.get("updateDescription") or {}).get("updatedFields") or {})


def _read(document: Mapping[str, object] | Document) -> Space | None:
    """None for a document that somebody broke by hand: it must not end the stream of the others."""
    try:
        return space_of(dict(document))
    except Exception:  # noqa: BLE001  # whatever somebody wrote
        _log.warning("document cannot be read", collection=SPACES, id=str(document.get("_id")))
        return None
