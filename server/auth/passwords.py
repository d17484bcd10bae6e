"""Passwords: bcrypt, computed beside the event loop."""

from __future__ import annotations

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor

import bcrypt

MOST_BYTES = 72


class PasswordTooLong(ValueError):
    """bcrypt reads 72 bytes; more would be ignored, so that another password would do as well."""

    def __init__(self) -> None:
        super().__init__(f"a password holds at most {MOST_BYTES} bytes of UTF-8")


class Passwords:
    """Hashes and checks. One check takes about 0.2 s of a core at cost 12, and the interpreter is free meanwhile."""

    def __init__(self, cost: int) -> None:
        self._cost = cost
        # Threads of its own, one a core: a rush of sign-ins must not take the threads that others wait for.
        self._threads = ThreadPoolExecutor(max_workers=os.cpu_count() or 1, thread_name_prefix="bcrypt")
        self._nobody = bcrypt.gensalt(cost) + b"." * 31

    async def hash(self, password: str) -> str:
        """Raises PasswordTooLong."""
        secret = password.encode()
        if len(secret) > MOST_BYTES:
            raise PasswordTooLong
        loop = asyncio.get_running_loop()
        hashed = await loop.run_in_executor(self._threads, bcrypt.hashpw, secret, bcrypt.gensalt(self._cost))
        return hashed.decode()

    async def verify(self, password: str, hashed: str | None) -> bool:
        """False for None, an account that does not exist, and for passwords that are too long; after the same time."""
        secret = password.encode()
        known = hashed is not None and len(secret) <= MOST_BYTES
        against = hashed.encode() if hashed is not None and known else self._nobody
        loop = asyncio.get_running_loop()
        fits = await loop.run_in_executor(self._threads, bcrypt.checkpw, secret[:MOST_BYTES], against)
        return fits and known

    async def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)
