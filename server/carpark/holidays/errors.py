"""Why days refuse to be holidays, or not to be."""

from __future__ import annotations

from datetime import date

from server.errors import DomainError


class HolidayExists(DomainError):
    """The day is a holiday there already."""

    reason = "HOLIDAY_EXISTS"

    def __init__(self, day: date) -> None:
        super().__init__(date=day.isoformat())


class HolidayNotFound(DomainError):
    """The day is like others there."""

    reason = "HOLIDAY_NOT_FOUND"
