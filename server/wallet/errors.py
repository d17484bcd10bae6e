"""What the wallet refuses."""

from __future__ import annotations

from server.errors import DomainError


class TopUpSourceRequired(DomainError):
    """A top-up names one source of money: a card or a payment that was received."""

    reason = "TOPUP_SOURCE_REQUIRED"
