"""Why zones refuse."""

from __future__ import annotations

from server.errors import DomainError


class CarParkZoneNotFound(DomainError):
    """No such zone of a car park."""

    reason = "CAR_PARK_ZONE_NOT_FOUND"
