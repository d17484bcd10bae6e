"""The name that a caller gives to one call, so that it can be sent again without a second effect."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

KEPT = timedelta(hours=24)
"""How long a key means the call that first carried it."""


@dataclass(frozen=True, slots=True)
class IdempotencyKey:
    """A caller's key for one method, and what the request was (a hash): the same key must mean the same request."""

    caller_id: str
    method: str
    key: str
    fingerprint: bytes

    @property
    def id(self) -> str:
        return f"{self.caller_id}:{self.method}:{self.key}"
