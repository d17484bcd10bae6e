"""Why maps of car parks refuse."""

from __future__ import annotations

from server.errors import DomainError


class FloorMapNotFound(DomainError):
    """The level has no map, or none that the caller may see, or not in this version."""

    reason = "FLOOR_MAP_NOT_FOUND"


class FloorMapChanged(DomainError):
    """Somebody changed the map meanwhile; `version` is what is there, 0 where there is none."""

    reason = "FLOOR_MAP_CHANGED"

    def __init__(self, version: int) -> None:
        super().__init__(version=version)


class FloorElementNotFound(DomainError):
    """The map has no such element, or it is none that can be closed."""

    reason = "FLOOR_ELEMENT_NOT_FOUND"


class FloorMapHasProblems(DomainError):
    """A draft that cannot be published; `problem` is the first of so many."""

    reason = "FLOOR_MAP_HAS_PROBLEMS"

    def __init__(self, count: int, problem: str) -> None:
        super().__init__(count=count, problem=problem)


class FloorMapUnreadable(DomainError):
    """A file or picture that is no map; `problem` says why, in English."""

    reason = "FLOOR_MAP_UNREADABLE"

    def __init__(self, problem: str) -> None:
        super().__init__(problem=problem)
