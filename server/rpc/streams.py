"""Streams that are open: how many a caller has, and when they end though nobody hung up.

Whoever could not open a stream any more shall not keep one: tokens end, sign-ins are ended, roles change. And a process
that stops tells its clients, so that they go on with another one.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from google.protobuf.message import Message
from prometheus_client import Counter as Metric
from prometheus_client import Gauge

from parkup.options.v1.access_pb2 import Access
from server.errors import DomainError, TooManyStreams, Unavailable
from server.rpc.access import require_allowed
from server.rpc.authentication import Authentication
from server.rpc.context import Call
from server.rpc.method import Handler, Method

CHECK_EVERY_SECONDS = 1.0
MOST_ASKED = 10
"""Checks after which a stream whose client does not read is cut off in the middle of a message."""

OPEN = Gauge("parkup_open_streams", "Streams that are open.", multiprocess_mode="livesum")
MESSAGES = Metric("parkup_stream_messages", "Messages written to streams.")


@dataclass(eq=False, slots=True)
class _Open:
    """`why` says for what it was ended by us; None: it was not."""

    task: asyncio.Task[object]
    call: Call
    check: Callable[[], None]
    why: DomainError | None = None
    asked: int = 0
    """How often it was to end while a message was being written."""

    def end(self, why: DomainError) -> None:
        """At once; or after the message that is being written, for so long as a client may take that does not read."""
        if self.call.is_writing and self.asked < MOST_ASKED:
            self.why = self.why or why
            self.call.is_to_end = True
            self.asked += 1
        elif self.why is None or self.asked == MOST_ASKED:
            self.why = self.why or why
            self.asked += 1
            self.task.cancel()


class Streams:
    """The open streams of a process."""

    def __init__(self) -> None:
        self._open: set[_Open] = set()
        self._of_clients: Counter[str] = Counter()
        self._closing = False

    @contextmanager
    def opened(self, client: str, most: int, call: Call, check: Callable[[], None]) -> Iterator[None]:
        """Around the work of a stream, in its own task. `check` raises what the stream is to end with.

        Raises TooManyStreams when the client has `most` open, Unavailable when the process stops, and whatever ends it.
        """
        if self._closing:
            raise Unavailable
        if self._of_clients[client] >= most:
            raise TooManyStreams(most)
        task = asyncio.current_task()
        assert task is not None
        stream = _Open(task, call, check)
        self._open.add(stream)
        self._of_clients[client] += 1
        OPEN.inc()
        try:
            yield
        except asyncio.CancelledError:
            if stream.why is None or task.uncancel() > 0:
                raise  # the client hung up
            raise stream.why from None
        finally:
            OPEN.dec()
            self._open.discard(stream)
            self._of_clients[client] -= 1
            if not self._of_clients[client]:
                del self._of_clients[client]

    async def watch_streams(self) -> None:
        """Ends for ever those that may no longer be open; cancel to stop."""
        while True:
            await asyncio.sleep(CHECK_EVERY_SECONDS)
            self.check()

    def check(self) -> None:
        for stream in list(self._open):
            try:
                stream.check()
            except DomainError as why:
                stream.end(why)

    def close(self) -> None:
        """Ends all streams, and refuses new ones: their clients are to go on with another process."""
        self._closing = True
        for stream in list(self._open):
            stream.end(Unavailable())


class StreamsOfCallers:
    """Around methods that stream: the caller has so many at a time, each for as long as it could be opened anew."""

    def __init__(self, streams: Streams, authentication: Authentication, most_per_client: int) -> None:
        self._streams = streams
        self._authentication = authentication
        self._most = most_per_client

    def __call__(self, method: Method, proceed: Handler) -> Handler:
        if not method.streams:
            return proceed
        allowed = frozenset(method.access.allow)
        is_open_to_anyone = Access.CALLER_ANYONE in allowed

        async def follow(request: Message, call: Call) -> Message:
            def check() -> None:
                if not is_open_to_anyone:
                    # The caller may have another role by now; whoever asks the call for them sees that.
                    self._authentication.identify(call)
                    require_allowed(call.caller, allowed)

            client = f"{call.caller.kind}:{call.caller.id}" if call.caller else f"address:{call.address}"
            with self._streams.opened(client, self._most, call, check):
                return await proceed(request, call)

        return follow
