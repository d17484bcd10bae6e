"""A worker takes as many calls at a time as it carries well; what comes beyond is refused at once.

The gateway counts for all workers together and refuses first, for a fraction of the work. This is for what comes to a
worker by other ways, and for more than one gateway.
"""

from __future__ import annotations

from google.protobuf.message import Message

from server.errors import Overloaded
from server.rpc.context import Call
from server.rpc.method import Handler, Method


class LoadLimit:
    """Refuses a call when `most` others are under way. What it accepts waits behind no more than those.

    Streams are counted by themselves: each costs little, and they stay.
    """

    def __init__(self, most: int, most_streams: int) -> None:
        self._most = most
        self._most_streams = most_streams
        self._under_way = 0
        self._streams = 0

    def __call__(self, method: Method, proceed: Handler) -> Handler:
        async def count_stream(request: Message, call: Call) -> Message:
            if self._streams >= self._most_streams:
                raise Overloaded
            self._streams += 1
            try:
                return await proceed(request, call)
            finally:
                self._streams -= 1

        async def count(request: Message, call: Call) -> Message:
            if self._under_way >= self._most:
                raise Overloaded
            self._under_way += 1
            try:
                return await proceed(request, call)
            finally:
                self._under_way -= 1

        return count_stream if method.streams else count
