"""What a call began is carried to its end, though its client has gone away.

A client that hangs up is nothing to break off work for: that is bounded by its deadline, and soon over. And a query
that is cut off costs more than one that is answered: its connection is closed, another one has to be opened, and
PyMongo's pool does not survive every such moment.
"""

from __future__ import annotations

import asyncio

import structlog
from google.protobuf.message import Message

from server.errors import DomainError
from server.rpc.context import Call
from server.rpc.method import Handler, Method

_log = structlog.get_logger("parkup.rpc")


def carry_to_the_end(method: Method, proceed: Handler) -> Handler:
    """Streams end with their clients: there is no end to carry them to, or nothing more to come."""
    if method.streams or method.takes_stream:
        return proceed
    left_alone: set[asyncio.Task[Message]] = set()

    def ended(task: asyncio.Task[Message]) -> None:
        left_alone.discard(task)
        if not task.cancelled() and (error := task.exception()) and not isinstance(error, DomainError):
            _log.warning("call without a client failed", method=method.name, error=repr(error))

    async def carry(request: Message, call: Call) -> Message:
        task = asyncio.ensure_future(proceed(request, call))
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            left_alone.add(task)
            task.add_done_callback(ended)
            raise

    return carry
