"""Why the gates of a car park refuse."""

from __future__ import annotations

from server.errors import DomainError


class VehicleInside(DomainError):
    """The vehicle is in the car park already."""

    reason = "CAR_PARK_VEHICLE_INSIDE"

    def __init__(self, license_plate: str, ticket_number: str) -> None:
        super().__init__(license_plate=license_plate, ticket_number=ticket_number)


class CarParkFull(DomainError):
    """No space is free for the vehicle."""

    reason = "CAR_PARK_FULL"


class StayNotFound(DomainError):
    """No such stay, or it is none of the caller's."""

    reason = "CAR_PARK_SESSION_NOT_FOUND"


class StayCompleted(DomainError):
    """The stay is over."""

    reason = "CAR_PARK_SESSION_COMPLETED"


class SpaceTaken(DomainError):
    """A space cannot be taken; `status` says why."""

    reason = "CAR_PARK_SPACE_TAKEN"

    def __init__(self, status: str) -> None:
        super().__init__(status=status)


class CarParkClosed(DomainError):
    """The car park lets no car in: it is switched off, or outside of its opening hours."""

    reason = "CAR_PARK_CLOSED"


class SpaceNotFound(DomainError):
    """The car park has no such space."""

    reason = "SPACE_NOT_FOUND"


class LevelNotFound(DomainError):
    """The car park has no such level."""

    reason = "LEVEL_NOT_FOUND"
