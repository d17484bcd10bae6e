"""Files in a local folder or in S3, whichever the settings name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import obstore
import structlog
from obstore.exceptions import BaseError, NotFoundError
from obstore.store import LocalStore, ObjectStore, S3Store

from server.errors import Unavailable

_log = structlog.get_logger("parkup.objects")


class StoredObjects:
    """Implements Objects. `url` is `s3://bucket/prefix`, or the absolute path of a folder, which is made."""

    def __init__(self, url: str) -> None:
        self._store: ObjectStore
        if url.startswith("s3://"):
            self._store = S3Store.from_url(url)  # credentials and endpoint from AWS_*
        else:
            self._store = LocalStore(Path(url), mkdir=True)

    async def put(self, name: str, content: bytes) -> None:
        try:
            await obstore.put_async(self._store, name, content)
        except (BaseError, OSError) as error:
            raise _unavailable(error) from error

    async def get(self, name: str) -> bytes | None:
        try:
            found = await obstore.get_async(self._store, name)
            return bytes(await found.bytes_async())
        except (NotFoundError, FileNotFoundError):
            return None
        except (BaseError, OSError) as error:
            raise _unavailable(error) from error

    async def delete(self, names: Sequence[str]) -> None:
        for name in names:
            try:
                await obstore.delete_async(self._store, name)
            except (NotFoundError, FileNotFoundError):
                continue
            except (BaseError, OSError) as error:
                raise _unavailable(error) from error


def _unavailable(error: Exception) -> Unavailable:
    _log.warning("object store does not answer", error=str(error)[:500])
    return Unavailable()
