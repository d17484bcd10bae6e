"""What other domains do with notices outside of operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from server.notifications.model import Notice


class Notices(Protocol):
    """Implemented by Sending."""

    async def note(self, notices: Sequence[Notice]) -> None:
        """Each is told once, however often it is noted."""
        ...

    async def run(self) -> None:
        """Sends what is due: whoever has noted something need not wait for the job that does."""
        ...
