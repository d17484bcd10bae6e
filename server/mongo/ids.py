"""Ids that hold the second in which something began, by the clock of the database rather than of the machine.

Lists are in the order of ids, and what began within a span of time is found by them without an index of its own.
"""

from __future__ import annotations

from datetime import datetime

from bson import ObjectId

LAST_SECOND = 2**32 - 1
"""Of ids: in the year 2106."""


def id_at(instant: datetime) -> str:
    """An id for a new document that begins at an instant."""
    return f"{_second(instant):08x}{str(ObjectId())[8:]}"


def first_id_at(instant: datetime) -> ObjectId:
    """Comes before all ids of the second of an instant, and after all earlier ones."""
    return ObjectId(f"{_second(instant):08x}{'0' * 16}")


def _second(instant: datetime) -> int:
    return min(max(0, int(instant.timestamp())), LAST_SECOND)
