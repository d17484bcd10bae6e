"""What payments need of others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from server.payments.model import Charge, Intent, Reversed


class CardProcessor(Protocol):
    """Charges cards. Every method raises Unavailable when the outcome is unknown: it may have happened or not.

    Methods that change something are repeatable: they carry an idempotency key made from our payment's id.
    """

    @property
    def name(self) -> str:
        """What people call it."""
        ...

    async def open(self, charge: Charge) -> Intent:
        """Prepares a charge; nothing is asked of the bank. Raises CardDeclined when it never can be."""
        ...

    async def confirm(self, intent_id: str, payment_id: str, *, is_automatic: bool = False) -> Intent:
        """Asks the bank, and gives what came of it, declines included; `is_automatic`: the holder is not there."""
        ...

    async def find(self, intent_id: str) -> Intent | None: ...

    async def standing(self, intent_id: str) -> tuple[Intent, Reversed] | None:
        """An intent, and what went back of it by now, disputes included."""
        ...

    async def cancel(self, intent_id: str) -> Intent:
        """Makes sure that an intent not yet paid never will be, and gives how it stands: it may have succeeded."""
        ...

    async def refund(self, intent_id: str, amount: int, key: str) -> None:
        """Asks for money to go back to the card, once however often it is asked with one key; it may fail later.

        Raises RefundRefused when it is refused for good.
        """
        ...

    async def reversals(self, intent_id: str, *, disputes: bool = False) -> Reversed:
        """What went back of a charge by now; of what banks took in disputes only when asked."""
        ...


@dataclass(frozen=True, slots=True)
class ChargeableCard:
    """A saved card: our id of it, and what the processor calls it and its holder. Without ids: the app brings one."""

    method_id: str | None
    card_id: str | None
    customer_id: str


class Cards(Protocol):
    """The drivers' saved cards."""

    async def chargeable(self, user_id: str, method_id: str | None) -> ChargeableCard:
        """The card with this id, or the default one. Raises MethodNotFound."""
        ...

    async def customer_of(self, user_id: str) -> str | None:
        """What the processor calls the driver; None when it does not know them."""
        ...

    async def make_customer(self, user_id: str) -> str:
        """The same, making them known when they are not. Raises Unavailable."""
        ...
