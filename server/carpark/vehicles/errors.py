"""Why the registry of vehicles refuses. That a vehicle is not there, or is in the list already, says auth."""

from __future__ import annotations

from server.errors import DomainError


class PlateKnownMeanwhile(Exception):
    """Somebody made the vehicle with this plate at the same moment: to be tried again."""


class VehicleOfAnother(DomainError):
    """Another driver has registered the vehicle: only they and operators change it."""

    reason = "VEHICLE_OF_ANOTHER"
