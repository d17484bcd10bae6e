"""Passwords: bcrypt, computed beside the event loop, by a bounded number of calls at a time."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import BoundedSemaphore
from typing import TypeVar

import bcrypt

from server.errors import RateLimited

MOST_BYTES = 72
# When a place is free again that calls wait for, more or less: a full queue is worked off in a few seconds.
RETRY_AFTER = timedelta(seconds=2)
KNOWN_SHARE = 4
"""One place in so many is for calls from devices that the account knows."""

T = TypeVar("T")


class PasswordTooLong(ValueError):
    """bcrypt reads 72 bytes; more would be ignored, so that another password would do as well."""

    def __init__(self) -> None:
        super().__init__(f"a password holds at most {MOST_BYTES} bytes of UTF-8")


class Passwords:
    """Hashes and checks. One check takes about 0.2 s of a core at cost 12, and the interpreter is free meanwhile.

    `places` is how many may wait or be computed at a time: more would only wait longer than their callers do.
    """

    def __init__(self, cost: int, places: int) -> None:
        self._cost = cost
        # Threads of its own, one a core: a rush of sign-ins must not take the threads that others wait for.
        self._threads = ThreadPoolExecutor(max_workers=os.cpu_count() or 1, thread_name_prefix="bcrypt")
        self._places = BoundedSemaphore(places)
        self._places_of_strangers = BoundedSemaphore(places - places // KNOWN_SHARE)
        self._nobody = bcrypt.gensalt(cost) + b"." * 31

    async def hash(self, password: str) -> str:
        """Raises PasswordTooLong, and RateLimited when there is no place."""
        secret = password.encode()
        if len(secret) > MOST_BYTES:
            raise PasswordTooLong
        hashed = await self._compute(lambda: bcrypt.hashpw(secret, bcrypt.gensalt(self._cost)), [self._places])
        return hashed.decode()

    async def verify(self, password: str, hashed: str | None, *, known: bool = False) -> bool:
        """False for None, an account that does not exist, and for passwords that are too long; after the same time.

        `known` is whether the account knows where the call comes from. Raises RateLimited when there is no place.
        """
        secret = password.encode()
        exists = hashed is not None and len(secret) <= MOST_BYTES
        against = hashed.encode() if hashed is not None and exists else self._nobody
        places = [self._places] if known else [self._places_of_strangers, self._places]
        fits = await self._compute(lambda: bcrypt.checkpw(secret[:MOST_BYTES], against), places)
        return fits and exists

    async def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _compute(self, work: Callable[[], T], places: list[BoundedSemaphore]) -> T:
        taken: list[BoundedSemaphore] = []
        for place in places:
            if not place.acquire(blocking=False):
                _free(taken)
                raise RateLimited(RETRY_AFTER)
            taken.append(place)
        # A caller who goes away leaves the queue; what is being computed keeps its place until it is done.
        future = self._threads.submit(work)
        future.add_done_callback(lambda _: _free(taken))
        return await asyncio.wrap_future(future)


def _free(places: list[BoundedSemaphore]) -> None:
    for place in places:
        place.release()
