"""Files in a local folder or in S3, whichever the settings name.

The library's blocking calls are made in threads of our own. Its asynchronous ones end in threads of the library, which
abort the whole process when they come back while it stops.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import IO, TypeVar

import obstore
import structlog
from obstore.exceptions import BaseError, NotFoundError
from obstore.store import LocalStore, ObjectStore, S3Store

from server.errors import Unavailable

MOST_AT_ONCE = 8
PIECE_BYTES = 256 * 1024
RETRIED_FOR = timedelta(seconds=10)

T = TypeVar("T")

_log = structlog.get_logger("parkup.objects")


class StoredObjects:
    """Implements Objects. `url` is `s3://bucket/prefix`, or the absolute path of a folder, which is made."""

    def __init__(self, url: str) -> None:
        self._store: ObjectStore
        if url.startswith("s3://"):
            # Credentials, endpoint and how it is reached come from AWS_*.
            self._store = S3Store.from_url(url, retry_config={"max_retries": 3, "retry_timeout": RETRIED_FOR})
        else:
            self._store = LocalStore(Path(url), mkdir=True)
        self._threads = ThreadPoolExecutor(max_workers=MOST_AT_ONCE, thread_name_prefix="objects")

    async def put(self, name: str, content: bytes) -> None:
        await self._done(lambda: obstore.put(self._store, name, content))

    async def put_file(self, name: str, file: IO[bytes]) -> None:
        await self._done(lambda: obstore.put(self._store, name, file))

    async def pieces(self, name: str) -> AsyncIterator[bytes] | None:
        found = await self._done(lambda: self._stream(name))
        return None if found is None else self._read(found)

    async def get(self, name: str) -> bytes | None:
        return await self._done(lambda: self._content(name))

    async def delete(self, names: Sequence[str]) -> None:
        for name in names:
            await self._done(partial(self._delete, name))

    async def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _done(self, work: Callable[[], T]) -> T:
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, work)
        except (BaseError, OSError) as error:
            _log.warning("object store does not answer", error=str(error)[:500])
            raise Unavailable from error

    def _stream(self, name: str) -> Iterator[bytes] | None:
        try:
            return map(bytes, obstore.get(self._store, name).stream(min_chunk_size=PIECE_BYTES))
        except (NotFoundError, FileNotFoundError):
            return None

    async def _read(self, found: Iterator[bytes]) -> AsyncIterator[bytes]:
        while piece := await self._done(lambda: next(found, b"")):
            yield piece

    def _content(self, name: str) -> bytes | None:
        try:
            return bytes(obstore.get(self._store, name).bytes())
        except (NotFoundError, FileNotFoundError):
            return None

    def _delete(self, name: str) -> None:
        try:
            obstore.delete(self._store, name)
        except (NotFoundError, FileNotFoundError):
            return
