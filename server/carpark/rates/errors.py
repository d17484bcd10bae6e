"""Why rates refuse."""

from __future__ import annotations

from server.errors import DomainError


class RateNotFound(DomainError):
    """No such rate, or it is not active."""

    reason = "CAR_PARK_RATE_NOT_FOUND"
