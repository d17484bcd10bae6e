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


class AmountBelowPaid(DomainError):
    """The price to be set is less than what is paid (TND, three decimals): money goes back by refunds only."""

    reason = "AMOUNT_BELOW_PAID"

    def __init__(self, paid_amount: str) -> None:
        super().__init__(paid_amount=paid_amount)


class SessionUnderWay(DomainError):
    """The session is under way and paid for: it is ended or called off before it is deleted."""

    reason = "SESSION_UNDER_WAY"


class DriverNotFound(DomainError):
    """Nobody has the user id that a session was to be started for."""

    reason = "NOT_FOUND"


class PaymentMethodNotAllowed(DomainError):
    """Only drivers pay with their own payment methods: what an operator does for them is paid later."""

    reason = "PAYMENT_METHOD_NOT_ALLOWED"


class ParkingTicketNotFound(DomainError):
    """No parking ticket with that code or id, or it is somebody else's."""

    reason = "PARKING_TICKET_NOT_FOUND"


class SeasonBadgeNotFound(DomainError):
    """No such season badge, or it is somebody else's."""

    reason = "SEASON_BADGE_NOT_FOUND"


class SeasonBadgeExists(DomainError):
    """The plate has an active badge in this zone and year."""

    reason = "SEASON_BADGE_EXISTS"


class SeasonBadgeNotSold(DomainError):
    """The zone has no price for season badges."""

    reason = "SEASON_BADGE_NOT_SOLD"


class SeasonBadgeAlreadyPaid(DomainError):
    """The badge is paid, or costs nothing."""

    reason = "SEASON_BADGE_ALREADY_PAID"


class SeasonBadgeInvalidated(DomainError):
    """The badge was taken back."""

    reason = "SEASON_BADGE_INVALIDATED"


class SeasonBadgeExpired(DomainError):
    """The badge's year is over."""

    reason = "SEASON_BADGE_EXPIRED"


class StreetNotFound(DomainError):
    """No such street."""

    reason = "STREET_NOT_FOUND"


class TooManyStreets(DomainError):
    """The zone would have more streets than a list of them can show."""

    reason = "TOO_MANY_STREETS"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class MeterNotFound(DomainError):
    """No such meter."""

    reason = "METER_NOT_FOUND"


class DeviceNotFound(DomainError):
    """No such device in the driver's list."""

    reason = "DEVICE_NOT_FOUND"


class DownloadOutdated(DomainError):
    """The moment that the pages of a download are of is too long ago, or the zones are others by now."""

    reason = "DOWNLOAD_OUTDATED"
