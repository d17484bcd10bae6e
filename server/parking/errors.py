"""Why parking refuses."""

from __future__ import annotations

from server.errors import DomainError


class ZoneNotFound(DomainError):
    """No such zone."""

    reason = "ZONE_NOT_FOUND"


class DuplicateZoneCode(DomainError):
    """Another zone has this code."""

    reason = "DUPLICATE_ZONE_CODE"

    def __init__(self, code: str) -> None:
        super().__init__(code=code)


class ZoneInactive(DomainError):
    """The zone is switched off: nobody can park there."""

    reason = "ZONE_INACTIVE"


class InvalidBoundary(DomainError):
    """The boundary is not a simple polygon; `fault` says where, for whoever draws it."""

    reason = "INVALID_BOUNDARY"

    def __init__(self, fault: str) -> None:
        super().__init__(fault=fault)


class MaxDurationExceeded(DomainError):
    """The stay would be longer than the zone allows."""

    reason = "MAX_DURATION_EXCEEDED"

    def __init__(self, max_duration_minutes: int) -> None:
        super().__init__(max_duration_minutes=max_duration_minutes)


class SessionNotFound(DomainError):
    """No such parking session, or it is somebody else's."""

    reason = "SESSION_NOT_FOUND"


class ActiveSessionExists(DomainError):
    """The driver has an active session."""

    reason = "ACTIVE_SESSION_EXISTS"


class PlateAlreadyParked(DomainError):
    """Another driver has paid for the plate in this zone."""

    reason = "PLATE_ALREADY_PARKED"


class SessionExpired(DomainError):
    """The session's time is over."""

    reason = "SESSION_EXPIRED"


class SessionCompleted(DomainError):
    """The session was ended."""

    reason = "SESSION_COMPLETED"


class SessionCancelled(DomainError):
    """The session was cancelled."""

    reason = "SESSION_CANCELLED"


class SessionAlreadyPaid(DomainError):
    """All that the session costs is paid."""

    reason = "SESSION_ALREADY_PAID"


class SessionChanged(DomainError):
    """The session changed while a card was charged, so that the price no longer holds. The charge is given back."""

    reason = "SESSION_CHANGED"


class DriverNotFound(DomainError):
    """Nobody has the user id that a session was to be started for."""

    reason = "NOT_FOUND"


class PaymentMethodNotAllowed(DomainError):
    """Only drivers pay with their own payment methods: what an operator does for them is paid later."""

    reason = "PAYMENT_METHOD_NOT_ALLOWED"


class ParkingTicketNotFound(DomainError):
    """No parking ticket with that code or id, or it is somebody else's."""

    reason = "PARKING_TICKET_NOT_FOUND"


class DeviceNotFound(DomainError):
    """No such device in the driver's list."""

    reason = "DEVICE_NOT_FOUND"
