"""Paying for what was made before it was paid: a parking session, a violation ticket."""

from __future__ import annotations

from typing import TypeVar

from server.engine.answer import Answer
from server.errors import DomainError
from server.ledger.model import EntryReason
from server.payments.cards.service import CardService
from server.payments.model import WALLET, MethodChoice, MethodType, Paid, PaymentOrder
from server.payments.payable import Payables
from server.payments.service import PaymentService
from server.values.money import check_amount

R = TypeVar("R")


class BillService:
    """What can be owed is a Payable with a `bill`."""

    def __init__(self, payments: PaymentService, payables: Payables, cards: CardService) -> None:
        self._payments = payments
        self._payables = payables
        self._cards = cards

    async def pay_session(
        self,
        user_id: str,
        session_id: str,
        shown: int,
        choice: MethodChoice,
        answer: Answer[Paid, R],
        *,
        description: str = "",
    ) -> R:
        """Pays what the driver owes for parking, see `pay`."""
        kind, method = self._payables.owed_for(EntryReason.PARKING_PAYMENT), await self._method(user_id, choice)
        return await self.pay(kind, session_id, user_id, shown, answer, method=method, description=description)

    async def pay(
        self,
        kind: str,
        subject_id: str,
        user_id: str,
        shown: int,
        answer: Answer[Paid, R],
        *,
        method: str | None,
        description: str = "",
    ) -> R:
        """Pays what the driver owes for a thing, with `shown` the millimes that the client showed.

        Raises AmountMismatch, what the thing's own domain refuses (not found, paid, cancelled), and as
        PaymentService.pay does.
        """
        bill_of = self._payables[kind].bill
        assert bill_of, f"nobody owes anything for a {kind}"
        try:
            bill = await bill_of(subject_id, user_id)
        except DomainError:
            # Paid by this very call, if it is one that is repeated.
            if (repeated := await self._payments.repeat(user_id, kind, subject_id, answer)) is not None:
                return repeated
            raise
        check_amount(shown, bill.amount)
        order = PaymentOrder(user_id, bill.purpose, bill.amount, method, description or bill.description)
        return await self._payments.pay(order, answer)

    async def _method(self, user_id: str, choice: MethodChoice) -> str | None:
        if choice.id:
            return choice.id
        if choice.type is MethodType.CARD:
            return None
        if choice.type is MethodType.WALLET:
            return WALLET
        default = await self._cards.default_of(user_id)
        return default.id if default else WALLET
