"""Why reserving is refused."""

from __future__ import annotations

from datetime import datetime

from server.errors import DomainError


class ReservationNotFound(DomainError):
    """No such reservation, or it is another driver's."""

    reason = "RESERVATION_NOT_FOUND"


class SpaceAlreadyReserved(DomainError):
    """The space is reserved for a part of the time."""

    reason = "SPACE_ALREADY_RESERVED"


class ZoneFullyReserved(DomainError):
    """At some time of the period as many places of the zone are reserved as it has for such a vehicle."""

    reason = "ZONE_FULLY_RESERVED"


class TooManyReservations(DomainError):
    """At some time of the period the driver has as many as one may have, in whatever car parks."""

    reason = "TOO_MANY_RESERVATIONS"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class SpaceNotReservable(DomainError):
    """The space is taken out, or is none for such a vehicle."""

    reason = "SPACE_NOT_RESERVABLE"


class ReservationNotChangeable(DomainError):
    """The reservation stands where this is possible no more."""

    reason = "RESERVATION_NOT_CHANGEABLE"

    def __init__(self, status: str) -> None:
        super().__init__(status=status)


class CheckInNotOpen(DomainError):
    """It is too early to check in."""

    reason = "CHECK_IN_NOT_OPEN"

    def __init__(self, opens_at: datetime) -> None:
        super().__init__(**{"from": f"{opens_at:%Y-%m-%dT%H:%M:%SZ}"})
