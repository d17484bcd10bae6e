"""When a document last changed, by the order that the database itself keeps: its cluster time.

The field is filled in by the primary while it writes. So it does not depend on the clock of any process, and of two
changes of a document the later one has the later stamp. Stamps of different documents say less: a transaction stamps
when it writes and is seen when it commits, which is up to the lifetime of a transaction later. Who looks for what
changed since a moment therefore begins `LONGEST_TRANSACTION_SECONDS` before it, and finds all that was not to be seen
then, and some that was.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bson import Timestamp

from server.mongo.client import Document

STAMP = "changed"
STAMPED = frozenset({"parkingSessions", "seasonBadges", "removedSessions"})
"""Collections whose documents are stamped whenever an operation writes them."""

LONGEST_TRANSACTION_SECONDS = 120
"""MongoDB ends transactions after 60 s, and ours are far shorter; it looks for those that are due every 30 s."""

_FILLED_IN = Timestamp(0, 0)
"""MongoDB puts its cluster time in the place of this, in top-level fields of documents that are inserted."""


def inserted(collection: str, document: Mapping[str, Any]) -> Document:
    """A document as it is to be inserted."""
    return {**document, STAMP: _FILLED_IN} if collection in STAMPED else dict(document)


def updated(collection: str, change: Document) -> Document:
    """A change as it is to be written."""
    return {**change, "$currentDate": {STAMP: {"$type": "timestamp"}}} if collection in STAMPED else change


def unstamped(document: Mapping[str, Any]) -> Document:
    """A document as it was given to be written."""
    return {name: value for name, value in document.items() if name != STAMP}
