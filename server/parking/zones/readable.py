"""Tells whether what somebody wrote into a zone by hand is still a zone.

One that only looks like a zone would do harm later and elsewhere: in the list of all zones, in the map, in a price.
"""

from __future__ import annotations

import math
from datetime import datetime
from typing import Any

from bson import ObjectId

from server.mongo.client import Document

_KINDS: dict[str, type | tuple[type, ...]] = {
    "_id": ObjectId,
    "code": str,
    "name": str,
    "description": str,
    "address": str,
    "phone": str,
    "isActive": bool,
    "createdAt": datetime,
    "updatedAt": datetime,
    "maxDurationMinutes": int,
    "numberOfPlaces": int,
    "freeMinutesPerDay": int,
    "version": int,
}
_REQUIRED = {"_id", "code", "name", "isActive", "createdAt"}
_LARGEST_INT32 = 2**31 - 1


def require_readable(document: Document) -> None:
    """Raises TypeError or ValueError that names the field."""
    for field, kind in _KINDS.items():
        value = document.get(field)
        if value is None and field not in _REQUIRED:
            continue
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise TypeError(f"{field} is of type {type(value).__name__}")
        if isinstance(value, int) and not 0 <= value <= _LARGEST_INT32:
            raise ValueError(f"{field} is out of range")
    corners = [document["location"]["coordinates"]]
    if boundary := document.get("boundary"):
        corners += boundary["coordinates"][0]
    for corner in corners:
        if not _is_place(corner):
            raise ValueError(f"{corner} is no place on Earth")


def _is_place(corner: Any) -> bool:  # noqa: ANN401  # whatever stands there
    return isinstance(corner, list) and all(map(_is_degrees, corner, (180, 90)))


def _is_degrees(value: object, most: int) -> bool:
    return isinstance(value, int | float) and math.isfinite(value) and abs(value) <= most
