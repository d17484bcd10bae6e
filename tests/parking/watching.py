"""Clients that watch: they read what a stream tells, one after the other."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from parkup.parking.v1.live_service_pb2 import SessionEvent

PATIENCE_SECONDS = 60
"""Far longer than anything here takes, for a slow machine; nothing is measured by it."""
STARTED, EXTENDED, CHANGED, EXPIRING, ENDED = (
    SessionEvent.KIND_STARTED,
    SessionEvent.KIND_EXTENDED,
    SessionEvent.KIND_CHANGED,
    SessionEvent.KIND_EXPIRING,
    SessionEvent.KIND_ENDED,
)


class Watch:
    """One open stream. `token` is the last resume token that came."""

    def __init__(self, call: Any) -> None:
        self._call = call
        self.token = ""

    async def next(self) -> Any:
        """The next message. Raises what the stream ends with; StopAsyncIteration when that is nothing."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            message = await anext(self._messages)
        self.token = message.resume_token
        return message

    async def event(self) -> Any:
        """The next message about a session's event."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while (message := await self.next()).WhichOneof("about") != "event":
                pass
            return message

    async def end(self) -> None:
        """Reads until the stream ends, and raises what it ends with."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                await self.next()

    @property
    def _messages(self) -> AsyncIterator[Any]:
        return aiter(self._call)


@asynccontextmanager
async def watching(call: Any) -> AsyncIterator[Watch]:
    """`async with watching(live.WatchZone(request, metadata=…)) as watch:`; hangs up at the end."""
    try:
        yield Watch(call)
    finally:
        call.cancel()
