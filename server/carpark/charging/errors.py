"""Why charging is refused."""

from __future__ import annotations

from server.errors import DomainError


class ChargingStationNotFound(DomainError):
    """No such charging station."""

    reason = "CHARGING_STATION_NOT_FOUND"


class ChargingStationInUse(DomainError):
    """A vehicle charges at the station."""

    reason = "CHARGING_STATION_IN_USE"


class ChargingStationNotAvailable(DomainError):
    """The station is broken or switched off."""

    reason = "CHARGING_STATION_NOT_AVAILABLE"


class ChargingStationExists(DomainError):
    """The space has a station."""

    reason = "CHARGING_STATION_EXISTS"


class NotAnElectricVehicle(DomainError):
    """Only electric vehicles charge."""

    reason = "NOT_AN_ELECTRIC_VEHICLE"


class VehicleAlreadyCharging(DomainError):
    """The vehicle charges somewhere."""

    reason = "VEHICLE_ALREADY_CHARGING"


class ChargingSessionNotFound(DomainError):
    """No such charging session, or it is another driver's."""

    reason = "CHARGING_SESSION_NOT_FOUND"


class ChargingAlreadyEnded(DomainError):
    """The charging session has ended."""

    reason = "CHARGING_ALREADY_ENDED"


class ChargingUnpaid(DomainError):
    """The driver owes for an earlier charging session."""

    reason = "CHARGING_UNPAID"

    def __init__(self, session_id: int) -> None:
        super().__init__(charging_session_id=session_id)


class ChargingNotOwed(DomainError):
    """Nothing is to be paid for the charging session, or not by itself."""

    reason = "CHARGING_NOT_OWED"


class ParkingSessionNotLinkable(DomainError):
    """The stay is over, another vehicle's, or elsewhere."""

    reason = "PARKING_SESSION_NOT_LINKABLE"
