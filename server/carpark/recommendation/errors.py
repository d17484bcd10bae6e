"""Why spaces are not held or given."""

from __future__ import annotations

from server.errors import DomainError, Unavailable


class SpaceHoldNotFound(DomainError):
    """No space is held for the caller, or not any more."""

    reason = "SPACE_HOLD_NOT_FOUND"


class SpaceAllocationNotFound(DomainError):
    """No such allocation, or it is over."""

    reason = "SPACE_ALLOCATION_NOT_FOUND"


class RecommendedSpacesGone(Unavailable):
    """Others took all spaces that were chosen from: choose anew."""


class HeldMeanwhile(Unavailable):
    """Another call of the same holder held a space at the same moment: look again."""
