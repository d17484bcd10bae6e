"""Why levels, and zones on them, refuse."""

from __future__ import annotations

from server.errors import DomainError


class LevelNotFound(DomainError):
    """No such level of a car park."""

    reason = "LEVEL_NOT_FOUND"


class NotEmpty(DomainError):
    """The level has zones, or the zone has spaces: these come first."""

    reason = "NOT_EMPTY"
