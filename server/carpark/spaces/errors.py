"""Why spaces refuse."""

from __future__ import annotations

from server.errors import DomainError


class SpaceNotFound(DomainError):
    """No such space."""

    reason = "SPACE_NOT_FOUND"


class DuplicateSpaceNumber(DomainError):
    """The car park has a space with this number."""

    reason = "DUPLICATE_SPACE_NUMBER"

    def __init__(self, number: str) -> None:
        super().__init__(space_number=number)


class SpaceInUse(DomainError):
    """A car stands in the space, or something is planned for it."""

    reason = "SPACE_IN_USE"
