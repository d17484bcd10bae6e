"""No call runs for ever: the client's deadline, or ours when it has none, or one that is further away.

Every query of the call tells MongoDB how long it may take: one that nobody waits for any more ends there, too. Whatever
outlives the call, such as work that the engine owns, begins in a context of its own (`contextvars.Context`), and so
without the call's deadline.

A stream ends when its caller says so, or when they may no longer watch (server/rpc/streams.py); only the client's own
deadline bounds it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pymongo
from google.protobuf.message import Message
from pymongo.errors import PyMongoError

from server.errors import DeadlineExceeded, Unavailable
from server.rpc.context import Call
from server.rpc.method import Handler, Method

EARLY_SECONDS = 0.5
AWAY_SECONDS = 2.0
POOL_FAULT = "cannot wait on un-acquired lock"


class Deadline:
    """Stops the work at the deadline.

    What was committed stays; what was not is undone by its transaction or put right by the reconciliation job. While
    the database is known to be away nobody is kept waiting for it as long as that.
    """

    def __init__(self, default_seconds: float, is_database_away: Callable[[], bool] = lambda: False) -> None:
        self._default_seconds = default_seconds
        self._is_database_away = is_database_away

    def __call__(self, method: Method, proceed: Handler) -> Handler:
        default = self._default_seconds

        async def bound(request: Message, call: Call) -> Message:
            remaining = call.context.time_remaining()
            seconds = default if remaining is None else min(remaining, default)
            end = asyncio.get_running_loop().time() + seconds
            try:
                async with asyncio.timeout(seconds):
                    with pymongo.timeout(min(seconds, AWAY_SECONDS) if self._is_database_away() else seconds):
                        return await proceed(request, call)
            except TimeoutError as error:
                raise DeadlineExceeded from error
            except PyMongoError as error:
                # MongoDB gives up a little before us, by as much as its answers take.
                if error.timeout and asyncio.get_running_loop().time() > end - EARLY_SECONDS:
                    raise DeadlineExceeded from error
                raise
            except RuntimeError as error:
                # PyMongo's async pool, when the wait for a connection ends as one comes: nothing was sent.
                if str(error) == POOL_FAULT:
                    raise Unavailable from error
                raise

        async def bound_stream(request: Message, call: Call) -> Message:
            try:
                async with asyncio.timeout(call.context.time_remaining()):
                    return await proceed(request, call)
            except TimeoutError as error:
                raise DeadlineExceeded from error

        return bound_stream if method.streams else bound
