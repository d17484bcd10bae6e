"""Why there is nothing to say of what a stay saved."""

from __future__ import annotations

from server.errors import DomainError


class EmissionSavingNotFound(DomainError):
    """The stay goes on, was led to no space, is another driver's, or its driver has cleared their history."""

    reason = "EMISSION_SAVING_NOT_FOUND"
