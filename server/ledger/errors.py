"""What the books refuse."""

from __future__ import annotations

from server.errors import DomainError
from server.values.money import millimes_to_text


class InsufficientWalletBalance(DomainError):
    """The wallet holds less than `required` millimes."""

    reason = "INSUFFICIENT_WALLET_BALANCE"

    def __init__(self, required: int) -> None:
        super().__init__(required=millimes_to_text(required))
