"""What the wallet refuses."""

from __future__ import annotations

from server.errors import DomainError


class WalletLimitExceeded(DomainError):
    """The wallet would hold more than a wallet may; `maximum` is in TND with three decimals."""

    reason = "WALLET_LIMIT_EXCEEDED"

    def __init__(self, maximum: str) -> None:
        super().__init__(maximum=maximum)


class TopUpSourceRequired(DomainError):
    """A top-up names one source of money: a card or a payment that was received."""

    reason = "TOPUP_SOURCE_REQUIRED"
