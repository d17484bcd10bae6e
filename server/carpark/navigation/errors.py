"""Why nobody is led."""

from __future__ import annotations

from server.errors import DomainError


class FloorPlaceNotFound(DomainError):
    """The place is on no published map of the car park, or no lane is near."""

    reason = "FLOOR_PLACE_NOT_FOUND"


class NoFloorRoute(DomainError):
    """No way leads there for this car."""

    reason = "NO_FLOOR_ROUTE"
