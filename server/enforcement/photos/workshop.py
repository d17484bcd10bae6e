"""Reads pictures beside the event loop, one at a time: each takes memory by its pixels, and a core while it lasts."""

from __future__ import annotations

import asyncio
import warnings
from concurrent.futures import ThreadPoolExecutor
from threading import BoundedSemaphore

from server.enforcement.photos.model import Picture
from server.enforcement.photos.pictures import read_picture
from server.errors import Overloaded

MOST_WAITING = 8
"""Pictures in a process that wait or are read: more would wait longer than their callers do."""


class Workshop:
    def __init__(self, places: int = MOST_WAITING) -> None:
        # Pillow warns of what is odd in a file. Each text would be kept for good, and uploads bring any number of them.
        warnings.filterwarnings("ignore", module=r"PIL\.")
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="photos")
        self._places = BoundedSemaphore(places)

    async def read(self, content: bytes) -> Picture:
        """Raises as read_picture does, and Overloaded when there is no place."""
        if not self._places.acquire(blocking=False):
            raise Overloaded
        # A caller who goes away leaves the queue; what is being read keeps its place until it is done.
        future = self._thread.submit(read_picture, content)
        future.add_done_callback(lambda _: self._places.release())
        return await asyncio.wrap_future(future)

    async def close(self) -> None:
        self._thread.shutdown(wait=False, cancel_futures=True)
