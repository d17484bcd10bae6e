"""Why something cannot be done with a car park as such."""

from __future__ import annotations

from server.errors import DomainError


class CarParkNotFound(DomainError):
    """No such car park, or it is switched off and the caller is not of its staff."""

    reason = "CAR_PARK_NOT_FOUND"


class DuplicateCarParkCode(DomainError):
    """Another car park has the code."""

    reason = "DUPLICATE_CAR_PARK_CODE"

    def __init__(self, code: str) -> None:
        super().__init__(code=code)


class CarParkNotAssigned(DomainError):
    """An operator who does not work in this car park."""

    reason = "CAR_PARK_NOT_ASSIGNED"
