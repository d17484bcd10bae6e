"""A board for each zone and driver that somebody watches: one for all who do, gone with the last of them.

So the database is read once however many come, a change is looked at once, and so is the clock.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncIterator, Iterator, Sequence
from contextvars import Context
from datetime import timedelta

from server.background import end
from server.mongo.live_changes import Watcher
from server.parking.live.model import CLOCKS_DIFFER, EventKind, Mark, News, SessionEvent, UnderWay, is_under_way
from server.parking.live.repository import LiveSessions, SessionChange, Topic, read_change
from server.supervision import supervised
from server.values.clock import Clock

NAME = "board of live sessions"
LONGEST_PAUSE_SECONDS = 1.0
TICK_SECONDS = 1.0
MOST_WAITING = 200
"""News that wait for a client who reads slowly; with more it is told how things are."""
MOST_REMEMBERED = 1_000
"""News that a board remembers for clients who come back."""


class Feed:
    """What one client is told. Whoever is too slow costs no memory: what waits is replaced by how things are."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._waiting: deque[News] = deque()
        self._is_behind = False
        self._came = asyncio.Event()

    def tell(self, news: News) -> None:
        if len(self._waiting) >= MOST_WAITING:
            self.begin_anew()
        elif not self._is_behind:
            self._waiting.append(news)
            self._came.set()

    def forget(self) -> None:
        """Nothing that waits is told."""
        self._waiting.clear()
        self._is_behind = False
        self._came.clear()

    def begin_anew(self) -> None:
        self._waiting.clear()
        self._is_behind = True
        self._came.set()

    async def next(self, seconds: float) -> News | None:
        """The next news; None when there are none for so long."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._came.wait()
        if self._is_behind:
            self._is_behind = False
            self._came.clear()
            return self._board.snapshot()
        if not self._waiting:
            return None
        news = self._waiting.popleft()
        if not self._waiting:
            self._came.clear()
        return news


class Board:
    """The sessions under way of one topic, and all that happens to them."""

    def __init__(self, topic: Topic, warnings: Sequence[int], sessions: LiveSessions, clock: Clock) -> None:
        self._topic = topic
        self._sessions = sessions
        self._clock = clock
        self._under_way = UnderWay(warnings)
        self._told_over: set[str] = set()
        """Sessions whose time ran out, and that was told, before the job noted it."""
        self._feeds: set[Feed] = set()
        self._remembered: deque[News] = deque(maxlen=MOST_REMEMBERED)
        self._remembers_from = Mark("", clock())
        self._mark = self._remembers_from
        self._snapshot: News | None = None
        self.ready = asyncio.Event()

    @contextlib.contextmanager
    def feed(self) -> Iterator[Feed]:
        feed = Feed(self)
        self._feeds.add(feed)
        try:
            yield feed
        finally:
            self._feeds.discard(feed)

    @property
    def is_watched(self) -> bool:
        return bool(self._feeds)

    def snapshot(self) -> News:
        """How things are: the same one until something changes, however many ask."""
        if self._snapshot is None or self._snapshot.mark != self._mark:
            self._snapshot = News(self._mark, len(self._under_way), snapshot=self._under_way.all())
        return self._snapshot

    def nothing_new(self) -> News:
        """Only the mark is new."""
        return News(self._mark, len(self._under_way))

    async def since(self, mark: Mark, feed: Feed) -> Sequence[News] | None:
        """What somebody missed who was told up to a mark; their feed goes on from there.

        None when that cannot be told any more: they are to begin anew.
        """
        until = self.nothing_new()
        feed.forget()
        if mark >= self._remembers_from:
            return [*(news for news in self._remembered if news.is_after(mark)), until]
        if (changes := await self._sessions.since(self._topic, mark.position)) is None:
            return None
        missed = [
            News(Mark(change.position, mark.time), until.under_way, event)
            for change in changes
            if change.position <= until.mark.position and (event := self._event_of(change))
        ]
        # By time alone nobody knows which of these were told: until all are, the time stays where it was.
        warned = self._under_way.warned_since(mark.time - CLOCKS_DIFFER, until.mark.time)
        told = Mark(until.mark.position, mark.time)
        return [*missed, *(News(told, until.under_way, event) for event in warned), until]

    async def follow(self) -> None:
        """For ever; cancel to stop."""
        async with self._sessions.watch(self._topic, self._under_way.__contains__) as watcher:
            while True:
                await self._step(watcher)

    async def _step(self, watcher: Watcher) -> None:
        try:
            async with asyncio.timeout(TICK_SECONDS):
                change = await watcher.next()
        except TimeoutError:
            self._pass_time()
            if watcher.has_heard_all:
                self._advance(self._sessions.position)
            return
        if change is None:
            await self._load()
        else:
            self._pass_time()
            self._take(read_change(change))

    async def _load(self) -> None:
        """Reads how things are, after the stream was opened: whatever changed before is in it."""
        position = self._sessions.position
        now = self._clock()
        self._under_way.replace_all(await self._sessions.under_way(self._topic, now), now)
        self._told_over.clear()
        self._remembered.clear()
        self._advance(position)
        self._remembers_from = self._mark
        self.ready.set()
        for feed in self._feeds:
            feed.begin_anew()

    def _advance(self, position: str = "") -> None:
        """A mark is never used twice, so that whoever comes back with one misses nothing that was told after it."""
        later = max(self._clock(), self._mark.time + timedelta(microseconds=1))
        self._mark = Mark(max(position, self._mark.position), later)

    def _pass_time(self) -> None:
        for event in self._under_way.due(self._clock()):
            if event.kind is EventKind.ENDED:
                self._told_over.add(event.session.id)
            self._tell(event, by_time=True)

    def _take(self, change: SessionChange) -> None:
        now = self._clock()
        event = self._event_of(change)
        session = change.session.at(now) if change.session else None
        if session and is_under_way(session):
            self._told_over.discard(session.id)
            self._under_way.put(session, now)
        elif before := self._under_way.remove(change.session_id):
            event = SessionEvent(EventKind.ENDED, session or before)
        elif change.session_id in self._told_over:
            self._told_over.discard(change.session_id)
            event = None
        if event:
            self._tell(event, change.position)

    def _event_of(self, change: SessionChange) -> SessionEvent | None:
        """What a change says by itself; nothing of one that is gone, or that is over and changed for another reason."""
        if change.session is None:
            return None
        session = change.session.at(self._clock())
        if is_under_way(session):
            return SessionEvent(change.kind, session)
        ends = change.changes_status or change.kind is EventKind.STARTED
        return SessionEvent(EventKind.ENDED, session) if ends else None

    def _tell(self, event: SessionEvent, position: str = "", *, by_time: bool = False) -> None:
        self._advance(position)
        news = News(self._mark, len(self._under_way), event, by_time=by_time)
        self._remembered.append(news)
        if len(self._remembered) == MOST_REMEMBERED:
            self._remembers_from = self._remembered[0].mark
        for feed in self._feeds:
            feed.tell(news)


class Boards:
    """The boards of a process."""

    def __init__(self, sessions: LiveSessions, clock: Clock) -> None:
        self._sessions = sessions
        self._clock = clock
        self._boards: dict[Topic, tuple[Board, asyncio.Task[None]]] = {}

    @contextlib.asynccontextmanager
    async def watch(self, topic: Topic, warnings: Sequence[int]) -> AsyncIterator[tuple[Board, Feed]]:
        """The topic's board, and what it tells from now on."""
        if (known := self._boards.get(topic)) is None:
            board = Board(topic, warnings, self._sessions, self._clock)
            # A context of its own: the call that watches first may end before the others.
            work = supervised(NAME, board.follow, longest_pause=LONGEST_PAUSE_SECONDS)
            known = self._boards[topic] = board, asyncio.create_task(work, name=NAME, context=Context())
        board, following = known
        try:
            with board.feed() as feed:
                yield board, feed
        finally:
            if not board.is_watched and self._boards.get(topic) is known:
                del self._boards[topic]
                await end(following)

    async def close(self) -> None:
        await end(*(following for _, following in self._boards.values()))
