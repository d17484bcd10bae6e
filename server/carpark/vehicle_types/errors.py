"""Why types of vehicles refuse."""

from __future__ import annotations

from server.errors import DomainError


class VehicleTypeNotFound(DomainError):
    """No such type of vehicles."""

    reason = "VEHICLE_TYPE_NOT_FOUND"


class VehicleTypeInUse(DomainError):
    """Vehicles are of this type, or it is the default."""

    reason = "VEHICLE_TYPE_IN_USE"
