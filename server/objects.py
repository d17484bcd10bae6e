"""The port to where files are kept that are too large for the database (server/integrations/objects.py)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import IO, Protocol


class Objects(Protocol):
    """Bytes by a name with slashes. Every method raises Unavailable when the store does not answer."""

    async def put(self, name: str, content: bytes) -> None:
        """Keeps it for good, in place of what had the name before."""
        ...

    async def put_file(self, name: str, file: IO[bytes]) -> None:
        """The same of what an open file holds from where it stands, however much that is; it is there whole, or not."""
        ...

    async def pieces(self, name: str) -> AsyncIterator[bytes] | None:
        """What there is under a name, a piece at a time; None when there is nothing."""
        ...

    async def get(self, name: str) -> bytes | None: ...

    async def delete(self, names: Sequence[str]) -> None:
        """Names that are not there are as good as deleted."""
        ...

    async def close(self) -> None: ...
