"""No call runs for ever: the client's deadline, or ours when it has none, or one that is further away."""

from __future__ import annotations

import asyncio

from google.protobuf.message import Message

from server.errors import DeadlineExceeded
from server.rpc.context import Call
from server.rpc.method import Handler, Method


class Deadline:
    """Stops the work at the deadline.

    What was committed stays; what was not is undone by its transaction or put right by the reconciliation job.
    """

    def __init__(self, default_seconds: float) -> None:
        self._default_seconds = default_seconds

    def __call__(self, method: Method, proceed: Handler) -> Handler:
        default = self._default_seconds

        async def bound(request: Message, call: Call) -> Message:
            remaining = call.context.time_remaining()
            seconds = default if remaining is None else min(remaining, default)
            try:
                async with asyncio.timeout(seconds):
                    return await proceed(request, call)
            except TimeoutError as error:
                raise DeadlineExceeded from error

        return bound
